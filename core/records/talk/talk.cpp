// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/talk/talk.h"

#include <algorithm>

namespace anxin {

QString topicsText(const std::vector<TalkTopic>& topics)
{
    QStringList codes;
    for (const auto& entry : entriesOf<TalkTopic>)
        if (std::ranges::find(topics, entry.value) != topics.end())
            codes << QLatin1StringView(entry.code);
    return codes.join(u' ');
}

std::vector<TalkTopic> topicsOf(const QString& text)
{
    std::vector<TalkTopic> topics;
    const QStringList codes = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& code : codes)
        if (const auto topic = fromCode<TalkTopic>(code))
            topics.push_back(*topic);
    return topics;
}

QString topicLabels(const QString& text)
{
    QStringList labels;
    for (const TalkTopic topic : topicsOf(text))
        labels << label(topic);
    return labels.join(QStringLiteral(" · "));
}

Violations check(const Talk& talk, QDate today)
{
    Violations found = missingRequired(talk);
    if (talk.heldOn > today)
        found.push_back({QStringLiteral("held_on"), Rule::InFuture});
    if (!isEmpty(talk.topics) && topicsText(topicsOf(talk.topics)) != talk.topics)
        found.push_back({QStringLiteral("topics"), Rule::UnknownCode});
    return found;
}

} // namespace anxin
