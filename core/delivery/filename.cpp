// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/filename.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace anxin {

QString safeFileName(const QString& text)
{
    constexpr qsizetype longest = 80; // characters; at most 240 of the 255 bytes that Linux allows
    const QRegularExpression forbidden{QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]")};
    const QRegularExpression ends{QStringLiteral("^[\\s.]+|[\\s.]+$")};
    const QRegularExpression device{QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\.|$)"),
                                    QRegularExpression::CaseInsensitiveOption};
    QString name = text;
    name.replace(forbidden, QStringLiteral("_"));
    name.remove(ends);
    if (name.isEmpty() || name.contains(device))
        name.prepend(u'_');
    name.truncate(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.remove(ends);
}

QString freeFileName(const QDir& folder, const QString& name, const QStringList& suffixes)
{
    const QString safe = safeFileName(name);
    for (int number = 1;; ++number) {
        const QString tried = number == 1 ? safe : QStringLiteral("%1 (%2)").arg(safe).arg(number);
        if (std::ranges::none_of(suffixes, [&](const QString& suffix) {
                return folder.exists(suffix.isEmpty() ? tried : tried + u'.' + suffix);
            }))
            return tried;
    }
}

} // namespace anxin
