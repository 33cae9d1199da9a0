// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/parts.h"

#include <functional>
#include <optional>

class QPushButton;

namespace anxin {

// Something that is due in these weeks of the year, and where it is done.
struct Suggestion {
    QString what;
    QString action;            // on its button
    std::function<void()> act; // leads to where it is done
};
// Nothing where nothing is due.
using Suggestions = std::function<std::optional<Suggestion>()>;

// One quiet line on the first page, hidden where there is nothing to suggest.
class SuggestionCard final : public QWidget {
    Q_OBJECT
public:
    explicit SuggestionCard(Suggestions ask, QWidget* parent = nullptr);
    void refresh();
    QPushButton& button() { return *m_act; }

private:
    Suggestions m_ask;
    std::function<void()> m_then;
    QLabel* m_what;
    QPushButton* m_act;
};

} // namespace anxin
