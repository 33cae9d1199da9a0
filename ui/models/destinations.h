// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/namefinder.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace anxin {

// Somewhere a person may want to go, or something to be done there: a pupil, a page, a command.
struct Destination {
    QString key; // by which it is known again while the vault is open
    Findable names;
    QString detail = {};   // tells apart who has the same name
    QString trailing = {}; // a shortcut, a level
    std::optional<int> rank = {};
    bool isPupil = false;
    std::function<void()> go;
    std::function<void()> note = {}; // what Ctrl+Enter does; empty where nothing
};

// Where to go, while somebody types: at most `shown` rows, the best match first; of equal ones pupils before pages and
// commands, and then what was chosen lately. Before anything is typed that stands first. With the roles of `RowRole`.
class Destinations final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int shown = 8;

    using QAbstractListModel::QAbstractListModel;
    // Everything there is now; of equal matches the first comes first. Forgets what was typed.
    void set(std::vector<Destination> all);
    void setTyped(const QString& typed);
    const Destination& at(const QModelIndex& index) const;
    // Notes that somebody went there; it shows the next time all are `set`.
    void remember(const QString& key);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Destination> m_all; // pupils first, and then what was chosen lately
    std::vector<int> m_untyped;     // positions in m_all, what was chosen lately first
    std::vector<QString> m_recent;  // keys, the latest first
    NameFinder m_finder;
    QString m_typed;
    std::vector<int> m_shown; // positions in m_all
};

} // namespace anxin
