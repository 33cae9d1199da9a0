// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/firstrun.h"
#include "ui/dialogs/confirmscreen.h"
#include "ui/dialogs/escrowscreen.h"
#include "ui/dialogs/keyswizard.h"

namespace anxin {

// How somebody with these names would fare with a password; shared by everything that asks for a new one.
PasswordVerdict judgeTyped(const QByteArray& password, const QStringList& names);
// "012345", eight of them.
QStringList groupsOf(const RecoveryCode& code);
// The password that was typed, as UTF-8.
Secret secretOf(const QByteArray& password);

// Opens the secret file of an escrow key on a worker thread, in about a second; or why not, in words. Goes with `context`.
Task* openEscrowKey(QObject* context, const QString& file, const QByteArray& password,
                    std::function<void(Result<EscrowKey, QString>)> done);

// What a KeysWizard stands on in an unlocked vault: makes the changed header on a worker thread, holds it in memory, and puts
// it in force with its line in the log.
class KeyChange final : public QObject {
    Q_OBJECT
public:
    // The vault must outlive it, the clock its workers too: a lock does not wait for them.
    KeyChange(Vault& vault, const Clock& clock, FirstRun::Cost cost);
    // Neither wizard nor screen must outlive this object.
    KeySeams seams();
    EscrowSeams escrowSeams();
    ConfirmSeams confirmSeams();

private:
    Task* prepare(const KeyRequest& request, std::function<void(QStringList)> done);
    std::optional<QString> confirm();
    std::optional<QString> letIn(const QString& line, const QString& holder);

    // A header that is not in force yet.
    struct Prepared {
        Op op;
        QString detail;
        Header next;
        std::optional<RecoveryCode> card = {};
    };
    // What went wrong; nothing where it is in force.
    std::optional<QString> put(const Prepared& prepared);
    static Result<Prepared, SlotChangeRefusal> made(KeyWish wish, Header header, const KeyRing& keys, quint32 slot,
                                                    const Secret& password, const QString& label, const PasswordCost& cost);

    Vault& m_vault;
    const Clock& m_clock;
    FirstRun::Cost m_cost;
    SystemFileChooser m_chooser;
    CardPrinter m_cardPrinter;
    std::optional<Prepared> m_prepared;
    std::optional<SlotChangeRefusal> m_refusal;
};

} // namespace anxin
