// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

class QPushButton;
class QToolButton;

namespace anxin {

// At most one primary button on a page: the thing one came for. None of them becomes a dialog's default by itself.
QPushButton* primaryButton(const QString& text);
QPushButton* primaryButton(const QString& text, Icon name);
// Another one is the thing one came for now.
void demote(QPushButton& primary, Icon name);
QPushButton* button(const QString& text);
QPushButton* button(const QString& text, Icon name);
QPushButton* dangerButton(const QString& text); // for what cannot be taken back
QPushButton* linkButton(const QString& text);

// Only an icon; `name` is what assistive technology and the tooltip say.
QToolButton* iconButton(Icon name, const QString& text);
// A filter that is on or off.
QToolButton* chip(const QString& text);

} // namespace anxin
