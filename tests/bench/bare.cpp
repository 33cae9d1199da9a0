// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bare.h"

#include "core/base/fault.h"
#include "core/vault/engine.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <expat.h>
#include <zip.h>

#include <algorithm>
#include <array>

namespace anxin {

namespace {

void require(bool good, const char* what)
{
    if (!good)
        throw Fault{FaultKind::Bug, QString::fromLatin1(what)};
}

std::string part(zip_t* archive, const char* name)
{
    zip_stat_t stat;
    require(zip_stat(archive, name, 0, &stat) == 0, name);
    std::string bytes(stat.size, '\0');
    zip_file_t* file = zip_fopen(archive, name, 0);
    require(file && zip_fread(file, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()), name);
    zip_fclose(file);
    return bytes;
}

struct PlainReader {
    std::vector<std::string> strings;
    std::vector<std::vector<std::string>> rows;
    std::string text;
    size_t column = 0;
    bool isShared = false;
    bool collecting = false;

    static void XMLCALL open(void* self, const XML_Char* xmlName, const XML_Char** attributes)
    {
        PlainReader& reader = *static_cast<PlainReader*>(self);
        const std::string_view name(xmlName);
        if (name == "row") {
            reader.rows.emplace_back();
        } else if (name == "c") {
            reader.isShared = false;
            for (; *attributes; attributes += 2) {
                const std::string_view key(attributes[0]), value(attributes[1]);
                if (key == "r") {
                    size_t column = 0;
                    for (size_t i = 0; i < value.size() && value[i] >= 'A'; ++i)
                        column = column * 26 + static_cast<size_t>(value[i] - 'A') + 1;
                    reader.column = column - 1;
                } else if (key == "t") {
                    reader.isShared = value == "s";
                }
            }
            reader.text.clear();
        } else if (name == "si") {
            reader.text.clear();
        }
        reader.collecting = name == "v" || name == "t";
    }
    static void XMLCALL close(void* self, const XML_Char* xmlName)
    {
        PlainReader& reader = *static_cast<PlainReader*>(self);
        const std::string_view name(xmlName);
        reader.collecting = false;
        if (name == "si") {
            reader.strings.push_back(reader.text);
        } else if (name == "c") {
            std::vector<std::string>& row = reader.rows.back();
            row.resize(std::max(row.size(), reader.column + 1));
            row[reader.column] = reader.isShared ? reader.strings.at(std::stoul(reader.text)) : reader.text;
        }
    }
    static void XMLCALL characters(void* self, const XML_Char* text, int length)
    {
        PlainReader& reader = *static_cast<PlainReader*>(self);
        if (reader.collecting)
            reader.text.append(text, static_cast<size_t>(length));
    }
    void read(const std::string& xml)
    {
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, &open, &close);
        XML_SetCharacterDataHandler(parser, &characters);
        const XML_Status status = XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), XML_TRUE);
        XML_ParserFree(parser);
        require(status == XML_STATUS_OK, "expat");
    }
};

} // namespace

BareDatabase::BareDatabase(const QString& path)
{
    require(sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK,
            "sqlite3_open_v2");
    const std::string key = "x'" + std::string(96, '1') + "'"; // key(), in hexadecimal
    require(sqlite3_key(m_handle, key.data(), static_cast<int>(key.size())) == SQLITE_OK, "sqlite3_key");
    if (cipherMajorVersion() >= 4)
        exec("PRAGMA cipher_compatibility = 3");
    exec("PRAGMA cipher_page_size = 4096; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
         "PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
         "PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000");
}

DatabaseKey BareDatabase::key()
{
    static constexpr auto bytes = [] {
        std::array<unsigned char, 32> same{};
        same.fill(0x11);
        return same;
    }();
    return {bytes, std::span(bytes).first<16>()};
}

void BareDatabase::makeSchema()
{
    exec("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
    const auto steps = QDir(QStringLiteral(":/migrations")).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& step : steps) {
        QFile schema(step.filePath());
        require(schema.open(QIODevice::ReadOnly), "schema");
        exec(schema.readAll().constData());
    }
    exec("COMMIT; PRAGMA foreign_keys = ON");
}

BareDatabase::~BareDatabase()
{
    while (sqlite3_stmt* statement = sqlite3_next_stmt(m_handle, nullptr))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void BareDatabase::exec(const char* sql)
{
    require(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sqlite3_errmsg(m_handle));
}

sqlite3_stmt* BareDatabase::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) == SQLITE_OK, sqlite3_errmsg(m_handle));
    return statement;
}

void bind(sqlite3_stmt* statement, int index, const std::string& text)
{
    sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void bind(sqlite3_stmt* statement, int index, qint64 number)
{
    sqlite3_bind_int64(statement, index, number);
}

void run(sqlite3_stmt* statement)
{
    require(sqlite3_step(statement) == SQLITE_DONE, "sqlite3_step");
    sqlite3_reset(statement);
}

std::vector<std::vector<std::string>> plainSheet(const QByteArray& workbook)
{
    zip_source_t* source =
        zip_source_buffer_create(workbook.constData(), static_cast<zip_uint64_t>(workbook.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    require(archive, "zip");
    PlainReader reader;
    reader.read(part(archive, "xl/sharedStrings.xml"));
    reader.read(part(archive, "xl/worksheets/sheet1.xml"));
    zip_discard(archive);
    return std::move(reader.rows);
}

Spent Stopwatch::spent() const
{
    return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6,
            1e3 * static_cast<double>(std::clock() - m_processor) / CLOCKS_PER_SEC};
}

void report(const QString& what, const std::vector<Spent>& ours, const std::vector<Spent>& bare, const QString& target)
{
    const auto median = [&](const auto& measured) {
        std::vector<double> values;
        for (size_t i = 0; i < ours.size(); ++i)
            values.push_back(measured(i));
        std::ranges::sort(values);
        return QString::number(values[values.size() / 2], 'f', 2);
    };
    QTextStream(stdout) << QStringLiteral("%1: %2 ms (processor %3); bare: %4 ms (processor %5); ratio %6 (processor %7); %8\n")
                               .arg(what, median([&](size_t i) { return ours[i].wall; }),
                                    median([&](size_t i) { return ours[i].processor; }),
                                    median([&](size_t i) { return bare[i].wall; }),
                                    median([&](size_t i) { return bare[i].processor; }),
                                    median([&](size_t i) { return ours[i].wall / bare[i].wall; }),
                                    median([&](size_t i) { return ours[i].processor / bare[i].processor; }), target);
}

} // namespace anxin
