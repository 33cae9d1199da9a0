// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"
#include "app/cli/failure.h"
#include "app/cli/password.h"
#include "app/cli/wayin.h"

#include <CLI/CLI.hpp>

namespace anxin {

class Vault;

// One verb of the command line. It may call what a page's model may call: services, imports, reports, writers, delivery.
class Command {
public:
    virtual ~Command() = default;
    virtual const char* name() const = 0; // "verify"; of a verb in a group, "import students"
    virtual QString summary() const = 0;
    // Declares positionals and options, once, before `run`.
    virtual void describe(CLI::App& verb) = 0;
    // May throw Fault and Cancelled.
    virtual Ending run(Context& context) = 0;
};

// A verb that works in an unlocked vault: asks for the password, unlocks, warns of what was noticed, works, locks.
class VaultCommand : public Command {
public:
    // How the verb gets in.
    explicit VaultCommand(WayIn::Offers offers = WayIn::Offers::Password) : m_wayIn(offers) {}
    void describe(CLI::App& verb) final;
    Ending run(Context& context) final;

protected:
    virtual void describeMore(CLI::App&) {}
    // Whatever keeps the verb from starting, before anybody is asked for a password.
    virtual std::optional<Ending> beforeUnlocking(Context&) { return std::nullopt; }
    // Whether the verb may work in a vault that is held for being older than this PC remembers.
    virtual bool onlyLooks() const { return false; }
    // Everything prepared on the vault's connection is gone when this returns.
    virtual Ending work(Context&, Vault&) { return ExitCode::Done; }
    // For a verb that leaves another vault object behind, after a rotation.
    virtual Ending workOn(Context& context, std::unique_ptr<Vault>& vault) { return work(context, *vault); }

private:
    std::optional<Failure> admit(const Context& context, Vault& vault) const;

    std::string m_vault;
    std::string m_reason; // why an older state of the vault is right
    WayIn m_wayIn;
};

inline std::string utf8(const QString& text)
{
    return text.toStdString();
}
// A path as it was typed, without a slash at its end.
QString pathFrom(const std::string& typed);
Failure noSuchScale(const std::string& id);
// A new password for the vault, judged with the names that stand in it and with that of a new user.
Result<Secret, Failure> chooseFor(Vault& vault, const PasswordSource& source, const Context& context,
                                  const QString& newcomer = QString());
// The one time a recovery code is shown. False where it did not reach whoever it was printed for.
bool printRecoveryCode(const Context& context, const QString& vault, const RecoveryCode& code);

} // namespace anxin
