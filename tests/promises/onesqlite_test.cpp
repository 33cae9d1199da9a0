// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/engine.h"
#include "tests/promises/promise.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QProcess>
#include <QTemporaryDir>

#include <dlfcn.h>

using namespace anxin;

namespace {

// Where the plain engine lies on this PC; empty where it is not installed.
QString plainEngine()
{
    QString path;
    if (void* library = ::dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_LOCAL)) {
        Dl_info found{};
        if (void* symbol = ::dlsym(library, "sqlite3_open"); symbol && ::dladdr(symbol, &found))
            path = QString::fromLocal8Bit(found.dli_fname);
        ::dlclose(library);
    }
    return path;
}

struct Started {
    int code;
    QString err;
    QStringList files;
    bool hasPlainFile;
};

// `create` of the real program, with another library loaded before its own.
Started createWith(const QString& preload)
{
    const QTemporaryDir place;
    QFile password(place.filePath(QStringLiteral("password.txt")));
    REQUIRE(password.open(QIODevice::WriteOnly));
    password.write("correct horse battery staple\n");
    password.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), preload);
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    QProcess program;
    program.setProcessEnvironment(environment);
    const QString vault = place.filePath(QStringLiteral("school.anxin"));
    program.start(QStringLiteral(ANXIN_CLI),
                  {QStringLiteral("create"), vault, QStringLiteral("--school"), QStringLiteral("示例中学"),
                   QStringLiteral("--stage"), QStringLiteral("junior"), QStringLiteral("--password-file"), password.fileName(),
                   QStringLiteral("--lang"), QStringLiteral("en")});
    REQUIRE(program.waitForFinished(120'000));
    Started started{program.exitCode(), QString::fromUtf8(program.readAllStandardError()),
                    QDir(vault).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), false};
    for (const QString& name : QDir(vault).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(vault + u'/' + name);
        started.hasPlainFile |= file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
    }
    return started;
}

} // namespace

TEST_CASE("a program into which another SQLite was loaded refuses to work, and writes no file", "[R28]")
{
    REQUIRE_NOTHROW(proveEngine());
    const QString preload = plainEngine();
    if (preload.isEmpty()) {
        tell(QStringLiteral("R28 one SQLite"),
             QStringLiteral("one engine in this program; no plain engine on this PC to load before it"));
        return;
    }
    const Started refused = createWith(preload);
    CHECK(refused.code != 0);
    CHECK(refused.err.size() > 20);
    CHECK(refused.files.isEmpty());
    CHECK_FALSE(refused.hasPlainFile);
    const Started usual = createWith({}); // the control: nothing but the library stands in the way
    CHECK(usual.code == 0);
    CHECK(usual.files.size() >= 4);
    CHECK_FALSE(usual.hasPlainFile);
    tell(QStringLiteral("R28 one SQLite"), QStringLiteral("one engine in this program; with %1 loaded before it: end %2, %3 "
                                                          "files written; control without it: end %4, %5 files")
                                               .arg(preload.section(u'/', -1))
                                               .arg(refused.code)
                                               .arg(refused.files.size())
                                               .arg(usual.code)
                                               .arg(usual.files.size()));
}
