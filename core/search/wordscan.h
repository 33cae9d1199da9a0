// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/wordfinder.h"
#include "core/vault/connection.h"

namespace anxin {

// Reads every record there is, so that there is no index that would have to be kept, encrypted and wiped. On the vault's
// thread; throws Fault.
class WordScan final : public WordFinder {
public:
    explicit WordScan(Connection& connection);
    std::vector<FoundWords> find(const QString& words) override;

private:
    Statement m_texts;
};

} // namespace anxin
