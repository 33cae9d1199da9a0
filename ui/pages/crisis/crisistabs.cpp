// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crisis/crisistabs.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <utility>

namespace anxin {

CrisisTabs::CrisisTabs(CrisisModel& model, CrisisDialogs& dialogs) : m_model(model), m_dialogs(dialogs), m_tabs(new QTabBar)
{
    auto* shown = new PageStack;
    for (QWidget* one : {phones(), roles(), watches(), reports(), duties(), told(), affected()})
        shown->addWidget(one);
    addTabs();
    connect(m_tabs, &QTabBar::currentChanged, shown, &QStackedWidget::setCurrentIndex);
    setLayout(vertical({m_tabs, grow(shown)}, 8));
    connect(&m_model, &CrisisModel::refreshed, this, &CrisisTabs::follow);
    follow();
}

void CrisisTabs::addTabs()
{
    struct Named {
        QString name, whole;
    };
    for (const Named& one : {Named{tr("Calls"), tr("Whom to call")},
                             {tr("Roles"), tr("Who has which role")},
                             {tr("Watch"), tr("Who stays with the pupil")},
                             {tr("Reports"), tr("First, interim and final report")},
                             {tr("Duty"), tr("Situations that must be reported")},
                             {tr("Told"), tr("Guardians told, confidentiality broken")},
                             {tr("Ring"), tr("Affected pupils")}})
        m_tabs->setTabToolTip(m_tabs->addTab(one.name), one.whole);
    m_tabs->setExpanding(false);
    setRole(m_tabs, "dense", QStringLiteral("true"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("What else is kept"));
}

QPushButton* CrisisTabs::act(const QString& name, std::function<void()> act)
{
    QPushButton* made = button(name);
    connect(made, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return made;
}

std::optional<int> CrisisTabs::marked(Tab which)
{
    const QModelIndex index = list(which).currentIndex();
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

QWidget* CrisisTabs::tab(Tab which, ShownList& rows, const QString& name, const QString& nothing,
                         std::initializer_list<QPushButton*> buttons)
{
    constexpr int mark = 28; // px
    auto* made = new ListView;
    m_lists.at(static_cast<std::size_t>(which)) = made;
    made->setModel(&rows);
    made->setItemDelegate(new LineDelegate(which == Told ? 54 : mark, made));
    made->setAccessibleName(name);
    made->setResizeMode(QListView::Adjust);
    made->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QBoxLayout* below = toolbar({});
    for (QPushButton* one : buttons)
        below->addWidget(one);
    below->addStretch();
    return panel(vertical({grow(new EmptyAware(made, new EmptyState(Icon::Info, name, nothing))), below}, 8));
}

QWidget* CrisisTabs::phones()
{
    const auto call = [this] {
        if (const auto row = marked(Phones); row && m_model.isOpen())
            Q_EMIT this->call(m_model.phoneLine(*row));
    };
    QPushButton* called = act(tr("Write down a call"), call);
    m_whileOpen.push_back(called);
    QPushButton* edit = act(tr("Edit …"), [this] { m_dialogs.protocol(); });
    edit->setAccessibleName(tr("Edit protocol and telephones"));
    QWidget* made = tab(Phones, m_model.phones(), tr("Whom to call"), tr("The list of telephones is empty."), {called, edit});
    connect(&list(Phones), &ListView::opened, this, call);
    return made;
}

QWidget* CrisisTabs::roles()
{
    const auto take = [this] {
        if (const auto row = marked(Roles); row && m_model.isOpen())
            m_dialogs.takeRole(m_model.role(*row));
    };
    QPushButton* taken = act(tr("Who takes it …"), take);
    m_whileOpen.push_back(taken);
    QWidget* made = tab(Roles, m_model.roles(), tr("Who has which role"), {}, {taken});
    connect(&list(Roles), &ListView::opened, this, take);
    return made;
}

QWidget* CrisisTabs::watches()
{
    QPushButton* start = act(tr("Start"), [this] { m_dialogs.startWatch(); });
    QPushButton* handOn = act(tr("Hand on"), [this] {
        if (const auto row = marked(Watches))
            m_dialogs.handOn(m_model.watch(*row));
    });
    QPushButton* end = act(tr("End"), [this] {
        if (const auto row = marked(Watches))
            m_dialogs.endWatch(m_model.watch(*row));
    });
    m_whileOpen.push_back(start);
    QWidget* made = tab(Watches, m_model.watches(), tr("Who stays with the pupil"),
                        tr("Nobody is entered yet. Somebody in danger is not left alone."), {start, handOn, end});
    connect(&list(Watches), &ListView::chosen, this, [this, handOn, end](const QModelIndex& index) {
        const bool runs = index.isValid() && !m_model.watch(index.row()).value.endedAt;
        handOn->setEnabled(runs);
        end->setEnabled(runs);
    });
    return made;
}

QWidget* CrisisTabs::reports()
{
    const auto report = [this] {
        const auto row = marked(Reports);
        if (m_model.isOpen())
            m_dialogs.report(row ? m_model.stageAt(*row) : std::nullopt);
    };
    QPushButton* made = act(tr("Enter a report"), report);
    m_whileOpen.push_back(made);
    QWidget* whole = tab(Reports, m_model.reports(), tr("First, interim and final report"),
                         tr("This kind of crisis asks for none by the protocol. One can be entered all the same."), {made});
    connect(&list(Reports), &ListView::opened, this, report);
    return whole;
}

// Ticking one is a line of the log, and opens the report that the law asks for.
void CrisisTabs::tickMarkedDuty()
{
    const auto row = marked(Duties);
    if (!row || !m_model.isOpen())
        return;
    const DutyState duty = m_model.duty(*row);
    const ActOutcome outcome = duty.tickedAt ? ActOutcome() : m_model.tickDuty(duty.situation);
    Q_EMIT said(outcome);
    if (isDone(outcome))
        m_dialogs.dutyReport(duty.situation);
}

void CrisisTabs::reportMarkedDuty()
{
    if (const auto row = marked(Duties); row && m_model.isOpen())
        m_dialogs.dutyReport(m_model.situationAt(*row));
}

QWidget* CrisisTabs::duties()
{
    m_ofDuty = {act(tr("Applies"), [this] { tickMarkedDuty(); }), act(tr("Report made"), [this] { reportMarkedDuty(); })};
    m_whileOpen.insert(m_whileOpen.end(), m_ofDuty.begin(), m_ofDuty.end());
    m_law = muted({});
    m_law->setWordWrap(true);
    QWidget* made =
        tab(Duties, m_model.duties(), tr("Situations that must be reported"), {}, {m_ofDuty.front(), m_ofDuty.back()});
    list(Duties).chooseOnlyByHand(); // a line of the log for good, and of the law
    connect(&list(Duties), &ListView::opened, this, &CrisisTabs::tickMarkedDuty);
    connect(&list(Duties), &ListView::chosen, this, &CrisisTabs::followDuty);
    return panel(vertical({m_law, grow(made)}, 6));
}

QWidget* CrisisTabs::told()
{
    QPushButton* notice = act(tr("Guardian told"), [this] { m_dialogs.notice(); });
    QPushButton* exception = act(tr("Confidentiality broken"), [this] { m_dialogs.exception(); });
    m_whileOpen.push_back(notice);
    m_whileOpen.push_back(exception);
    return tab(Told, m_model.told(), tr("Who was told"),
               tr("When a guardian was told and came, and what else had to be told to whom, stands here."),
               {notice, exception});
}

QWidget* CrisisTabs::affected()
{
    QPushButton* add = act(tr("Add"), [this] { m_dialogs.addAffected(); });
    QPushButton* look = act(tr("Looked in"), [this] {
        if (const auto row = marked(Affected))
            m_dialogs.lookIn(m_model.affectedAt(*row));
    });
    QPushButton* end = act(tr("End"), [this] {
        if (const auto row = marked(Affected))
            m_dialogs.endAffected(m_model.affectedAt(*row));
    });
    QWidget* made =
        tab(Affected, m_model.affected(), tr("Affected pupils"),
            tr("Who was there, who is close, who is burdened already: somebody looks in on them."), {add, look, end});
    connect(&list(Affected), &ListView::chosen, this, [this, look, end](const QModelIndex& index) {
        const bool isOpen = index.isValid() && !m_model.affectedAt(index.row()).value.closedOn;
        look->setEnabled(isOpen);
        end->setEnabled(isOpen);
    });
    return made;
}

void CrisisTabs::follow()
{
    for (QPushButton* one : m_whileOpen)
        one->setVisible(m_model.isOpen());
    m_law->setText(m_model.dutyWords());
    for (ListView* list : m_lists)
        if (list != &this->list(Duties) && !list->currentIndex().isValid() && list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(0, 0));
    markOwedDuty();
    followDuty();
}

// No situation is marked but by hand, and what still has to be reported.
void CrisisTabs::markOwedDuty()
{
    ListView& duties = list(Duties);
    const auto& chosen = m_model.chosen();
    const std::optional<CrisisEventId> shown = chosen ? std::optional(chosen->id) : std::nullopt;
    if (std::exchange(m_shown, shown) != shown) // what was marked is of another crisis
        duties.setCurrentIndex({});
    for (int row = 0; row < m_model.duties().rowCount() && !duties.currentIndex().isValid(); ++row)
        if (m_model.duty(row).tickedAt && !m_model.duty(row).answeredAt())
            duties.setCurrentIndex(m_model.duties().index(row));
}

void CrisisTabs::followDuty()
{
    for (QPushButton* one : m_ofDuty)
        one->setEnabled(marked(Duties).has_value());
}

} // namespace anxin
