// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QString;

namespace anxin {

class ListView;

// What an act is for: rows to tick, and how many are.
class TickPanel final : public QWidget {
    Q_OBJECT
public:
    // `ticks` has Qt::CheckStateRole and must outlive the panel; `rows` says for assistive technology what they are.
    TickPanel(QAbstractItemModel& ticks, const QString& title, const QString& rows);
    ListView& list() { return *m_list; }

private:
    ListView* m_list;
};

} // namespace anxin
