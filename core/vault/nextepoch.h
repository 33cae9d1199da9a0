// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/moment.h"
#include "core/vault/keys/header.h"

#include <QString>

namespace anxin {

// For whoever fills a new database of a vault from somewhere else: a restored backup, rescued rows.

// A header, signed, and the keys of an epoch of which no file is there yet in `folder`. Everybody opens it as before.
struct NextEpoch {
    Header header;
    KeyRing keys;
    QString databaseFile(const QString& folder) const;
    // The log of the new database ends here.
    void setWitness(qint64 count, const QByteArray& mac);
    // This PC is to know it from now on. Where that cannot be written the next opening asks.
    void dropAnchor(Moment at) const;
};
NextEpoch nextEpoch(const QString& folder, const Header& header, const KeyRing& keys);

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
