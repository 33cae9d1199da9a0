# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rules' own test: each is given trees of one file that it must refuse, naming the file, and trees that it must accept.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

string(RANDOM LENGTH 12 unique)
set(temp "$ENV{TMPDIR}")
if(NOT temp)
  set(temp /tmp)
endif()
set(tree "${temp}/anxin-rules-${unique}")
set(licence "// SPDX-FileCopyrightText: 2026 Anxin contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")

function(run rule file content result_out output_out)
  file(REMOVE_RECURSE "${tree}")
  file(WRITE "${tree}/${file}" "${content}")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${tree} -P ${CMAKE_CURRENT_LIST_DIR}/${rule}.cmake
                  RESULT_VARIABLE result ERROR_VARIABLE output OUTPUT_QUIET)
  set(${result_out} "${result}" PARENT_SCOPE)
  set(${output_out} "${output}" PARENT_SCOPE)
endfunction()

# refuses(<rule> <file> <content>…): each of these contents is a finding in that file.
function(refuses rule file)
  set_property(GLOBAL APPEND PROPERTY SEEN_RED ${rule})
  foreach(content IN LISTS ARGN)
    run(${rule} ${file} "${content}" result output)
    if(result EQUAL 0 OR NOT output MATCHES "(^|\n)${file}:")
      finding(${rule} selftest "accepted in ${file}: ${content}")
    endif()
  endforeach()
endfunction()

# accepts(<rule> <file> <content>…): none of these contents is a finding in that file.
function(accepts rule file)
  foreach(content IN LISTS ARGN)
    run(${rule} ${file} "${content}" result output)
    if(NOT result EQUAL 0)
      finding(${rule} selftest "refused in ${file}: ${content}\n${output}")
    endif()
  endforeach()
endfunction()

refuses(clock core/services/agenda.cpp
  "auto today = QDate::currentDate()\;" "auto now = std::chrono::system_clock::now()\;" "auto now = time(nullptr)\;"
  "auto now = QDateTime::currentMSecsSinceEpoch()\;" "prepare(\"SELECT date('now')\")\;")
refuses(clock tests/core/agenda_test.cpp "auto now = QDateTime::currentDateTimeUtc()\;")
refuses(clock core/vault/migrations/0001_begin.sql "CREATE TABLE a (at INTEGER DEFAULT CURRENT_TIMESTAMP)\;")
accepts(clock core/base/clock.cpp "return QDateTime::currentMSecsSinceEpoch()\;")
accepts(clock core/services/agenda.cpp
  "// not QDate::currentDate()\n" "auto text = \"QDate::currentDate()\"\;" "auto then = std::chrono::steady_clock::now()\;"
  "auto at = moment.time(zone)\;")

refuses(dates ui/pages/today.cpp
  "date.toString(\"d.M.\")\;" "date.toString(QStringLiteral(\"d.M.\"))\;" "locale.toString(date, u\"d.M.\")\;"
  "date.toString(Qt::ISODate)\;" "locale.toString(date, QLocale::ShortFormat)\;" "edit->setDisplayFormat(\"yyyy/M/d\")\;")
accepts(dates ui/pages/today.cpp "locale.toString(count)\;" "date.toString()\;" "shown(date, today, locale)\;")
accepts(dates core/base/moment.cpp "date.toString(QStringLiteral(\"yyyy\"))\;")
accepts(dates core/imports/dates.cpp "QDate::fromString(text, QStringLiteral(\"yyyy/M/d\"))\;")

refuses(headers core/base/id.h "#pragma once\n" "${licence}int a()\;\n")
refuses(headers core/base/id.cpp "int a\;\n" "// SPDX-License-Identifier: GPL-3.0-or-later\n")
refuses(headers core/base/SchoolYear.cpp "${licence}")
refuses(headers core/base/school_year.cpp "${licence}")
refuses(headers packaging/run.sh "#!/bin/sh\nset -e\n")
refuses(headers core/vault/migrations/0001_begin.sql "CREATE TABLE a (id)\;\n")
accepts(headers core/base/id.h "${licence}\n#pragma once\n")
accepts(headers tests/core/base/id_test.cpp "${licence}")

refuses(includes core/base/id.cpp "#include \"core/vault/vault.h\"\n" "#include \"app/startup.h\"\n" "#include <sodium.h>\n")
refuses(includes core/services/casework.cpp
  "#include \"core/vault/statement.h\"\n" "#include \"core/reports/reportmodel.h\"\n" "#include \"ui/models/caselist.h\"\n"
  "#include <QWidget>\n" "#include <QtWidgets>\n" "#include \"casework.h\"\n")
refuses(includes core/scales/score.cpp "#include \"core/records/student/student.h\"\n" "#include <QPainter>\n")
refuses(includes core/vault/audit.cpp "#include <QSqlDatabase>\n" "#include \"core/records/student/student.h\"\n")
refuses(includes ui/models/caselist.cpp
  "#include \"core/vault/statement.h\"\n" "#include \"core/vault/keys/header.h\"\n" "#include <sqlite3.h>\n"
  "#include <QTableView>\n" "#include <QLineEdit>\n" "#include \"ui/pages/cases/casespage.h\"\n")
refuses(includes ui/pages/cases/casespage.cpp
  "#include \"core/services/casework.h\"\n" "#include \"ui/shell/mainwindow.h\"\n" "#include <QtWidgets/QLabel>\n"
  "#include <QSettings>\n" "#include \"app/gui/session.h\"\n" "#include \"tests/support/catch.h\"\n")
refuses(includes app/cli/main.cpp "#include \"ui/shell/mainwindow.h\"\n" "#include \"app/gui/session.h\"\n")
refuses(includes core/telepathy/mind.cpp "#include <vector>\n")
accepts(includes core/services/casework.cpp
  "#include \"core/services/casework.h\"\n#include \"core/records/casefile/casefilerepository.h\"\n#include <QString>\n#include <vector>\n"
  "#include \"core/vault/unitofwork.h\"\n")
accepts(includes ui/models/caselist.cpp "#include \"core/services/casework.h\"\n#include <QStringListModel>\n")
accepts(includes ui/pages/cases/casespage.cpp "#include \"ui/shell/page.h\"\n#include \"ui/models/caselist.h\"\n#include <QLabel>\n")
accepts(includes app/gui/session.cpp "#include \"core/vault/vault.h\"\n#include \"ui/shell/mainwindow.h\"\n")

refuses(moc ui/shell/page.h "class A : public QWidget { Q_OBJECT\n" "    Q_OBJECT int a\;\n")
accepts(moc ui/shell/page.h "class A : public QWidget {\n    Q_OBJECT\npublic:\n" "// Q_OBJECT begins its line\n")

refuses(passwordcost core/vault/vault.cpp "createKeys(password, label, PasswordCost::cheapForTests())\;")
refuses(passwordcost app/cli/commands/create.cpp "const auto cost = PasswordCost::cheapForTests()\;")
accepts(passwordcost core/vault/vault.cpp "const auto cost = PasswordCost::calibrated(clock)\;" "// not cheapForTests\n")
accepts(passwordcost tests/core/vault/vault_test.cpp "const auto cost = PasswordCost::cheapForTests()\;")

refuses(qvariant core/records/student/student.h "QVariant value\;" "#include <QVariant>\n" "json.toVariant()\;")
accepts(qvariant core/records/student/student.h "std::variant<int, double> value\;" "// no QVariant here\n")
accepts(qvariant ui/models/studentlist.cpp "return QVariant()\;")

string(REPEAT "    a()\;\n" 50 fifty)
string(REPEAT "\n" 400 four_hundred)
refuses(sizes core/base/text.cpp "void f()\n{\n${fifty}    a()\;\n}\n" "${four_hundred}\n")
refuses(sizes core/base/text.h "struct A {\n    void f()\n    {\n${fifty}    a()\;\n    }\n}\;\n")
string(REPEAT "\n" 151 many)
refuses(sizes core/base/text.h "${many}")
string(REPEAT "\n" 251 many)
refuses(sizes ui/shell/mainwindow.cpp "${many}")
accepts(sizes core/base/text.h "constexpr auto enumTable(Word)\n{\n${fifty}    a()\;\n}\n")
refuses(sizes core/base/text.h "constexpr auto enumTable(Word)\n{\n    a()\;\n}\n\nvoid f()\n{\n${fifty}    a()\;\n}\n")
accepts(sizes core/base/text.cpp "void f()\n{\n${fifty}}\n\nvoid g()\n{\n${fifty}}\n" "${many}")

refuses(sqlplaces core/services/casework.cpp
  "db.exec(\"SELECT id FROM student\")\;" "auto s = R\"sql(\n    UPDATE student\n    SET name = :name)sql\"\;"
  "db.exec(\"delete from student\")\;" "db.exec(\"PRAGMA user_version\")\;" "auto s = R\"(INSERT INTO a VALUES (1))\"\;")
refuses(sqlplaces ui/models/studentlist.cpp "exec(QStringLiteral(\"SELECT id FROM student\"))\;")
refuses(sqlplaces core/records/student/student.cpp "db.exec(\"SELECT id FROM student\")\;")
accepts(sqlplaces core/records/student/studentrepository.cpp "db.exec(\"SELECT id FROM student\")\;")
accepts(sqlplaces core/reports/termquery.cpp "db.exec(\"SELECT id FROM student\")\;")
accepts(sqlplaces core/services/casework.cpp
  "// SELECT id FROM student\n" "tr(\"Select a pupil from the list.\")\;" "tr(\"Delete draft\")\;" "tr(\"Update the level\")\;")

refuses(state core/base/text.cpp
  "static QHash<QString, int> cache\;" "static int count = 0\;" "    static std::function<void()> hook\;"
  "thread_local int depth = 0\;" "    static bool known{false}\;" "static const char* name = \"a\"\;"
  "int count = 0\;" "QString last\;" "std::vector<int> seen{}\;" "inline int count = 0\;"
  "Text& Text::instance()\n{\n" "    static Text* getInstance()\;")
accepts(state core/base/text.cpp
  "static const QString dash = QStringLiteral(\"-\")\;" "static constexpr int limit = 5\;" "constexpr int limit = 5\;"
  "static QString tidied(const QString& text)\n{\n" "    static_assert(sizeof(int) == 4)\;" "const QString dash\;"
  "    int count = 0\;" "QString tidied(const QString& text)\n{\n" "    QCoreApplication::instance()->quit()\;"
  "    auto* app = QCoreApplication::instance()\;" "using Ids = std::vector<int>\;" "static const char* const name = \"a\"\;"
  "std::vector<std::pair<int, int>> Text::pairs(int count = 0) const\n{\n" "    static std::function<void()> hook()\;"
  "const char* const text = R\"sql(\nint count = 0\;\n)sql\"\;")

refuses(translations ui/pages/today.cpp
  "QString title()\n{\n    return QCoreApplication::translate(\"Today\", \"All done\")\;\n}\n"
  "namespace anxin {\nvoid Today::show()\n{\n    tr(\"All done\")\;\n}\n}\n")
set(gone "<context>\n<name>A</name>\n<message>\n<source>Gone</source>\n<translation>无</translation>\n</message>\n</context>\n")
refuses(translations resources/i18n/anxin_zh_CN.ts "<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"zh_CN\">\n${gone}</TS>\n")
accepts(translations ui/pages/today.cpp "QString title()\n{\n    return QStringLiteral(\"All done\")\;\n}\n")

refuses(writers core/records/student/studentrepository.h
  "    StudentId add(const Student& student)\;" "    void save(const Stored<Student>& student, UnitOfWork& uow)\;"
  "    void withdraw(StudentId id)\;" "    void setLevel(StudentId id, Level level)\;")
accepts(writers core/records/student/studentrepository.h
  "    StudentId add(UnitOfWork& uow, const Student& student)\;" "    void withdraw(UnitOfWork& uow, StudentId id)\;"
  "    std::vector<Stored<Student>> all()\;" "    // add(student) would be wrong\n")

file(GLOB scripts RELATIVE ${CMAKE_CURRENT_LIST_DIR} ${CMAKE_CURRENT_LIST_DIR}/*.cmake)
get_property(seen_red GLOBAL PROPERTY SEEN_RED)
foreach(script ${scripts})
  get_filename_component(rule ${script} NAME_WE)
  if(NOT rule STREQUAL "selftest" AND NOT rule IN_LIST seen_red)
    finding(${rule} selftest "nothing here shows that this rule can fail")
  endif()
endforeach()

file(REMOVE_RECURSE "${tree}")
finish()
