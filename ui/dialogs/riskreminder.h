// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/formdialog.h"

namespace anxin {

// As soon as what one writes has a word of risk, `sentence` stands above the form, with the word for %1, without disturbing
// whoever writes; it goes with the word. `word` gives the first one, or nothing, and may stand on the form. `field`: the key of
// the one that asks about it, to which a button beside the sentence leads; empty where there is none.
void remindOfRisk(FormDialog& dialog, std::function<QString()> word, const QString& sentence, const QString& field = {});

} // namespace anxin
