// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"

#include <functional>
#include <optional>

namespace anxin {

struct Draft {
    QString content;
    Moment keptAt;
};

// One that waits to be gone on with.
struct KeptDraft {
    QString key;
    Moment keptAt;
};

// Where what is being typed is kept until it is saved: inside the vault, by the key of the form and what it is about.
struct Drafts {
    std::function<Moment(const QString& key, const QString& content)> keep; // throws Fault
    std::function<std::optional<Draft>(const QString& key)> find;           // throws Fault
    std::function<void(const QString& key)> discard; // never fails for the one who asks: what is to go is not found again
};

} // namespace anxin
