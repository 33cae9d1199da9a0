# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# No singletons and no state that outlives its owner: whoever needs a thing is handed it. Constants are welcome.
# Formatting makes this decidable line by line: what stands in column 0 of a .cpp is at namespace level.
include(${CMAKE_CURRENT_LIST_DIR}/support/rule.cmake)

set(why_instance "no singletons: hand the object in from app/")
set(why_state "no mutable static or global: make it const, or a member of whoever owns it")
set(not_variables "__extension__|using|return|const|constexpr|constinit const|inline const|inline constexpr|static|class|struct|enum|union|namespace|template|concept|requires|friend|typedef|extern const|public|private|protected|case|default|if|else|for|while|switch|goto|#|}")

# Whether a declaration without template arguments names a variable: an initialiser or the end comes before any parenthesis.
function(is_variable out declaration)
  string(REGEX MATCH "^[^(={${SEMICOLON}]*[(={${SEMICOLON}]" head "${declaration}")
  if(head AND NOT head MATCHES "\\($" AND NOT head MATCHES "operator" AND head MATCHES "[A-Za-z0-9_>*&] +[*&]*[A-Za-z_]")
    set(${out} TRUE PARENT_SCOPE)
  else()
    set(${out} FALSE PARENT_SCOPE)
  endif()
endfunction()

sources(code app core ui)
foreach(file ${code})
  file(READ "${ROOT}/${file}" raw)
  if(file MATCHES "\\.h$" AND NOT raw MATCHES "static|thread_local|inline|nstance")
    continue()
  endif()
  parse(CODE TEXT ${file})
  set(number 0)
  foreach(line IN LISTS CODE)
    math(EXPR number "${number} + 1")
    if(line MATCHES "^ *(static |inline )*[A-Za-z_:<>]+ ?[&*] ?([A-Za-z_]+::)*(instance|getInstance|theInstance|self)\\(" AND
       NOT line MATCHES "^ *return ")
      finding(${file} ${number} "${why_instance}")
    endif()
    set(plain "${line}")
    while(plain MATCHES "<[^<>()]*(\\([^<>()]*\\))?[^<>()]*>")
      string(REPLACE "${CMAKE_MATCH_0}" "" plain "${plain}")
    endwhile()
    if(plain MATCHES "^ *(inline )?(static|thread_local|static inline|static thread_local) (.*)$")
      set(rest "${CMAKE_MATCH_3}")
      is_variable(variable "${rest}")
      if(variable AND (NOT rest MATCHES "^(inline )?(const |constexpr |constinit const )" OR
                       (rest MATCHES "^const [^={(]*\\* ?[A-Za-z_]" AND NOT rest MATCHES "\\* ?const ")))
        finding(${file} ${number} "${why_state}")
      endif()
    elseif(plain MATCHES "^(inline )?[A-Za-z_]" AND NOT plain MATCHES "^(${not_variables})([^A-Za-z0-9_]|$)")
      is_variable(variable "${plain}")
      if(variable)
        finding(${file} ${number} "${why_state}")
      endif()
    endif()
  endforeach()
endforeach()

finish()
