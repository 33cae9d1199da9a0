// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/passwordrules.h"

#include "core/base/fault.h"
#include "core/base/text.h"
#include "core/base/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PasswordRules)
};

constexpr int leastCharacters = 12;
constexpr int mostCharacters = 256;
constexpr int leastWords = 4;
constexpr int leastNameLetters = 4; // Latin; a Han name counts from two characters
constexpr int leastUnknown = 6;     // letters and digits that no list and no date explains; a Han character counts for two
// Argon2id with 256 MiB takes a PC 0.1 s on all its cores; a hundred PCs guess for the thief.
constexpr double guessesPerSecond = 1000;
constexpr double hour = 3600, day = 24 * hour, month = 30 * day, year = 365 * day;

double secondsFor(double bits)
{
    return std::exp2(bits) / guessesPerSecond;
}

// "YuCai-ZhongXue 9" and "yucaizhongxue9" are one and the same.
QString lettersAndDigits(const QString& text)
{
    QString out = text.toCaseFolded();
    out.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return out;
}

// The longest first, so that a part of one does not spoil it.
QStringList commonWords()
{
    QFile file(QStringLiteral(":/data/rules/passwords.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault{FaultKind::Bug, QStringLiteral("the list of common passwords is missing")};
    QStringList words;
    for (const auto& word : QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("words")].toArray())
        words << word.toString();
    std::ranges::stable_sort(words, [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return words;
}

// "abcabcabc" → "abc".
void dropRepetitions(QString& text)
{
    for (qsizetype period = 1; period <= text.size() / 2; ++period)
        if (text.size() % period == 0 && text.sliced(period) == text.first(text.size() - period))
            return text.truncate(period);
}

// What a person who knows this country does not guess at once: without common words, dates of birth and repetitions.
int unknownIn(QString& text)
{
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    if (isNumber) // of a telephone, an identity card, a date
        return 0;
    for (const QString& word : commonWords())
        text.remove(word);
    text.remove(QRegularExpression(QStringLiteral("(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])")));
    dropRepetitions(text);
    const auto isHan = [](QChar c) { return c.unicode() >= 0x2E80; };
    return static_cast<int>(text.size() + std::ranges::count_if(text, isHan));
}

// Every name as it is, and as it is read: 安心小学 and "anxinxiaoxue".
QStringList spellingsOf(const QStringList& names)
{
    QStringList spellings;
    for (const QString& name : names)
        for (const QString& spelling : {lettersAndDigits(name), lettersAndDigits(readingOf(name))}) {
            const bool isLatin = std::ranges::all_of(spelling, [](QChar c) { return c.unicode() < 0x250; });
            if (spelling.size() >= (isLatin ? leastNameLetters : 2))
                spellings << spelling;
        }
    return spellings;
}

// Characters a person would count: a Han character beyond the first plane is one.
qsizetype characterCount(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

bool isLongEnough(const QString& text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto realWords = std::ranges::count_if(words, [](const QString& word) { return characterCount(word) >= 2; });
    return characterCount(text) >= leastCharacters || realWords >= leastWords;
}
} // namespace

QString PasswordStrength::guessTime() const
{
    const double seconds = secondsFor(bits);
    if (seconds < hour)
        return Tr::tr("minutes");
    if (seconds < day)
        return Tr::tr("hours");
    if (seconds < month)
        return Tr::tr("days");
    if (seconds < year)
        return Tr::tr("months");
    return seconds < 100 * year ? Tr::tr("years") : Tr::tr("more than a hundred years");
}

PasswordStrength strengthOf(const Secret& password, const QStringList& names)
{
    std::vector<QByteArray> spellings;
    for (const QString& spelling : spellingsOf(names))
        spellings.push_back(spelling.toUtf8());
    std::vector<const char*> words;
    for (const QByteArray& spelling : spellings)
        words.push_back(spelling.constData());
    words.push_back(nullptr);
    return {ZxcvbnMatch(password.text(), words.data(), nullptr)};
}

Result<PasswordStrength, PasswordRefusal> judgePassword(const Secret& password, const QStringList& names)
{
    QString text = QString::fromUtf8(password.text(), static_cast<qsizetype>(password.size()));
    QString folded = lettersAndDigits(text);
    const bool isLong = isLongEnough(text);
    const bool isTooLong = characterCount(text) > mostCharacters;
    const QStringList spellings = spellingsOf(names);
    const bool holdsName = std::ranges::any_of(spellings, [&](const QString& name) { return folded.contains(name); });
    const int unknown = isTooLong ? 0 : unknownIn(folded);
    wipe(text);
    wipe(folded);
    if (isTooLong)
        return refuse(PasswordRefusal::TooLong);
    if (!isLong)
        return refuse(PasswordRefusal::TooShort);
    if (holdsName)
        return refuse(PasswordRefusal::HoldsName);
    const PasswordStrength strength = strengthOf(password, names);
    if (unknown < leastUnknown || secondsFor(strength.bits) < year)
        return refuse(PasswordRefusal::Guessable);
    return strength;
}

QString sentence(PasswordRefusal refusal)
{
    switch (refusal) {
    case PasswordRefusal::TooShort:
        return Tr::
            tr("The password is too short. Use at least %1 characters, or %2 words that have nothing to do with each other.")
                .arg(leastCharacters)
                .arg(leastWords);
    case PasswordRefusal::TooLong: return Tr::tr("The password is too long. Use at most %1 characters.").arg(mostCharacters);
    case PasswordRefusal::HoldsName:
        return Tr::tr("The password holds the name of the school or of the user. Use words that nobody here would try.");
    case PasswordRefusal::Guessable: break;
    }
    return Tr::tr("The password is easy to guess. Add words or characters that have no pattern: no words of love or luck, "
                  "no dates, no numbers of a telephone or an identity card.");
}

} // namespace anxin
