// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"

#include <QApplication>

#include <functional>
#include <memory>

namespace anxin {

class FocusRing;

// The window's edge for exceptions: the one place that catches what escapes from the handling of an event, and hands it on
// to the handler as a Fault. Without a handler it is only logged.
class Application final : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv);
    ~Application() override;
    void onFault(std::function<void(const Fault&)> handler) { m_handler = std::move(handler); }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void handle(const Fault& fault);

    std::function<void(const Fault&)> m_handler;
    std::unique_ptr<FocusRing> m_focusRing;
};

} // namespace anxin
