// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/appointment/booking.h"
#include "ui/forms/recordform.h"

namespace anxin {

class ChipRow;

// Why an appointment is cancelled, one click each.
class ReasonChips final : public QWidget {
    Q_OBJECT
public:
    explicit ReasonChips(QWidget* parent = nullptr);
    std::optional<AbsenceReason> value() const;
    void setValue(const std::optional<AbsenceReason>& value);

Q_SIGNALS:
    void edited();

private:
    ChipRow* m_chips;
};

class CancelForm final : public RecordForm<Cancellation> {
    Q_DECLARE_TR_FUNCTIONS(CancelForm)
public:
    // Whether later ones of its series may go with it.
    enum class Of : quint8 { One, Series };
    explicit CancelForm(Of of);
};

} // namespace anxin
