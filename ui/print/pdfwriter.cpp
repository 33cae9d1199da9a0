// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfwriter.h"

#include "core/base/fault.h"
#include "core/base/moment.h"
#include "ui/print/reportpages.h"

#include <QGuiApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace anxin {

namespace {

QByteArray painted(const ReportPages& pages)
{
    return pdfOf(pages.count(), [&](QPainter& painter, int page, qreal pixelsPerMillimetre) {
        pages.paint(painter, page, pixelsPerMillimetre);
    });
}

// Qt notes when, and by which program, a document was made, and numbers it at random. That goes: the same report is the same
// bytes.
QByteArray withoutTraces(const QByteArray& pdf, const ReportModel& model)
{
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    const QString day = isoDate(model.reportedOn).remove(u'-');
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(model.title.toStdString()));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString("D:" + day.toStdString() + "000000Z"));
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
    document.getRoot().removeKey("/Metadata");
    QPDFWriter writer{document};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
}

} // namespace

QByteArray PdfWriter::write(const ReportModel& model) const
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        throw Fault{FaultKind::Bug, QStringLiteral("PDF without a QGuiApplication")};
    try {
        return withoutTraces(painted(ReportPages{model}), model);
    } catch (const QPDFExc& broken) {
        throw Fault{FaultKind::Bug, QStringLiteral("qpdf: ") + QString::fromStdString(broken.getMessageDetail())};
    }
}

} // namespace anxin
