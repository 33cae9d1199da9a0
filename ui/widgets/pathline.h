// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/pathstop.h"

#include <QWidget>

#include <vector>

namespace anxin {

// Where something stands on its way, as a line of stops from left to right: passed ones with a tick, the present one ringed and
// in bold, those ahead hollow. Only to look at: the words are in the accessible description too.
class PathLine final : public QWidget {
    Q_OBJECT
public:
    explicit PathLine(QWidget* parent = nullptr);
    void set(std::vector<PathStop> stops);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStop(QPainter& painter, std::size_t stop, double step) const;

    std::vector<PathStop> m_stops;
};

} // namespace anxin
