// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace anxin {

// A ring with a gap around whatever button the keyboard is on; fields mark themselves. Installed once as the application's
// event filter. Who uses the mouse sees no ring: the pointer shows the place. What the Tab key comes to is brought into sight.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    FocusRing() = default;
    ~FocusRing() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QFocusFrame> m_frame; // Qt moves it below the ancestor of the widget it surrounds, which may delete it
};

} // namespace anxin
