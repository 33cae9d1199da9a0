// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/vault/kind.h"
#include "core/vault/op.h"

#include <QObject>

#include <algorithm>
#include <vector>

namespace anxin {

enum class ChangeType : quint8 { Added, Changed, Removed, Seen };

// One record that one committed transaction touched.
struct Change {
    Kind kind;
    Uid uid;
    ChangeType type;
};

// What one committed transaction did.
struct ChangeSet {
    Op op;
    Moment at;
    std::vector<Change> changes;
    bool touches(Kind kind) const
    {
        return std::any_of(changes.begin(), changes.end(),
                           [kind](const Change& change) { return change.kind == kind && change.type != ChangeType::Seen; });
    }
};

// The only voice of the core: speaks once per transaction, after COMMIT, on the vault's thread. Slots must not throw.
class ChangeNotifier : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void committed(const anxin::ChangeSet& changes);
};

} // namespace anxin
