// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/biffrecords.h"

#include "core/imports/limits.h"

#include <algorithm>

namespace anxin {

namespace {

enum TextOption : quint8 { Wide = 0x01, ReadingAid = 0x04, Runs = 0x08 };

} // namespace

std::string_view BiffRecord::from(size_t offset) const
{
    if (offset > data.size())
        throw ReadStopped{{ReadWhy::Damaged}};
    return data.substr(offset);
}

BiffRecord BiffStream::next()
{
    const auto type = static_cast<Biff>(littleEndianAt<quint16>(m_bytes, m_at));
    const quint16 length = littleEndianAt<quint16>(m_bytes, m_at + 2);
    if (m_bytes.size() - m_at - 4 < length)
        throw ReadStopped{{ReadWhy::Damaged}};
    const std::string_view data = m_bytes.substr(m_at + 4, length);
    m_at += 4 + size_t{length};
    return {type, data};
}

std::vector<std::string_view> BiffStream::continued()
{
    std::vector<std::string_view> pieces;
    while (m_at + 4 <= m_bytes.size() && littleEndianAt<quint16>(m_bytes, m_at) == static_cast<quint16>(Biff::Continue))
        pieces.push_back(next().data);
    return pieces;
}

std::string_view BiffText::rest()
{
    while (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
        ++m_piece;
        m_at = 0;
    }
    if (m_piece >= m_pieces.size())
        throw ReadStopped{{ReadWhy::Damaged}};
    return m_pieces[m_piece].substr(m_at);
}

bool BiffText::atEnd()
{
    while (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
        ++m_piece;
        m_at = 0;
    }
    return m_piece >= m_pieces.size();
}

quint8 BiffText::byte()
{
    const auto value = static_cast<quint8>(rest().front());
    ++m_at;
    return value;
}

quint16 BiffText::word()
{
    const quint8 low = byte();
    return static_cast<quint16>(low | byte() << 8);
}

quint32 BiffText::number()
{
    const quint32 low = word();
    return low | quint32{word()} << 16;
}

void BiffText::skip(size_t bytes)
{
    while (bytes > 0) {
        const size_t step = std::min(bytes, rest().size());
        m_at += step;
        bytes -= step;
    }
}

QString BiffText::text(size_t count)
{
    quint8 options = byte();
    const size_t runs = options & Runs ? word() : 0;
    const size_t aid = options & ReadingAid ? number() : 0;
    if (count > static_cast<size_t>(limits::cellCharacters))
        throw ReadStopped{{ReadWhy::CellTooLong}};
    QString text;
    text.reserve(static_cast<qsizetype>(count));
    while (count > 0) {
        if (m_at >= m_pieces[m_piece].size()) { // goes on in the next piece, in its width
            rest();
            options = byte();
        }
        const std::string_view here = rest();
        const size_t width = options & Wide ? 2 : 1;
        const size_t characters = std::min(count, here.size() / width);
        if (characters == 0) // half a character at the end of a piece
            throw ReadStopped{{ReadWhy::Damaged}};
        for (size_t i = 0; i < characters; ++i)
            text += width == 2 ? QChar(littleEndianAt<quint16>(here, i * 2)) : QChar(static_cast<uchar>(here[i]));
        m_at += characters * width;
        count -= characters;
    }
    skip(runs * 4);
    skip(aid);
    return text;
}

} // namespace anxin
