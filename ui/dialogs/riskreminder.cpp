// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/riskreminder.h"

#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RiskReminder)
};
} // namespace

void remindOfRisk(FormDialog& dialog, std::function<QString()> word, const QString& sentence, const QString& field)
{
    MessageBar& bar = dialog.bar();
    QWidget* asked = dialog.form().editorOf(field);
    const QString action = asked ? Tr::tr("Go to this field") : QString();
    if (asked)
        QObject::connect(&bar, &MessageBar::acted, asked, [asked] { asked->setFocus(Qt::OtherFocusReason); });
    const auto follow = [&bar, word = std::move(word), sentence, action, said = QString()]() mutable {
        const QString found = word();
        if (found.isEmpty() && !said.isEmpty() && bar.text() == said)
            bar.clear();
        if (found.isEmpty())
            return said.clear();
        if (!said.isEmpty())
            return;
        said = sentence.arg(found);
        bar.show(Tone::Warn, said, action);
    };
    QObject::connect(&dialog.form(), &FormBase::edited, &dialog, follow);
}

} // namespace anxin
