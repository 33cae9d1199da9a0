// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfwriter.h"

#include "core/base/fault.h"
#include "core/base/moment.h"
#include "ui/print/reportpages.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace anxin {

namespace {

constexpr int resolution = 600;

QByteArray painted(const ReportPages& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device{&buffer};
    device.setResolution(resolution);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        throw Fault{FaultKind::Bug, QStringLiteral("no painter for a PDF")};
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.paint(painter, page, resolution / 25.4);
    }
    painter.end();
    return buffer.data();
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
