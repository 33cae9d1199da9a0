// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/models/caremodel.h"
#include "ui/pages/cases/carepanel.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/cases/memopanel.h"
#include "ui/pages/timelinepanel.h"
#include "ui/theme/tone.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    CasesModel model{services, whole, words, vault->news(), clock};
    CareModel plans{care, registered, vault->news(), clock, [] { return SmallSchool::counsellor(); }};
    QStringList went;
    CasesPage page{model, plans, places()};

    Desk()
    {
        page.resize(1178, 740);
        page.show();
        page.refreshIfStale();
    }
    QString nameOf(StudentId student) { return registered.student(student)->value.name; }
    Places places()
    {
        const auto pupil = [this](const char* act) {
            return [this, act](StudentId student) { went << QLatin1StringView(act) + u' ' + nameOf(student); };
        };
        const auto file = [this](const char* act) {
            return
                [this, act](const Stored<CaseFile>& of) { went << QLatin1StringView(act) + u' ' + nameOf(of.value.student); };
        };
        Places to;
        to.openStudent = pupil("card");
        to.setLevel = pupil("level");
        to.takeOffList = pupil("off");
        to.contact = pupil("contact");
        to.newReferral = pupil("referral");
        to.editCase = file("edit");
        to.closeCase = file("close");
        to.newNote = file("note");
        to.newMemo = pupil("memo");
        to.openMemo = [this](const Stored<PrivateMemo>& memo) { went << QStringLiteral("open ") + memo.value.text; };
        to.openNote = [this](const Stored<CaseFile>& of, const Stored<SessionNote>& note) {
            went << QStringLiteral("read %1 %2").arg(nameOf(of.value.student), isoDate(note.value.heldOn));
        };
        to.addToNote = [this](const Stored<CaseFile>& of, const Stored<SessionNote>& note) {
            went << QStringLiteral("add to %1 %2").arg(nameOf(of.value.student), isoDate(note.value.heldOn));
        };
        to.openReferral = [this](ReferralId referral) {
            went << QStringLiteral("reply ") + nameOf(referrals.byId(referral)->value.student);
        };
        return to;
    }
    QAbstractButton* button(const QString& text)
    {
        for (QAbstractButton* one : page.findChildren<QAbstractButton*>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    bool isSaid(const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};
} // namespace

TEST_CASE("nothing of a case is read before one is chosen, by keys as well", "[cases]")
{
    Desk desk;
    CHECK_FALSE(desk.model.chosen());
    CHECK_FALSE(desk.isSaid(QStringLiteral("每周一次个别辅导")));
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    beginKeys(desk.page);
    REQUIRE(desk.page.list().hasFocus());
    CHECK_FALSE(desk.model.chosen()); // coming to the list is no choice yet
    QTest::keyClick(&desk.page.list(), Qt::Key_Down);
    REQUIRE(desk.model.chosen());
    CHECK(desk.isSaid(desk.model.chosen()->face.name));
    desk.page.tabs().setCurrentIndex(1);
    CHECK(desk.isSaid(QStringLiteral("每周一次个别辅导")));
    const QString first = desk.model.chosen()->face.name;
    QTest::keyClick(&desk.page.list(), Qt::Key_Down);
    CHECK(desk.model.chosen()->face.name != first);
}

TEST_CASE("every part of a case fits the width that a small PC leaves at 150 %", "[cases]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[4]));
    for (int tab = 0; tab < desk.page.tabs().count(); ++tab) {
        desk.page.tabs().setCurrentIndex(tab);
        QApplication::processEvents();
        INFO(tab);
        CHECK(desk.page.minimumSizeHint().width() <= 911 - 60); // beside the folded navigation
    }
}

TEST_CASE("every act of the page is about the pupil whose file is in front", "[cases]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[4]));
    desk.page.tabs().setCurrentIndex(1);
    for (const QString& act :
         {CasesPage::tr("New note"), CasesPage::tr("Home contact"), CasesPage::tr("Referral"), CasesPage::tr("Change")}) {
        INFO(act.toStdString());
        REQUIRE(desk.button(act));
        QTest::mouseClick(desk.button(act), Qt::LeftButton);
    }
    for (QAction* action : desk.page.findChild<QMenu*>()->actions())
        action->trigger();
    const QString who = QStringLiteral(" 阿依古丽·买买提");
    CHECK(desk.went == QStringList{QStringLiteral("note") + who, QStringLiteral("contact") + who,
                                   QStringLiteral("referral") + who, QStringLiteral("edit") + who, QStringLiteral("edit") + who,
                                   QStringLiteral("level") + who, QStringLiteral("off") + who, QStringLiteral("close") + who,
                                   QStringLiteral("card") + who});
}

TEST_CASE("Enter on what happened opens a note or a referral, and nothing where there is no more to see", "[cases]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[2]));
    ListView& timeline = desk.page.timeline().list();
    timeline.setFocus();
    for (int row = 0; row < timeline.model()->rowCount(); ++row) {
        timeline.setCurrentIndex(timeline.model()->index(row, 0));
        QTest::keyClick(&timeline, Qt::Key_Return);
    }
    CHECK(desk.went == QStringList{QStringLiteral("read 单雪 2026-11-16"), QStringLiteral("reply 单雪")});
}

TEST_CASE("a pupil without an open file is not shown as if there were one", "[cases]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[2]));
    CHECK_FALSE(desk.page.show(desk.school.pupils[0]));
    CHECK(desk.model.chosen()->face.name == QStringLiteral("单雪"));
}

TEST_CASE("what is saved in a dialog above stands on the page at once", "[cases]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[4]));
    Stored<CaseFile> file = desk.model.chosen()->file;
    file.value.carePlan = QStringLiteral("每周两次");
    REQUIRE(desk.casework.save(file));
    QCoreApplication::processEvents();
    desk.page.tabs().setCurrentIndex(1);
    CHECK(desk.isSaid(QStringLiteral("每周两次")));
    CHECK(desk.page.list().currentIndex() == desk.model.list().indexOf(desk.school.pupils[4]));
}

TEST_CASE("reading a file is one line in the log, whatever is saved and shown again meanwhile, and none stops the page",
          "[cases]")
{
    Desk desk;
    const auto seen = [&] {
        const auto lines = desk.vault->audit().newest(1000);
        return std::count_if(lines.begin(), lines.end(), [](const AuditEntry& line) { return line.op == Op::ViewCase; });
    };
    REQUIRE(desk.page.show(desk.school.pupils[4]));
    CHECK(seen() == 1);
    Stored<CaseFile> file = desk.model.chosen()->file;
    file.value.carePlan = QStringLiteral("每周两次");
    REQUIRE(desk.casework.save(file));
    QCoreApplication::processEvents();
    desk.page.hide();
    desk.page.show();
    desk.page.refreshIfStale();
    REQUIRE(desk.page.show(desk.school.pupils[4]));
    CHECK(seen() == 1);

    desk.vault->connection().exec("PRAGMA query_only = ON"); // as on a disk that takes nothing
    REQUIRE(desk.page.show(desk.school.pupils[2]));
    CHECK(desk.isSaid(QStringLiteral("单雪")));
    CHECK(seen() == 1);
}

TEST_CASE("every control of the cases page has a name", "[cases]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[2]));
    int named = 0;
    for (const QWidget* control : desk.page.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        if (!control->isVisible() || !(button || control->inherits("QListView")) ||
            control->parentWidget()->inherits("QLineEdit"))
            continue;
        CHECK(!(control->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        ++named;
    }
    CHECK(named >= 7);
}

TEST_CASE("words that are typed leave the files in which they stand, each with the place", "[cases][words]")
{
    Desk desk;
    const int all = desk.page.list().model()->rowCount();
    const QString name = desk.page.list().model()->index(1, 0).data().toString();
    const CaseRow row = desk.model.list().row(desk.model.list().index(1, 0));
    CaseFile plan = row.file.value;
    plan.carePlan = QStringLiteral("每周一次，先画独角兽");
    REQUIRE(desk.casework.save({row.file.id, row.file.uid, plan}));
    desk.page.words().setFocus();
    desk.page.words().insert(QStringLiteral("独角兽"));
    REQUIRE(QTest::qWaitFor([&] { return desk.page.list().model()->rowCount() == 1; }, 5000));
    const QModelIndex found = desk.page.list().model()->index(0, 0);
    CHECK(found.data().toString() == name);
    CHECK(found.data(SecondLineRole).toString().contains(QStringLiteral("先画独角兽")));
    desk.page.words().clear();
    CHECK(QTest::qWaitFor([&] { return desk.page.list().model()->rowCount() == all; }, 5000));
}

TEST_CASE("who is asked for from elsewhere is in front, whatever words were typed for other files", "[cases][words]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[4]));
    CaseFile plan = desk.model.chosen()->file.value;
    plan.carePlan = QStringLiteral("每周一次，先画独角兽");
    REQUIRE(desk.casework.save({desk.model.chosen()->file.id, desk.model.chosen()->file.uid, plan}));
    desk.page.words().insert(QStringLiteral("独角兽"));
    REQUIRE(QTest::qWaitFor([&] { return desk.page.list().model()->rowCount() == 1; }, 5000));
    REQUIRE(desk.page.showPlan(desk.school.pupils[2], PlanPart::SafetyPlan));
    CHECK(desk.model.chosen()->file.value.student == desk.school.pupils[2]);
    CHECK(desk.page.words().text().isEmpty());
}

TEST_CASE("private memos stand on a tab of their own, are opened by keys, removed and brought back", "[cases][memo]")
{
    Desk desk;
    const StudentId pupil = desk.model.list().row(desk.model.list().index(0)).file.value.student;
    REQUIRE(desk.memos.write({pupil, QDate(2026, 11, 17), QStringLiteral("先别问父亲")}));
    desk.page.list().setFocus();
    QTest::keyClick(&desk.page.list(), Qt::Key_Down);
    QTest::keyClick(&desk.page.list(), Qt::Key_Up);
    REQUIRE(desk.model.chosen());
    CHECK_FALSE(desk.page.memos().isVisible());
    desk.page.tabs().setCurrentIndex(2);
    MemoPanel& panel = desk.page.memos();
    REQUIRE(panel.isVisible());
    panel.list().setCurrentIndex(desk.model.memos().index(0));
    QTest::keyClick(&panel.list(), Qt::Key_Return);
    CHECK(desk.went.last() == QStringLiteral("open 先别问父亲"));
    QTest::mouseClick(&panel.removal(), Qt::LeftButton);
    CHECK(desk.memos.of(pupil).empty());
    Q_EMIT panel.bar().acted();
    CHECK(desk.memos.of(pupil).size() == 1);
    QTest::mouseClick(&panel.add(), Qt::LeftButton);
    CHECK(desk.went.last() == QStringLiteral("memo ") + desk.nameOf(pupil));
}

TEST_CASE("who comes for a part of the plan finds it, and the keyboard there", "[cases]")
{
    Desk desk;
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    REQUIRE(desk.page.showPlan(desk.school.pupils[4], PlanPart::Review));
    CHECK(desk.page.tabs().currentIndex() == CasesPage::Plan);
    CHECK(desk.page.care().holdReview().hasFocus());
    REQUIRE(desk.page.showPlan(desk.school.pupils[2], PlanPart::Measures));
    CHECK(desk.model.chosen()->file.value.student == desk.school.pupils[2]);
    CHECK((desk.page.care().list().hasFocus() || desk.page.care().addMeasure().hasFocus()));
    REQUIRE(desk.page.show(desk.school.pupils[2]));
    CHECK(desk.page.tabs().currentIndex() == CasesPage::Happened);
}

TEST_CASE("E goes on with a note that is not signed, and with no other", "[cases][timeline]")
{
    Desk desk;
    REQUIRE(desk.page.show(desk.school.pupils[4]));
    ListView& list = desk.page.timeline().list();
    list.setFocus();
    const auto toNote = [&] {
        TimelineModel& timeline = desk.model.timeline();
        for (QModelIndex at = timeline.step({}, 1); at.isValid(); at = timeline.step(at, 1))
            if (timeline.entry(at).record && timeline.entry(at).record->first == Kind::SessionNote)
                list.setCurrentIndex(at);
    };
    toNote();
    QTest::keyClick(&list, Qt::Key_E);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.front().startsWith(QStringLiteral("read ")));
    for (const Stored<SessionNote>& note : desk.casework.notesOf(desk.model.chosen()->file.id))
        REQUIRE(desk.casework.sign(note));
    desk.page.refreshIfStale();
    toNote();
    QTest::keyClick(&list, Qt::Key_E);
    CHECK(desk.went.size() == 1);
}

TEST_CASE("a closed file is read on the page, its notes are added to, and nothing offers to change it", "[cases][closed]")
{
    Desk desk;
    const StudentId pupil = desk.school.pupils[4];
    const Stored<CaseFile> file = desk.casework.openCaseOf(pupil).value();
    for (const Stored<SessionNote>& note : desk.casework.notesOf(file.id))
        REQUIRE(desk.casework.sign(note));
    REQUIRE(desk.triage.setLevel({pupil, std::nullopt, desk.clock.today(), SmallSchool::counsellor(), QStringLiteral("平稳"),
                                  QStringLiteral("三个月观察")}));
    REQUIRE(desk.casework.close(file, QStringLiteral("目标已达成")));
    desk.page.refreshIfStale();
    CHECK_FALSE(desk.page.show(pupil));
    desk.page.show(*desk.casework.view(file.id));
    REQUIRE(desk.model.chosen());
    CHECK(desk.model.chosen()->file.id == file.id);
    CHECK(desk.page.list().currentIndex() == desk.model.list().indexOf(file.id));
    CHECK(desk.page.scopes().chosen() == 0);
    CHECK(desk.isSaid(QStringLiteral("阿依古丽·买买提")));
    for (const QString& act : {CasesPage::tr("New note"), CasesPage::tr("Home contact"), CasesPage::tr("Referral")})
        CHECK_FALSE(desk.button(act));
    for (QAction* action : desk.page.findChild<QMenu*>()->actions())
        CHECK(action->isVisible() == (action->text() == CasesPage::tr("Open the pupil's card")));

    ListView& list = desk.page.timeline().list();
    TimelineModel& timeline = desk.model.timeline();
    for (QModelIndex at = timeline.step({}, 1); at.isValid(); at = timeline.step(at, 1))
        if (timeline.entry(at).record && timeline.entry(at).record->first == Kind::SessionNote)
            list.setCurrentIndex(at);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    QTest::keyClick(&list, Qt::Key_A);
    CHECK(desk.went.filter(QStringLiteral("read 阿依古丽·买买提")).size() == 1);
    CHECK(desk.went.last().startsWith(QStringLiteral("add to 阿依古丽·买买提")));

    desk.page.tabs().setCurrentIndex(CasesPage::Plan);
    CHECK(desk.isSaid(QStringLiteral("每周一次个别辅导")));
    CHECK_FALSE(desk.page.care().addMeasure().isVisible());
    CHECK_FALSE(desk.page.care().holdReview().isVisible());
    CHECK_FALSE(desk.button(QStringLiteral("Change")));

    REQUIRE(desk.page.show(desk.school.pupils[2])); // an open one is shown among the open ones
    CHECK_FALSE(desk.page.scopes().chosen());
    CHECK(desk.button(CasesPage::tr("New note")));
}
