// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/session/riskwords.h"

#include "core/base/fault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace anxin {

RiskWords::RiskWords(const QByteArray& file)
{
    const QJsonObject words = QJsonDocument::fromJson(file).object();
    if (words[QStringLiteral("format")].toString() != QStringLiteral("anxin-risk-words/1"))
        throw Fault{FaultKind::Bug, QStringLiteral("the risk words are missing")};
    QStringList any;
    const QJsonArray chinese = words[QStringLiteral("zh")].toArray(), english = words[QStringLiteral("en")].toArray();
    for (const QJsonValue& word : chinese)
        any << QRegularExpression::escape(word.toString());
    for (const QJsonValue& word : english)
        any << QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word.toString()));
    m_any = QRegularExpression(any.join(u'|'),
                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const RiskWords& RiskWords::shipped()
{
    static const RiskWords words = [] {
        QFile file(QStringLiteral(":/data/rules/riskwords.json"));
        return RiskWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return words;
}

QString RiskWords::firstIn(const QString& text) const
{
    return m_any.match(text).captured();
}

} // namespace anxin
