// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QJsonValue;
class QLocale;

namespace anxin {

// Words in the two languages of the program. What a school writes is one text for both.
struct TwoTongues {
    QString en;
    QString zh;
    const QString& in(const QLocale& locale) const;
    static TwoTongues both(const QString& text) { return {text, text}; }
    // From an object with `en` and `zh`; what is missing is empty.
    static TwoTongues from(const QJsonValue& json);
    friend bool operator==(const TwoTongues&, const TwoTongues&) = default;
};

} // namespace anxin
