// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace anxin {

// `reserve.bin` beside the database holds room and nothing else: on a disk that fills up it goes first, so that what is being
// written still has its place. It goes before a transaction begins, because a COMMIT that has failed must not be tried again
// (core/README.md, Decision 7). Nothing here throws; without a ballast the vault works as well, only with less warning.

inline constexpr qint64 ballastBytes = qint64{8} << 20;
// Less than this is left: the ballast goes. More than a transaction of a person's work takes, with its journal.
inline constexpr qint64 roomForWork = qint64{2} << 20;
// At least this is left: there is room for a ballast again.
inline constexpr qint64 roomForBallast = qint64{64} << 20;

// Makes it where there is none and the disk has room.
void layBallast(const QString& vaultPath);
// Takes it away. True where that made room.
bool dropBallast(const QString& vaultPath);
// The same, where too little is left. Two system calls where there is enough.
bool dropBallastWhereFull(const QString& vaultPath);

} // namespace anxin
