// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/attachmentviewer.h"

#include "ui/models/studentattachments.h"
#include "ui/shell/runtask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/pictureview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace anxin {

AttachmentViewer::AttachmentViewer(const Stored<Attachment>& attachment, const QByteArray& content,
                                   const std::function<void()>& save, QWidget* parent)
    : Dialog(QSize(1080, 860), parent),
      m_views(new QStackedWidget),
      m_picture(new PictureView),
      m_text(new QPlainTextEdit),
      m_nothing(new EmptyState(Icon::File, tr("It is being opened …"), {}))
{
    QPushButton* leave = button(tr("Close"));
    QPushButton* copy = button(tr("Save a copy …"), Icon::Export);
    QLabel* title = pageTitle(attachment.value.title);
    title->setWordWrap(true);
    m_picture->setAccessibleName(attachment.value.title);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(attachment.value.title);
    m_views->addWidget(m_nothing);
    m_views->addWidget(m_picture);
    m_views->addWidget(m_text);
    setLayout(page(vertical({title, muted(factsOf(attachment.value)), grow(m_views), toolbar({leave, stretch(), copy})})));
    copy->setHidden(!save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this, save] {
        accept();
        save();
    });
    runTask(
        this, [content](Progress&) { return attachmentViewOf(content); },
        [this](AttachmentView view) { show(std::move(view)); });
}

void AttachmentViewer::show(AttachmentView view)
{
    if (auto* picture = std::get_if<QImage>(&view)) {
        m_picture->set(std::move(*picture));
        m_views->setCurrentWidget(m_picture);
    } else if (const auto* text = std::get_if<QString>(&view)) {
        m_text->setPlainText(*text);
        m_views->setCurrentWidget(m_text);
        m_text->setFocus(Qt::OtherFocusReason);
    } else {
        m_whyNot = sentence(std::get<NotShown>(view));
        m_nothing->set(tr("This cannot be shown here"), m_whyNot);
    }
    m_isReady = true;
}

} // namespace anxin
