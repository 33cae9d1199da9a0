// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace anxin {

// Where what is being typed is kept until it is saved: inside the vault, by the key of the form and what it is about.
struct Drafts {
    std::function<void(const QString& key, const QString& content)> keep;
    std::function<std::optional<QString>(const QString& key)> find;
    std::function<void(const QString& key)> discard;
};

} // namespace anxin
