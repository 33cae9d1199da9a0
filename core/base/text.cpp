// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include "core/base/fault.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>
#include <utility>

namespace anxin {

namespace {

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

QString tidied(const QString& text)
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

QString readingOf(const QString& name)
{
    const QString clean = tidied(name);
    QString rest = clean;
    QString surname;
    for (const auto& [han, reading] : surnameReadings) {
        if (clean.startsWith(QStringView(han))) {
            surname = QString::fromLatin1(reading);
            rest = clean.mid(1);
            break;
        }
    }
    icu::UnicodeString latin(reinterpret_cast<const char16_t*>(rest.utf16()), static_cast<int32_t>(rest.size()));
    hanToLatin().transliterate(latin);
    const QString given = QString::fromUtf16(latin.getBuffer(), latin.length());
    QString out;
    for (QChar c : surname + u' ' + given)
        out += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    return out.simplified();
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
