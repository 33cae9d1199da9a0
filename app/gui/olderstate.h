// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace anxin {

class Clock;
class OlderScreen;
class Vault;

// The screen for a vault that is held for being older than it was: tells what is missing and, as soon as the backups in
// `places` are looked through, of one that has more of it. The vault and the clock must outlive it.
OlderScreen* makeOlderScreen(Vault& vault, const Clock& clock, const QStringList& places);

} // namespace anxin
