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

QModelIndex CaseListModel::indexOf(CaseFileId file) const
{
    const auto found = std::ranges::find(m_rows, file, [](const CaseRow& row) { return row.file.id; });
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
    const auto& closedOn = shown.file.value.closedOn;
    const QString due = closedOn           ? Tr::tr("Closed %1").arg(shownDay(*closedOn, m_today))
                        : review.isValid() ? Tr::tr("Review %1").arg(dueWords(review, m_today))
                                           : QString();
    switch (role) {
    case Qt::DisplayRole: return shown.face.name;
    case SecondLineRole:
        if (!shown.found.isEmpty())
            return shown.found;
        return factLine({shown.face.classLabel, shown.file.value.fileNo, shown.file.value.owner});
    case PillRole: return due;
    case PillToneRole: return static_cast<int>(closedOn ? Tone::Neutral : dueTone(review, m_today));
    case LevelRankRole: return shown.face.rank > 0 ? QVariant(shapeOfRank(shown.face.rank)) : QVariant();
    case Qt::AccessibleTextRole:
        return factLine({shown.face.name, shown.face.classLabel, shown.face.level, due, shown.file.value.fileNo});
    default: return {};
    }
}

CasesModel::CasesModel(const PupilServices& services, const Timeline& timeline, WordFinder& words, ChangeNotifier& news,
                       const Clock& clock)
    : m_casework(services.casework),
      m_memoService(services.memos),
      m_triage(services.triage),
      m_register(services.registered),
      m_finder(words),
      m_whole(timeline),
      m_clock(clock),
      m_watch(news, timelineKinds)
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
    const std::optional<StudentId> student = m_chosen ? std::optional(m_chosen->file.value.student) : std::nullopt;
    if (student != m_shown)
        m_timeline.setFilter({}); // another pupil is shown with everything
    m_shown = student;
    m_timeline.setEntries(student ? m_whole.of(*student, Timeline::Where::File) : std::vector<TimelineEntry>{}, today());
    m_memos = student ? m_memoService.of(*student) : std::vector<Stored<PrivateMemo>>{};
    std::vector<TimelineEntry> rows;
    for (const Stored<PrivateMemo>& memo : m_memos)
        rows.push_back({TimelineKind::Session, memo.value.writtenOn, Tr::tr("Private memo"), memo.value.text, TextReach::File});
    m_memoRows.setEntries(std::move(rows), today());
}

void CasesModel::chooseNone()
{
    m_chosen.reset();
    readChosen();
    Q_EMIT refreshed();
}

void CasesModel::show(const Stored<CaseFile>& file)
{
    m_words.clear();
    m_scope = file.value.closedOn ? CaseScope::Closed : CaseScope::Open;
    choose({file, Faces(m_register, m_triage, today()).of(file.value.student)});
    refresh();
}

void CasesModel::setScope(CaseScope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_most = closedAtOnce;
    refresh();
}

void CasesModel::showMore()
{
    m_most += closedAtOnce;
    refresh();
}

std::optional<Stored<SessionNote>> CasesModel::note(const TimelineEntry& entry)
{
    if (m_chosen && entry.record && entry.record->first == Kind::SessionNote)
        return m_casework.note(SessionNoteId::fromRowId(entry.record->second));
    return std::nullopt;
}

std::optional<Stored<Referral>> CasesModel::referral(const TimelineEntry& entry)
{
    if (m_chosen && entry.record && entry.record->first == Kind::Referral)
        for (const Stored<Referral>& referral : m_casework.referralsOf(m_chosen->file.value.student))
            if (referral.id.rowId() == entry.record->second)
                return referral;
    return std::nullopt;
}

std::optional<Stored<CaseFile>> CasesModel::otherFile(const TimelineEntry& entry)
{
    if (m_chosen && entry.record && entry.record->first == Kind::CaseFile && entry.record->second != m_chosen->file.id.rowId())
        return fileFor(m_chosen->file.value.student, entry);
    return std::nullopt;
}

Stored<CaseFile> CasesModel::fileOf(const Stored<SessionNote>& note)
{
    const bool isInFront = m_chosen && m_chosen->file.id == note.value.caseFile;
    return isInFront ? m_chosen->file : m_casework.view(note.value.caseFile).value();
}

std::optional<Stored<CaseFile>> CasesModel::fileFor(StudentId student, const TimelineEntry& entry)
{
    const auto [kind, id] = entry.record.value_or(std::pair{Kind::Student, qint64{0}});
    std::optional<CaseFileId> own;
    if (kind == Kind::CaseFile)
        own = CaseFileId::fromRowId(id);
    else if (kind == Kind::SessionNote)
        if (const auto note = m_casework.note(SessionNoteId::fromRowId(id)))
            own = note->value.caseFile;
    const std::vector<Stored<CaseFile>> files = m_casework.filesOf(student);
    auto found = std::ranges::find_if(files, [&](const auto& file) { return own == file.id; });
    if (found == files.end())
        found = std::ranges::find_if(files, [](const auto& file) { return !file.value.closedOn; });
    if (found == files.end())
        found = files.begin();
    return found == files.end() ? std::nullopt : std::optional(*found);
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
    m_hasMore = false;
    for (const auto& file : m_scope == CaseScope::Open ? m_casework.openCases() : closedFiles(found.keys())) {
        const QString words = found.value(file.value.student.rowId());
        if (!m_words.isEmpty() && words.isEmpty())
            continue;
        rows.push_back({file, faces.of(file.value.student), words});
        if (m_chosen && m_chosen->file.id == file.id)
            chosen = rows.back();
    }
    for (const CaseRow& row : rows)
        found.remove(row.file.value.student.rowId());
    m_foundElsewhere = static_cast<int>(found.size());
    m_chosen = chosen;
    m_list.setRows(std::move(rows), m_readOn);
    readChosen();
    Q_EMIT refreshed();
}

// Of these pupils, where words are looked for. The one in front stays, however long ago it was closed.
std::vector<Stored<CaseFile>> CasesModel::closedFiles(const QList<qint64>& found)
{
    const auto closedOf = [this](StudentId student, auto&& wanted, std::vector<Stored<CaseFile>>& to) {
        for (const Stored<CaseFile>& file : m_casework.filesOf(student))
            if (file.value.closedOn && wanted(file))
                to.push_back(file);
    };
    std::vector<Stored<CaseFile>> files;
    if (m_words.isEmpty())
        files = m_casework.newestClosed(m_most + 1);
    for (const qint64 student : found)
        closedOf(
            StudentId::fromRowId(student), [](const auto&) { return true; }, files);
    std::ranges::sort(files, std::ranges::greater(),
                      [](const auto& file) { return std::pair(*file.value.closedOn, file.id.rowId()); });
    m_hasMore = static_cast<int>(files.size()) > m_most;
    if (m_hasMore)
        files.erase(files.begin() + m_most, files.end());
    const auto isInFront = [this](const Stored<CaseFile>& file) { return m_chosen && m_chosen->file.id == file.id; };
    if (m_chosen && std::ranges::none_of(files, isInFront))
        closedOf(m_chosen->file.value.student, isInFront, files);
    return files;
}

} // namespace anxin
