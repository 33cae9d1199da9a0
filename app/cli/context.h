// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/scales/catalogue.h"
#include "core/services/rulebook.h"
#include "core/vault/backup/verifier.h"
#include "core/vault/keys/passwordhash.h"

#include <QJsonObject>
#include <QLocale>
#include <QTextStream>

#include <functional>
#include <optional>

namespace anxin {

// What a verb may touch of the world around it; tests bring their own. Results go to `out` and nothing else does, messages
// go to `err`.
struct Context {
    QTextStream& out;
    QTextStream& err;
    const Clock& clock;
    Progress& progress;
    const Catalogue& catalogue;
    const RuleBook& rules;
    // Asks for a secret without echo; nothing where there is no terminal. The caller wipes the answer.
    std::function<std::optional<QString>(const QString& prompt)> askSecretly;
    // What guessing the passwords of a new vault costs.
    std::function<PasswordCost(const Clock& clock)> passwordCost = &PasswordCost::calibrated;
    QLocale locale = {};
    bool json = false; // results for a script, not for a person
    // Who looks at a new backup.
    BackupVerifier verifyBackup = &troubleIn;
};

inline void printLine(const Context& context, const QString& line)
{
    context.out << line << Qt::endl;
}

// A message to the person beside the result.
inline void tell(const Context& context, const QString& words)
{
    context.err << words << Qt::endl;
}

// One JSON document on one line.
void printJson(const Context& context, const QJsonObject& object);

} // namespace anxin
