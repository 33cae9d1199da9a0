// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/readtable.h"
#include "core/imports/screeningimport.h"
#include "core/services/triageservice.h"
#include "core/vault/vaultfolder.h"

#include <QTemporaryDir>

namespace anxin {

// A school of 3,000 invented pupils in an encrypted vault on disk, and a file (.xlsx) in which all of them have answered the
// 100 items of the MHT.
class ScreenedPupils {
public:
    static constexpr int pupils = 3000;
    static constexpr int items = 100;

    ScreenedPupils();
    static QByteArray answersFile();

    static TableFile read(const QByteArray& file, Progress& progress);
    Staging<StagedSheet> stage(const TableFile& table, Progress& progress);
    ScreeningReceipt commit(const Staging<StagedSheet>& staging, Progress& progress);
    // The same, taken back at the end.
    ScreeningReceipt rehearse(const Staging<StagedSheet>& staging, Progress& progress);
    // Everybody whom the campaign has put on the list.
    std::vector<Candidate> candidates() { return triage.waiting(); }

    QTemporaryDir home;
    FixedClock clock{QStringLiteral("2026-11-18T09:00")};
    std::unique_ptr<Vault> vault;
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    const Definition& mht;
    ScreeningService screening;
    TriageService triage;
    ScreeningImport import;

private:
    ScreeningTarget target() const;
};

} // namespace anxin
