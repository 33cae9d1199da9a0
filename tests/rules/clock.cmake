# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Time is handed in: only core/base/clock.cpp reads the wall clock, so that every rule about days can be tested on any day.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

sources(files app core ui tests)
list(REMOVE_ITEM files core/base/clock.cpp)

set(names "currentDate|currentTime|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch")
set(calls "gettimeofday|clock_gettime|localtime|localtime_r|gmtime|gmtime_r|strftime|utc_clock::now|system_clock::now")
forbid(CODE "current|clock|time" "(^|[^A-Za-z0-9_])(${names}|${calls})\\(" "ask the Clock that was handed in" ${files})
forbid(CODE "time" "(^|[^A-Za-z0-9_.>])time\\((nullptr|NULL|0|&)" "ask the Clock that was handed in" ${files})

set(sql "CURRENT_(DATE|TIME|TIMESTAMP)|'now'")
forbid(TEXT "CURRENT_|'now'" "${sql}" "bind the moment of the operation instead of asking the database" ${files})
files(migrations core/*.sql)
foreach(file ${migrations})
  lines(all ${file})
  set(number 0)
  foreach(line IN LISTS all)
    math(EXPR number "${number} + 1")
    string(REGEX REPLACE "--.*" "" line "${line}")
    if(line MATCHES "${sql}")
      finding(${file} ${number} "bind the moment of the operation instead of asking the database")
    endif()
  endforeach()
endforeach()

finish()
