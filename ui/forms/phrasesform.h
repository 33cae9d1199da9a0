// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/phrase/phrase.h"
#include "ui/forms/recordform.h"

namespace anxin {

// 常用语, one a line.
class PhrasesForm final : public RecordForm<PhraseLines> {
    Q_DECLARE_TR_FUNCTIONS(PhrasesForm)
public:
    PhrasesForm();
};

} // namespace anxin
