// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/attachment/attachment.h"
#include "ui/models/attachmentview.h"
#include "ui/widgets/dialog.h"

#include <functional>

class QPlainTextEdit;
class QStackedWidget;

namespace anxin {

class EmptyState;
class PictureView;

// An attachment, to be looked at inside the program; what it cannot show it says. Nothing of it is ever a file, and what was in
// memory goes with the window.
class AttachmentViewer final : public Dialog {
    Q_OBJECT
public:
    // `save`: asks for a copy; empty where there is no such place.
    AttachmentViewer(const Stored<Attachment>& attachment, const QByteArray& content, const std::function<void()>& save,
                     QWidget* parent);

    // What is shown is there, or said not to be.
    bool isReady() const { return m_isReady; }
    const PictureView& picture() const { return *m_picture; }
    const QPlainTextEdit& text() const { return *m_text; }
    const QString& whyNot() const { return m_whyNot; } // empty where it is shown

private:
    void show(AttachmentView view);

    QStackedWidget* m_views;
    PictureView* m_picture;
    QPlainTextEdit* m_text;
    EmptyState* m_nothing;
    QString m_whyNot;
    bool m_isReady = false;
};

} // namespace anxin
