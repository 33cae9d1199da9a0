// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// What a file from outside may cost. Every limit is counted while reading, never taken from what the file says of itself.
namespace anxin::limits {

inline constexpr qint64 fileBytes = 20LL << 20;

inline constexpr int zipEntries = 200;
inline constexpr qint64 zipEntryBytes = 64LL << 20;
inline constexpr qint64 zipTotalBytes = 128LL << 20;
// Inflated bytes per packed byte; asked only of entries that inflate to more than `zipRatioFrom`.
inline constexpr qint64 zipRatio = 100;
inline constexpr qint64 zipRatioFrom = 1LL << 20;

inline constexpr int xmlDepth = 64;

inline constexpr int rows = 20'000;
inline constexpr int columns = 200;
// The longest text a cell may hold at all. A field that is not a note takes at most `fieldCharacters`.
inline constexpr int cellCharacters = 20'000;
inline constexpr int fieldCharacters = 4'000;
// UTF-16 units of all cells of a file together, equal shared strings of a sheet counted once.
inline constexpr qint64 tableCharacters = 32LL << 20;

inline constexpr qint64 mapFileBytes = 1LL << 20;

} // namespace anxin::limits
