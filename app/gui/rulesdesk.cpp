// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/rulesdesk.h"

#include "ui/forms/formdialog.h"
#include "ui/forms/ruleforms.h"
#include "ui/models/begunwork.h"
#include "ui/models/outcomes.h"
#include "ui/models/words.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RulesDesk)
};

// In which it may stand what a pupil has told.
constexpr std::array notes{Writing::Note, Writing::Addendum, Writing::Interview, Writing::Talk, Writing::GroupRemark};

// Whom they are about and what they are, the newest first.
QStringList begunNotes(Room& room, DraftKeeper& drafts)
{
    BegunWork work([&drafts] { return drafts.all(); }, room.registered, room.vault.clock());
    work.refresh();
    QStringList found;
    for (int row = 0; row < work.count(); ++row)
        if (std::ranges::find(notes, work.begun(row).key.what) != notes.end())
            found << factLine({work.rows().index(row).data().toString(), label(work.begun(row).key.what)});
    return found;
}
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

FormDialog* dayCloseDialog(Room& room, DraftKeeper& drafts, QWidget& above)
{
    const QDate today = room.vault.clock().today();
    const std::vector<OpenLoop> left = room.agenda.redByTomorrow();
    const QStringList begun = begunNotes(room, drafts);
    const int count = static_cast<int>(left.size());
    auto* form = new DayCloseForm(count > 0 || !begun.isEmpty() ? DayCloseForm::Reason::Asked : DayCloseForm::Reason::Free);
    const auto known = room.agenda.closeOfToday();
    form->setRecord(known ? known->value : DayClose{today, {}, count, {}});
    auto* dialog = new FormDialog(Tr::tr("Close the day"), shownDay(today, today), form, &above);
    QHash<LoopKind, int> kinds;
    for (const OpenLoop& loop : left)
        ++kinds[loop.kind];
    QStringList lines;
    for (const auto& entry : entriesOf<LoopKind>)
        if (kinds.contains(entry.value))
            lines << Tr::tr("%1: %2", "a promise, how many").arg(label(entry.value)).arg(kinds.value(entry.value));
    QStringList said;
    if (count > 0)
        said << Tr::tr("Overdue or due today: %n. %1. Say why it stays until tomorrow, or settle it first.", nullptr, count)
                    .arg(lines.join(Tr::tr(", ")));
    if (!begun.isEmpty())
        said << Tr::tr(
                    "Begun and not saved: %1. What a pupil told there is known to nobody else; finish it, or say why it stays.")
                    .arg(begun.join(Tr::tr(", ")));
    if (said.isEmpty())
        dialog->bar().show(Tone::Ok, Tr::tr("Nothing is overdue or still due today. The day can be closed."));
    else
        dialog->bar().show(Tone::Warn, said.join(u'\n'));
    dialog->addAct(Tr::tr("Close the day"), [&room, form] { return outcomeOf(room.agenda.closeDay(form->record().reason)); });
    return dialog;
}

} // namespace anxin
