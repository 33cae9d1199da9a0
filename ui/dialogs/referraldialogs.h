// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/dialogs/referraldialog.h"

namespace anxin {

// The windows about what becomes of a referral. Each opens above `window` and blocks nothing; all go with it.
class ReferralDialogs final : public QObject {
    Q_OBJECT
public:
    // Model and window must outlive it, and what the drafts stand on. `makeLetter` and `change` are about the referral in
    // front.
    struct Ways {
        std::function<void(const Stored<Referral>&)> makeLetter;
        std::function<void(const Stored<Referral>&)> change;
    };
    ReferralDialogs(ReferralModel& model, Drafts drafts, QWidget& window, Ways ways);
    ~ReferralDialogs() override;
    void keepDrafts() { m_forms.keepDrafts(); }

    ReferralDialog* show(ReferralId referral);
    // The open one that is due first; null where the pupil has none.
    ReferralDialog* showOpenOf(StudentId student);
    // A form for a step of the referral in front.
    FormDialog* take(ReferralStepKind kind);
    // All of a step, to read.
    FormDialog* look(const Stored<ReferralStep>& step);
    // Asks for the code of a slip that came back, and opens the form for the reply of the referral whose it is.
    FormDialog* typeCode();
    // What was begun and not saved; null where it is no form of these, or the referral is not there any more.
    FormDialog* resume(const DraftKey& begun, const std::optional<StudentId>& student);

Q_SIGNALS:
    void closed();

private:
    ReferralDialog* show();
    FormDialog* close(const DraftKey& key);
    void openReply();

    ReferralModel& m_model;
    QWidget& m_window;
    Ways m_ways;
    OpenForms m_forms;
    QPointer<ReferralDialog> m_dialog;
};

} // namespace anxin
