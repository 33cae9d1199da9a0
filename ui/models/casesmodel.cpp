// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/casesmodel.h"

#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CasesModel)
};

QString paragraphs(const QStringList& texts)
{
    QStringList said = texts;
    said.removeAll(QString());
    return said.join(u'\n');
}

TimelineEntry entryOf(const Stored<SessionNote>& note)
{
    const bool isSigned = note.value.signedAt.has_value();
    return {note.value.heldOn,
            Tr::tr("Session, %1 minutes").arg(note.value.minutes),
            isSigned ? Tr::tr("Signed") : Tr::tr("Not signed"),
            isSigned ? Tone::Ok : Tone::Warn,
            paragraphs({note.value.process, note.value.plan}),
            note.id,
            std::nullopt};
}

TimelineEntry withAddenda(TimelineEntry entry, const std::vector<Stored<NoteAddendum>>& addenda)
{
    for (const Stored<NoteAddendum>& one : addenda)
        entry.text += u'\n' + Tr::tr("Added by %1: %2", "name, text").arg(one.value.author, one.value.text);
    if (!addenda.empty())
        entry.pill = Tr::tr("Signed, added to");
    return entry;
}

TimelineEntry entryOf(const Stored<HomeContact>& contact)
{
    return {contact.value.heldOn,
            Tr::tr("Home contact"),
            contact.value.channel ? label(*contact.value.channel) : QString(),
            Tone::Info,
            paragraphs({factLine({contact.value.relative, contact.value.purpose}), contact.value.content}),
            std::nullopt,
            std::nullopt};
}

TimelineEntry entryOf(const Stored<Referral>& referral, ReferralState state)
{
    const bool isClosed = state == ReferralState::Closed;
    return {referral.value.referredOn,
            Tr::tr("Referral"),
            label(state),
            isClosed ? Tone::Ok : Tone::Warn,
            paragraphs({factLine({referral.value.direction ? label(*referral.value.direction) : QString(),
                                  referral.value.organisation}),
                        referral.value.reason}),
            std::nullopt,
            referral.id};
}

TimelineEntry entryOf(const Stored<SecondInterview>& interview)
{
    return {interview.value.heldOn,
            Tr::tr("Second interview"),
            interview.value.conclusion ? label(*interview.value.conclusion) : QString(),
            Tone::Info,
            interview.value.summary,
            std::nullopt,
            std::nullopt};
}

} // namespace

void CaseListModel::setRows(std::vector<CaseRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

QModelIndex CaseListModel::indexOf(StudentId student) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const CaseRow& row) { return row.file.value.student == student; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRow& shown = row(index);
    const QDate review = shown.file.value.nextReviewOn.value_or(QDate());
    const QString due = review.isValid() ? Tr::tr("Review %1").arg(dueWords(review, m_today)) : QString();
    switch (role) {
    case Qt::DisplayRole: return shown.face.name;
    case SecondLineRole:
        if (!shown.found.isEmpty())
            return shown.found;
        return factLine({shown.face.classLabel, shown.file.value.fileNo, shown.file.value.owner});
    case PillRole: return due;
    case PillToneRole: return static_cast<int>(dueTone(review, m_today));
    case LevelRankRole: return shown.face.rank > 0 ? QVariant(shapeOfRank(shown.face.rank)) : QVariant();
    case Qt::AccessibleTextRole:
        return factLine({shown.face.name, shown.face.classLabel, shown.face.level, due, shown.file.value.fileNo});
    default: return {};
    }
}

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, QDate today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry& shown = entry(index);
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case PillRole: return shown.pill;
    case PillToneRole: return static_cast<int>(shown.tone);
    case TrailingRole: return shownDay(shown.on, m_today);
    case TextRole: return shown.text;
    case Qt::AccessibleTextRole: return factLine({shown.title, shown.pill, shownDay(shown.on, m_today), shown.text});
    default: return {};
    }
}

CasesModel::CasesModel(CaseworkService& casework, MemoService& memos, TriageService& triage, RegisterService& registered,
                       WordFinder& words, ChangeNotifier& news, const Clock& clock)
    : m_casework(casework),
      m_memoService(memos),
      m_triage(triage),
      m_register(registered),
      m_finder(words),
      m_clock(clock),
      m_watch(news,
              {Kind::Student, Kind::ClassUnit, Kind::SecondInterview, Kind::LevelDecision, Kind::CaseFile, Kind::SessionNote,
               Kind::NoteAddendum, Kind::PrivateMemo, Kind::HomeContact, Kind::Referral, Kind::ReferralStep})
{
    connect(&m_watch, &Watch::stale, this, &CasesModel::stale);
}

void CasesModel::choose(const CaseRow& row)
{
    if (!m_chosen || m_chosen->file.id != row.file.id)
        m_casework.view(row.file.id);
    m_chosen = row;
    readChosen();
    Q_EMIT refreshed();
}

void CasesModel::readChosen()
{
    m_timeline.setEntries(m_chosen ? entriesOf(*m_chosen) : std::vector<TimelineEntry>{}, today());
    m_memos = m_chosen ? m_memoService.of(m_chosen->file.value.student) : std::vector<Stored<PrivateMemo>>{};
    std::vector<TimelineEntry> rows;
    for (const Stored<PrivateMemo>& memo : m_memos)
        rows.push_back(
            {memo.value.writtenOn, Tr::tr("Private memo"), {}, Tone::Neutral, memo.value.text, std::nullopt, std::nullopt});
    m_memoRows.setEntries(std::move(rows), today());
}

void CasesModel::chooseNone()
{
    m_chosen.reset();
    readChosen();
    Q_EMIT refreshed();
}

std::optional<Stored<SessionNote>> CasesModel::note(SessionNoteId id)
{
    if (m_chosen)
        for (const Stored<SessionNote>& note : m_casework.notesOf(m_chosen->file.id))
            if (note.id == id)
                return note;
    return std::nullopt;
}

std::optional<Stored<Referral>> CasesModel::referral(ReferralId id)
{
    if (m_chosen)
        for (const Stored<Referral>& referral : m_casework.referralsOf(m_chosen->file.value.student))
            if (referral.id == id)
                return referral;
    return std::nullopt;
}

void CasesModel::setWords(const QString& words)
{
    if (words.simplified() == m_words)
        return;
    m_words = words.simplified();
    refresh();
}

void CasesModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != today(), [this] { refresh(); });
}

void CasesModel::refresh()
{
    m_readOn = today();
    const Faces faces(m_register, m_triage, m_readOn);
    QHash<qint64, QString> found; // by pupil, the newest
    for (const FoundWords& one : m_finder.find(m_words))
        if (!found.contains(one.student))
            found.insert(one.student, factLine({label(one.kind), shownDay(one.on, m_readOn), one.excerpt}));
    std::vector<CaseRow> rows;
    std::optional<CaseRow> chosen;
    for (const Stored<CaseFile>& file : m_casework.openCases()) {
        const QString words = found.take(file.value.student.rowId());
        if (!m_words.isEmpty() && words.isEmpty())
            continue;
        rows.push_back({file, faces.of(file.value.student), words});
        if (m_chosen && m_chosen->file.id == file.id)
            chosen = rows.back();
    }
    m_foundElsewhere = static_cast<int>(found.size());
    m_chosen = chosen;
    m_list.setRows(std::move(rows), m_readOn);
    readChosen();
    Q_EMIT refreshed();
}

std::vector<TimelineEntry> CasesModel::entriesOf(const CaseRow& row)
{
    const StudentId student = row.file.value.student;
    std::vector<TimelineEntry> entries;
    const auto addAll = [&](const auto& records) {
        for (const auto& record : records)
            entries.push_back(entryOf(record));
    };
    for (const Stored<SessionNote>& note : m_casework.notesOf(row.file.id))
        entries.push_back(withAddenda(entryOf(note), m_casework.addendaOf(note.id)));
    addAll(m_casework.contactsOf(student));
    for (const Stored<Referral>& referral : m_casework.referralsOf(student))
        entries.push_back(entryOf(referral, m_casework.standingOf(referral).position.state));
    addAll(m_triage.interviewsOf(student));
    for (const Stored<LevelDecision>& decision : m_triage.historyOf(student)) {
        const std::vector<StoredLevel> scheme = m_triage.scheme();
        const auto level =
            std::find_if(scheme.begin(), scheme.end(), [&](const StoredLevel& one) { return one.id == decision.value.level; });
        entries.push_back({decision.value.decidedOn, Tr::tr("Warning level"),
                           level == scheme.end() ? Tr::tr("Taken off the list") : labelOf(level->value),
                           level == scheme.end() ? Tone::Ok : Tone::Neutral, decision.value.reason, std::nullopt,
                           std::nullopt});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.on > b.on; });
    return entries;
}

} // namespace anxin
