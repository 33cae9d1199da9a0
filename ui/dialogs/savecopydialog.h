// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/attachmentservices.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dialog.h"

#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace anxin {

class FileChooser;
class MessageBar;
class ProgressStrip;
class Task;
class TextEdit;

// A copy of what names pupils leaves the vault: to whom and why, where to, then written and read back, which can be stopped.
// Closed on the way, by whomever, it leaves no copy behind.
class SaveCopyDialog final : public Dialog {
    Q_OBJECT
public:
    // What is copied: how it is called, the name that is proposed for the file, for whom and why it is proposed, and the bytes,
    // taken when the person has said so.
    struct Subject {
        QString title;
        QString fileName;
        std::function<OutgoingCopy(const ExportOrder&)> take;
        ExportOrder proposal = {};
        std::optional<StudentId> student = {}; // where it is about one pupil: then it needs a ground
        QString allTheSame = {};               // why recipient or reason name somebody else
    };
    // All must outlive the dialog.
    SaveCopyDialog(const Leaving& leaving, Subject subject, FileChooser& chooser, QWidget* parent);

    // As the fields and buttons do.
    void setOrder(const ExportOrder& order);
    void setFolder(const QString& folder);
    void save();
    TextEdit& fileName() { return *m_name; }
    MessageBar& bar() { return *m_bar; }
    bool isSaving() const;

Q_SIGNALS:
    void saved(); // the copy is there and stands in the ledger

private:
    QWidget* fields();
    QString obstacleTo(const ExportOrder& order) const; // empty where there is none
    void write(const OutgoingCopy& outgoing);
    void enter(const OutgoingCopy& outgoing, std::unique_ptr<WrittenCopy> copy);

    Leaving m_leaving;
    Subject m_subject;
    FileChooser& m_chooser;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    QWidget* m_fields = nullptr;
    TextEdit* m_recipient;
    TextEdit* m_reason;
    OptionalEnumCombo<DisclosureGround>* m_ground;
    TextEdit* m_name;
    QLabel* m_where;
    QPushButton* m_leave;
    QPushButton* m_save;
    QString m_folder;
    QPointer<Task> m_task;
};

} // namespace anxin
