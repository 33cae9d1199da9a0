// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/disclosure/tellorder.h"
#include "ui/forms/recordform.h"

namespace anxin {

// What a teacher is told about one pupil. `sentences`: neutral ones, to choose from instead of inventing some.
class TellForm final : public RecordForm<TellOrder> {
    Q_DECLARE_TR_FUNCTIONS(TellForm)
public:
    explicit TellForm(const QStringList& sentences);
};

} // namespace anxin
