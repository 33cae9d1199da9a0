// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/sqlvalue.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace SQLite {
class Database;
}

namespace anxin {

// A prepared statement: a named member of the repository that owns it, compiled when the vault opens, so that a typo in SQL
// fails in the first test. Arguments are bound in the order in which the parameters first appear, and their number is
// checked. Every call hands the statement back reset and with its bindings cleared, also when a mapper throws. Throws
// Fault. Belongs to the thread of its connection; must not outlive it.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    // Runs to the end; returns the number of rows that it changed.
    template <class... Args>
    int exec(const Args&... args)
    {
        Use use{*this};
        use.bind(args...);
        return use.run();
    }

    // Runs one INSERT; returns the new row's id.
    template <class... Args>
    qint64 insert(const Args&... args)
    {
        Use use{*this};
        use.bind(args...);
        use.run();
        return lastInsertRowId();
    }

    // `map(const Row&)` for every row.
    template <class Map, class... Args>
    auto all(Map&& map, const Args&... args)
    {
        std::vector<std::decay_t<std::invoke_result_t<Map, const Row&>>> rows;
        Use use{*this};
        use.bind(args...);
        while (use.step())
            rows.push_back(map(use.row()));
        return rows;
    }

    // The first row, if there is one.
    template <class Map, class... Args>
    auto one(Map&& map, const Args&... args)
    {
        std::optional<std::decay_t<std::invoke_result_t<Map, const Row&>>> found;
        Use use{*this};
        use.bind(args...);
        if (use.step())
            found = map(use.row());
        return found;
    }

private:
    friend class Connection;
    Statement(SQLite::Database& database, const char* sql);

    class Use {
    public:
        explicit Use(Statement& lent);
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        template <class... Args>
        void bind(const Args&... args)
        {
            checkCount(sizeof...(Args));
            Binder binder{*m_lent.m_statement};
            int index = 0;
            (SqlValue<std::decay_t<Args>>::bind(binder, ++index, args), ...);
        }
        bool step();
        int run();
        Row row() const { return Row{*m_lent.m_statement}; }

    private:
        void checkCount(std::size_t arguments) const;
        Statement& m_lent;
    };

    qint64 lastInsertRowId() const;

    SQLite::Database* m_database;
    std::unique_ptr<SQLite::Statement> m_statement;
};

} // namespace anxin
