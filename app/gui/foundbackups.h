// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/vault/rescue/headerback.h"

#include <QStringList>

namespace anxin {

// What a damaged vault has to go back to.
struct FoundBackups {
    bool isRescuable; // there is a header to go by
    std::optional<FittingHeader> fitting;
    int whole = 0;  // in both places
    int bad = 0;    // damaged or unfinished
    QString newest; // path; empty where none is whole
    std::optional<Moment> madeAt;
    std::pair<quint32, quint64> comesTo; // the newest; see `comeTo`
};

// Looks in all `places` for the backups of a vault. Takes its time: for a worker thread.
FoundBackups lookIn(const QString& vaultPath, const QStringList& places, Progress& progress);

} // namespace anxin
