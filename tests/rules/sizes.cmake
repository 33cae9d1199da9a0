# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A file or function that outgrows its budget does two things. Lines: .cpp 400, .h 150, main window 250, function 50.
# A function is found by the house's formatting: its braces stand alone on their lines, in one column. The table of an enum
# (core/base/enumtable.h) is data and may be as long as the enum.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

set(function_budget 50)

function(file_budget out file)
  if(file MATCHES "/mainwindow\\.cpp$")
    set(${out} 250 PARENT_SCOPE)
  elseif(file MATCHES "\\.h$")
    set(${out} 150 PARENT_SCOPE)
  else()
    set(${out} 400 PARENT_SCOPE)
  endif()
endfunction()

sources(code app core ui tests)
foreach(file ${code})
  lines(all ${file})
  set(number 0)
  set(begin 0)
  set(is_table FALSE)
  foreach(line IN LISTS all)
    math(EXPR number "${number} + 1")
    if(line MATCHES "^constexpr auto enumTable\\(")
      set(is_table TRUE)
    elseif(begin EQUAL 0 AND line MATCHES "^( *){$")
      set(begin ${number})
      set(end "${CMAKE_MATCH_1}}")
    elseif(begin GREATER 0 AND line STREQUAL end)
      math(EXPR length "${number} - ${begin} - 1")
      if(length GREATER function_budget AND NOT is_table)
        finding(${file} ${begin} "a function of ${length} lines, at most ${function_budget}")
      endif()
      set(begin 0)
      set(is_table FALSE)
    endif()
  endforeach()
  file_budget(budget ${file})
  if(number GREATER budget)
    finding(${file} ${number} "${number} lines, at most ${budget}")
  endif()
endforeach()

finish()
