# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CMake finds classes for moc by a Q_OBJECT that begins its line; beside other code it is missed, and the signals do not link.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

sources(files app core ui tests)
forbid(CODE "Q_OBJECT|Q_GADGET" "[^ ].*(Q_OBJECT|Q_GADGET)|(Q_OBJECT|Q_GADGET) *[^ A-Z_]" "Q_OBJECT stands alone on its line" ${files})

finish()
