// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/cardprinter.h"

#include "core/base/fault.h"
#include "core/base/moment.h"
#include "core/vault/atomicfile.h"
#include "ui/dialogs/filechooser.h"
#include "ui/print/recoverycard.h"

#include <QDir>
#include <QPrinterInfo>
#include <QProcess>

namespace anxin {

CardPrinter::CardPrinter(const Clock& clock, FileChooser& chooser, std::function<Subject()> subject)
    : m_clock(clock),
      m_chooser(chooser),
      m_subject(std::move(subject))
{
}

CardPrinting CardPrinter::printing()
{
    CardPrinting means;
    means.printers = [] { return QPrinterInfo::availablePrinterNames(); };
    means.print = [this](const QString& printer, const QString& school, const QStringList& groups, CardPrinting::Told told) {
        print(printer, pageOf(school, groups), std::move(told));
    };
    means.save = [this](QWidget* above, const QString& school, const QStringList& groups, const CardPrinting::Told& told) {
        m_chooser.chooseFolder(above, tr("Where shall the card be saved?"),
                               [=, this](const QString& folder) { save(folder, pageOf(school, groups), told); });
    };
    return means;
}

QByteArray CardPrinter::pageOf(const QString& school, const QStringList& groups) const
{
    const Subject subject = m_subject();
    return recoveryCardPdf(
        {school, QString::fromLatin1(toHex(subject.vault).first(8).toUpper()), m_clock.today(), groups, subject.witness});
}

// Without waiting: a lock must not wait for a printer either.
void CardPrinter::print(const QString& printer, QByteArray page, CardPrinting::Told told)
{
    auto* process = new QProcess(this);
    const auto failed = [told] {
        told(Tone::Danger, tr("The card could not be printed. Please look at the printer, or write the digits on paper."));
    };
    connect(process, &QProcess::errorOccurred, process, [process, failed](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // `finished` follows
        process->deleteLater();
        failed();
    });
    connect(process, &QProcess::finished, process, [process, failed, told](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        if (code != 0 || status != QProcess::NormalExit)
            return failed();
        told(Tone::Ok, tr("The card is with the printer. Take it out at once and check that all 48 digits can be read. The "
                          "print system of this PC, or the printer, may keep a copy for a while."));
    });
    process->start(m_program, {QStringLiteral("-d"), printer, QStringLiteral("-t"), QStringLiteral("Anxin"),
                               QStringLiteral("-o"), QStringLiteral("media=A4"), QStringLiteral("-")});
    process->write(page);
    process->closeWriteChannel();
    page.fill('0');
}

void CardPrinter::save(const QString& folder, QByteArray page, const CardPrinting::Told& told)
{
    const QString name = tr("Anxin recovery card %1").arg(isoDate(m_clock.today())) + QStringLiteral(".pdf");
    try {
        replaceFile(QDir(folder).filePath(name), page);
        told(Tone::Ok, tr("The card is in the file “%1”. Print it, and do not leave the file on this PC.").arg(name));
    } catch (const Fault& fault) {
        told(Tone::Danger, sentence(fault));
    }
    page.fill('0');
}

} // namespace anxin
