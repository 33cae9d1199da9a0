// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/alertpapers.h"

#include "tests/promises/promise.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

struct Form {
    const char* scale;
    int items;
    const char* codes;    // one letter each, the least burdened first
    const char* yesOrNo;  // items that have Y and N instead
    const char* critical; // items that alert
};
constexpr std::array forms{
    Form{"phq-9", 9, "0123", "", "9"},
    Form{"phq-a", 13, "0123", "10,12,13", "9,12,13"},
    Form{"mht", 100, "NY", "", "85,97"},
    Form{"mssmhs", 60, "12345", "", "52,57"},
};

bool isAmong(int item, const char* list)
{
    return QString::fromLatin1(list).split(u',').contains(QString::number(item));
}

QString anyCode(const Form& form, int item, std::mt19937& dice)
{
    const QString codes = isAmong(item, form.yesOrNo) ? QStringLiteral("NY") : QString::fromLatin1(form.codes);
    // A critical item is answered mildly as a rule, so that most papers raise nothing.
    const bool isMild = isAmong(item, form.critical) && anyBelow(dice, 4) > 0;
    return QString(codes[isMild ? 0 : anyBelow(dice, static_cast<int>(codes.size()))]);
}

const Form& formOf(const QString& scale)
{
    return *std::ranges::find(forms, scale, [](const Form& form) { return QString::fromLatin1(form.scale); });
}

} // namespace

QString anyScale(std::mt19937& dice)
{
    return QString::fromLatin1(forms[static_cast<std::size_t>(anyBelow(dice, static_cast<int>(forms.size())))].scale);
}

AnyPaper anyPaper(const QString& scale, std::mt19937& dice)
{
    const Form& form = formOf(scale);
    AnyPaper paper{scale, {}, static_cast<AnyPaper::Sort>(anyBelow(dice, 3))};
    const bool isYes = anyBelow(dice, 2) == 0;
    for (int item = 1; item <= form.items; ++item) {
        const bool isStruck = paper.sort == AnyPaper::Sort::Unfinished && anyBelow(dice, 3) > 0;
        const bool isSame = paper.sort == AnyPaper::Sort::Monotonous && !isAmong(item, form.yesOrNo);
        const QString same(QLatin1Char(isYes ? form.codes[qstrlen(form.codes) - 1] : form.codes[0]));
        if (!isStruck)
            paper.answers.insert(QString::number(item), isSame ? same : anyCode(form, item, dice));
    }
    if (paper.answers.isEmpty())
        paper.answers.insert(QStringLiteral("1"), QString(QLatin1Char(form.codes[0])));
    return paper;
}

Answers corrected(const AnyPaper& paper, std::mt19937& dice)
{
    const Form& form = formOf(paper.scale);
    Answers answers = paper.answers;
    for (int item = 1; item <= form.items; ++item) {
        const QString key = QString::number(item);
        switch (anyBelow(dice, 8)) {
        case 0: answers.remove(key); break;
        case 1: answers.insert(key, QStringLiteral("?")); break;
        case 2:
        case 3: answers.insert(key, anyCode(form, item, dice)); break;
        default: break;
        }
    }
    return answers;
}

std::vector<CriticalByManual> criticalIn(const QString& scale, const Answers& answers)
{
    std::vector<CriticalByManual> found;
    const auto says = [&](const char* item, const char* codes) {
        const QString code = answers.value(QString::fromLatin1(item));
        return code.size() == 1 && QString::fromLatin1(codes).contains(code);
    };
    const auto note = [&](bool isSo, const char* alert, int urgency = 0) {
        if (isSo)
            found.push_back({QString::fromLatin1(alert), urgency});
    };
    if (scale == u"mht") {
        note(says("85", "Y"), "wish-to-die");
        note(says("97", "Y"), "urge-to-jump");
    } else if (scale == u"mssmhs") {
        note(says("57", "2345"), "suicidal-thoughts");
        note(says("52", "45"), "urge-to-harm-others", 1);
    } else {
        note(says("9", "123"), "self-harm-thoughts");
        note(scale == u"phq-a" && says("12", "Y"), "suicidal-past-month");
        note(scale == u"phq-a" && says("13", "Y"), "lifetime-attempt");
    }
    return found;
}

} // namespace anxin
