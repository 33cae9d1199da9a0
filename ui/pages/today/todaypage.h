// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/todaymodel.h"
#include "ui/pages/places.h"
#include "ui/pages/safetyline.h"
#include "ui/pages/today/firststeps.h"
#include "ui/pages/today/suggestion.h"
#include "ui/shell/page.h"
#include "ui/widgets/rowactions.h"

#include <QLayout>
#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;

namespace anxin {

class EmptyState;
class LoopBlock;
class MessageBar;
class PageStack;

// The first page: what must be done now, and whether the data is safe. Every row leads to the place where it is done.
class TodayPage final : public QWidget, public Page {
    Q_OBJECT
public:
    // `safety` is asked each time the page comes to the front. `steps`: of a new room; `suggestions`: of the time of the year;
    // each empty where there are none to ask about.
    TodayPage(TodayModel& model, Places places, SafetyLines safety, FirstSteps steps = {}, Suggestions suggestions = {});

    QString title() const override { return tr("Today"); }
    Icon symbol() const override { return Icon::House; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;
    // Its columns scroll where room is short, which the height that its wrapped lines would like does not know.
    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }

    FirstStepsCard& firstSteps() { return *m_firstSteps; }
    SuggestionCard& suggestion() { return *m_suggestion; }
    MessageBar& bar() { return *m_bar; }
    LoopBlock& begun() { return *m_begun; }
    LoopBlock& appointments() { return *m_appointments; }
    LoopBlock& block(TodayBlock which) { return *m_blocks.at(static_cast<std::size_t>(which)); }

private:
    void follow();
    void open(const LoopRow& row);
    void openAppointment(const KnownAppointment& known);
    std::vector<RowAction> actionsOf(const KnownAppointment& known);
    std::vector<RowAction> actionsOf(const LoopRow& row);
    void miss(AppointmentId id);
    void tell(const ActOutcome& outcome, const QString& said, std::function<void()> takeBack);

    TodayModel& m_model;
    Places m_places;
    SafetyLines m_safety;
    QBoxLayout* m_safetyColumn;
    std::array<LoopBlock*, todayBlockCount> m_blocks;
    LoopBlock* m_begun;
    LoopBlock* m_appointments;
    QLabel* m_date;
    MessageBar* m_bar;
    std::function<void()> m_takeBack; // of the button in the bar
    EmptyState* m_done;
    EmptyState* m_nobody;
    PageStack* m_stack;
    QWidget* m_waiting;
    FirstStepsCard* m_firstSteps;
    SuggestionCard* m_suggestion;
};

} // namespace anxin
