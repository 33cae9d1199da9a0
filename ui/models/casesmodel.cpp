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

std::optional<Stored<SessionNote>> CasesModel::note(const TimelineEntry& entry)
{
    if (m_chosen && entry.record && entry.record->first == Kind::SessionNote)
        for (const Stored<SessionNote>& note : m_casework.notesOf(m_chosen->file.id))
            if (note.id.rowId() == entry.record->second)
                return note;
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

} // namespace anxin
