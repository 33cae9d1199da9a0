// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/delivery/reportexport.h"

namespace anxin {

// What the verbs have in common that let a report out: which, of what period, to whom, and why.
class ReportCommand : public VaultCommand {
protected:
    void describeReport(CLI::App& verb);
    // Checks what was asked for; `kind` is good afterwards.
    std::optional<Ending> beforeUnlocking(Context& context) override;
    const ReportKind& kind() const { return *m_kind; }
    // The one that was asked for; else that of today, as the school's calendar has it.
    ReportPeriod period(Vault& vault) const;
    ExportOrder order() const;

private:
    std::optional<Ending> checkPeriod(Context& context);

    std::string m_kindId;
    std::string m_periodCode;
    std::string m_recipient;
    std::string m_basis;
    const ReportKind* m_kind = nullptr;
    std::optional<ReportPeriod> m_asked;
};

// `report`: writes a report as files into a folder.
class WriteReportCommand final : public ReportCommand {
public:
    const char* name() const override { return "report"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    std::optional<Ending> beforeUnlocking(Context& context) override;
    Ending work(Context& context, Vault& vault) override;

private:
    std::string m_out;
    std::string m_format = "xlsx,pdf";
    QStringList m_suffixes;
};

// `package`: writes a report into one encrypted package, proven and logged.
class PackageCommand final : public ReportCommand {
public:
    const char* name() const override { return "package"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    Ending work(Context& context, Vault& vault) override;

private:
    // One that was brought along. It is told to somebody outside, so it must neither be guessed nor open the vault.
    Result<Secret, Failure> broughtPassword(Context& context, Vault& vault) const;
    Ending tell(Context& context, const PackageReceipt& receipt, const QString& madePassword) const;

    std::string m_to;
    PasswordSource m_packagePassword;
};

} // namespace anxin
