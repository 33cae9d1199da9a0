# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A password cost that is worthless against guessing exists for tests. The programs never name it.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

sources(files app core ui)
list(FILTER files EXCLUDE REGEX "^core/vault/keys/passwordhash\\.(h|cpp)$")
forbid(CODE "ForTests" "cheapForTests" "a vault of a person needs PasswordCost::calibrated" ${files})

finish()
