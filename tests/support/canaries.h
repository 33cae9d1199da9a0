// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"

#include <QSet>
#include <QStringEncoder>
#include <QUrl>

#include <bitset>
#include <cstring>
#include <unordered_map>
#include <vector>

namespace anxin {

// Names, numbers and sentences that stand nowhere else in the world, and what finds them again in any bytes, in whatever way a
// program may have written them.
class Canaries {
public:
    static constexpr int names = 70, numbers = 60, sentences = 70;
    static constexpr int count = names + numbers + sentences;

    Canaries()
    {
        for (int i = 0; i < names; ++i)
            add(name(i), {readingOf(name(i))});
        for (int i = 0; i < numbers; ++i)
            add(number(i), {});
        for (int i = 0; i < sentences; ++i)
            add(sentence(i), {});
    }

    static QString name(int i) { return text(u"庄窦常程蒋邹翟曾阙褚", i % 10) + text(u"窗霜壮撞床闯创", i / 10) + u'雄'; }
    static QString number(int i) { return QString::number(7'301'946'201 + i * 7'919LL); }
    static QString sentence(int i) { return QStringLiteral("旧操场的雨%1号").arg(311 + i); }

    // "<canary> in <encoding>" for each that stands in `bytes`.
    QSet<QString> in(QByteArrayView bytes) const
    {
        QSet<QString> found;
        const auto* end = bytes.data() + bytes.size();
        for (const char* at = bytes.data(); at + firstBytes <= end; ++at) {
            if (!m_begins.test(twoAt(at)))
                continue;
            const auto some = m_patterns.find(fourAt(at));
            if (some == m_patterns.end())
                continue;
            for (const Pattern& pattern : some->second)
                if (QByteArrayView(at, end).startsWith(pattern.bytes))
                    found.insert(pattern.text);
        }
        return found;
    }
    // The canaries of `found`, in whatever encoding.
    static QSet<QString> whole(const QSet<QString>& found)
    {
        QSet<QString> texts;
        for (const QString& hit : found)
            texts.insert(hit.section(QStringLiteral(" in "), 0, 0));
        return texts;
    }

    struct Written {
        const char* encoding;
        QByteArray bytes;
    };
    // As somebody else would write it; what a pattern looks for may be a part of it.
    static std::vector<Written> everyWayOf(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        QByteArray escapes, entities;
        for (const QChar letter : text) {
            escapes += "\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
            entities += "&#" + QByteArray::number(letter.unicode()) + ';';
        }
        return {{"UTF-8", utf8},
                {"UTF-16LE", QStringEncoder(QStringEncoder::Utf16LE)(text)},
                {"UTF-16BE", QStringEncoder(QStringEncoder::Utf16BE)(text)},
                {"GB18030", QStringEncoder("GB18030")(text)},
                {"hexadecimal", utf8.toHex()},
                {"a web address", QUrl::toPercentEncoding(text)},
                {"JSON escapes", escapes},
                {"XML entities", entities},
                {"base64", utf8.toBase64()},
                {"base64 after 1", inBase64(utf8, 1)},
                {"base64 after 2", inBase64(utf8, 2)}};
    }

private:
    static constexpr int firstBytes = 4;
    struct Pattern {
        QByteArray bytes;
        QString text;
    };

    static QString text(QStringView letters, int i) { return letters.mid(i, 1).toString(); }
    // Of base64 only what does not depend on the neighbours.
    static QByteArray inBase64(const QByteArray& bytes, int before)
    {
        const QByteArray coded = (QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype own = (before * 8 + 5) / 6;
        return coded.mid(own, ((before + bytes.size()) * 8) / 6 - own);
    }
    void add(const QString& canary, const QStringList& readings)
    {
        for (const Written& written : everyWayOf(canary))
            look(written.bytes.endsWith('=') ? inBase64(canary.toUtf8(), 0) : written.bytes, canary, written.encoding);
        for (const QString& reading : readings)
            for (const char* between : {" ", "", "-", "_"})
                look(QString(reading).replace(u' ', QLatin1StringView(between)).toLatin1(), canary, "pinyin");
    }
    void look(const QByteArray& bytes, const QString& canary, const char* encoding)
    {
        m_begins.set(twoAt(bytes.constData()));
        m_patterns[fourAt(bytes.constData())].push_back({bytes, canary + QStringLiteral(" in ") + QLatin1StringView(encoding)});
    }
    static quint32 fourAt(const char* at)
    {
        quint32 four;
        std::memcpy(&four, at, sizeof four);
        return four;
    }
    static std::size_t twoAt(const char* at)
    {
        return static_cast<unsigned char>(at[0]) * 256U + static_cast<unsigned char>(at[1]);
    }

    std::bitset<65'536> m_begins;
    std::unordered_map<quint32, std::vector<Pattern>> m_patterns;
};

} // namespace anxin
