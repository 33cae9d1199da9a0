// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/editors.h"

namespace anxin {

// One line of text that may be missing: blank is nothing.
class OptionalTextEdit final : public TextEdit {
    Q_OBJECT
public:
    using TextEdit::TextEdit;
    std::optional<QString> value() const
    {
        const QString typed = TextEdit::value();
        return typed.isEmpty() ? std::nullopt : std::optional(typed);
    }
    void setValue(const std::optional<QString>& value) { setText(value.value_or(QString())); }
};

} // namespace anxin
