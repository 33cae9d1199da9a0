// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

#include <memory>

namespace anxin {

// The definitions that the program knows: those that ship with it, in every version that ever shipped, and those that a
// school has added (`adopt`). Grows only: a pointer into it lives as long as it does, or as long as somebody has `share`d
// the definition. A copy is cheap, because it shares them all.
class Catalogue {
public:
    // Reads the definitions embedded in the program. Throws Fault{Bug}: one of them is refused, or two claim one id and
    // version.
    static Catalogue shipped();

    // Newest version of each, sorted by id.
    const std::vector<const Definition*>& all() const { return m_newest; }
    const Definition* find(QStringView id) const; // the newest; null: none
    const Definition* find(QStringView id, int version) const;

    // Takes in an edition of the school's own, with the JSON that it was read from. It stands in place of a shipped one of the
    // same id and version: sheets that name them were answered to what the school had, before the program brought its own.
    void adopt(std::shared_ptr<const Definition> own, const QByteArray& json);

    // These throw Fault{Bug} for a definition of another catalogue.
    std::shared_ptr<const Definition> share(const Definition& definition) const; // e.g. for a worker thread
    const QByteArray& json(const Definition& definition) const;                  // as it was written
    bool isOwn(const Definition& definition) const;

private:
    struct Entry {
        std::shared_ptr<const Definition> definition;
        QByteArray json;
        bool isOwn;
    };
    Catalogue() = default;
    const Entry& entryOf(const Definition& definition) const;
    void listNewest();

    std::vector<Entry> m_entries;
    std::vector<const Definition*> m_newest;
};

} // namespace anxin
