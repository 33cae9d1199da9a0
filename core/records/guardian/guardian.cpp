// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/guardian/guardian.h"

#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Guardian)
};

bool isPhone(const QString& phone)
{
    static const QRegularExpression spelling(QStringLiteral(R"(^(\+86)?([-() 0-9]+)(转 ?[0-9]{1,6})?$)"));
    const auto match = spelling.match(phone);
    if (!match.hasMatch())
        return false;
    QString digits = match.captured(2);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    const bool isMobile = digits.size() > 1 && digits[0] == u'1' && digits[1] >= u'3';
    return isMobile ? digits.size() == 11 : digits.size() >= 5 && digits.size() <= 15;
}

} // namespace

Violations check(const Guardian& guardian)
{
    Violations found = missingRequired(guardian);
    if (!isEmpty(guardian.phone) && !isPhone(guardian.phone))
        found.push_back({QStringLiteral("phone"), Rule::OutOfRange,
                         Tr::tr("one telephone number, such as 138 0013 8000 or 0771-1234567"), guardian.phone});
    return found;
}

Reach reachOf(const std::vector<Stored<Guardian>>& guardians)
{
    if (guardians.empty())
        return Reach::NobodyKnown;
    const auto mayBeTold = [](const Stored<Guardian>& known) { return known.value.mayBeTold; };
    const auto first = [](const Stored<Guardian>& known) { return !mustBeAskedAbout(known.value); };
    if (std::any_of(guardians.begin(), guardians.end(), first))
        return Reach::Somebody;
    return std::any_of(guardians.begin(), guardians.end(), mayBeTold) ? Reach::NobodyFirst : Reach::NobodyMayBeTold;
}

QString sentence(Reach reach)
{
    switch (reach) {
    case Reach::NobodyKnown: return Tr::tr("No guardian is known yet. Please find out whom to call when it matters.");
    case Reach::NobodyMayBeTold:
        return Tr::tr("Nobody who is known here may be told. Decide with the leader in charge whom to inform.");
    case Reach::NobodyFirst:
        return Tr::tr("Everybody who may be told is marked “do not notify first”. Decide with the leader in charge before "
                      "anybody of the family is called; where a child may be harmed at home, the report to the authorities "
                      "comes first.");
    case Reach::Somebody: return {};
    }
    return {};
}

} // namespace anxin
