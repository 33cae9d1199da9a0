// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace anxin {

// Keeps the keyboard where the person works. What had it may go away: it is hidden, switched off or deleted, or a window above
// opens and closes again. Then the keys go back to it if it is still there, else to where the place in front begins; never to
// what Qt finds next, which is the navigation. Who leaves by Tab or a click is let go.
class FocusHome final : public QObject {
public:
    // `place` gives what is in front: a page or a gate; null where nothing is. The window must outlive it.
    FocusHome(QWidget& window, std::function<QWidget*()> place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the window comes to the front and leaves it

private:
    void follow(const QWidget* now);
    void check();
    void comeBack(QWidget* to);
    bool isInPlace(const QWidget* widget) const;

    QWidget& m_window;
    std::function<QWidget*()> m_place;
    QPointer<QWidget> m_left;  // had them when the window was left for another
    QPointer<QWidget> m_had;   // had the keys in the place
    bool m_isHome = false;     // the keys were in the place when last seen
    bool m_isExpected = false; // … when the window was left for another
};

} // namespace anxin
