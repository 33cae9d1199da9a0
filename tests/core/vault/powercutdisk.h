// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/filecalls.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace anxin {

// One folder in memory that remembers what is on the medium and what is only promised. Before each call it thinks the power
// away: every set of unsynced folder changes may have reached the medium or not, in any choice, and unsynced content may be
// there, be cut short, be zeros or be missing. What the folder then holds is handed to the test.
class PowerCutDisk final : public FileCalls {
public:
    using Files = std::map<std::string, QByteArray>;
    using Judge = std::function<void(const Files&)>;
    // The controls: a disk whose syncs do nothing.
    enum class Honesty { KeepsItsWord, ForgetsFiles, ForgetsFolder };

    PowerCutDisk(const Files& files, Judge judge, Honesty honesty = Honesty::KeepsItsWord);

    // All states that a power cut could leave now.
    void cut() const;

    int open(const char* path, int flags) const override;
    int openAt(int directory, const char* name, int flags, mode_t mode) const override;
    int reserve(int file, off_t size) const override;
    ssize_t write(int file, const void* bytes, std::size_t count) const override;
    ssize_t read(int file, void* bytes, std::size_t count) const override;
    int sync(int file) const override;
    int close(int file) const override;
    int forgetCached(int file) const override;
    int renameAt(int directory, const char* from, const char* to) const override;
    int unlinkAt(int directory, const char* name) const override;

private:
    struct Content {
        QByteArray now;
        QByteArray synced;
    };
    struct FolderChange {
        std::string name;
        int content; // -1: the name goes
    };
    struct Open {
        int content;
        qsizetype at;
    };
    using Names = std::map<std::string, int>;
    static void apply(const std::vector<FolderChange>& changes, Names& names);
    int openContent(int content) const;
    void change(const std::string& name, int content) const;
    void judge(const Names& names, int variant) const;

    Judge m_judge;
    Honesty m_honesty;
    mutable std::vector<Content> m_contents;
    mutable Names m_now;
    mutable Names m_synced;
    mutable std::vector<std::vector<FolderChange>> m_unsynced; // one entry a call: a rename is whole or not at all
    mutable std::map<int, Open> m_open;
    mutable int m_next = 1;
};

} // namespace anxin
