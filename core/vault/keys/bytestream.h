// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/bytes.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace anxin {

// Writes the fields of our own file formats: integers little-endian, no padding.
class ByteWriter {
public:
    template <class Integer>
    requires std::is_unsigned_v<Integer>
    void integer(Integer value)
    {
        Bytes<sizeof(Integer)> raw;
        qToLittleEndian(value, raw.data());
        bytes(raw);
    }
    void bytes(ByteView view) { m_out.append(reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())); }
    // One byte of length, then the bytes; at most 255 of them.
    void shortText(const QByteArray& text)
    {
        integer(static_cast<quint8>(text.size()));
        bytes(viewOf(text));
    }
    const QByteArray& written() const { return m_out; }

private:
    QByteArray m_out;
};

// Reads them back from untrusted bytes and never beyond their end: the first read that does not fit makes this and every
// later one give zeros, and `isComplete` says no. So a parser reads straight on and asks once.
class ByteReader {
public:
    explicit ByteReader(ByteView view) : m_rest(view) {}

    template <class Integer>
    requires std::is_unsigned_v<Integer> Integer integer()
    {
        return qFromLittleEndian<Integer>(bytes<sizeof(Integer)>().data());
    }
    template <std::size_t N>
    Bytes<N> bytes()
    {
        Bytes<N> out{};
        const ByteView taken = take(N);
        std::copy(taken.begin(), taken.end(), out.begin());
        return out;
    }
    QByteArray shortText()
    {
        const ByteView taken = take(integer<quint8>());
        return {reinterpret_cast<const char*>(taken.data()), static_cast<qsizetype>(taken.size())};
    }
    bool hasFailed() const { return m_failed; }
    // Every read fitted and nothing is left over.
    bool isComplete() const { return !m_failed && m_rest.empty(); }

private:
    ByteView take(std::size_t count)
    {
        if (m_failed || count > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const ByteView taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    ByteView m_rest;
    bool m_failed = false;
};

} // namespace anxin
