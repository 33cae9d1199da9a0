// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/application.h"

#include "ui/widgets/focusring.h"

#include <new>

namespace anxin {

Application::Application(int& argc, char** argv) : QApplication(argc, argv), m_focusRing(std::make_unique<FocusRing>())
{
    installEventFilter(m_focusRing.get());
}

Application::~Application() = default;

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const Fault& fault) {
        handle(fault);
    } catch (const std::bad_alloc&) {
        handle(Fault{FaultKind::OutOfMemory});
    } catch (const std::exception& unexpected) {
        handle(Fault{FaultKind::Bug, QString::fromUtf8(unexpected.what())});
    }
    return true;
}

void Application::handle(const Fault& fault)
{
    qCritical("fault %d: %s", static_cast<int>(fault.kind()), fault.what());
    if (m_handler)
        m_handler(fault);
}

} // namespace anxin
