// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pictureview.h"

#include <QPainter>

namespace anxin {

PictureView::PictureView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PictureView::~PictureView()
{
    wipe();
}

void PictureView::set(QImage picture)
{
    wipe();
    m_picture = std::move(picture);
    update();
}

void PictureView::wipe()
{
    if (!m_picture.isNull())
        m_picture.fill(0);
    m_picture = {};
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        return;
    const QSizeF whole = QSizeF(m_picture.size()) / devicePixelRatioF();
    QSizeF shown = whole.scaled(size(), Qt::KeepAspectRatio);
    if (shown.width() > whole.width())
        shown = whole;
    QRectF place(QPointF(), shown);
    place.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
}

} // namespace anxin
