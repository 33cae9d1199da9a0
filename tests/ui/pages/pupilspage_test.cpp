// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/readtable.h"
#include "tests/support/answeredsheets.h"
#include "tests/support/catch.h"
#include "tests/support/draftbox.h"
#include "tests/support/smallroom.h"
#include "ui/dialogs/filechooser.h"
#include "ui/forms/studentform.h"
#include "ui/pages/pupils/columnmapping.h"
#include "ui/pages/pupils/earlierimports.h"
#include "ui/pages/pupils/importcheck.h"
#include "ui/pages/pupils/importconfirm.h"
#include "ui/pages/pupils/kepttemplates.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/pages/pupils/screeningpanel.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/pages/pupils/studenteditor.h"
#include "ui/theme/tone.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace anxin;

namespace {
class NoChooser final : public FileChooser {
public:
    void chooseFile(QWidget*, const QString&, const QString&, Then) override {}
    void chooseFolder(QWidget*, const QString&, Then) override {}
};

struct Desk : SmallRoom {
    StudentListModel list{registered, triage, casework, vault->news(), clock};
    StudentCardModel card{services, whole, vault->news(), clock};
    StudentImporting import{*vault, registered};
    NoChooser chooser;
    DraftBox box{clock};
    PupilsPage page;

    explicit Desk(const Places& places = {}) : page(list, card, import, clock, PupilsSeams{places, box.drafts(), chooser})
    {
        page.resize(1178, 740);
        page.show();
        page.refreshIfStale();
    }
    QString shownName() const { return card.student() ? card.student()->value.name : QString(); }
    QLineEdit* field(const char* key)
    {
        return qobject_cast<QLineEdit*>(page.editor().form().editorOf(QLatin1StringView(key)));
    }
    // A class list with one new pupil, one known with another name, one the same, and one that is refused.
    QString classList(QTemporaryDir& folder)
    {
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("学号,姓名,性别,出生日期\n202699999,程远,男,2013-05-06\n202670302,张玮,男,2013-02-04\n"
                   "202670303,单雪,女,2013-03-05\n202688888,余梦,女,2013-02-30\n");
        return path;
    }
    void walkToConfirm(QTemporaryDir& folder)
    {
        page.importStudents();
        page.import().read(classList(folder));
        REQUIRE(QTest::qWaitFor([this] { return page.import().step() == StudentImportPanel::Step::Columns; }, 20000));
        page.import().check();
        REQUIRE(QTest::qWaitFor([this] { return page.import().step() == StudentImportPanel::Step::Check; }, 20000));
        page.import().confirm();
    }
};
} // namespace

TEST_CASE("a few letters and Enter open a pupil", "[pupils]")
{
    Desk desk;
    desk.page.find();
    QTest::keyClicks(&desk.page.search(), QStringLiteral("zxh"));
    CHECK(desk.shownName().isEmpty());
    QTest::keyClick(&desk.page.search(), Qt::Key_Return);
    CHECK(desk.shownName() == QStringLiteral("曾小红"));
    desk.page.search().clear();
    QTest::keyClicks(&desk.page.search(), QStringLiteral("wz"));
    QTest::keyClick(&desk.page.search(), Qt::Key_Down);
    QTest::keyClick(&desk.page.view(), Qt::Key_Down);
    CHECK(desk.shownName() == QStringLiteral("王子涵"));
    desk.page.search().setText(QStringLiteral("nobody"));
    QTest::keyClick(&desk.page.search(), Qt::Key_Return);
    CHECK(desk.shownName() == QStringLiteral("王子涵")); // nothing to open
}

TEST_CASE("letters typed in the list go on in the search, and what they answer is marked", "[pupils]")
{
    Desk desk;
    desk.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    desk.page.view().setFocus();
    QTest::keyClicks(&desk.page.view(), QStringLiteral("o"));
    CHECK(desk.page.search().hasFocus());
    QTest::keyClicks(&desk.page.search(), QStringLiteral("y"));
    CHECK(desk.page.search().text() == QStringLiteral("oy"));
    const QModelIndex first = desk.list.index(0);
    CHECK(first.data().toString() == QStringLiteral("欧阳锋"));
    CHECK(first.data(MarkedFromRole).toInt() == 0);
    CHECK(first.data(MarkedCountRole).toInt() == 2);
}

TEST_CASE("Ctrl+Enter begins a note on the pupil who is marked in the list", "[pupils]")
{
    std::vector<StudentId> noted;
    Places places;
    places.noteOn = [&](StudentId student) { noted.push_back(student); };
    Desk desk{places};
    desk.page.activateWindow();
    desk.page.find();
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    QTest::keyClicks(&desk.page.search(), QStringLiteral("oyf"));
    QTest::keyClick(&desk.page.search(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(noted.size() == 1);
    CHECK(desk.registered.student(noted.front())->value.name == QStringLiteral("欧阳锋"));
    CHECK(desk.shownName().isEmpty()); // the list stays as it was
}

TEST_CASE("a pupil is opened from elsewhere whatever was typed here", "[pupils]")
{
    Desk desk;
    desk.page.search().setText(QStringLiteral("zxh"));
    desk.page.open(desk.school.pupils[3]);
    CHECK(desk.shownName() == QStringLiteral("欧阳锋"));
    CHECK(desk.list.row(desk.page.view().currentIndex()).student.id == desk.school.pupils[3]);
}

TEST_CASE("the reading follows the name until somebody corrects it", "[pupils]")
{
    Desk desk;
    desk.page.add();
    desk.field("name")->setText(QStringLiteral("曾天"));
    CHECK(desk.field("reading")->text() == QStringLiteral("zeng tian"));
    desk.field("reading")->setText(QStringLiteral("ceng tian"));
    desk.field("name")->setText(QStringLiteral("曾天明"));
    CHECK(desk.field("reading")->text() == QStringLiteral("ceng tian"));
    desk.page.editor().save();
    CHECK(desk.shownName() == QStringLiteral("曾天明"));
    desk.page.search().setText(QStringLiteral("cengt"));
    CHECK(desk.list.rowCount() == 1);
}

TEST_CASE("a refused number is said beside its field, and nothing is saved", "[pupils]")
{
    Desk desk;
    desk.page.open(desk.school.pupils[5]);
    desk.page.edit();
    desk.field("student_no")->setText(QStringLiteral("202670301"));
    desk.page.editor().save();
    CHECK(desk.page.isEditing());
    CHECK(desk.page.editor().form().problemAt(QStringLiteral("student_no")).contains(QStringLiteral("曾小红")));
    CHECK(desk.registered.student(desk.school.pupils[5])->value.studentNo == QStringLiteral("202670306"));
}

TEST_CASE("what is typed becomes a draft, comes back, and goes when it is saved or given up", "[pupils]")
{
    Desk desk;
    desk.page.open(desk.school.pupils[5]);
    desk.page.edit();
    QTest::keyClicks(desk.field("national_no"), QStringLiteral("G1"));
    CHECK(QTest::qWaitFor([&] { return !desk.box.kept.empty(); }, 3000));
    desk.page.open(desk.school.pupils[6]);
    desk.page.open(desk.school.pupils[5]);
    desk.page.edit();
    CHECK(desk.field("national_no")->text() == QStringLiteral("G1"));
    CHECK_FALSE(desk.page.editor().bar().text().isEmpty());
    desk.page.editor().cancel();
    CHECK(desk.box.kept.empty());
    CHECK_FALSE(desk.page.isEditing());
}

TEST_CASE("an import shows what it will do, and writes only when it is confirmed", "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    desk.walkToConfirm(folder);
    StudentImportPanel& panel = desk.page.import();
    CHECK(panel.counts() == ImportCounts{4, 1, 1, 1, 1});
    REQUIRE(panel.problems().rows().rowCount() == 1);
    REQUIRE(panel.confirmation().changes().rowCount() == 1);
    CHECK(panel.confirmation().changes().index(0, PlannedChangesModel::From).data().toString() == QStringLiteral("张伟"));
    CHECK(panel.confirmation().changes().index(0, PlannedChangesModel::To).data().toString() == QStringLiteral("张玮"));
    CHECK(desk.registered.students().size() == 14);
    panel.commit();
    CHECK(panel.step() == StudentImportPanel::Step::Done);
    CHECK(desk.registered.students().size() == 15);
    panel.leave();
    desk.page.refreshIfStale();
    CHECK(desk.list.total() == 15);
}

TEST_CASE("a cell that is corrected in the check is read at once, and the file stays as it is", "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    desk.walkToConfirm(folder);
    StudentImportPanel& panel = desk.page.import();
    RepairRowsModel& rows = panel.problems().rows();
    const int bornOn = RepairRowsModel::FirstCell + 3;
    CHECK(rows.index(0, bornOn).data().toString() == QStringLiteral("2013-02-30"));
    CHECK_FALSE(rows.flags(rows.index(0, RepairRowsModel::Row)).testFlag(Qt::ItemIsEditable));
    REQUIRE(rows.setData(rows.index(0, bornOn), QStringLiteral("2013-02-28"), Qt::EditRole));
    QCoreApplication::processEvents();
    CHECK(panel.problems().groups().rowCount() == 0);
    CHECK(panel.counts() == ImportCounts{4, 2, 1, 1, 0});
    panel.commit();
    CHECK(desk.registered.students().size() == 16);
}

TEST_CASE("rows are left out from the check, and the rows that are not taken are saved as a workbook that can be read",
          "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    desk.walkToConfirm(folder);
    StudentImportPanel& panel = desk.page.import();
    panel.saveRejectedIn(folder.path());
    panel.saveRejectedIn(folder.path()); // nothing is written over
    const QStringList saved = QDir(folder.path()).entryList({QStringLiteral("*.xlsx")});
    REQUIRE(saved.size() == 2);
    NoProgress progress;
    const auto again = readTableFile(folder.filePath(saved.front()), progress);
    REQUIRE(again);
    CHECK(again->sheets.front().rowCount() == 2);
    CHECK(again->sheets.front().text(1, 1) == QStringLiteral("余梦"));
    panel.problems().leaveOutAll();
    CHECK(panel.problems().groups().rowCount() == 0);
    CHECK(panel.counts() == ImportCounts{4, 1, 1, 1, 1});
}

TEST_CASE("columns that were kept as a template are read so the next time", "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    StudentImportPanel& panel = desk.page.import();
    const auto toColumns = [&] {
        desk.page.importStudents();
        panel.read(desk.classList(folder));
        REQUIRE(QTest::qWaitFor([&] { return panel.step() == StudentImportPanel::Step::Columns; }, 20000));
    };
    toColumns();
    panel.keepTemplate(); // without a name
    CHECK(panel.bar().tone() == Tone::Warn);
    panel.columns().choose(2, QString());
    panel.templateName().setText(QStringLiteral("教务处"));
    panel.keepTemplate();
    CHECK(panel.bar().tone() == Tone::Ok);
    panel.leave();
    toColumns();
    CHECK(panel.templateName().text() == QStringLiteral("教务处"));
    CHECK_FALSE(panel.columns().mapping().columnOf(u"sex"));
    panel.forgetTemplate();
    panel.leave();
    toColumns();
    CHECK(panel.columns().mapping().columnOf(u"sex") == 2);
}

TEST_CASE("templates are renamed and removed where a list is chosen", "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    StudentImportPanel& panel = desk.page.import();
    desk.page.importStudents();
    KeptTemplates& kept = panel.kept();
    CHECK(kept.isHidden());
    panel.read(desk.classList(folder));
    REQUIRE(QTest::qWaitFor([&] { return panel.step() == StudentImportPanel::Step::Columns; }, 20000));
    panel.templateName().setText(QStringLiteral("教务处"));
    panel.keepTemplate();
    panel.begin();
    REQUIRE_FALSE(kept.isHidden());
    REQUIRE(kept.view().model()->rowCount() == 1);
    CHECK(kept.name().text() == QStringLiteral("教务处"));
    kept.name().setText(QStringLiteral("学籍科"));
    QTest::keyClick(&kept.name(), Qt::Key_Return);
    CHECK(kept.view().model()->index(0, 0).data().toString() == QStringLiteral("学籍科"));
    CHECK(panel.bar().tone() == Tone::Ok);
    kept.name().setText(QString());
    kept.rename();
    CHECK(panel.bar().tone() == Tone::Warn);
    CHECK(kept.view().model()->index(0, 0).data().toString() == QStringLiteral("学籍科"));
    kept.forget();
    CHECK(kept.isHidden());
}

TEST_CASE("an import is taken back from its receipt, and from the list of imports", "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    const bool later = GENERATE(false, true);
    desk.walkToConfirm(folder);
    StudentImportPanel& panel = desk.page.import();
    panel.commit();
    if (later) {
        panel.leave();
        desk.page.importStudents();
        QTest::mouseClick(&panel.earlier().takeBackButton(), Qt::LeftButton);
    } else {
        panel.askBack(panel.written().value());
    }
    CHECK(desk.registered.students().size() == 15); // it only asks
    CHECK(panel.bar().text().contains(QStringLiteral("list.csv")));
    panel.takeBack();
    CHECK(panel.step() == StudentImportPanel::Step::File);
    CHECK(panel.bar().tone() == Tone::Ok);
    CHECK(desk.registered.students().size() == 14);
    CHECK_FALSE(panel.earlier().takeBackButton().isEnabled());
    panel.takeBack(); // once is enough
    CHECK(desk.registered.students().size() == 14);
}

TEST_CASE("an import that is left at any step leaves nothing", "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    desk.walkToConfirm(folder);
    desk.page.import().leave();
    desk.page.importStudents();
    desk.page.import().read(desk.classList(folder));
    desk.page.import().leave(); // while the file is being read
    QTest::qWait(300);
    CHECK(desk.page.import().step() == StudentImportPanel::Step::File);
    CHECK(desk.registered.students().size() == 14);
}

TEST_CASE("a column taken by hand moves the field, and a list without names goes no further", "[pupils][import]")
{
    Desk desk;
    QTemporaryDir folder;
    desk.page.importStudents();
    desk.page.import().read(desk.classList(folder));
    REQUIRE(QTest::qWaitFor([&] { return desk.page.import().step() == StudentImportPanel::Step::Columns; }, 20000));
    desk.page.import().columns().choose(1, QString());
    desk.page.import().check();
    CHECK(desk.page.import().step() == StudentImportPanel::Step::Columns);
    CHECK_FALSE(desk.page.import().bar().text().isEmpty());
}

TEST_CASE("every control of the page has a name and is reached by Tab", "[pupils]")
{
    Desk desk;
    desk.page.open(desk.school.pupils[2]);
    desk.page.edit();
    int reached = 0;
    for (const QWidget* control : desk.page.findChildren<QWidget*>()) {
        const bool isControl = control->inherits("QAbstractButton") || control->inherits("QLineEdit") ||
                               control->inherits("QComboBox") || control->inherits("QListView");
        if (!isControl || !control->isVisible() || control->parentWidget()->inherits("QLineEdit") ||
            control->parentWidget()->inherits("QComboBox") || control->inherits("QComboBoxListView"))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        INFO(control->metaObject()->className());
        CHECK(!(control->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        CHECK((control->focusPolicy() & Qt::TabFocus) != 0);
        ++reached;
    }
    CHECK(reached >= 10);
}

TEST_CASE("an answer sheet is opened on the card of its pupil, whatever was shown and typed", "[pupils][profile][focus]")
{
    Desk desk;
    const StudentId pupil = desk.school.pupils[3];
    AnsweredSheets(*desk.vault, desk.catalogue, desk.rules).addYears(pupil);
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    desk.page.open(desk.school.pupils[1]);
    desk.page.search().setText(QStringLiteral("zw"));
    const AnswerSheetId wanted = desk.screening.sheetsOf(pupil)[2].sheet.id;
    desk.page.openSheet(pupil, wanted);
    CHECK(desk.shownName() == QStringLiteral("欧阳锋"));
    CHECK(desk.page.shown().tabs().currentIndex() == StudentCard::Screening);
    CHECK(desk.card.screening().sheetId(desk.card.screening().chosen()) == wanted);
    CHECK(desk.page.shown().screening().profile().hasFocus());
}
