// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crisis/crisispage.h"

#include "ui/pages/crisis/crisisconsole.h"
#include "ui/pages/crisis/crisistabs.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

CrisisPage::CrisisPage(CrisisModel& model, CrisisDialogs& dialogs, Seams seams)
    : m_model(model),
      m_dialogs(dialogs),
      m_words(new TextEdit(tr("What is known, in a few words; it may stay empty"))),
      m_begin(primaryButton(tr("Begin now"))),
      m_others(bodyText({})),
      m_events(new ListView),
      m_console(new CrisisConsole(model, dialogs, std::move(seams.print))),
      m_whole(new PageStack)
{
    m_whole->addWidget(start());
    m_whole->addWidget(m_console);
    setLayout(page(vertical({grow(m_whole)})));
    connect(m_console, &CrisisConsole::left, this, [this] {
        m_model.chooseNone();
        beginKeys(*this);
    });
    connect(&m_model, &CrisisModel::refreshed, this, &CrisisPage::follow);
    connect(&m_model, &CrisisModel::stale, this, [this] {
        if (isVisible())
            m_model.refreshIfStale();
    });
    connect(&m_dialogs, &CrisisDialogs::closed, this, [this] {
        if (isVisible())
            m_model.refreshIfStale();
    });
    follow();
}

QWidget* CrisisPage::start()
{
    m_words->setAccessibleName(tr("What is known of the crisis"));
    m_events->setModel(&m_model.events());
    m_events->setItemDelegate(new RowDelegate(m_events));
    m_events->setAccessibleName(tr("Crises, the newest first"));
    auto* protocol = button(tr("Protocol and telephones"), Icon::Phone);
    connect(m_begin, &QPushButton::clicked, this, &CrisisPage::begin);
    connect(m_words, &QLineEdit::returnPressed, this, &CrisisPage::begin);
    connect(m_events, &ListView::opened, this, [this](const QModelIndex& index) {
        m_model.choose(index.row());
        beginKeys(*m_console);
    });
    connect(protocol, &QPushButton::clicked, this, [this] { m_dialogs.protocol(); });
    auto* begin = new Card(vertical(
        {cardTitle(tr("Something is happening now")),
         bodyText(
             tr("First the pupil: somebody stays there. Press Enter, and the clock runs. Everything else is filled in while it "
                "goes on.")),
         m_others, horizontal({grow(m_words), m_begin})},
        10));
    auto* nothing = new EmptyState(Icon::Shield, tr("No crisis so far"),
                                   tr("Read the protocol and complete the telephone list while it is quiet."));
    return panel(vertical({toolbar({pageTitle(title()), stretch(), protocol}), begin, gap(4),
                           cardTitle(tr("Earlier and open crises")), grow(new EmptyAware(m_events, nothing))}));
}

void CrisisPage::begin()
{
    const QString words = m_words->value();
    m_words->clear();
    m_model.begin(words);
    beginKeys(*m_console);
}

void CrisisPage::open()
{
    const bool isOne = m_model.chooseOnlyOpen();
    follow();
    if (isOne || m_model.openEvents().empty())
        return beginKeys(*this);
    const auto& newest = m_model.openEvents().back().uid;
    for (int row = 0; row < m_model.events().rowCount(); ++row)
        if (m_model.event(row).uid == newest)
            m_events->setCurrentIndex(m_model.events().index(row));
    beginKeys(*m_events);
}

void CrisisPage::beginAnother()
{
    m_model.chooseNone();
    follow();
    beginKeys(*this);
}

void CrisisPage::open(CrisisEventId event, CrisisPart part)
{
    if (!m_model.choose(event))
        return open();
    follow();
    const auto show = [this](CrisisTabs::Tab tab) {
        m_console->tabs().tabs().setCurrentIndex(tab);
        beginKeys(m_console->tabs().list(tab));
    };
    switch (part) {
    case CrisisPart::Log: return beginKeys(*this);
    case CrisisPart::Watches: return show(CrisisTabs::Watches);
    case CrisisPart::Reports: return show(CrisisTabs::Reports);
    case CrisisPart::Affected: return show(CrisisTabs::Affected);
    }
}

bool CrisisPage::isAtWork() const
{
    return m_model.isOpen() && m_console->isAncestorOf(QApplication::focusWidget());
}

void CrisisPage::refreshIfStale()
{
    m_model.refreshIfStale();
    follow();
}

void CrisisPage::follow()
{
    const auto open = m_model.openEvents().size();
    m_others->setVisible(open > 0);
    m_others->setText(open == 1
                          ? tr("One crisis is open already and stands in the list below. Enter begins another one.")
                          : tr("%1 crises are open already and stand in the list below. Enter begins another one.").arg(open));
    m_whole->setCurrentIndex(m_model.chosen() ? 1 : 0);
    setStartOfKeys(*this, m_model.chosen() ? static_cast<QWidget*>(m_console) : m_words);
}

void CrisisPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT cameIntoView(true);
}

void CrisisPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT cameIntoView(false);
}

} // namespace anxin
