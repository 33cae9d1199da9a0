// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/draftline.h"

#include "core/base/clock.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace anxin {

DraftLine::DraftLine(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_alert(new IconLabel(Icon::Alert, 16, &Tokens::danger)),
      m_text(muted({})),
      m_discard(linkButton(tr("Discard draft")))
{
    m_alert->hide();
    m_discard->hide();
    setLayout(toolbar({m_alert, m_text, m_discard}));
    connect(m_discard, &QPushButton::clicked, this, &DraftLine::discard);
}

void DraftLine::follow(FormDraft& draft, MessageBar& bar)
{
    m_draft = &draft;
    m_bar = &bar;
    connect(&draft, &FormDraft::changed, this, &DraftLine::say);
    connect(&bar, &MessageBar::acted, &draft, [this] { // not when the next draft is followed
        m_isOffering = false;
        m_bar->clear();
        m_draft->bringBack();
    });
    if (draft.takenUp())
        bar.show(Tone::Info, tr("The draft you wrote on %1 is here again. It is not saved as a record yet.")
                                 .arg(shown(*draft.takenUp(), m_clock.today(), m_clock.zone(), locale())));
    say();
}

QString DraftLine::text() const
{
    return m_text->text();
}

void DraftLine::say()
{
    const FormDraft::State state = m_draft->state();
    const bool failed = state == FormDraft::State::Failed;
    QString said;
    switch (state) {
    case FormDraft::State::None: break;
    case FormDraft::State::Typing: said = tr("Typing …"); break;
    case FormDraft::State::Kept: {
        const QDateTime at = m_draft->keptAt().in(m_clock.zone());
        said = at.date() == m_clock.today() ? tr("Draft saved %1").arg(shown(at.time())) : tr("Draft saved");
        break;
    }
    case FormDraft::State::Failed: said = tr("Draft not saved: %1").arg(reason(*m_draft->fault())); break;
    }
    if (m_bar && m_draft->state() == FormDraft::State::Typing && std::exchange(m_isOffering, false))
        m_bar->clear();
    m_text->setText(said);
    m_text->setToolTip(failed ? sentence(*m_draft->fault()) : QString());
    m_alert->setVisible(failed);
    setRole(m_text, "role", failed ? QStringLiteral("field-problem") : QStringLiteral("muted"));
    m_discard->setHidden(state == FormDraft::State::None);
    warn();
}

// Said once for each time that it begins, and until it is mended. The bar tells assistive technology too.
void DraftLine::warn()
{
    const bool failed = m_draft->state() == FormDraft::State::Failed;
    if (!m_bar || failed == std::exchange(m_isWarning, failed))
        return;
    if (failed)
        m_bar->show(Tone::Danger,
                    tr("What you typed could not be written to the disk (%1) and is only in memory. Please do not "
                       "quit the program; it is tried again as you type.")
                        .arg(reason(*m_draft->fault())));
    else
        m_bar->clear();
}

void DraftLine::discard()
{
    m_draft->discard();
    m_isOffering = true;
    m_bar->show(Tone::Info, tr("The draft is discarded."), tr("Bring it back"));
}

} // namespace anxin
