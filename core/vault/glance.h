// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"

#include <QString>

#include <optional>

namespace anxin {

// What may be said of a vault in front of anybody: times, and whether a key to it is kept elsewhere. Who its people are stays
// encrypted. Read without a password, so it is what the files say, signed by the vault where it is a time, and no proof.
struct Glance {
    std::optional<Moment> seenAt;     // when this PC last worked in the vault
    std::optional<Moment> backedUpAt; // the newest verified backup in its own folder
    bool hasEscrow = false;
};

// Reads three or four small files. What cannot be read is left out; throws nothing.
Glance glanceAt(const QString& vaultPath);
// For the foot of the lock screen; empty where there is nothing to say.
QString sentence(const Glance& glance, QDate today, const QTimeZone& zone, const QLocale& locale);

} // namespace anxin
