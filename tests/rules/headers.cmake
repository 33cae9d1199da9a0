# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Each source says whose it is and under which licence; each header is included once; names are a class in lower case.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

function(begins_with_licence file comment)
  file(READ "${ROOT}/${file}" text LIMIT 400)
  string(REGEX REPLACE "^#!/[^\n]*\n" "" text "${text}")
  if(NOT text MATCHES "^${comment} SPDX-FileCopyrightText: [0-9]+ Anxin contributors\n${comment} SPDX-License-Identifier: GPL-3.0-or-later\n")
    finding("${file}" 1 "begin with the two SPDX lines")
  endif()
endfunction()

sources(code app core ui tests)
foreach(file ${code})
  begins_with_licence("${file}" "//")
  if(NOT file MATCHES "(^|/)[a-z0-9]+(_test)?\\.(h|cpp)$")
    finding("${file}" 1 "name the file after its class, in lower case and without other characters")
  endif()
  if(file MATCHES "\\.h$")
    file(STRINGS "${ROOT}/${file}" once REGEX "^#pragma once$")
    if(NOT once)
      finding("${file}" 1 "a header says #pragma once")
    endif()
  endif()
endforeach()
files(scripts tests/*.cmake packaging/*.sh .ci/run)
foreach(file CMakeLists.txt tests/CMakeLists.txt ${scripts})
  if(EXISTS "${ROOT}/${file}")
    begins_with_licence("${file}" "#")
  endif()
endforeach()
files(migrations core/*.sql)
foreach(file ${migrations})
  begins_with_licence("${file}" "--")
endforeach()

finish()
