// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/powercut.h"

#include "tests/promises/promise.h"

#include <cstring>

namespace anxin {

namespace {

constexpr int sector = 512;

void put(QByteArray& file, qint64 at, const char* bytes, qint64 count)
{
    if (file.size() < at + count)
        file.append(QByteArray(at + count - file.size(), '\0'));
    std::memcpy(file.data() + at, bytes, static_cast<std::size_t>(count));
}

void apply(QByteArray& file, const DiskStep& step)
{
    if (step.what == DiskStep::What::Write)
        put(file, step.at, step.bytes.constData(), step.bytes.size());
    else if (step.at < file.size())
        file.truncate(step.at);
    else
        file.append(QByteArray(step.at - file.size(), '\0'));
}

// A write that was under way: each of its sectors is old, new, or rubbish.
void applyTorn(QByteArray& file, const DiskStep& step, std::mt19937& chance)
{
    for (qint64 done = 0; done < step.bytes.size();) {
        const qint64 count = std::min<qint64>(sector - (step.at + done) % sector, step.bytes.size() - done);
        const int fate = anyBelow(chance, 5);
        if (fate == 4)
            put(file, step.at + done, QByteArray(count, static_cast<char>(chance())).constData(), count);
        else if (fate >= 2)
            put(file, step.at + done, step.bytes.constData() + done, count);
        done += count;
    }
}

} // namespace

Medium::Medium(const DiskFiles& files, Honesty honesty) : m_honesty(honesty)
{
    for (const auto& [name, bytes] : files) {
        m_names[name] = {m_contents.size(), m_contents.size()};
        m_contents.push_back({bytes, {}});
    }
}

Medium::Content& Medium::contentOf(const std::string& name)
{
    return m_contents[m_names.at(name).now.value()];
}

void Medium::sync(const std::string& name)
{
    Content& content = contentOf(name);
    for (const DiskStep& step : content.unsynced)
        apply(content.synced, step);
    content.unsynced.clear();
    m_names[name].synced = m_names[name].now;
}

void Medium::take(const DiskStep& step)
{
    switch (step.what) {
    case DiskStep::What::Create:
        m_names[step.name].now = m_contents.size();
        m_contents.emplace_back();
        break;
    case DiskStep::What::Write:
    case DiskStep::What::Truncate: contentOf(step.name).unsynced.push_back(step); break;
    case DiskStep::What::Sync:
        if (m_honesty == Honesty::KeepsItsWord)
            sync(step.name);
        break;
    case DiskStep::What::Remove:
        m_names[step.name].now.reset();
        if (step.isSynced && m_honesty == Honesty::KeepsItsWord)
            for (auto& [name, state] : m_names)
                state.synced = state.now;
        break;
    case DiskStep::What::Acknowledge: break;
    }
}

QByteArray Medium::bytesOf(const Content& content, Reached reached, std::mt19937& chance) const
{
    QByteArray bytes = content.synced;
    if (reached == Reached::Nothing)
        return bytes;
    const int share = 1 + anyBelow(chance, 9); // of ten
    const int torn = anyBelow(chance, 2 * static_cast<int>(content.unsynced.size()) + 1);
    int number = 0;
    for (const DiskStep& step : content.unsynced) {
        if (reached == Reached::Everything)
            apply(bytes, step);
        else if (step.what == DiskStep::What::Write && number++ == torn)
            applyTorn(bytes, step, chance);
        else if (anyBelow(chance, 10) < share)
            apply(bytes, step);
    }
    return bytes;
}

DiskFiles Medium::afterCut(Reached reached, std::mt19937& chance) const
{
    DiskFiles files;
    for (const auto& [name, state] : m_names) {
        const bool isNow = reached == Reached::Everything || (reached == Reached::Chance && anyBelow(chance, 2) == 0);
        if (const auto content = isNow ? state.now : state.synced)
            files[name] = bytesOf(m_contents[*content], reached, chance);
    }
    return files;
}

} // namespace anxin
