// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/littleendian.h"

#include <QString>

#include <string_view>
#include <vector>

// The records of a BIFF8 stream (MS-XLS 2.1.4): a type, a length, and up to 8,224 bytes; what is longer goes on in records of
// the type Continue. Everything throws `ReadStopped{Damaged}` where the bytes end too early.
namespace anxin {

enum class Biff : quint16 {
    Formula = 0x0006,
    Eof = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergeCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809,
};

struct BiffRecord {
    Biff type;
    std::string_view data;
    // The data from an offset on.
    std::string_view from(size_t offset) const;
};

class BiffStream {
public:
    // The bytes must outlive it.
    explicit BiffStream(std::string_view bytes, size_t offset = 0) : m_bytes(bytes), m_at(offset) {}
    bool atEnd() const { return m_at >= m_bytes.size(); }
    size_t offset() const { return m_at; }
    BiffRecord next();
    // The Continue records that follow, in order; the stream then stands behind them.
    std::vector<std::string_view> continued();

private:
    std::string_view m_bytes;
    size_t m_at;
};

// Reads texts that may be cut anywhere by Continue records: inside a text each piece begins with a byte that says anew how wide
// its characters are (MS-XLS 2.5.293).
class BiffText {
public:
    // `pieces`: the data of a record and of what continues it.
    explicit BiffText(std::vector<std::string_view> pieces) : m_pieces(std::move(pieces)) {}
    quint8 byte();
    quint16 word();
    quint32 number();
    // `count` characters, with the options byte, runs of formats and reading aids around them, which are skipped.
    QString text(size_t count);
    bool atEnd();

private:
    std::string_view rest();
    void skip(size_t bytes);

    std::vector<std::string_view> m_pieces;
    size_t m_piece = 0;
    size_t m_at = 0;
};

} // namespace anxin
