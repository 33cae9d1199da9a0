// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/limits.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <iostream>

using namespace anxin;

// R20: files that are small and want to be large. How much work a refusal takes is counted, not timed: the machine may be busy.
namespace {

const BookXml small{.rows = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>)"};
constexpr int stepsAllowed = static_cast<int>((limits::zipTotalBytes >> 16) + limits::zipEntries); // pieces of 64 KiB
constexpr qint64 memoryAllowed = 200LL << 20;

class CountedSteps final : public Progress {
public:
    void step(int, int) override { ++count; }
    int count = 0;
};

// What this process holds at most since the last `forgetPeak`, in bytes; 0 where the system does not say.
qint64 peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() << 10;
    return 0;
}
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

QByteArray withPart(const char* name, const std::string& content)
{
    Parts parts = partsOf(small);
    parts[name] = content;
    return zipped(parts);
}
QByteArray withSheet(const std::string& sheet)
{
    return withPart("xl/worksheets/sheet1.xml", sheet);
}

std::string repeated(const std::string& text, int times)
{
    std::string out;
    out.reserve(text.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

// Says of every entry that it is small.
QByteArray lying(QByteArray bytes)
{
    for (const auto& [signature, sizeAt] : {std::pair{QByteArray("PK\x01\x02"), 24}, std::pair{QByteArray("PK\x03\x04"), 22}})
        for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4))
            if (qFromLittleEndian<quint32>(bytes.data() + at + sizeAt) > 100'000)
                qToLittleEndian(quint32{1000}, bytes.data() + at + sizeAt);
    return bytes;
}

// Every entry of the list of contents leads to the data of the first one that is large (as zbsm.zip does).
QByteArray overlapping(QByteArray bytes)
{
    const qsizetype large = bytes.lastIndexOf("xl/worksheets/sheet1.xml", bytes.indexOf("PK\x01\x02")) - 30;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4))
        qToLittleEndian(static_cast<quint32>(large), bytes.data() + at + 42);
    return bytes;
}

std::vector<std::pair<const char*, QByteArray>> bombs()
{
    const std::string million(1 << 20, ' ');
    const std::string blanks = repeated(million, 200);
    std::vector<std::pair<const char*, QByteArray>> all;
    all.emplace_back("200 MiB of blanks", withSheet(blanks));
    all.emplace_back("200 MiB of blanks that say they are 1 kB", lying(withSheet(blanks)));
    all.emplace_back("an archive in the archive", withPart("xl/more.zip", zipped(partsOf(small)).toStdString()));
    all.emplace_back("entries over one another", overlapping(withSheet(repeated("<x/>", 1 << 20))));
    all.emplace_back("a billion laughs", withSheet(R"(<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>)"));
    all.emplace_back("a million tags in one another", withSheet(repeated("<x>", 1'000'000)));
    all.emplace_back("a million columns", withSheet("<worksheet><sheetData><row>" + repeated("<c><v>1</v></c>", 1'000'000) +
                                                    "</row></sheetData></worksheet>"));
    all.emplace_back("a cell of 60 MiB",
                     withSheet("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" +
                               repeated(std::string(1 << 20, 'a'), 60) + "</t></is></c></row></sheetData></worksheet>"));
    all.emplace_back("a text table of a million columns", QByteArray("姓名,1") + QByteArray(",1").repeated(1'000'000));
    all.emplace_back("a text table with a cell of 10 MiB", "姓名\n" + QByteArray(10 << 20, 'a'));
    return all;
}

} // namespace

TEST_CASE("a file that is small and wants to be large is refused before it costs anything", "[imports][hostile][R20]")
{
    int mostSteps = 0;
    qint64 mostMemory = 0;
    qint64 longest = 0; // told, not judged: the machine may be busy
    const auto all = bombs();
    for (const auto& [name, bytes] : all) {
        CAPTURE(name);
        CountedSteps steps;
        forgetPeak();
        const qint64 before = peak();
        QElapsedTimer timer;
        timer.start();
        CHECK_FALSE(readTable(bytes, QStringLiteral("x"), steps));
        longest = std::max(longest, timer.elapsed());
        mostMemory = std::max(mostMemory, peak() - before);
        mostSteps = std::max(mostSteps, steps.count);
    }
    CHECK(mostSteps <= stepsAllowed);
    CHECK(mostMemory < memoryAllowed);
    std::cout << "R20 bombs: " << all.size() << " refused, at most " << mostSteps << " steps of 64 KiB, " << longest
              << " ms and " << (mostMemory >> 20) << " MiB\n";
}

TEST_CASE("a large file that is what it says is read, and its steps are counted", "[imports][hostile][R20]")
{
    std::string rows;
    for (int row = 1; row <= 15'000; ++row)
        rows += "<row><c><v>" + std::to_string(row * 7919) + "</v></c><c><v>" + std::to_string(row * 104729) + "</v></c></row>";
    CountedSteps steps;
    CHECK(readTable(zipped(partsOf(BookXml{.rows = rows})), QStringLiteral("x"), steps));
    CHECK(steps.count > 10);
}
