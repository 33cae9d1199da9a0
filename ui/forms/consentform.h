// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/consent/consent.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// What was asked of a family, or what it answered.
class ConsentForm final : public RecordForm<Consent> {
    Q_DECLARE_TR_FUNCTIONS(ConsentForm)
public:
    // Who may have signed, as far as the room knows; typing one of the names says the relation as well.
    using Signers = std::vector<std::pair<QString, SignerRelation>>;
    // One pupil's answer.
    ConsentForm(const Clock& clock, const Signers& signers);
    // The same answer of many: each pupil in the own name, or guardians whose names stand on the papers.
    static ConsentForm* forMany(const Clock& clock);

private:
    explicit ConsentForm(const Clock& clock);
};

} // namespace anxin
