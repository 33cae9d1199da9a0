// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QFrame>
#include <QPointer>

#include <memory>

namespace anxin {

// The program's window as a picture, and perhaps a dialog above it. Whoever stands on a room takes the pages out before the
// room goes.
class WindowStage : public QWidget {
public:
    WindowStage() : m_preferences(QDir::temp().filePath(QStringLiteral("anxin-tour-unused.ini"))), m_window(m_preferences)
    {
        m_window.setParent(this, Qt::Widget);
        m_edge.hide();
    }

    MainWindow& window() { return m_window; }
    Preferences& preferences() { return m_preferences; }
    // The dialog that is open above the page, into the picture.
    void show(QWidget* dialog)
    {
        const QSize size = dialog->size();
        dialog->setParent(this, Qt::Widget);
        dialog->setAutoFillBackground(true); // as a window has it
        dialog->resize(size);
        m_edge.setProperty("role", QStringLiteral("popup"));
        m_edge.setVisible(true); // the frame that a desktop draws around it
        dialog->show();
        m_dialog = dialog;
    }

protected:
    // The page, which is the window's from now on.
    template <class Shown>
    Shown* add(std::unique_ptr<Shown> page)
    {
        Shown* shown = page.get();
        m_window.addPage(std::move(page));
        return shown;
    }
    void resizeEvent(QResizeEvent*) override
    {
        m_window.setGeometry(rect());
        if (!m_dialog)
            return;
        QRect place = m_dialog->rect();
        place.moveCenter(rect().center());
        m_dialog->setGeometry(place);
        m_edge.setGeometry(place.adjusted(-1, -1, 1, 1));
        m_edge.raise();
        m_dialog->raise();
    }
    void showEvent(QShowEvent*) override
    {
        if (m_dialog) // once the page below has taken the keys
            QMetaObject::invokeMethod(
                m_dialog,
                [dialog = m_dialog.data()] {
                    QWidget* at = dialog->focusWidget();
                    (at ? at : dialog)->setFocus(Qt::OtherFocusReason);
                },
                Qt::QueuedConnection);
    }

private:
    Preferences m_preferences;
    MainWindow m_window;
    QFrame m_edge{this};
    QPointer<QWidget> m_dialog;
};

} // namespace anxin
