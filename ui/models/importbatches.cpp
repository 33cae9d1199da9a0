// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importbatches.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace anxin {

void ImportBatchesModel::set(std::vector<KnownBatch> batches)
{
    beginResetModel();
    m_batches = std::move(batches);
    endResetModel();
}

int ImportBatchesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

QString ImportBatchesModel::stateOf(const KnownBatch& known) const
{
    const QDate today = m_clock.today();
    if (!known.obstacle)
        return tr("Can be taken back until %1").arg(shown(known.until, today, QLocale()));
    switch (*known.obstacle) {
    case UndoWhy::Undone: return tr("Taken back on %1").arg(shown(*known.batch.value.undoneOn, today, QLocale()));
    case UndoWhy::AnswersStay: return tr("Answers stay");
    case UndoWhy::TooOld:
    case UndoWhy::NoSuchBatch: break;
    }
    return tr("Too old to be taken back");
}

QVariant ImportBatchesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const KnownBatch& known = row(index);
    const ImportBatch& batch = known.batch.value;
    switch (index.column()) {
    case When: return shown(known.at, m_clock.today(), m_clock.zone(), QLocale());
    case What: return label(batch.kind);
    case File: return batch.fileName;
    case New: return QLocale().toString(batch.added);
    case Changed: return QLocale().toString(batch.changed);
    default: return stateOf(known);
    }
}

QVariant ImportBatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array names{tr("When"), tr("What it was"), tr("File"), tr("New"), tr("Changed"), tr("Taking back")};
    return names.at(static_cast<std::size_t>(section));
}

QString undoQuestion(const KnownBatch& known)
{
    if (known.batch.value.kind == ImportKind::Rollover)
        return ImportBatchesModel::tr("Take back the beginning of the school year %1? The pupils whom it changed (%2) are put "
                                      "back. What somebody has recorded or changed since stays.")
            .arg(known.batch.value.fileName, QLocale().toString(known.batch.value.changed));
    return ImportBatchesModel::tr("Take back “%1”? Pupils who came with it go (%2), what it changed is put back (%3). What "
                                  "somebody has recorded or changed since stays.")
        .arg(known.batch.value.fileName, QLocale().toString(known.batch.value.added),
             QLocale().toString(known.batch.value.changed));
}

QString undoAnswer(const UndoReceipt& receipt)
{
    QStringList sentences{ImportBatchesModel::tr("Taken back. Pupils who went: %1, put back as they were: %2.")
                              .arg(QLocale().toString(receipt.removed), QLocale().toString(receipt.putBack))};
    return inOneLine(sentences + sentencesOf(receipt.left));
}

} // namespace anxin
