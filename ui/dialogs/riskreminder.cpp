// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/riskreminder.h"

#include "ui/widgets/messagebar.h"

namespace anxin {

void remindOfRisk(FormDialog& dialog, std::function<QString()> word, const QString& sentence)
{
    MessageBar& bar = dialog.bar();
    const auto follow = [&bar, word = std::move(word), sentence, said = QString()]() mutable {
        const QString found = word();
        if (found.isEmpty() && !said.isEmpty() && bar.text() == said)
            bar.clear();
        if (found.isEmpty())
            return said.clear();
        if (!said.isEmpty())
            return;
        said = sentence.arg(found);
        bar.show(Tone::Warn, said);
    };
    QObject::connect(&dialog.form(), &FormBase::edited, &dialog, follow);
}

} // namespace anxin
