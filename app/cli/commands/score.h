// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace anxin {

// `score`: a table of answers in, one JSON line a row out. Needs no vault and keeps nothing.
class ScoreCommand final : public Command {
public:
    const char* name() const override { return "score"; }
    QString summary() const override;
    void describe(CLI::App& verb) override;
    Ending run(Context& context) override;

private:
    std::string m_scale;
    std::string m_file;
    std::string m_coding;
};

} // namespace anxin
