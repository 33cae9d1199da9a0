// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/rescue/pagefile.h"

#include <set>
#include <variant>
#include <vector>

namespace anxin {

// The engine's file format (sqlite.org/fileformat2.html), as far as rows are read out of it. Pages come authenticated; what
// does not fit into them all the same is passed over, never read beyond.

struct StoredText {
    QByteArray utf8;
    friend bool operator==(const StoredText&, const StoredText&) = default;
};
// NULL, integer, real, text, blob.
using StoredValue = std::variant<std::monostate, qint64, double, StoredText, QByteArray>;

struct StoredRow {
    qint64 number; // row id; 0 on the pages of an index
    std::vector<StoredValue> values;
    std::set<quint32> pages; // that it lies on
};

enum class PageKind : quint8 { Other, TableLeaf, TableInterior, IndexLeaf, IndexInterior };
PageKind kindOf(const PageFile& file, quint32 page);

struct PageRows {
    std::vector<StoredRow> rows;
    std::vector<qint64> cut; // numbers of the rows whose rest lies on a damaged page
};
// The rows that stand on one page of a table, or the entries on one of an index.
PageRows rowsOn(const PageFile& file, quint32 page);

// Every page of the tree under `root` that can be reached, itself first; those that are damaged are in it too.
std::vector<quint32> treeUnder(const PageFile& file, quint32 root);
// Whether none of them is damaged.
bool isWholeTree(const PageFile& file, quint32 root);
// Whether the way to its last row is whole: what stands last is the last that there was.
bool isEndWhole(const PageFile& file, quint32 root);

} // namespace anxin
