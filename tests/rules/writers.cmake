# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writing needs a licence: what changes rows takes the UnitOfWork& that only Vault::transact can hand out, so that no change
# is without its transaction, its audit line and its announcement.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

set(verbs "add|insert|save|update|set|withdraw|remove|delete|restore|close|sign|store|put|append|mark|clear")
files(headers core/records/*repository.h)
foreach(file ${headers})
  lines(all ${file})
  set(number 0)
  foreach(line IN LISTS all)
    math(EXPR number "${number} + 1")
    string(REGEX REPLACE "//.*$" "" line "${line}")
    if(line MATCHES "[A-Za-z0-9_>&] (${verbs})([A-Z][A-Za-z]*)?\\(" AND NOT line MATCHES "\\((vault::)?UnitOfWork& ?[a-z]*[,)]")
      finding(${file} ${number} "a repository method that writes takes UnitOfWork& first")
    endif()
  endforeach()
endforeach()

finish()
