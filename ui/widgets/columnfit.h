// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <utility>
#include <vector>

class QTableView;

namespace anxin {

// How wide the columns of a table are: as their contents, with some room between where there is enough; the last one takes the
// rest. Where there is too little, long texts give way first, the first column never. Made anew with each reset of the model
// and each width. A heading that is cut has a tooltip. A part of the table that it is made for.
class ColumnFit final : public QObject {
    Q_OBJECT
public:
    enum class Between : quint8 { Room, Nothing };
    // The table must have its model.
    ColumnFit(QTableView& table, Between between);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::pair<int, int> limits(const std::vector<int>& widths, int room) const;
    void measure();
    void fit();

    QTableView& m_table;
    const Between m_between;
    std::vector<int> m_natural; // px that a column's contents take
    int m_fittedTo = -1;        // px of the viewport
};

} // namespace anxin
