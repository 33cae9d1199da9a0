// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/savecopydialog.h"

#include "ui/dialogs/filechooser.h"
#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/required.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace anxin {

SaveCopyDialog::SaveCopyDialog(const Leaving& leaving, Subject subject, FileChooser& chooser, QWidget* parent)
    : Dialog(QSize(680, 600), parent),
      m_leaving(leaving),
      m_subject(std::move(subject)),
      m_chooser(chooser),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_recipient(new TextEdit(tr("an office, for example: the county hospital"))),
      m_reason(new TextEdit(tr("why it must leave, for example: goes with a referral"))),
      m_ground(new OptionalEnumCombo<DisclosureGround>),
      m_name(new TextEdit),
      m_where(secondary(tr("No folder chosen yet."))),
      m_leave(button(tr("Close"))),
      m_save(primaryButton(tr("Save the copy")))
{
    m_name->setValue(m_subject.fileName);
    setOrder(m_subject.proposal);
    QLabel* title = pageTitle(tr("Save a copy of “%1”").arg(m_subject.title));
    title->setWordWrap(true);
    setLayout(page(vertical({title, m_bar, m_progress, fields(), stretch(), toolbar({m_leave, stretch(), m_save})})));
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SaveCopyDialog::save);
    connect(this, &QDialog::finished, this, [this] { // closed on the way
        if (m_task)
            m_task->cancel();
    });
    (m_recipient->value().isEmpty() ? static_cast<QWidget*>(m_recipient) : m_save)->setFocus();
}

QWidget* SaveCopyDialog::fields()
{
    QPushButton* folder = button(tr("Choose folder"), Icon::Folder);
    connect(folder, &QPushButton::clicked, this, [this] {
        m_chooser.chooseFolder(this, tr("Where should the copy lie?"), [dialog = QPointer(this)](const QString& path) {
            if (dialog)
                dialog->setFolder(path);
        });
    });
    m_where->setWordWrap(true);
    QWidget* ground = labelledRequired(labelOfField<Disclosure>(QStringLiteral("ground")), m_ground);
    ground->setVisible(m_subject.student.has_value());
    m_fields = panel(vertical({bodyText(tr("The copy is not encrypted: whoever has the stick can open it.")),
                               labelledRequired(tr("Recipient"), m_recipient), labelledRequired(tr("Reason"), m_reason), ground,
                               muted(tr("This is kept in the disclosure log.")), labelled(tr("File name"), m_name),
                               horizontal({grow(m_where), folder})},
                              12));
    return m_fields;
}

QString SaveCopyDialog::obstacleTo(const ExportOrder& order) const
{
    if (!ReportExport::check(order).empty())
        return tr("Please say who receives the copy and why.");
    if (m_subject.student && !order.ground)
        return tr("Please choose on which ground the copy leaves.");
    TellOrder words{m_subject.student, order.recipient};
    words.basis = order.basis;
    words.allTheSame = m_subject.allTheSame;
    if (const auto why = m_leaving.ledger.namesAgainst(words))
        return sentence(*why);
    return m_folder.isEmpty() ? tr("Please choose where the copy should lie.") : QString();
}

bool SaveCopyDialog::isSaving() const
{
    return m_task;
}

void SaveCopyDialog::setOrder(const ExportOrder& order)
{
    m_recipient->setValue(order.recipient);
    m_reason->setValue(order.basis);
    m_ground->setValue(order.ground);
}

void SaveCopyDialog::setFolder(const QString& folder)
{
    m_folder = folder;
    m_where->setText(QDir::toNativeSeparators(folder));
    m_bar->clear(); // what it asked for is done
}

void SaveCopyDialog::save()
{
    if (m_task || !m_fields->isEnabled())
        return;
    const ExportOrder order{m_recipient->value(), m_reason->value(), m_ground->value()};
    if (const QString why = obstacleTo(order); !why.isEmpty())
        return m_bar->show(Tone::Warn, why);
    m_bar->clear();
    write(m_subject.take(order));
}

void SaveCopyDialog::write(const OutgoingCopy& outgoing)
{
    m_fields->setEnabled(false);
    m_save->setEnabled(false);
    m_progress->begin(tr("Writing the copy and reading it back"));
    m_task = runTask(
        this,
        [outgoing, folder = m_folder, name = m_name->value()](Progress& progress) {
            return CopyExport::write(outgoing, folder, name, progress);
        },
        [this, outgoing](std::unique_ptr<WrittenCopy> copy) { enter(outgoing, std::move(copy)); });
    anxin::follow(*m_task, *m_progress);
    connect(m_progress, &ProgressStrip::cancelled, m_task,
            [this] { m_bar->show(Tone::Info, tr("Cancelled. No copy was left behind.")); });
    connect(m_task, &Task::ended, this, [this] {
        m_task = nullptr;
        m_fields->setEnabled(true);
        m_save->setEnabled(true);
    });
}

void SaveCopyDialog::enter(const OutgoingCopy& outgoing, std::unique_ptr<WrittenCopy> copy)
{
    const QString path = copy->path();
    m_leaving.copies.enter(outgoing, std::move(copy));
    m_fields->setEnabled(false);
    m_save->hide();
    m_bar->show(
        Tone::Ok,
        tr("The copy was written, read back, and entered in the disclosure log: %1. Let the system eject a stick before "
           "you pull it.")
            .arg(QDir::toNativeSeparators(path)));
    m_leave->setFocus(Qt::OtherFocusReason);
    Q_EMIT saved();
}

} // namespace anxin
