// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/vault/powercutdisk.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace anxin {

namespace {
constexpr int folderFile = 0;
constexpr int variants = 4;

// What the medium may hold of content that was never synced.
QByteArray unsyncedAs(int variant, const QByteArray& now, const QByteArray& synced)
{
    switch (variant) {
    case 0: return now;
    case 1: return synced;
    case 2: return now.left(now.size() / 2);
    default: return QByteArray(now.size(), '\0');
    }
}
} // namespace

PowerCutDisk::PowerCutDisk(const Files& files, Judge judge, Honesty honesty) : m_judge(std::move(judge)), m_honesty(honesty)
{
    for (const auto& [name, bytes] : files) {
        m_now[name] = static_cast<int>(m_contents.size());
        m_contents.push_back({bytes, bytes});
    }
    m_synced = m_now;
}

void PowerCutDisk::cut() const
{
    for (unsigned reached = 0; reached < 1u << m_unsynced.size(); ++reached) {
        Names names = m_synced;
        for (std::size_t i = 0; i < m_unsynced.size(); ++i)
            if ((reached >> i & 1u) != 0)
                apply(m_unsynced[i], names);
        for (int variant = 0; variant < variants; ++variant)
            judge(names, variant);
    }
}

void PowerCutDisk::apply(const std::vector<FolderChange>& changes, Names& names)
{
    for (const FolderChange& change : changes) {
        if (change.content < 0)
            names.erase(change.name);
        else
            names[change.name] = change.content;
    }
}

void PowerCutDisk::judge(const Names& names, int variant) const
{
    Files files;
    for (const auto& [name, content] : names) {
        const Content& bytes = m_contents[static_cast<std::size_t>(content)];
        files[name] = bytes.now == bytes.synced ? bytes.now : unsyncedAs(variant, bytes.now, bytes.synced);
    }
    m_judge(files);
}

int PowerCutDisk::openContent(int content) const
{
    m_open[m_next] = {content, 0};
    return m_next++;
}

void PowerCutDisk::change(const std::string& name, int content) const
{
    if (content < 0)
        m_now.erase(name);
    else
        m_now[name] = content;
    m_unsynced.back().push_back({name, content});
}

int PowerCutDisk::open(const char* path, int flags) const
{
    if ((flags & O_DIRECTORY) != 0)
        return folderFile;
    return openAt(folderFile, std::strrchr(path, '/') + 1, flags, 0);
}

int PowerCutDisk::openAt(int, const char* name, int flags, mode_t) const
{
    cut();
    const auto found = m_now.find(name);
    if ((flags & O_CREAT) == 0 && found == m_now.end()) {
        errno = ENOENT;
        return -1;
    }
    if ((flags & O_CREAT) == 0)
        return openContent(found->second);
    m_contents.emplace_back();
    m_unsynced.emplace_back();
    change(name, static_cast<int>(m_contents.size()) - 1);
    return openContent(m_now[name]);
}

int PowerCutDisk::reserve(int, off_t) const
{
    return 0;
}

ssize_t PowerCutDisk::write(int file, const void* bytes, std::size_t count) const
{
    cut();
    m_contents[static_cast<std::size_t>(m_open.at(file).content)].now.append(static_cast<const char*>(bytes),
                                                                             static_cast<qsizetype>(count));
    return static_cast<ssize_t>(count);
}

ssize_t PowerCutDisk::read(int file, void* bytes, std::size_t count) const
{
    Open& open = m_open.at(file);
    const QByteArray part = m_contents[static_cast<std::size_t>(open.content)].now.mid(open.at, static_cast<qsizetype>(count));
    std::copy(part.begin(), part.end(), static_cast<char*>(bytes));
    open.at += part.size();
    return part.size();
}

int PowerCutDisk::sync(int file) const
{
    cut();
    if (file == folderFile && m_honesty != Honesty::ForgetsFolder) {
        m_synced = m_now;
        m_unsynced.clear();
    }
    if (file != folderFile && m_honesty != Honesty::ForgetsFiles) {
        Content& content = m_contents[static_cast<std::size_t>(m_open.at(file).content)];
        content.synced = content.now;
    }
    return 0;
}

int PowerCutDisk::close(int file) const
{
    m_open.erase(file);
    return 0;
}

int PowerCutDisk::forgetCached(int) const
{
    return 0;
}

int PowerCutDisk::renameAt(int, const char* from, const char* to) const
{
    cut();
    m_unsynced.emplace_back();
    const int content = m_now.at(from);
    change(to, content);
    change(from, -1);
    return 0;
}

int PowerCutDisk::unlinkAt(int, const char* name) const
{
    cut();
    m_unsynced.emplace_back();
    change(name, -1);
    return 0;
}

} // namespace anxin
