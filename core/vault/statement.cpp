// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/statement.h"

#include "core/vault/sqlfault.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace anxin {

Fault faultOf(const SQLite::Exception& error)
{
    const QString detail = QStringLiteral("engine code %1/%2").arg(error.getErrorCode()).arg(error.getExtendedErrorCode());
    switch (error.getErrorCode() & 0xff) {
    case SQLITE_FULL: return Fault{FaultKind::DiskFull, detail};
    case SQLITE_READONLY: return Fault{FaultKind::ReadOnly, detail};
    case SQLITE_PERM:
    case SQLITE_AUTH: return Fault{FaultKind::NoPermission, detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return Fault{FaultKind::DeviceFailed, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Fault{FaultKind::Damaged, detail};
    case SQLITE_NOMEM: return Fault{FaultKind::OutOfMemory, detail};
    // The message of a constraint or a syntax error names tables and columns, never values.
    default: return Fault{FaultKind::Bug, detail + QStringLiteral(": ") + QString::fromUtf8(error.what())};
    }
}

void Binder::null(int index)
{
    guarded([&] { m_statement.bind(index); });
}

void Binder::integer(int index, qint64 value)
{
    guarded([&] { m_statement.bind(index, static_cast<int64_t>(value)); });
}

void Binder::text(int index, const QString& value)
{
    guarded([&] { m_statement.bind(index, value.toStdString()); });
}

void Binder::constant(int index, const char* value)
{
    guarded([&] { m_statement.bindNoCopy(index, value); });
}

void Binder::blob(int index, const QByteArray& value)
{
    guarded([&] { m_statement.bind(index, value.constData(), static_cast<int>(value.size())); });
}

bool Row::isNull(int column) const
{
    return guarded([&] { return m_statement.isColumnNull(column); });
}

qint64 Row::integer(int column) const
{
    return guarded([&] { return qint64{m_statement.getColumn(column).getInt64()}; });
}

QString Row::text(int column) const
{
    return guarded([&] {
        const SQLite::Column cell = m_statement.getColumn(column);
        const char* bytes = cell.getText();
        return QString::fromUtf8(bytes, cell.getBytes());
    });
}

QByteArray Row::blob(int column) const
{
    return guarded([&] {
        const SQLite::Column cell = m_statement.getColumn(column);
        const void* bytes = cell.getBlob();
        return QByteArray(static_cast<const char*>(bytes), cell.getBytes());
    });
}

Statement::Statement(SQLite::Database& database, const char* sql)
    : m_database(&database),
      m_statement(guarded([&] { return std::make_unique<SQLite::Statement>(database, sql); }))
{
}
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

qint64 Statement::lastInsertRowId() const
{
    return m_database->getLastInsertRowid();
}

Statement::Use::Use(Statement& lent) : m_lent(lent) {}

Statement::Use::~Use()
{
    // tryReset reports the error of the last step again; whoever stepped has already thrown it.
    m_lent.m_statement->tryReset();
    m_lent.m_statement->clearBindings();
}

void Statement::Use::checkCount(std::size_t arguments) const
{
    if (static_cast<std::size_t>(m_lent.m_statement->getBindParameterCount()) != arguments)
        throw Fault{FaultKind::Bug, QStringLiteral("statement wants %1 arguments, got %2")
                                        .arg(m_lent.m_statement->getBindParameterCount())
                                        .arg(arguments)};
}

bool Statement::Use::step()
{
    return guarded([&] { return m_lent.m_statement->executeStep(); });
}

int Statement::Use::run()
{
    return guarded([&] {
        while (m_lent.m_statement->executeStep()) {
        }
        return m_lent.m_statement->getChanges();
    });
}

} // namespace anxin
