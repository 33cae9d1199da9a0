// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace anxin {

// Two SQLite libraries in one process have destroyed databases elsewhere, and with the plain one in front an "encrypted" file
// is written in clear. Proves that the engine we run is the SQLCipher that we were compiled against, linked into this
// program, and that no loaded library brings another one. Throws Fault{WrongEngine}. Called before any vault is made or opened.
void proveEngine();

// Major version of the SQLCipher that answers (3 on Debian 12, 4 on Debian 13).
int cipherMajorVersion();

} // namespace anxin
