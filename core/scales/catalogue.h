// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

#include <deque>

namespace anxin {

// The definitions that ship with the program, in every version that ever shipped. Immutable once loaded; references into
// it live as long as it does, so make one at the start and lend it.
class Catalogue {
public:
    // Reads the definitions embedded in the program. Throws Fault{Bug}: one of them is refused, or two claim one id and
    // version.
    static Catalogue shipped();

    // Newest version of each, sorted by id.
    const std::vector<const Definition*>& all() const { return m_newest; }
    const Definition* find(QStringView id) const; // the newest; null: none
    const Definition* find(QStringView id, int version) const;

    Catalogue(Catalogue&&) noexcept = default;
    Catalogue& operator=(Catalogue&&) noexcept = default;

private:
    Catalogue() = default;

    std::deque<Definition> m_definitions; // a deque: growing it moves none
    std::vector<const Definition*> m_newest;
};

} // namespace anxin
