// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/services/editions/editionservice.h"

namespace anxin {

// `scales add`: takes in a questionnaire, a changed edition or norms of the school's own, after showing what existing sheets
// would say if they were scored with it.
class AddScaleCommand final : public VaultCommand {
public:
    const char* name() const override { return "scales add"; }
    QString summary() const override;

protected:
    void describeMore(CLI::App& verb) override;
    std::optional<Ending> beforeUnlocking(Context& context) override;
    bool onlyLooks() const override { return m_rehearsal; }
    Ending work(Context& context, Vault& vault) override;

private:
    void tellPreview(const Context& context, const EditionProposal& proposal, const EditionPreview& preview,
                     const QHash<qint64, QString>& titles) const;

    std::string m_file;
    std::string m_source;
    bool m_rehearsal = false;
    std::optional<CheckedEdition> m_edition;
};

} // namespace anxin
