// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentlistmodel.h"

#include "ui/models/words.h"

#include <QHash>

#include <algorithm>

namespace anxin {

namespace {
constexpr int reviewsSeenAhead = 7; // days

std::vector<Findable> findables(const std::vector<StudentRow>& rows)
{
    std::vector<Findable> all;
    all.reserve(rows.size());
    for (const StudentRow& row : rows)
        all.push_back(findableOf(row.student.value));
    return all;
}
} // namespace

Findable findableOf(const Student& student)
{
    QStringList numbers;
    for (const auto& number : {student.studentNo, student.nationalNo})
        if (number)
            numbers << *number;
    return {student.name, student.reading, numbers};
}

StudentListModel::StudentListModel(RegisterService& registered, TriageService& triage, CaseworkService& casework,
                                   ChangeNotifier& news, const Clock& clock)
    : m_register(registered),
      m_triage(triage),
      m_casework(casework),
      m_clock(clock),
      m_watch(news, {Kind::Student, Kind::ClassUnit, Kind::LevelDecision, Kind::CaseFile})
{
    connect(&m_watch, &Watch::stale, this, &StudentListModel::stale);
}

void StudentListModel::setSearch(const QString& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    filter();
}

void StudentListModel::setClass(std::optional<ClassUnitId> unit)
{
    if (unit == m_class)
        return;
    m_class = unit;
    filter();
}

void StudentListModel::setScope(StudentScope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    filter();
}

const StudentRow& StudentListModel::row(const QModelIndex& index) const
{
    return m_rows.at(static_cast<std::size_t>(m_shown.at(static_cast<std::size_t>(index.row()))));
}

QModelIndex StudentListModel::indexOf(StudentId student) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int position) {
        return m_rows[static_cast<std::size_t>(position)].student.id == student;
    });
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()));
}

void StudentListModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void StudentListModel::refresh()
{
    m_readOn = m_clock.today();
    m_classes.clear();
    QHash<qint64, QString> classes;
    for (const Stored<ClassUnit>& unit : m_register.classes()) {
        m_classes.emplace_back(unit.id, labelOf(unit.value, m_readOn));
        classes.insert(unit.id.rowId(), m_classes.back().second);
    }
    QHash<qint64, StoredLevel> scheme, levels;
    for (const StoredLevel& level : m_triage.scheme())
        scheme.insert(level.id.rowId(), level);
    for (const ListedStudent& listed : m_triage.listed())
        levels.insert(listed.student.rowId(), scheme.find(listed.level.rowId()).value());
    QHash<qint64, QDate> reviews;
    for (const Stored<CaseFile>& file : m_casework.openCases())
        reviews.insert(file.value.student.rowId(), file.value.nextReviewOn.value_or(QDate()));

    m_rows.clear();
    for (Stored<Student>& student : m_register.students()) {
        const qint64 id = student.id.rowId();
        StudentRow row{std::move(student), {}};
        if (const auto& unit = row.student.value.classUnit)
            row.classLabel = classes.value(unit->rowId());
        if (const auto level = levels.constFind(id); level != levels.cend()) {
            row.rank = level->value.rank;
            row.level = labelOf(level->value);
        }
        if (const auto review = reviews.constFind(id); review != reviews.cend())
            row.nextReview = *review;
        m_rows.push_back(std::move(row));
    }
    m_finder = NameFinder(findables(m_rows));
    filter();
    Q_EMIT refreshed();
}

bool StudentListModel::isIn(const StudentRow& row) const
{
    if (m_class && row.student.value.classUnit != m_class)
        return false;
    switch (m_scope) {
    case StudentScope::Enrolled: return !hasLeft(row.student.value);
    case StudentScope::Listed: return row.rank.has_value();
    case StudentScope::ReviewDue: return row.nextReview && m_readOn.daysTo(*row.nextReview) <= reviewsSeenAhead;
    case StudentScope::Former: return hasLeft(row.student.value);
    }
    return true;
}

void StudentListModel::filter()
{
    beginResetModel();
    m_shown = m_finder.find(m_typed);
    std::erase_if(m_shown, [&](int position) { return !isIn(m_rows[static_cast<std::size_t>(position)]); });
    endResetModel();
}

int StudentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

// The end of the number tells apart who has the same name.
QString StudentListModel::secondLine(const StudentRow& row) const
{
    const QString number = row.student.value.studentNo.value_or(QString());
    return factLine({row.classLabel, number.size() > 4 ? QStringLiteral("…") + number.right(4) : number,
                     row.nextReview ? tr("review %1").arg(dueWords(*row.nextReview, m_readOn)) : QString()});
}

QVariant StudentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StudentRow& shown = row(index);
    const bool isOverdue = shown.nextReview && *shown.nextReview < m_readOn;
    switch (role) {
    case Qt::DisplayRole: return shown.student.value.name;
    case SecondLineRole: return secondLine(shown);
    case LevelRankRole: return shown.rank ? QVariant(shapeOfRank(*shown.rank)) : QVariant();
    case TrailingRole: return shown.level;
    case PillRole:
        if (shown.student.value.status != EnrolmentStatus::Enrolled)
            return label(shown.student.value.status);
        return isOverdue ? tr("overdue") : QString();
    case PillToneRole: return static_cast<int>(isOverdue ? Tone::Danger : Tone::Neutral);
    case MarkedFromRole: return m_finder.marked(m_shown.at(static_cast<std::size_t>(index.row())), m_typed).from;
    case MarkedCountRole: return m_finder.marked(m_shown.at(static_cast<std::size_t>(index.row())), m_typed).count;
    case Qt::AccessibleTextRole: return factLine({shown.student.value.name, shown.level, secondLine(shown)});
    default: return {};
    }
}

} // namespace anxin
