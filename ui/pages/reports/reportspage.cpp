// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/reportspage.h"

#include "ui/pages/reports/exportpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace anxin {

namespace {
enum Pane { Preview, Send, Sent };

QWidget* cardOf(const ReportTable& table)
{
    auto* view = new TableView;
    view->useTwoLineHeader();
    auto* model = new ReportTableModel(table, view);
    view->setModel(model);
    view->setSortingEnabled(false);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setAccessibleName(table.title);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(view, "plain", QStringLiteral("true"));
    view->setFixedHeight(scaled(52) + model->rowCount() * scaled(40) + scaled(16));
    return new Card(vertical({cardTitle(table.title), view}, 8));
}

QWidget* meaningsOf(const std::vector<FigureDefinition>& definitions)
{
    QBoxLayout* lines = vertical({cardTitle(ReportsPage::tr("What the figures count"))}, 8);
    for (const FigureDefinition& definition : definitions)
        lines->addWidget(bodyText(ReportsPage::tr("%1: %2").arg(definition.term, definition.meaning)));
    return new Card(lines);
}
} // namespace

ReportsPage::ReportsPage(ReportsModel& model, FileChooser& chooser, Drafts drafts)
    : m_model(model),
      m_export(new ExportPanel(model, chooser, std::move(drafts))),
      m_tabs(new QTabBar),
      m_panes(new PageStack),
      m_sheet(new PageStack),
      m_kind(new ChoiceCombo<QString>(model.kinds())),
      m_period(new ChoiceCombo<QString>),
      m_heading(sectionTitle({})),
      m_tables(new QVBoxLayout),
      m_send(primaryButton(tr("Send to the district"), Icon::Export))
{
    m_kind->setCurrentIndex(1);
    offerPeriods();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportsPage::offerPeriods);
    for (const QString& name : {tr("Preview"), tr("Send"), tr("Disclosure log")})
        m_tabs->addTab(name);
    m_tabs->setExpanding(false);
    m_panes->addWidget(previewPane());
    m_panes->addWidget(m_export);
    m_panes->addWidget(ledgerPane());
    setLayout(page(vertical({toolbar({pageTitle(title()), stretch(), m_send}), m_tabs, grow(m_panes)})));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int pane) {
        m_panes->setCurrentIndex(pane);
        m_send->setVisible(pane == Preview); // one thing to do on each
        if (pane == Send)
            m_export->open();
    });
    connect(m_send, &QPushButton::clicked, this, [this] { m_tabs->setCurrentIndex(Send); });
    connect(m_export, &ExportPanel::handedOver, this, [this] {
        follow();
        if (!m_model.shown())
            m_tabs->setCurrentIndex(Preview);
    });
    connect(&m_model, &ReportsModel::previewed, this, &ReportsPage::showReport);
    connect(&m_model, &ReportsModel::stale, this, [this] {
        if (isVisible())
            m_model.refreshIfStale();
    });
    follow();
}

QWidget* ReportsPage::previewPane()
{
    auto* make = button(tr("Show preview"), Icon::Eye);
    connect(make, &QPushButton::clicked, this, &ReportsPage::preview);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setAccessibleName(tr("Report"));
    m_period->setAccessibleName(tr("Period"));
    m_tables->setSpacing(scaled(12));
    m_tables->setContentsMargins({});
    auto* empty = new EmptyState(Icon::Report, tr("No report is shown"),
                                 tr("Choose a report and a period. Looking at a report is noted in the log; nothing leaves the "
                                    "program by it."),
                                 tr("Show preview"));
    connect(empty, &EmptyState::acted, this, &ReportsPage::preview);
    auto* harmless = new IconLabel(Icon::Shield, 18, &Tokens::ok);
    auto* tables = new QWidget;
    tables->setLayout(m_tables);
    m_sheet->addWidget(new Card(vertical({grow(empty)})));
    m_sheet->addWidget(
        panel(vertical({m_heading, toolbar({harmless, secondary(tr("Contains no name and no number of a pupil")), stretch()}),
                        grow(scrolling(tables))})));
    return panel(vertical({toolbar({m_kind, m_period, make, stretch()}), grow(m_sheet)}));
}

QWidget* ReportsPage::ledgerPane()
{
    auto* ledger = new TableView;
    ledger->setModel(&m_model.ledger());
    ledger->setSortingEnabled(false);
    ledger->setAccessibleName(tr("Disclosure log, the newest first"));
    auto* empty =
        new EmptyState(Icon::Export, tr("Nothing has left yet"),
                       tr("Every package that is sent, and all that others are told, stands here: when, to whom, on which "
                          "basis, what was held back."));
    auto* words = new SearchField(tr("Pupil, recipient or words that were told"));
    words->setAccessibleName(tr("Which lines of the log are shown"));
    connect(words, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.ledger().setWords(text); });
    connect(words, &SearchField::intoList, ledger, qOverload<>(&QWidget::setFocus));
    return panel(vertical({words, grow(new EmptyAware(ledger, empty))}));
}

void ReportsPage::refreshIfStale()
{
    m_model.refreshIfStale();
    m_export->open();
    follow();
    if (m_export->holdsPassword())
        m_tabs->setCurrentIndex(Send);
}

void ReportsPage::preview()
{
    if (m_kind->value() && m_period->value())
        m_model.preview(*m_kind->value(), *m_period->value());
}

// Terms, or school years; the one that is under way first.
void ReportsPage::offerPeriods()
{
    m_period->setChoices(m_model.periods(m_kind->value().value_or(QString())));
    if (!m_period->value() && m_period->count() > 1)
        m_period->setCurrentIndex(1);
}

void ReportsPage::showReport()
{
    emptyOut(*m_tables);
    const ReportModel& report = *m_model.shown();
    m_heading->setText(tr("%1 · %2").arg(report.title, report.period));
    for (const ReportTable& table : report.tables)
        m_tables->addWidget(cardOf(table));
    m_tables->addWidget(meaningsOf(report.definitions));
    m_tables->addWidget(muted(tr("Witness code of the log: %1").arg(report.witness)));
    m_tables->addStretch();
    m_export->open();
    follow();
}

void ReportsPage::follow()
{
    const bool shown = m_model.shown().has_value();
    m_sheet->setCurrentIndex(shown ? 1 : 0);
    m_send->setEnabled(shown);
    m_tabs->setTabEnabled(Send, shown || m_export->holdsPassword());
}

} // namespace anxin
