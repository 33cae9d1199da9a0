// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/groupforms.h"

#include "core/records/session/riskwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/layout.h"

#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace anxin {

namespace {
constexpr int betweenTopics = 8;
}

TopicsEdit::TopicsEdit(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(betweenTopics, this);
    for (const auto& entry : entriesOf<TalkTopic>) {
        m_chips.push_back(chip(labelText(entry.label)));
        flow->addWidget(m_chips.back());
        connect(m_chips.back(), &QToolButton::toggled, this, &TopicsEdit::edited);
    }
    setFocusProxy(m_chips.front());
}

QString TopicsEdit::value() const
{
    std::vector<TalkTopic> topics;
    for (std::size_t at = 0; at < m_chips.size(); ++at)
        if (m_chips[at]->isChecked())
            topics.push_back(entriesOf<TalkTopic>[at].value);
    return topicsText(topics);
}

void TopicsEdit::setValue(const QString& value)
{
    const std::vector<TalkTopic> topics = topicsOf(value);
    for (std::size_t at = 0; at < m_chips.size(); ++at) {
        const QSignalBlocker quiet(m_chips[at]);
        m_chips[at]->setChecked(std::ranges::find(topics, entriesOf<TalkTopic>[at].value) != topics.end());
    }
}

GroupForm::GroupForm(const Clock& clock)
{
    section(tr("Programme"));
    row(&GroupProgramme::title, new TextEdit);
    row(&GroupProgramme::theme, new EnumCombo<GroupTheme>);
    row(&GroupProgramme::goals, new TextArea(2));
    row(&GroupProgramme::audience, new TextArea(2));
    section(tr("When and where"));
    row(&GroupProgramme::beginsOn, new DateEdit(clock));
    row(&GroupProgramme::planned, new StepEdit(1, 60, 1));
    row(&GroupProgramme::leader, new TextEdit);
    row(&GroupProgramme::place, new TextEdit);
    section(tr("Rule of confidentiality"));
    row(&GroupProgramme::ruleAgreedOn, new OptionalDateEdit(clock));
    note(tr("What is said in the group stays there, and when it may not. The members agree on it before the first session."));
    section(tr("When it is over"));
    row(&GroupProgramme::endedOn, new OptionalDateEdit(clock));
    row(&GroupProgramme::outcome, new TextArea(2));
}

GroupSessionForm::GroupSessionForm(const Clock& clock)
{
    section(tr("This session"));
    row(&GroupSession::heldOn, new DateEdit(clock));
    row(&GroupSession::minutes, new StepEdit(5, 480, 5, tr(" min")));
    row(&GroupSession::leader, new TextEdit);
    row(&GroupSession::place, new TextEdit);
    row(&GroupSession::process, new TextArea(6));
    note(tr("About the group. What concerns one member alone is noted with that pupil, after the session has been saved."));
}

GroupRemarkForm::GroupRemarkForm()
{
    section(tr("This pupil alone"));
    row(&GroupAttendance::presence, new EnumCombo<GroupPresence>, Span::Full);
    row(&GroupAttendance::remark, new TextArea(5));
    note(tr("Stands in the pupil's file only: the group's pages never show it, and it is never printed or exported."));
}

QString GroupRemarkForm::wordOfRisk() const
{
    return RiskWords::shipped().firstIn(record().remark);
}

PupilChoiceForm::PupilChoiceForm(PupilChoices pupils)
{
    section(tr("Which pupil"));
    row(&PupilChoice::student, new ChoiceCombo<StudentId>(std::move(pupils), tr("Please choose")), Span::Full);
    note(tr("Type part of the name to find it in the list."));
}

TalkForm::TalkForm(const Clock& clock)
{
    section(tr("Talk"));
    row(&Talk::heldOn, new DateEdit(clock));
    row(&Talk::starts, new OptionalTimeEdit);
    row(&Talk::teacher, new TextEdit);
    row(&Talk::subject, new TextEdit(tr("Chinese, mathematics …")));
    row(&Talk::topics, new TopicsEdit, Span::Full);
    row(&Talk::content, new TextArea(4));
    row(&Talk::advice, new TextArea(2));
}

QString TalkForm::wordOfRisk() const
{
    const Talk talk = record();
    return RiskWords::shipped().firstIn(talk.content + u'\n' + talk.advice);
}

LetterForm::LetterForm(Act act, PupilChoices pupils, const Clock& clock)
{
    section(tr("Letter"));
    row(&Letter::receivedOn, new DateEdit(clock));
    row(&Letter::cameBy, new EnumCombo<LetterRoute>);
    row(&Letter::student, new ChoiceCombo<StudentId>(std::move(pupils), tr("not known")));
    row(&Letter::signedAs, new TextEdit(tr("as it was signed, where it was")));
    row(&Letter::urgency, new OptionalEnumCombo<LetterUrgency>, Span::Full);
    row(&Letter::content, new TextArea(5));
    if (act == Act::Enter) {
        note(tr("Where somebody may come to harm, choose “urgent”: the letter stands at the top of “Today” until it is "
                "answered."));
        return;
    }
    section(tr("Answer"));
    row(&Letter::answeredOn, new OptionalDateEdit(clock));
    row(&Letter::answeredBy, new TextEdit);
    row(&Letter::answeredHow, new OptionalEnumCombo<LetterAnswer>, Span::Full);
    row(&Letter::answer, new TextArea(4));
}

} // namespace anxin
