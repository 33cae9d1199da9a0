// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/papertypestep.h"

#include "ui/models/words.h"
#include "ui/pages/screening/answergrid.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int writtenAfter = 5'000; // ms without a key
constexpr int leastMsecs = 3'000;   // before that a pace says nothing
constexpr int perRow = 10;
constexpr int mostToSee = 3;
} // namespace

PaperTypeStep::PaperTypeStep(PaperEntry& entry, std::function<void(StudentId)> open)
    : m_entry(entry),
      m_open(std::move(open)),
      m_pupil(cardTitle({})),
      m_mode(new Pill),
      m_see(vertical({}, 8)),
      m_place(secondary({})),
      m_pace(secondary({})),
      m_papers(secondary({})),
      m_grid(new AnswerGrid),
      m_bar(new MessageBar),
      m_keys(secondary({})),
      m_restBlank(button(tr("The rest is blank on the paper"))),
      m_finish(primaryButton(tr("Finish this paper")))
{
    auto* away = button(tr("Put away for now"));
    m_keys->setWordWrap(true);
    auto* card = new Card(vertical({toolbar({m_place, gap(16), m_pace, stretch(), m_papers}), m_grid, m_keys}, 10));
    setLayout(vertical({toolbar({m_pupil, m_mode, stretch()}), m_see, card, m_bar, stretch(),
                        toolbar({away, stretch(), m_restBlank, m_finish})}));
    setStartOfKeys(*this, m_grid);
    m_pause.setSingleShot(true);
    m_pause.setInterval(writtenAfter);
    for (QPushButton* one : {away, m_restBlank, m_finish})
        one->setFocusPolicy(Qt::TabFocus);

    connect(m_grid, &AnswerGrid::typed, this, &PaperTypeStep::onTyped);
    connect(m_grid, &AnswerGrid::moved, this, [this] {
        m_bar->clear();
        follow();
    });
    connect(m_grid, &AnswerGrid::asked, this, &PaperTypeStep::onAsked);
    connect(m_grid, &AnswerGrid::confirmed, this, &PaperTypeStep::onConfirmed);
    connect(m_grid, &AnswerGrid::wrong, this, &PaperTypeStep::onWrong);
    connect(m_grid, &AnswerGrid::ended, this, &PaperTypeStep::finish);
    connect(m_grid, &AnswerGrid::left, this, &PaperTypeStep::leave);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_entry.keep(); });
    connect(m_finish, &QPushButton::clicked, this, &PaperTypeStep::finish);
    connect(away, &QPushButton::clicked, this, &PaperTypeStep::leave);
    connect(m_restBlank, &QPushButton::clicked, this, [this] {
        m_entry.typing().leaveRestBlank();
        m_grid->follow();
        onTyped();
        m_grid->setFocus();
    });
}

void PaperTypeStep::begin()
{
    m_since.invalidate();
    m_lastKey = 0;
    m_atFirstKey = 0;
    m_bar->clear();
    m_pupil->setText(m_entry.pupil().line());
    m_papers->setText(factLine({tr("Papers today: %1").arg(m_entry.finishedToday()), m_entry.rateLine()}));
    showMode();
    m_grid->set(&m_entry.typing());
    if (m_entry.mode() == PaperMode::First && !m_entry.typing().typed().isEmpty())
        m_bar->show(Tone::Info, tr("This paper was begun. Questions to go: %1.").arg(m_entry.typing().left()));
    follow();
    m_grid->setFocus();
}

void PaperTypeStep::showMode()
{
    switch (m_entry.mode()) {
    case PaperMode::First: m_mode->set({}, Tone::Neutral); break;
    case PaperMode::Second: m_mode->set(tr("Typed a second time, without seeing the first"), Tone::Info); break;
    case PaperMode::Compare: m_mode->set(tr("Compare with the paper"), Tone::Warn); break;
    }
}

void PaperTypeStep::follow()
{
    m_place->setText(m_grid->place());
    m_pace->setText(pace());
    m_keys->setText(m_grid->keyLine());
    m_restBlank->setVisible(m_entry.mode() != PaperMode::Compare);
    m_restBlank->setEnabled(m_entry.typing().left() > 0 && !m_entry.typing().isAsking());
}

QString PaperTypeStep::pace() const
{
    constexpr qint64 minute = 60'000;
    const int answers = m_entry.isOpen() ? m_entry.typing().taken() - m_atFirstKey : 0;
    return m_lastKey >= leastMsecs && answers > 0
               ? tr("%1 questions a minute").arg(qRound64(double(answers) * minute / m_lastKey))
               : QString();
}

void PaperTypeStep::onTyped()
{
    if (!m_since.isValid()) { // the pace is that from one key to the next
        m_since.start();
        m_atFirstKey = m_entry.typing().taken();
    }
    m_lastKey = m_since.elapsed();
    m_bar->clear();
    follow();
    if (m_entry.typing().current() % perRow == 0)
        m_entry.keep();
    else
        m_pause.start();
}

void PaperTypeStep::onWrong()
{
    const PaperTyping& typing = m_entry.typing();
    if (typing.isAtEnd())
        return m_bar->show(Tone::Info, tr("All questions are typed. Enter finishes the paper."));
    QStringList keys;
    for (const AnswerKeys::Key& key : typing.keys().keysOf(typing.current()))
        keys << key.key;
    m_bar->show(Tone::Warn, keys.isEmpty() ? tr("That is no answer of this question. Nothing was changed.")
                                           : tr("Question %1 is answered with %2. Nothing was changed.")
                                                 .arg(typing.nameOf(typing.current()), keys.join(u' ')));
}

void PaperTypeStep::onAsked()
{
    const PaperTyping& typing = m_entry.typing();
    const int item = typing.current();
    QString answer = typing.asked();
    for (const AnswerKeys::Key& key : typing.keys().keysOf(item))
        if (key.key == answer && !key.word.isEmpty())
            answer += u' ' + key.word;
    m_bar->show(Tone::Danger, tr("Question %1 = %2. Please look at the paper once more: confirm (Enter) or type it again "
                                 "(Backspace).")
                                  .arg(typing.nameOf(item), answer));
    follow();
}

void PaperTypeStep::onConfirmed()
{
    m_entry.confirmed();
    askToSee(m_entry.pupil());
    onTyped();
}

// Stays until somebody closes it, also over the next papers.
void PaperTypeStep::askToSee(const PaperPupil& pupil)
{
    const QString words =
        tr("A critical answer of %1. It is recorded. Please see this pupil now; typing can go on later.").arg(pupil.line());
    for (MessageBar* known : toSee())
        if (known->text() == words)
            return;
    auto* bar = new MessageBar;
    m_see->insertWidget(0, bar);
    bar->show(Tone::Danger, words, m_open ? tr("Open the pupil") : QString());
    connect(bar, &MessageBar::acted, this, [this, student = pupil.id] { m_open(student); });
    const std::vector<MessageBar*> all = toSee();
    for (std::size_t at = mostToSee; at < all.size(); ++at)
        all[at]->deleteLater(); // the pupil stands on the list of those to be seen
}

std::vector<MessageBar*> PaperTypeStep::toSee() const
{
    std::vector<MessageBar*> all;
    for (int at = 0; at < m_see->count(); ++at)
        if (auto* bar = qobject_cast<MessageBar*>(m_see->itemAt(at)->widget()); bar && !bar->isHidden())
            all.push_back(bar);
    return all;
}

std::optional<Fault> PaperTypeStep::keep()
{
    m_pause.stop();
    try {
        m_entry.keep();
    } catch (const Fault& fault) {
        return fault;
    }
    return std::nullopt;
}

void PaperTypeStep::leave()
{
    if (m_entry.typing().isAsking())
        return onAsked();
    m_pause.stop();
    m_entry.keep(); // a Fault leaves the paper where it is
    const bool isFirst = m_entry.mode() == PaperMode::First;
    m_grid->set(nullptr);
    m_entry.close();
    Q_EMIT left(isFirst ? tr("What was typed is kept.")
                        : tr("The first typing is as it was. The second one begins anew next time."));
}

void PaperTypeStep::finish()
{
    m_pause.stop();
    if (m_entry.typing().isAsking())
        return onAsked();
    const PaperOutcome outcome = m_entry.finish();
    switch (outcome.kind) {
    case PaperOutcome::Kind::NextPaper:
        m_grid->set(nullptr);
        Q_EMIT finished(outcome.words);
        return;
    case PaperOutcome::Kind::Compare: begin(); break;
    case PaperOutcome::Kind::Refused:
        m_grid->follow();
        follow();
        break;
    }
    m_bar->show(Tone::Warn, outcome.words);
}

} // namespace anxin
