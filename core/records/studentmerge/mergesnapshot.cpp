// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/studentmerge/mergesnapshot.h"

#include "core/base/fault.h"
#include "core/base/moment.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anxin {

namespace {

const QString format = QStringLiteral("anxin-merge/1");

QJsonObject toJson(const RecordChange& change)
{
    return {{QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}};
}
RecordChange toChange(const QJsonValue& json)
{
    return {json[QLatin1StringView("before")].toObject(), json[QLatin1StringView("after")].toObject()};
}

QJsonArray toJson(const std::vector<qint64>& rows)
{
    QJsonArray array;
    for (const qint64 row : rows)
        array << row;
    return array;
}
template <class Id>
QJsonArray toJson(const std::vector<Id>& ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array << id.rowId();
    return array;
}
std::vector<qint64> toRows(const QJsonValue& json)
{
    std::vector<qint64> rows;
    for (const QJsonValue& row : json.toArray())
        rows.push_back(row.toInteger());
    return rows;
}
template <class Id>
std::vector<Id> toIds(const QJsonValue& json)
{
    std::vector<Id> ids;
    for (const qint64 row : toRows(json))
        ids.push_back(Id::fromRowId(row));
    return ids;
}

QJsonObject toJson(const ColumnRows& moved)
{
    return {{QStringLiteral("table"), moved.table},
            {QStringLiteral("column"), moved.column},
            {QStringLiteral("rows"), toJson(moved.rows)}};
}

QJsonObject toJson(const MergeSnapshot::Unfinished& work)
{
    return {{QStringLiteral("from"), work.from.rowId()},
            {QStringLiteral("to"), work.to.rowId()},
            {QStringLiteral("rows"), toJson(work.notes)},
            {QStringLiteral("measures"), toJson(work.measures)}};
}
MergeSnapshot::Unfinished toUnfinished(const QJsonValue& json)
{
    return {CaseFileId::fromRowId(json[QLatin1StringView("from")].toInteger()),
            CaseFileId::fromRowId(json[QLatin1StringView("to")].toInteger()),
            toIds<SessionNoteId>(json[QLatin1StringView("rows")]), toIds<CareMeasureId>(json[QLatin1StringView("measures")])};
}

} // namespace

QString toText(const MergeSnapshot& snapshot)
{
    QJsonArray moved, files;
    for (const ColumnRows& one : snapshot.moved)
        moved << toJson(one);
    for (const MergeSnapshot::File& file : snapshot.files)
        files << QJsonObject{{QStringLiteral("file"), file.file.rowId()},
                             {QStringLiteral("change"), toJson(file.change)},
                             {QStringLiteral("review"), isoDate(file.review.value_or(QDate()))}};
    QJsonObject json{{QStringLiteral("format"), format},
                     {QStringLiteral("kept"), snapshot.kept},
                     {QStringLiteral("absorbed"), snapshot.absorbed},
                     {QStringLiteral("keptChange"), toJson(snapshot.keptChange)},
                     {QStringLiteral("moved"), moved},
                     {QStringLiteral("spells"), toJson(snapshot.spells)},
                     {QStringLiteral("files"), files}};
    if (snapshot.unfinished)
        json.insert(QStringLiteral("notes"), toJson(*snapshot.unfinished)); // at first there were only notes
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MergeSnapshot snapshotOf(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json[QLatin1StringView("format")].toString() != format)
        throw Fault{FaultKind::Damaged, QStringLiteral("student_merge: no snapshot of a known format")};
    MergeSnapshot snapshot{json[QLatin1StringView("kept")].toObject(),
                           json[QLatin1StringView("absorbed")].toObject(),
                           toChange(json[QLatin1StringView("keptChange")]),
                           {},
                           toRows(json[QLatin1StringView("spells")]),
                           {},
                           std::nullopt};
    for (const QJsonValue& one : json[QLatin1StringView("moved")].toArray())
        snapshot.moved.push_back({one[QLatin1StringView("table")].toString(), one[QLatin1StringView("column")].toString(),
                                  toRows(one[QLatin1StringView("rows")])});
    for (const QJsonValue& one : json[QLatin1StringView("files")].toArray()) {
        const QDate review = fromIsoDate(one[QLatin1StringView("review")].toString()); // at first there was none
        snapshot.files.push_back({CaseFileId::fromRowId(one[QLatin1StringView("file")].toInteger()),
                                  toChange(one[QLatin1StringView("change")]),
                                  review.isValid() ? std::optional(review) : std::nullopt});
    }
    if (json.contains(QLatin1StringView("notes")))
        snapshot.unfinished = toUnfinished(json[QLatin1StringView("notes")]);
    return snapshot;
}

} // namespace anxin
