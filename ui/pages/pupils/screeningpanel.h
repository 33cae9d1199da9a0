// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentcardmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QModelIndex;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace anxin {

class ComboBox;
class CourseLine;
class ListView;
class Pill;
class TableView;

// The questionnaires that the pupil has answered, one at a time: what came out and by which rule, a row for each factor among
// its bands, and how the marked row went over the campaigns. Ctrl+PgUp and Ctrl+PgDown go through the sheets.
class ScreeningPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel.
    explicit ScreeningPanel(StudentCardModel& model);
    void choose(AnswerSheetId sheet);

    ComboBox& sheets() { return *m_sheets; }
    ListView& profile() { return *m_profile; }
    TableView& course() { return *m_course; }
    QLabel& reasons() { return *m_reasons; }
    QLabel& courseNote() { return *m_courseNote; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* choice();
    QWidget* sheet();
    void connectParts();
    void step(int by);
    void follow();
    void followSheet();
    void followRow();
    void fit();
    void reveal(const QModelIndex& row);

    StudentCardModel& m_model;
    QStackedWidget* m_whole; // none, sheet
    ComboBox* m_sheets;
    QToolButton* m_older;
    QToolButton* m_newer;
    QScrollArea* m_scroll = nullptr;
    Pill* m_signal;
    Pill* m_validity;
    QLabel* m_facts;
    QLabel* m_reasons;
    QLabel* m_source;
    QLabel* m_unanswered;
    QLabel* m_caution;
    ListView* m_profile;
    QLabel* m_courseTitle;
    CourseLine* m_line;
    TableView* m_course;
    QLabel* m_courseNote;
    QLabel* m_about;
    bool m_isFollowing = false; // the parts are being filled, not used by a person
};

} // namespace anxin
