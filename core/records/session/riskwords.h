// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace anxin {

// Words after which whoever writes a note is reminded to ask about suicide and self-harm (resources/rules/riskwords.json). A
// reminder: it says nothing about the pupil, and is kept nowhere.
class RiskWords {
public:
    // Throws Fault where they are missing.
    static const RiskWords& shipped();
    // The first of them in a text, as it stands there; empty where there is none.
    QString firstIn(const QString& text) const;

private:
    explicit RiskWords(const QByteArray& file);

    QRegularExpression m_any;
};

} // namespace anxin
