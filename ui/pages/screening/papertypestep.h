// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"
#include "ui/models/paperentry.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace anxin {

class AnswerGrid;
class MessageBar;
class Pill;

// One paper: the grid in which it is typed, how fast one is, and what interrupts. What is typed is written at the end of each
// row of ten, after five seconds without a key, when a critical answer is confirmed, and when it is left by whichever way.
class PaperTypeStep final : public QWidget {
    Q_OBJECT
public:
    // Must outlive the step. `open`: shows a pupil's card; may be empty.
    PaperTypeStep(PaperEntry& entry, std::function<void(StudentId)> open);

    // The paper that the entry has open.
    void begin();
    void finish();
    void leave();
    // Writes what is typed; why not, where the vault does not take it.
    std::optional<Fault> keep();

    AnswerGrid& grid() { return *m_grid; }
    MessageBar& bar() { return *m_bar; }
    QString pace() const;
    // The bars that ask for a pupil to be seen now, the newest first.
    std::vector<MessageBar*> toSee() const;

Q_SIGNALS:
    void finished(const QString& words); // and on to the next paper
    void left(const QString& words);

private:
    void follow();
    void onTyped();
    void onAsked();
    void onConfirmed();
    void onWrong();
    void showMode();
    void askToSee(const PaperPupil& pupil);

    PaperEntry& m_entry;
    std::function<void(StudentId)> m_open;
    QLabel* m_pupil;
    Pill* m_mode;
    QBoxLayout* m_see;
    QLabel* m_place;
    QLabel* m_pace;
    QLabel* m_papers;
    AnswerGrid* m_grid;
    MessageBar* m_bar;
    QLabel* m_keys;
    QPushButton* m_restBlank;
    QPushButton* m_finish;
    QTimer m_pause;
    QElapsedTimer m_since; // the first key of this paper
    qint64 m_lastKey = 0;  // ms after that
    int m_atFirstKey = 0;
};

} // namespace anxin
