// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/twotongues.h"

#include <QJsonValue>
#include <QLocale>

namespace anxin {

const QString& TwoTongues::in(const QLocale& locale) const
{
    return locale.language() == QLocale::Chinese || en.isEmpty() ? zh : en;
}

TwoTongues TwoTongues::from(const QJsonValue& json)
{
    return {json[QStringLiteral("en")].toString(), json[QStringLiteral("zh")].toString()};
}

} // namespace anxin
