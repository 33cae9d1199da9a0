// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

namespace anxin {

// A list of which each row can be ticked; its `data` says under Qt::CheckStateRole which are.
template <class List = QAbstractListModel>
class Ticks : public List {
public:
    using List::List;

    bool setData(const QModelIndex& index, const QVariant& value, int role) final
    {
        if (role != Qt::CheckStateRole || !this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return false;
        tick(index.row(), value.toInt() == Qt::Checked);
        Q_EMIT this->dataChanged(index, index, {Qt::CheckStateRole});
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex& index) const final
    {
        const Qt::ItemFlags flags = List::flags(index);
        return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
    }

protected:
    virtual void tick(int row, bool isTicked) = 0;
};

} // namespace anxin
