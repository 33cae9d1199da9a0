// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cases/carepanel.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

namespace {

constexpr int leastWidthOfTexts = 240;
constexpr int betweenButtons = 8;

QString shownText(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QWidget* part(const QString& name, QLabel* text)
{
    QLabel* label = muted(name);
    label->setWordWrap(true);
    return panel(vertical({label, text}, 2));
}

void addParts(QBoxLayout& place, const std::vector<std::pair<QString, QString>>& parts)
{
    for (const auto& [name, text] : parts)
        place.addWidget(part(name, bodyText(text)));
}

} // namespace

CarePanel::CarePanel(CareModel& model, const Places& places, std::function<void()> edit)
    : m_model(model),
      m_list(new ListView),
      m_addMeasure(button(tr("Measure"), Icon::Plus)),
      m_holdReview(button(tr("Review"), Icon::Check)),
      m_concern(bodyText({})),
      m_carePlan(bodyText({})),
      m_contingency(bodyText({})),
      m_safety(vertical({}, 8)),
      m_formulation(vertical({}, 8)),
      m_change(linkButton(tr("Change"))),
      m_writeSafety(linkButton(tr("Write"))),
      m_writeFormulation(linkButton(tr("Write")))
{
    m_list->setModel(&m_model.items());
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Measures, safety plans, reviews, hand-overs and former plans"));
    auto* nothing = new EmptyState(Icon::Clipboard, tr("No measure yet"),
                                   tr("Who does what until when: the guardian, the homeroom teacher, the counselling room."));
    m_addMeasure->setAccessibleName(tr("Add a measure"));
    m_holdReview->setAccessibleName(tr("Review the case"));
    auto* more = button(tr("More"), Icon::ChevronDown);
    auto* menu = new QMenu(more);
    const auto act = [&](const QString& text, const std::function<void()>& handler) {
        QAction* made = handler ? menu->addAction(text) : nullptr;
        if (made)
            connect(made, &QAction::triggered, this, handler);
        return made;
    };
    m_putOff = act(tr("Put the review off"), places.putOffReview);
    act(tr("Hand the file over"), places.handOver);
    if (places.printHandOver) {
        m_printHandOver = menu->addAction(tr("Print the hand-over list"), this, [this, print = places.printHandOver] {
            print(*m_model.file(), m_model.handOver()->value);
        });
        m_printHandOver->setEnabled(false);
    }
    if (places.printSafetyPlan) {
        m_printSafety =
            menu->addAction(tr("Print the safety plan for the pupil"), this, [this, print = places.printSafetyPlan] {
                print(m_model.file()->value.student, m_model.safetyPlan()->value);
            });
        m_printSafety->setEnabled(false);
    }
    more->setMenu(menu);
    if (places.newMeasure)
        connect(m_addMeasure, &QPushButton::clicked, this, places.newMeasure);
    if (places.holdReview)
        connect(m_holdReview, &QPushButton::clicked, this, places.holdReview);
    if (places.openCareItem)
        connect(m_list, &ListView::opened, this,
                [this, open = places.openCareItem](const QModelIndex& index) { open(m_model.item(index.row())); });
    auto* buttons = new FlowLayout(betweenButtons); // in a narrow window they leave room for what stands beside them
    for (QWidget* one : {m_addMeasure, m_holdReview, more})
        buttons->addWidget(one);
    auto* right = vertical({cardTitle(tr("Measures and reviews")), buttons, grow(new EmptyAware(m_list, nothing))}, 8);
    setLayout(horizontal({grow(texts(std::move(edit), places), 2), grow(panel(right), 3)}, 16));
    connect(&m_model, &CareModel::refreshed, this, &CarePanel::follow);
    connect(&m_model, &CareModel::stale, this, [this] {
        if (isVisible())
            m_model.refreshIfStale();
    });
    follow();
}

QWidget* CarePanel::texts(std::function<void()> edit, const Places& places)
{
    m_change->setAccessibleName(tr("Change plan and next review"));
    connect(m_change, &QPushButton::clicked, this, std::move(edit));
    if (places.newSafetyPlan)
        connect(m_writeSafety, &QPushButton::clicked, this, places.newSafetyPlan);
    if (places.newFormulation)
        connect(m_writeFormulation, &QPushButton::clicked, this, places.newFormulation);
    auto* care = new Card(vertical({toolbar({cardTitle(tr("Care")), stretch(), m_change}), part(tr("Concern"), m_concern),
                                    part(tr("Care plan"), m_carePlan), part(tr("Contingency plan"), m_contingency)},
                                   8));
    auto* safety = new Card(vertical({toolbar({cardTitle(tr("Safety plan")), stretch(), m_writeSafety}), m_safety}, 8));
    auto* formulation =
        new Card(vertical({toolbar({cardTitle(tr("Formulation")), stretch(), m_writeFormulation}), m_formulation}, 8));
    QScrollArea* all = scrolling(panel(vertical({care, safety, formulation, stretch()})));
    all->setMinimumWidth(scaled(leastWidthOfTexts));
    return all;
}

QWidget& CarePanel::startOf(PlanPart part)
{
    switch (part) {
    case PlanPart::Plans: return *m_change;
    case PlanPart::SafetyPlan: return *m_writeSafety;
    case PlanPart::Measures:
        return m_model.items().rowCount() > 0 ? static_cast<QWidget&>(*m_list) : static_cast<QWidget&>(*m_addMeasure);
    case PlanPart::Review: return *m_holdReview;
    }
    return *this;
}

void CarePanel::follow()
{
    const auto& file = m_model.file();
    if (!file)
        return;
    for (QWidget* one : {m_change, m_addMeasure, m_holdReview, m_writeSafety, m_writeFormulation})
        one->setVisible(m_model.isOpen());
    if (m_putOff)
        m_putOff->setVisible(m_model.isOpen());
    m_concern->setText(shownText(file->value.concern));
    m_carePlan->setText(shownText(file->value.carePlan));
    m_contingency->setText(shownText(file->value.contingencyPlan));
    followSafetyPlan();
    followFormulation();
    if (m_printHandOver)
        m_printHandOver->setEnabled(m_model.handOver().has_value());
}

void CarePanel::followSafetyPlan()
{
    const auto& plan = m_model.safetyPlan();
    emptyOut(*m_safety);
    if (m_model.isSafetyPlanOld())
        m_safety->addWidget(bodyText(tr("Written before the level of now. Go through it with the pupil and write it anew.")));
    if (plan) {
        m_safety->addWidget(bodyText(writtenLine(plan->value.madeOn, tr("written with %1").arg(plan->value.madeBy))));
        addParts(*m_safety, stepsOf(plan->value));
    } else
        m_safety->addWidget(bodyText(
            tr("None yet. It is written together with the pupil, at the two most serious levels before the day ends.")));
    if (m_printSafety)
        m_printSafety->setEnabled(plan.has_value());
    m_writeSafety->setText(plan ? tr("Write anew") : tr("Write"));
    m_writeSafety->setAccessibleName(tr("Write a safety plan"));
}

void CarePanel::followFormulation()
{
    const auto& written = m_model.formulation();
    emptyOut(*m_formulation);
    m_formulation->addWidget(bodyText(written ? writtenLine(written->value.writtenOn, written->value.author)
                                              : tr("Not written yet: what shows, the conclusion, where it comes from.")));
    if (written)
        addParts(*m_formulation, partsOf(written->value));
    m_writeFormulation->setText(written ? tr("Write anew") : tr("Write"));
    m_writeFormulation->setAccessibleName(tr("Write the formulation"));
}

QString CarePanel::writtenLine(QDate day, const QString& who) const
{
    return factLine({shownDay(day, m_model.clock().today()), who});
}

} // namespace anxin
