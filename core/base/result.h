// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <type_traits>

namespace anxin {

// An answer that may be "no". `Why` is an enum of reasons (a refusal) or a struct that carries one; its words are
// made by one `sentence(Why)` beside the enum. A broken world is not a refusal: that is a thrown `Fault`.
template <class T, class Why>
using Result = tl::expected<T, Why>;

template <class Why>
[[nodiscard]] tl::unexpected<std::decay_t<Why>> refuse(Why&& why)
{
    return tl::unexpected<std::decay_t<Why>>(std::forward<Why>(why));
}

template <class T>
inline constexpr bool isResult = false;
template <class T, class Why>
inline constexpr bool isResult<tl::expected<T, Why>> = true;

} // namespace anxin
