// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/crisisstand.h"
#include "ui/forms/formdialog.h"
#include "ui/pages/crisis/crisisconsole.h"
#include "ui/pages/crisis/crisistabs.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace anxin {

// The console in a window, used as a hand without a mouse does.
struct ConsoleDesk : CrisisStand {
    CrisisPage page{model, *dialogs, {[this] { ++printed; }}};
    int printed = 0;

    ConsoleDesk()
    {
        page.resize(1178, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        page.open();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1StringView(text)); }
    CrisisConsole& console() { return page.console(); }
    std::size_t lines() { return crises.logOf(model.chosen()->id).size(); }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // As long as a hand takes that means the next one.
    static void rest() { QTest::qWait(QApplication::doubleClickInterval() + 10); }
    static QLabel* labelIn(const QWidget& place, const QString& text)
    {
        for (QLabel* one : place.findChildren<QLabel*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    FormDialog* dialog()
    {
        for (QWidget* one : QApplication::topLevelWidgets())
            if (auto* open = qobject_cast<FormDialog*>(one); open && open->isVisible())
                return open;
        return nullptr;
    }
};

} // namespace anxin
