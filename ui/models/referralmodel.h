// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/services/familyservice.h"
#include "core/services/referralrules.h"
#include "core/services/referralservice.h"
#include "core/services/registerservice.h"
#include "core/services/schoolrules.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"
#include "ui/theme/pathstop.h"

#include <functional>

namespace anxin {

// One referral: where it stands as a path, what comes next, and its steps, the newest first. Re-reads when a commit touches
// what it shows; also carries out the steps, and answers in the words that a form shows.
class ReferralModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive the model. `counsellor`: who fills in forms.
    struct On {
        ReferralService& referrals;
        RegisterService& registered;
        FamilyService& family;
        SchoolRules& rules;
        std::function<QString()> counsellor;
    };
    ReferralModel(On on, ChangeNotifier& news, const Clock& clock);

    void choose(ReferralId referral);
    // The pupil's open referral whose next step is due first. False, and nothing is chosen, where none is open.
    bool chooseOpenOf(StudentId student);
    const std::optional<ReferralStanding>& shown() const { return m_shown; }
    const Clock& clock() const { return m_clock; }

    QString identity(); // of the pupil, in one line
    QString pupilUid();
    QString facts() const;
    // Whether a letter goes to the guardians: none does of a direct referral.
    bool hasLetter() const { return m_shown && m_shown->position.way == ReferralWay::ByGuardian; }
    QString nameOf(ReferralStepKind kind) const { return label(kind, m_shown.value().position.way); }
    std::vector<PathStop> path() const;
    // All referrals of the pupil, in one line each, the newest first.
    std::vector<std::pair<ReferralId, QString>> ofPupil();

    // What comes next, in words; nothing where the referral is closed.
    struct NextWords {
        QString what;
        QString by;
        QString due;
        Tone tone;
        ReferralStepKind step;
    };
    std::optional<NextWords> next() const;
    // Steps that fit as well.
    std::vector<ReferralStepKind> others() const;
    ShownList& steps() { return m_rows; }
    const Stored<ReferralStep>& step(int row) const { return m_steps.at(static_cast<std::size_t>(row)); }

    // Filled in as far as the room knows.
    ReferralStep newStep(ReferralStepKind kind) const;
    // `allTheSame`: why it is closed with something left undone.
    ActOutcome take(const ReferralStep& step, const QString& allTheSame = {});
    // By closing now, in words.
    QStringList leftUndone() const;
    std::optional<ReferralStepKind> reply() const { return m_shown ? replyFor(m_shown->position) : std::nullopt; }
    // Chooses whose letter bears the code; else says why not.
    ActOutcome chooseByCode(const QString& typed);
    std::optional<Stored<Referral>> byUid(StudentId student, const QString& uid);
    // Why to think twice before a letter to the guardians is made, in words; empty where nothing speaks against it.
    QString doubtAboutLetter();

    void refreshIfStale();

Q_SIGNALS:
    void refreshed();

private:
    void refresh();
    ShownRow rowOf(const Stored<ReferralStep>& step, bool isInForce) const;

    On m_on;
    const Clock& m_clock;
    Watch m_watch;
    std::optional<ReferralId> m_chosen;
    std::optional<ReferralStanding> m_shown;
    std::vector<Stored<ReferralStep>> m_steps;
    ShownList m_rows;
};

} // namespace anxin
