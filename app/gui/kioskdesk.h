// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/kiosk/kiosksetup.h"
#include "ui/dialogs/kiosk/kioskwindow.h"

#include <QDialog>
#include <QPointer>

namespace anxin {

// 自助作答 in one session: who is asked, the window over the whole screen, and what becomes of the answers. While it is up,
// nothing of the room works but the boss key and the lock that comes by itself.
class KioskDesk final : public QObject {
    Q_OBJECT
public:
    // What it stands above and what it asks. All must outlive it.
    struct Seams {
        QWidget& window;
        ConfirmSeams confirm;
        Throttle* throttle; // null: nobody's password can be asked for
        bool hasPassword;   // the room was opened with one
    };
    KioskDesk(Room& room, const Clock& clock, Seams seams);
    ~KioskDesk() override;

    // Where nobody could end it: not.
    bool canStart() const { return m_seams.throttle && m_seams.hasPassword; }
    void open();
    bool isUp() const { return !m_window.isNull(); }
    // Before a lock: what the pupil has answered, as it is. Throws Fault.
    void keep();
    KioskWindow* shown() const { return m_window; }
    KioskSetup* setup() const { return m_setup; }

private:
    void begin();
    void end();

    Seams m_seams;
    KioskModel m_model;
    QPointer<QDialog> m_dialog;
    QPointer<KioskSetup> m_setup;
    QPointer<KioskWindow> m_window;
};

} // namespace anxin
