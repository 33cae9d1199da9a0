# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# core/ knows the type of each value. QVariant lives in view models and in the workstation's preferences.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

sources(files core)
forbid(CODE "Variant" "QVariant|toVariant|fromVariant" "name the type; QVariant is for view models" ${files})

finish()
