// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/models/meetingsmodel.h"

namespace anxin {

// The windows in which a review meeting is begun, its minutes are written and signed, and is decided about one pupil.
class MeetingDialogs final : public QObject {
    Q_OBJECT
public:
    // Model and window must outlive it, and what the drafts stand on.
    MeetingDialogs(MeetingsModel& model, Drafts drafts, QWidget& window);
    void keepDrafts() { m_forms.keepDrafts(); }

    FormDialog* begin();
    // Signed: to read.
    FormDialog* minutes(const Stored<ReviewMeeting>& meeting);
    FormDialog* decide(const Stored<ReviewMeeting>& meeting, StudentId student);
    // What was begun and not saved; null where it is no form of these, or the meeting is not there any more.
    FormDialog* resume(const DraftKey& begun, const std::optional<StudentId>& student);

Q_SIGNALS:
    void closed();

private:
    MeetingsModel& m_model;
    OpenForms m_forms;
};

} // namespace anxin
