// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/sheetcorrection.h"
#include "ui/widgets/dialog.h"

class QLabel;
class QPushButton;

namespace anxin {

class AnswerGrid;
class MessageBar;
class TextEdit;

// 人工更正 of one answer sheet, in a window above the page: the answers by key, who corrects and why. Nothing is written before
// the button; leaving leaves the sheet as it is.
class CorrectSheetDialog final : public Dialog {
    Q_OBJECT
public:
    // `by` is proposed as who corrects. The services behind the correction must outlive the dialog.
    CorrectSheetDialog(std::unique_ptr<SheetCorrection> correction, const QString& by, QWidget* parent);

    void correct();
    AnswerGrid& grid() { return *m_grid; }
    TextEdit& by() { return *m_by; }
    TextEdit& reason() { return *m_reason; }
    MessageBar& bar() { return *m_bar; }

Q_SIGNALS:
    void corrected();

private:
    void follow();

    std::unique_ptr<SheetCorrection> m_correction;
    AnswerGrid* m_grid;
    QLabel* m_place;
    QLabel* m_keys;
    QLabel* m_changes;
    TextEdit* m_by;
    TextEdit* m_reason;
    MessageBar* m_bar;
    QPushButton* m_correct;
};

} // namespace anxin
