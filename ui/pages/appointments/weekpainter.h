// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/weekmodel.h"
#include "ui/pages/appointments/weekgrid.h"
#include "ui/theme/tokens.h"

#include <QString>

class QPainter;
class QPainterPath;
class QWidget;

namespace anxin {

// Draws a week: its grid, its days and its appointments. What colour says, a word, a sign or a pattern says too.
class WeekPainter {
public:
    // What is marked of it.
    struct Marks {
        std::optional<AppointmentId> chosen;
        QModelIndex cell; // where the keyboard is; invalid: nowhere
        bool hasKeys = false;
        QRect ghost = {}; // of what is being dragged; empty: nothing
        QString ghostText = {};
    };
    // All must outlive it.
    WeekPainter(QPainter& painter, const WeekGrid& grid, const WeekModel& week, const QWidget& widget);
    void draw(const Marks& marks);

private:
    QPainterPath insideFrame() const;
    void ground();
    void hatch(const QRect& room, const QColor& colour);
    void lines();
    void times();
    void block(const WeekBlock& block, bool isChosen);
    void nameAlone(const WeekBlock& block, const QRect& room, const QColor& colour);
    void drawSign(const WeekBlock& block, const QRect& place, const QColor& colour);
    void blockText(const WeekBlock& block, const QRect& room, const QColor& colour);
    void nowLine();
    void cell(const Marks& marks);
    void ghost(const Marks& marks);
    void heads();
    void headOf(int column, const WeekDay& day);
    void line(const QRect& room, const QString& text, int px, bool isBold, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft);

    QPainter& m_painter;
    const WeekGrid& m_grid;
    const WeekModel& m_week;
    const QWidget& m_widget;
    const Tokens& m_tokens;
};

// The second line over a day: that there are no lessons, exams, or who is there and when.
QString headNote(const WeekDay& day);

} // namespace anxin
