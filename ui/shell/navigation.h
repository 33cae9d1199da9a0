// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace anxin {

// The places of the program at the left, 188 px wide, or 60 with icons only where the window is below 1280 px or large text
// needs the room for the page. Indices count in the order of adding.
class Navigation final : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    enum class Place : quint8 { Top, Bottom };
    int add(const QString& title, Icon symbol, Place place);
    void removeAll();
    void select(int index);
    void setCount(int index, int count); // what waits there; 0 shows nothing, beyond 99 is 99+
    void setWindowWidth(int width);      // decides whether there is room for names

Q_SIGNALS:
    void asked(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QToolButton* button;
        QString title;
        int count;
    };
    void dress();

    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    QLabel* m_name;
    QBoxLayout* m_brand;
    QButtonGroup* m_group;
    std::vector<Entry> m_entries;
    int m_windowWidth = 1366;
};

} // namespace anxin
