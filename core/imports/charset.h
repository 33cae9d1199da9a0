// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace anxin {

// The character sets in which Chinese schools keep text files. The labels are names and the same in every language.
enum class Charset : quint8 { Utf8, Utf16Le, Utf16Be, Gb18030, Big5 };
constexpr auto enumTable(Charset)
{
    return std::array{
        EnumEntry{Charset::Utf8, "utf-8", QT_TRANSLATE_NOOP("Label", "UTF-8")},
        EnumEntry{Charset::Utf16Le, "utf-16le", QT_TRANSLATE_NOOP("Label", "UTF-16 (little endian)")},
        EnumEntry{Charset::Utf16Be, "utf-16be", QT_TRANSLATE_NOOP("Label", "UTF-16 (big endian)")},
        EnumEntry{Charset::Gb18030, "gb18030", QT_TRANSLATE_NOOP("Label", "GB18030 (GBK)")},
        EnumEntry{Charset::Big5, "big5", QT_TRANSLATE_NOOP("Label", "Big5")},
    };
}

struct DecodedText {
    QString text; // without byte order mark
    Charset charset;
    int replaced = 0; // places that are not text in this character set, each now U+FFFD
};

// Finds the character set: byte order mark, then the zero bytes of UTF-16, then strict UTF-8, then strict GB18030. Statistics
// are not asked: they fail on short GBK files. Nothing where none fits whole, e.g. in a file that was cut inside a character.
// Big5 is never found, because most of it is also GB18030: the preview must offer the choice.
std::optional<DecodedText> decoded(QByteArrayView bytes);

// In a character set that a person chose; what does not fit is replaced and counted.
DecodedText decodedAs(QByteArrayView bytes, Charset charset);

} // namespace anxin
