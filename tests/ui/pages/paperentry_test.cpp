// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/screening/sheetcode.h"
#include "tests/support/catch.h"
#include "tests/support/screenedschool.h"
#include "ui/dialogs/correctsheetdialog.h"
#include "ui/pages/screening/answergrid.h"
#include "ui/pages/screening/paperentrypanel.h"
#include "ui/pages/screening/paperpupilstep.h"
#include "ui/pages/screening/papertypestep.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace anxin;

namespace {

// The screening page and ten fingers: everything is done with keys.
struct Keyboard : ScreenedSchool {
    std::optional<StudentId> opened;
    std::optional<AnswerSheetId> toCorrect;
    ScreeningPage page{shown,
                       [this] {
                           Places places;
                           places.openStudent = [this](StudentId student) { opened = student; };
                           places.correctSheet = [this](AnswerSheetId sheet) { toCorrect = sheet; };
                           return places;
                       }(),
                       chooser};
    PaperEntryPanel& panel = page.paperPanel();
    PaperPupilStep& pupil = panel.pupilStep();
    PaperTypeStep& paper = panel.typeStep();

    Keyboard()
    {
        page.resize(1178, 740);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refreshIfStale();
    }
    static QWidget* focus() { return QApplication::focusWidget(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    static void keys(const QString& text)
    {
        for (const QChar character : text)
            QTest::keyClick(focus(), character.toLatin1());
    }
    void tabTo(const QWidget& wanted)
    {
        for (int tries = 0; tries < 60 && focus() != &wanted; ++tries)
            key(Qt::Key_Tab);
        REQUIRE(focus() == &wanted);
    }
    // In the box that has the keys.
    static void choose(const QString& words)
    {
        auto* box = qobject_cast<QComboBox*>(focus());
        REQUIRE(box);
        key(Qt::Key_Home);
        for (int row = 0; row < box->count() && !box->currentText().contains(words); ++row)
            key(Qt::Key_Down);
        REQUIRE(box->currentText().contains(words));
    }
    void declare(const QString& scale, const QString& coding)
    {
        REQUIRE(panel.step() == PaperEntryPanel::Step::Declare);
        key(Qt::Key_Tab); // the campaign is the one in front
        choose(scale);
        key(Qt::Key_Tab);
        choose(coding);
        key(Qt::Key_Return);
        REQUIRE(panel.step() == PaperEntryPanel::Step::Pupil);
        REQUIRE(focus() == &pupil.search());
    }
    void begin(const QString& scale, const QString& coding)
    {
        tabTo(*page.findChild<QPushButton*>(QStringLiteral("type")));
        key(Qt::Key_Space);
        declare(scale, coding);
    }
    void paperOf(const QString& whose)
    {
        keys(whose);
        key(Qt::Key_Return);
        REQUIRE(panel.step() == PaperEntryPanel::Step::Type);
        REQUIRE(focus() == &paper.grid());
    }
    std::optional<ScoredSheet> sheetOf(std::size_t who, const char* scale)
    {
        for (const ScoredSheet& sheet : sheets.ofStudent(school.pupils.at(who)))
            if (sheet.sheet.value.scale == QString::fromLatin1(scale))
                return sheet;
        return std::nullopt;
    }
    QMap<QString, QString> answersOf(std::size_t who, const char* scale)
    {
        return fromStoredAnswers(sheetOf(who, scale).value().sheet.value.answers);
    }
    bool isWaiting(std::size_t who)
    {
        for (const Candidate& candidate : triage.waiting())
            if (candidate.student == school.pupils.at(who))
                return true;
        return false;
    }
};

const QString phq9 = QStringLiteral("PHQ-9 Patient Health Questionnaire");
const QString mht = QStringLiteral("Mental Health");
const QString printed = QStringLiteral("prints");
const QString numbers = QStringLiteral("Numbers");

} // namespace

TEST_CASE("a whole PHQ-9 is typed in by keys alone, with a blank, a slip and a critical answer", "[paperentry][pages]")
{
    Keyboard room;
    room.begin(phq9, printed);
    room.paperOf(QStringLiteral("202670302")); // 张伟
    room.keys(QStringLiteral("011"));
    room.key(Qt::Key_Space); // 4 is blank on the paper
    room.keys(QStringLiteral("3"));
    room.key(Qt::Key_Backspace); // 5 was a slip
    room.keys(QStringLiteral("1"));
    room.keys(QStringLiteral("7")); // no answer of 6
    CHECK(room.paper.bar().tone() == Tone::Warn);
    CHECK(room.paper.grid().place() == QStringLiteral("Question 6 of 10"));
    room.keys(QStringLiteral("010"));

    room.keys(QStringLiteral("2")); // 9 is critical
    CHECK(room.paper.bar().tone() == Tone::Danger);
    CHECK(room.paper.bar().text().contains(QStringLiteral("Question 9 = 2")));
    CHECK_FALSE(room.isWaiting(1));
    room.key(Qt::Key_Backspace); // a look at the paper: it says 1
    room.keys(QStringLiteral("1"));
    room.keys(QStringLiteral("5")); // nothing but Enter or Backspace goes now
    CHECK_FALSE(room.isWaiting(1));
    room.key(Qt::Key_Return);
    CHECK(room.isWaiting(1)); // at once, before the paper is finished
    CHECK(room.sheetOf(1, "phq-9").value().sheet.value.unfinished);
    REQUIRE(room.paper.toSee().size() == 1);
    CHECK(room.paper.toSee()[0]->text().contains(QStringLiteral("张伟")));

    room.keys(QStringLiteral("0"));
    CHECK(room.paper.grid().place().startsWith(QStringLiteral("All 10")));
    room.key(Qt::Key_Return);
    REQUIRE(room.panel.step() == PaperEntryPanel::Step::Pupil);
    CHECK(room.pupil.bar().tone() == Tone::Ok);
    CHECK(room.focus() == &room.pupil.search()); // the next paper
    const QMap<QString, QString> expected{{"1", "0"}, {"2", "1"}, {"3", "1"}, {"5", "1"}, {"6", "0"},
                                          {"7", "1"}, {"8", "0"}, {"9", "1"}, {"10", "0"}};
    CHECK(room.answersOf(1, "phq-9") == expected);
    CHECK_FALSE(room.sheetOf(1, "phq-9").value().sheet.value.unfinished);
}

TEST_CASE("a paper is typed a second time without seeing the first, and settled where the two differ", "[paperentry][pages]")
{
    Keyboard room;
    room.begin(phq9, printed);
    room.paperOf(QStringLiteral("shanxue")); // 单雪
    room.keys(QStringLiteral("0120012001"));
    room.key(Qt::Key_Return);
    REQUIRE(room.panel.step() == PaperEntryPanel::Step::Pupil);

    room.key(Qt::Key_Backtab, Qt::ShiftModifier);
    INFO(room.focus()->metaObject()->className() << ' ' << room.focus()->accessibleName().toStdString());
    REQUIRE(room.focus() == room.pupil.modes().findChildren<QToolButton*>().at(1));
    room.key(Qt::Key_Space);
    REQUIRE(room.focus() == &room.pupil.search());
    room.paperOf(QStringLiteral("202670303"));
    CHECK(room.papers.typing().typed().isEmpty()); // blind
    room.keys(QStringLiteral("0120312001"));
    room.key(Qt::Key_Return);
    REQUIRE(room.papers.mode() == PaperMode::Compare);
    CHECK(room.paper.grid().place() == QStringLiteral("Question 5 of 10"));
    CHECK(room.papers.typing().left() == 1);
    CHECK(room.papers.typing().noteOf(4) == QStringLiteral("0 or 3"));
    room.key(Qt::Key_Return); // nobody has chosen yet
    REQUIRE(room.papers.mode() == PaperMode::Compare);
    room.keys(QStringLiteral("3"));
    room.key(Qt::Key_Return);
    REQUIRE(room.panel.step() == PaperEntryPanel::Step::Pupil);

    const auto sheet = room.sheetOf(2, "phq-9").value().sheet;
    CHECK(sheet.value.checkedOn == QDate(2026, 11, 18));
    CHECK(room.answersOf(2, "phq-9").value(QStringLiteral("5")) == QStringLiteral("3"));
    CHECK(room.sheetEntry.correctionsOf(sheet.id).size() == 1);
    CHECK(room.papers.itemsDiffered() == 1);
    CHECK(room.papers.itemsCompared() == 10);
}

TEST_CASE("an MHT of a hundred questions is put away, gone on with and finished by keys alone", "[paperentry][pages]")
{
    Keyboard room;
    room.begin(mht, numbers);
    room.paperOf(QStringLiteral("202670305")); // 阿依古丽·买买提
    room.keys(QString(42, u'2'));
    room.key(Qt::Key_Escape);
    REQUIRE(room.panel.step() == PaperEntryPanel::Step::Pupil);
    REQUIRE(room.sheetOf(4, "mht"));
    CHECK(room.sheetOf(4, "mht").value().result.signal == Signal::Undetermined);
    REQUIRE(room.pupil.begun().model()->rowCount() == 1);
    CHECK(room.pupil.begun().model()->index(0, 0).data(TrailingRole).toString().contains(QStringLiteral("58")));

    room.tabTo(room.pupil.begun());
    room.key(Qt::Key_Return);
    REQUIRE(room.focus() == &room.paper.grid());
    CHECK(room.paper.grid().place() == QStringLiteral("Question 43 of 100"));
    room.key(Qt::Key_Up); // 33
    room.keys(QStringLiteral("1"));
    room.key(Qt::Key_End);
    room.keys(QStringLiteral("b"));
    room.key(Qt::Key_Space); // 44
    room.keys(QString(40, u'2'));
    CHECK(room.paper.grid().place() == QStringLiteral("Question 85 of 100"));
    room.keys(QStringLiteral("1"));
    REQUIRE(room.papers.typing().isAsking());
    CHECK(room.paper.bar().text().contains(QStringLiteral("85 = 1")));
    room.key(Qt::Key_Return);
    CHECK(room.isWaiting(4));
    room.keys(QString(15, u'2'));
    room.key(Qt::Key_Return);
    REQUIRE(room.panel.step() == PaperEntryPanel::Step::Pupil);

    const auto typed = room.answersOf(4, "mht");
    CHECK(typed.size() == 99); // 44 is blank, not No
    CHECK_FALSE(typed.contains(QStringLiteral("44")));
    CHECK(typed.value(QStringLiteral("33")) == QStringLiteral("Y"));
    CHECK(typed.value(QStringLiteral("43")) == QStringLiteral("N"));
    CHECK(typed.value(QStringLiteral("85")) == QStringLiteral("Y"));
    CHECK(room.papers.finishedToday() == 1);
}

TEST_CASE("a mistyped code finds nobody, and the right one its pupil", "[paperentry][pages]")
{
    Keyboard room;
    room.begin(phq9, printed);
    room.pupil.codes().setValue(true);
    room.keys(QStringLiteral("202670302")); // without its check digit
    room.key(Qt::Key_Return);
    CHECK(room.panel.step() == PaperEntryPanel::Step::Pupil);
    CHECK(room.pupil.bar().tone() == Tone::Warn);
    room.pupil.search().clear();
    room.paperOf(makeSheetCode(QStringLiteral("202670302")).value());
    CHECK(room.papers.pupil().name == QStringLiteral("张伟"));
}

TEST_CASE("answers that are in are corrected and never typed over", "[paperentry][pages]")
{
    Keyboard room;
    room.begin(phq9, printed);
    room.keys(QStringLiteral("202670301")); // 曾小红, whose answers came in
    room.key(Qt::Key_Return);
    CHECK(room.panel.step() == PaperEntryPanel::Step::Pupil);
    CHECK(room.pupil.bar().tone() == Tone::Warn);
    Q_EMIT room.pupil.bar().acted();
    REQUIRE(room.toCorrect);

    auto* dialog = new CorrectSheetDialog(
        std::make_unique<SheetCorrection>(room.sheetEntry, room.screening, room.registered, room.clock, *room.toCorrect),
        SmallSchool::counsellor(), &room.page);
    dialog->open();
    QApplication::setActiveWindow(dialog);
    dialog->grid().setFocus();
    room.keys(QStringLiteral("0000000010"));
    dialog->correct();
    CHECK(dialog->bar().tone() == Tone::Warn); // without a reason
    CHECK(room.sheetEntry.correctionsOf(*room.toCorrect).empty());
    dialog->reason().setValue(QStringLiteral("第 9 题看错一行"));
    dialog->correct();
    CHECK(room.sheetEntry.correctionsOf(*room.toCorrect).size() == 1);
    CHECK(room.sheets.criticalOf(*room.toCorrect).size() == 2); // the one before stays
}

TEST_CASE("what is typed is written at the end of a row and when it is left, and not again", "[paperentry][pages]")
{
    Keyboard room;
    room.begin(mht, numbers);
    room.paperOf(QStringLiteral("202670302"));
    room.keys(QString(9, u'2'));
    CHECK_FALSE(room.sheetOf(1, "mht"));
    room.keys(QStringLiteral("2"));
    CHECK(room.answersOf(1, "mht").size() == 10);
    room.keys(QStringLiteral("1"));
    const auto lines = room.vault->audit().head().count;
    CHECK_FALSE(room.page.keepTyped()); // as a lock does
    CHECK(room.answersOf(1, "mht").size() == 11);
    CHECK(room.vault->audit().head().count > lines);
    const auto kept = room.vault->audit().head().count;
    CHECK_FALSE(room.page.keepTyped());
    CHECK(room.vault->audit().head().count == kept);
}

TEST_CASE("the bar of a critical answer leads to the pupil, and typing goes on", "[paperentry][pages]")
{
    Keyboard room;
    room.begin(phq9, printed);
    room.paperOf(QStringLiteral("202670302"));
    room.keys(QStringLiteral("000000001"));
    room.key(Qt::Key_Return);
    REQUIRE(room.paper.toSee().size() == 1);
    Q_EMIT room.paper.toSee()[0]->acted();
    CHECK(room.opened == room.school.pupils[1]);
    room.paper.grid().setFocus();
    room.keys(QStringLiteral("0"));
    room.key(Qt::Key_Return);
    CHECK(room.panel.step() == PaperEntryPanel::Step::Pupil);
}

TEST_CASE("papers are typed in as the campaign was planned, or the pile is refused with the reason", "[screening][paper]")
{
    ScreenedSchool room;
    const Campaign planned{QStringLiteral("期中筛查"), CampaignKind::Annual, CampaignMode::Paper, room.clock.today()};
    const QString own = toCode(AnswerShape::Own);
    const auto id = room.plans.add(planned, {}, {{QStringLiteral("phq-9"), 1, own}});
    REQUIRE(id);
    const Stored<Campaign> campaign = *room.campaigns.byId(*id);
    PaperDeclaration pile{QStringLiteral("gad-7"), own, Subject::Informant::Self, room.clock.today()};
    CHECK(room.papers.begin(campaign, pile) == sentence(NotAsPlanned::OtherScale));
    pile.scale = QStringLiteral("phq-9");
    pile.coding = toCode(AnswerShape::Sequence);
    CHECK(room.papers.begin(campaign, pile) == sentence(NotAsPlanned::OtherCoding));
    pile.coding = own;
    CHECK(room.papers.begin(campaign, pile) == std::nullopt);
}
