// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of CrisisService: who has which role, who stays with whom, and whom the event touches.
#include "core/services/crisisservice.h"

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CrisisService)
};

constexpr int mostDaysOfShift = 7; // who stays longer is entered again: a watch without an end in sight is looked at anew

// The end of a shift that begins now; a day without a time ends with it, a time without a day is today's.
void addProblemsOfEnd(Violations& found, const CrisisWatch& watch, const Clock& clock)
{
    const QDate today = clock.today();
    const QDate day = watch.untilOn.value_or(today);
    const QTime now = clock.now().in(clock.zone()).time();
    if (day < today)
        found.push_back({QStringLiteral("until_on"), Rule::BeforeOther, isoDate(today)});
    else if (day > today.addDays(mostDaysOfShift))
        found.push_back({QStringLiteral("until_on"), Rule::OutOfRange,
                         QStringLiteral("%1–%2").arg(isoDate(today), isoDate(today.addDays(mostDaysOfShift))), isoDate(day)});
    else if (day == today && watch.untilAt && *watch.untilAt <= now)
        found.push_back({QStringLiteral("until_at"), Rule::BeforeOther, shown(now)});
}

Violations problemsOf(const CrisisWatch& watch, const Clock& clock)
{
    Violations found = missingRequired(watch);
    if (!watch.student && isEmpty(watch.watched))
        found.push_back({QStringLiteral("watched"), Rule::Required});
    addProblemsOfEnd(found, watch, clock);
    return found;
}

void appendLine(QString& notes, const QString& line)
{
    notes += (notes.isEmpty() ? QString() : QStringLiteral("\n")) + line;
}
} // namespace

std::vector<RoleState> CrisisService::rolesOf(CrisisEventId id)
{
    std::vector<RoleState> roles;
    const auto stateOf = [&](const QString& role) { return std::ranges::find(roles, role, &RoleState::role); };
    for (const auto& known : entriesOf<CrisisRole>)
        if (known.value != CrisisRole::Finder)
            roles.push_back({toCode(known.value), {}, {}, {}});
    for (const Stored<CrisisTask>& task : m_kept.tasksOf(id)) {
        const QString& role = task.value.role;
        if (!role.isEmpty() && role != toCode(CrisisRole::Finder) && stateOf(role) == roles.end())
            roles.push_back({role, {}, {}, {}});
    }
    for (const Stored<CrisisEntry>& entry : m_kept.entriesOf(id))
        if (const auto state = stateOf(entry.value.situation); entry.value.what == EntryKind::Role && state != roles.end())
            *state = {entry.value.situation, entry.value.party, entry.value.phone, entry.value.at};
    return roles;
}

std::optional<CrisisRefused> CrisisService::takeRole(CrisisEventId id, const QString& role, const CrisisRoleTaking& taking,
                                                     const QString& by)
{
    if (isClosed(id))
        return CrisisRefused{CrisisRefusal::Closed};
    Violations found = missingRequired(taking);
    if (const auto roles = rolesOf(id); std::ranges::find(roles, role, &RoleState::role) == roles.end())
        found.push_back({QStringLiteral("role"), Rule::UnknownCode, {}, role});
    if (!found.empty())
        return CrisisRefused{std::move(found)};
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        const QString who = taking.party.trimmed();
        CrisisEntry entry = line(uow, id, EntryKind::Role, Tr::tr("%1: %2", "role, who").arg(roleWords(role), who), by);
        entry.situation = role;
        entry.party = who;
        entry.phone = taking.phone.trimmed();
        m_kept.add(uow, entry);
    });
    return std::nullopt;
}

QString CrisisService::watchedName(const CrisisWatch& watch)
{
    const auto student = watch.student ? m_students.byId(*watch.student) : std::nullopt;
    return student ? student->value.name : watch.watched;
}

std::optional<CrisisRefused> CrisisService::startWatch(const CrisisWatch& watch, const QString& by)
{
    if (isClosed(watch.event))
        return CrisisRefused{CrisisRefusal::Closed};
    if (Violations found = problemsOf(watch, m_vault.clock()); !found.empty())
        return CrisisRefused{std::move(found)};
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        const CrisisEntry entry =
            line(uow, watch.event, EntryKind::Watch, Tr::tr("%1 stays with %2.").arg(watch.watcher, watchedName(watch)), by);
        CrisisWatch begun = watch;
        begun.startedAt = entry.at;
        begun.endedAt.reset();
        begun.ending.reset();
        m_kept.add(uow, begun);
        m_kept.add(uow, entry);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::handOn(CrisisWatchId id, const CrisisWatch& next, const QString& by)
{
    Stored<CrisisWatch> before = m_kept.watch(id).value();
    if (before.value.endedAt)
        return CrisisRefused{CrisisRefusal::Ended};
    Violations found;
    if (isEmpty(next.watcher))
        found.push_back({QStringLiteral("watcher"), Rule::Required});
    addProblemsOfEnd(found, next, m_vault.clock());
    if (!found.empty())
        return CrisisRefused{std::move(found)};
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        const CrisisEntry entry = line(uow, before.value.event, EntryKind::Watch,
                                       Tr::tr("%1 takes over from %2 and stays with %3.")
                                           .arg(next.watcher, before.value.watcher, watchedName(before.value)),
                                       by);
        CrisisWatch begun = next;
        begun.event = before.value.event;
        begun.student = before.value.student;
        begun.watched = before.value.watched;
        begun.startedAt = std::max(entry.at, before.value.startedAt);
        begun.endedAt.reset();
        begun.ending.reset();
        before.value.endedAt = begun.startedAt;
        before.value.ending = WatchEnding::HandedOn;
        m_kept.save(uow, before);
        m_kept.add(uow, begun);
        if (!isClosed(before.value.event))
            m_kept.add(uow, entry);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::endWatch(CrisisWatchId id, const QString& note, const QString& by)
{
    Stored<CrisisWatch> watch = m_kept.watch(id).value();
    if (watch.value.endedAt)
        return CrisisRefused{CrisisRefusal::Ended};
    if (isEmpty(note))
        return CrisisRefused{Violations{{QStringLiteral("note"), Rule::Required}}};
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        const QString text =
            Tr::tr("%1 stays with %2 no longer: %3").arg(watch.value.watcher, watchedName(watch.value), note.trimmed());
        const CrisisEntry entry = line(uow, watch.value.event, EntryKind::Watch, text, by);
        watch.value.endedAt = std::max(entry.at, watch.value.startedAt);
        watch.value.ending = WatchEnding::Ended;
        appendLine(watch.value.note, note.trimmed());
        m_kept.save(uow, watch);
        if (!isClosed(watch.value.event))
            m_kept.add(uow, entry);
    });
    return std::nullopt;
}

QDate CrisisService::nextLook(const CrisisAffected& affected)
{
    const auto event = m_kept.event(affected.event);
    const int days = protocolOf(event.value().value.protocol).lookInDays(affected.ring);
    const QDate next = affected.lookedInOn ? affected.lookedInOn->addDays(days) : affected.addedOn;
    return std::min(next, std::max(affected.watchUntil, affected.addedOn));
}

std::optional<CrisisRefused> CrisisService::addAffected(const CrisisAffected& affected, const QString& by)
{
    Violations found = missingRequired(affected);
    if (affected.watchUntil.isValid() && affected.watchUntil < m_vault.clock().today())
        found.push_back({QStringLiteral("watch_until"), Rule::BeforeOther, Tr::tr("today")});
    std::erase_if(found, [](const Violation& one) { return one.field == QStringLiteral("added_on"); });
    if (!found.empty())
        return CrisisRefused{std::move(found)};
    const auto known = m_kept.affectedBy(affected.event);
    if (std::ranges::any_of(known,
                            [&](const auto& one) { return one.value.student == affected.student && !one.value.closedOn; }))
        return CrisisRefused{CrisisRefusal::KnownAlready};
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        CrisisAffected added = affected;
        added.addedOn = uow.today();
        added.lookedInOn.reset();
        added.closedOn.reset();
        m_kept.add(uow, added);
        const auto student = m_students.byId(affected.student);
        if (isClosed(affected.event) || !student)
            return;
        CrisisEntry entry = line(uow, affected.event, EntryKind::Affected,
                                 QStringLiteral("%1 · %2").arg(student->value.name, label(affected.ring)), by);
        entry.student = affected.student;
        m_kept.add(uow, entry);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::look(CrisisAffectedId id, const QString& note, const QString& by, bool ends)
{
    Stored<CrisisAffected> affected = m_kept.affected(id).value();
    if (affected.value.closedOn)
        return CrisisRefused{CrisisRefusal::Ended};
    if (isEmpty(note))
        return CrisisRefused{Violations{{QStringLiteral("notes"), Rule::Required}}};
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        appendLine(affected.value.notes, QStringLiteral("%1 %2: %3").arg(isoDate(uow.today()), by, note.simplified()));
        if (ends)
            affected.value.closedOn = uow.today();
        else
            affected.value.lookedInOn = uow.today();
        m_kept.save(uow, affected);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::lookIn(CrisisAffectedId id, const QString& note, const QString& by)
{
    return look(id, note, by, false);
}

std::optional<CrisisRefused> CrisisService::endAffected(CrisisAffectedId id, const QString& note, const QString& by)
{
    return look(id, note, by, true);
}

} // namespace anxin
