// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/groupworkmodel.h"

#include "core/base/byuid.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GroupworkModel)
};
constexpr int mostShown = 300; // talks, letters

ShownRow rowOf(const Letter& letter, const QString& name, QDate today)
{
    const bool isOpen = !letter.answeredOn;
    ShownRow row{!name.isEmpty()             ? name
                 : letter.signedAs.isEmpty() ? Tr::tr("Without a name")
                                             : Tr::tr("Signed “%1”").arg(letter.signedAs)};
    row.second = factLine({label(letter.cameBy), isOpen ? QString() : saidLabel(letter.answeredHow), letter.answeredBy});
    row.trailing = shownDay(letter.receivedOn, today);
    row.pill = isOpen ? saidLabel(letter.urgency) : Tr::tr("Answered");
    row.tone = !isOpen                                   ? Tone::Ok
               : letter.urgency == LetterUrgency::Urgent ? Tone::Danger
               : letter.urgency == LetterUrgency::Soon   ? Tone::Warn
                                                         : Tone::Info;
    return row;
}

GroupProgrammeId idOf(const Stored<GroupProgramme>& group)
{
    return group.id;
}

ActOutcome outcomeOf(const auto& result) // of Violations
{
    return result ? ActOutcome{} : ActOutcome{result.error()};
}

} // namespace

GroupworkModel::GroupworkModel(const On& on, ChangeNotifier& news, const Clock& clock)
    : m_on(on),
      m_clock(clock),
      m_watch(news, {Kind::Student, Kind::ClassUnit, Kind::School, Kind::GroupProgramme, Kind::GroupMember, Kind::GroupSession,
                     Kind::GroupAttendance, Kind::Talk, Kind::Letter, Kind::StudentMerge})
{
    connect(&m_watch, &Watch::stale, this, &GroupworkModel::stale);
}

QString GroupworkModel::nameOf(StudentId student)
{
    const auto pupil = m_on.registered.student(student);
    return pupil ? pupil->value.name : QString();
}

void GroupworkModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void GroupworkModel::refresh()
{
    m_readOn = m_clock.today();
    m_programmes = m_on.groups.programmes();
    const auto before = m_chosen ? std::ranges::find(m_programmes, m_chosen->id, idOf) : m_programmes.end();
    m_chosen = before != m_programmes.end() ? std::optional(*before)
               : m_programmes.empty()       ? std::nullopt
                                            : std::optional(m_programmes.front());
    std::vector<ShownRow> rows;
    for (const Stored<GroupProgramme>& one : m_programmes) {
        const GroupProgramme& group = one.value;
        ShownRow row{group.title, factLine({label(group.theme), group.leader}), shownDay(group.beginsOn, m_readOn)};
        row.pill = group.endedOn ? Tr::tr("Over") : group.ruleAgreedOn ? QString() : Tr::tr("No rule yet");
        row.tone = group.endedOn ? Tone::Neutral : Tone::Warn;
        rows.push_back(std::move(row));
    }
    m_groupRows.setRows(std::move(rows));
    readChosen();
    readTalksAndLetters();
    Q_EMIT refreshed();
}

void GroupworkModel::readChosen()
{
    m_members = m_chosen ? m_on.groups.membersOf(m_chosen->id) : std::vector<Stored<GroupMember>>{};
    m_sessions = m_chosen ? m_on.groups.sessionsOf(m_chosen->id) : std::vector<Stored<GroupSession>>{};
    std::ranges::stable_partition(m_members, [](const Stored<GroupMember>& one) { return !one.value.leftOn; });
    std::ranges::reverse(m_sessions);
    std::vector<ShownRow> members, sessions;
    for (const Stored<GroupMember>& one : m_members) {
        const auto pupil = m_on.registered.student(one.value.student);
        members.push_back({pupil ? pupil->value.name : QString(),
                           pupil ? m_on.registered.classLabelOf(pupil->value) : QString(),
                           one.value.leftOn ? Tr::tr("left %1").arg(shownDay(*one.value.leftOn, m_readOn)) : QString()});
    }
    for (const Stored<GroupSession>& one : m_sessions) {
        const std::vector<Stored<GroupAttendance>> came = m_on.groups.attendanceAt(one.id);
        const auto present = std::ranges::count(came, GroupPresence::Present,
                                                [](const Stored<GroupAttendance>& at) { return at.value.presence; });
        ShownRow row{Tr::tr("Session %1").arg(one.value.number), one.value.process.simplified(),
                     shownDay(one.value.heldOn, m_readOn)};
        row.pill = Tr::tr("%1 of %2 came").arg(present).arg(came.size());
        sessions.push_back(std::move(row));
    }
    m_memberRows.setRows(std::move(members));
    m_sessionRows.setRows(std::move(sessions));
}

void GroupworkModel::readTalksAndLetters()
{
    m_talks = m_on.talks.newest(mostShown);
    m_letters = m_on.letters.all(mostShown);
    m_unanswered = 0;
    std::vector<ShownRow> talks, letters;
    for (const Stored<Talk>& one : m_talks)
        talks.push_back({nameOf(one.value.student),
                         factLine({one.value.teacher, one.value.subject, topicLabels(one.value.topics)}),
                         shownDay(one.value.heldOn, m_readOn)});
    for (const Stored<Letter>& one : m_letters) {
        m_unanswered += one.value.answeredOn ? 0 : 1;
        letters.push_back(rowOf(one.value, one.value.student ? nameOf(*one.value.student) : QString(), m_readOn));
    }
    m_talkRows.setRows(std::move(talks));
    m_letterRows.setRows(std::move(letters));
}

void GroupworkModel::choose(int row)
{
    m_chosen = m_programmes.at(static_cast<std::size_t>(row));
    readChosen();
    Q_EMIT refreshed();
}

std::optional<int> GroupworkModel::chosenRow() const
{
    if (!m_chosen)
        return std::nullopt;
    const auto found = std::ranges::find(m_programmes, m_chosen->id, idOf);
    return found == m_programmes.end() ? std::nullopt : std::optional(static_cast<int>(found - m_programmes.begin()));
}

std::vector<std::pair<StudentId, QString>> GroupworkModel::pupils(std::optional<StudentId> known)
{
    std::vector<std::pair<StudentId, QString>> all;
    QHash<qint64, QString> classes;
    for (const Stored<ClassUnit>& unit : m_on.registered.classes())
        classes.insert(unit.id.rowId(), labelOf(unit.value, m_clock.today()));
    for (const Stored<Student>& pupil : m_on.registered.students())
        if (!hasLeft(pupil.value) || pupil.id == known)
            all.emplace_back(pupil.id,
                             factLine({pupil.value.name,
                                       pupil.value.classUnit ? classes.value(pupil.value.classUnit->rowId()) : QString()}));
    return all;
}

std::vector<std::pair<StudentId, QString>> GroupworkModel::membersNow(GroupProgrammeId group)
{
    std::vector<std::pair<StudentId, QString>> now;
    for (const Stored<GroupMember>& member : m_on.groups.membersOf(group))
        if (!member.value.leftOn)
            now.emplace_back(member.value.student, nameOf(member.value.student));
    return now;
}

std::vector<std::pair<Stored<GroupAttendance>, QString>> GroupworkModel::attendanceAt(GroupSessionId session)
{
    std::vector<std::pair<Stored<GroupAttendance>, QString>> all;
    for (const Stored<GroupAttendance>& one : m_on.groups.attendanceAt(session))
        all.emplace_back(one, nameOf(one.value.student));
    return all;
}

QString GroupworkModel::titleOf(GroupProgrammeId group) const
{
    const auto found = std::ranges::find(m_programmes, group, &Stored<GroupProgramme>::id);
    return found == m_programmes.end() ? QString() : found->value.title;
}

QString GroupworkModel::identityOf(StudentId student)
{
    const auto pupil = m_on.registered.student(student);
    return pupil ? factLine({pupil->value.name, m_on.registered.classLabelOf(pupil->value)}) : QString();
}

Talk GroupworkModel::newTalk(StudentId student)
{
    return {student, m_clock.today(), std::nullopt, {}, {}, {}, {}, {}};
}

Letter GroupworkModel::newLetter()
{
    return {m_clock.today()};
}

Letter GroupworkModel::answering(const Letter& letter)
{
    Letter answered = letter;
    if (!answered.answeredOn) {
        answered.answeredOn = m_clock.today();
        answered.answeredBy = m_on.registered.counsellor();
    }
    return answered;
}

std::optional<Stored<GroupProgramme>> GroupworkModel::groupByUid(const QString& uid)
{
    return byUid(m_on.groups.programmes(), uid);
}

std::optional<Stored<Letter>> GroupworkModel::letterByUid(const QString& uid)
{
    return byUid(m_on.letters.all(mostShown), uid);
}

std::optional<Stored<GroupSession>> GroupworkModel::sessionByUid(const QString& uid)
{
    for (const Stored<GroupProgramme>& group : m_on.groups.programmes())
        if (auto session = byUid(m_on.groups.sessionsOf(group.id), uid))
            return session;
    return std::nullopt;
}

std::optional<Stored<GroupAttendance>> GroupworkModel::attendanceByUid(StudentId student, const QString& uid)
{
    std::vector<Stored<GroupAttendance>> all;
    for (const AttendedSession& one : m_on.groups.attendedBy(student))
        all.push_back(one.attendance);
    return byUid(all, uid);
}

std::optional<Stored<Talk>> GroupworkModel::talkByUid(StudentId student, const QString& uid)
{
    return byUid(m_on.talks.of(student), uid);
}

ActOutcome GroupworkModel::add(const GroupProgramme& group)
{
    const auto added = m_on.groups.add(group);
    if (added)
        m_chosen = m_on.groups.programme(*added);
    return outcomeOf(added);
}

ActOutcome GroupworkModel::save(const Stored<GroupProgramme>& group)
{
    return outcomeOf(m_on.groups.save(group));
}

ActOutcome GroupworkModel::join(GroupProgrammeId group, const PupilChoice& chosen)
{
    if (!chosen.student)
        return Violations{{QStringLiteral("student"), Rule::Required}};
    const auto joined = m_on.groups.join(group, *chosen.student);
    return joined ? ActOutcome{} : ActOutcome{sentence(joined.error())};
}

ActOutcome GroupworkModel::hold(const GroupSession& session, const std::vector<GroupAttendance>& attendances)
{
    const auto held = m_on.groups.hold(session, attendances);
    if (held)
        return {};
    if (const auto* violations = std::get_if<Violations>(&held.error()))
        return *violations;
    return sentence(std::get<GroupRefusal>(held.error()));
}

ActOutcome GroupworkModel::save(const Stored<GroupSession>& session)
{
    return outcomeOf(m_on.groups.save(session));
}

ActOutcome GroupworkModel::save(const Stored<GroupAttendance>& attendance)
{
    m_on.groups.save(attendance);
    return {};
}

ActOutcome GroupworkModel::record(const Talk& talk)
{
    return outcomeOf(m_on.talks.record(talk));
}

ActOutcome GroupworkModel::save(const Stored<Talk>& talk)
{
    return outcomeOf(m_on.talks.save(talk));
}

ActOutcome GroupworkModel::enter(const Letter& letter)
{
    return outcomeOf(m_on.letters.enter(letter));
}

ActOutcome GroupworkModel::save(const Stored<Letter>& letter)
{
    return outcomeOf(m_on.letters.save(letter));
}

} // namespace anxin
