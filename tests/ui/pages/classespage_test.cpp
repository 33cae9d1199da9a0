// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/classes/rolloverpanel.h"
#include "ui/theme/columnrole.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/views.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    RuleBook rules = RuleBook::shipped();
    Rollover rollover{*vault, [] { return std::vector<OpenLoop>(); }};
    StudentImporting importing{*vault, registered};
    RolloverModel year{rollover, importing, rules, [] { return QString(); }};
    AnsweringChooser chooser;
    ClassesModel model{registered, consents, rules, vault->news(), clock};
    QAbstractItemModelTester classTester{&model.classes(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester boardTester{&model.board(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::optional<StudentId> opened;
    std::optional<std::pair<ClassUnitId, ConsentPurpose>> answering;
    std::unique_ptr<ClassesPage> page;

    Desk()
    {
        Places places;
        places.openStudent = [this](StudentId student) { opened = student; };
        places.classConsent = [this](ClassUnitId unit, ConsentPurpose purpose) { answering = std::pair{unit, purpose}; };
        page = std::make_unique<ClassesPage>(model, ClassesPage::Seams{year, chooser}, places);
        page->resize(1178, 740);
        page->show();
        page->refreshIfStale();
    }
    void decline(std::size_t who, ConsentPurpose purpose = ConsentPurpose::Screening)
    {
        Consent consent{school.pupils.at(who), purpose, ConsentState::Declined, QDate(2026, 9, 2)};
        consent.signer = QStringLiteral("母亲");
        consent.relation = SignerRelation::Mother;
        REQUIRE(consents.record(consent));
        page->refreshIfStale();
    }
    static QString cell(QAbstractItemModel& table, int row, int column) { return table.index(row, column).data().toString(); }
    int rowNamed(const QString& name)
    {
        for (int row = 0; row < model.classes().rowCount(); ++row)
            if (cell(model.classes(), row, ClassListTable::Name) == name)
                return row;
        return -1;
    }
    QToolButton* former()
    {
        const auto chips = page->findChildren<QToolButton*>();
        const auto is = [](const QToolButton* one) { return one->text() == QStringLiteral("Former classes too"); };
        return *std::find_if(chips.begin(), chips.end(), is);
    }
    QStringList pupils()
    {
        QStringList all;
        for (int row = 0; row < model.pupils().rowCount(); ++row)
            all << model.pupils().index(row).data().toString();
        return all;
    }
};
constexpr int declined = static_cast<int>(ConsentStanding::Declined) + 1;
constexpr int notAsked = static_cast<int>(ConsentStanding::NotAsked) + 1;
} // namespace

TEST_CASE("a class has the grade of today, and its pupils are counted by status", "[classes]")
{
    Desk desk;
    const int row = desk.rowNamed(QStringLiteral("Grade 7, class 1")); // 曾小红, 王子涵
    REQUIRE(row >= 0);
    CHECK(Desk::cell(desk.model.classes(), row, ClassListTable::EntryYear) == QStringLiteral("2026"));
    CHECK(Desk::cell(desk.model.classes(), row, ClassListTable::Enrolled) == QStringLiteral("2"));
    CHECK(Desk::cell(desk.model.classes(), row, ClassListTable::Suspended).isEmpty());
    Stored<Student> pupil = *desk.registered.student(desk.school.pupils[0]);
    pupil.value.status = EnrolmentStatus::Suspended;
    pupil.value.statusOn = desk.clock.today();
    REQUIRE(desk.registered.changeStatus(pupil));
    desk.page->refreshIfStale();
    CHECK(Desk::cell(desk.model.classes(), row, ClassListTable::Suspended) == QStringLiteral("1"));
    desk.clock.set(QStringLiteral("2027-09-01T09:00"));
    desk.page->refreshIfStale();
    CHECK(desk.rowNamed(QStringLiteral("Grade 8, class 1")) == row);
}

TEST_CASE("a class that has left is shown only when it is asked for, or while somebody is in it", "[classes]")
{
    Desk desk;
    const ClassUnitId old = desk.aClass(2020, 7);
    desk.page->refreshIfStale();
    CHECK(desk.rowNamed(QStringLiteral("Entry 2020, class 7")) == -1);
    desk.former()->toggle();
    CHECK(desk.rowNamed(QStringLiteral("Entry 2020, class 7")) >= 0);
    desk.former()->toggle();
    desk.aStudent(QStringLiteral("余梦"), old);
    desk.page->refreshIfStale();
    CHECK(desk.rowNamed(QStringLiteral("Entry 2020, class 7")) >= 0);
}

TEST_CASE("pupils in no class have a row of their own", "[classes]")
{
    Desk desk;
    CHECK(desk.rowNamed(QStringLiteral("In no class")) == -1);
    desk.aStudent(QStringLiteral("余梦"));
    desk.page->refreshIfStale();
    const int row = desk.rowNamed(QStringLiteral("In no class"));
    REQUIRE(row >= 0);
    desk.page->classes().setCurrentIndex(desk.model.classes().index(row, 0));
    CHECK(desk.pupils() == QStringList{QStringLiteral("余梦")});
}

TEST_CASE("by keys from a class to its pupils, and to one of them", "[classes]")
{
    Desk desk;
    desk.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.page.get()));
    desk.page->classes().setFocus();
    desk.page->classes().setCurrentIndex(desk.model.classes().index(desk.rowNamed(QStringLiteral("Grade 7, class 1")), 0));
    CHECK(desk.pupils() == QStringList{QStringLiteral("王子涵"), QStringLiteral("曾小红")});
    QTest::keyClick(&desk.page->classes(), Qt::Key_Return);
    CHECK(desk.page->pupils().hasFocus());
    QTest::keyClick(&desk.page->pupils(), Qt::Key_Down);
    QTest::keyClick(&desk.page->pupils(), Qt::Key_Down);
    QTest::keyClick(&desk.page->pupils(), Qt::Key_Return);
    CHECK(desk.opened == desk.school.pupils[0]);
}

TEST_CASE("a number on the consent board says who it is, and the numbers of a row are its pupils", "[classes][consent]")
{
    Desk desk;
    desk.decline(0);
    desk.page->tabs().setCurrentIndex(ClassesPage::Consents);
    const int row = desk.rowNamed(QStringLiteral("Grade 7, class 1"));
    CHECK(Desk::cell(desk.model.board(), row, declined) == QStringLiteral("1"));
    CHECK(Desk::cell(desk.model.board(), row, notAsked) == QStringLiteral("1"));
    for (int line = 0; line < desk.model.board().rowCount(); ++line) {
        int sum = 0;
        for (int column = 1; column < desk.model.board().columnCount(); ++column)
            sum += Desk::cell(desk.model.board(), line, column).toInt();
        CHECK(sum == desk.model.row(line).atSchool());
    }
    desk.page->board().setCurrentIndex(desk.model.board().index(row, notAsked));
    CHECK(desk.pupils() == QStringList{QStringLiteral("王子涵")});
    QTest::keyClick(&desk.page->board(), Qt::Key_Home);
    CHECK(desk.pupils().size() == 2); // the class by its name
}

TEST_CASE("the board is of one purpose, and what was marked stays marked when it is another", "[classes][consent]")
{
    Desk desk;
    desk.decline(0, ConsentPurpose::Recording);
    desk.page->tabs().setCurrentIndex(ClassesPage::Consents);
    const int row = desk.rowNamed(QStringLiteral("Grade 7, class 1"));
    desk.page->board().setCurrentIndex(desk.model.board().index(row, declined));
    CHECK(desk.pupils().isEmpty());
    desk.page->findChild<EnumCombo<ConsentPurpose>*>()->setValue(ConsentPurpose::Recording);
    CHECK(desk.page->board().currentIndex() == desk.model.board().index(row, declined));
    CHECK(desk.pupils() == QStringList{QStringLiteral("曾小红")});
    desk.decline(9, ConsentPurpose::Recording); // 王子涵, while the page is open
    CHECK(desk.pupils().size() == 2);
    CHECK(desk.page->board().currentIndex().row() == row);
}

TEST_CASE("the answers of a class are entered from the board, for the purpose that it shows", "[classes][consent]")
{
    Desk desk;
    QPushButton* enter = nullptr;
    for (QPushButton* button : desk.page->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Enter answers of this class"))
            enter = button;
    REQUIRE(enter);
    CHECK_FALSE(enter->isEnabled()); // no class is chosen
    desk.page->classes().setCurrentIndex(desk.model.classes().index(0, 0));
    CHECK(enter->isEnabled());
    desk.model.setPurpose(ConsentPurpose::Group);
    enter->click();
    REQUIRE(desk.answering);
    CHECK(desk.answering->second == ConsentPurpose::Group);
    CHECK(desk.answering->first == *desk.model.row(0).unit);
}

TEST_CASE("of a former class it is shown how long its records are kept, and only there", "[classes]")
{
    Desk desk;
    CHECK(desk.page->classes().isColumnHidden(ClassListTable::KeptUntil));
    Stored<Student> graduate = *desk.students.byId(desk.aStudent(QStringLiteral("测试甲"), desk.aClass(2022, 5)));
    graduate.value.status = EnrolmentStatus::Graduated;
    desk.doing(Op::RollOver, [&](UnitOfWork& uow) { desk.students.save(uow, graduate); });
    desk.aClass(2022, 6); // all of it moved up, say
    desk.page->refreshIfStale();
    desk.former()->click();
    CHECK_FALSE(desk.page->classes().isColumnHidden(ClassListTable::KeptUntil));
    const int row = desk.rowNamed(QStringLiteral("Entry 2022, class 5")); // left in 2025
    REQUIRE(row >= 0);
    CHECK(Desk::cell(desk.model.classes(), row, ClassListTable::KeptUntil) == QStringLiteral("31 Aug 2028"));
    CHECK(desk.model.classes().headerData(ClassListTable::KeptUntil, Qt::Horizontal, wholeColumnRole).toBool());
    CHECK(Desk::cell(desk.model.classes(), 0, ClassListTable::KeptUntil).isEmpty());
}

TEST_CASE("a new school year begins on the page of the classes, and leads back to it", "[classes][rollover]")
{
    Desk desk;
    desk.page->beginYear();
    CHECK(desk.page->rollover().isVisible());
    CHECK_FALSE(desk.page->classes().isVisible());
    desk.page->rollover().leave();
    CHECK(desk.page->classes().isVisible());
}
