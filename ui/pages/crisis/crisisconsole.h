// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/crisisdialogs.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class CrisisTabs;
class ListView;
class MessageBar;
class TextEdit;
template <Tabled E>
class EnumCombo;

// What a typed line is.
enum class TypedLine : quint8 { Note, Call, HandOver };
constexpr auto enumTable(TypedLine)
{
    return std::array{
        EnumEntry{TypedLine::Note, "log", QT_TRANSLATE_NOOP("Label", "Note")},
        EnumEntry{TypedLine::Call, "call", QT_TRANSLATE_NOOP("Label", "Call")},
        EnumEntry{TypedLine::HandOver, "hand-over", QT_TRANSLATE_NOOP("Label", "Handed over")},
    };
}

// One crisis while it goes on, and afterwards to read: the clock, the steps, the log with its one line, and what else is to be
// kept at the right. What is typed into the line is in the vault when Enter has been pressed.
class CrisisConsole final : public QWidget {
    Q_OBJECT
public:
    // All must outlive it.
    CrisisConsole(CrisisModel& model, CrisisDialogs& dialogs, std::function<void()> print);

    TextEdit& line() { return *m_line; }
    EnumCombo<TypedLine>& kind() { return *m_kind; }
    ListView& steps() { return *m_steps; }
    ListView& log() { return *m_log; }
    CrisisTabs& tabs() { return *m_tabs; }
    MessageBar& bar() { return *m_bar; }
    QPushButton& closeButton() { return *m_close; }
    QPushButton& takeButton() { return *m_take; }
    QPushButton& takeBackButton() { return *m_takeBack; }

Q_SIGNALS:
    void left();

private:
    QLayout* head();
    QWidget* stepsColumn();
    QWidget* logColumn();
    void write();
    void takeStep();
    void takeStepBack();
    void say(const ActOutcome& outcome);
    void follow();
    void followStep();
    void followClock();

    CrisisModel& m_model;
    CrisisDialogs& m_dialogs;
    QLabel* m_clock;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_summary;
    MessageBar* m_bar;
    QPushButton* m_describe;
    QPushButton* m_pupil;
    QPushButton* m_close;
    QPushButton* m_review;
    QPushButton* m_print;
    QLabel* m_left;
    ListView* m_steps;
    QPushButton* m_take;
    QPushButton* m_takeBack; // away from the other: a double click must not undo itself
    EnumCombo<TypedLine>* m_kind;
    TextEdit* m_line;
    QWidget* m_writing;
    ListView* m_log;
    CrisisTabs* m_tabs;
    QTimer m_everySecond;
    int m_seconds = 0;
    QElapsedTimer m_sinceTaken; // the last step
};

} // namespace anxin
