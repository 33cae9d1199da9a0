// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/crisisservice.h"

#include "core/base/fault.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CrisisService)
};

constexpr int longestTitle = 40;  // characters of what was typed first
constexpr qint64 minute = 60'000; // ms

std::optional<CrisisRefused> refused(CrisisRefusal why)
{
    return CrisisRefused{why};
}

std::optional<CrisisRefused> missing(const char* field)
{
    return CrisisRefused{Violations{{QString::fromLatin1(field), Rule::Required}}};
}

// Whether a typed recipient is somebody at home, where no name says so.
bool saysGuardian(const QString& party)
{
    static const QRegularExpression words(
        QStringLiteral("家长|监护|家属|亲属|[父母爸妈爷奶]|外公|外婆|guardian|parent|father|mother|\\b(?:dad|mum|mom)"),
        QRegularExpression::CaseInsensitiveOption);
    return party.contains(words);
}
} // namespace

QString sentence(CrisisRefusal refusal)
{
    switch (refusal) {
    case CrisisRefusal::Closed:
        return Tr::tr(
            "This crisis is closed and locked. What comes later belongs to the case file, to a pupil who is affected, "
            "or to a new crisis.");
    case CrisisRefusal::NotClosed: return Tr::tr("This crisis is not closed yet. Close it first, then look back on it.");
    case CrisisRefusal::Reviewed: return Tr::tr("This crisis has been looked back on. What was learnt stands as it is.");
    case CrisisRefusal::NothingWritten: return Tr::tr("Nothing was typed, and nothing was written.");
    case CrisisRefusal::Done: return Tr::tr("This step was taken already; who and when stands beside it.");
    case CrisisRefusal::Ended: return Tr::tr("This has ended already, and stays as it is.");
    case CrisisRefusal::Untold:
        return Tr::tr("This guardian is marked as not to be told. Tell somebody else, or write why it is done all the same.");
    case CrisisRefusal::NotFirst:
        return Tr::tr("A guardian of this pupil may be the danger: one is marked as not to be told (first). First report to "
                      "the police or civil affairs, or tell a guardian who is safe and name that person. If it must be done "
                      "all the same, write why.");
    case CrisisRefusal::NobodySafe:
        return Tr::tr("In a crisis of this kind the danger may be anybody at home. First report to the police or civil "
                      "affairs. If a guardian must be told before that, write how you know that this person is safe.");
    case CrisisRefusal::NothingKnown:
        return Tr::tr("Neither the pupil nor the kind of crisis has been entered, so nobody can say whether a guardian may be "
                      "the danger. Enter the pupil or the kind first. If a guardian must be told before that, write how you "
                      "know that this person is safe.");
    case CrisisRefusal::DropsReports:
        return Tr::tr("By the kind that was entered, reports are still to be made, and another kind would no longer ask for "
                      "them. Make them first, or write why the kind is another one.");
    case CrisisRefusal::KnownAlready: break;
    }
    return Tr::tr("This pupil is among those affected already.");
}

CrisisService::CrisisService(Vault& vault)
    : m_vault(vault),
      m_kept(vault.connection()),
      m_guardians(vault.connection()),
      m_students(vault.connection()),
      m_levels(vault.connection()),
      m_cases(vault.connection()),
      m_disclosures(vault.connection()),
      m_names(vault)
{
}

const CrisisProtocol& CrisisService::protocolOf(int version)
{
    if (const auto known = m_protocols.find(version); known != m_protocols.end())
        return known->second;
    if (version <= 1)
        return m_protocols.emplace(version, CrisisProtocol::shipped()).first->second;
    const auto kept = m_kept.protocol(version);
    auto read = kept ? CrisisProtocol::fromJson(kept->value.definition.toUtf8()) : std::nullopt;
    if (!read)
        throw Fault{FaultKind::Damaged, QStringLiteral("crisis protocol %1 cannot be read").arg(version)};
    return m_protocols.emplace(version, std::move(*read)).first->second;
}

const CrisisProtocol& CrisisService::protocol()
{
    const auto kept = m_kept.latestProtocol();
    return protocolOf(kept ? kept->value.version : 1);
}

int CrisisService::adopt(CrisisProtocol protocol, const QString& decidedBy, const QString& note)
{
    return m_vault.transact(Op::SetRule, [&](UnitOfWork& uow) {
        const auto latest = m_kept.latestProtocol();
        protocol.version = (latest ? latest->value.version : 1) + 1;
        protocol.validFrom = isoDate(uow.today());
        protocol.note = note;
        m_kept.add(uow, KeptProtocol{protocol.version, QString::fromUtf8(protocol.toJson()), decidedBy, note});
        return protocol.version;
    });
}

// Never before the line above, whatever the clock of the PC says.
CrisisEntry CrisisService::line(UnitOfWork& uow, CrisisEventId id, EntryKind what, const QString& text, const QString& by)
{
    const Moment above = m_kept.lastEntryAt(id).value_or(uow.now());
    return {id, std::max(uow.now(), above), by, what, text};
}

// Those of its kind that are not there yet.
void CrisisService::addSteps(UnitOfWork& uow, CrisisEventId id, const CrisisEvent& event)
{
    QSet<QString> known;
    for (const Stored<CrisisTask>& task : m_kept.tasksOf(id))
        known.insert(task.value.code);
    for (const CrisisProtocol::Step& step : protocolOf(event.protocol).stepsFor(event.kind))
        if (!known.contains(step.code))
            m_kept.add(uow, CrisisTask{id,
                                       step.code,
                                       step.text.en,
                                       step.text.zh,
                                       step.role,
                                       Moment::fromMsecs(event.openedAt.msecs() + step.minutes * minute),
                                       std::nullopt,
                                       {}});
}

CrisisEventId CrisisService::begin(const CrisisStart& start)
{
    const int version = protocol().version;
    return m_vault.transact(Op::OpenCrisis, [&](UnitOfWork& uow) {
        const QString words = start.words.simplified();
        CrisisEvent event{m_kept.nextNumber(uow.today().year()),
                          words.left(longestTitle),
                          CrisisKind::Unclear,
                          CrisisUrgency::Urgent,
                          {},
                          start.student,
                          start.by,
                          uow.today(),
                          std::nullopt,
                          {},
                          {},
                          {},
                          version,
                          uow.now(),
                          std::nullopt,
                          {},
                          {},
                          {},
                          std::nullopt,
                          {}};
        const CrisisEventId id = m_kept.add(uow, event);
        addSteps(uow, id, event);
        m_kept.add(uow,
                   line(uow, id, EntryKind::Opened, words.isEmpty() ? Tr::tr("The console was opened.") : words, start.by));
        return id;
    });
}

// What was not clear was counted as the strictest kind; whoever says what it was drops nothing. Not clear any more is no way
// around it.
bool CrisisService::dropsReports(const Stored<CrisisEvent>& event, CrisisKind next)
{
    if (event.value.kind == CrisisKind::Unclear || event.value.kind == next)
        return false;
    const CrisisProtocol& rules = protocolOf(event.value.protocol);
    const auto clocks = reportsOf(event);
    return std::ranges::any_of(clocks, [&](const ReportClock& clock) {
        return !clock.isMade() && (next == CrisisKind::Unclear || !rules.reportFor(clock.stage, next));
    });
}

std::optional<CrisisRefused> CrisisService::describe(const Stored<CrisisEvent>& event, const QString& by,
                                                     const QString& allTheSame)
{
    const Stored<CrisisEvent> before = m_kept.event(event.id).value();
    if (before.value.closedAt)
        return refused(CrisisRefusal::Closed);
    const bool drops = dropsReports(before, event.value.kind);
    if (drops && isEmpty(allTheSame))
        return refused(CrisisRefusal::DropsReports);
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        Stored<CrisisEvent> next = event;
        next.value.number = before.value.number;
        next.value.protocol = before.value.protocol;
        next.value.openedAt = before.value.openedAt;
        next.value.closedAt.reset();
        next.value.closedBy = before.value.closedBy;
        next.value.reviewedAt.reset();
        m_kept.save(uow, next);
        addSteps(uow, event.id, next.value);
        if (drops)
            m_kept.add(uow, line(uow, event.id, EntryKind::Overruled,
                                 Tr::tr("Reports are no longer asked for, because: %1").arg(allTheSame.trimmed()), by));
        if (next.value.kind != before.value.kind)
            m_kept.add(uow, line(uow, event.id, EntryKind::Log, Tr::tr("Kind: %1").arg(label(next.value.kind)), by));
        if (next.value.lead != before.value.lead)
            m_kept.add(uow,
                       line(uow, event.id, EntryKind::HandOver, Tr::tr("%1 leads from here on.").arg(next.value.lead), by));
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::log(CrisisEventId id, EntryKind kind, const QString& text, const QString& by)
{
    if (isEmpty(text))
        return refused(CrisisRefusal::NothingWritten);
    if (isClosed(id))
        return refused(CrisisRefusal::Closed);
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) { m_kept.add(uow, line(uow, id, kind, text.trimmed(), by)); });
    return std::nullopt;
}

// Whoever is not named could be the one who may be the danger; where the kind says danger at home, nobody is safe only
// because nobody has marked that person; and as long as neither pupil nor kind is entered, nobody can say.
std::optional<CrisisRefused> CrisisService::obstacleToTelling(const CrisisEntry& told)
{
    const CrisisEvent event = m_kept.event(told.event).value().value;
    const auto student = told.student ? told.student : event.student;
    const auto guardians = student ? m_guardians.ofStudent(*student) : std::vector<Stored<Guardian>>();
    const auto isNamed = [&](const Stored<Guardian>& one) { return told.party.contains(one.value.name); };
    const bool isAnyNamed = std::ranges::any_of(guardians, isNamed);
    if (told.what != EntryKind::Notice && !(told.what == EntryKind::Exception && (isAnyNamed || saysGuardian(told.party))))
        return std::nullopt;
    for (const Stored<Guardian>& one : guardians)
        if (isNamed(one) && !one.value.mayBeTold)
            return refused(CrisisRefusal::Untold);
    const auto isMarked = [](const Stored<Guardian>& one) { return mustBeAskedAbout(one.value); };
    const bool mayBeAnybody = event.kind == CrisisKind::SexualAssault || event.kind == CrisisKind::FamilyViolence;
    const bool isNothingKnown = !student && event.kind == CrisisKind::Unclear;
    const bool isSafe =
        isAnyNamed && std::ranges::none_of(guardians, [&](const auto& one) { return isNamed(one) && isMarked(one); });
    if (!mayBeAnybody && !isNothingKnown && (isSafe || std::ranges::none_of(guardians, isMarked)))
        return std::nullopt;
    const auto entries = m_kept.entriesOf(told.event);
    const bool isSomebodyTold = std::ranges::any_of(entries, [&](const Stored<CrisisEntry>& one) {
        const bool isReport = one.value.what == EntryKind::Report && !one.value.situation.isEmpty() &&
                              officeOf(one.value) != ReportOffice::Education;
        return isReport || (!mayBeAnybody && student && one.value.what == EntryKind::Notice && one.value.student == student &&
                            one.value.outcome != NoticeOutcome::NotReached);
    });
    if (isSomebodyTold)
        return std::nullopt;
    return refused(mayBeAnybody     ? CrisisRefusal::NobodySafe
                   : isNothingKnown ? CrisisRefusal::NothingKnown
                                    : CrisisRefusal::NotFirst);
}

std::optional<CrisisRefused> CrisisService::record(const CrisisEntry& entry, const QString& allTheSame)
{
    if (isClosed(entry.event))
        return refused(CrisisRefusal::Closed);
    if (Violations found = check(entry); !found.empty())
        return CrisisRefused{std::move(found)};
    const auto obstacle = obstacleToTelling(entry);
    if (obstacle && isEmpty(allTheSame))
        return obstacle;
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        CrisisEntry written = entry;
        written.at = line(uow, entry.event, entry.what, {}, {}).at;
        if (obstacle)
            m_kept.add(
                uow,
                line(uow, entry.event, EntryKind::Overruled,
                     Tr::tr("A guardian who may be the danger is told all the same, because: %1").arg(allTheSame.trimmed()),
                     entry.author));
        m_kept.add(uow, written);
        addToLedger(uow, written);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::tick(CrisisTaskId id, const QString& by)
{
    Stored<CrisisTask> task = m_kept.task(id).value();
    if (isClosed(task.value.event))
        return refused(CrisisRefusal::Closed);
    if (task.value.doneAt)
        return refused(CrisisRefusal::Done);
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        const CrisisEntry entry = line(uow, task.value.event, EntryKind::Step, task.value.text(QLocale()), by);
        task.value.doneAt = entry.at;
        task.value.doneBy = by;
        m_kept.save(uow, task);
        m_kept.add(uow, entry);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::untick(CrisisTaskId id, const QString& by)
{
    Stored<CrisisTask> task = m_kept.task(id).value();
    if (isClosed(task.value.event))
        return refused(CrisisRefusal::Closed);
    if (!task.value.doneAt)
        return std::nullopt;
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        task.value.doneAt.reset();
        task.value.doneBy.clear();
        m_kept.save(uow, task);
        m_kept.add(uow, line(uow, task.value.event, EntryKind::Step,
                             Tr::tr("Not done after all: %1").arg(task.value.text(QLocale())), by));
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::tickDuty(CrisisEventId id, const QString& situation, const QString& by)
{
    const Stored<CrisisEvent> event = m_kept.event(id).value();
    if (event.value.closedAt)
        return refused(CrisisRefusal::Closed);
    const CrisisProtocol::Situation* known = protocolOf(event.value.protocol).situation(situation);
    if (!known)
        return missing("situation");
    m_vault.transact(Op::WorkOnCrisis, [&](UnitOfWork& uow) {
        CrisisEntry entry = line(uow, id, EntryKind::Duty, known->text.in(QLocale()), by);
        entry.situation = situation;
        m_kept.add(uow, entry);
    });
    return std::nullopt;
}

std::optional<CrisisRefused> CrisisService::reportDuty(CrisisEventId id, const QString& situation,
                                                       const CrisisDutyReport& report)
{
    if (Violations found = missingRequired(report); !found.empty())
        return CrisisRefused{std::move(found)};
    if (!protocolOf(m_kept.event(id).value().value.protocol).situation(situation))
        return missing("situation");
    const bool isMade = isEmpty(report.notMade);
    const QString text =
        isMade ? report.text
               : Tr::tr("No report to %1, because: %2", "office").arg(label(*report.office), report.notMade.trimmed());
    CrisisEntry entry{id, m_vault.clock().now(), report.author, isMade ? EntryKind::Report : EntryKind::Overruled, text};
    entry.situation = situation;
    entry.party = toCode(*report.office);
    if (isMade) {
        entry.officer = report.officer;
        entry.phone = report.phone;
        entry.way = report.way;
        entry.happenedAt = report.happenedAt;
        entry.withheld = report.withheld;
        entry.receipt = report.receipt;
    }
    return record(entry);
}

} // namespace anxin
