// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/mergecomparison.h"
#include "ui/widgets/dialog.h"

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QPushButton;

namespace anxin {

class MessageBar;

// Two entries of the register side by side. A person says field by field which is right, reads what will happen, and then
// merges them or says that these are two pupils.
class MergeDialog final : public Dialog {
    Q_OBJECT
public:
    MergeDialog(MergeComparison comparison, QWidget* parent);

    MergeComparison& comparison() { return m_comparison; }
    MessageBar& bar() { return *m_bar; }
    QCheckBox& certainty() { return *m_certain; }
    QPushButton& mergeButton() { return *m_merge; }
    void merge();
    void keepApart();

Q_SIGNALS:
    void merged(anxin::StudentId pupil);

private:
    void follow();
    void showFields();
    void showConsequences();
    void showChoice(const ComparedField& field, int row);

    MergeComparison m_comparison;
    MessageBar* m_bar;
    QGridLayout* m_fields;
    QCheckBox* m_certain;
    QPushButton* m_otherFile;
    QPushButton* m_merge;
    QBoxLayout* m_consequences;
};

} // namespace anxin
