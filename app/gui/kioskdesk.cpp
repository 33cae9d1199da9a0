// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/kioskdesk.h"

#include "ui/widgets/dialog.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>

namespace anxin {

KioskDesk::KioskDesk(Room& room, const Clock& clock, Seams seams)
    : m_seams(std::move(seams)),
      m_model({room.kiosk, room.screening, room.registered}, clock)
{
}

KioskDesk::~KioskDesk()
{
    delete m_window;
    delete m_dialog;
    m_seams.window.setEnabled(true);
}

void KioskDesk::open()
{
    if (!canStart())
        return;
    delete m_dialog;
    m_setup = new KioskSetup(m_model);
    m_dialog = new Dialog(QSize(720, 640), &m_seams.window);
    m_dialog->setLayout(margins(vertical({grow(m_setup.data())}), 0, 0));
    connect(m_setup, &KioskSetup::left, m_dialog, &QDialog::close);
    connect(m_setup, &KioskSetup::started, this, &KioskDesk::begin);
    m_dialog->open();
}

// The room behind is switched off: under the boss key the window is hidden for a moment, and no key may reach a page then.
void KioskDesk::begin()
{
    delete m_window;
    m_window = new KioskWindow(m_model, m_seams.confirm, *m_seams.throttle);
    connect(m_window, &KioskWindow::released, this, &KioskDesk::end);
    if (m_dialog)
        m_dialog->hide();
    m_seams.window.setEnabled(false);
    m_window->showFullScreen();
    m_window->raise();
    m_window->activateWindow();
}

void KioskDesk::end()
{
    keep();
    m_model.end();
    m_seams.window.setEnabled(true);
    m_window->hide();
    m_window->deleteLater();
    m_window.clear();
    if (!m_dialog)
        return;
    m_dialog->open();
    m_setup->refresh();
}

void KioskDesk::keep()
{
    if (isUp())
        m_model.keep();
}

} // namespace anxin
