// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentimporting.h"
#include "ui/widgets/choicecombo.h"

namespace anxin {

// Where in a file the list stands, as the program found it and a person corrects it: the sheet, the row of the headers and, of
// a text file, the character set. What there is no choice in is not shown.
class ListSource final : public QWidget {
    Q_OBJECT
public:
    ListSource();
    void set(const ClassListColumns& columns);

    ComboBox& sheet() { return *m_sheet; }
    ComboBox& headerRow() { return *m_headerRow; }
    ComboBox& charset() { return *m_charset; }

Q_SIGNALS:
    // Both count from 0, as the file does.
    void placeChosen(int sheet, std::optional<int> headerRow); // no row: wherever it is found in that sheet
    void charsetChosen(anxin::Charset charset);

private:
    ComboBox* m_sheet;
    ComboBox* m_headerRow;
    ComboBox* m_charset;
    QWidget* m_sheetLine;
    QWidget* m_charsetLine;
};

} // namespace anxin
