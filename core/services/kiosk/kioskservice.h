// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/ownscale/scalewordingrepository.h"
#include "core/services/kiosk/screenpaper.h"
#include "core/services/registerservice.h"
#include "core/services/screeningservice.h"

namespace anxin {

// The words that the school has loaded, and the answers that pupils give on this PC. Lives on the vault's thread.
class KioskService {
public:
    // All must outlive it.
    KioskService(Vault& vault, ScreeningService& screening, RegisterService& registered);

    // Op::LoadWording, in place of what was loaded before. `source`: where it comes from and why the school may use it.
    std::optional<WordingRefusal> load(const Definition& definition, const Wording& wording, const QString& source);
    std::vector<Stored<ScaleWording>> wordings() { return m_wordings.all(); }
    // The questionnaires that can be given on this PC: newest editions for which the loaded words hold.
    std::vector<const Definition*> scales();

    // A paper of the newest edition, or what the pupil has laid aside. Nothing where the pupil has answered it in this campaign
    // already, or the words do not hold.
    std::optional<ScreenPaper> begin(CampaignId campaign, const QString& scale, StudentId student);
    // By file, by paper (also where not all of it is typed in yet), or on the screen to the end.
    bool hasAnswered(CampaignId campaign, const QString& scale, StudentId student);
    // Op::AnswerOnScreen. Critical answers are raised at once, of an unfinished paper too. A paper without any answer leaves
    // nothing.
    void keep(CampaignId campaign, StudentId student, const ScreenPaper& paper, std::optional<int> seconds);

private:
    std::optional<AnswerSheet> sheetOf(CampaignId campaign, const QString& scale, StudentId student);

    Vault& m_vault;
    ScreeningService& m_screening;
    RegisterService& m_register;
    ScaleWordingRepository m_wordings;
};

} // namespace anxin
