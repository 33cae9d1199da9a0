// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/triageboardmodel.h"

#include "ui/models/screeninglists.h"
#include "ui/models/words.h"
#include "ui/theme/tone.h"

#include <QMimeData>

#include <algorithm>
#include <limits>

namespace anxin {

namespace {
const QString cardMime = QStringLiteral("application/x-anxin-card"); // a row's number, nothing of a pupil
} // namespace

TriageBoardModel::TriageBoardModel(On on, ChangeNotifier& news, const Clock& clock)
    : m_on(std::move(on)),
      m_clock(clock),
      m_watch(news, {Kind::Student, Kind::ClassUnit, Kind::Campaign, Kind::AnswerSheet, Kind::CriticalAnswer,
                     Kind::SecondInterview, Kind::LevelDecision, Kind::MeetingDecision, Kind::ReviewMeeting, Kind::CaseFile,
                     Kind::SessionNote, Kind::Referral, Kind::TermDates, Kind::School})
{
    connect(&m_watch, &Watch::stale, this, &TriageBoardModel::stale);
}

std::optional<int> TriageBoardModel::rowOf(StudentId student) const
{
    const auto found = m_rows.constFind(student.rowId());
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

void TriageBoardModel::refreshIfStale()
{
    m_watch.readIfStale(m_readOn != m_clock.today(), [this] { refresh(); });
}

void TriageBoardModel::refresh()
{
    m_readOn = m_clock.today();
    const SchoolCalendar calendar = m_on.calendar.calendar();
    const QDate termBegan = calendar.days(calendar.termOn(m_readOn)).first;
    std::vector<TriageCard> cards = triageBoard(m_on.triage, m_on.casework, m_on.loops(), termBegan, m_readOn);
    const Faces faces(m_on.registered, m_on.triage, m_readOn);
    QHash<qint64, std::vector<ScoredSheet>> sheets; // of those who are to be seen
    for (const TriageCard& card : cards)
        if (card.stage == TriageStage::ToSee)
            sheets.insert(card.student.rowId(), m_on.screening.sheetsOf(card.student));
    beginResetModel();
    m_cards.clear();
    m_rows.clear();
    for (TriageCard& card : cards) {
        m_rows.insert(card.student.rowId(), static_cast<int>(m_cards.size()));
        const Face face = faces.of(card.student);
        QString why = whyOf(card, sheets);
        m_cards.push_back({std::move(card), face, std::move(why)});
    }
    endResetModel();
    Q_EMIT refreshed();
}

QString TriageBoardModel::whyOf(const TriageCard& card, const QHash<qint64, std::vector<ScoredSheet>>& sheets) const
{
    if (card.stage == TriageStage::ToSee) {
        std::vector<ScoredSheet> asking;
        for (const ScoredSheet& sheet : sheets.value(card.student.rowId()))
            if (std::ranges::find(card.campaigns, sheet.sheet.value.campaign) != card.campaigns.end())
                asking.push_back(sheet);
        return factLine(reasonsIn(asking, m_on.screening.catalogue()));
    }
    if (card.stage == TriageStage::ToDecide || (card.stage == TriageStage::Watched && card.conclusion && !card.file))
        return saidLabel(card.conclusion);
    if (card.file)
        return factLine({card.file->value.fileNo, card.file->value.owner});
    return card.stage == TriageStage::Closed ? tr("closed on %1").arg(shownDay(card.since, m_readOn)) : tr("no case file yet");
}

// Who is seen to waits for nothing.
QString TriageBoardModel::sinceWords(const TriageCard& card) const
{
    const qint64 days = card.daysWaiting(m_readOn);
    switch (card.stage) {
    case TriageStage::ToSee:
    case TriageStage::ToDecide: break;
    case TriageStage::Helped:
    case TriageStage::Watched:
        if (days > 0)
            return days == 1 ? tr("for 1 day") : tr("for %1 days").arg(days);
        break;
    case TriageStage::Closed: return {};
    }
    return waitingWords(days);
}

int TriageBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QString TriageBoardModel::text(const BoardCard& shown, int column) const
{
    switch (column) {
    case Pupil: return shown.face.name;
    case ClassUnit: return shown.face.classLabel;
    case Stage: return label(shown.card.stage);
    case Level: return shown.face.level;
    case Why: return factLine({shown.card.urgency ? label(*shown.card.urgency) : QString(), shown.why});
    case Waiting: return sinceWords(shown.card);
    case Due: return shown.card.due ? dueWords(*shown.card.due, m_readOn) : QString();
    default: return {};
    }
}

QString TriageBoardModel::dueInFull(const BoardCard& shown) const
{
    return factLine({saidLabel(shown.card.dueKind), text(shown, Due)});
}

QVariant TriageBoardModel::cardData(const BoardCard& shown, int role) const
{
    switch (role) {
    case SecondLineRole: return factLine({shown.face.classLabel, shown.face.level});
    case TextRole: return text(shown, Why);
    case TrailingRole: return text(shown, Waiting);
    case DueRole: return shown.card.urgency ? QString() : text(shown, Due); // the critical answer has the line to itself
    case DueToneRole: return shown.card.due ? QVariant(static_cast<int>(dueTone(*shown.card.due, m_readOn))) : QVariant();
    case AlarmRole: return shown.card.urgency.has_value();
    case Qt::ToolTipRole: return factLine({text(shown, Why), dueInFull(shown)});
    case Qt::AccessibleTextRole:
        return factLine({shown.face.name, shown.face.classLabel, shown.face.level, text(shown, Why), text(shown, Waiting),
                         dueInFull(shown)});
    default: return {};
    }
}

QVariant TriageBoardModel::sortKey(int row, int column) const
{
    const TriageCard& shown = card(row).card;
    switch (column) {
    case Stage: return static_cast<int>(shown.stage);
    case Level: return shown.evidence.rank > 0 ? shown.evidence.rank : 5;
    case Waiting: return -shown.daysWaiting(m_readOn);
    case Due: return shown.due ? shown.due->toJulianDay() : std::numeric_limits<qint64>::max();
    default: return text(card(row), column);
    }
}

QVariant TriageBoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardCard& shown = card(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case StageRole: return static_cast<int>(shown.card.stage);
    case SortRole: return sortKey(index.row(), index.column());
    case LevelRankRole:
        return shown.face.rank > 0 && index.column() == Pupil ? QVariant(shapeOfRank(shown.face.rank)) : QVariant();
    case PillToneRole: return index.column() == Due ? cardData(shown, DueToneRole) : QVariant();
    default: break;
    }
    if (index.column() == Due && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return dueInFull(shown);
    return index.column() == Pupil ? cardData(shown, role) : QVariant();
}

QVariant TriageBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pupil: return tr("Pupil");
    case ClassUnit: return tr("Class");
    case Stage: return tr("Stands at");
    case Level: return tr("Level");
    case Why: return tr("Reason or file");
    case Waiting: return tr("How long");
    case Due: return tr("Due");
    default: return {};
    }
}

BoardColumn::BoardColumn(TriageBoardModel& board, TriageStage stage, QObject* parent)
    : QSortFilterProxyModel(parent),
      m_stage(stage)
{
    setSourceModel(&board);
}

bool BoardColumn::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return sourceModel()->index(row, 0, parent).data(TriageBoardModel::StageRole).toInt() == static_cast<int>(m_stage);
}

bool BoardColumn::filterAcceptsColumn(int column, const QModelIndex&) const
{
    return column == TriageBoardModel::Pupil;
}

Qt::ItemFlags BoardColumn::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

QStringList BoardColumn::mimeTypes() const
{
    return {cardMime};
}

QMimeData* BoardColumn::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(cardMime, QByteArray::number(mapToSource(indexes.first()).row()));
    return data;
}

bool BoardColumn::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    bool isNumber = false;
    const int row = data->data(cardMime).toInt(&isNumber);
    return isNumber && row >= 0 && row < sourceModel()->rowCount();
}

// Never "done": the view must not take the card out of the column it came from.
bool BoardColumn::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        Q_EMIT dropped(data->data(cardMime).toInt());
    return false;
}

} // namespace anxin
