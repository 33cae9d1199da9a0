// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

#include <QComboBox>
#include <QElapsedTimer>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace anxin {

// A combo box that does not change when the page is scrolled over it, with rows of comfortable height. Letters typed quickly
// after each other choose the next row that has them anywhere: names of questionnaires begin with what nobody types.
class ComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit ComboBox(QWidget* parent = nullptr);
    void setReadOnly(bool readOnly); // looks like text; Tab comes to it, and nothing changes it

    void showPopup() override;

Q_SIGNALS:
    void edited(); // by a person

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;                   // larger text wants more room
    bool eventFilter(QObject* watched, QEvent* event) override; // keys of the open list

private:
    bool find(const QKeyEvent& key, int from);

    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

// One of some values, or none. Row 0 is the empty choice, shown as `none`.
template <class T>
class ChoiceCombo : public ComboBox {
public:
    using Choice = std::pair<T, QString>;

    explicit ChoiceCombo(std::vector<Choice> choices = {}, const QString& none = QStringLiteral("—"))
    {
        addItem(none);
        setChoices(std::move(choices));
    }
    // Keeps what is chosen where it is still among the choices.
    void setChoices(std::vector<Choice> choices)
    {
        const std::optional<T> before = value();
        while (count() > 1)
            removeItem(1);
        m_choices = std::move(choices);
        for (const Choice& choice : m_choices)
            addItem(choice.second);
        setValue(before);
    }
    std::optional<T> value() const
    {
        const int row = currentIndex() - 1;
        return row < 0 || m_choices.empty() ? std::nullopt : std::optional<T>(m_choices[static_cast<std::size_t>(row)].first);
    }
    void setValue(const std::optional<T>& value)
    {
        const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& c) { return c.first == value; });
        setCurrentIndex(found == m_choices.end() ? 0 : static_cast<int>(found - m_choices.begin()) + 1);
    }

private:
    std::vector<Choice> m_choices;
};

template <Tabled E>
class OptionalEnumCombo final : public ChoiceCombo<E> {
public:
    OptionalEnumCombo()
    {
        std::vector<std::pair<E, QString>> choices;
        for (const auto& entry : entriesOf<E>)
            choices.emplace_back(entry.value, labelText(entry.label));
        this->setChoices(std::move(choices));
    }
};

// One of the values of an enum, always. What the table lists first is chosen at first.
template <Tabled E>
class EnumCombo final : public ComboBox {
public:
    EnumCombo()
    {
        for (const auto& entry : entriesOf<E>)
            offer(entry.value);
    }
    // Some of the values only.
    EnumCombo(std::initializer_list<E> offered)
    {
        for (const E value : offered)
            offer(value);
    }
    E value() const { return m_offered[static_cast<std::size_t>(std::max(currentIndex(), 0))]; }
    void setValue(E value)
    {
        const auto found = std::find(m_offered.begin(), m_offered.end(), value);
        if (found != m_offered.end())
            setCurrentIndex(static_cast<int>(found - m_offered.begin()));
    }

private:
    void offer(E value)
    {
        m_offered.push_back(value);
        addItem(label(value));
    }

    std::vector<E> m_offered;
};

} // namespace anxin
