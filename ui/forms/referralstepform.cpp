// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/referralstepform.h"

#include "core/records/referral/referralstate.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

namespace anxin {

namespace {
using K = ReferralStepKind;
using P = StepPart;
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReferralStepForm)
};

QStringList phrasesFor(K kind)
{
    switch (kind) {
    case K::LetterGiven:
        return {Tr::tr("Handed over and explained in a talk"), Tr::tr("The guardian signed the school's copy")};
    case K::Refused:
    case K::RefusedToSign:
        return {Tr::tr("Explained in a talk why a visit is advised"), Tr::tr("Read the letter out and left a copy"),
                Tr::tr("The guardian wants to wait and see")};
    case K::NotReached: return {Tr::tr("Called twice, nobody answered"), Tr::tr("Left a message to call back")};
    case K::SecondTalk:
        return {Tr::tr("Listened to what worries the family"), Tr::tr("Explained once more what a visit is and is not")};
    case K::KeptInSchool:
    case K::Returned:
        return {Tr::tr("Weekly talk in the counselling room"), Tr::tr("The homeroom teacher looks in every day"),
                Tr::tr("The family goes along to visits"), Tr::tr("Less homework in the first weeks")};
    case K::FollowUp: return {Tr::tr("Sleeps and eats well"), Tr::tr("Comes to school as agreed")};
    default: return {};
    }
}

bool isWithFamily(K kind, ReferralWay way)
{
    return way == ReferralWay::ByGuardian && kind != K::LeaderInformed && kind != K::ReturnPassed &&
           kind != K::ReturnNotPassed && kind != K::FollowUp;
}

QString hintFor(K kind, ReferralWay way)
{
    if (kind == K::Seen && way == ReferralWay::Direct)
        return Tr::tr("Whom you told, when, and what was said. If a guardian may be the danger, nobody at home is told before "
                      "police or civil affairs say so.");
    switch (kind) {
    case K::Refused:
    case K::RefusedToSign:
        return Tr::tr("Nobody is forced: a family may see it differently. Write down how it was told, what was answered, and "
                      "who was there. Next come a second talk and a word to the school leader.");
    case K::NotReached: return Tr::tr("Write down when and how it was tried.");
    case K::LeaderInformed:
        return Tr::tr("The leader is told that a visit was advised and not agreed to, not what the pupil has told.");
    case K::OnLeave:
    case K::Suspended:
        return Tr::tr("The registry learns these days and nothing else. Return after a suspension is applied for 15 days "
                      "before it ends.");
    case K::ReturnApplied: return Tr::tr("Tick what was handed in. What is missing is asked for before the assessment.");
    case K::ReturnPassed:
    case K::ReturnNotPassed:
        return Tr::tr(
            "Name who sat together, for example guardian, homeroom teacher, counsellor, doctor; and what was found and "
            "agreed. Whether the pupil is well is for the doctor to say.");
    case K::FollowUp:
        return Tr::tr("After a return, a look before its day is good and does not stand for the one that is due.");
    case K::Closed: return Tr::tr("Why nothing more is to be done here. Afterwards the case file can be closed.");
    case K::TakenBack: return Tr::tr("The step stays in the list, marked as taken back, with this reason.");
    default: return {};
    }
}
} // namespace

ReferralStepForm::Need ReferralStepForm::need(const StepShape& shape, StepPart part)
{
    return has(shape.needed, part) ? Need::Always : Need::AsRecord;
}

ReferralStepForm::ReferralStepForm(ReferralStepKind kind, ReferralWay way, const Clock& clock)
{
    const StepShape shape = shapeOf(kind);
    section(label(kind, way));
    row(&ReferralStep::onDay, new DateEdit(clock));
    row(&ReferralStep::byWhom, new TextEdit);
    if (has(shape.shown, P::WithWhom))
        row(&ReferralStep::withWhom, new TextEdit(isWithFamily(kind, way) ? tr("for example: the mother") : QString()),
            Span::Half, need(shape, P::WithWhom));
    if (has(shape.shown, P::Witness))
        row(&ReferralStep::witness, new TextEdit(tr("who was there")), Span::Half, need(shape, P::Witness));
    if (has(shape.shown, P::Until))
        row(&ReferralStep::until, new OptionalDateEdit(clock), Span::Half, need(shape, P::Until));
    if (has(shape.shown, P::Institution))
        institution(shape, clock);
    if (has(shape.shown, P::Text)) {
        TextArea* text = row(&ReferralStep::text, new TextArea(3), Span::Full, need(shape, P::Text));
        suggest(text, phrasesFor(kind));
        if (const QString hint = hintFor(kind, way); !hint.isEmpty())
            note(hint);
    }
    if (has(shape.shown, P::Materials))
        materials();
    if (has(shape.shown, P::Restricted))
        restricted(way);
}

void ReferralStepForm::institution(const StepShape& shape, const Clock& clock)
{
    row(&ReferralStep::institution, new TextEdit, Span::Half, need(shape, P::Institution));
    row(&ReferralStep::department, new TextEdit);
    row(&ReferralStep::doctor, new TextEdit);
    if (has(shape.shown, P::Restricted))
        row(&ReferralStep::revisitOn, new OptionalDateEdit(clock));
}

void ReferralStepForm::restricted(ReferralWay way)
{
    const bool isByGuardian = way == ReferralWay::ByGuardian;
    section(isByGuardian ? tr("What the guardian handed over") : tr("What was handed over"));
    row(&ReferralStep::finding, new TextArea(2));
    row(&ReferralStep::medication, new TextArea(2));
    row(&ReferralStep::advice, new TextArea(2));
    note(isByGuardian
             ? tr("Only what stands on the paper that the guardian gave of their own will, in its words; never a judgement of "
                  "one's own. It is read here and nowhere else: no search, report, letter or print shows it.")
             : tr("Only what stands on the paper that was handed over, in its words; never a judgement of one's own. It is "
                  "read here and nowhere else: no search, report, letter or print shows it."));
}

void ReferralStepForm::materials()
{
    section(tr("Papers"));
    row(&ReferralStep::certificate, new CheckEdit(tr("says that the pupil can come back")));
    row(&ReferralStep::treatmentRecord, new CheckEdit(tr("as far as it is handed over")));
    row(&ReferralStep::application, new CheckEdit(tr("of the guardian")));
    row(&ReferralStep::agreement, new CheckEdit(tr("between school, family and institution")));
}

ReferralClosingForm::ReferralClosingForm(const QStringList& left, const Clock& clock)
{
    section(label(K::Closed));
    row(&ReferralClosing::onDay, new DateEdit(clock));
    row(&ReferralClosing::byWhom, new TextEdit);
    row(&ReferralClosing::text, new TextArea(3));
    note(hintFor(K::Closed, ReferralWay::ByGuardian));
    if (left.isEmpty())
        return;
    row(&ReferralClosing::allTheSame, new TextArea(2), Span::Full, Need::Always);
    note(tr("Not done yet: %1. Nobody is reminded of it once the referral is closed, so please write why it may be left.")
             .arg(left.join(tr("; ", "between tasks"))));
}

SlipCodeForm::SlipCodeForm()
{
    section(tr("Reply slip of a referral"));
    row(&TypedCode::code, new TextEdit(QStringLiteral("20260007-5")), Span::Full);
}

} // namespace anxin
