// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/factorfields.h"

#include "core/scales/factorscores.h"
#include "core/scales/labels.h"

#include <QRegularExpression>

namespace anxin {

namespace {

QStringList titlesOf(const Definition& definition)
{
    QStringList titles{definition.id, definition.titleZh, definition.titleEn};
    titles.removeAll(QString());
    return titles;
}

// What would leave nothing is left as it is: the score of a questionnaire is called by its name alone, too.
QString bare(const QString& header, const QStringList& titles)
{
    static const QRegularExpression remark(QStringLiteral("\\s*[(\\[【][^()\\[\\]【】]*[)\\]】]$"));
    static const QRegularExpression score(QStringLiteral("(因子分|得分|分数|分|[\\s_]*score)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("^[\\s_:：-]+"));
    QString name = QString(header).remove(remark);
    if (const QString without = QString(name).remove(score); !without.isEmpty())
        name = without;
    for (const QString& title : titles)
        if (name.size() > title.size() && name.startsWith(title, Qt::CaseInsensitive))
            return name.sliced(title.size()).remove(between);
    return name;
}

QStringList namesOf(const Step& step, const Definition& definition, const QHash<QString, QStringList>& known)
{
    const QStringList titles = titlesOf(definition);
    const QString mean = step.id + QStringLiteral("/mean");
    const bool isMean = step.op == StepOp::Mean && known.contains(mean);
    // A mean does not go by its common name, "total": the total of a platform is a sum.
    QStringList names = isMean ? QStringList{step.id} + known.value(mean) : stepNames(step) + known.value(step.id);
    for (QString& name : names)
        name = bare(name, titles);
    if (step.id == QLatin1StringView("total"))
        names << titles;
    names.removeDuplicates();
    return names;
}

} // namespace

std::vector<ImportField> factorFields(const Definition& definition)
{
    const QHash<QString, QStringList> known = embeddedStepHeaders();
    std::vector<ImportField> fields;
    QHash<QString, int> claims; // name → how many steps go by it
    for (const Step& step : definition.steps) {
        if (step.isInternal())
            continue;
        fields.push_back({stepKey(step.id), stepLabel(step), namesOf(step, definition, known), ImportField::Match::WholeOnly});
        for (const QString& name : fields.back().headers)
            ++claims[name.toLower()];
    }
    for (ImportField& field : fields) {
        const QString id = field.key.section(u':', 1);
        field.headers.removeIf([&](const QString& name) { return name != id && claims.value(name.toLower()) > 1; });
    }
    return fields;
}

QStringList bareHeaders(const QStringList& headers, const Definition& definition)
{
    const QStringList titles = titlesOf(definition);
    QStringList out;
    for (const QString& header : headers)
        out << bare(header, titles);
    return out;
}

} // namespace anxin
