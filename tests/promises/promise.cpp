// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/promise.h"

#include <QDir>
#include <QFile>

#include <iostream>

namespace anxin {

namespace {
constexpr unsigned usualSeed = 20261118;
}

int times(int quick, int full)
{
    return qgetenv("ANXIN_PROMISES") == "full" ? full : quick;
}

void tell(const QString& promise, const QString& figures)
{
    const QByteArray line = QStringLiteral("%1: %2\n").arg(promise, figures).toUtf8();
    std::cout << line.constData() << std::flush;
    const QString folder = QStringLiteral(ANXIN_PROMISES_FOLDER);
    QDir().mkpath(folder);
    QFile file(folder + u'/' + promise.section(u' ', 0, 0) + QStringLiteral(".txt"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(line);
}

std::mt19937 chance()
{
    bool isNumber = false;
    const unsigned seed = qgetenv("ANXIN_PROMISES_SEED").toUInt(&isNumber);
    return std::mt19937{isNumber ? seed : usualSeed};
}

int anyBelow(std::mt19937& chance, int bound)
{
    return static_cast<int>(chance() % static_cast<unsigned>(bound));
}

} // namespace anxin
