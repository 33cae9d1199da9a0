// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/jsonnode.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace anxin {

namespace {

bool isIdSign(QChar sign, JsonNode::Hyphens hyphens)
{
    const char16_t c = sign.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           (c == u'-' && hyphens == JsonNode::Hyphens::Allowed);
}

// The shortest text that means this number. Empty where it has more digits than a JSON number surely keeps.
QString shortest(double number)
{
    constexpr double keptExactly = 1e15;
    if (!(std::abs(number) < keptExactly))
        return {};
    if (number == std::trunc(number))
        return QString::number(static_cast<qint64>(number));
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
    constexpr int surelyKept = 15;
    return digits <= surelyKept ? text : QString();
}

} // namespace

void JsonNode::refuse(DefinitionProblem problem) const
{
    if (!*m_refusal)
        *m_refusal = DefinitionRefusal{problem, m_path};
}

void JsonNode::allowKeys(std::initializer_list<const char*> keys) const
{
    if (!m_value.isObject())
        return refuse(DefinitionProblem::WrongType);
    for (const QString& key : m_value.toObject().keys()) {
        const auto same = [&](const char* one) { return key == QLatin1StringView(one); };
        if (std::none_of(keys.begin(), keys.end(), same))
            member(key).refuse(DefinitionProblem::UnknownKey);
    }
}

std::optional<JsonNode> JsonNode::child(const char* key) const
{
    const JsonNode node = member(QLatin1StringView(key));
    return node.m_value.isUndefined() ? std::nullopt : std::optional{node};
}

JsonNode JsonNode::needed(const char* key) const
{
    const JsonNode node = member(QLatin1StringView(key));
    if (node.m_value.isUndefined())
        node.refuse(DefinitionProblem::MissingKey);
    return node;
}

QStringList JsonNode::keys() const
{
    return object().keys();
}

JsonNode JsonNode::member(const QString& key) const
{
    return {m_value.toObject().value(key), m_path.isEmpty() ? key : m_path + u'.' + key, *m_refusal};
}

QString JsonNode::text() const
{
    const QString text = textOrEmpty();
    if (text.isEmpty())
        refuse(DefinitionProblem::NotAllowed);
    return text;
}

QString JsonNode::textOrEmpty() const
{
    if (!m_value.isString())
        refuse(DefinitionProblem::WrongType);
    return m_value.toString();
}

QString JsonNode::id(Hyphens hyphens) const
{
    constexpr int longest = 64;
    const QString id = text();
    if (id.size() > longest || !std::all_of(id.begin(), id.end(), [&](QChar sign) { return isIdSign(sign, hyphens); }))
        refuse(DefinitionProblem::NotAllowed);
    return id;
}

bool JsonNode::flag() const
{
    if (!m_value.isBool())
        refuse(DefinitionProblem::WrongType);
    return m_value.toBool();
}

int JsonNode::whole(int lowest, int highest) const
{
    const double number = m_value.toDouble(std::nan(""));
    if (!m_value.isDouble() || number != std::trunc(number)) {
        refuse(DefinitionProblem::WrongType);
        return lowest;
    }
    if (number < lowest || number > highest) {
        refuse(DefinitionProblem::NotAllowed);
        return lowest;
    }
    return static_cast<int>(number);
}

Rational JsonNode::number() const
{
    const std::optional<QString> text = scalarText();
    const Value value = text ? Rational::fromDecimal(*text) : std::nullopt;
    if (!value)
        refuse(text ? DefinitionProblem::NotAllowed : DefinitionProblem::WrongType);
    return value.value_or(Rational{});
}

std::optional<QString> JsonNode::scalarText() const
{
    if (m_value.isString())
        return m_value.toString();
    return m_value.isDouble() ? std::optional{shortest(m_value.toDouble())} : std::nullopt;
}

QJsonObject JsonNode::object() const
{
    if (!m_value.isObject())
        refuse(DefinitionProblem::WrongType);
    return m_value.toObject();
}

std::vector<JsonNode> JsonNode::list(int atLeast, int atMost) const
{
    std::vector<JsonNode> nodes;
    if (!m_value.isArray()) {
        refuse(DefinitionProblem::WrongType);
        return nodes;
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() < atLeast)
        refuse(DefinitionProblem::NotAllowed);
    if (array.size() > atMost) {
        refuse(DefinitionProblem::TooMany);
        return nodes;
    }
    nodes.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(array.at(i), m_path + QStringLiteral("[%1]").arg(i), *m_refusal);
    return nodes;
}

} // namespace anxin
