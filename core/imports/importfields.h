// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace anxin {

// A field that a column of a file may hold, and the headers under which it is known.
struct ImportField {
    // Whether a header that only contains one of `headers` is taken for it, to be confirmed by a person.
    enum class Match : quint8 { AlsoInside, WholeOnly };
    QString key;
    QString label; // for people
    QStringList headers = {};
    Match match = Match::AlsoInside;
};

// What one kind of import can take, from resources/imports.
struct ImportFields {
    std::vector<ImportField> fields;
    std::vector<QStringList> required; // of each list, one field must have a column
    QStringList notThePupil;           // a header with one of these words means somebody or something else

    // Null where there is no field of that key.
    const ImportField* find(QStringView key) const;
};

// The embedded lists: `students`, and `screening`, which knows who answered but no questionnaire. Throws Fault{Bug} where
// one cannot be read.
ImportFields embeddedImportFields(const QString& name);
ImportFields studentImportFields();
// Headers under which platforms hand out the scores of common steps, beside the names that the program itself has: by the id
// of the step, or by `<id>/mean` for one that is a mean.
QHash<QString, QStringList> embeddedStepHeaders();

} // namespace anxin
