// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definitionreader.h"

#include <QJsonValue>

#include <array>
#include <initializer_list>
#include <utility>

namespace anxin {

// A word of the format and what it stands for: {"half-up", RoundingMode::HalfUp}.
template <class E>
using Word = std::pair<const char*, E>;

// A JSON value that knows where it is, for reading a definition. Reading never stops: what is wrong is remembered, the
// first problem wins, and the caller gets a harmless value. Whoever started the reading looks at `refusal` at the end.
// Valid as long as `refusal`.
class JsonNode {
public:
    JsonNode(QJsonValue value, QString path, std::optional<DefinitionRefusal>& refusal)
        : m_value(std::move(value)),
          m_path(std::move(path)),
          m_refusal(&refusal)
    {
    }

    void refuse(DefinitionProblem problem) const;
    bool refused() const { return m_refusal->has_value(); }

    // The value is an object with no other keys than these.
    void allowKeys(std::initializer_list<const char*> keys) const;
    std::optional<JsonNode> child(const char* key) const;
    JsonNode needed(const char* key) const; // refused if absent
    QStringList keys() const;
    JsonNode member(const QString& key) const;

    QString text() const; // not empty
    QString textOrEmpty() const;
    // Letters, digits, `_`, and `-` where `hyphens`; at most 64. Such an id cannot be confused with a selector.
    enum class Hyphens : quint8 { Allowed, Refused };
    QString id(Hyphens hyphens) const;
    bool flag() const;
    int whole(int lowest, int highest) const;
    // An exact number: a JSON number of at most 15 digits, or text ("4.02").
    Rational number() const;
    // A number or a text, as text: how codes are written. Nothing for anything else.
    std::optional<QString> scalarText() const;
    bool isText() const { return m_value.isString(); }
    bool isNull() const { return m_value.isNull(); }
    bool isList() const { return m_value.isArray(); }
    QJsonObject object() const; // WrongType otherwise

    static constexpr int mostEntries = 1000;
    std::vector<JsonNode> list(int atLeast, int atMost = mostEntries) const;

    template <class E, std::size_t N>
    E word(const std::array<Word<E>, N>& words) const
    {
        const QString given = m_value.toString();
        for (const auto& [name, meaning] : words)
            if (given == QLatin1StringView(name))
                return meaning;
        refuse(isText() ? DefinitionProblem::NotAllowed : DefinitionProblem::WrongType);
        return words.front().second;
    }

private:
    QJsonValue m_value;
    QString m_path;
    std::optional<DefinitionRefusal>* m_refusal;
};

} // namespace anxin
