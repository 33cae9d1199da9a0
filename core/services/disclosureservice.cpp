// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/disclosureservice.h"

#include "core/base/schoolyear.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DisclosureService)
};
constexpr qsizetype shortestName = 2; // a single character stands in many words
} // namespace

QString sentence(TellRefusal refusal)
{
    switch (refusal) {
    case TellRefusal::NamesPupil:
        return Tr::tr(
            "The name of the pupil stands in this text. Write “the pupil” instead: the ledger keeps its lines for ever, "
            "also when the pupil's files have been destroyed. Nothing has been entered yet.");
    }
    return {};
}

QStringList neutralSentences()
{
    return {Tr::tr("The pupil is supported by the counselling room at present."),
            Tr::tr("Please let the pupil come to the counselling room, without questions in class."),
            Tr::tr("Please greet the pupil kindly every day, without asking for reasons."),
            Tr::tr("Please tell us the same day if the pupil is absent or keeps away from others."),
            Tr::tr("Please do not call on the pupil unprepared, and praise what succeeds."),
            Tr::tr("Please be patient with homework and tests for the next weeks."),
            Tr::tr("Please do not speak about this with other pupils or parents."),
            Tr::tr("If you fear for the pupil's safety, stay there and ring us at once.")};
}

DisclosureService::DisclosureService(Vault& vault)
    : m_vault(vault),
      m_disclosures(vault.connection()),
      m_students(vault.connection()),
      m_classes(vault.connection()),
      m_schools(vault.connection())
{
}

Disclosure DisclosureService::proposal(StudentId student)
{
    Disclosure made{m_vault.clock().now(), QString::fromLatin1(toldReport), {}, {}, {}, {}, {}, {}, student};
    made.way = DisclosureWay::Spoken;
    made.withheld = Tr::tr("What was said in sessions, results of questionnaires, the family's circumstances, medical papers");
    if (const auto school = m_schools.find())
        made.toldBy = school->value.counsellor;
    const auto pupil = m_students.byId(student);
    if (!pupil || !pupil->value.classUnit)
        return made;
    for (const Stored<ClassUnit>& unit : m_classes.all())
        if (unit.id == *pupil->value.classUnit) {
            const QString label = labelOf(unit.value, m_vault.clock().today());
            made.recipient = unit.value.homeroomTeacher.isEmpty()
                                 ? Tr::tr("Homeroom teacher of %1", "class").arg(label)
                                 : Tr::tr("%1, homeroom teacher of %2", "name, class").arg(unit.value.homeroomTeacher, label);
        }
    return made;
}

std::optional<Refused<TellRefusal>> DisclosureService::obstacleTo(const Disclosure& disclosure)
{
    Violations found;
    const auto demand = [&](const char* field, bool isMissing) {
        if (isMissing)
            found.push_back({QString::fromLatin1(field), Rule::Required});
    };
    demand("student", !disclosure.student);
    demand("recipient", isEmpty(disclosure.recipient));
    demand("basis", isEmpty(disclosure.basis));
    demand("ground", !disclosure.ground);
    demand("told", isEmpty(disclosure.told));
    demand("told_by", isEmpty(disclosure.toldBy));
    if (!found.empty())
        return Refused<TellRefusal>{std::move(found)};
    const auto pupil = m_students.byId(*disclosure.student);
    if (pupil && pupil->value.name.size() >= shortestName)
        for (const QString& text : {disclosure.recipient, disclosure.basis, disclosure.told, disclosure.withheld})
            if (text.contains(pupil->value.name))
                return Refused<TellRefusal>{TellRefusal::NamesPupil};
    return std::nullopt;
}

Result<DisclosureId, Refused<TellRefusal>> DisclosureService::tell(const Disclosure& disclosure)
{
    if (auto why = obstacleTo(disclosure))
        return refuse(std::move(*why));
    return m_vault.transact(Op::Disclose, [&](UnitOfWork& uow) {
        Disclosure line = disclosure;
        line.disclosedAt = uow.now();
        line.report = QString::fromLatin1(toldReport);
        line.period = Term::containing(uow.today()).code();
        line.way = DisclosureWay::Spoken;
        line.fileHash.clear();
        line.witness = m_vault.audit().head().witness();
        return m_disclosures.add(uow, line);
    });
}

} // namespace anxin
