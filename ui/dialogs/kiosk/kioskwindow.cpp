// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/kiosk/kioskwindow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace anxin {

namespace {

constexpr int columnWidth = 860; // so that no line is longer than the eye follows
constexpr int passwordHeight = 420;

// Text as a pupil reads it: large, and wrapped.
QLabel* large(const QString& text)
{
    QLabel* label = pageTitle(text);
    label->setWordWrap(true);
    return label;
}

QPushButton* largeButton(QPushButton* made)
{
    setRole(made, "large", QStringLiteral("true")); // "size" is a property of every widget
    return made;
}

// One column in the middle of the screen.
QWidget* column(QLayout* content)
{
    QWidget* inside = panel(content);
    inside->setMaximumWidth(scaled(columnWidth));
    return panel(margins(horizontal({stretch(), grow(inside, 8), stretch()}), 24, 24));
}

} // namespace

KioskWindow::KioskWindow(KioskModel& model, ConfirmSeams confirm, Throttle& throttle)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      m_model(model),
      m_confirm(std::move(confirm)),
      m_throttle(throttle),
      m_panes(new QStackedWidget),
      m_progress(sectionTitle({})),
      m_text(large({})),
      m_answers(new QVBoxLayout),
      m_back(largeButton(button(tr("Back"), Icon::ArrowLeft))),
      m_pass(largeButton(linkButton(tr("I do not want to answer this")))),
      m_begin(largeButton(primaryButton(tr("Begin")))),
      m_handIn(largeButton(primaryButton(tr("Hand in")))),
      m_teacher(linkButton(tr("Teacher")))
{
    setWindowTitle(programName());
    setWindowModality(Qt::ApplicationModal);
    setAttribute(Qt::WA_DeleteOnClose, false);
    setObjectName(QStringLiteral("root")); // the window's background
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget* pane : {welcome(), question(), handIn(), thanks()})
        m_panes->addWidget(pane);
    m_teacher->setFocusPolicy(Qt::TabFocus);
    m_teacher->setAccessibleDescription(tr("Ends the questionnaire; asks for the password of the room"));
    setLayout(margins(vertical({grow(m_panes), toolbar({stretch(), m_teacher})}), 16, 12));
    connect(m_begin, &QPushButton::clicked, this, &KioskWindow::showPaper);
    connect(m_back, &QPushButton::clicked, this, &KioskWindow::goBack);
    connect(m_pass, &QPushButton::clicked, this, [this] {
        m_model.paper().pass();
        showPaper();
    });
    connect(m_handIn, &QPushButton::clicked, this, &KioskWindow::finish);
    connect(m_teacher, &QPushButton::clicked, this, &KioskWindow::askForPassword);
    show(Pane::Welcome);
}

QWidget* KioskWindow::welcome()
{
    QLabel* instruction = large(m_model.paper().instruction());
    instruction->setHidden(m_model.paper().instruction().isEmpty());
    return column(
        vertical({stretch(), sectionTitle(m_model.title()), large(tr("This is for %1.").arg(m_model.pupil())), instruction,
                  sectionTitle(tr("Questions: %1. There is no right or wrong.").arg(m_model.paper().count())),
                  aligned(m_begin, Qt::AlignLeft), stretch(2)},
                 24));
}

QWidget* KioskWindow::question()
{
    m_answers->setSpacing(scaled(12));
    m_asked = scrolling(panel(vertical({stretch(), m_text, m_answers, stretch(2)}, 24)));
    return column(vertical({m_progress, grow(m_asked), toolbar({m_back, stretch(), m_pass})}, 24));
}

QWidget* KioskWindow::handIn()
{
    QPushButton* back = largeButton(button(tr("Back"), Icon::ArrowLeft));
    connect(back, &QPushButton::clicked, this, &KioskWindow::goBack);
    return column(vertical({stretch(), large(tr("That was the last question. You may go back and look, or hand in now.")),
                            toolbar({m_handIn, back, stretch()}), stretch(2)},
                           24));
}

QWidget* KioskWindow::thanks()
{
    return column(vertical({stretch(), large(tr("Thank you. Please give the PC back to the teacher.")), stretch(2)}, 24));
}

KioskWindow::Pane KioskWindow::pane() const
{
    return m_password ? Pane::Password : static_cast<Pane>(m_panes->currentIndex());
}

void KioskWindow::show(Pane pane)
{
    m_panes->setCurrentIndex(static_cast<int>(pane));
    if (pane == Pane::Welcome)
        m_begin->setFocus();
    else if (pane == Pane::HandIn)
        m_handIn->setFocus();
    else
        setFocus();
}

// The question where the paper stands; at its end, the last look.
void KioskWindow::showPaper()
{
    ScreenPaper& paper = m_model.paper();
    if (paper.isOver())
        return show(Pane::HandIn);
    m_progress->setText(tr("%1 / %2").arg(paper.number()).arg(paper.count()));
    m_progress->setAccessibleName(tr("Question %1 of %2").arg(paper.number()).arg(paper.count()));
    m_text->setText(paper.text());
    emptyOut(*m_answers, Gone::WhenIdle);
    int number = 0;
    QPushButton* chosen = nullptr;
    for (const ScreenPaper::Answer& answer : paper.choices()) {
        QPushButton* made = largeButton(paper.chosen() == number ? primaryButton(answer.words) : button(answer.words));
        made->setText(tr("%1   %2").arg(number + 1).arg(answer.words));
        setRole(made, "side", QStringLiteral("left"));
        connect(made, &QPushButton::clicked, this, [this, number] { choose(number); });
        m_answers->addWidget(made);
        if (paper.chosen() == number)
            chosen = made;
        ++number;
    }
    m_asked->verticalScrollBar()->setValue(0); // wherever the question before was left
    m_back->setEnabled(paper.hasBack());
    show(Pane::Question);
    if (chosen)
        chosen->setFocus();
}

void KioskWindow::choose(int answer)
{
    m_model.paper().choose(answer);
    showPaper();
}

void KioskWindow::goBack()
{
    m_model.paper().back();
    showPaper();
}

void KioskWindow::finish()
{
    m_model.keep();
    show(Pane::Thanks);
}

void KioskWindow::askForPassword()
{
    if (m_password)
        return;
    m_before = pane();
    m_password = new ConfirmScreen(m_confirm, m_throttle,
                                   tr("Only the counsellor ends this. What was answered so far is kept; it can be gone on with "
                                      "later."));
    QWidget* card = new Card(vertical({m_password}));
    card->setObjectName(QStringLiteral("password"));
    card->setMaximumSize(scaled(columnWidth), scaled(passwordHeight));
    m_panes->setCurrentIndex(m_panes->addWidget(panel(margins(horizontal({stretch(), grow(card, 4), stretch()}), 24, 24))));
    m_teacher->hide();
    connect(m_password, &ConfirmScreen::left, this, &KioskWindow::leavePassword);
    connect(
        m_password, &ConfirmScreen::done, this,
        [this] {
            m_isReleased = true;
            Q_EMIT released();
        },
        Qt::QueuedConnection);
    m_password->password().edit()->setFocus();
}

void KioskWindow::leavePassword()
{
    QWidget* shown = m_panes->currentWidget();
    m_panes->removeWidget(shown);
    shown->deleteLater();
    m_password = nullptr;
    m_teacher->show();
    show(m_before);
}

// Every shortcut becomes a key of this window, and the window does not stay behind another.
bool KioskWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate && !m_isReleased)
        QTimer::singleShot(0, this, [this] {
            if (!isVisible())
                return; // covered by the boss key
            raise();
            activateWindow();
        });
    return QWidget::event(event);
}

// Digits choose, Backspace and the left arrow go back, Enter does what has the keys. Everything else is nothing.
void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* focused = qobject_cast<QPushButton*>(focusWidget()))
            focused->click();
        return;
    }
    if (pane() == Pane::HandIn && event->key() == Qt::Key_Backspace)
        return goBack();
    if (pane() != Pane::Question)
        return;
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Left) {
        if (m_model.paper().hasBack())
            goBack();
        return;
    }
    const int answer = event->key() - Qt::Key_1;
    if (answer >= 0 && answer < static_cast<int>(m_model.paper().choices().size()))
        choose(answer);
}

void KioskWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_isReleased);
}

} // namespace anxin
