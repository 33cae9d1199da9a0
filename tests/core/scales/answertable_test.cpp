// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/answertable.h"
#include "tests/core/scales/papers.h"
#include "tests/support/catch.h"

using namespace anxin;

namespace {

Definition form()
{
    return defineWithItems(
        R"("steps": [{"id": "third", "op": "mean", "items": "a,b,c"}, {"id": "_s", "op": "sum", "items": "a"},
        {"id": "half", "op": "linear", "in": {"item": "a"}, "div": 2}])");
}

QStringList row(const char* cells)
{
    return QString::fromUtf8(cells).split(u',');
}

ColumnProblem problemOf(const char* header)
{
    const auto table = AnswerTable::of(form(), row(header));
    REQUIRE_FALSE(table.has_value());
    CHECK_FALSE(sentence(table.error()).isEmpty());
    return table.error().problem;
}

} // namespace

TEST_CASE("a row of a table gives the answers and the person", "[scales][table]")
{
    const auto table = AnswerTable::of(form(), row("row,a, b,c,1,sex,age,grade,informant"));
    REQUIRE(table.has_value());
    const AnswerRow read = table->read(row("R7,1, 2 ,,Y,女,13,7,parent"));
    CHECK(read.row == QStringLiteral("R7"));
    CHECK(read.answers == Answers{{QStringLiteral("a"), QStringLiteral("1")},
                                  {QStringLiteral("b"), QStringLiteral("2")},
                                  {QStringLiteral("1"), QStringLiteral("Y")}});
    CHECK(read.subject == Subject{Sex::Female, 13, 7, Subject::Informant::Parent});
    CHECK(read.unreadable.isEmpty());
    CHECK(table->read(row("1,2")).answers.size() == 1);
    CHECK(table->read({}).answers.isEmpty());
}

TEST_CASE("what is not understood of the person stays unknown and is reported", "[scales][table]")
{
    const auto table = AnswerTable::of(form(), row("a,sex,age,grade,informant"));
    const AnswerRow read = table->read(row("1,x,ten,-1,uncle"));
    CHECK(read.subject == Subject{});
    CHECK(read.unreadable == row("sex,age,grade,informant"));
}

TEST_CASE("a header that does not fit the form is refused", "[scales][table]")
{
    CHECK(problemOf("row,a,b,d") == ColumnProblem::UnknownColumn);
    CHECK(problemOf("a,b,a") == ColumnProblem::DuplicateColumn);
    CHECK(problemOf("row,sex") == ColumnProblem::NoItems);
}

TEST_CASE("a score is one exact line", "[scales][table]")
{
    const Definition definition = form();
    const auto table = AnswerTable::of(definition, row("row,a,b,c,age"));
    const auto line = [&](const char* cells) {
        const AnswerRow read = table->read(row(cells));
        return toJsonLine(read, Scorer(definition).score(read.answers, read.subject), definition);
    };
    CHECK(line("1,1,3,3,12") ==
          R"({"alerts":[],"bands":{},"flags":[],"row":1,"steps":{"half":0.5,"third":"7/3"},"validity":[]})");
    CHECK(
        line("007,2,,x,old") ==
        R"({"alerts":[],"badAnswers":["c","age"],"bands":{},"flags":[],"row":"007","steps":{"half":1,"third":null},"validity":[]})");
}
