// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/bandbar.h"

#include <QWidget>

namespace anxin {

// The course of one value as a small line of dots, the oldest at the left, each with its number and day. Dots are joined where
// their papers can be compared. Only to look at: the numbers stand in the table beside it, and in the accessible description.
class CourseLine final : public QWidget {
    Q_OBJECT
public:
    explicit CourseLine(QWidget* parent = nullptr);
    void set(std::vector<CourseDot> dots);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF centreOf(std::size_t dot) const;

    std::vector<CourseDot> m_dots;
};

} // namespace anxin
