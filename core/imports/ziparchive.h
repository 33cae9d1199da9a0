// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct zip;

namespace anxin {

// A zip archive from outside, in memory. Keeps three promises: nothing is inflated beyond the limits of limits.h, counted
// while inflating; what was read to its end has the checksum that the archive states for it; names are safe and unique.
// Throws `ReadStopped`. The bytes must outlive it. Not thread-safe.
class ZipArchive {
public:
    ZipArchive(QByteArrayView bytes, Progress& progress);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    // Names are compared without regard to case, as spreadsheet programs do.
    bool has(std::string_view name) const;
    // Whether the name of any entry contains `part` (lower case).
    bool hasNameWith(std::string_view part) const;
    // Gives the entry to `sink` piece by piece; steps the progress (in KiB) and can be cancelled there. An entry that is
    // not there or does not verify is `Damaged`.
    using Sink = std::function<void(std::span<const char>)>;
    void read(std::string_view name, const Sink& sink);

private:
    void checkEntries();

    struct Closer {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Closer> m_zip;
    std::unordered_map<std::string, quint64> m_index; // lower-case name → entry
    Progress& m_progress;
    qint64 m_declared = 0; // bytes that the archive says it holds: for the progress only
    qint64 m_inflated = 0;
};

} // namespace anxin
