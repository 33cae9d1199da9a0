// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/screening/paperentrypanel.h"

#include "ui/pages/screening/answergrid.h"
#include "ui/pages/screening/paperpupilstep.h"
#include "ui/pages/screening/papertypestep.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int leastOfCombo = 16; // characters
} // namespace

PaperEntryPanel::PaperEntryPanel(PaperEntry& entry, const Seams& seams)
    : m_entry(entry),
      m_pile(secondary({})),
      m_bar(new MessageBar),
      m_steps(new PageStack),
      m_campaign(new ChoiceCombo<CampaignId>),
      m_scale(new ChoiceCombo<QString>(entry.scales())),
      m_coding(new ChoiceCombo<QString>),
      m_informant(new OptionalEnumCombo<Subject::Informant>),
      m_answeredOn(new DateEdit(entry.clock())),
      m_pupilStep(new PaperPupilStep(entry, seams.correctSheet)),
      m_typeStep(new PaperTypeStep(entry, seams.openStudent))
{
    auto* leave = button(tr("Back"), Icon::ArrowLeft);
    for (QWidget* step : {declareStep(), static_cast<QWidget*>(m_pupilStep), static_cast<QWidget*>(m_typeStep)})
        m_steps->addWidget(step);
    setLayout(
        vertical({toolbar({pageTitle(tr("Type in paper answers")), gap(4), m_pile, stretch(), leave}), m_bar, grow(m_steps)}));
    connect(leave, &QPushButton::clicked, this, &PaperEntryPanel::back);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &PaperEntryPanel::offerCodings);
    connect(m_campaign, &ComboBox::edited, this, [this] { proposeFor(campaign()); });
    connect(m_pupilStep, &PaperPupilStep::opened, this, [this] {
        show(Step::Type);
        m_typeStep->begin();
    });
    const auto nextPaper = [this](const QString& words) {
        show(Step::Pupil);
        m_pupilStep->begin(words);
    };
    connect(m_typeStep, &PaperTypeStep::finished, this, nextPaper);
    connect(m_typeStep, &PaperTypeStep::left, this, nextPaper);
}

QWidget* PaperEntryPanel::declareStep()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(16));
    for (ComboBox* combo : std::initializer_list<ComboBox*>{m_campaign, m_scale, m_coding, m_informant}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of questionnaires are long
        combo->setMinimumContentsLength(leastOfCombo);
    }
    int cell = 0;
    for (QWidget* field : {labelled(tr("Campaign"), m_campaign), labelled(tr("Questionnaire"), m_scale),
                           labelled(tr("How the answers are printed on the paper"), m_coding),
                           labelled(tr("Answered by"), m_informant), labelled(tr("Answered on"), m_answeredOn)}) {
        grid->addWidget(field, cell / 2, cell % 2);
        ++cell;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* go = primaryButton(tr("Begin with the first paper"));
    connect(go, &QPushButton::clicked, this, &PaperEntryPanel::next);
    QWidget* step = panel(vertical(
        {new Card(vertical({secondary(tr("Once for the whole pile of papers")), grid}, 16)), stretch(),
         toolbar({muted(tr("One key is one answer. What is typed is kept as you go, and a critical answer counts at once.")),
                  stretch(), go})}));
    setStartOfKeys(*step, m_campaign);
    return step;
}

void PaperEntryPanel::begin(std::optional<CampaignId> wanted)
{
    m_underWay = true;
    std::vector<std::pair<CampaignId, QString>> campaigns;
    for (const Stored<Campaign>& one : m_entry.campaigns())
        campaigns.emplace_back(one.id, one.value.title);
    m_campaign->setChoices(std::move(campaigns));
    m_campaign->setValue(wanted);
    m_bar->clear();
    show(Step::Declare);
    proposeFor(campaign());
    beginKeys(*m_steps->currentWidget());
}

std::optional<Stored<Campaign>> PaperEntryPanel::campaign() const
{
    for (const Stored<Campaign>& one : m_entry.campaigns())
        if (one.id == m_campaign->value())
            return one;
    return std::nullopt;
}

void PaperEntryPanel::proposeFor(const std::optional<Stored<Campaign>>& campaign)
{
    if (campaign)
        declare(campaign->id, m_entry.proposal(*campaign));
}

void PaperEntryPanel::declare(const std::optional<CampaignId>& campaign, const PaperDeclaration& declaration)
{
    m_campaign->setValue(campaign);
    m_scale->setValue(declaration.scale);
    offerCodings();
    m_coding->setValue(declaration.coding);
    m_informant->setValue(declaration.informant);
    m_answeredOn->setValue(declaration.answeredOn);
}

PaperDeclaration PaperEntryPanel::declared() const
{
    return {m_scale->value(), m_coding->value(), m_informant->value(), m_answeredOn->value()};
}

void PaperEntryPanel::offerCodings()
{
    m_coding->setChoices(m_entry.codings(m_scale->value().value_or(QString())));
}

void PaperEntryPanel::next()
{
    const auto chosen = campaign();
    const auto refusal = chosen ? m_entry.begin(*chosen, declared())
                                : std::optional(tr("Please choose the campaign to which the papers belong."));
    if (refusal)
        return m_bar->show(Tone::Warn, *refusal);
    m_bar->clear();
    m_pile->setText(m_entry.pileLine());
    show(Step::Pupil);
    m_pupilStep->begin({});
}

void PaperEntryPanel::back()
{
    switch (step()) {
    case Step::Type: return m_typeStep->leave();
    case Step::Pupil: show(Step::Declare); return beginKeys(*m_steps->currentWidget());
    case Step::Declare: break;
    }
    m_underWay = false;
    Q_EMIT left();
}

std::optional<Fault> PaperEntryPanel::keep()
{
    return step() == Step::Type ? m_typeStep->keep() : std::nullopt;
}

PaperEntryPanel::Step PaperEntryPanel::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void PaperEntryPanel::show(Step step)
{
    m_pile->setVisible(step != Step::Declare);
    m_steps->setCurrentIndex(static_cast<int>(step));
    setStartOfKeys(*this, m_steps->currentWidget()); // where the keyboard is when one comes back to the page
}

void PaperEntryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return back();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && step() == Step::Declare)
        return next();
    QWidget::keyPressEvent(event);
}

} // namespace anxin
