// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace anxin {

// Text as people and spreadsheets deliver it, made comparable: full-width letters, digits and spaces become half-width, outer
// blanks (also U+3000 and zero-width ones) go, inner runs of blanks become one. Han characters stay untouched.
QString tidied(QStringView text);

// Sentences one after the other, as the language of the screen sets them: with a blank between them, or without.
QString inOneLine(const QStringList& sentences);

// The reading of a name, by ICU's `Han-Latin/Names` (surname readings: 曾 zeng, 单 shan) with our own exceptions in
// front. Only a proposal: the person may correct it (`Student::reading`).
// "曾小红" → "zeng xiao hong"; syllables separated by one blank, lower case, ü as v.
QString readingOf(const QString& name);
// How a text that is no name is read: 查找 is cha zhao, though the surname 查 is zha.
QString pinyinOf(const QString& text);
// The same as `readingOf` for many names: 0.1 ms a name is too much for a whole school, and names share their characters. Keeps
// what it has learnt, so make one for a list and drop it.
class NameReader {
public:
    QString read(const QString& name);

private:
    QString syllableOf(char32_t character, bool isFirst);
    QHash<char32_t, QString> m_first;
    QHash<char32_t, QString> m_later;
};
// "zeng xiao hong" → "zxh".
QString initialsOf(const QString& reading);

} // namespace anxin
