// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/stepshape.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// One step of a referral: what a step of this kind says, and nothing else.
class ReferralStepForm final : public RecordForm<ReferralStep> {
    Q_DECLARE_TR_FUNCTIONS(ReferralStepForm)
public:
    ReferralStepForm(ReferralStepKind kind, ReferralWay way, const Clock& clock);

private:
    void institution(const StepShape& shape, const Clock& clock);
    void restricted(ReferralWay way);
    void materials();
    static Need need(const StepShape& shape, StepPart part);
};

// The code of a slip that came back.
struct TypedCode {
    QString code;
};
inline constexpr auto typedCodeFields =
    std::tuple{Field{&TypedCode::code, "code", QT_TRANSLATE_NOOP("Label", "Code on the slip"), Trait::Required}};
constexpr const auto& fieldsOf(const TypedCode*)
{
    return typedCodeFields;
}

class SlipCodeForm final : public RecordForm<TypedCode> {
    Q_DECLARE_TR_FUNCTIONS(SlipCodeForm)
public:
    SlipCodeForm();
};

} // namespace anxin
