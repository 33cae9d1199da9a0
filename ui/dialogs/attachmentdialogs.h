// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attachment/attachment.h"
#include "ui/models/attachmentservices.h"

#include <QObject>
#include <QPointer>

namespace anxin {

class AttachmentViewer;
class FileChooser;
class SaveCopyDialog;

// The windows in which an attachment is looked at and leaves as a copy. Each opens above `window` and blocks nothing; all go
// with it.
class AttachmentDialogs final : public QObject {
    Q_OBJECT
public:
    // All must outlive it.
    AttachmentDialogs(const AttachmentServices& services, FileChooser& chooser, QWidget& window);
    ~AttachmentDialogs() override;

    AttachmentViewer* view(const Stored<Attachment>& attachment);
    SaveCopyDialog* saveCopy(const Stored<Attachment>& attachment);

private:
    template <class Made>
    Made* open(Made* dialog);

    AttachmentServices m_services;
    FileChooser& m_chooser;
    QWidget& m_window;
    QPointer<QWidget> m_open;
};

} // namespace anxin
