// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/room.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/dialogs/referraldialogs.h"
#include "ui/pages/places.h"

#include <memory>

namespace anxin {

class FileChooser;
class SaveCopyDialog;
struct ReferralLetter;

// The letter that advises the visit, and the same on its way out, with its line in the ledger. The dialog belongs to `above`;
// the others must outlive it.
ReferralLetter letterOf(Room& room, const Referral& referral);
SaveCopyDialog* letterDialog(Room& room, const Stored<Referral>& referral, FileChooser& chooser, QWidget& above);

// What a session does about referrals once they are advised.
class ReferralDesk {
public:
    // All must outlive it.
    struct Seams {
        QWidget& window;
        FileChooser& chooser;
    };
    ReferralDesk(Room& room, Drafts drafts, const Seams& seams);
    ~ReferralDesk();

    ReferralModel& model() { return m_model; }
    ReferralDialogs& dialogs() { return *m_dialogs; }
    // Where it leads; the dialogs of acts must outlive the places.
    void fill(Places& places, ActDialogs& acts);

private:
    void makeLetter(const Stored<Referral>& referral);

    Room& m_room;
    Seams m_seams;
    ReferralModel m_model;
    std::unique_ptr<ReferralDialogs> m_dialogs;
    std::function<void(const Stored<Referral>&)> m_change;
    QPointer<QWidget> m_letter;
};

} // namespace anxin
