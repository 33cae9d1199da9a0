// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writers/plainworkbook.h"

#include "core/writers/memoryworkbook.h"

namespace anxin {

QByteArray plainWorkbook(const QString& sheetName, const std::vector<QStringList>& rows)
{
    MemoryWorkbook workbook;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook.book(), sheetName.toUtf8().constData());
    lxw_format* text = workbook_add_format(workbook.book());
    format_set_num_format(text, "@");
    lxw_format* head = workbook_add_format(workbook.book());
    format_set_num_format(head, "@");
    format_set_bold(head);
    for (size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            check(worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                         rows[row][column].toUtf8().constData(), row == 0 ? head : text));
    worksheet_freeze_panes(sheet, 1, 0);
    return workbook.finish();
}

} // namespace anxin
