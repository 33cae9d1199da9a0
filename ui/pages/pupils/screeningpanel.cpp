// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/screeningpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/courseline.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/profiledelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

namespace anxin {

namespace {
enum Whole { Nothing, Answered };
const QKeySequence toNewer(Qt::CTRL | Qt::Key_PageUp);
const QKeySequence toOlder(Qt::CTRL | Qt::Key_PageDown);

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setHidden(text.isEmpty());
}
} // namespace

ScreeningPanel::ScreeningPanel(StudentCardModel& model)
    : m_model(model),
      m_whole(new PageStack),
      m_sheets(new ComboBox),
      m_older(
          iconButton(Icon::ChevronLeft, tr("The questionnaire before (%1)").arg(toOlder.toString(QKeySequence::NativeText)))),
      m_newer(
          iconButton(Icon::ChevronRight, tr("The questionnaire after (%1)").arg(toNewer.toString(QKeySequence::NativeText)))),
      m_signal(new Pill),
      m_validity(new Pill),
      m_facts(secondary({})),
      m_reasons(bodyText({})),
      m_source(muted({})),
      m_unanswered(secondary({})),
      m_caution(secondary({})),
      m_profile(new ListView),
      m_courseTitle(cardTitle({})),
      m_line(new CourseLine),
      m_course(new TableView),
      m_courseNote(muted({})),
      m_about(muted({}))
{
    m_whole->addWidget(new Card(vertical({grow(new EmptyState(
        Icon::Clipboard, tr("No questionnaires yet"), tr("What this pupil answers in a screening will stand here.")))})));
    m_scroll = scrolling(sheet());
    m_whole->addWidget(panel(vertical({choice(), grow(m_scroll)}, 8)));
    setLayout(vertical({grow(m_whole)}));
    setStartOfKeys(*this, m_profile);
    connectParts();
}

QLayout* ScreeningPanel::choice()
{
    m_sheets->setAccessibleName(tr("Answered questionnaires, the newest first"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(20);
    return toolbar({grow(m_sheets), m_older, m_newer});
}

QWidget* ScreeningPanel::sheet()
{
    for (QLabel* label : {m_facts, m_source, m_unanswered, m_caution, m_courseNote, m_about})
        label->setWordWrap(true);
    m_profile->setModel(&m_model.screening().profile());
    m_profile->setItemDelegate(new ProfileDelegate(m_profile));
    m_profile->setAccessibleName(tr("Profile: each factor and total among its bands"));
    m_profile->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_course->setModel(&m_model.screening().course());
    m_course->setAccessibleName(tr("Course over the campaigns, the newest first"));
    m_course->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return panel(vertical({toolbar({m_signal, m_validity, grow(m_facts)}), m_caution, m_reasons, m_source, m_unanswered,
                           m_profile, m_courseTitle, m_line, m_course, m_courseNote, rule(), m_about,
                           muted(tr("Results are hints from a questionnaire, no findings about a person.")), stretch()},
                          8));
}

void ScreeningPanel::connectParts()
{
    connect(m_sheets, &ComboBox::currentIndexChanged, this, [this](int sheet) {
        if (m_isFollowing || sheet < 0)
            return;
        m_model.screening().choose(sheet);
        followSheet();
    });
    connect(m_older, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { step(-1); });
    for (const auto& [keys, by] : {std::pair{toOlder, 1}, std::pair{toNewer, -1}}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    connect(m_profile, &ListView::chosen, this, [this](const QModelIndex& index) {
        if (m_isFollowing || !index.isValid())
            return;
        m_model.screening().chooseRow(index.row());
        followRow();
        reveal(index);
    });
    connect(&m_model, &StudentCardModel::refreshed, this, &ScreeningPanel::follow);
}

void ScreeningPanel::choose(AnswerSheetId sheet)
{
    m_model.screening().choose(sheet);
    follow();
}

void ScreeningPanel::step(int by)
{
    if (const int wanted = m_sheets->currentIndex() + by; wanted >= 0 && wanted < m_sheets->count())
        m_sheets->setCurrentIndex(wanted);
}

void ScreeningPanel::follow()
{
    const StudentScreening& screening = m_model.screening();
    m_whole->setCurrentIndex(screening.count() > 0 ? Answered : Nothing);
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_sheets->clear();
        for (int sheet = 0; sheet < screening.count(); ++sheet)
            m_sheets->addItem(screening.title(sheet));
        m_sheets->setCurrentIndex(screening.chosen());
    }
    followSheet();
}

void ScreeningPanel::followSheet()
{
    const QScopedValueRollback following(m_isFollowing, true);
    StudentScreening& screening = m_model.screening();
    const SheetWords& words = screening.words();
    m_older->setEnabled(screening.chosen() + 1 < screening.count());
    m_newer->setEnabled(screening.chosen() > 0);
    m_signal->set(words.signal, words.signalTone);
    m_validity->set(words.validity, words.validityTone);
    m_facts->setText(words.facts);
    say(m_caution, words.caution);
    say(m_reasons, words.reasons);
    say(m_source, words.source);
    say(m_unanswered, words.unanswered);
    m_about->setText(words.about);
    m_profile->setHidden(screening.profile().rowCount() == 0);
    m_profile->setCurrentIndex(screening.profile().index(screening.row()));
    followRow();
    m_scroll->ensureVisible(0, 0);
}

void ScreeningPanel::followRow()
{
    StudentScreening& screening = m_model.screening();
    const bool hasCourse = screening.row() >= 0;
    if (hasCourse)
        m_courseTitle->setText(tr("Over the campaigns: %1").arg(screening.profile().name(screening.row())));
    std::vector<CourseDot> dots = screening.course().dots();
    m_line->setAccessibleName(m_courseTitle->text());
    m_line->setHidden(!hasCourse || dots.size() < 2);
    m_line->set(std::move(dots));
    m_courseTitle->setHidden(!hasCourse);
    m_course->setHidden(!hasCourse);
    say(m_courseNote, screening.courseNote());
    fit();
}

// Lists stand at full height, so that the panel scrolls as one sheet of paper.
void ScreeningPanel::fit()
{
    int rows = 2 * m_profile->frameWidth() + m_profile->contentsMargins().top() + m_profile->contentsMargins().bottom();
    for (int row = 0; row < m_model.screening().profile().rowCount(); ++row)
        rows += m_profile->sizeHintForRow(row);
    m_profile->setFixedHeight(rows);
    m_course->setFixedHeight(m_course->horizontalHeader()->height() + 2 * m_course->frameWidth() +
                             m_course->verticalHeader()->defaultSectionSize() * m_model.screening().course().rowCount());
}

void ScreeningPanel::reveal(const QModelIndex& row)
{
    const QRect shown = m_profile->visualRect(row);
    const QPoint top = m_profile->viewport()->mapTo(m_scroll->widget(), shown.topLeft());
    m_scroll->ensureVisible(0, top.y(), 0, 0);
    m_scroll->ensureVisible(0, top.y() + shown.height(), 0, 0);
}

void ScreeningPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace anxin
