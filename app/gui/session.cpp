// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/session.h"

#include "app/gui/firststeps.h"
#include "app/gui/kioskdesk.h"
#include "app/gui/rulesdesk.h"
#include "app/gui/schooldesk.h"
#include "app/gui/slipdesk.h"
#include "app/gui/vaultwords.h"
#include "core/services/agenda.h"
#include "core/services/demoschool.h"
#include "core/vault/shutout.h"
#include "core/vault/vaultfolder.h"
#include "core/vault/wayin.h"
#include "core/writers/xlsxwriter.h"
#include "ui/dialogs/correctsheetdialog.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/classes/classespage.h"
#include "ui/pages/pupils/pupilspage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/screening/screeningpage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/print/pdfwriter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

TodayModel::Loops loopsOf(Room& room)
{
    return [&room] { return room.loops(); };
}

// A key ring of its own with the vault's signing key only: a package may still be on its way when the vault is locked. A vault
// in memory signs with a key that nobody knows.
PackageSigner signerOf(Vault& vault)
{
    initCrypto();
    const VaultFolder* folder = vault.folder();
    const auto kept =
        std::make_shared<const KeyRing>(Key::random(), folder ? Key::copyOf(folder->keys().signSeed().bytes()) : Key::random());
    return {kept->signKey(), [kept](QByteArrayView purpose, ByteView message) { return kept->sign(purpose, message); }};
}

ReportsModel::Means meansOf(Room& room)
{
    const auto nameOf = [&room](StudentId student) {
        const auto pupil = room.registered.student(student);
        return pupil ? pupil->value.name : QString();
    };
    return {{std::make_shared<XlsxWriter>(), std::make_shared<PdfWriter>()}, signerOf(room.vault), removableDrives, nameOf};
}
} // namespace

Session::Session(Vault& vault, const Desk& desk, Doorway doorway, DraftKeeper::Backlog backlog)
    : m_desk(desk),
      m_doorway(std::move(doorway)),
      m_vault(vault),
      m_room(m_vault, desk.catalogue),
      m_drafts(m_room.drafts, m_vault.clock(), std::move(backlog)),
      m_acts(servicesOf(m_room), m_vault.clock()),
      m_today(
          loopsOf(m_room), m_room.registered, m_room.triage, m_vault.news(), m_vault.clock(), [this] { return m_drafts.all(); },
          &m_room.appointments),
      m_students(m_room.registered, m_room.triage, m_room.casework, m_vault.news(), m_vault.clock()),
      m_pupilDesk(m_room, loopsOf(m_room), m_students,
                  {desk.window, m_chooser, [this](StudentId pupil) { places().openStudent(pupil); }}),
      m_student(servicesOf(m_room), m_pupilDesk.timeline(), m_vault.news(), m_vault.clock()),
      m_classes(m_room.registered, m_room.consents, m_room.rules, m_vault.news(), m_vault.clock()),
      m_backups(m_vault, {desk.preferences, desk.verifyBackup, m_doorway.oneBackup, m_doorway.restore, desk.isSameDisk}),
      m_importing(m_vault, m_room.registered, [this] { return m_backups.beforeImport(); }),
      m_rollover(m_room.rollover, m_importing, m_room.rules, [this] { return m_backups.beforeImport(); }),
      m_cases(servicesOf(m_room), m_pupilDesk.timeline(), m_room.words, m_vault.news(), m_vault.clock()),
      m_answers(m_vault, m_room.screening, m_room.registered, [this] { return m_backups.beforeImport(); }),
      m_papers(m_room.sheetEntry, m_room.screening, m_room.registered, m_vault.clock(), [this] { return m_room.counsellor(); }),
      m_screening(m_room.screening, m_room.campaignPlans, m_room.triage, m_room.registered, m_vault.news(), m_vault.clock()),
      m_scales({m_room.editions, m_room.kiosk, m_room.registered, m_room.triage}, m_vault.news(), m_vault.clock()),
      m_care(m_room, loopsOf(m_room), m_drafts.drafts(), {desk.window, m_chooser}),
      m_reports(m_room.reports, m_vault.news(), m_vault.clock(), meansOf(m_room)),
      m_keyChange(m_vault, desk.clock, m_doorway.cost),
      m_dialogs(std::make_unique<ActDialogs>(m_acts, m_drafts.drafts(), desk.window)),
      m_kiosk(std::make_unique<KioskDesk>(m_room, m_vault.clock(),
                                          KioskDesk::Seams{desk.window, m_keyChange.confirmSeams(), m_doorway.throttle,
                                                           m_vault.folder() && wayIn(m_vault) == SlotKind::User})),
      m_goTo(desk.window, m_students, places()),
      m_urgent(desk.window, m_room.triage, m_room.registered, m_vault.news(), m_vault.clock(),
               {places().firstContact, [this] { m_desk.window.showPage(m_screeningPage.index); }})
{
    keepPageFresh();
    try {
        addPages();
        addCommands();
        tellOfBackups();
    } catch (...) { // a page must not outlive what it stands on
        removePages();
        throw;
    }
}

// What a closed form, another day or another clock changes on the page in front.
void Session::keepPageFresh()
{
    const auto refresh = [this] { m_desk.window.currentPage()->refreshIfStale(); };
    QObject::connect(m_dialogs.get(), &ActDialogs::closed, m_dialogs.get(), refresh);
    QObject::connect(&m_care.triage().dialogs(), &MeetingDialogs::closed, &m_care.triage().dialogs(), refresh);
    QObject::connect(&m_care.planDialogs(), &CareDialogs::closed, &m_care.planDialogs(), refresh);
    QObject::connect(&m_care.referrals().dialogs(), &ReferralDialogs::closed, &m_care.referrals().dialogs(), refresh);
    QObject::connect(&m_care.papers().tellings(), &TellDialogs::closed, &m_care.papers().tellings(), refresh);
    QObject::connect(&m_care.groups().dialogs(), &GroupDialogs::closed, &m_care.groups().dialogs(), refresh);
    QObject::connect(&m_care.crises().everyMinute(), &QTimer::timeout, &m_today, &TodayModel::minutePassed);
    QObject::connect(&m_hourly, &QTimer::timeout, &m_hourly, [this, refresh] {
        m_vault.watchClock();
        refresh();
    });
    m_hourly.start(std::chrono::hours{1});
}

void Session::tellOfBackups()
{
    const auto tellOfBackups = [this] { m_desk.window.setStatus(Status::Backup, m_backups.words()); };
    QObject::connect(&m_backups, &BackupDesk::changed, &m_backups, tellOfBackups);
    tellOfBackups();
}

Session::~Session()
{
    m_kiosk.reset();
    m_dialogs.reset();
    removePages();
}

void Session::removePages()
{
    delete m_keysDialog;
    removeCommands();
    m_desk.window.removePages();
}

// Adding a page is a folder in ui/pages, its model above, and a line here.
void Session::addPages()
{
    MainWindow& window = m_desk.window;
    window.addPage(std::make_unique<TodayPage>(
        m_today, places(),
        [this] {
            std::vector<SafetyLine> lines = vaultLines(m_vault);
            const std::vector<SafetyLine> backups = m_backups.lines();
            lines.insert(lines.end(), backups.begin(), backups.end());
            return lines;
        },
        newRoom(), timeOfYear(m_rollover, [this] {
            if (m_desk.window.showPage(m_classesPage.index))
                m_classesPage->beginYear();
        })));
    m_care.appointments().addPage(window, places());
    auto pupils = std::make_unique<PupilsPage>(m_students, m_student, m_importing, m_vault.clock(),
                                               PupilsSeams{places(), m_drafts.drafts(), m_chooser, &m_pupilDesk.likely()});
    m_pupilsPage = placed(window, std::move(pupils));
    auto classes = std::make_unique<ClassesPage>(m_classes, ClassesPage::Seams{m_rollover, m_chooser}, places());
    m_classesPage = placed(window, std::move(classes));
    auto screening = std::make_unique<ScreeningPage>(
        ScreeningPage::On{m_screening, m_answers, m_papers, m_care.triage().board(), m_care.triage().meetings()}, places(),
        m_chooser);
    m_screeningPage = placed(window, std::move(screening));
    auto cases = std::make_unique<CasesPage>(m_cases, m_care.plans(), places());
    m_casesPage = placed(window, std::move(cases));
    m_care.crises().addPage();
    m_reportsIndex = window.addPage(std::make_unique<ReportsPage>(m_reports, m_chooser, m_drafts.drafts()));
    auto settingsPage = std::make_unique<SettingsPage>(settings(), m_chooser);
    m_settingsPage = placed(window, std::move(settingsPage), Navigation::Place::Bottom);
    m_care.groups().addTo(window, places().openStudent);
}

FirstSteps Session::newRoom()
{
    return [this] {
        return firstSteps(m_room, m_desk.preferences.backupFolder.value(), places().importStudents,
                          [this] { m_desk.window.showPage(m_settingsPage.index); });
    };
}

SettingsSeams Session::settings()
{
    SettingsSeams seams;
    seams.school =
        calendarOf(m_room.calendar, m_vault.clock(), [this] { showForm(schoolDialog(m_room.registered, m_desk.window)); });
    seams.holders = [this] { return shownHolders(m_vault); };
    const auto change = [this](KeyWish wish) {
        confirmed([this, wish] { showKeys(new KeysWizard(wish, m_keyChange.seams())); });
    };
    seams.changePassword = [change] { change(KeyWish::NewPassword); };
    seams.renewCard = [change] { change(KeyWish::NewCard); };
    seams.addUser = [change] { change(KeyWish::NewUser); };
    seams.addEscrow = [this] { confirmed([this] { showKeys(new EscrowScreen(m_keyChange.escrowSeams())); }); };
    seams.remove = [this](quint32 slot) { confirmed([this, slot] { shutOut(slot); }); };
    seams.checkWitness = [this](const QString& code) { return witnessAnswer(m_vault.audit(), code); };
    seams.backup = m_backups.seams();
    seams.scales = &m_scales;
    seams.rules = &m_care.rules();
    seams.editLevel = [this](int row) { showForm(levelDialog(m_care.rules(), row, m_desk.window)); };
    seams.editRule = [this](int row) { showForm(ruleDialog(m_care.rules(), row, m_desk.window)); };
    if (m_kiosk->canStart())
        seams.answerHere = [this] { m_kiosk->open(); };
    seams.lockMinutes = m_desk.preferences.lockMinutes.value();
    seams.lockAfter = m_doorway.lockAfter;
    seams.isClockBehind = [this] { return m_vault.isClockBehind(); };
    seams.confirmClock = [this] { m_vault.confirmClock(); };
    return seams;
}

// Whoever finds the room open for a minute makes themselves no key. Where nobody's password opened the room, there is a new one
// and a new card already.
void Session::confirmed(std::function<void()> then)
{
    if (!m_doorway.throttle || wayIn(m_vault) != SlotKind::User)
        return then();
    auto* screen = new ConfirmScreen(m_keyChange.confirmSeams(), *m_doorway.throttle);
    showKeys(screen);
    QObject::connect(
        screen, &ConfirmScreen::done, m_settingsPage.page, [then = std::move(then)] { then(); }, Qt::QueuedConnection);
}

// Carried out behind the lock, when nothing stands on the vault any more.
void Session::shutOut(quint32 slot)
{
    if (const auto wished = wishShutOut(m_vault, slot); !wished)
        return m_settingsPage->bar().show(Tone::Danger, sentence(wished.error()));
    m_doorway.lock();
}

// One at a time; the session takes it away.
void Session::showForm(QDialog* form)
{
    delete m_keysDialog;
    m_keysDialog = form;
    m_keysDialog->open();
}

// In a window above the page, opened without blocking: a lock closes it, and nothing is changed then.
template <class Screen>
void Session::showKeys(Screen* screen)
{
    if (m_keysDialog)
        m_keysDialog->deleteLater(); // which may be what asks for the next one
    m_keysDialog = new Dialog(QSize(760, 580), &m_desk.window);
    m_keysDialog->setLayout(margins(vertical({grow(screen)}), 0, 0));
    QObject::connect(screen, &Screen::left, m_keysDialog, &QDialog::close);
    QObject::connect(screen, &Screen::done, m_keysDialog, [this] {
        m_keysDialog->close();
        m_desk.window.currentPage()->refreshIfStale();
    });
    m_keysDialog->open();
}

// Everything that one page may ask of another, or of the windows above them.
Places Session::places()
{
    Places to;
    to.openStudent = [this](StudentId student) {
        showPupils();
        m_pupilsPage->open(student);
    };
    to.openSheet = [this](StudentId student, AnswerSheetId sheet) {
        showPupils();
        m_pupilsPage->openSheet(student, sheet);
    };
    to.importStudents = [this] {
        showPupils();
        m_pupilsPage->importStudents();
    };
    to.answerMissing = [this](StudentId student) { m_dialogs->answerMissing(student); };
    to.noteOn = [this](StudentId student) { noteOn(student); };
    to.openCase = [this](StudentId student) { openCase(student); };
    to.openInFile = [this](StudentId student, const TimelineEntry& entry) { openInFile(student, entry); };
    to.openPlan = [this](StudentId student, PlanPart part) { openCase(student, part); };
    to.firstContact = [this](StudentId student) { m_dialogs->firstContact(student); };
    to.interview = [this](StudentId student) { m_dialogs->interview(student); };
    to.setLevel = [this](StudentId student) { m_dialogs->setLevel(student); };
    to.takeOffList = [this](StudentId student) { m_dialogs->takeOffList(student); };
    to.editCase = [this](const Stored<CaseFile>& file) { m_dialogs->editCase(file); };
    to.closeCase = [this](const Stored<CaseFile>& file) { m_dialogs->closeCase(file); };
    to.newNote = [this](const Stored<CaseFile>& file) { m_dialogs->newNote(file); };
    to.openNote = [this](const Stored<CaseFile>& file, const Stored<SessionNote>& note) { m_dialogs->note(file, note); };
    to.newMemo = [this](StudentId student) { m_dialogs->newMemo(student); };
    to.openMemo = [this](const Stored<PrivateMemo>& memo) { m_dialogs->memo(memo); };
    to.contact = [this](StudentId student) { m_dialogs->contact(student); };
    to.newReferral = [this](StudentId student) { m_dialogs->newReferral(student); };
    to.newGuardian = [this](StudentId student) { m_dialogs->newGuardian(student); };
    to.openGuardian = [this](const Stored<Guardian>& guardian) { m_dialogs->guardian(guardian); };
    to.newAttention = [this](StudentId student) { m_dialogs->newAttention(student); };
    to.openAttention = [this](const Stored<Attention>& attention) { m_dialogs->attention(attention); };
    to.recordConsent = [this](StudentId student, std::optional<ConsentPurpose> purpose) {
        m_dialogs->recordConsent(student, purpose);
    };
    to.classConsent = [this](ClassUnitId unit, ConsentPurpose purpose) { m_dialogs->classConsent(unit, purpose); };
    to.planCampaign = [this](const auto& known) { showForm(campaignDialog(m_room, known, m_desk.window)); };
    to.printSlips = [this](const auto& pupils) { showForm(slipsDialog(m_room, pupils, m_chooser, m_desk.window)); };
    to.correctSheet = [this](AnswerSheetId sheet) { showForm(correctSheetDialog(m_room, sheet, m_desk.window)); };
    to.closeDay = [this] { showForm(dayCloseDialog(m_room, m_drafts, m_desk.window)); };
    to.resume = [this](const Begun& begun) { resume(begun); };
    m_pupilDesk.fill(to);
    m_care.fill(to, *m_dialogs);
    to.showMeetings = [this] {
        if (m_desk.window.showPage(m_screeningPage.index))
            m_screeningPage->showSection(ScreeningPage::Meetings);
    };
    return to;
}

// Where somebody was interrupted. What a draft belongs to may be gone; then the pupil's card is as near as one gets.
void Session::resume(const Begun& begun)
{
    if (begun.unit) {
        m_dialogs->classConsent(*begun.unit, ConsentPurpose{}); // the draft knows the purpose
    } else if (m_care.resume(begun, *m_dialogs)) {
        return;
    } else if (!begun.student || !m_dialogs->resume(begun.key, *begun.student)) {
        showPupils();
        m_pupilsPage->resume(begun);
    }
}

// The pupil's open file, at a part of its plan where one is asked for; or the form for a new one.
void Session::openCase(StudentId student, std::optional<PlanPart> part)
{
    if (!m_room.casework.openCaseOf(student)) {
        m_dialogs->openCase(student);
        return;
    }
    if (!m_desk.window.showPage(m_casesPage.index))
        return;
    if (part)
        m_casesPage->showPlan(student, *part);
    else
        m_casesPage->show(student);
}

// What is kept of a pupil who never had a file is read in the form for the first one.
void Session::openInFile(StudentId student, const TimelineEntry& entry)
{
    const auto file = m_cases.fileFor(student, entry);
    if (!file)
        m_dialogs->openCase(student);
    else if (m_desk.window.showPage(m_casesPage.index))
        m_casesPage->show(*file);
}

void Session::showPupils()
{
    m_desk.window.showPage(m_pupilsPage.index);
}

void Session::beginWith(FirstRoster roster)
{
    if (roster == FirstRoster::ImportNow)
        places().importStudents();
    if (roster == FirstRoster::Demo) {
        NoProgress atOnce;                                                           // about a second
        (void)fillDemo(m_vault, m_desk.catalogue, m_room.rules, DemoSize{}, atOnce); // a new vault is never refused
    }
}

std::optional<Fault> Session::keepDrafts()
{
    m_pupilsPage->keepDraft();
    m_dialogs->keepDrafts();
    m_care.keepDrafts();
    try {
        m_kiosk->keep();
    } catch (const Fault& fault) {
        return fault;
    }
    const std::optional<Fault> untaken = m_screeningPage->keepTyped();
    const std::optional<Fault> undrafted = m_drafts.retry();
    return untaken ? untaken : undrafted;
}

} // namespace anxin
