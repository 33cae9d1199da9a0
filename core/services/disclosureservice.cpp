// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/disclosureservice.h"

#include "core/base/knownnames.h"
#include "core/base/schoolyear.h"
#include "core/services/whoishere.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DisclosureService)
};
} // namespace

QString sentence(const TellObstacle& obstacle)
{
    switch (obstacle.rule) {
    case TellRefusal::NamesPupil:
        return Tr::tr(
            "The name of the pupil stands in this text. Write “the pupil” instead: the ledger keeps its lines for ever, "
            "also when the pupil's files have been destroyed. Nothing has been entered yet.");
    case TellRefusal::NamesOthers:
        return Tr::tr("Pupils or guardians are named here: %1. Write “another pupil”, “the mother” or an office instead: the "
                      "ledger keeps its lines for ever. Nothing has been entered yet.")
            .arg(QLocale().createSeparatedList(obstacle.names));
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
      m_schools(vault.connection()),
      m_names(vault)
{
}

TellOrder DisclosureService::proposal(StudentId student)
{
    TellOrder made{student};
    made.withheld = Tr::tr("What was said in sessions, results of questionnaires, the family's circumstances, medical papers");
    made.toldBy = whoIsHere(m_vault);
    if (const auto unit = classOf(student)) {
        const QString label = labelOf(*unit, m_vault.clock().today());
        made.recipient = unit->homeroomTeacher.isEmpty()
                             ? Tr::tr("Homeroom teacher of %1", "class").arg(label)
                             : Tr::tr("%1, homeroom teacher of %2", "name, class").arg(unit->homeroomTeacher, label);
    }
    return made;
}

std::optional<TellRefused> DisclosureService::obstacleTo(const TellOrder& order)
{
    if (Violations found = missingRequired(order); !found.empty())
        return TellRefused{std::move(found)};
    if (auto why = namesAgainst(order))
        return TellRefused{std::move(*why)};
    return std::nullopt;
}

std::optional<TellObstacle> DisclosureService::namesAgainst(const TellOrder& order)
{
    const Named named = namedIn(order);
    if (named.isPupil)
        return TellObstacle{TellRefusal::NamesPupil};
    if (!named.others.isEmpty() && isEmpty(order.allTheSame))
        return TellObstacle{TellRefusal::NamesOthers, named.others};
    return std::nullopt;
}

// Of two names that are written alike the later one counts. The teacher who is told may have the name of a pupil, and the
// school's name a part of one.
DisclosureService::Named DisclosureService::namedIn(const TellOrder& order)
{
    const QStringList own = order.student ? m_names.of(*order.student) : QStringList();
    QStringList all = order.student ? m_names.othersThan(*order.student) : m_names.everybody();
    if (order.student)
        for (const Stored<Guardian>& guardian : m_names.guardiansOf(*order.student))
            all << guardian.value.name;
    const auto school = m_schools.find();
    const QString schoolName = school ? school->value.name : QString();
    KnownNames known;
    for (const QString& name : all + own + QStringList{schoolName})
        known.set(name, name);

    QString recipient = order.recipient;
    const auto unit = order.student ? classOf(*order.student) : std::nullopt;
    if (unit && !unit->homeroomTeacher.isEmpty())
        recipient.remove(unit->homeroomTeacher);
    Named named;
    for (const QString& name : known.in(QStringList{recipient, order.basis, order.told, order.withheld}.join(u'\n')))
        if (own.contains(name))
            named.isPupil = true;
        else if (name != schoolName)
            named.others << name;
    for (const QString& name : known.in(order.allTheSame)) // whom else it names is what it is about
        named.isPupil |= own.contains(name);
    return named;
}

std::optional<ClassUnit> DisclosureService::classOf(StudentId student)
{
    const auto pupil = m_students.byId(student);
    const auto classes = m_classes.all();
    const auto own = std::ranges::find_if(
        classes, [&](const Stored<ClassUnit>& unit) { return pupil && pupil->value.classUnit == unit.id; });
    return own == classes.end() ? std::nullopt : std::optional(own->value);
}

Disclosure DisclosureService::lineOf(const TellOrder& order)
{
    Disclosure line{
        m_vault.clock().now(), QString::fromLatin1(toldReport), {}, order.recipient, order.basis, order.withheld, {}, {},
        order.student};
    line.way = DisclosureWay::Spoken;
    line.ground = order.ground;
    line.told = order.told;
    line.toldBy = order.toldBy;
    if (!isEmpty(order.allTheSame) && !namedIn(order).others.isEmpty())
        line.basis += u'\n' + Tr::tr("Somebody is named all the same, because: %1").arg(order.allTheSame.trimmed());
    return line;
}

Result<DisclosureId, TellRefused> DisclosureService::tell(const TellOrder& order)
{
    if (auto why = obstacleTo(order))
        return refuse(std::move(*why));
    return m_vault.transact(Op::Disclose, [&](UnitOfWork& uow) {
        Disclosure line = lineOf(order);
        line.disclosedAt = uow.now();
        line.period = Term::containing(uow.today()).code();
        line.witness = m_vault.audit().head().witness();
        return m_disclosures.add(uow, line);
    });
}

} // namespace anxin
