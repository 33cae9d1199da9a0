// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crisis/crisispage.h"

#include "ui/pages/crisis/crisisconsole.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QPushButton>

namespace anxin {

CrisisPage::CrisisPage(CrisisModel& model, CrisisDialogs& dialogs, Seams seams)
    : m_model(model),
      m_dialogs(dialogs),
      m_words(new TextEdit(tr("What is known, in a few words; it may stay empty"))),
      m_begin(primaryButton(tr("Begin now"))),
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
         horizontal({grow(m_words), m_begin})},
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
    (void)m_model.chooseOpen();
    follow();
    beginKeys(*this);
}

void CrisisPage::refreshIfStale()
{
    m_model.refreshIfStale();
    follow();
}

void CrisisPage::follow()
{
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
