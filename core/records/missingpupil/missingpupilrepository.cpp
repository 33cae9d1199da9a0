// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/missingpupil/missingpupilrepository.h"

namespace anxin {

MissingPupilRepository::MissingPupilRepository(Connection& connection)
    : m_table(connection),
      m_open(connection.prepare(QStringLiteral(R"sql(
        SELECT %1, s.id, b.created_at, b.file_name
        FROM missing_pupil m JOIN import_batch b ON b.id = m.batch JOIN student e ON e.id = m.student
        JOIN student s ON s.id = coalesce(e.merged_into, e.id)
        WHERE m.answer IS NULL AND s.status = 'enrolled' ORDER BY m.id)sql")
                                    .arg(RecordTable<MissingPupil>::columns(QStringLiteral("m"))))),
      m_openOf(connection.prepare("SELECT id, uid FROM missing_pupil WHERE batch = :batch AND answer IS NULL")),
      m_remove(connection.prepare("DELETE FROM missing_pupil WHERE id = :id")),
      m_answeredAt(
          connection.prepare(QStringLiteral("SELECT %1 FROM missing_pupil WHERE changed_at = :at AND answer = 'still-here'")
                                 .arg(RecordTable<MissingPupil>::columns())))
{
}

std::vector<OpenQuestion> MissingPupilRepository::open()
{
    constexpr int width = RecordTable<MissingPupil>::width;
    return m_open.all([](const Row& row) {
        return OpenQuestion{RecordTable<MissingPupil>::read(row), row.get<StudentId>(width), row.get<Moment>(width + 1),
                            row.get<QString>(width + 2)};
    });
}

void MissingPupilRepository::removeOpen(UnitOfWork& uow, ImportBatchId batch)
{
    const auto read = [](const Row& row) { return std::pair{row.get<MissingPupilId>(0), row.get<Uid>(1)}; };
    for (const auto& [id, uid] : m_openOf.all(read, batch)) {
        m_remove.exec(id);
        uow.record(Kind::MissingPupil, uid, ChangeType::Removed, QString());
    }
}

void MissingPupilRepository::reopen(UnitOfWork& uow, Moment batchAt)
{
    for (Stored<MissingPupil>& question : m_answeredAt.all(RecordTable<MissingPupil>::read, batchAt)) {
        question.value.answer.reset();
        question.value.answeredOn.reset();
        m_table.save(uow, question);
    }
}

} // namespace anxin
