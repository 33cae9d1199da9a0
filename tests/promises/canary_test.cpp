// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/canarywork.h"
#include "tests/promises/promise.h"
#include "tests/promises/systemfaults.h"

#include <QRegularExpression>

using namespace anxin;

namespace {

// Looks at all that this process writes, also into files that are gone a moment later.
class WrittenBytes {
public:
    explicit WrittenBytes(const Canaries& canaries)
    {
        watchWrites([this, &canaries](int file, QByteArrayView bytes) {
            total += bytes.size();
            QByteArray& tail = m_tails[file];
            tail.append(bytes);
            for (const QString& hit : canaries.in(tail))
                found.insert(hit + QStringLiteral(", written by a call"));
            tail = tail.right(longestCanary);
        });
    }
    ~WrittenBytes() { watchWrites({}); }
    WrittenBytes(const WrittenBytes&) = delete;
    WrittenBytes& operator=(const WrittenBytes&) = delete;

    QSet<QString> found;
    qint64 total = 0;

private:
    static constexpr qsizetype longestCanary = 200; // bytes of an encoding
    std::map<int, QByteArray> m_tails;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// The control: every canary in every encoding, alone in a file.
int foundInEveryWay(WatchedPlace& place, const Canaries& canaries, int& planted)
{
    QStringList texts;
    for (int i = 0; i < Canaries::names; ++i)
        texts << Canaries::name(i);
    for (int i = 0; i < Canaries::numbers; ++i)
        texts << Canaries::number(i);
    for (int i = 0; i < Canaries::sentences; ++i)
        texts << Canaries::sentence(i);
    int found = 0;
    for (const QString& text : texts)
        for (const Canaries::Written& written : Canaries::everyWayOf(text)) {
            ++planted;
            found += Canaries::whole(canaries.in(QByteArray("\0\x01 x", 4) + written.bytes + "y")).contains(text) ? 1 : 0;
        }
    for (int i = 0; i < Canaries::names; ++i, ++planted)
        found += Canaries::whole(canaries.in(readingOf(Canaries::name(i)).toLatin1())).contains(Canaries::name(i)) ? 1 : 0;
    const auto isSeen = [&](int i) {
        ++planted;
        return Canaries::whole(place.find(canaries)).contains(Canaries::name(i)) ? 1 : 0;
    };
    const QString leak = place.at("home/leak");
    write(leak, QByteArray(1000, 'x') + Canaries::name(0).toUtf8());
    found += isSeen(0);
    QFile::remove(leak);
    found += 1 - isSeen(0);
    write(place.at("tmp/") + Canaries::name(1), {});
    found += isSeen(1);
    QFile::remove(place.at("tmp/") + Canaries::name(1));
    QFile open(leak);
    REQUIRE(open.open(QIODevice::ReadWrite));
    QFile::remove(leak); // has no name any more
    open.write(Canaries::name(2).toUtf8());
    open.flush();
    found += isSeen(2);
    qWarning("%s", Canaries::name(3).toUtf8().constData());
    found += isSeen(3);
    QFile::resize(place.at("messages.txt"), 0);
    WrittenBytes calls{canaries};
    write(leak, Canaries::name(4).toUtf8());
    QFile::remove(leak); // gone before anybody looks
    ++planted;
    found += Canaries::whole(calls.found).contains(Canaries::name(4)) ? 1 : 0;
    return found;
}

// Whatever a record in core/records calls sensitive and takes words, as `table.column`. Read from the headers, so that a new
// field comes by itself.
QStringList sensitiveColumns()
{
    const QStringList wordless{QStringLiteral("answer_correction.before"),
                               QStringLiteral("answer_sheet.answers"),
                               QStringLiteral("attention.category"),
                               QStringLiteral("critical_answer.alert"),
                               QStringLiteral("formulation.family"),
                               QStringLiteral("guardian.not_first"),
                               QStringLiteral("note_addendum.suicide_inquiry"),
                               QStringLiteral("session_note.suicide_inquiry")};
    const QRegularExpression tables(QStringLiteral(R"re(tableOf\(const (\w+)\*\)\s*\{\s*return "(\w+)")re"));
    const QRegularExpression fields(QStringLiteral(R"re(Field\{&(\w+)::\w+,\s*"(\w+)"[^}]*Trait::Sensitive)re"));
    QStringList columns;
    QDirIterator headers(QStringLiteral(ANXIN_SOURCE_DIR "/core/records"), {QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString header = QString::fromUtf8(file.readAll());
        QHash<QString, QString> tableOf;
        for (const QRegularExpressionMatch& found : tables.globalMatch(header))
            tableOf.insert(found.captured(1), found.captured(2));
        for (const QRegularExpressionMatch& found : fields.globalMatch(header))
            if (const QString table = tableOf.value(found.captured(1)); !table.isEmpty()) // an order is kept in other records
                columns << table + u'.' + found.captured(2);
    }
    for (const QString& column : wordless)
        REQUIRE(columns.removeAll(column) == 1);
    return columns;
}

// Else the promise says nothing about that field.
void checkEverySensitiveColumn(CanaryWork& work, const Canaries& canaries)
{
    const QStringList columns = sensitiveColumns(), silent = work.without(canaries, columns);
    INFO("No canary in: " << silent.join(QStringLiteral(", ")).toStdString());
    CHECK(columns.size() > 70);
    CHECK(silent.isEmpty());
}

} // namespace

TEST_CASE("no word about a pupil stands anywhere outside the encrypted files, whatever is done", "[R10]")
{
    const Canaries canaries;
    const QTemporaryDir sources;
    WatchedPlace place;
    CanaryWork work{place, sources.path()};
    QSet<QString> found;
    int actions = 0;
    qint64 written = 0;
    {
        WrittenBytes calls{canaries};
        for (const CanaryWork::Action& action : work.actions()) {
            ++actions;
            action.run();
            for (const QString& hit : place.find(canaries))
                found.insert(hit + QStringLiteral(", after: ") + QLatin1StringView(action.name));
        }
        found += calls.found;
        written = calls.total;
    }
    for (const QString& said : work.said())
        for (const QString& hit : canaries.in(said.toUtf8()))
            found.insert(hit + QStringLiteral(", said: ") + said);
    for (const QString& hit : canaries.in(work.published()))
        found.insert(hit + QStringLiteral(", in a report"));
    for (const QString& hit : found)
        UNSCOPED_INFO(hit.toStdString());
    CHECK(found.isEmpty());
    const int looks = place.looks;
    const qint64 bytes = place.bytes;
    checkEverySensitiveColumn(work, canaries);
    // Controls: they do stand in the vault, and a plain copy of it betrays all of them; the scanner knows every encoding.
    work.writePlainCopy(place.at("tmp/plain.db"));
    const int inPlainCopy = static_cast<int>(Canaries::whole(place.find(canaries)).size());
    CHECK(inPlainCopy == Canaries::count);
    QFile::remove(place.at("tmp/plain.db"));
    int planted = 0;
    const int seen = foundInEveryWay(place, canaries, planted);
    CHECK(seen == planted);
    tell(
        QStringLiteral("R10 canaries"),
        QStringLiteral("%1 canaries, %2 actions, %3 looks at files (%4 MB) and %5 MB in calls, %6 hits; control found %7 of %8 "
                       "in a plain copy and %9 planted")
            .arg(Canaries::count)
            .arg(actions)
            .arg(looks)
            .arg(bytes / 1'000'000)
            .arg(written / 1'000'000)
            .arg(found.size())
            .arg(inPlainCopy)
            .arg(Canaries::count)
            .arg(QStringLiteral("%1 of %2").arg(seen).arg(planted)));
}
