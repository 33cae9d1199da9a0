// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <map>

namespace anxin {

// How pupils are called on paper: by the number of a case file or a letter. Free text names them too: there their names are
// taken out. Names that nobody has told it stay.
class PaperNames {
public:
    void set(const QString& name, const QString& code)
    {
        if (!name.isEmpty())
            m_codes[name.front()].insert_or_assign(Key{name.size(), name}, code);
    }
    // In one pass: what was put in for one name is not looked at again.
    QString without(const QString& text) const
    {
        QString made;
        for (qsizetype at = 0; at < text.size();) {
            const auto [length, code] = nameAt(text, at);
            made += length > 0 ? code : text.mid(at, 1);
            at += std::max<qsizetype>(length, 1);
        }
        return made;
    }

private:
    using Key = std::pair<qsizetype, QString>; // 张伟 is a part of 张伟明: the longest go first

    std::pair<qsizetype, QString> nameAt(const QString& text, qsizetype at) const
    {
        if (const auto names = m_codes.constFind(text[at]); names != m_codes.constEnd())
            for (auto name = names->rbegin(); name != names->rend(); ++name)
                if (QStringView(text).mid(at).startsWith(name->first.second))
                    return {name->first.first, name->second};
        return {0, {}};
    }

    QHash<QChar, std::map<Key, QString>> m_codes; // by the first character
};

} // namespace anxin
