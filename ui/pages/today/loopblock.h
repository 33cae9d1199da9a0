// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/todaymodel.h"
#include "ui/widgets/parts.h"

namespace anxin {

class ListView;

// One block of the first page: title, count, rows; one quiet line where there are none, and another one
// where it is not known. As high as its rows, if there is
// room, and never below one of them; the rest scrolls.
class LoopBlock final : public Card {
    Q_OBJECT
public:
    // `tone` of the count while there are rows. The model must outlive the block.
    LoopBlock(LoopListModel& model, const QString& title, const QString& nothing, Tone tone);
    ListView& view() { return *m_view; }

Q_SIGNALS:
    void opened(const anxin::LoopRow& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    LoopListModel& m_model;
    Tone m_tone;
    Pill* m_count;
    ListView* m_view;
    QWidget* m_nothing;
    QWidget* m_unread;
};

} // namespace anxin
