// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/csvparser.h"

#include "core/imports/limits.h"
#include "core/imports/readrefusal.h"

#include <algorithm>
#include <array>

namespace anxin {

namespace {

constexpr std::array separators{u',', u';', u'\t'};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Reads one record after the other.
class CsvReader {
public:
    CsvReader(QStringView text, QChar separator, TableSheet& sheet) : m_text(text), m_separator(separator), m_sheet(sheet) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    void readRecord()
    {
        m_sheet.beginRow(++m_record);
        for (int column = 0;; ++column) {
            readField();
            keepField(column);
            if (atEnd())
                return;
            const QChar end = m_text[m_at++];
            if (end == m_separator)
                continue;
            if (end == u'\r' && !atEnd() && m_text[m_at] == u'\n')
                ++m_at;
            return;
        }
    }

    int record() const { return m_record; }

private:
    void readField()
    {
        m_field.clear();
        // `="0012"` is how a table tells Excel to keep the zeros.
        if (m_text.sliced(m_at).startsWith(u"=\""))
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'"')
            readQuoted();
        // Up to the separator; also what stands behind a closing quote.
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        m_field += m_text.sliced(from, m_at - from);
    }

    void readQuoted()
    {
        for (++m_at;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                throw ReadStopped{{ReadWhy::QuoteNotClosed, placeInFile({}, m_record)}};
            m_field += m_text.sliced(m_at, quote - m_at);
            m_at = quote + 1;
            if (atEnd() || m_text[m_at] != u'"')
                return;
            m_field += u'"';
            ++m_at;
        }
    }

    void keepField(int column)
    {
        if (m_field.isEmpty())
            return;
        if (column >= limits::columns)
            throw ReadStopped{{ReadWhy::TooManyColumns, placeInFile({}, m_record)}};
        if (m_record > limits::rows)
            throw ReadStopped{{ReadWhy::TooManyRows}};
        if (m_field.size() > limits::cellCharacters)
            throw ReadStopped{{ReadWhy::CellTooLong, placeInFile({}, m_record)}};
        m_sheet.place(column, m_sheet.store(m_field), CellKind::Text);
    }

    QStringView m_text;
    QChar m_separator;
    TableSheet& m_sheet;
    qsizetype m_at = 0;
    int m_record = 0;
    QString m_field;
};

// The separator that stands outside quotes in the most of the first lines; of two equal ones, the more frequent.
QChar foundSeparator(QStringView text)
{
    constexpr int linesAsked = 20;
    std::array<int, separators.size()> lines{}, total{}, inLine{};
    bool quoted = false;
    int line = 0;
    const auto endLine = [&] {
        for (size_t i = 0; i < separators.size(); ++i)
            lines[i] += inLine[i] > 0 ? 1 : 0;
        inLine = {};
        ++line;
    };
    for (qsizetype at = 0; at < text.size() && line < linesAsked; ++at) {
        const QChar c = text[at];
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\n')
            endLine();
        else if (!quoted)
            for (size_t i = 0; i < separators.size(); ++i)
                if (c == separators[i]) {
                    ++total[i];
                    ++inLine[i];
                }
    }
    endLine();
    size_t best = 0;
    for (size_t i = 1; i < separators.size(); ++i)
        if (std::pair(lines[i], total[i]) > std::pair(lines[best], total[best]))
            best = i;
    return separators[best];
}

// The line `sep=;`, with which a text file tells Excel its separator.
std::optional<QChar> statedSeparator(QStringView& text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6 || !isLineEnd(text[5]))
        return std::nullopt;
    const QChar stated = text[4];
    text = text.sliced(text.size() > 6 && text[5] == u'\r' && text[6] == u'\n' ? 7 : 6);
    return stated;
}

} // namespace

TableFile parseCsv(QByteArrayView bytes, const QString& name, Progress& progress, const TextChoices& choices)
{
    const auto text = choices.charset ? decodedAs(bytes, *choices.charset) : decoded(bytes);
    if (!text)
        throw ReadStopped{{ReadWhy::UnknownCharset}};
    if (text->text.contains(QChar(0)))
        throw ReadStopped{{ReadWhy::NotATable}};
    QStringView rest(text->text);
    if (rest.trimmed().isEmpty())
        throw ReadStopped{{ReadWhy::NothingInside}};
    if (rest.trimmed().startsWith(u'<'))
        throw ReadStopped{{ReadWhy::WebPage}};

    TableFile file{.name = name, .charset = label(text->charset)};
    if (text->replaced > 0)
        file.notes.push_back({NoteKind::CharactersReplaced, {}, text->replaced});
    const auto stated = statedSeparator(rest);
    const QChar separator = choices.separator ? *choices.separator : stated ? *stated : foundSeparator(rest);
    TableSheet sheet(name);
    CsvReader reader(rest, separator, sheet);
    while (!reader.atEnd()) {
        if (reader.record() % 256 == 0)
            progress.step(reader.record(), 0);
        reader.readRecord();
    }
    sheet.finish();
    if (sheet.rowCount() == 0)
        throw ReadStopped{{ReadWhy::NothingInside}};
    file.sheets.push_back(std::move(sheet));
    return file;
}

} // namespace anxin
