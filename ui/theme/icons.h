// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QLatin1StringView>

#include <optional>

namespace anxin {

// Our own drawings in resources/icons, one file each: 24 px grid, stroke 2, round caps, `currentColor`.
enum class Icon : quint8 {
    Alert,
    ArrowLeft,
    ArrowRight,
    Backup,
    Bell,
    Calendar,
    Case,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clipboard,
    Clock,
    Copy,
    Export,
    Eye,
    EyeOff,
    File,
    Filter,
    Folder,
    Group,
    Heart,
    History,
    House,
    Import,
    Info,
    Key,
    Lesson,
    Lock,
    MapPin,
    Mark,
    Menu,
    Minus,
    Note,
    Pen,
    Phone,
    Plus,
    Printer,
    Referral,
    Report,
    Scale,
    Search,
    Settings,
    Shield,
    Trash,
    Undo,
    Usb,
    User,
    UserPlus,
    Users,
    X,
};
inline constexpr int iconCount = static_cast<int>(Icon::X) + 1;

// `user-plus`, as the file is called.
QLatin1StringView fileNameOf(Icon icon);

// An icon in a colour of whatever theme is on when it is painted, sharp at any scale: it needs no renewal after a switch.
// Disabled controls show it in `disabled`; checked ones in `checked` where that is given.
QIcon icon(Icon name, Token token = &Tokens::text2, std::optional<Token> checked = std::nullopt);
// The drawing itself, for labels and delegates; `size` and `ratio` as for QPixmap.
QPixmap iconPixmap(Icon name, const QColor& colour, int size, qreal ratio);

} // namespace anxin
