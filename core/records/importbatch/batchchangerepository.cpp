// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/importbatch/batchchangerepository.h"

#include "core/vault/references.h"

#include <QJsonDocument>

namespace anxin {

namespace {

QString toText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject fromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        throw Fault{FaultKind::Damaged, QStringLiteral("batch_change is no JSON object")};
    return document.object();
}

} // namespace

BatchChangeRepository::BatchChangeRepository(Connection& connection)
    : m_add(connection.prepare(
          "INSERT INTO batch_change(batch, student, before, after) VALUES (:batch, :student, :before, :after)")),
      m_of(connection.prepare("SELECT student, before, after FROM batch_change WHERE batch = :batch ORDER BY id")),
      m_isAsItCame(connection.prepare("SELECT 1 FROM student WHERE id = :id AND changed_at = created_at")),
      m_arrivalsOf(
          connection.prepare("SELECT id, changed_at = created_at FROM student WHERE import_batch = :batch ORDER BY id")),
      m_removeOld(connection.prepare(
          "DELETE FROM batch_change WHERE batch IN (SELECT id FROM import_batch WHERE created_at < :before)")),
      m_aboutStudent(mentionsOf(connection, QStringLiteral("student"))),
      m_removeStudent(connection.prepare("DELETE FROM student WHERE id = :id")),
      m_removeMove(connection.prepare("DELETE FROM enrolment_spell WHERE student = :student AND ended_at IN (:batch, :now)")),
      m_classesOf(connection.prepare("SELECT id, uid FROM class_unit WHERE created_at = :at AND changed_at = :at")),
      m_aboutClass(mentionsOf(connection, QStringLiteral("class_unit"))),
      m_removeClass(connection.prepare("DELETE FROM class_unit WHERE id = :id"))
{
}

void BatchChangeRepository::add(UnitOfWork&, ImportBatchId batch, const Stored<Student>& before, const Student& after)
{
    const auto keep = [&](ImportBatchId of, const BatchChange& change) {
        m_add.exec(of, change.student, toText(change.before), toText(change.after));
    };
    if (before.value.importBatch && m_isAsItCame.one([](const Row&) { return true; }, before.id))
        keep(*before.value.importBatch, arrivalOf(before.id, before.value));
    keep(batch, changeOf(before.id, before.value, after));
}

std::vector<BatchChange> BatchChangeRepository::of(ImportBatchId batch)
{
    return m_of.all(
        [](const Row& row) {
            return BatchChange{{fromText(row.get<QString>(1)), fromText(row.get<QString>(2))}, row.get<StudentId>(0)};
        },
        batch);
}

std::vector<BatchChangeRepository::Arrival> BatchChangeRepository::arrivalsOf(ImportBatchId batch)
{
    return m_arrivalsOf.all([](const Row& row) { return Arrival{row.get<StudentId>(0), row.integer(1) != 0}; }, batch);
}

void BatchChangeRepository::removeOld(UnitOfWork& uow)
{
    constexpr qint64 msecsOfDay = 24LL * 60 * 60 * 1000;
    // A day longer than the promise, which counts days of the calendar.
    m_removeOld.exec(Moment::fromMsecs(uow.now().msecs() - (daysToTakeBack + 1) * msecsOfDay));
}

bool BatchChangeRepository::isSpokenOf(StudentId student)
{
    return m_aboutStudent.one([](const Row&) { return true; }, student).has_value();
}

void BatchChangeRepository::removeStudent(UnitOfWork& uow, const Stored<Student>& student)
{
    m_removeStudent.exec(student.id);
    uow.record(Kind::Student, student.uid, ChangeType::Removed, QString());
}

void BatchChangeRepository::removeMove(UnitOfWork& uow, StudentId student, Moment batchAt)
{
    m_removeMove.exec(student, batchAt, uow.now());
}

void BatchChangeRepository::removeEmptyClasses(UnitOfWork& uow, Moment batchAt)
{
    const auto read = [](const Row& row) { return std::pair{row.get<qint64>(0), row.get<Uid>(1)}; };
    for (const auto& [id, uid] : m_classesOf.all(read, batchAt)) {
        if (m_aboutClass.one([](const Row&) { return true; }, id))
            continue;
        m_removeClass.exec(id);
        uow.record(Kind::ClassUnit, uid, ChangeType::Removed, QString());
    }
}

} // namespace anxin
