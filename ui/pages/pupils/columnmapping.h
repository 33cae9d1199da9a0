// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentimporting.h"
#include "ui/widgets/choicecombo.h"

class QGridLayout;

namespace anxin {

class Pill;

// One line for each column of a file: its header, first values, what it holds, and how sure that is.
class ColumnMapping final : public QWidget {
    Q_OBJECT
public:
    ColumnMapping();
    void set(const ClassListColumns& columns);
    // What a person does with the combo box of a column; an empty field ignores it.
    void choose(int column, const QString& field);
    const Mapping& mapping() const { return m_mapping; }

Q_SIGNALS:
    void changed();

private:
    struct Line {
        ChoiceCombo<QString>* field;
        Pill* confidence;
    };
    void add(const ClassListColumns& columns, int column, const QString& header,
             const std::vector<std::pair<QString, QString>>& fields);
    void follow();

    Mapping m_mapping;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace anxin
