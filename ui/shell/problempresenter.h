// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"

#include <QPointer>

class QDialog;
class QWidget;

namespace anxin {

// Tells the person that the world broke: what happened, what is safe, what to do, a code, and details to copy that hold no
// personal data. Modal to `window`, without a nested event loop; while one problem is shown, more are only in the log.
class ProblemPresenter {
public:
    // The window must outlive the presenter.
    explicit ProblemPresenter(QWidget& window) : m_window(window) {}
    void present(const Fault& fault);

private:
    QWidget& m_window;
    QPointer<QDialog> m_dialog;
};

// What "copy details" copies: program and system versions, the code and the English detail of the fault.
QString detailsOf(const Fault& fault);

} // namespace anxin
