// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/confirmscreen.h"
#include "ui/models/kioskmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace anxin {

// 自助作答: a questionnaire over the whole screen, one question at a time, for one pupil. Takes every key and shortcut for
// itself, and lets nobody out without the counsellor's password. What was answered is written at the end, and when the window
// is taken away before, as it is (KioskModel::keep).
class KioskWindow final : public QWidget {
    Q_OBJECT
public:
    enum class Pane : quint8 { Welcome, Question, HandIn, Thanks, Password };

    // A paper is under way in the model. Model and throttle must outlive it.
    KioskWindow(KioskModel& model, ConfirmSeams confirm, Throttle& throttle);

    Pane pane() const;
    ConfirmScreen* password() const { return m_password; } // null where nobody asks to leave

Q_SIGNALS:
    void released(); // the counsellor is back; once

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* welcome();
    QWidget* question();
    QWidget* handIn();
    QWidget* thanks();
    void show(Pane pane);
    void showPaper();
    void choose(int answer);
    void goBack();
    void finish();
    void askForPassword();
    void leavePassword();

    KioskModel& m_model;
    ConfirmSeams m_confirm;
    Throttle& m_throttle;
    QStackedWidget* m_panes;
    QLabel* m_progress;
    QLabel* m_text;
    QVBoxLayout* m_answers;
    QScrollArea* m_asked = nullptr; // question and answers
    QPushButton* m_back;
    QPushButton* m_pass;
    QPushButton* m_begin;
    QPushButton* m_handIn;
    QPushButton* m_teacher;
    ConfirmScreen* m_password = nullptr;
    Pane m_before = Pane::Welcome; // the password was asked for
    bool m_isReleased = false;
};

} // namespace anxin
