// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/vault/anchor.h"
#include "core/vault/keys/vaultkeys.h"

#include <QString>

namespace anxin {

// For whoever fills a new database of a vault from somewhere else: a restored backup, rescued rows.

// A header, signed, and the keys of an epoch later than all that is known of `folder`: no file of it is there, nor was there
// one of a later epoch, as far as the names of databases and of backups tell. Everybody opens it as before.
struct NextEpoch {
    Header header;
    KeyRing keys;
    QString databaseFile(const QString& folder) const;
    // The log of the new database ends here.
    void setWitness(qint64 count, const QByteArray& mac);
    // Before it is put in force: this PC is to know it by then, whatever is cut off.
    void announce(Moment at) const;
    // This PC is to know it from now on. Where that cannot be written the next opening asks.
    void dropAnchor(Moment at) const;

private:
    Anchor anchor(Moment at) const;
};
NextEpoch nextEpoch(const QString& folder, const Header& header, const KeyRing& keys);
// The same, without the users and escrow holders in `removed`.
Result<NextEpoch, SlotChangeRefusal> nextEpochWithout(const QString& folder, const Header& header, const KeyRing& keys,
                                                      const std::vector<quint32>& removed);
// Puts the header in force, whose database is complete. Throws Fault: then the old one is in force, and the new database is
// gone, unless one of the copies names it all the same.
void putInForce(const QString& folder, const Header& header);

// Puts databases away that a kill has left beside the one in force: those of earlier epochs become `.old` and go with the next
// backup; those of later ones, which may be all that is left of something, go to quarantine. Only where the header has been
// unlocked and is not older than anything, and under the vault's lock. Throws Fault.
void tidyEpochs(const QString& folder, const Header& inForce);
// The epoch in the name of a database file or of a backup; 0 in any other name.
quint32 epochIn(const QString& name);

// A file that goes with this object, unless it is kept. Takes away what is there under the name already.
class FileToBe {
public:
    explicit FileToBe(QString path);
    ~FileToBe();
    FileToBe(const FileToBe&) = delete;
    FileToBe& operator=(const FileToBe&) = delete;
    const QString& path() const { return m_path; }
    void keep() { m_isKept = true; }

private:
    QString m_path;
    bool m_isKept = false;
};

// A folder of its owner's only that goes with this object, with everything in it, unless it is kept.
class FolderToBe {
public:
    explicit FolderToBe(QString path);
    ~FolderToBe();
    FolderToBe(const FolderToBe&) = delete;
    FolderToBe& operator=(const FolderToBe&) = delete;
    void keep() { m_isKept = true; }

private:
    QString m_path;
    bool m_isKept = false;
};

} // namespace anxin
