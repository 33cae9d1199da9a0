// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/required.h"

#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Required)
};
} // namespace

void askForChoice(QWidget& editor, bool asks)
{
    const QString nothing = QStringLiteral("—");
    const QString asked = Tr::tr("Please choose");
    auto* combo = qobject_cast<QComboBox*>(&editor);
    if (combo && combo->count() > 0 && combo->itemText(0) == (asks ? nothing : asked))
        combo->setItemText(0, asks ? asked : nothing);
}

QLabel* requiredMark(QWidget* editor)
{
    const QString word = Tr::tr("required");
    editor->setAccessibleDescription(word);
    askForChoice(*editor, true);
    return muted(word);
}

QWidget* labelledRequired(const QString& label, QWidget* editor)
{
    auto* text = new QLabel(label);
    setRole(text, "role", QStringLiteral("field-label"));
    text->setBuddy(editor);
    editor->setAccessibleName(label);
    return panel(vertical({horizontal({text, requiredMark(editor), stretch()}, 8), editor}, 4));
}

} // namespace anxin
