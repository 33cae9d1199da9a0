# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQL stands in core/vault, in repositories, in core/search and in report queries; whoever looks for a table's readers looks
# nowhere else.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

sources(files app core ui)
list(FILTER files EXCLUDE REGEX "^core/(vault|search)/|^core/records/[a-z]+/[a-z]+repository\\.(h|cpp)$|^core/reports/[a-z]+query\\.cpp$")

set(upper "SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|ATTACH|VACUUM|SAVEPOINT|CREATE|ALTER|DROP|BEGIN|COMMIT|ROLLBACK|WITH RECURSIVE")
set(lower "select .* from |insert (or [a-z]+ )?into |update .* set |delete from |pragma |(create|drop|alter) (table|index|view|trigger)")
forbid(TEXT "${upper}|${lower}" "(^|[^A-Za-z_])((${upper})[ ${SEMICOLON}]|${lower})"
       "SQL belongs to the vault, a repository, the search or a report query" ${files})

finish()
