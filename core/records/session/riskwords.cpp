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
    const auto patterns = [&](const char* key, const QString& pattern) {
        const QJsonArray listed = words[QLatin1StringView(key)].toArray();
        QStringList all;
        for (const QJsonValue& word : listed)
            all << pattern.arg(QRegularExpression::escape(word.toString()));
        return all;
    };
    const QStringList any = patterns("zh", QStringLiteral("%1")) + patterns("en", QStringLiteral("\\b%1\\b"));
    m_any = QRegularExpression(
        QStringLiteral("(?!%1)(?:%2)").arg(patterns("unless", QStringLiteral("%1")).join(u'|'), any.join(u'|')),
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
