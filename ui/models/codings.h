// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scales/definition.h"

#include <utility>
#include <vector>

namespace anxin {

// How answers to a questionnaire can be written: the name of the AnswerReading and its words.
std::vector<std::pair<QString, QString>> codingsOf(const Definition& definition);
// The words of one; its name where the questionnaire does not know it.
QString codingWords(const Definition& definition, const QString& name);

} // namespace anxin
