// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace anxin {

// Damaged files of a vault are moved or copied aside, never deleted: whoever repairs things may still get something out of
// them.

// Moves the named files (no folders) of `vaultPath` that are there into a new folder under quarantine/, with the journals of
// databases. Returns that folder; empty where there was nothing to move. Throws Fault.
QString moveToQuarantine(const QString& vaultPath, const QStringList& names);
// The same, but leaves the files where they are.
QString copyToQuarantine(const QString& vaultPath, const QStringList& names);

} // namespace anxin
