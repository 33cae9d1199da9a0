// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentcardmodel.h"
#include "ui/pages/places.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class FileChooser;
class ListView;
class MessageBar;
class ProgressStrip;
class Task;
class TextEdit;

// Files that belong to the pupil. One is chosen or dropped here, gets a title, and goes into the vault; is looked at, saved as
// a copy, and removed for good.
class AttachmentPanel final : public QWidget {
    Q_OBJECT
public:
    // All must outlive the panel.
    AttachmentPanel(StudentCardModel& model, FileChooser& chooser, const Places& places);

    // Asks what the file is; nothing has been read yet.
    void offer(const QString& path);
    // As the button does: reads the offered file, which takes what it takes, and puts it into the vault.
    void add();
    bool isAdding() const { return m_for.has_value(); }
    // As the button does: asks once more.
    void removeMarked();

    ListView& list() { return *m_list; }
    TextEdit& titleField() { return *m_title; }
    MessageBar& bar() { return *m_bar; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLayout* deeds(const Places& places);
    QWidget* addingPart();
    void choose();
    void follow();
    void followMark();
    void put(const IncomingFile& file);
    void stopAdding();
    void removeForGood();

    StudentCardModel& m_model;
    FileChooser& m_chooser;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    ListView* m_list;
    QPushButton* m_look;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_choose;
    QWidget* m_adding = nullptr;
    QLabel* m_file;
    TextEdit* m_title;
    QString m_path;
    std::optional<StudentId> m_for; // to whom the offered file will belong
    std::optional<StudentId> m_shown;
    std::optional<Stored<Attachment>> m_going; // what is asked about
    QPointer<Task> m_task;
};

} // namespace anxin
