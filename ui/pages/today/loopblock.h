// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tone.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowactions.h"

#include <QIdentityProxyModel>

class QLabel;
class QPushButton;

namespace anxin {

class ListView;

// The first rows of a list, as many as wanted.
class FirstRows final : public QIdentityProxyModel {
    Q_OBJECT
public:
    static constexpr int all = 0;
    explicit FirstRows(int most) : m_most(most) {}
    void setMost(int most);
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    int m_most;
};

// One block of the first page: title, count, rows; one quiet line where there are none, and another one where it is not known.
// As high as its rows, which never scroll by themselves: what is around it does. Of many rows it shows the first and says how
// many more there are.
class LoopBlock final : public Card {
    Q_OBJECT
public:
    // `nothing`: the quiet line; without one there is no block where there are no rows. `tone` of the count while there are.
    // `most`: how many rows are shown until the person asks for more. The model must outlive the block.
    LoopBlock(QAbstractItemModel& model, const QString& title, const QString& nothing, Tone tone, int most = FirstRows::all);
    ListView& view() { return *m_view; }
    // What can be done about its rows without opening them.
    void setActions(RowActions::Of of, RowAction::Stands most) { m_actions = new RowActions(*m_view, std::move(of), most); }
    RowActions& actions() { return *m_actions; }
    // Whether it is not known what there is.
    void setUnread(bool unread);
    // Whether what belongs here stands elsewhere because it is overdue: then an empty block is no good news. `where`: that
    // place.
    void setElsewhere(bool elsewhere, const QString& where);
    QPushButton& more() { return *m_more; }
    QLabel& quietLine() { return *m_quiet; }

Q_SIGNALS:
    void opened(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    void showAll();

    QAbstractItemModel& m_model;
    FirstRows m_shown;
    QString m_nothing;
    Tone m_tone;
    bool m_goesWhenEmpty;
    bool m_isUnread = false;
    Pill* m_count;
    ListView* m_view;
    RowActions* m_actions = nullptr;
    IconLabel* m_tick;
    QLabel* m_quiet;
    QWidget* m_empty;
    QWidget* m_unread;
    QPushButton* m_more;
};

} // namespace anxin
