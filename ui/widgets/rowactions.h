// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QMenu;
class QModelIndex;
class QPushButton;

namespace anxin {

class ListView;

// One thing that can be done about a row.
struct RowAction {
    // Where it stands beside the menu of the row, which has them all.
    enum class Stands : quint8 { InMenu, OnRow };
    QString name;
    std::function<void()> act;
    Stands stands = Stands::InMenu;
};

// What can be done about the rows of a list without opening them: a menu at the right mouse button and the Menu key, and small
// buttons at the right end of each row for those that stand there. Tab goes from the list to the buttons of its current row.
// What an act changes is read by the model, as always; the row, or the one in its place, stays the current one.
class RowActions final : public QObject {
    Q_OBJECT
public:
    using Of = std::function<std::vector<RowAction>(int row)>;
    // The view has its model already, and owns this. `most`: InMenu where no row ever has buttons; then a row costs nothing
    // until its menu is asked for, however long the list is.
    RowActions(ListView& view, Of of, RowAction::Stands most);
    // In the order of the row; none where the row has no buttons.
    std::vector<QPushButton*> buttonsOf(int row) const;
    // Of that row, for whoever shows it; deletes itself when it closes. Null where nothing can be done.
    QMenu* menuOf(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Strip {
        QWidget* room;
        std::vector<QPushButton*> buttons;
    };
    Strip stripOf(int row);
    void rebuild();
    void place();
    void followCurrent(const QModelIndex& current);
    void run(int row, const std::function<void()>& act);

    ListView& m_view;
    Of m_of;
    RowAction::Stands m_most;
    std::vector<Strip> m_strips;
    int m_kept = -1; // the row that is current again after the next reset
};

} // namespace anxin
