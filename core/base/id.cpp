// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include <QUuid>

namespace anxin {

Uid Uid::random()
{
    return Uid{QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace anxin
