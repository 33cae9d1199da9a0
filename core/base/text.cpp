// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include "core/base/fault.h"
#include "core/base/tr.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

// Surnames whose usual reading differs from ICU 72's. Source: common usage in mainland China; all are editable per pupil.
constexpr std::array surnameReadings{
    std::pair{u"朴", "piao"},
    std::pair{u"覃", "qin"},
    std::pair{u"缪", "miao"},
    std::pair{u"吕", "lv"},
};

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x3000) || c == QChar(0x200B) || c == QChar(0xFEFF);
}

const icu::Transliterator& hanToLatin()
{
    // Making a transliterator costs 0.1 s, using one 40 µs; it is read-only after that.
    static const std::unique_ptr<const icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        // Latin-ASCII would turn ü into u; passports and input methods write v.
        std::unique_ptr<const icu::Transliterator> made{icu::Transliterator::createFromRules(
            icu::UnicodeString::fromUTF8("AnxinReading"),
            icu::UnicodeString::fromUTF8("::Han-Latin/Names; ::Lower; ::NFC; [üǖǘǚǜ] > v; ::Latin-ASCII;"), UTRANS_FORWARD,
            where, status)};
        if (U_FAILURE(status) || !made)
            throw Fault{FaultKind::Bug, QStringLiteral("ICU has no Han-Latin/Names transliterator")};
        return made;
    }();
    return *transliterator;
}

} // namespace

QString tidied(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool pendingBlank = false;
    for (QChar c : text) {
        if (isBlank(c)) {
            pendingBlank = !out.isEmpty();
            continue;
        }
        if (pendingBlank)
            out += u' ';
        pendingBlank = false;
        const ushort code = c.unicode();
        out += code >= 0xFF01 && code <= 0xFF5E ? QChar(code - 0xFEE0) : c;
    }
    return out;
}

QString inOneLine(const QStringList& sentences)
{
    QString line;
    for (const QString& sentence : sentences)
        line = line.isEmpty() ? sentence : Tr::tr("%1 %2", "two sentences, one after the other").arg(line, sentence);
    return line;
}

QString readingOf(const QString& name)
{
    const QString clean = tidied(name);
    icu::UnicodeString latin(reinterpret_cast<const char16_t*>(clean.utf16()), static_cast<int32_t>(clean.size()));
    hanToLatin().transliterate(latin);
    QString out;
    for (QChar c : QString::fromUtf16(latin.getBuffer(), latin.length()))
        out += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    out = out.simplified();
    for (const auto& [han, reading] : surnameReadings)
        if (clean.startsWith(QStringView(han)))
            return QString::fromLatin1(reading) + (out.contains(u' ') ? out.sliced(out.indexOf(u' ')) : QString());
    return out;
}

QString pinyinOf(const QString& text)
{
    // Behind another character, so that nothing is read as a surname.
    static const QString other = QStringLiteral("一");
    static const qsizetype otherLength = readingOf(other).size();
    return readingOf(other + text).sliced(otherLength).trimmed();
}

QString NameReader::read(const QString& name)
{
    // ICU may read these four with the character behind them (令狐, 万俟, 澹台, 长孙), all others by themselves.
    static const QString readTogether = QStringLiteral("令万澹长");
    const QString clean = tidied(name);
    const auto codes = clean.toUcs4();
    const bool oneByOne = std::all_of(codes.begin(), codes.end(), [](char32_t c) {
        return QChar::script(c) == QChar::Script_Han && (c > 0xFFFF || !readTogether.contains(QChar(c)));
    });
    if (!oneByOne)
        return readingOf(clean);
    QString reading;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString syllable = syllableOf(codes[i], i == 0); // empty: a rare character that ICU cannot read
        if (!reading.isEmpty() && !syllable.isEmpty())
            reading += u' ';
        reading += syllable;
    }
    return reading;
}

QString NameReader::syllableOf(char32_t character, bool isFirst)
{
    QHash<char32_t, QString>& known = isFirst ? m_first : m_later;
    const auto found = known.constFind(character);
    if (found != known.cend())
        return *found;
    const QString text = QString::fromUcs4(&character, 1);
    const QString syllable = isFirst ? readingOf(text) : pinyinOf(text);
    return *known.insert(character, syllable);
}

QString initialsOf(const QString& reading)
{
    QString out;
    bool atStart = true;
    for (QChar c : reading) {
        if (atStart && !c.isSpace())
            out += c;
        atStart = c.isSpace();
    }
    return out;
}

} // namespace anxin
