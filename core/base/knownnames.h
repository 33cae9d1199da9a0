// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace anxin {

// Names of people who are not to be named where a text leaves the room, each with what stands there instead: the number of a
// case file, "another pupil". Finds them in free text, also with blanks inside, as they are typed to make names equally long
// (蔡　雪). Names that nobody has told it stay.
class KnownNames {
public:
    // A single character is no name: it stands in many words.
    void set(const QString& name, const QString& instead);
    // In one pass: what was put in for one name is not looked at again.
    QString without(const QString& text) const;
    // Those that stand in the text, as they were set, each once.
    QStringList in(const QString& text) const;

private:
    struct Known {
        QString name;
        QString instead;
    };
    struct Found {
        qsizetype length = 0; // in the text
        const Known* known = nullptr;
    };
    using Key = std::pair<qsizetype, QString>; // 张伟 is a part of 张伟明: the longest go first

    Found nameAt(const QString& text, qsizetype at) const;

    QHash<QChar, std::map<Key, Known>> m_known; // by the first character; keys are without blanks
};

} // namespace anxin
