// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/attachmentpanel.h"

#include "ui/dialogs/filechooser.h"
#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/required.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace anxin {

namespace {
// The one file that is dragged; empty where it is anything else.
QString fileIn(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}
} // namespace

AttachmentPanel::AttachmentPanel(StudentCardModel& model, FileChooser& chooser, const Places& places)
    : m_model(model),
      m_chooser(chooser),
      m_bar(new MessageBar),
      m_progress(new ProgressStrip),
      m_list(new ListView),
      m_look(button(tr("Look at it"), Icon::Eye)),
      m_save(button(tr("Save a copy …"), Icon::Export)),
      m_remove(button(tr("Remove"), Icon::Trash)),
      m_choose(button(tr("Add file"), Icon::Plus)),
      m_file(secondary({})),
      m_title(new TextEdit)
{
    setAcceptDrops(true);
    m_list->setModel(&m_model.attachments().rows());
    m_list->setAccessibleName(tr("Attachments, the newest first"));
    m_list->chooseOnlyByHand();
    auto* none = new EmptyState(Icon::File, tr("No attachments yet"),
                                tr("Drawings, scanned letters and signed forms of this pupil belong here. Choose a file, or "
                                   "drop it here: it is kept in the vault, encrypted."));
    setLayout(vertical({m_bar, m_progress, addingPart(), deeds(places), grow(new EmptyAware(m_list, none))}, 8));
    connect(m_bar, &MessageBar::acted, this, &AttachmentPanel::removeForGood);
    connect(&m_model, &StudentCardModel::refreshed, this, &AttachmentPanel::follow);
}

QLayout* AttachmentPanel::deeds(const Places& places)
{
    const auto goTo = [this](const std::function<void(const Stored<Attachment>&)>& place) {
        return [this, place](const QModelIndex& index) {
            if (place && index.isValid())
                place(m_model.attachments().attachment(index.row()));
        };
    };
    m_save->setObjectName(QStringLiteral("saveCopy"));
    m_look->setHidden(!places.viewAttachment);
    m_save->setHidden(!places.saveAttachment);
    connect(m_choose, &QPushButton::clicked, this, &AttachmentPanel::choose);
    connect(m_look, &QPushButton::clicked, this, [this, look = goTo(places.viewAttachment)] { look(m_list->currentIndex()); });
    connect(m_save, &QPushButton::clicked, this, [this, save = goTo(places.saveAttachment)] { save(m_list->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &AttachmentPanel::removeMarked);
    connect(m_list, &ListView::opened, this, goTo(places.viewAttachment));
    connect(m_list, &ListView::chosen, this, &AttachmentPanel::followMark);
    return toolbar({m_remove, stretch(), m_save, m_look, m_choose});
}

QWidget* AttachmentPanel::addingPart()
{
    QPushButton* leave = button(tr("Cancel"));
    QPushButton* put = primaryButton(tr("Put into the vault"));
    connect(leave, &QPushButton::clicked, this, [this] {
        m_bar->clear();
        stopAdding();
    });
    connect(put, &QPushButton::clicked, this, &AttachmentPanel::add);
    connect(m_title, &QLineEdit::returnPressed, this, &AttachmentPanel::add);
    m_file->setWordWrap(true);
    m_adding = new Card(vertical({m_file, labelledRequired(tr("What is it?"), m_title), toolbar({leave, stretch(), put})}, 8));
    m_adding->hide();
    return m_adding;
}

void AttachmentPanel::choose()
{
    m_chooser.chooseFile(window(), tr("Which file belongs to this pupil?"), tr("All files (*)"),
                         [panel = QPointer(this)](const QString& path) {
                             if (panel)
                                 panel->offer(path);
                         });
}

void AttachmentPanel::offer(const QString& path)
{
    if (!m_model.student() || m_task)
        return;
    m_for = m_model.student()->id;
    m_path = path;
    m_file->setText(QDir::toNativeSeparators(path));
    m_title->setValue(QFileInfo(path).completeBaseName());
    m_bar->clear();
    m_adding->show();
    m_choose->setEnabled(false);
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void AttachmentPanel::add()
{
    if (!m_for || m_task)
        return;
    if (m_title->value().isEmpty())
        return m_bar->show(Tone::Warn, sentence(AttachmentRefusal::NoTitle));
    m_bar->clear();
    m_adding->setEnabled(false);
    m_progress->begin(tr("Reading the file"));
    m_task = runTask(
        this, [path = m_path](Progress& progress) { return readIncoming(path, progress); },
        [this](const Result<IncomingFile, AttachmentRefusal>& file) {
            if (file)
                return put(*file);
            stopAdding();
            m_bar->show(Tone::Warn, sentence(file.error()));
        });
    anxin::follow(*m_task, *m_progress);
    connect(m_progress, &ProgressStrip::cancelled, m_task,
            [this] { m_bar->show(Tone::Info, tr("Cancelled. Nothing was added.")); });
    connect(m_task, &Task::ended, this, [this] {
        m_task = nullptr;
        m_adding->setEnabled(true);
    });
}

void AttachmentPanel::put(const IncomingFile& file)
{
    const QString title = m_title->value();
    const auto added = m_model.attachments().add(*m_for, title, file);
    if (!added)
        return m_bar->show(Tone::Warn, sentence(added.error()));
    const QString original = QDir::toNativeSeparators(m_path);
    stopAdding();
    m_model.refreshIfStale();
    m_bar->show(Tone::Info, tr("“%1” is in the vault now. The original still lies where it was, not encrypted: %2. If nobody "
                               "else needs it, please delete it there.")
                                .arg(title, original));
}

void AttachmentPanel::stopAdding()
{
    if (m_task)
        m_task->cancel();
    m_for.reset();
    m_path.clear();
    m_title->clear();
    m_file->clear();
    const bool hadKeys = m_adding->isAncestorOf(QApplication::focusWidget());
    m_adding->hide();
    m_choose->setEnabled(true);
    if (hadKeys)
        m_choose->setFocus(Qt::OtherFocusReason);
}

void AttachmentPanel::follow()
{
    const auto student = m_model.student() ? std::optional(m_model.student()->id) : std::nullopt;
    if (student != m_shown) {
        m_bar->clear();
        m_going.reset();
        if (m_for)
            stopAdding();
    }
    m_shown = student;
    followMark();
}

void AttachmentPanel::followMark()
{
    const bool isMarked = m_list->currentIndex().isValid();
    for (QPushButton* deed : {m_look, m_save, m_remove})
        deed->setEnabled(isMarked);
    if (m_going) { // the question was about another one
        m_going.reset();
        m_bar->clear();
    }
}

// In the page, not above it: a question in a window of its own would stand in the way of a lock.
void AttachmentPanel::removeMarked()
{
    const QModelIndex marked = m_list->currentIndex();
    if (!marked.isValid())
        return;
    m_going = m_model.attachments().attachment(marked.row());
    m_bar->show(Tone::Danger,
                tr("“%1” will be removed for good: it cannot be brought back, and only backups made until now still hold it.")
                    .arg(m_going->value.title),
                tr("Remove for good"));
}

void AttachmentPanel::removeForGood()
{
    if (!m_going)
        return;
    const Stored<Attachment> going = *std::exchange(m_going, std::nullopt);
    m_bar->clear();
    m_model.attachments().remove(going);
    m_model.refreshIfStale();
    (m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_choose)->setFocus(Qt::OtherFocusReason);
}

void AttachmentPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_model.student() && !m_task && !fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentPanel::dropEvent(QDropEvent* event)
{
    offer(fileIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace anxin
