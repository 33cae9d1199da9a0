// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>

namespace anxin {

// How pupils are called on paper: by the number of a case file or a letter. Free text names them too: there their names are
// taken out. Names that nobody has told it stay.
class PaperNames {
public:
    void set(const QString& name, const QString& code)
    {
        if (!name.isEmpty())
            m_codes.insert_or_assign(Key{name.size(), name}, code);
    }
    QString without(QString text) const
    {
        for (auto name = m_codes.rbegin(); name != m_codes.rend(); ++name)
            text.replace(name->first.second, name->second);
        return text;
    }

private:
    using Key = std::pair<qsizetype, QString>; // 张伟 is a part of 张伟明: the longest go first
    std::map<Key, QString> m_codes;
};

} // namespace anxin
