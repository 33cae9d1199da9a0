// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crisis/crisisconsole.h"

#include "ui/pages/crisis/crisistabs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int stepsWide = 280, logAtLeast = 300, tabsWide = 394; // px

// What was written when it was closed, and afterwards.
QString closingWords(const CrisisEvent& event)
{
    const auto said = [](const char* field, const QString& text) {
        return labelled(labelOfField<CrisisEvent>(QLatin1StringView(field)), text);
    };
    QStringList lines{said("summary", event.summary), said("follow_up", event.followUp)};
    if (event.reviewedAt)
        lines << said("lessons", event.lessons);
    return lines.join(u'\n');
}
} // namespace

CrisisConsole::CrisisConsole(CrisisModel& model, CrisisDialogs& dialogs, std::function<void()> print)
    : m_model(model),
      m_dialogs(dialogs),
      m_clock(figure({})),
      m_title(cardTitle({})),
      m_facts(secondary({})),
      m_summary(bodyText({})),
      m_bar(new MessageBar),
      m_describe(button(tr("What is known"), Icon::Pen)),
      m_pupil(button(tr("Pupil"), Icon::User)),
      m_close(button(tr("Close the crisis"), Icon::Check)),
      m_review(primaryButton(tr("Look back"))),
      m_print(button(tr("Print"), Icon::Printer)),
      m_left(muted({})),
      m_steps(new ListView),
      m_take(button(tr("Taken"), Icon::Check)),
      m_takeBack(linkButton(tr("Not done after all"))),
      m_kind(new EnumCombo<TypedLine>),
      m_line(new TextEdit(tr("What happens now; Enter writes it"))),
      m_log(new ListView),
      m_tabs(new CrisisTabs(model, dialogs))
{
    QWidget* right = m_tabs;
    right->setFixedWidth(scaled(tabsWide));
    setLayout(vertical({head(), m_bar, m_summary, grow(horizontal({stepsColumn(), grow(logColumn()), right}, 16))}, 10));
    setStartOfKeys(*this, m_line);
    connect(m_describe, &QPushButton::clicked, this, [this] { m_dialogs.describe(); });
    connect(m_pupil, &QPushButton::clicked, this, [this] { m_dialogs.choosePupil(); });
    connect(m_close, &QPushButton::clicked, this, [this] { m_dialogs.close(); });
    connect(m_review, &QPushButton::clicked, this, [this] { m_dialogs.review(); });
    connect(m_print, &QPushButton::clicked, this, [print = std::move(print)] { print(); });
    connect(m_tabs, &CrisisTabs::said, this, &CrisisConsole::say);
    connect(m_tabs, &CrisisTabs::call, this, [this](const QString& whom) {
        m_kind->setValue(TypedLine::Call);
        m_line->setText(whom + QStringLiteral(": "));
        m_line->setFocus();
    });
    connect(&m_model, &CrisisModel::refreshed, this, &CrisisConsole::follow);
    connect(&m_everySecond, &QTimer::timeout, this, &CrisisConsole::followClock);
    m_everySecond.start(std::chrono::seconds{1});
    follow();
}

QLayout* CrisisConsole::head()
{
    auto* all = linkButton(tr("All crises, begin another"));
    all->setToolTip(tr("The key of the console, pressed once more, does the same"));
    connect(all, &QPushButton::clicked, this, &CrisisConsole::left);
    m_clock->setAccessibleName(tr("Time since the crisis began"));
    m_clock->setMinimumWidth(scaled(140));
    for (QLabel* words : {m_title, m_facts}) { // people type it: it must not widen the page
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    return vertical({horizontal({aligned(m_clock, Qt::AlignVCenter), grow(vertical({m_title, m_facts}, 2))}, 10),
                     toolbar({all, stretch(), m_pupil, m_describe, m_print, m_close, m_review})},
                    8);
}

QWidget* CrisisConsole::stepsColumn()
{
    m_steps->setModel(&m_model.steps());
    m_steps->setItemDelegate(new LineDelegate(24, m_steps));
    m_steps->setAccessibleName(tr("Steps of the protocol, what is due first on top"));
    m_steps->setResizeMode(QListView::Adjust);
    m_steps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_take->setToolTip(tr("Enter in the list does the same"));
    connect(m_steps, &ListView::opened, this, &CrisisConsole::takeStep);
    connect(m_take, &QPushButton::clicked, this, &CrisisConsole::takeStep);
    connect(m_takeBack, &QPushButton::clicked, this, &CrisisConsole::takeStepBack);
    QSizePolicy place = m_takeBack->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the list does not jump
    m_takeBack->setSizePolicy(place);
    connect(m_steps, &ListView::chosen, this, &CrisisConsole::followStep);
    QWidget* column = panel(vertical(
        {toolbar({cardTitle(tr("Steps")), m_left, stretch(), m_take}), grow(m_steps), aligned(m_takeBack, Qt::AlignRight)}, 8));
    column->setFixedWidth(scaled(stepsWide));
    return column;
}

QWidget* CrisisConsole::logColumn()
{
    m_log->setModel(&m_model.log());
    m_log->setItemDelegate(new LineDelegate(54, m_log));
    m_log->setAccessibleName(tr("Log, the newest first"));
    m_log->setResizeMode(QListView::Adjust);
    m_log->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_kind->setAccessibleName(tr("What the line is"));
    m_line->setAccessibleName(tr("New line of the log"));
    connect(m_line, &QLineEdit::returnPressed, this, &CrisisConsole::write);
    m_writing = panel(horizontal({m_kind, grow(m_line)}, 8));
    QWidget* column = panel(vertical({m_writing, grow(m_log)}, 8));
    column->setMinimumWidth(scaled(logAtLeast)); // narrower, the page scrolls sideways
    return column;
}

// At once: what has been typed must not depend on anything that comes later. Where the vault does not take it, it stays typed.
void CrisisConsole::write()
{
    const auto kind = fromCode<EntryKind>(toCode(m_kind->value())).value_or(EntryKind::Log);
    const ActOutcome outcome = m_model.write(kind, m_line->value());
    if (isDone(outcome)) {
        m_line->clear();
        m_kind->setValue(TypedLine::Note);
    }
    say(outcome);
}

// The next one is marked at once, so a hand that is too fast would take that as well.
void CrisisConsole::takeStep()
{
    const QModelIndex marked = m_steps->currentIndex();
    const bool isTooFast = m_sinceTaken.isValid() && !m_sinceTaken.hasExpired(QApplication::doubleClickInterval());
    if (!marked.isValid() || !m_model.isOpen() || isTooFast)
        return;
    const ActOutcome outcome = m_model.takeStep(marked.row());
    say(outcome);
    if (!isDone(outcome))
        return;
    m_sinceTaken.start();
    if (m_model.stepsLeft() > 0)
        m_steps->setCurrentIndex(m_model.steps().index(0)); // what is done stands last
}

void CrisisConsole::takeStepBack()
{
    const QModelIndex marked = m_steps->currentIndex();
    if (marked.isValid() && m_model.isOpen())
        say(m_model.takeStepBack(marked.row()));
}

void CrisisConsole::say(const ActOutcome& outcome)
{
    m_bar->clear();
    if (const auto* why = std::get_if<QString>(&outcome))
        m_bar->show(Tone::Warn, *why);
    m_model.refreshIfStale();
}

void CrisisConsole::follow()
{
    const bool isOpen = m_model.isOpen();
    m_title->setText(m_model.title());
    m_facts->setText(m_model.facts());
    const auto& chosen = m_model.chosen();
    m_summary->setVisible(chosen && chosen->value.closedAt);
    if (chosen && chosen->value.closedAt)
        m_summary->setText(closingWords(chosen->value));
    for (QWidget* only : std::initializer_list<QWidget*>{m_describe, m_pupil, m_close, m_writing, m_take})
        only->setVisible(isOpen);
    m_review->setVisible(chosen && chosen->value.closedAt && !chosen->value.reviewedAt);
    m_left->setText(isOpen ? tr("%1 to do").arg(m_model.stepsLeft()) : QString());
    if (!m_steps->currentIndex().isValid() && m_model.steps().rowCount() > 0)
        m_steps->setCurrentIndex(m_model.steps().index(0));
    followStep();
    setStartOfKeys(*this, isOpen ? static_cast<QWidget*>(m_line) : m_log);
    m_clock->setText(m_model.elapsed());
}

void CrisisConsole::followStep()
{
    const QModelIndex marked = m_steps->currentIndex();
    const bool canTake = marked.isValid() && m_model.isOpen();
    const bool isDone = canTake && m_model.step(marked.row()).value.doneAt;
    m_take->setEnabled(canTake && !isDone);
    m_takeBack->setVisible(isDone);
}

void CrisisConsole::followClock()
{
    if (!isVisible() || !m_model.isOpen())
        return;
    m_clock->setText(m_model.elapsed());
    constexpr int secondsOfAMinute = 60;
    if (++m_seconds % secondsOfAMinute == 0)
        m_model.tick();
}

} // namespace anxin
