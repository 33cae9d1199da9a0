// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/casefile/casefilerepository.h"

namespace anxin {

namespace {
QString sql(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM case_file WHERE %2").arg(RecordTable<CaseFile>::columns(), QLatin1StringView(rest));
}
} // namespace

CaseFileRepository::CaseFileRepository(Connection& connection)
    : m_table(connection),
      m_openOf(connection.prepare(sql("student = :student AND closed_on IS NULL"))),
      m_ofStudent(connection.prepare(sql("student = :student ORDER BY opened_on DESC, id DESC"))),
      m_allOpen(connection.prepare(sql("closed_on IS NULL ORDER BY next_review_on, id"))),
      m_closedSince(connection.prepare(sql("closed_on >= :day ORDER BY closed_on, id"))),
      m_newestClosed(connection.prepare(sql("closed_on IS NOT NULL ORDER BY closed_on DESC, id DESC LIMIT :limit"))),
      m_highestNo(connection.prepare(
          "SELECT coalesce(max(CAST(substr(file_no, 6) AS INTEGER)), 0) FROM case_file WHERE substr(file_no, 1, 4) = :year")),
      m_withNo(connection.prepare("SELECT count(*) FROM case_file WHERE file_no = :file_no"))
{
}

std::optional<Stored<CaseFile>> CaseFileRepository::openOf(StudentId student)
{
    return m_openOf.one(RecordTable<CaseFile>::read, student);
}

std::vector<Stored<CaseFile>> CaseFileRepository::ofStudent(StudentId student)
{
    return m_ofStudent.all(RecordTable<CaseFile>::read, student);
}

std::vector<Stored<CaseFile>> CaseFileRepository::allOpen()
{
    return m_allOpen.all(RecordTable<CaseFile>::read);
}

std::vector<Stored<CaseFile>> CaseFileRepository::closedSince(QDate day)
{
    return m_closedSince.all(RecordTable<CaseFile>::read, day);
}

std::vector<Stored<CaseFile>> CaseFileRepository::newestClosed(int limit)
{
    return m_newestClosed.all(RecordTable<CaseFile>::read, limit);
}

QString CaseFileRepository::nextFileNo(int year)
{
    const int highest = m_highestNo.one([](const Row& row) { return row.get<int>(0); }, QString::number(year)).value_or(0);
    return QStringLiteral("%1-%2").arg(year).arg(highest + 1, 3, 10, QLatin1Char('0'));
}

QString CaseFileRepository::fileNoFor(StudentId student, int year)
{
    const std::vector<Stored<CaseFile>> episodes = ofStudent(student);
    if (episodes.empty())
        return nextFileNo(year);
    const QString first = episodes.back().value.fileNo.section(u'-', 0, 1);
    const auto isTaken = [&](const QString& taken) { // by an episode that went back to the other of two entries
        return m_withNo.one([](const Row& row) { return row.get<int>(0) > 0; }, taken).value();
    };
    QString number;
    std::size_t episode = episodes.size();
    do
        number = QStringLiteral("%1-%2").arg(first).arg(++episode);
    while (isTaken(number));
    return number;
}

} // namespace anxin
