// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/failure.h"
#include "core/vault/keys/secret.h"

#include <string>

namespace CLI {
class App;
}

namespace anxin {

struct Context;

// Where a verb's password comes from: the first line of a file, or a prompt without echo. Never an argument, which other
// people on the same PC could read.
class PasswordSource {
public:
    // `help`: what the file holds; empty for a password.
    void describe(CLI::App& verb, const char* option = "--password-file", const QString& help = QString());
    bool isFile() const { return !m_file.empty(); }
    // The password of a vault that is there.
    Result<Secret, Failure> ask(const Context& context) const;
    // Any other secret, with the words that ask for it on a terminal.
    Result<Secret, Failure> ask(const Context& context, const QString& prompt) const;
    // A new one, typed twice where it is typed. Not judged.
    Result<Secret, Failure> choose(const Context& context) const;

private:
    Result<Secret, Failure> fromFile() const;

    std::string m_file;
};

} // namespace anxin
