// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/listsource.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

#include <algorithm>

namespace anxin {

namespace {
constexpr int rowsOffered = 20; // as many as are looked through for headers
constexpr int valuesShown = 4;

QString firstValues(const TableSheet& sheet, int row)
{
    QStringList values;
    for (int column = 0; column < sheet.columnCount() && values.size() < valuesShown; ++column)
        if (const QString text = sheet.text(row, column).toString().simplified(); !text.isEmpty())
            values << text.left(12);
    return values.join(QStringLiteral("、"));
}
} // namespace

ListSource::ListSource()
    : m_sheet(new ComboBox),
      m_headerRow(new ComboBox),
      m_charset(new ComboBox),
      m_sheetLine(labelled(tr("Sheet"), m_sheet)),
      m_charsetLine(labelled(tr("Characters as in"), m_charset))
{
    for (const auto& entry : entriesOf<Charset>)
        m_charset->addItem(label(entry.value), toCode(entry.value));
    m_sheet->setMinimumWidth(scaled(160, this));
    m_headerRow->setMinimumWidth(scaled(320, this));
    setLayout(margins(
        horizontal({m_sheetLine, labelled(tr("The headers stand in"), m_headerRow), m_charsetLine, stretch()}, 20), 0, 0));
    connect(m_sheet, &ComboBox::edited, this, [this] { Q_EMIT placeChosen(m_sheet->currentIndex(), std::nullopt); });
    connect(m_headerRow, &ComboBox::edited, this,
            [this] { Q_EMIT placeChosen(std::max(0, m_sheet->currentIndex()), m_headerRow->currentIndex()); });
    connect(m_charset, &ComboBox::edited, this,
            [this] { Q_EMIT charsetChosen(*fromCode<Charset>(m_charset->currentData().toString())); });
}

void ListSource::set(const ClassListColumns& columns)
{
    m_sheet->clear();
    for (const TableSheet& sheet : columns.table->sheets)
        m_sheet->addItem(sheet.name());
    m_sheet->setCurrentIndex(static_cast<int>(columns.sheet - columns.table->sheets.data()));
    m_sheetLine->setHidden(columns.table->sheets.size() < 2);
    m_headerRow->clear();
    for (int row = 0; row < std::min(columns.sheet->rowCount(), std::max(rowsOffered, columns.headerRow + 1)); ++row)
        m_headerRow->addItem(tr("row %1: %2").arg(columns.sheet->rowNumber(row)).arg(firstValues(*columns.sheet, row)));
    m_headerRow->setCurrentIndex(columns.headerRow);
    const bool isText = !columns.table->charset.isEmpty();
    m_charsetLine->setHidden(!isText);
    if (isText)
        m_charset->setCurrentText(columns.table->charset);
}

} // namespace anxin
