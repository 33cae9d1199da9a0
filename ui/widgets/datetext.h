// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace anxin {

// A day as people type it: 2025-11-18, 2025/11/18, 2025.11.18, 2025年11月18日, 20251118; without a year 11-18, 11/18, 11.18,
// 11月18日, 1118, which is the one nearest to `today`; 今天, 昨天, 前天, 明天, 后天 and their English words; +7 and -3 days
// from today. Full-width digits as well. Nothing where the text is no such day.
std::optional<QDate> dateFromText(const QString& text, QDate today);

// A time of day as people type it: 14:10, 14：10, 1410, 9:05, 905, 9 (the full hour).
std::optional<QTime> timeFromText(const QString& text);

} // namespace anxin
