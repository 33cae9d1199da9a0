// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace anxin {

// A sentence that a class of the program says, in the language of the tour; `source` as it stands there in `tr`.
inline QString said(const char* context, const char* source)
{
    return QCoreApplication::translate(context, source);
}

// Where the school of the tour is.
inline QTimeZone tourZone()
{
    return QTimeZone("Asia/Shanghai");
}

inline Moment momentOf(const QDate& day, const QTime& time)
{
    return Moment::fromMsecs(QDateTime(day, time, tourZone()).toMSecsSinceEpoch());
}

} // namespace anxin
