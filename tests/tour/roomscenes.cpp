// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/session.h"
#include "core/scales/catalogue.h"
#include "tests/support/answeredsheets.h"
#include "tests/support/smallfamilies.h"
#include "tests/tour/scenes.h"
#include "tests/tour/windowstage.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/firstrun/firstrunwizard.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/classes/rolloverpanel.h"
#include "ui/pages/classes/rolloversteps.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/pages/pupils/screeningpanel.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/pages/today/loopblock.h"
#include "ui/pages/today/todaypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/views.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace anxin {

namespace {
enum class Filled : quint8 { No, Yes };

// The whole window over a vault in memory, on a day of which the small school knows what is due.
class RoomStage final : public WindowStage {
public:
    // `later`: a day after that on which the school was filled.
    RoomStage(Filled filled, int page, const char* later = nullptr) : m_catalogue(Catalogue::shipped())
    {
        if (filled == Filled::Yes) {
            const SmallSchool school{*m_vault};
            addFamilies(*m_vault, school);
            AnsweredSheets(*m_vault, m_catalogue, RuleBook::shipped()).addYears(school.pupils[3]);
        }
        if (later)
            m_clock.set(QString::fromLatin1(later));
        m_session = std::make_unique<Session>(*m_vault, Session::Desk{window(), preferences(), m_clock, m_catalogue});
        window().showWorkspace();
        window().showPage(page);
    }

    Vault& vault() { return *m_vault; }

private:
    FixedClock m_clock{QStringLiteral("2026-11-18T09:24")};
    std::unique_ptr<Vault> m_vault = Vault::inMemory(m_clock);
    Catalogue m_catalogue;
    std::unique_ptr<Session> m_session; // goes first
};

Scene scene(const char* name, Filled filled, int page)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<RoomStage>(filled, page); }};
}

Scene pupils(const char* name, Filled filled, const std::function<void(PupilsPage&)>& act)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(filled, 2);
                if (act)
                    act(dynamic_cast<PupilsPage&>(*stage->window().currentPage()));
                return stage;
            }};
}

Scene card(const char* name, int tab)
{
    return pupils(name, Filled::Yes, [tab](PupilsPage& page) {
        page.open(StudentId::fromRowId(3));
        page.shown().tabs().setCurrentIndex(tab);
    });
}

// The questionnaires of one who has answered several; `sheet` counts from the newest. `below`: scrolled down to the course.
Scene profile(const char* name, int sheet, bool below = false)
{
    return pupils(name, Filled::Yes, [=](PupilsPage& page) {
        page.open(StudentId::fromRowId(4));
        page.shown().tabs().setCurrentIndex(StudentCard::Screening);
        ScreeningPanel& panel = page.shown().screening();
        panel.sheets().setCurrentIndex(sheet);
        if (below)
            QTimer::singleShot(0, &panel, [&panel] {
                auto* area = panel.findChild<QScrollArea*>();
                area->ensureWidgetVisible(&panel.courseNote());
            });
    });
}

Scene classes(const char* name, Filled filled, int tab, const std::function<void(ClassesPage&)>& act = {})
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(filled, 3);
                auto& page = dynamic_cast<ClassesPage&>(*stage->window().currentPage());
                page.tabs().setCurrentIndex(tab);
                if (act)
                    act(page);
                return stage;
            }};
}

// In the summer, when the oldest have finished.
constexpr const char* summer = "2027-07-20T09:24";

Scene newYear(const char* name, RolloverPanel::Step step, const std::function<void(ClassesPage&)>& then = {})
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(Filled::Yes, 3, summer);
                auto& page = dynamic_cast<ClassesPage&>(*stage->window().currentPage());
                page.beginYear();
                RolloverPanel& panel = page.rollover();
                if (step >= RolloverPanel::Step::Open)
                    panel.goOn();
                if (step >= RolloverPanel::Step::Confirm) {
                    panel.answers().answer(LeaverAnswer::HandOver);
                    panel.goOn();
                }
                if (step >= RolloverPanel::Step::Done)
                    panel.commit();
                if (then)
                    then(page);
                return stage;
            }};
}

void showFormer(ClassesPage& page)
{
    page.rollover().leave();
    for (auto* chip : page.findChildren<QToolButton*>())
        if (chip->isCheckable())
            chip->setChecked(true);
}

Scene openCase(const char* name, std::int64_t student)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(Filled::Yes, 5);
                dynamic_cast<CasesPage&>(*stage->window().currentPage()).show(StudentId::fromRowId(student));
                return stage;
            }};
}

Scene goTo(const char* name, const QString& typed)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(Filled::Yes, 0);
                stage->window().menus().trigger(Command::GoTo);
                auto* palette = stage->window().findChild<CommandPalette*>();
                palette->setParent(stage.get(), Qt::Widget); // into the picture
                palette->show();
                palette->field().setText(typed);
                return stage;
            }};
}

// The form that a command opens above Today.
Scene formOf(const char* name, Command command)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(Filled::Yes, 0);
                stage->window().menus().trigger(command);
                stage->show(stage->window().findChild<FormDialog*>());
                return stage;
            }};
}

// A class list with a guess, a column nobody knows, two bad rows, one changed name.
QString classList()
{
    const QString path = QDir::temp().filePath(QStringLiteral("anxin-tour-list.csv"));
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write("学号,学生的姓名,性别,出生日期,班级,校车线路\n202699999,程远,男,2013-05-06,七年级1班,3\n"
               "202670302,张玮,男,2013-02-04,七年级2班,1\n202670303,单雪,女,2013-03-05,七年级3班,\n"
               "202688888,余梦,女,2013-02-30,七年级1班,2\n202699999,许静,女,2013-07-30,七年级2班,2\n");
    return path;
}

// The same school under other names: perhaps the wrong file.
QString otherList()
{
    const QString path = QDir::temp().filePath(QStringLiteral("anxin-tour-other-list.csv"));
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write("学号,姓名,班级\n202670301,曾晓虹,七年级1班\n202670302,张玮,七年级2班\n202670303,单雪儿,七年级3班\n");
    return path;
}

Scene import(const char* name, StudentImportPanel::Step step, std::function<void(PupilsPage&)> then = {},
             QString (*list)() = &classList)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(Filled::Yes, 2);
                auto& page = dynamic_cast<PupilsPage&>(*stage->window().currentPage());
                page.importStudents();
                StudentImportPanel& panel = page.import();
                const auto walk = [&](StudentImportPanel::Step next, auto act) {
                    if (step < next)
                        return;
                    act();
                    while (panel.step() != next)
                        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                };
                walk(StudentImportPanel::Step::Columns, [&] { panel.read(list()); });
                walk(StudentImportPanel::Step::Check, [&] { panel.check(); });
                walk(StudentImportPanel::Step::Confirm, [&] { panel.confirm(); });
                walk(StudentImportPanel::Step::Done, [&] { panel.commit(); });
                if (then)
                    then(page);
                return stage;
            }};
}

// The wizard with seams that know nothing of keys, walked to a step.
Scene wizard(const char* name, int step)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                FirstRunSeams seams;
                seams.judge = [](const QByteArray&, const QStringList&) {
                    return PasswordVerdict{true, QStringLiteral("约需一百多年才能猜到")};
                };
                seams.demo = DemoOffer::Yes;
                seams.folderProblem = [](const QString&) { return std::nullopt; };
                auto made = std::make_unique<FirstRunWizard>(seams, QStringLiteral("/home/lin/心育室.anxin"));
                made->school().form().setRecord(
                    {QStringLiteral("安和县第一中学"), QString(), Stage::Junior, QStringLiteral("林老师")});
                made->recovery().setGroups({QStringLiteral("027148"), QStringLiteral("113575"), QStringLiteral("590051"),
                                            QStringLiteral("318230"), QStringLiteral("664609"), QStringLiteral("200013"),
                                            QStringLiteral("481701"), QStringLiteral("702966")},
                                           QStringLiteral("安和县第一中学"));
                made->go(step);
                return made;
            }};
}

std::vector<Scene> cardScenes()
{
    return {card("card-overview", StudentCard::Overview),
            card("card-family", StudentCard::Family),
            card("card-consents", StudentCard::Consents),
            card("card-enrolment", StudentCard::Enrolment),
            profile("card-screening", 0),
            profile("card-screening-mht", 1),
            profile("card-screening-blanks", 2),
            profile("card-screening-course", 3, true),
            profile("card-screening-sdq", 3),
            pupils("card-screening-none", Filled::Yes, [](PupilsPage& page) {
                page.open(StudentId::fromRowId(6));
                page.shown().tabs().setCurrentIndex(StudentCard::Screening);
            })};
}

// A day with appointments: one has begun, one was missed, two are to come, and one belongs to a pupil who has left.
Scene appointmentsOfToday(const char* name, bool withMenu)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<RoomStage>(Filled::Yes, 0);
                AppointmentService appointments{stage->vault()};
                RegisterService registered{stage->vault()};
                const auto book = [&](std::int64_t pupil, int days, QTime at) {
                    Booking wish = appointments.proposal(StudentId::fromRowId(pupil), appointments.today().addDays(days), at,
                                                         SmallSchool::counsellor());
                    wish.place = QStringLiteral("心理辅导室");
                    return appointments.book(wish, Insist::Yes).value().ids.front();
                };
                (void)appointments.miss(book(7, 0, QTime(8, 0)));
                book(3, 0, QTime(9, 0));
                book(1, 0, QTime(12, 20));
                book(10, 0, QTime(15, 40));
                book(14, 12, QTime(10, 0));
                Stored<Student> left = *registered.student(StudentId::fromRowId(14));
                left.value.status = EnrolmentStatus::Transferred;
                left.value.statusOn = appointments.today();
                (void)registered.changeStatus(left);
                auto& page = dynamic_cast<TodayPage&>(*stage->window().currentPage());
                page.refreshIfStale();
                page.appointments().view().setCurrentIndex(page.appointments().view().model()->index(1, 0));
                if (withMenu) {
                    QMenu* menu = page.appointments().actions().menuOf(1);
                    menu->setParent(stage.get(), Qt::Widget); // into the picture
                    menu->move(560, 420);
                    menu->show();
                }
                return stage;
            }};
}

std::vector<Scene> moreScenes()
{
    return {scene("today-nobody", Filled::No, 0),
            appointmentsOfToday("today-rows", false),
            formOf("phrases", Command::Phrases),
            formOf("day-close", Command::CloseDay),
            appointmentsOfToday("today-menu", true),
            {QStringLiteral("today-summer"), [](const Clock&) { return std::make_unique<RoomStage>(Filled::Yes, 0, summer); }},
            newYear("year-changes", RolloverPanel::Step::Changes),
            newYear("year-answers", RolloverPanel::Step::Open),
            newYear("year-confirm", RolloverPanel::Step::Confirm),
            newYear("year-done", RolloverPanel::Step::Done),
            newYear("classes-former", RolloverPanel::Step::Done, showFormer)};
}
} // namespace

std::vector<Scene> roomScenes()
{
    std::vector<Scene> scenes{
        scene("today", Filled::Yes, 0),
        pupils("pupils", Filled::Yes, {}),
        pupils("pupils-card", Filled::Yes, [](PupilsPage& page) { page.open(StudentId::fromRowId(3)); }),
        classes("classes", Filled::Yes, ClassesPage::Classes,
                [](ClassesPage& page) { page.classes().setCurrentIndex(page.classes().model()->index(2, 0)); }),
        classes("classes-none", Filled::No, ClassesPage::Classes),
        classes("consent-board", Filled::Yes, ClassesPage::Consents,
                [](ClassesPage& page) { page.board().setCurrentIndex(page.board().model()->index(3, 5)); }),
        pupils("pupils-found", Filled::Yes, [](PupilsPage& page) { page.search().setText(QStringLiteral("wz")); }),
        pupils("pupils-nobody-found", Filled::Yes, [](PupilsPage& page) { page.search().setText(QStringLiteral("zxh2")); }),
        pupils("pupils-edit", Filled::Yes,
               [](PupilsPage& page) {
                   page.open(StudentId::fromRowId(5));
                   page.edit();
               }),
        pupils("pupils-none", Filled::No, {}),
        goTo("goto", QString()),
        goTo("goto-found", QStringLiteral("zh")),
        goTo("goto-nothing", QStringLiteral("zzzz")),
        import("import-file", StudentImportPanel::Step::File),
        import("import-columns", StudentImportPanel::Step::Columns),
        import("import-check", StudentImportPanel::Step::Check),
        import("import-confirm", StudentImportPanel::Step::Confirm),
        import("import-drastic", StudentImportPanel::Step::Confirm, {}, &otherList),
        import("import-done", StudentImportPanel::Step::Done),
        import("import-earlier", StudentImportPanel::Step::Done,
               [](PupilsPage& page) {
                   page.import().leave();
                   page.importStudents();
                   page.import().askBack(ImportBatchId::fromRowId(1));
               }),
        scene("screening-none", Filled::No, 4),
        scene("cases", Filled::Yes, 5),
        openCase("cases-open", 3),
        scene("cases-none", Filled::No, 5),
        wizard("wizard-welcome", 0),
        wizard("wizard-school", 1),
        wizard("wizard-password", 2),
        wizard("wizard-recovery", 3),
        wizard("wizard-roster", 4),
        wizard("wizard-backup", 5),
        wizard("wizard-ready", 6)};
    for (auto make : {cardScenes, moreScenes})
        for (Scene& one : make())
            scenes.push_back(std::move(one));
    return scenes;
}

} // namespace anxin
