// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/exportpanel.h"

#include "ui/dialogs/filechooser.h"
#include "ui/models/words.h"
#include "ui/shell/runtask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/required.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace anxin {

namespace {
const QString keptHere = QStringLiteral("package:password");
constexpr QLatin1StringView passwordKey("password");
constexpr QLatin1StringView folderKey("folder"); // of the package; empty while it is being written
constexpr QLatin1StringView targetKey("target");
} // namespace

ExportPanel::ExportPanel(ReportsModel& model, FileChooser& chooser, Drafts drafts)
    : m_model(model),
      m_chooser(chooser),
      m_drafts(std::move(drafts)),
      m_stages(new PageStack),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_what(cardTitle({})),
      m_recipient(new TextEdit(tr("an office, for example: district education bureau"))),
      m_basis(new TextEdit(tr("the notice or rule that asks for it"))),
      m_choice(new QButtonGroup(this)),
      m_targets(new QVBoxLayout),
      m_password(figure({})),
      m_verified(bodyText({})),
      m_lies(bodyText({}))
{
    m_stages->addWidget(orderStage());
    m_stages->addWidget(resultStage());
    setLayout(vertical({m_bar, m_progress, grow(m_stages)}));
}

ExportPanel::~ExportPanel()
{
    forget();
}

QWidget* ExportPanel::orderStage()
{
    auto* send = primaryButton(tr("Write package"), Icon::Export);
    auto* folder = button(tr("Another folder"), Icon::Folder);
    auto* again = button(tr("Look again"), Icon::Usb);
    connect(send, &QPushButton::clicked, this, &ExportPanel::begin);
    connect(again, &QPushButton::clicked, this, &ExportPanel::offerTargets);
    connect(folder, &QPushButton::clicked, this, [this] {
        m_chooser.chooseFolder(window(), tr("Where should the package lie?"), [panel = QPointer(this)](const QString& path) {
            if (panel)
                panel->choose(path);
        });
    });
    m_what->setWordWrap(true);
    m_targets->setSpacing(scaled(8));
    auto* targets = new QWidget;
    targets->setLayout(m_targets);
    m_targets->setContentsMargins({});
    return panel(vertical(
        {horizontal({grow(new Card(
                         vertical({m_what, labelledRequired(tr("Recipient"), m_recipient),
                                   labelledRequired(tr("Basis"), m_basis), muted(tr("Both are kept in the disclosure log."))},
                                  12))),
                     grow(new Card(vertical({toolbar({cardTitle(tr("Where to")), stretch(), again, folder}), targets}, 12)))},
                    12),
         stretch(), // the buttons stand at the foot, where no message moves them
         toolbar({muted(tr("The package is encrypted. Its password is shown when it is done.")), stretch(), send})}));
}

QWidget* ExportPanel::resultStage()
{
    auto* copy = button(tr("Copy"), Icon::Copy);
    copy->setAccessibleName(tr("Copy the password"));
    auto* done = primaryButton(tr("I have the password"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(password()); });
    connect(done, &QPushButton::clicked, this, &ExportPanel::handOver);
    m_password->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lies->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return panel(vertical(
        {new Card(
             vertical({cardTitle(tr("Password of this package")), toolbar({m_password, gap(8), copy, stretch()}),
                       bodyText(tr("Tell it by telephone. Do not write it on the stick and do not send it with the package. "
                                   "Until you say that you have it, it is kept in the vault; then nowhere."))},
                      8)),
         new Card(vertical({cardTitle(tr("The package")), m_verified, m_lies,
                            bodyText(tr("To open it: install 7-Zip, right-click report.zip, choose “Extract here” and type the "
                                        "password. Windows itself cannot open it."))},
                           8)),
         stretch(), toolbar({stretch(), done})}));
}

void ExportPanel::open()
{
    if (const auto& report = m_model.shown())
        m_what->setText(tr("%1 · %2").arg(report->title, report->period));
    if (m_task)
        return;
    offerTargets();
    if (!m_sending && m_kept.isEmpty())
        takeUp();
}

// A lock, or the end of the program, must not make a package that lies on the stick already a box without a key: its password
// is in the vault before the first byte is written, and until somebody says that they have it.
void ExportPanel::keepPassword(const QString& folder)
{
    const QJsonObject kept{{passwordKey, m_sending->password}, {folderKey, folder}, {targetKey, m_sending->target}};
    m_drafts.keep(keptHere, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void ExportPanel::takeUp()
{
    const auto draft = m_drafts.find(keptHere);
    if (!draft)
        return;
    const QJsonObject kept = QJsonDocument::fromJson(draft->content.toUtf8()).object();
    m_kept = kept.value(passwordKey).toString();
    if (m_kept.isEmpty())
        return;
    const QString folder = kept.value(folderKey).toString();
    m_password->setText(m_kept);
    m_verified->clear();
    m_lies->setText(folder.isEmpty() ? tr("It was being written to %1 when the room was left. If it is there, try whether it "
                                          "opens before you hand it over, or write a new one.")
                                           .arg(kept.value(targetKey).toString())
                                     : tr("Saved in %1").arg(folder));
    m_bar->show(Tone::Info,
                tr("The room was left before anybody said that they have the password of this package. Here it is again."));
    m_stages->setCurrentIndex(Delivered);
}

void ExportPanel::handOver()
{
    m_drafts.discard(keptHere);
    forget();
    m_bar->clear();
    m_stages->setCurrentIndex(Ordering);
    Q_EMIT handedOver();
}

void ExportPanel::setOrder(const QString& recipient, const QString& basis)
{
    m_recipient->setValue(recipient);
    m_basis->setValue(basis);
}

void ExportPanel::choose(const QString& target)
{
    m_folder = target;
    m_target = target;
    m_bar->clear(); // what it asked for is done
    offerTargets();
}

void ExportPanel::offerTargets()
{
    emptyOut(*m_targets);
    const QLocale words = locale();
    bool stands = !m_folder.isEmpty() && m_target == m_folder;
    for (const Drive& drive : m_model.drives()) {
        const QString free =
            tr("%1 of %2 free").arg(words.formattedDataSize(drive.bytesFree), words.formattedDataSize(drive.bytesTotal));
        stands = stands || drive.root == m_target;
        m_targets->addWidget(targetCard(drive.root, drive.label.isEmpty() ? tr("Stick without a name") : drive.label,
                                        factLine({free, drive.fileSystem, drive.readOnly ? tr("read-only") : QString()}),
                                        !drive.readOnly));
    }
    if (!stands)
        m_target.clear();
    if (!m_folder.isEmpty())
        m_targets->addWidget(targetCard(m_folder, tr("Folder"), m_folder, true));
    if (m_targets->count() == 0)
        m_targets->addWidget(bodyText(tr("No stick is plugged in. Plug one in and look again, or choose a folder.")));
}

QWidget* ExportPanel::targetCard(const QString& root, const QString& name, const QString& facts, bool usable)
{
    auto* choice = new QRadioButton(name);
    m_choice->addButton(choice);
    choice->setEnabled(usable);
    choice->setChecked(root == m_target);
    choice->setAccessibleDescription(facts);
    connect(choice, &QRadioButton::toggled, this, [this, root](bool on) {
        if (!on)
            return;
        m_target = root;
        m_bar->clear();
    });
    auto* icon = new IconLabel(root == m_folder ? Icon::Folder : Icon::Usb, 20);
    return new Card(horizontal({icon, grow(vertical({choice, muted(facts)}, 2))}, 12));
}

void ExportPanel::begin()
{
    if (m_task)
        return;
    if (m_target.isEmpty())
        return m_bar->show(Tone::Warn, tr("Please choose where the package should lie."));
    auto sending = m_model.send({m_recipient->value(), m_basis->value()}, m_target);
    if (!sending)
        return m_bar->show(Tone::Warn, tr("Please say who receives the report and on which basis."));
    forget();
    m_bar->clear();
    m_sending = std::move(*sending);
    make();
}

void ExportPanel::make()
{
    Task* task = runTask(
        this, [sending = *m_sending](Progress& progress) { return sending.make(progress); },
        [this](std::vector<PackedReport> reports) { deliver(std::move(reports)); });
    connect(m_progress, &ProgressStrip::cancelled, task, [this, task] {
        task->cancel();
        showCancelled();
    });
    follow(task, tr("Making the report files"));
}

void ExportPanel::deliver(std::vector<PackedReport> reports)
{
    keepPassword({});
    // Not cancelled as a task: whether the package is there or not must be heard in any case.
    const auto stop = std::make_shared<std::atomic_bool>(false);
    Task* task = runTask(
        this,
        [sending = *m_sending, request = m_model.request(*m_sending, std::move(reports)), stop](Progress& progress) {
            return sending.deliver(request, *stop, progress);
        },
        [this](const std::optional<Result<Delivery, PackageRefusal>>& delivered) {
            if (!delivered)
                return showCancelled();
            if (!*delivered) {
                m_drafts.discard(keptHere);
                return m_bar->show(Tone::Danger, sentence(delivered->error()));
            }
            keepPassword((*delivered)->receipt.folder);
            m_model.record(*m_sending, (*delivered)->receipt);
            showResult(**delivered);
        });
    connect(m_progress, &ProgressStrip::cancelled, task, [stop] { *stop = true; });
    follow(task, tr("Writing to the medium"));
}

void ExportPanel::showCancelled()
{
    m_drafts.discard(keptHere);
    forget();
    m_bar->show(Tone::Info, tr("Cancelled. No package was left behind; your data is untouched."));
}

void ExportPanel::showResult(const Delivery& delivery)
{
    const PackageReceipt& receipt = delivery.receipt;
    m_receipt = receipt;
    m_password->setText(m_sending->password);
    m_verified->setText(tr("Files: %1 · %2 · witness code %3")
                            .arg(receipt.manifest.files.size() + 1)
                            .arg(label(delivery.state), receipt.manifest.witness));
    m_lies->setText(tr("Saved in %1").arg(receipt.folder));
    if (delivery.state == PackageState::Complete && m_target == m_folder)
        m_bar->show(Tone::Ok, tr("The package is complete and was read back."));
    else if (delivery.state == PackageState::Complete)
        m_bar->show(Tone::Ok,
                    tr("The package is complete and was read back. Let the system eject the stick before you pull it."));
    else
        m_bar->show(Tone::Danger, tr("The package could not be read back whole. Please do not hand it over; write it again."));
    m_stages->setCurrentIndex(Delivered);
    beginKeys(*m_stages->currentWidget());
}

void ExportPanel::forget()
{
    if (QClipboard* clipboard = QApplication::clipboard(); !password().isEmpty() && clipboard->text() == password())
        clipboard->clear();
    m_kept.fill(u'\0');
    m_kept.clear();
    if (m_sending)
        m_sending->password.fill(u'\0');
    m_sending.reset();
    m_receipt.reset();
    m_password->clear();
}

void ExportPanel::follow(Task* task, const QString& phase)
{
    m_task = task;
    m_progress->begin(phase);
    connect(task, &Task::progressed, m_progress, &ProgressStrip::setProgress);
    connect(task, &Task::ended, m_progress, &ProgressStrip::finish);
    m_stages->setEnabled(false);
    connect(task, &Task::ended, this, [this] {
        m_stages->setEnabled(true);
        m_task = nullptr;
    });
}

} // namespace anxin
