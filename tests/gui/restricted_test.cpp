// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/paperdesk.h"
#include "app/gui/referraldesk.h"
#include "core/writers/csvwriter.h"
#include "core/writers/xlsxwriter.h"
#include "tests/gui/typist.h"
#include "tests/support/draftbox.h"
#include "tests/support/unzip.h"
#include "tests/support/watchedplace.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/crisis/crisispage.h"
#include "ui/pages/groups/groupspage.h"
#include "ui/pages/timelinepanel.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/recordpages.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QClipboard>
#include <QProcess>
#include <QStandardPaths>
#include <QStringListModel>
#include <QTabBar>

#include <iostream>

using namespace anxin;

// What must never leave the file in which it was written: private memos, what is noted of one member of a group alone, what a
// hospital said, and what was told and held back where confidence was broken. 200 such texts, and every way out.

namespace {

const QString counsellor = QStringLiteral("林老师");

QStringList restrictedTexts()
{
    QStringList all;
    for (int i = 0; i < Canaries::names; ++i)
        all << Canaries::name(i);
    for (int i = 0; i < Canaries::numbers; ++i)
        all << Canaries::number(i);
    for (int i = 0; i < Canaries::sentences; ++i)
        all << Canaries::sentence(i);
    return all;
}

struct RestrictedRoom {
    Canaries canaries;
    WatchedPlace place;
    Program program;
    StudentId pupil = StudentId::fromRowId(1);
    QStringList texts = restrictedTexts();
    QSet<QString> found; // "<canary> in <encoding>, <where>"
    int looks = 0;

    RestrictedRoom()
    {
        REQUIRE(QDir().mkpath(stick()));
        program.window.resize(1366, 768);
        program.setUp();
        Room room{*program.opened(), program.catalogue};
        Student known;
        known.name = QStringLiteral("安晓");
        REQUIRE(room.registered.add(known));
        plantMemosAndRemarks(room);
        plantHospital(room);
        plantCrisis(room);
        program.window.show();
        program.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program.window));
    }
    QString stick() const { return place.at("stick"); }
    QString some(int from, int count) const { return texts.mid(from, count).join(QStringLiteral("，")); }

    void look(const QByteArray& bytes, const QString& where)
    {
        ++looks;
        for (const QString& hit : canaries.in(bytes))
            found.insert(hit + QStringLiteral(", ") + where);
    }
    // As somebody reads it.
    void lookAtPaper(const QByteArray& pdf, const QString& where)
    {
        look(pdf, where);
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty()) {
            WARN("pdftotext is not here: not read back");
            return;
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("paper.pdf")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(reader, {file.fileName(), QStringLiteral("-")});
        REQUIRE(process.waitForFinished());
        const QString read = QString::fromUtf8(process.readAllStandardOutput());
        CHECK_FALSE(read.trimmed().isEmpty());
        look(read.simplified().remove(u' ').toUtf8(), where);
    }
    // All of a copy that leaves by the dialog that is open.
    void lookAtCopy(const QString& where)
    {
        auto* dialog = program.window.findChild<SaveCopyDialog*>();
        INFO(where.toStdString());
        REQUIRE(dialog);
        dialog->setOrder({QStringLiteral("年级组"), QStringLiteral("会商"), DisclosureGround::Care});
        dialog->setFolder(stick());
        dialog->save();
        REQUIRE(QTest::qWaitFor([&] { return !dialog->isSaving(); }, 10'000));
        CHECK(dialog->bar().tone() == Tone::Ok);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QString& name : QDir(stick()).entryList(QDir::Files)) {
            QFile file(stick() + u'/' + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            lookAtPaper(file.readAll(), where);
            file.remove();
        }
    }
    // What somebody gets who copies whatever can be copied from what is in front.
    void lookAtClipboard(const QString& where)
    {
        QCoreApplication::processEvents();
        for (QAbstractItemView* view : program.window.currentPage()->widget().findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            view->setFocus();
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                view->setCurrentIndex(view->model()->index(row, 0));
                QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
                look(QGuiApplication::clipboard()->text().toUtf8(), where);
            }
            QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
            look(QGuiApplication::clipboard()->text().toUtf8(), where);
        }
    }
    // A list of Qt's own, which lets its rows be copied, shows that the clipboard is looked at.
    void lookAtLeakyList()
    {
        REQUIRE(program.window.showPage(0));
        QWidget& page = program.window.currentPage()->widget();
        QStringListModel rows{{some(0, 200)}};
        QListView leaky{&page};
        leaky.setModel(&rows);
        leaky.show();
        found.clear();
        lookAtClipboard(QStringLiteral("control"));
        CHECK(Canaries::whole(found).size() == Canaries::count);
    }
    std::string hits() const { return QStringList(found.begin(), found.end()).join(QStringLiteral("; ")).toStdString(); }

private:
    void plantMemosAndRemarks(Room& room)
    {
        CaseFile file = room.casework.proposal(pupil, counsellor);
        file.concern = QStringLiteral("睡眠");
        REQUIRE(room.casework.open(file));
        for (int i = 0; i < 50; ++i)
            REQUIRE(room.memos.write({pupil, program.clock.today(), texts[i]}));
        GroupProgramme plan = room.groups.proposal();
        plan.title = QStringLiteral("考前减压小组");
        plan.goals = QStringLiteral("学会放松");
        plan.planned = 50;
        plan.leader = counsellor;
        plan.beginsOn = plan.ruleAgreedOn.emplace(program.clock.today());
        const auto group = room.groups.add(plan);
        REQUIRE(group);
        REQUIRE(room.groups.join(*group, pupil));
        for (int i = 50; i < 100; ++i) {
            GroupSession session = room.groups.nextSession(*group);
            session.process = QStringLiteral("放松练习");
            REQUIRE(room.groups.hold(session, {{GroupSessionId::fromRowId(0), pupil, GroupPresence::Present, texts[i]}}));
        }
    }
    void plantHospital(Room& room)
    {
        const auto referral = room.casework.record(Referral{pupil, program.clock.today(), ReferralDirection::Hospital,
                                                            QStringLiteral("市人民医院"), QStringLiteral("睡眠")});
        REQUIRE(referral);
        ReferralStep fedBack{*referral, ReferralStepKind::FedBack, program.clock.today(), counsellor};
        fedBack.institution = QStringLiteral("市人民医院");
        fedBack.finding = some(100, 20);
        fedBack.medication = some(120, 15);
        fedBack.advice = some(135, 15);
        REQUIRE(room.referrals.take(fedBack));
    }
    void plantCrisis(Room& room)
    {
        const CrisisEventId event = room.crises.begin({QStringLiteral("演练"), {}, counsellor});
        Stored<CrisisEvent> known = *room.crises.event(event);
        known.value.student = pupil;
        REQUIRE_FALSE(room.crises.describe(known, counsellor));
        CrisisEntry told{event,
                         Moment::fromMsecs(0),
                         counsellor,
                         EntryKind::Exception,
                         some(150, 25),
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {}};
        told.ground = ExceptionGround::Danger;
        told.decidedBy = QStringLiteral("校长");
        told.party = QStringLiteral("班主任");
        told.way = ContactWay::Phone;
        told.withheld = some(175, 25);
        REQUIRE_FALSE(room.crises.record(told));
    }
};

// What a person does at the window: everything that can be copied, printed or saved there.
void useTheWindow(RestrictedRoom& restricted)
{
    Program& program = restricted.program;
    auto& cases = pageOf<CasesPage>(program);
    cases.show(restricted.pupil);
    for (int tab = 0; tab < cases.tabs().count(); ++tab) {
        cases.tabs().setCurrentIndex(tab);
        restricted.lookAtClipboard(QStringLiteral("the clipboard, from the file"));
    }
    cases.tabs().setCurrentIndex(0);
    cases.timeline().list().selectAll();
    REQUIRE(press(program, "Print …"));
    restricted.lookAtCopy(QStringLiteral("pages of the file"));
    REQUIRE(press(program, "Print the case file …"));
    restricted.lookAtCopy(QStringLiteral("the file"));
    for (int page = 0; program.window.showPage(page); ++page) {
        program.window.currentPage()->refreshIfStale();
        restricted.lookAtClipboard(QStringLiteral("the clipboard, from page %1").arg(page));
    }
    program.window.menus().trigger(Command::Crisis);
    restricted.lookAtClipboard(QStringLiteral("the clipboard, from the console"));
    REQUIRE(press(program, "Print"));
    restricted.lookAtCopy(QStringLiteral("the crisis on paper"));
    const auto told = DisclosureService{*program.opened()}.about(restricted.pupil);
    REQUIRE_FALSE(told.empty());
    CHECK(told.front().value.report == QLatin1StringView(crisisReport));
}

// Search, papers and what is told.
void searchAndPrint(RestrictedRoom& restricted, Room& room)
{
    Program& program = restricted.program;
    DraftBox box{program.clock};
    for (const QString& text : restricted.texts) {
        ++restricted.looks;
        for (const FoundWords& hit : room.words.find(text))
            restricted.found.insert(text + QStringLiteral(", found by words: ") + hit.excerpt);
    }
    const auto referrals = room.casework.referralsOf(restricted.pupil);
    REQUIRE(referrals.size() == 1);
    letterDialog(room, referrals.front(), program.chooser, program.window)->open();
    restricted.lookAtCopy(QStringLiteral("the letter to the guardians"));
    PaperDesk papers{room, box.drafts(), {program.window, program.chooser}};
    TellOrder told = room.disclosures.proposal(restricted.pupil);
    told.recipient = QStringLiteral("班主任");
    told.ground = DisclosureGround::Care;
    told.told = QStringLiteral("请允许该生来辅导室");
    told.withheld = restricted.some(0, 200);
    papers.sheetDialog(told)->open();
    restricted.lookAtCopy(QStringLiteral("the sheet for a teacher"));
}

// What leaves as figures, and what the log says.
void report(RestrictedRoom& restricted, Room& room)
{
    Program& program = restricted.program;
    NoProgress progress;
    for (const ReportKind& kind : reportKinds()) {
        const ReportModel model = room.reports.preview(kind, room.reports.periods(kind.cycle).front());
        restricted.lookAtPaper(PdfWriter{}.write(model), QStringLiteral("a report"));
        const XlsxWriter xlsx;
        const CsvWriter csv;
        for (const PackedReport& report : packed(model, std::array<const ReportWriter*, 2>{&xlsx, &csv}, progress)) {
            restricted.look(report.bytes, QStringLiteral("a report"));
            if (const auto parts = unzipped(report.bytes))
                for (const auto& [name, bytes] : *parts)
                    restricted.look(bytes, QStringLiteral("a report"));
        }
    }
    for (const AuditEntry& entry : program.opened()->audit().newest(100'000))
        restricted.look((entry.uid + entry.detail).toUtf8(), QStringLiteral("the log"));
}

} // namespace

TEST_CASE("restricted text is in no search result, on no paper, in no report, log or clipboard", "[gui][R10][restricted]")
{
    RestrictedRoom restricted;
    Program& program = restricted.program;
    useTheWindow(restricted);
    {
        Room room{*program.opened(), program.catalogue};
        searchAndPrint(restricted, room);
        useTheWindow(restricted); // once more, with what has meanwhile been told
        report(restricted, room);

        // Controls: each look would see it.
        INFO(restricted.hits());
        CHECK(restricted.found.isEmpty());
        const int honest = static_cast<int>(restricted.found.size());
        RecordPaper leaky{QStringLiteral("2026-001"), QStringLiteral("学校"), {}, {}, {}};
        leaky.sections.push_back({{}, {{QStringLiteral("备忘"), {}, restricted.some(0, 200), {}}}});
        restricted.lookAtPaper(recordPdf({leaky, {}}), QStringLiteral("control"));
        CHECK(Canaries::whole(restricted.found).size() == Canaries::count);
        restricted.lookAtLeakyList();
        CHECK(room.casework.record(HomeContact{restricted.pupil,
                                               program.clock.today(),
                                               ContactChannel::Phone,
                                               counsellor,
                                               QStringLiteral("母亲"),
                                               QStringLiteral("作息"),
                                               restricted.texts[0],
                                               {},
                                               ContactOutcome::Reached}));
        CHECK(room.words.find(restricted.texts[0]).size() == 1);
        std::cout << "restricted: " << Canaries::count << " texts, " << restricted.looks << " looks, " << honest
                  << " hits; control found " << Canaries::whole(restricted.found).size() << '\n';
    }
    CHECK(restricted.place.find(restricted.canaries).isEmpty()); // messages, settings, and all that is outside the vault
}
