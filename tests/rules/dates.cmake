# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Days and instants are turned into text in core/base/moment.h and nowhere else, so that they look alike on every screen,
# sheet and page. Importers name the spellings they read, and the spreadsheet writer names cell formats.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

sources(files app core ui)
list(REMOVE_ITEM files core/base/moment.cpp core/base/clock.cpp)
set(wrap "(QStringLiteral\\(|QLatin1StringView\\(|QLatin1String\\()?u?\"\"")
forbid(CODE "toString" "toString\\((${wrap}|[^()]*, *${wrap})" "use isoDate(), shown() or shownLong() of core/base/moment.h" ${files})
forbid(CODE "toString" "toString\\([^()]*(Qt::(ISODate|ISODateWithMs|TextDate|RFC2822Date)|QLocale::(Short|Long|Narrow)Format)"
       "use isoDate(), shown() or shownLong() of core/base/moment.h" ${files})

list(FILTER files EXCLUDE REGEX "^core/(imports|writers)/")
forbid(TEXT "yyyy|MMM|年" "yyyy|d MMM|MMM d|M月d|年M" "use isoDate(), shown() or shownLong() of core/base/moment.h" ${files})

finish()
