// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/importcommand.h"
#include "core/imports/screeningimport.h"

namespace anxin {

// `import screening`: takes the answers of a campaign, scores them, raises what is critical.
class ImportScreeningCommand final : public ImportCommand {
public:
    const char* name() const override { return "import screening"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    std::optional<Ending> beforeUnlocking(Context& context) override;
    Ending work(Context& context, Vault& vault) override;

private:
    // How the answers are written, as declared; nothing where that was left out.
    Result<std::optional<AnswerReading>, Failure> declared() const;
    Result<LocatedAnswers, Failure> locateSheets(const TableFile& file, AnswerShape shape) const;
    // Where nothing was declared, only the questionnaire's own codes are taken.
    static Result<AnswerReading, Failure> undeclared(const LocatedAnswers& located);
    Ending tell(Context& context, const LocatedTable& table, const ScreeningReceipt& receipt) const;
    Campaign campaign(QDate today) const;

    std::string m_scale;
    std::string m_coding;
    std::string m_campaign;
    bool m_newCoding = false;
    const Definition* m_definition = nullptr;
};

} // namespace anxin
