// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/connection.h"

#include "core/vault/atomicfile.h"
#include "core/vault/engine.h"
#include "core/vault/sqlfault.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sodium.h>
#include <sqlite3.h>

#include <array>

namespace anxin {

namespace {

constexpr int KeyTextSize = 2 + 64 + 32 + 1; // x'<key><salt>'

// A key as the engine takes it, wiped when it goes. A raw key of the wrong length would silently be taken for a pass phrase;
// the spans in DatabaseKey make that impossible.
class KeyText {
public:
    explicit KeyText(const DatabaseKey& key)
    {
        m_text[0] = 'x';
        m_text[1] = '\'';
        sodium_bin2hex(m_text.data() + 2, 65, key.key.data(), key.key.size());
        sodium_bin2hex(m_text.data() + 66, 33, key.salt.data(), key.salt.size());
        m_text[KeyTextSize - 1] = '\'';
    }
    ~KeyText() { sodium_memzero(m_text.data(), m_text.size()); }
    KeyText(const KeyText&) = delete;
    KeyText& operator=(const KeyText&) = delete;
    const char* data() const { return m_text.data(); }

private:
    std::array<char, KeyTextSize + 1> m_text{};
};

// The key goes in through the C function, not as SQL text, so that no copy of it stays in a statement.
void giveKey(sqlite3* handle, const DatabaseKey& key)
{
    const KeyText text{key};
    const int code = sqlite3_key(handle, text.data(), KeyTextSize);
    if (code != SQLITE_OK)
        throw Fault{FaultKind::Bug, QStringLiteral("sqlite3_key: %1").arg(code)};
}

void applyProfile(SQLite::Database& database)
{
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA cache_size = -16000"); // KiB: an import must not write pages before its COMMIT and read them again
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA synchronous = EXTRA");
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA secure_delete = ON");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA trusted_schema = OFF"); // unknown, and ignored, before SQLite 3.31
}

// Lets the engine write pages before the end of a transaction while it lives. Written to is an attached file only.
class SpillsMeanwhile {
public:
    explicit SpillsMeanwhile(SQLite::Database& database)
        : m_database(database),
          m_spillsAnyway(guarded([&] { return database.execAndGet("PRAGMA cache_spill").getInt(); }))
    {
        set(1);
    }
    ~SpillsMeanwhile() { set(m_spillsAnyway); }
    SpillsMeanwhile(const SpillsMeanwhile&) = delete;
    SpillsMeanwhile& operator=(const SpillsMeanwhile&) = delete;

private:
    void set(int spills)
    {
        const std::string pragma = "PRAGMA cache_spill = " + std::to_string(spills);
        (void)sqlite3_exec(m_database.getHandle(), pragma.c_str(), nullptr, nullptr, nullptr);
    }

    SQLite::Database& m_database;
    int m_spillsAnyway; // 0, or from how many pages on
};

QString copyToMemory(SQLite::Database& database)
{
    try {
        SQLite::Database scratch(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup copy(scratch, database);
        copy.executeStep(-1);
        return {};
    } catch (const SQLite::Exception& error) {
        return QStringLiteral("engine code %1").arg(error.getErrorCode());
    }
}

} // namespace

Connection::Connection(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database)) {}
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

bool Connection::isPlain(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArrayLiteral("SQLite format 3");
}

Connection Connection::openFile(const QString& path, const DatabaseKey& key, int flags)
{
    proveEngine();
    return guarded([&] {
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags | SQLite::OPEN_NOMUTEX);
        giveKey(database->getHandle(), key);
        if (cipherMajorVersion() >= 4)
            database->exec("PRAGMA cipher_compatibility = 3");
        database->exec("PRAGMA cipher_page_size = 4096"); // after the key, or it is ignored
        // The first read of the schema is where a wrong key or a damaged first page shows.
        SQLite::Statement probe(*database, "SELECT count(*) FROM sqlite_master");
        probe.executeStep();
        applyProfile(*database);
        return Connection{std::move(database)};
    });
}

Connection Connection::create(const QString& path, const DatabaseKey& key)
{
    if (QFile::exists(path))
        throw Fault{FaultKind::Bug, QStringLiteral("a database file is there already")};
    // The engine would go by the umask. It takes an empty file for a new database, and its mode for the journal.
    makePrivateFile(path);
    Connection made{nullptr};
    try {
        made = openFile(path, key, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    } catch (...) {
        QFile::remove(path);
        throw;
    }
    made.exec("BEGIN IMMEDIATE; PRAGMA application_id = 1095653443; COMMIT"); // 'ANXC': the first page reaches the disk
    if (isPlain(path)) {
        made = Connection{nullptr};
        QFile::remove(path);
        throw Fault{FaultKind::WrongEngine, QStringLiteral("a plain file was written")};
    }
    return made;
}

Connection Connection::open(const QString& path, const DatabaseKey& key)
{
    if (isPlain(path))
        throw Fault{FaultKind::Damaged, QStringLiteral("the database file is not encrypted")};
    if (QFileInfo(path).size() == 0) // the engine would take it for a new database and write one into it
        throw Fault{FaultKind::Damaged, QStringLiteral("the database file is empty")};
    return openFile(path, key, SQLite::OPEN_READWRITE);
}

Connection Connection::inMemory()
{
    proveEngine();
    return guarded([] {
        auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        applyProfile(*database);
        return Connection{std::move(database)};
    });
}

Statement Connection::prepare(const char* sql)
{
    return Statement{*m_database, sql};
}

Statement Connection::prepare(const QString& sql)
{
    return prepare(sql.toUtf8().constData());
}

void Connection::exec(const char* sql)
{
    guarded([&] { m_database->exec(sql); });
}

void Connection::exec(const QString& sql)
{
    exec(sql.toUtf8().constData());
}

void Connection::rollBack()
{
    if (sqlite3_get_autocommit(m_database->getHandle()) == 0)
        exec("ROLLBACK");
}

int Connection::userVersion()
{
    return prepare("PRAGMA user_version").one([](const Row& row) { return row.get<int>(0); }).value_or(0);
}

void Connection::setUserVersion(int version)
{
    exec(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

void Connection::copyTo(const QString& path, const DatabaseKey& key)
{
    const int version = userVersion();
    { // the engine attaches only what is there already
        Connection made = create(path, key);
    }
    const SpillsMeanwhile spills{*m_database}; // a large copy must not wait in memory for its end
    try {
        attach(path, key);
        exec(QStringLiteral("BEGIN; SELECT sqlcipher_export('copy'); PRAGMA copy.user_version = %1; COMMIT; DETACH copy")
                 .arg(version));
    } catch (const Fault&) {
        rollBack();
        (void)sqlite3_exec(m_database->getHandle(), "DETACH copy", nullptr, nullptr, nullptr); // may not have been attached
        QFile::remove(path);
        throw;
    }
}

// Under the name `copy`, with the one file profile.
void Connection::attach(const QString& path, const DatabaseKey& key)
{
    // An attached file takes its parameters from the defaults of the process: there is one profile in it.
    if (cipherMajorVersion() >= 4)
        exec("PRAGMA cipher_default_compatibility = 3");
    exec("PRAGMA cipher_default_page_size = 4096");
    guarded([&] {
        const KeyText text{key};
        SQLite::Statement attach(*m_database, "ATTACH DATABASE :path AS copy KEY :key");
        attach.bind(":path", path.toStdString());
        attach.bindNoCopy(":key", text.data(), KeyTextSize);
        attach.exec();
    });
    exec("PRAGMA copy.synchronous = EXTRA; PRAGMA copy.secure_delete = ON");
}

QString Connection::checkAllPages()
{
    const auto firstText = [](const Row& row) { return row.get<QString>(0); };
    // Free pages too, which integrity_check does not read. SQLCipher 3 has no check of its own; a page-by-page copy, which goes
    // to memory and never to a file, reads them. SQLCipher 4 copies to no plain database any more, but has a check, of files.
    QString trouble;
    if (cipherMajorVersion() < 4)
        trouble = copyToMemory(*m_database);
    else if (QString::fromStdString(m_database->getFilename()) != QStringLiteral(":memory:"))
        trouble = prepare("PRAGMA cipher_integrity_check").one(firstText).value_or(QString());
    if (!trouble.isEmpty())
        return QStringLiteral("page check: ") + trouble;
    const auto structure = prepare("PRAGMA integrity_check(1)").one(firstText).value_or(QString());
    if (structure != QStringLiteral("ok"))
        return QStringLiteral("structure: ") + structure;
    if (const auto orphan = prepare("PRAGMA foreign_key_check").one(firstText))
        return QStringLiteral("foreign key in ") + *orphan;
    return {};
}

} // namespace anxin
