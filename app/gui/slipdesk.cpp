// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/slipdesk.h"

#include "app/gui/room.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/models/words.h"
#include "ui/print/slips.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};
} // namespace

Slips slipsFor(Room& room, const std::vector<StudentId>& pupils)
{
    const QDate today = room.vault.clock().today();
    Slips slips{room.schoolName(), today, {}};
    std::vector<Stored<Student>> wanted = room.registered.students(); // by reading
    std::erase_if(wanted, [&](const Stored<Student>& one) { return std::ranges::find(pupils, one.id) == pupils.end(); });
    const auto add = [&](std::optional<ClassUnitId> unit, const QString& label, const QString& teacher) {
        ClassSlip slip{label, teacher, {}};
        for (const Stored<Student>& one : wanted)
            if (one.value.classUnit == unit)
                slip.names << one.value.name;
        if (!slip.names.isEmpty())
            slips.classes.push_back(std::move(slip));
    };
    for (const Stored<ClassUnit>& unit : room.registered.classes())
        add(unit.id, labelOf(unit.value, today), unit.value.homeroomTeacher);
    add(std::nullopt, Tr::tr("no class"), {});
    return slips;
}

SaveCopyDialog* slipsDialog(Room& room, const std::vector<StudentId>& pupils, FileChooser& chooser, QWidget& above)
{
    SaveCopyDialog::Subject subject;
    subject.title = Tr::tr("Slips for homeroom teachers");
    subject.fileName = Tr::tr("Slips %1", "date").arg(isoDate(room.vault.clock().today())) + QStringLiteral(".pdf");
    subject.proposal = {Tr::tr("Homeroom teachers"), Tr::tr("Pupils are asked to come to the counselling room")};
    subject.take = [&room, pupils](const ExportOrder& order) {
        OutgoingCopy copy{QString::fromLatin1(slipsReport), order, slipsPdf(slipsFor(room, pupils)), {}};
        for (const StudentId pupil : pupils)
            if (const auto known = room.registered.student(pupil))
                copy.seen.emplace_back(Kind::Student, known->uid);
        copy.withheld = Tr::tr("Why each of them is to come");
        return copy;
    };
    return new SaveCopyDialog({room.leaving, room.disclosures}, std::move(subject), chooser, &above);
}

} // namespace anxin
