// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writers/csvwriter.h"

#include "core/writers/reporttext.h"

#include <QStringList>

#include <algorithm>

namespace anxin {

namespace {

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool looksLikeFormula(const QString& text)
{
    static constexpr QStringView openers = u"=+-@|%＝＋－＠｜％";
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    const auto first = std::find_if_not(text.begin(), text.end(), isInvisible);
    return first != text.end() && openers.contains(*first);
}

class Lines {
public:
    void add(const QStringList& fields)
    {
        QStringList quoted;
        for (const QString& field : fields)
            quoted += csvField(field);
        m_text += quoted.join(u',') + QStringLiteral("\r\n");
    }
    void add(const ReportRow& row)
    {
        QStringList quoted;
        for (const ReportCell& cell : row.cells)
            quoted += shownCell(cell);
        add(quoted);
    }
    void addUnlessEmpty(const QString& line)
    {
        if (!line.isEmpty())
            add(QStringList{line});
    }
    QByteArray bytes() const { return QByteArray("\xEF\xBB\xBF") + m_text.toUtf8(); }

private:
    QString m_text;
};

} // namespace

QString csvField(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray CsvWriter::write(const ReportModel& model) const
{
    Lines lines;
    lines.add(QStringList{model.title});
    lines.add(QStringList{headLine(model)});
    lines.add(QStringList{label(model.confidentiality)});
    for (const ReportTable& table : model.tables) {
        lines.add(QStringList{});
        lines.add(QStringList{table.title});
        QStringList titles;
        for (const ReportColumn& column : table.columns)
            titles += column.title;
        lines.add(titles);
        for (const ReportRow& row : table.rows)
            lines.add(row);
        if (table.total)
            lines.add(*table.total);
    }
    lines.add(QStringList{});
    lines.addUnlessEmpty(zeroReportLine(model));
    for (const FigureDefinition& definition : model.definitions)
        lines.add(QStringList{definition.term, definition.meaning});
    for (const SignLine& line : signLines(model))
        lines.add(QStringList{line.role, line.name});
    lines.addUnlessEmpty(witnessLine(model));
    return lines.bytes();
}

} // namespace anxin
