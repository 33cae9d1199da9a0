// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "ui/forms/drafts.h"

#include <map>

namespace anxin {

// Drafts on a disk that can be told to fail. Must outlive the forms.
class DraftBox {
public:
    explicit DraftBox(const Clock& clock) : m_clock(clock) {}

    std::map<QString, Draft> kept;
    std::optional<FaultKind> broken; // while it holds a kind, nothing is written
    int tries = 0;

    Drafts drafts()
    {
        return {[this](const QString& key, const QString& content) {
                    ++tries;
                    if (broken)
                        throw Fault{*broken, QStringLiteral("told to fail")};
                    kept.insert_or_assign(key, Draft{content, m_clock.now()});
                    return m_clock.now();
                },
                [this](const QString& key) {
                    const auto found = kept.find(key);
                    return found == kept.end() ? std::nullopt : std::optional(found->second);
                },
                [this](const QString& key) { kept.erase(key); }};
    }

private:
    const Clock& m_clock;
};

} // namespace anxin
