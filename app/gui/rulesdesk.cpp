// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/rulesdesk.h"

#include "ui/forms/formdialog.h"
#include "ui/forms/ruleforms.h"
#include "ui/models/outcomes.h"
#include "ui/models/words.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RulesDesk)
};
} // namespace

FormDialog* levelDialog(RulesModel& rules, int row, QWidget& above)
{
    const StoredLevel level = rules.level(row);
    auto* form = new WarningLevelForm;
    form->setRecord(level.value);
    auto* dialog = new FormDialog(Tr::tr("Warning level"), labelOf(level.value), form, &above);
    dialog->addAct(Tr::tr("Save"), [&rules, level, form] { return rules.save({level.id, level.uid, form->record()}); });
    return dialog;
}

FormDialog* ruleDialog(RulesModel& rules, int row, QWidget& above)
{
    auto* form = new SchoolRuleForm(rules.clock());
    form->setRecord(rules.proposal(row));
    auto* dialog = new FormDialog(Tr::tr("Days until a promise is due"), rules.nameOf(row), form, &above);
    dialog->addAct(Tr::tr("Decide"), [&rules, form] { return rules.decide(form->record()); });
    return dialog;
}

FormDialog* dayCloseDialog(Room& room, QWidget& above)
{
    const std::vector<OpenLoop> left = room.agenda.redByTomorrow();
    const int count = static_cast<int>(left.size());
    auto* form = new DayCloseForm(count);
    const auto known = room.agenda.closeOfToday();
    form->setRecord(known ? known->value : DayClose{room.vault.clock().today(), {}, count, {}});
    auto* dialog =
        new FormDialog(Tr::tr("Close the day"), shownDay(room.vault.clock().today(), room.vault.clock().today()), form, &above);
    QHash<LoopKind, int> kinds;
    for (const OpenLoop& loop : left)
        ++kinds[loop.kind];
    QStringList lines;
    for (const auto& entry : entriesOf<LoopKind>)
        if (kinds.contains(entry.value))
            lines << Tr::tr("%1: %2", "a promise, how many").arg(label(entry.value)).arg(kinds.value(entry.value));
    if (count > 0)
        dialog->bar().show(
            Tone::Warn,
            Tr::tr("Overdue or due today: %n. %1. Say why it stays until tomorrow, or settle it first.", nullptr, count)
                .arg(lines.join(Tr::tr(", "))));
    else
        dialog->bar().show(Tone::Ok, Tr::tr("Nothing is overdue or still due today. The day can be closed."));
    dialog->addAct(Tr::tr("Close the day"), [&room, form] { return outcomeOf(room.agenda.closeDay(form->record().reason)); });
    return dialog;
}

} // namespace anxin
