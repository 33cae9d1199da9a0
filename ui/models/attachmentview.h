// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <variant>

namespace anxin {

enum class NotShown : quint8 {
    OtherKind,  // neither a picture nor plain text
    Unreadable, // a picture that is damaged, or takes too much memory
    TooLong,    // more text than one would read here
};
QString sentence(NotShown why);

// What this program can show of an attachment: a picture (PNG, JPEG, BMP, GIF, of which the first one), upright and no larger
// than a screen needs; or plain text (UTF-8, UTF-16, GB18030). Goes by the content, whatever the file is called.
using AttachmentView = std::variant<NotShown, QImage, QString>;

// Values only: safe on a worker thread, because a large picture takes a while.
AttachmentView attachmentViewOf(const QByteArray& content);

} // namespace anxin
