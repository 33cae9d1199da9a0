// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/crisisdesk.h"

#include "ui/dialogs/savecopydialog.h"
#include "ui/pages/crisis/crisisconsole.h"
#include "ui/print/recordpages.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(crisisLog, "anxin.draft")

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

constexpr QLatin1StringView lineName(".line");
} // namespace

CrisisDesk::CrisisDesk(Room& room, Drafts drafts, const Seams& seams)
    : m_room(room),
      m_seams(seams),
      m_drafts(drafts),
      m_model({room.crises, room.registered, room.family, [&room] { return room.counsellor(); }}, room.vault.news(),
              room.vault.clock()),
      m_dialogs(std::make_unique<CrisisDialogs>(m_model, std::move(drafts), seams.window))
{
    QObject::connect(&m_model, &CrisisModel::stale, &m_model, [this] { m_model.refreshIfStale(); });
    QObject::connect(&m_model, &CrisisModel::refreshed, &m_model, [this] { tell(); });
    QObject::connect(&m_seams.window.lasting(), &MessageBar::acted, &m_model, [this] { open(); });
    QObject::connect(&m_pace, &DraftPace::due, &m_pace, [this] { keepLine(); });
    QObject::connect(&m_everyMinute, &QTimer::timeout, &m_everyMinute, [this] { tell(); });
    m_everyMinute.start(std::chrono::minutes{1});
    m_model.refreshIfStale();
}

CrisisDesk::~CrisisDesk()
{
    delete m_paper;
    m_seams.window.lasting().clear();
}

void CrisisDesk::addPage()
{
    auto page = std::make_unique<CrisisPage>(m_model, *m_dialogs, CrisisPage::Seams{[this] { print(); }});
    QObject::connect(page.get(), &CrisisPage::cameIntoView, &m_model, [this](bool isInView) {
        m_isInView = isInView;
        if (!isInView && m_pace.isWaiting()) // as every form that is left
            keepLine();
        tell();
    });
    m_page = placed(m_seams.window, std::move(page));
    QObject::connect(&m_page->console().line(), &QLineEdit::textChanged, &m_pace,
                     [this](const QString& text) { onLineTyped(text); });
    QObject::connect(&m_model, &CrisisModel::refreshed, m_page.page, [this] { followLine(); });
    followLine();
}

void CrisisDesk::open()
{
    const bool again = m_isInView && m_page->isAtWork();
    if (m_seams.window.showPage(m_page.index))
        again ? m_page->beginAnother() : m_page->open();
}

void CrisisDesk::open(CrisisEventId event, CrisisPart part)
{
    if (m_seams.window.showPage(m_page.index))
        m_page->open(event, part);
}

void CrisisDesk::fill(Places& places)
{
    places.openCrisis = [this](CrisisEventId event, CrisisPart part) { open(event, part); };
}

bool CrisisDesk::resume(const DraftKey& begun)
{
    if (begun.what == Writing::Crisis && begun.record.endsWith(lineName) &&
        m_model.chooseByUid(begun.record.section(u'.', 0, 0))) {
        m_seams.window.showPage(m_page.index);
        beginKeys(*m_page.page); // the line has come with the crisis
        return true;
    }
    if (!m_dialogs->resume(begun))
        return false;
    m_seams.window.showPage(m_page.index);
    return true;
}

void CrisisDesk::keepDrafts()
{
    m_dialogs->keepDrafts();
    if (m_pace.isWaiting())
        keepLine();
}

// The line of the log belongs to the crisis in front: what is typed there and not entered waits with it.
void CrisisDesk::followLine()
{
    const QString key =
        m_model.isOpen() ? DraftKey{Writing::Crisis, {}, m_model.chosen()->uid.text() + lineName}.text() : QString();
    if (!m_page.page || key == m_lineKey)
        return;
    if (m_pace.isWaiting())
        keepLine();
    m_lineKey = key;
    const auto kept = key.isEmpty() ? std::nullopt : m_drafts.find(key);
    m_page->console().line().setText(kept ? kept->content : QString());
    m_pace.done();
}

void CrisisDesk::onLineTyped(const QString& text)
{
    m_pace.typed();
    if (text.isEmpty()) // entered, or thought better of
        keepLine();
}

void CrisisDesk::keepLine()
{
    const QString text = m_page.page ? m_page->console().line().text() : QString();
    m_pace.done();
    if (m_lineKey.isEmpty())
        return;
    try {
        if (!text.trimmed().isEmpty())
            m_drafts.keep(m_lineKey, text);
        else if (m_drafts.find(m_lineKey))
            m_drafts.discard(m_lineKey);
    } catch (const Fault& fault) { // it is held in memory then, and whoever locks or closes is told
        qCWarning(crisisLog) << "line of the log:" << fault.detail();
    }
}

// Calm, and only where the console itself is not to be seen.
void CrisisDesk::tell()
{
    MessageBar& bar = m_seams.window.lasting();
    const QString words = m_model.openWords();
    if (words.isEmpty() || m_isInView)
        return bar.clear();
    if (bar.isHidden() || bar.text() != words)
        bar.show(Tone::Warn, words, Tr::tr("To the console"));
}

void CrisisDesk::print()
{
    if (!m_model.chosen())
        return;
    const Stored<CrisisEvent> event = *m_model.chosen();
    SaveCopyDialog::Subject subject;
    subject.title = Tr::tr("Log of crisis %1").arg(event.value.number);
    subject.fileName = Tr::tr("Crisis %1", "number").arg(event.value.number) + QStringLiteral(".pdf");
    subject.proposal = {Tr::tr("Archive of the school"), Tr::tr("Record of the crisis %1").arg(event.value.number),
                        DisclosureGround::Safety};
    subject.student = event.value.student; // as the lines of what was told in it
    subject.take = [this, event](const ExportOrder& order) {
        OutgoingCopy copy{QString::fromLatin1(crisisReport),
                          order,
                          recordPdf(crisisPaper(m_room, event)),
                          {{Kind::CrisisEvent, event.uid}},
                          Tr::tr("Names of pupils, where they are known to the register"),
                          event.value.student};
        copy.toldBy = m_room.counsellor();
        return copy;
    };
    delete m_paper;
    m_paper = new SaveCopyDialog({m_room.leaving, m_room.disclosures}, std::move(subject), m_seams.chooser, &m_seams.window);
    m_paper->open();
}

} // namespace anxin
