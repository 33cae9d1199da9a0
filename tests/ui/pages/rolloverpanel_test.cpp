// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/pages/classes/rolloverpanel.h"
#include "ui/pages/classes/rolloversteps.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace anxin;

namespace {

// The small school in the summer of 2027. Its oldest classes entered in 2024: 吕静 (class 1, case file and level), 仇英 (2),
// 王梓涵 (3).
struct Summer : SmallRoom {
    Summer()
    {
        clock.set(QStringLiteral("2027-07-20T09:00"));
        panel.resize(1178, 740);
        panel.show();
        panel.begin();
    }

    RuleBook rules = RuleBook::shipped();
    Rollover rollover{*vault, [this] { return openLoops(*vault, rules, QString()); }};
    StudentImporting importing{*vault, registered};
    RolloverModel model{rollover, importing, rules, [] { return QString(); }};
    QAbstractItemModelTester groupTester{&model.groups(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester pupilTester{&model.pupils(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester questionTester{&model.questions(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    AnsweringChooser chooser;
    RolloverPanel panel{model, chooser, [] {}};

    Student pupil(std::size_t who) { return students.byId(school.pupils.at(who))->value; }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* one : panel.findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
    void read(const QByteArray& csv)
    {
        const QString path = folder.filePath(QStringLiteral("new.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        panel.read(path);
        REQUIRE(QTest::qWaitFor([this] { return panel.bar().isVisible(); }));
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("the last classes are ticked to graduate, class by class, and one can be unticked", "[rollover]")
{
    Summer room;
    REQUIRE(room.model.groups().rowCount() == 3);
    const QModelIndex first = room.model.groups().index(0);
    CHECK(first.data().toString() == QStringLiteral("Grade 9, class 1"));
    CHECK(first.data(TrailingRole).toString() == QStringLiteral("1 of 1"));
    REQUIRE(room.model.pupils().rowCount() == 1);
    CHECK(room.model.pupils().index(0).data().toString() == QStringLiteral("吕静"));
    CHECK(room.model.pupils().index(0).data(SecondLineRole).toString() ==
          QStringLiteral("Grade 9, class 1 → graduated on 9 July 2027"));
    room.panel.changes().groups().setFocus();
    room.panel.changes().groups().setCurrentIndex(room.model.groups().index(1));
    QTest::keyClick(&room.panel.changes().groups(), Qt::Key_Space);
    CHECK(room.model.groups().index(1).data(TrailingRole).toString() == QStringLiteral("0 of 1"));
    CHECK(room.model.plan().ticked(RolloverFate::Graduates) == 2);
}

TEST_CASE("nothing is written before it is confirmed, and the open file is asked about first", "[rollover]")
{
    Summer room;
    room.panel.goOn();
    REQUIRE(room.panel.step() == RolloverPanel::Step::Open);
    REQUIRE(room.model.questions().rowCount() == 1);
    REQUIRE(room.button(QStringLiteral("Go on")));
    CHECK_FALSE(room.button(QStringLiteral("Go on"))->isEnabled());
    room.panel.answers().answer(LeaverAnswer::HandOver);
    CHECK(room.button(QStringLiteral("Go on"))->isEnabled());
    room.panel.goOn();
    REQUIRE(room.panel.step() == RolloverPanel::Step::Confirm);
    CHECK(room.pupil(6).status == EnrolmentStatus::Enrolled);
    room.panel.leave();
    CHECK(room.pupil(6).status == EnrolmentStatus::Enrolled);
    room.panel.commit();
    CHECK(room.panel.step() == RolloverPanel::Step::Done);
    CHECK(room.pupil(6).status == EnrolmentStatus::Graduated);
    CHECK(room.pupil(6).statusNote == label(LeaverAnswer::HandOver));
    CHECK(room.pupil(0).status == EnrolmentStatus::Enrolled);
}

TEST_CASE("who does not graduate after all is no question any more", "[rollover]")
{
    Summer room;
    room.panel.goOn();
    room.panel.answers().keepHere();
    CHECK(room.model.questions().rowCount() == 0);
    room.panel.goOn();
    room.panel.commit();
    CHECK(room.pupil(6).status == EnrolmentStatus::Enrolled);
    CHECK(room.pupil(7).status == EnrolmentStatus::Graduated);
}

TEST_CASE("a begun year is taken back by the bar of the next visit, after one more question", "[rollover]")
{
    Summer room;
    room.panel.goOn();
    room.panel.answers().answer(LeaverAnswer::KeepFollowing);
    room.panel.goOn();
    room.panel.commit();
    room.clock.advanceDays(3);
    room.panel.begin();
    CHECK(room.panel.bar().text().contains(QStringLiteral("can be taken back until")));
    REQUIRE(room.button(QStringLiteral("Take it back …")));
    room.button(QStringLiteral("Take it back …"))->click();
    CHECK(room.pupil(6).status == EnrolmentStatus::Graduated);
    REQUIRE(room.button(QStringLiteral("Take it back")));
    room.button(QStringLiteral("Take it back"))->click();
    CHECK(room.pupil(6).status == EnrolmentStatus::Enrolled);
    CHECK(room.pupil(6).statusNote.isEmpty());
    CHECK(room.model.groups().rowCount() == 3);
}

TEST_CASE("a class list of the new year shows who changes class, in the grades of that year", "[rollover]")
{
    Summer room;
    room.read("学号,姓名,班级\n202670301,曾小红,八年级3班\n202670304,欧阳锋,九年级1班\n202699999,程远,七年级1班\n");
    CHECK(room.panel.bar().text().contains(QStringLiteral("known pupils with a class in it: 2")));
    CHECK(room.panel.bar().text().contains(QStringLiteral("Newcomers and rows that are not clear: 1")));
    CHECK(room.model.plan().ticked(RolloverFate::ChangesClass) == 1); // 欧阳锋 stays in 九年级1班
    const int last = room.model.groups().rowCount() - 1;
    room.panel.changes().groups().setCurrentIndex(room.model.groups().index(last));
    CHECK(room.model.pupils().index(0).data(SecondLineRole).toString() ==
          QStringLiteral("Grade 8, class 1 → Grade 8, class 3"));
}

TEST_CASE("a file that is no class list is refused in words, and the proposal stays", "[rollover]")
{
    Summer room;
    room.read("a,b\n1,2\n");
    CHECK(room.panel.bar().tone() == Tone::Warn);
    CHECK(room.model.groups().rowCount() == 3);
}
