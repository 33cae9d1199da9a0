// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/formdraft.h"
#include "ui/models/studentcardmodel.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;

namespace anxin {

class DraftLine;
class MessageBar;
class StudentForm;

// Adds a pupil or corrects one. What is typed is kept as a draft, and comes back when the same pupil is edited again: leaving,
// locking and power cuts cost nothing.
class StudentEditor final : public QWidget {
    Q_OBJECT
public:
    // Model and clock must outlive the editor.
    StudentEditor(StudentCardModel& model, const Clock& clock, Drafts drafts);

    void begin(const std::optional<Stored<Student>>& student); // nothing: a new pupil
    // Writes at once what was typed since the last time.
    void keepDraft();
    StudentForm& form() { return *m_form; }
    MessageBar& bar() { return *m_bar; }
    void save();
    void cancel(); // forgets the draft

Q_SIGNALS:
    void saved(anxin::StudentId student);
    void cancelled();

private:
    QString key() const;

    StudentCardModel& m_model;
    const Clock& m_clock;
    Drafts m_drafts;
    std::optional<Stored<Student>> m_student;
    QLabel* m_title;
    MessageBar* m_bar;
    DraftLine* m_draftLine;
    StudentForm* m_form = nullptr;
    QBoxLayout* m_place;
    std::unique_ptr<FormDraft> m_draft; // goes before the form
};

} // namespace anxin
