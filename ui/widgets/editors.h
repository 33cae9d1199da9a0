// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/violation.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextEdit>

#include <concepts>
#include <optional>

namespace anxin {

// One editor per type: `value()` is exactly a T, `setValue` takes one. A wrong pair does not compile (see RecordForm).
template <class E, class T>
concept EditorFor = std::derived_from<E, QWidget> && requires(E e, const E ce, const T& v)
{
    {
        ce.value()
        } -> std::same_as<T>;
    e.setValue(v);
};

// Editors in which one can type what is no value say so; the `field` of the violation is left empty.
template <class E>
concept Doubting = requires(const E e)
{
    {
        e.problem()
        } -> std::same_as<std::optional<Violation>>;
};

// One line of text. The value has no blanks at its ends.
class TextEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TextEdit(const QString& placeholder = {}, QWidget* parent = nullptr);
    QString value() const { return text().trimmed(); }
    void setValue(const QString& value) { setText(value); }

Q_SIGNALS:
    void edited();
};

// Notes: 15 px with generous lines, plain text, grows with its content from `lines` up to three times that;
// read-only, it is as high as its content.
class TextArea final : public QTextEdit {
    Q_OBJECT
public:
    explicit TextArea(int lines = 4, QWidget* parent = nullptr);
    QString value() const { return toPlainText(); }
    void setValue(const QString& value);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void fit();

    int m_lines;
    bool m_loading = false;
};

// A whole number that may be missing. What is no number in the range is a problem, not zero.
class NumberEdit final : public QLineEdit {
    Q_OBJECT
public:
    NumberEdit(int lowest, int highest, QWidget* parent = nullptr);
    std::optional<int> value() const;
    void setValue(std::optional<int> value);
    std::optional<Violation> problem() const;

Q_SIGNALS:
    void edited();

private:
    int m_lowest;
    int m_highest;
};

// A whole number that is always there and is mostly stepped, such as minutes.
class StepEdit final : public QSpinBox {
    Q_OBJECT
public:
    StepEdit(int lowest, int highest, int step, const QString& suffix = {}, QWidget* parent = nullptr);
    QSize sizeHint() const override; // a style sheet leaves number boxes low
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void wheelEvent(QWheelEvent* event) override; // only with focus: scrolling a form must not change it
};

class CheckEdit final : public QCheckBox {
    Q_OBJECT
public:
    explicit CheckEdit(const QString& text = {}, QWidget* parent = nullptr);
    bool value() const { return isChecked(); }
    void setValue(bool value) { setChecked(value); }
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
};

// Looks for something while one types: a glass at the left, clear at the right, `Down` asks to go into the list below.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void intoList();

protected:
    void keyPressEvent(QKeyEvent* event) override; // Escape clears first, and only then is passed on
};

} // namespace anxin
