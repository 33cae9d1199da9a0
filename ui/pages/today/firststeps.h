// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/parts.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace anxin {

// One thing that a new room needs. Done by evidence, never by ticking it off.
struct FirstStep {
    bool isDone = false;
    QString what;
    QString action = {};            // on its button; empty for none
    std::function<void()> act = {}; // leads to where it is done
};
using FirstSteps = std::function<std::vector<FirstStep>()>;

// What is still to do after setting up. Hidden as soon as all of it is done.
class FirstStepsCard final : public QWidget {
    Q_OBJECT
public:
    explicit FirstStepsCard(FirstSteps steps, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* row(const FirstStep& step);

    FirstSteps m_steps;
    QLabel* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace anxin
