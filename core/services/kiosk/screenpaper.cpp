// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/kiosk/screenpaper.h"

#include "core/scales/paper.h"

#include <algorithm>

namespace anxin {

ScreenPaper::ScreenPaper(std::shared_ptr<const Definition> definition, Wording wording, Subject subject, Answers known)
    : m_definition(std::move(definition)),
      m_wording(std::move(wording)),
      m_subject(subject),
      m_answers(std::move(known))
{
    do
        goOn();
    while (!isOver() && m_answers.contains(item().id));
}

QString ScreenPaper::text() const
{
    return m_wording.items.value(item().id);
}

std::vector<ScreenPaper::Answer> ScreenPaper::choices() const
{
    std::vector<Answer> choices;
    for (const Option& option : m_definition->optionSets.at(static_cast<std::size_t>(item().optionSet)).options)
        choices.push_back({m_definition->codes.at(option.code), m_wording.answerOf(*m_definition, item(), option)});
    return choices;
}

std::optional<int> ScreenPaper::chosen() const
{
    const QString code = m_answers.value(item().id);
    const auto all = choices();
    const auto found = std::ranges::find_if(all, [&](const Answer& answer) { return answer.code == code; });
    return code.isEmpty() || found == all.end() ? std::nullopt : std::optional(static_cast<int>(found - all.begin()));
}

void ScreenPaper::choose(int choice)
{
    m_answers.insert(item().id, choices().at(static_cast<std::size_t>(choice)).code);
    goOn();
}

void ScreenPaper::pass()
{
    goOn();
}

void ScreenPaper::back()
{
    if (const auto earlier = before())
        m_at = *earlier;
}

bool ScreenPaper::hasBack() const
{
    return before().has_value();
}

std::optional<int> ScreenPaper::before() const
{
    for (int item = m_at - 1; item >= 0; --item)
        if (isAsked(item))
            return item;
    return std::nullopt;
}

void ScreenPaper::goOn()
{
    do
        ++m_at;
    while (!isOver() && !isAsked(m_at));
}

bool ScreenPaper::isAsked(int item) const
{
    const auto& condition = m_definition->items.at(static_cast<std::size_t>(item)).askWhen;
    if (!condition)
        return true;
    const Paper paper{*m_definition, m_subject, readSheet(*m_definition, m_answers).cells, {}, {}, {}};
    return holds(condition, paper) != Truth::False;
}

} // namespace anxin
