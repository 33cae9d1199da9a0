// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

namespace anxin {

// Words for people for the ids in definitions: of classes, alerts, flags, validity rules, outcomes, schemes and steps. One
// id has one meaning within its kind. Wording is neutral and never a diagnosis. An id that nobody knows is shown as it is.
QString bandLabel(QStringView id);
QString schemeLabel(QStringView id);
QString alertLabel(QStringView id);
QString flagLabel(QStringView id);
QString validityLabel(QStringView id);
QString outcomeLabel(QStringView id); // "undetermined" too
// The definition's own label in the program's language, else a common one.
QString stepLabel(const Step& step);
// Every name that a step goes by: its id, its own label, the common one in English and in the program's language.
QStringList stepNames(const Step& step);
QString itemLabel(const Item& item); // "9" or "9 · thoughts of death"

} // namespace anxin
