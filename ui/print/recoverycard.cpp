// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/recoverycard.h"

#include "core/base/fault.h"
#include "core/base/moment.h"
#include "ui/print/sheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace anxin {

using namespace sheet;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCard)
};

constexpr Type title{22, true};
constexpr Type digits{20, true};
constexpr Type body{11};
constexpr Type small{9};
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr qreal qrSize = 42 * millimetre;
constexpr int quietModules = 4; // the standard's empty rim

struct FreeQr {
    void operator()(QRcode* code) const
    {
        std::fill_n(code->data, code->width * code->width, static_cast<unsigned char>(0));
        QRcode_free(code);
    }
};

// Digits only, so that any phone or scanner types them into the field. The middle level of correction: paper gets folded.
std::unique_ptr<QRcode, FreeQr> qrOf(const QStringList& groups)
{
    QByteArray text = groups.join(QString()).toLatin1();
    std::unique_ptr<QRcode, FreeQr> code(QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1));
    text.fill('0');
    if (!code)
        throw Fault{FaultKind::OutOfMemory, QStringLiteral("QR code")};
    return code;
}

void paintQr(QPainter& painter, const QStringList& groups, const QRectF& area, qreal pixelsPerMillimetre)
{
    const auto code = qrOf(groups);
    const qreal module = area.width() / (code->width + 2 * quietModules);
    painter.save();
    painter.scale(pixelsPerMillimetre / millimetre, pixelsPerMillimetre / millimetre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (code->data[row * code->width + column] & 1)
                painter.drawRect(QRectF(area.x() + (column + quietModules) * module, area.y() + (row + quietModules) * module,
                                        module, module));
    painter.restore();
}

// Sets boxes from top to bottom.
class Column {
public:
    void add(const QString& text, Type type, qreal after, qreal wide = width)
    {
        if (text.isEmpty())
            return;
        const qreal high = heightOf(text, type, wide);
        m_boxes.push_back({{side, m_y, wide, high}, text, type, left});
        m_y += high + after;
    }
    void groups(const QStringList& all)
    {
        constexpr int perRow = 4;
        constexpr qreal gap = 3 * millimetre;
        constexpr qreal high = 14 * millimetre;
        constexpr qreal wide = (width - (perRow - 1) * gap) / perRow;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qreal x = side + static_cast<qreal>(i % perRow) * (wide + gap);
            const qreal y = m_y + static_cast<qreal>(i / perRow) * (high + 8 * millimetre);
            m_boxes.push_back({{x, y, wide, 5 * millimetre}, Tr::tr("Group %1").arg(i + 1), small, left});
            m_boxes.push_back({{x, y + 5 * millimetre, wide, high}, all[i], digits, Qt::AlignCenter, Frame::Plain});
        }
        m_y += 2 * (high + 8 * millimetre) + 4 * millimetre;
    }
    // A name, and room to write behind it.
    void blank(const QString& name)
    {
        constexpr qreal high = 10 * millimetre;
        constexpr qreal named = 40 * millimetre;
        m_boxes.push_back({{side, m_y, named, high}, name, body, left, Frame::Tinted});
        m_boxes.push_back({{side + named, m_y, width - named, high}, QString(), body, left, Frame::Plain});
        m_y += high;
    }
    void room(qreal high) { m_y += high; }
    qreal y() const { return m_y; }
    const std::vector<Box>& boxes() const { return m_boxes; }

private:
    std::vector<Box> m_boxes;
    qreal m_y = top;
};

} // namespace

void paintRecoveryCard(QPainter& painter, const RecoveryCard& card, qreal pixelsPerMillimetre)
{
    constexpr qreal besideQr = width - qrSize - 8 * millimetre;
    Column page;
    page.add(Tr::tr("Recovery card"), title, 3 * millimetre, besideQr);
    page.add(card.school, Type{14}, 5 * millimetre, besideQr);
    page.add(Tr::tr("Made on %1 for the vault %2").arg(shownLong(card.madeOn, QLocale()), card.vault), body, millimetre,
             besideQr);
    page.add(card.witness.isEmpty() ? QString() : Tr::tr("Witness code of the log: %1").arg(card.witness), body, 0, besideQr);
    const QRectF qr(side + width - qrSize, top - 2 * millimetre, qrSize, qrSize);
    page.room(std::max<qreal>(qr.bottom() + 4 * millimetre - page.y(), 0));
    page.groups(card.groups);
    for (const QString& line :
         {Tr::tr("1. If the password is lost: start Anxin, choose “Use the recovery card”, type these 48 digits or scan the "
                 "code, and choose a new password. A new card is made then."),
          Tr::tr("2. Whoever holds this card can open the vault. Seal it in an envelope and keep it in the school's safe, away "
                 "from the PC. Take no picture of it and copy it into no other device."),
          Tr::tr("3. If it is lost, or somebody has seen it, make a new card at once in Anxin under “Settings”. This one then "
                 "opens only backups that are older.")})
        page.add(line, body, 3 * millimetre);
    page.room(3 * millimetre);
    for (const QString& name : {Tr::tr("Kept at"), Tr::tr("Sealed by"), Tr::tr("Sealed on")})
        page.blank(name);
    paintBoxes(painter, page.boxes(), pixelsPerMillimetre);
    paintQr(painter, card.groups, qr, pixelsPerMillimetre);
}

QByteArray recoveryCardPdf(const RecoveryCard& card)
{
    return pdfOf(
        1, [&](QPainter& painter, int, qreal pixelsPerMillimetre) { paintRecoveryCard(painter, card, pixelsPerMillimetre); });
}

} // namespace anxin
