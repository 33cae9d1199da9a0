// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/base/required.h"

namespace anxin {

// Who looks after a pupil with a critical answer, and when somebody first spoke with the pupil. Kept in the critical answers.
struct FirstContact {
    QString owner;
    std::optional<QDate> on; // nothing: not yet
    std::optional<QTime> at;
    QString by;
};

inline constexpr auto firstContactFields = std::tuple{
    Field{&FirstContact::owner, "owner", QT_TRANSLATE_NOOP("Label", "Responsible"), Trait::Required},
    Field{&FirstContact::on, "contacted_on", QT_TRANSLATE_NOOP("Label", "First contact")},
    Field{&FirstContact::at, "contacted_time", QT_TRANSLATE_NOOP("Label", "Time")},
    Field{&FirstContact::by, "contacted_by", QT_TRANSLATE_NOOP("Label", "First contact by")},
};
constexpr const auto& fieldsOf(const FirstContact*)
{
    return firstContactFields;
}

// A contact has a day, a time and a person; none lies in the future.
Violations check(const FirstContact& contact, Moment now, const QTimeZone& zone);
// Nothing where nobody has spoken with the pupil yet.
std::optional<Moment> momentOf(const FirstContact& contact, const QTimeZone& zone);

} // namespace anxin
