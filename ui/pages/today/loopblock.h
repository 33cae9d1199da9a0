// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowactions.h"

class QAbstractItemModel;

namespace anxin {

class ListView;

// One block of the first page: title, count, rows; one quiet line where there are none, and another one where it is not known.
// As high as its rows, if there is room, and never below one of them; the rest scrolls.
class LoopBlock final : public Card {
    Q_OBJECT
public:
    // `nothing`: the quiet line; without one there is no block where there are no rows. `tone` of the count while there are.
    // Above `rowsAtLeast` rows the list gives way and scrolls where room is short. The model must outlive the block.
    LoopBlock(QAbstractItemModel& model, const QString& title, const QString& nothing, Tone tone, int rowsAtLeast);
    ListView& view() { return *m_view; }
    // What can be done about its rows without opening them.
    void setActions(RowActions::Of of, RowAction::Stands most) { m_actions = new RowActions(*m_view, std::move(of), most); }
    RowActions& actions() { return *m_actions; }
    // Whether it is not known what there is.
    void setUnread(bool unread);

Q_SIGNALS:
    void opened(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    QAbstractItemModel& m_model;
    Tone m_tone;
    int m_rowsAtLeast;
    bool m_goesWhenEmpty;
    bool m_isUnread = false;
    Pill* m_count;
    ListView* m_view;
    RowActions* m_actions = nullptr;
    QWidget* m_nothing;
    QWidget* m_unread;
};

} // namespace anxin
