// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/crisisforms.h"

#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QLabel>

namespace anxin {

template <Described Record>
void OverruledForm<Record>::addAllTheSame()
{
    this->addRow({QStringLiteral("all_the_same"),
                  m_allTheSame,
                  {},
                  [this](bool readOnly) { m_allTheSame->setReadOnly(readOnly); },
                  [this] { return QJsonValue(m_allTheSame->value()); },
                  [this](const QJsonValue& typed) { m_allTheSame->setValue(typed.toString()); }},
                 labelOfField<CrisisNotice>(QStringLiteral("all_the_same")), false, FormBase::Span::Full);
    QObject::connect(m_allTheSame, &TextArea::edited, this, [this] { this->markEdited(m_allTheSame); });
}

CrisisForm::CrisisForm(const Clock& clock)
{
    section(tr("What is known"));
    row(&CrisisEvent::title, new TextEdit, Span::Full);
    row(&CrisisEvent::kind, new EnumCombo<CrisisKind>);
    row(&CrisisEvent::urgency, new EnumCombo<CrisisUrgency>);
    row(&CrisisEvent::place, new TextEdit);
    row(&CrisisEvent::lead, new TextEdit);
    note(tr(
        "The kind brings its steps and reports; it can be changed at any time. Everything may stay empty until it is known."));
    section(tr("How it was noticed"));
    row(&CrisisEvent::discoveredOn, new OptionalDateEdit(clock));
    row(&CrisisEvent::discoveredAt, new OptionalTimeEdit);
    row(&CrisisEvent::discoveredBy, new TextEdit);
    row(&CrisisEvent::discoveredHow, new TextEdit);
    row(&CrisisEvent::originalWords, new TextArea(2));
    section(tr("Another kind"));
    addAllTheSame();
    note(tr("Only where the program refuses another kind because reports are still to be made."));
}

CrisisNoticeForm::CrisisNoticeForm(const QStringList& guardians)
{
    section(tr("Guardian told"));
    row(&CrisisNotice::party, new TextEdit, Span::Full);
    if (!guardians.isEmpty())
        note(tr("Known: %1").arg(guardians.join(QStringLiteral("; "))));
    row(&CrisisNotice::way, new OptionalEnumCombo<ContactWay>);
    row(&CrisisNotice::outcome, new OptionalEnumCombo<NoticeOutcome>);
    row(&CrisisNotice::phone, new TextEdit);
    row(&CrisisNotice::happenedAt, new OptionalTimeEdit);
    auto* text = row(&CrisisNotice::text, new TextArea(3));
    suggest(text, {tr("Asked to come to school at once"), tr("Asked not to leave the pupil alone"),
                   tr("Advised to see a psychiatric hospital")});
    row(&CrisisNotice::withheld, new TextArea(1));
    row(&CrisisNotice::allTheSame, new TextArea(1));
    note(tr("Only where the program refuses because a guardian may be the danger or is not to be told."));
}

CrisisRoleForm::CrisisRoleForm(const QString& role)
{
    section(role);
    row(&CrisisRoleTaking::party, new TextEdit);
    row(&CrisisRoleTaking::phone, new TextEdit);
    note(tr("Whoever takes it after somebody else takes it over; both stand in the log."));
}

CrisisReportForm::CrisisReportForm()
{
    section(tr("Report of the incident"));
    row(&CrisisEntry::stage, new OptionalEnumCombo<ReportStage>, Span::Full, Need::Always);
    row(&CrisisEntry::party, new TextEdit, Span::Half, Need::Always);
    row(&CrisisEntry::officer, new TextEdit);
    row(&CrisisEntry::phone, new TextEdit);
    row(&CrisisEntry::way, new OptionalEnumCombo<ContactWay>, Span::Half, Need::Always);
    row(&CrisisEntry::happenedAt, new OptionalTimeEdit);
    row(&CrisisEntry::author, new TextEdit);
    row(&CrisisEntry::text, new TextArea(4));
    note(tr("Facts first, causes later: what is known, what was done, how it stands."));
    row(&CrisisEntry::withheld, new TextArea(1));
    row(&CrisisEntry::receipt, new TextEdit, Span::Full);
}

CrisisDutyReportForm::CrisisDutyReportForm(const QString& situation, const QString& duty)
{
    section(tr("Mandatory report"));
    row(&CrisisDutyReport::office, new OptionalEnumCombo<ReportOffice>);
    note(tr("%1 — %2 Police, civil affairs, education: one report for each.").arg(situation, duty));
    row(&CrisisDutyReport::officer, new TextEdit(tr("Police station or office, and who took it there")));
    row(&CrisisDutyReport::phone, new TextEdit);
    row(&CrisisDutyReport::way, new OptionalEnumCombo<ContactWay>);
    row(&CrisisDutyReport::happenedAt, new OptionalTimeEdit);
    row(&CrisisDutyReport::author, new TextEdit);
    row(&CrisisDutyReport::text, new TextArea(4));
    note(tr("Facts first, causes later: what is known, what was done, how it stands."));
    row(&CrisisDutyReport::withheld, new TextArea(1));
    row(&CrisisDutyReport::receipt, new TextEdit, Span::Full);
    row(&CrisisDutyReport::notMade, new TextArea(1));
    note(
        tr("Only where the school has decided that this office needs no report: the reason stands in the log instead of one."));
}

CrisisExceptionForm::CrisisExceptionForm()
{
    section(tr("Confidentiality broken"));
    row(&CrisisEntry::ground, new OptionalEnumCombo<ExceptionGround>, Span::Half, Need::Always);
    row(&CrisisEntry::decidedBy, new TextEdit, Span::Half, Need::Always);
    row(&CrisisEntry::party, new TextEdit, Span::Half, Need::Always);
    row(&CrisisEntry::way, new OptionalEnumCombo<ContactWay>);
    row(&CrisisEntry::happenedAt, new OptionalTimeEdit);
    row(&CrisisEntry::text, new TextArea(4));
    note(tr("The exact sentences that were told, no more than is needed for safety. They stay in this log; the disclosure "
            "log says only that there were some."));
    row(&CrisisEntry::withheld, new TextArea(2), Span::Full, Need::Always);
    addAllTheSame();
    note(tr("Only where the program refuses because a guardian may be the danger or is not to be told."));
}

CrisisWatchForm::CrisisWatchForm(const QString& whom, const Clock& clock)
{
    section(whom.isEmpty() ? tr("Watch") : tr("Watch with %1").arg(whom));
    row(&CrisisWatch::watcher, new TextEdit);
    if (whom.isEmpty())
        row(&CrisisWatch::watched, new TextEdit);
    row(&CrisisWatch::place, new TextEdit);
    row(&CrisisWatch::untilOn, new OptionalDateEdit(clock));
    row(&CrisisWatch::untilAt, new OptionalTimeEdit);
    row(&CrisisWatch::note, new TextArea(2));
    note(tr("A watch runs until somebody takes over or ends it, also when its time is over."));
}

CrisisAffectedForm::CrisisAffectedForm(const Clock& clock)
{
    section(tr("Affected pupil"));
    row(&CrisisAffected::ring, new EnumCombo<CrisisRing>, Span::Full);
    row(&CrisisAffected::watchUntil, new DateEdit(clock));
    row(&CrisisAffected::why, new TextArea(2));
    note(tr("How often somebody looks in follows from the ring and stands in the protocol."));
}

CrisisWordsForm::CrisisWordsForm(const QString& title, const QString& explanation, const QStringList& phrases)
{
    section(title);
    auto* words = row(&CrisisWords::words, new TextArea(5));
    if (!phrases.isEmpty())
        suggest(words, phrases);
    note(explanation);
}

namespace {
// One a line, each behind its mark.
QWidget* listOf(const QStringList& lines)
{
    QBoxLayout* column = vertical({}, 4);
    for (const QString& line : lines)
        column->addLayout(horizontal({aligned(bodyText(QStringLiteral("•")), Qt::AlignTop), grow(bodyText(line))}, 8));
    return panel(column);
}
} // namespace

CrisisClosingForm::CrisisClosingForm(const QStringList& open)
{
    if (!open.isEmpty()) {
        section(tr("Still open"));
        auto* column = static_cast<QBoxLayout*>(layout());
        column->insertWidget(column->count() - 1, listOf(open)); // before the empty room at the end
    }
    section(tr("Closing"));
    row(&CrisisClosing::summary, new TextArea(3));
    row(&CrisisClosing::followUp, new TextArea(2));
    note(tr("After the closing the log is locked: it can be read and printed, and no longer added to."));
    if (!open.isEmpty())
        row(&CrisisClosing::allTheSame, new TextArea(2), Span::Full, Need::Always);
}

ProtocolForm::ProtocolForm()
{
    section(tr("Protocol of the school"));
    row(&ProtocolText::steps, new TextArea(9));
    note(tr(
        "minutes | who | what is done | code. The code says for which kinds of crisis a step is; a line without one is a new "
        "step, for every kind."));
    row(&ProtocolText::phones, new TextArea(5));
    note(tr("who | number. Add the school's own: principal, safety office, hospital, police station, bureau."));
    row(&ProtocolText::reports, new TextArea(3));
    note(tr("minutes | which report. After the crisis began; of the interim report after the report before."));
    row(&ProtocolText::rings, new TextArea(3));
    note(tr("days between two looks | days in all | which ring."));
    row(&ProtocolText::decidedBy, new TextEdit);
    row(&ProtocolText::note, new TextEdit);
}

} // namespace anxin
