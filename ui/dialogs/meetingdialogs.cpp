// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/meetingdialogs.h"

#include "ui/forms/meetingform.h"
#include "ui/forms/resolutionform.h"
#include "ui/models/words.h"
#include "ui/widgets/messagebar.h"

namespace anxin {

MeetingDialogs::MeetingDialogs(MeetingsModel& model, Drafts drafts, QWidget& window)
    : m_model(model),
      m_forms(std::move(drafts), model.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &MeetingDialogs::closed);
}

FormDialog* MeetingDialogs::begin()
{
    return m_forms.open<ReviewMeeting>(
        {tr("Review meeting"), tr("who was there, and when"), DraftKey{Writing::Meeting, {}}},
        new MeetingForm(m_model.campaigns(), m_model.clock()), m_model.newMeeting(),
        {{tr("Begin the meeting"), [this](const ReviewMeeting& typed) { return m_model.begin(typed); }}});
}

FormDialog* MeetingDialogs::minutes(const Stored<ReviewMeeting>& meeting)
{
    auto* form = new MeetingForm(m_model.campaigns(), m_model.clock());
    const QString title = tr("Minutes of the review meeting");
    const QString about = shownDay(meeting.value.heldOn, m_model.clock().today());
    if (meeting.value.signedAt) {
        form->setReadOnly(true);
        FormDialog* dialog = m_forms.open<ReviewMeeting>({title, about, {}}, form, meeting.value, {});
        dialog->bar().show(Tone::Info, tr("Signed. It can be read, but not changed."));
        return dialog;
    }
    const auto with = [meeting](const ReviewMeeting& typed) { return Stored<ReviewMeeting>{meeting.id, meeting.uid, typed}; };
    FormDialog* dialog = m_forms.open<ReviewMeeting>(
        {title, about, DraftKey{Writing::Meeting, {}, meeting.uid.text()}}, form, meeting.value,
        {{tr("Save"), [this, with](const ReviewMeeting& typed) { return m_model.save(with(typed)); }},
         {tr("Sign the minutes"), [this, with](const ReviewMeeting& typed) { return m_model.sign(with(typed)); }}});
    if (m_model.chosen() && m_model.chosen()->id == meeting.id && m_model.undecided() > 0)
        dialog->bar().show(
            Tone::Info, tr("Without a decision: %1. If you sign now, they go to the next meeting.").arg(m_model.undecided()));
    return dialog;
}

FormDialog* MeetingDialogs::decide(const Stored<ReviewMeeting>& meeting, StudentId student)
{
    std::vector<StoredLevel> levels = m_model.scheme();
    if (!meeting.value.signedAt) // what was decided with one that is out of use by now can still be read
        std::erase_if(levels, [](const StoredLevel& level) { return !level.value.inUse; });
    auto* form = new ResolutionForm(levels);
    const OpenForms::Occasion occasion{tr("Decision of the meeting"), m_model.identityOf(student),
                                       DraftKey{Writing::Resolution, m_model.uidOf(student), meeting.uid.text()}};
    const Resolution made = m_model.resolutionOf(meeting, student);
    if (meeting.value.signedAt) {
        form->setReadOnly(true);
        return m_forms.open<Resolution>({occasion.title, occasion.about, {}}, form, made, {});
    }
    return m_forms.open<Resolution>(occasion, form, made,
                                    {{tr("Record the decision"), [this, id = meeting.id, student](const Resolution& typed) {
                                          return m_model.decide(id, student, typed);
                                      }}});
}

FormDialog* MeetingDialogs::resume(const DraftKey& begun, const std::optional<StudentId>& student)
{
    if (begun.what == Writing::Meeting && begun.record.isEmpty())
        return begin();
    const auto meeting = m_model.byUid(begun.record);
    if (begun.what == Writing::Meeting)
        return meeting ? minutes(*meeting) : nullptr;
    return begun.what == Writing::Resolution && meeting && student ? decide(*meeting, *student) : nullptr;
}

} // namespace anxin
