// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/classes/classespage.h"

#include "ui/pages/classes/rolloverpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace anxin {

namespace {
constexpr int pupilsWidth = 320;
} // namespace

ClassesPage::ClassesPage(ClassesModel& model, const Seams& seams, const Places& places)
    : m_model(model),
      m_tabs(new QTabBar),
      m_classes(new TableView),
      m_board(new TableView),
      m_pupils(new ListView),
      m_nobody(new EmptyState(Icon::Users, tr("Nobody"), {})),
      m_chosen(sectionTitle({})),
      m_count(muted({})),
      m_enter(primaryButton(tr("Enter answers of this class"))),
      m_rollover(new RolloverPanel(seams.rollover, seams.chooser, places.importStudents)),
      m_whole(new PageStack)
{
    auto* shown = new PageStack;
    m_tabs->addTab(tr("Classes"));
    m_tabs->addTab(tr("Consents"));
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What is shown of the classes"));
    shown->addWidget(classesTab());
    shown->addWidget(consentsTab());
    m_whole->addWidget(
        panel(page(horizontal({grow(panel(vertical({pageTitle(title()), m_tabs, grow(shown)}))), pupilsOf(places)}, 24))));
    m_whole->addWidget(m_rollover);
    setLayout(margins(vertical({grow(m_whole)}), 0, 0));
    setStartOfKeys(*this, m_classes);
    connect(m_rollover, &RolloverPanel::left, this, [this] {
        m_whole->setCurrentIndex(0);
        setStartOfKeys(*this, m_tabs->currentIndex() == Classes ? m_classes : m_board);
        refreshIfStale();
        beginKeys(*this);
    });
    m_enter->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this, shown](int tab) {
        shown->setCurrentIndex(tab);
        setStartOfKeys(*this, tab == Classes ? m_classes : m_board);
        m_enter->setVisible(tab == Consents);
        chooseIn(tab);
    });
    for (TableView* table : {m_classes, m_board})
        table->horizontalHeader()->setStretchLastSection(false); // numbers stay near each other
    connect(&m_model, &ClassesModel::refreshed, this, &ClassesPage::follow);
    connect(&m_model, &ClassesModel::stale, this, [this] {
        if (isVisible())
            refreshIfStale();
    });
}

QWidget* ClassesPage::classesTab()
{
    m_classes->setModel(&m_model.classes());
    m_classes->setAccessibleName(tr("Classes, the newest entry first"));
    connect(m_classes, &TableView::chosen, this, [this] { chooseIn(Classes); });
    connect(m_classes, &TableView::opened, m_pupils, qOverload<>(&QWidget::setFocus));
    QToolButton* former = chip(tr("Former classes too"));
    m_classes->setColumnHidden(ClassListTable::KeptUntil, true); // says something of former classes only
    connect(former, &QToolButton::toggled, this, [this](bool isOn) {
        m_classes->setColumnHidden(ClassListTable::KeptUntil, !isOn);
        m_model.setScope(isOn ? ClassesModel::Scope::All : ClassesModel::Scope::AtSchool);
    });
    QPushButton* year = button(tr("New school year …"), Icon::Calendar);
    connect(year, &QPushButton::clicked, this, &ClassesPage::beginYear);
    auto* empty = new EmptyState(Icon::Lesson, tr("No classes yet"),
                                 tr("Classes come with the class list that you import on the page “Pupils”."));
    return panel(vertical(
        {toolbar({secondary(tr("The grade follows from the year of entry and today's date.")), stretch(), former, year}),
         grow(new EmptyAware(m_classes, empty))}));
}

QWidget* ClassesPage::consentsTab()
{
    m_board->setModel(&m_model.board());
    m_board->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_board->setAccessibleName(tr("How many pupils of each class stand where"));
    connect(m_board, &TableView::chosen, this, [this] { chooseIn(Consents); });
    connect(m_board, &TableView::opened, m_pupils, qOverload<>(&QWidget::setFocus));
    auto* purpose = new EnumCombo<ConsentPurpose>;
    purpose->setAccessibleName(tr("What for"));
    connect(purpose, &ComboBox::currentIndexChanged, this, [this, purpose] { m_model.setPurpose(purpose->value()); });
    auto* empty =
        new EmptyState(Icon::Clipboard, tr("No classes yet"), tr("The board fills itself with the first class list."));
    return panel(vertical({toolbar({purpose, secondary(tr("Choose a number to see who it is.")), stretch()}),
                           grow(new EmptyAware(m_board, empty))}));
}

QWidget* ClassesPage::pupilsOf(const Places& places)
{
    m_pupils->setModel(&m_model.pupils());
    m_pupils->setAccessibleName(tr("Pupils of what is chosen"));
    m_pupils->chooseOnlyByHand();
    connect(m_pupils, &ListView::opened, this, [this, open = places.openStudent](const QModelIndex& index) {
        if (open)
            open(m_model.pupil(index.row()));
    });
    connect(m_enter, &QPushButton::clicked, this, [this, record = places.classConsent] {
        if (m_model.chosen() && m_model.chosen()->unit)
            record(*m_model.chosen()->unit, m_model.purpose());
    });
    m_chosen->setWordWrap(true);
    QWidget* column = panel(vertical({m_chosen, m_count, grow(new EmptyAware(m_pupils, m_nobody)), m_enter}));
    column->setFixedWidth(scaled(pupilsWidth, this));
    return column;
}

void ClassesPage::chooseIn(int tab)
{
    if (tab != m_tabs->currentIndex())
        return;
    const QModelIndex index = (tab == Classes ? m_classes : m_board)->currentIndex();
    if (!index.isValid())
        return m_model.choose(std::nullopt);
    const auto standing = tab == Consents ? ConsentBoard::standing(index.column()) : std::nullopt;
    m_model.choose(ClassesModel::Choice{m_model.row(index.row()).unit, standing});
}

void ClassesPage::beginYear()
{
    setStartOfKeys(*this, nullptr);
    m_rollover->begin();
    m_whole->setCurrentIndex(1);
    beginKeys(*m_rollover);
}

void ClassesPage::refreshIfStale()
{
    m_model.refreshIfStale();
}

void ClassesPage::follow()
{
    const auto& chosen = m_model.chosen();
    // Tables that were filled anew have lost what was marked.
    if (const int row = m_model.chosenRow(); row >= 0) {
        const int column = chosen->standing ? static_cast<int>(*chosen->standing) + 1 : 0;
        TableView* table = m_tabs->currentIndex() == Classes ? m_classes : m_board;
        if (!table->currentIndex().isValid())
            table->setCurrentIndex(table->model()->index(row, column));
    }
    const bool isEmpty = m_model.classes().rowCount() == 0;
    m_nobody->set(tr("Nobody"), isEmpty ? tr("Once there are classes, the pupils of the one that you choose stand here.")
                                        : tr("Choose a class, or a number on the board."));
    m_chosen->setText(chosen ? m_model.chosenLabel() : isEmpty ? tr("No classes yet") : tr("No class chosen"));
    m_count->setText(tr("Pupils: %1").arg(locale().toString(m_model.pupils().rowCount())));
    m_count->setHidden(!chosen);
    m_enter->setEnabled(chosen && chosen->unit);
}

} // namespace anxin
