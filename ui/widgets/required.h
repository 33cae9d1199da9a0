// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLabel;
class QString;
class QWidget;

namespace anxin {

// Goes beside the label of an editor that must not stay empty, and is read out with the editor.
QLabel* requiredMark(QWidget* editor);
// Where nothing is chosen yet, a box for a choice that must be made asks for it; where it can only be read, it has a dash.
void askForChoice(QWidget& editor, bool asks);
// As `labelled` of layout.h, with the mark.
QWidget* labelledRequired(const QString& label, QWidget* editor);

} // namespace anxin
