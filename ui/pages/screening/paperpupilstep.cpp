// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/paperpupilstep.h"

#include "core/base/text.h"
#include "ui/models/words.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>

namespace anxin {

PaperPupilStep::PaperPupilStep(PaperEntry& entry, std::function<void(AnswerSheetId)> correct)
    : m_entry(entry),
      m_correct(std::move(correct)),
      m_bar(new MessageBar),
      m_modes(new ChipRow({tr("First typing"), tr("Second typing, to compare")})),
      m_codes(new CheckEdit(tr("The papers bear a code with a check digit"))),
      m_search(new SearchField(tr("Code or number on the paper, or name"))),
      m_found(new ListView),
      m_begun(new ListView),
      m_papers(secondary({}))
{
    m_found->setModel(&m_foundPupils);
    m_found->setItemDelegate(new RowDelegate(m_found));
    m_found->setAccessibleName(tr("Pupils who fit"));
    m_begun->setModel(&m_begunPapers);
    m_begun->setItemDelegate(new RowDelegate(m_begun));
    m_begun->setAccessibleName(tr("Papers that were begun"));
    m_search->setAccessibleName(tr("Whose paper is it?"));
    m_modes->choose(0);
    auto* whose = new Card(vertical({cardTitle(tr("Whose paper is it?")), m_search, m_codes, grow(m_found)}));
    auto* nothing = new EmptyState(Icon::Check, tr("No paper is begun"), tr("A paper that is put away waits here."));
    auto* begun = new Card(vertical({cardTitle(tr("Begun, to go on with")), grow(new EmptyAware(m_begun, nothing))}));
    setLayout(
        vertical({m_bar, toolbar({m_modes, stretch(), m_papers}), grow(horizontal({grow(whose, 3), grow(begun, 2)}, 16))}));
    setStartOfKeys(*this, m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_bar->clear();
        m_foundPupils.show(m_entry.find(typed));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &PaperPupilStep::take);
    connect(m_search, &SearchField::intoList, this, [this] { m_found->setFocus(); });
    connect(m_found, &ListView::opened, this, [this](const QModelIndex& index) { open(m_foundPupils.pupil(index)); });
    connect(m_begun, &ListView::opened, this, [this](const QModelIndex& index) {
        m_modes->choose(0);
        open(m_begunPapers.pupil(index));
    });
    connect(m_modes, &ChipRow::chose, this, [this](std::optional<int> chip) {
        if (!chip)
            m_modes->choose(0); // one of them is always on
        m_search->setFocus();
    });
    connect(m_bar, &MessageBar::acted, this, [this] {
        if (m_entry.sheet())
            m_correct(*m_entry.sheet());
    });
}

PaperMode PaperPupilStep::mode() const
{
    return m_modes->chosen() == 1 ? PaperMode::Second : PaperMode::First;
}

void PaperPupilStep::begin(const QString& words)
{
    m_search->clear();
    m_foundPupils.show(std::vector<PaperPupil>());
    m_begunPapers.show(m_entry.begun());
    m_papers->setText(factLine({tr("Papers today: %1").arg(m_entry.finishedToday()), m_entry.rateLine()}));
    if (words.isEmpty())
        m_bar->clear();
    else
        m_bar->show(Tone::Ok, words);
    m_search->setFocus();
}

void PaperPupilStep::take()
{
    const auto pupil = m_entry.meant(m_search->text(), m_codes->value());
    if (!pupil)
        return m_bar->show(Tone::Warn, pupil.error());
    open(*pupil);
}

void PaperPupilStep::open(const PaperPupil& pupil)
{
    if (const auto refusal = m_entry.open(pupil, mode())) {
        const bool canCorrect = m_correct && mode() == PaperMode::First && m_entry.sheet();
        m_bar->show(Tone::Warn, inOneLine({pupil.line() + u'.', *refusal}), canCorrect ? tr("Correct answers") : QString());
        return;
    }
    Q_EMIT opened();
}

} // namespace anxin
