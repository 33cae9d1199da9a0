// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace anxin {

// How wide the columns of a table are: as their contents, with some room between where there is enough; the last one takes the
// rest. Where there is too little, long texts give way first, the first column, headings and what is marked by
// `wholeColumnRole` never: then the table scrolls sideways. Made anew with each reset of the model and each width. A heading
// that somebody made too narrow has a tooltip. A part of the table that it is made for.
class ColumnFit final : public QObject {
    Q_OBJECT
public:
    enum class Between : quint8 { Room, Nothing };
    // The table must have its model.
    ColumnFit(QTableView& table, Between between);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        int least, natural; // px that its heading and that its contents take
    };
    struct Limits {
        int ofShort, ofLong; // px that columns of words and of long texts may take at most
    };
    int widthOf(std::size_t column, Limits limits) const;
    int allBehindFirst(Limits limits) const;
    Limits limitsFor(int room) const;
    void measure();
    void fit();

    QTableView& m_table;
    const Between m_between;
    std::vector<Column> m_columns;
    int m_fittedTo = -1; // px of the viewport
};

} // namespace anxin
