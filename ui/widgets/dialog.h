// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace anxin {

// The program's name as people read it: the title of every window of ours. A title is read over the shoulder, and stays in the
// list of windows, so that it never says more.
QString programName();

// `wished`, in pixels at 100 %, or what the screen leaves for a window with its frame, whichever is less.
void resizeToFit(QWidget& window, QSize wished);
// The room for a window's inside on its screen, in device-independent pixels.
QSize roomFor(const QWidget& window);

// A window above the page, opened without blocking anything; no larger than its screen. Deletes itself when it closes.
class Dialog : public QDialog {
    Q_OBJECT
public:
    // `wished`: as for `resizeToFit`; empty where the content says how large it is.
    Dialog(QSize wished, QWidget* parent);
};

} // namespace anxin
