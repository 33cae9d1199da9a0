// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/attachmentservices.h"
#include "ui/widgets/dialog.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace anxin {

class FileChooser;
class MessageBar;
class ProgressStrip;
class Task;
class TextEdit;

// A copy of an attachment leaves the vault: to whom and why, where to, then written and read back, which can be stopped. Closed
// on the way, by whomever, it leaves no copy behind.
class SaveCopyDialog final : public Dialog {
    Q_OBJECT
public:
    // Both must outlive the dialog.
    SaveCopyDialog(AttachmentExport& leaving, const Stored<Attachment>& attachment, FileChooser& chooser, QWidget* parent);

    // As the fields and buttons do.
    void setOrder(const ExportOrder& order);
    void setFolder(const QString& folder);
    void save();
    TextEdit& fileName() { return *m_name; }
    MessageBar& bar() { return *m_bar; }
    bool isSaving() const;

private:
    QWidget* fields();
    void write(const OutgoingAttachment& outgoing);
    void enter(const OutgoingAttachment& outgoing, std::unique_ptr<WrittenCopy> copy);

    AttachmentExport& m_leaving;
    Stored<Attachment> m_attachment;
    FileChooser& m_chooser;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    QWidget* m_fields = nullptr;
    TextEdit* m_recipient;
    TextEdit* m_reason;
    TextEdit* m_name;
    QLabel* m_where;
    QPushButton* m_leave;
    QPushButton* m_save;
    QString m_folder;
    QPointer<Task> m_task;
};

} // namespace anxin
