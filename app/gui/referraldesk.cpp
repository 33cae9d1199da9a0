// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/referraldesk.h"

#include "app/gui/casepaper.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/print/referralletter.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};
} // namespace

ReferralLetter letterOf(Room& room, const Referral& referral)
{
    const auto pupil = room.registered.student(referral.student);
    KnownNames others; // the pupil's own name belongs on it
    RegisterNames::takeOutOthers(others, room.names.othersThan(referral.student));
    return {room.schoolName(),
            room.counsellor(),
            pupil ? pupil->value.name : QString(),
            pupil ? room.registered.classLabelOf(pupil->value) : QString(),
            referral.direction == ReferralDirection::Hospital ? others.without(referral.organisation) : QString(),
            slipCodeOf(referral),
            room.vault.clock().today(),
            daysUntilDue(ReferralTask::Answer, room.schoolRules.inForce())};
}

SaveCopyDialog* letterDialog(Room& room, const Stored<Referral>& referral, FileChooser& chooser, QWidget& above)
{
    SaveCopyDialog::Subject subject;
    subject.title = Tr::tr("Letter to the guardians");
    subject.fileName = Tr::tr("Letter %1", "number").arg(slipCodeOf(referral.value)) + QStringLiteral(".pdf");
    subject.proposal = {Tr::tr("Guardians"), Tr::tr("A visit to a professional institution is advised"),
                        DisclosureGround::Law}; // guardians must be told
    subject.student = referral.value.student;
    subject.take = [&room, referral](const ExportOrder& order) {
        OutgoingCopy copy{
            QString::fromLatin1(referralLetterReport), order, referralLetterPdf(letterOf(room, referral.value)), {}};
        copy.seen.emplace_back(Kind::Referral, referral.uid);
        if (const auto pupil = room.registered.student(referral.value.student))
            copy.seen.emplace_back(Kind::Student, pupil->uid);
        copy.withheld = Tr::tr("Reason, level, answers and everything that was said");
        copy.student = referral.value.student;
        copy.toldBy = room.counsellor();
        return copy;
    };
    return new SaveCopyDialog({room.leaving, room.disclosures}, std::move(subject), chooser, &above);
}

ReferralDesk::ReferralDesk(Room& room, Drafts drafts, const Seams& seams)
    : m_room(room),
      m_seams(seams),
      m_model({room.referrals, room.registered, room.family, room.schoolRules, [&room] { return room.counsellor(); }},
              room.vault.news(), room.vault.clock()),
      m_dialogs(std::make_unique<ReferralDialogs>(m_model, std::move(drafts), seams.window,
                                                  ReferralDialogs::Ways{[this](const auto& referral) { makeLetter(referral); },
                                                                        [this](const auto& referral) {
                                                                            if (m_change)
                                                                                m_change(referral);
                                                                        }}))
{
}

ReferralDesk::~ReferralDesk()
{
    delete m_letter;
}

void ReferralDesk::makeLetter(const Stored<Referral>& referral)
{
    delete m_letter;
    SaveCopyDialog* dialog = letterDialog(m_room, referral, m_seams.chooser, m_seams.window);
    m_letter = dialog;
    dialog->open();
}

void ReferralDesk::fill(Places& places, ActDialogs& acts)
{
    m_change = [&acts](const Stored<Referral>& referral) { acts.referral(referral); };
    places.openReferral = [this](ReferralId referral) { m_dialogs->show(referral); };
    places.referral = [this, &acts](StudentId student) {
        if (!m_dialogs->showOpenOf(student))
            acts.newReferral(student);
    };
    places.typeSlipCode = [this] { m_dialogs->typeCode(); };
}

} // namespace anxin
