// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of CrisisService: what stands in the ledger of what was told in an event.
#include "core/base/schoolyear.h"
#include "core/services/crisisservice.h"

#include <QCryptographicHash>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CrisisService)
};

// The ledger is shown to people who may not know what was told: it holds a digest of the words.
QString digestOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_256).toHex());
}

DisclosureWay wayOf(const std::optional<ContactWay>& way)
{
    return way == ContactWay::Written || way == ContactWay::Message ? DisclosureWay::Paper : DisclosureWay::Spoken;
}

// Guardians are told because of the danger; offices are, because the law says so.
DisclosureGround groundOf(const CrisisEntry& told)
{
    return told.what == EntryKind::Report || told.ground == ExceptionGround::Law ? DisclosureGround::Law
                                                                                 : DisclosureGround::Safety;
}

// Why, without what: of a situation that must be reported, not which.
QString basisOf(const CrisisEntry& told)
{
    return told.ground  ? label(*told.ground)
           : told.stage ? label(*told.stage)
                        : label(told.what == EntryKind::Report ? EntryKind::Duty : told.what);
}

const char* reportOf(EntryKind what)
{
    return what == EntryKind::Exception ? exceptionReport : what == EntryKind::Notice ? noticeReport : officeReport;
}
} // namespace

// A line of the ledger is never changed, and in a crisis nobody has the time to word it anew: names are taken out of it, and
// stand in the log. Who reports because the law asks for it is protected.
void CrisisService::addToLedger(UnitOfWork& uow, const CrisisEntry& told)
{
    const bool isTold = told.what == EntryKind::Exception || told.what == EntryKind::Report ||
                        (told.what == EntryKind::Notice && told.outcome != NoticeOutcome::NotReached);
    if (!isTold)
        return;
    const CrisisEvent event = m_kept.event(told.event).value().value;
    const auto student = told.student ? told.student : event.student;
    const KnownNames names = student ? m_names.about(*student, Tr::tr("the pupil")) : m_names.aboutAnybody();
    Disclosure line{momentOf(told, m_vault.clock().zone()),
                    QString::fromLatin1(reportOf(told.what)),
                    Term::containing(uow.today()).code(),
                    names.without(partyWords(told)),
                    QStringLiteral("%1 · %2").arg(event.number, basisOf(told)),
                    names.without(told.withheld),
                    digestOf(told.text),
                    m_vault.audit().head().witness(),
                    student};
    line.way = wayOf(told.way);
    line.ground = groundOf(told);
    line.toldBy = told.situation.isEmpty() ? told.author : QString();
    m_disclosures.add(uow, line);
}

} // namespace anxin
