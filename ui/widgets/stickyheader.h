// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QListView;

namespace anxin {

// The header of what stands at the top of a timeline (TimelineShape::Header) while its own row is scrolled out of sight, in
// front of the rows. The next header pushes it out. It takes no clicks and is not spoken: the row itself is.
class StickyHeader final : public QWidget {
    Q_OBJECT
public:
    // On a view that has its model already, and whose child it becomes.
    explicit StickyHeader(QListView& view);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void findHeaders();
    void follow();
    void uncover();
    int rowAtTop() const;

    QListView& m_view;
    std::vector<int> m_headers; // rows, ascending
    int m_row = -1;             // whose header it shows
};

} // namespace anxin
