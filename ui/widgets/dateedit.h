// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/violation.h"

#include <QLineEdit>

#include <optional>

namespace anxin {

// A day, typed in any spelling of `dateFromText` or picked from a calendar (button or Alt+Down). When it is left, the text
// becomes 2025-11-18 with the weekday beside it. `Up` and `Down` step by a day. The clock must outlive the editor.
class DateField : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(const Clock& clock, QWidget* parent = nullptr);
    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);
    std::optional<Violation> problem() const; // NotADate

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent* event) override; // the calendar goes where nothing can be picked
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void pick();
    void take(QDate date);

    const Clock& m_clock;
    QAction* m_picker;
};

class OptionalDateEdit final : public DateField {
    Q_OBJECT
public:
    using DateField::DateField;
    std::optional<QDate> value() const { return date(); }
    void setValue(std::optional<QDate> value) { setDate(value); }
};

// For a day that must be there: an empty field is an invalid QDate, which the record's rules refuse as Required.
class DateEdit final : public DateField {
    Q_OBJECT
public:
    using DateField::DateField;
    QDate value() const { return date().value_or(QDate()); }
    void setValue(QDate value) { setDate(value.isValid() ? std::optional(value) : std::nullopt); }
};

// A time of day in any spelling of `timeFromText`; becomes 14:10 when it is left.
class OptionalTimeEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit OptionalTimeEdit(QWidget* parent = nullptr);
    std::optional<QTime> value() const;
    void setValue(std::optional<QTime> value);
    std::optional<Violation> problem() const;

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace anxin
