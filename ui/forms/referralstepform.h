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

// The step that ends a referral.
struct ReferralClosing {
    QDate onDay;
    QString byWhom;
    QString text = {};
    QString allTheSame = {}; // why, where something is left undone
};
inline constexpr auto referralClosingFields = std::tuple{
    Field{&ReferralClosing::onDay, "on_day", QT_TRANSLATE_NOOP("Label", "Day"), Trait::Required},
    Field{&ReferralClosing::byWhom, "by_whom", QT_TRANSLATE_NOOP("Label", "By whom"), Trait::Required | Trait::Identifying},
    Field{&ReferralClosing::text, "text", QT_TRANSLATE_NOOP("Label", "What was said or agreed"),
          Trait::Required | Trait::Sensitive},
    Field{&ReferralClosing::allTheSame, "all_the_same", QT_TRANSLATE_NOOP("Label", "Why all the same"), Trait::Sensitive},
};
constexpr const auto& fieldsOf(const ReferralClosing*)
{
    return referralClosingFields;
}

class ReferralClosingForm final : public RecordForm<ReferralClosing> {
    Q_DECLARE_TR_FUNCTIONS(ReferralClosingForm)
public:
    // `left`: what is left undone, in words.
    ReferralClosingForm(const QStringList& left, const Clock& clock);
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
