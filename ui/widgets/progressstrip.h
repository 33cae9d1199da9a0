// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace anxin {

// Long work in one line: what is being done, how far it is, and a way to stop. Shows itself only when the work takes longer
// than 600 ms: what flashes by disturbs.
class ProgressStrip final : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void begin(const QString& step);       // e.g. "Reading the list"; may be called again for the next step
    void setProgress(int done, int total); // total 0: unknown
    void finish();

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_step;
    QLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_delay;
};

} // namespace anxin
