// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/attachmentdialogs.h"

#include "ui/dialogs/attachmentviewer.h"
#include "ui/dialogs/savecopydialog.h"

namespace anxin {

AttachmentDialogs::AttachmentDialogs(const AttachmentServices& services, FileChooser& chooser, QWidget& window)
    : m_services(services),
      m_chooser(chooser),
      m_window(window)
{
}

AttachmentDialogs::~AttachmentDialogs()
{
    delete m_open;
}

template <class Made>
Made* AttachmentDialogs::open(Made* dialog)
{
    if (m_open)
        m_open->deleteLater(); // which may be what asks for this one
    m_open = dialog;
    dialog->open();
    return dialog;
}

AttachmentViewer* AttachmentDialogs::view(const Stored<Attachment>& attachment)
{
    return open(new AttachmentViewer(
        attachment, m_services.kept.look(attachment), [this, attachment] { saveCopy(attachment); }, &m_window));
}

SaveCopyDialog* AttachmentDialogs::saveCopy(const Stored<Attachment>& attachment)
{
    const auto take = [this, attachment](const ExportOrder& order) {
        return m_services.leaving.copies.take(attachment, order);
    };
    return open(new SaveCopyDialog(m_services.leaving,
                                   {attachment.value.title, attachment.value.fileName, take, {}, attachment.value.student, {}},
                                   m_chooser, &m_window));
}

} // namespace anxin
