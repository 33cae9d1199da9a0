// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/promises/memorydisk.h"

#include <optional>
#include <random>

namespace anxin {

// What a medium holds while steps reach it: what was synced for certain; of the rest any part, torn or as rubbish, may be there
// when the power goes. A new name is certain with the first sync of its file (the engine's layer for Linux syncs the folder
// then), a removed one when it was removed with its folder synced.
class Medium {
public:
    // The control: a disk that confirms each sync and does nothing.
    enum class Honesty { KeepsItsWord, ForgetsSyncs };

    explicit Medium(const DiskFiles& files, Honesty honesty = Honesty::KeepsItsWord);

    void take(const DiskStep& step);
    // Nothing of what was not synced, all of it, or a part by chance.
    enum class Reached { Nothing, Everything, Chance };
    DiskFiles afterCut(Reached reached, std::mt19937& chance) const;

private:
    struct Content {
        QByteArray synced;
        std::vector<DiskStep> unsynced;
    };
    struct Name {
        std::optional<std::size_t> synced;
        std::optional<std::size_t> now;
    };
    Content& contentOf(const std::string& name);
    void sync(const std::string& name);
    QByteArray bytesOf(const Content& content, Reached reached, std::mt19937& chance) const;

    Honesty m_honesty;
    std::vector<Content> m_contents;
    std::map<std::string, Name> m_names;
};

} // namespace anxin
