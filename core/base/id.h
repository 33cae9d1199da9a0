// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <type_traits>

namespace anxin {

// The row of a `Record` inside one database. Never written to a file, never shown; between files and in the audit
// log a record is named by its `Uid`, on paper by a printed code.
template <class Record>
class Id {
public:
    static constexpr Id fromRowId(qint64 rowId) { return Id{rowId}; }
    constexpr qint64 rowId() const { return m_rowId; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    explicit constexpr Id(qint64 rowId) : m_rowId(rowId) {}
    qint64 m_rowId;
};

// A name that a record keeps for life: a random (version 4) UUID made by the client, 36 lower-case characters. It makes
// a retried insert idempotent and survives merge, transfer and roll-up.
class Uid {
public:
    static Uid random();
    // Takes text that is already known to be a UUID (from our own database).
    static Uid fromText(QString text) { return Uid{std::move(text)}; }
    const QString& text() const { return m_text; }
    friend bool operator==(const Uid&, const Uid&) = default;

private:
    explicit Uid(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

// A record as the database holds it. What has no row yet is the plain `Record`.
template <class Record>
struct Stored {
    Id<Record> id;
    Uid uid;
    Record value;
};

namespace detail {
struct IdProbeA;
struct IdProbeB;
} // namespace detail
static_assert(!std::is_convertible_v<Id<detail::IdProbeA>, qint64>, "an id must never become a number by itself");
static_assert(!std::is_convertible_v<Id<detail::IdProbeA>, Id<detail::IdProbeB>>);
static_assert(!std::is_default_constructible_v<Id<detail::IdProbeA>>, "an id names a row, or there is no id");

} // namespace anxin
