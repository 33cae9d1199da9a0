// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/cancelform.h"

#include "ui/widgets/chiprow.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>

#include <algorithm>

namespace anxin {

namespace {
// Who did not come is said by an act of its own.
constexpr std::array reasons{AbsenceReason::PupilLeave, AbsenceReason::Clash, AbsenceReason::Counsellor,
                             AbsenceReason::NoLongerNeeded, AbsenceReason::Other};

QStringList names()
{
    QStringList all;
    for (const AbsenceReason reason : reasons)
        all << label(reason);
    return all;
}
} // namespace

ReasonChips::ReasonChips(QWidget* parent) : QWidget(parent), m_chips(new ChipRow(names(), ChipRow::Lines::AsNeeded))
{
    setLayout(margins(vertical({m_chips}), 0, 0));
    setFocusProxy(m_chips);
    connect(m_chips, &ChipRow::chose, this, &ReasonChips::edited);
}

std::optional<AbsenceReason> ReasonChips::value() const
{
    const auto chip = m_chips->chosen();
    return chip ? std::optional(reasons.at(static_cast<std::size_t>(*chip))) : std::nullopt;
}

void ReasonChips::setValue(const std::optional<AbsenceReason>& value)
{
    const auto found = value ? std::ranges::find(reasons, *value) : reasons.end();
    m_chips->choose(found == reasons.end() ? std::nullopt : std::optional(static_cast<int>(found - reasons.begin())));
}

CancelForm::CancelForm(Of of)
{
    section(tr("Reason"));
    row(&Cancellation::reason, new ReasonChips, Span::Full);
    if (of == Of::Series)
        row(&Cancellation::part, new EnumCombo<SeriesPart>, Span::Full);
}

} // namespace anxin
