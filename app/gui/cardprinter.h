// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/vault/keys/header.h"
#include "ui/dialogs/steps/cardprinting.h"

#include <QObject>

namespace anxin {

class FileChooser;

// Puts recovery cards on paper. The page is painted in memory and handed to the print system through a pipe: Qt's own way to
// a printer would put the digits into a temporary file. What the print system keeps is out of our reach, and is said.
class CardPrinter final : public QObject {
    Q_OBJECT
public:
    // Which vault a card is for, and the witness code of its log if it has one.
    struct Subject {
        VaultId vault;
        QString witness;
    };
    // Both must outlive it.
    CardPrinter(const Clock& clock, FileChooser& chooser, std::function<Subject()> subject);
    // A step must not outlive this object.
    CardPrinting printing();

    // Which program takes the page on its standard input; for tests. "lp" of CUPS.
    void setPrintProgram(const QString& program) { m_program = program; }

private:
    QByteArray pageOf(const QString& school, const QStringList& groups) const;
    void print(const QString& printer, QByteArray page, CardPrinting::Told told);
    void save(const QString& folder, QByteArray page, const CardPrinting::Told& told);

    const Clock& m_clock;
    FileChooser& m_chooser;
    std::function<Subject()> m_subject;
    QString m_program = QStringLiteral("lp");
};

} // namespace anxin
