// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/phrasebook.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PhraseBook)
};

constexpr QLatin1StringView bar(" | ");

std::vector<Phrase> headings()
{
    return {{QStringLiteral("ks"), Tr::tr("What was seen:")},
            {QStringLiteral("xs"), Tr::tr("What the pupil says:")},
            {QStringLiteral("pg"), Tr::tr("Assessment:")},
            {QStringLiteral("jh"), Tr::tr("Plan:")}};
}

// The phrase, or what is wrong with the line.
Result<Phrase, QString> phraseFrom(QString line, const std::vector<Phrase>& before)
{
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z0-9]{1,12}$"));
    line.replace(QChar(0xFF5C), u'|');
    const Phrase read{line.section(u'|', 0, 0).trimmed(), line.section(u'|', 1).trimmed()};
    if (!line.contains(u'|') || read.text.isEmpty() || !letters.match(read.abbreviation).hasMatch())
        return refuse(Tr::tr("A phrase is: abbreviation | phrase. The abbreviation is 1 to 12 letters or digits."));
    const auto isSame = [&](const Phrase& one) {
        return one.abbreviation.compare(read.abbreviation, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(before, isSame))
        return refuse(Tr::tr("The abbreviation %1 stands in two lines.").arg(read.abbreviation));
    return read;
}

} // namespace

std::vector<Phrase> PhraseBook::all()
{
    std::vector<Phrase> kept = m_phrases.all();
    return kept.empty() ? headings() : kept;
}

PhraseLines PhraseBook::lines()
{
    QStringList lines;
    for (const Phrase& phrase : all())
        lines << phrase.abbreviation + bar + phrase.text;
    return {lines.join(u'\n')};
}

Result<int, QString> PhraseBook::set(const PhraseLines& lines)
{
    std::vector<Phrase> phrases;
    const QStringList all = lines.lines.split(u'\n');
    for (qsizetype number = 0; number < all.size(); ++number) {
        if (all[number].trimmed().isEmpty())
            continue;
        auto read = phraseFrom(all[number], phrases);
        if (!read)
            return refuse(Tr::tr("Line %1: %2").arg(number + 1).arg(read.error()));
        phrases.push_back(std::move(*read));
    }
    m_vault.transact(Op::EditPhrases, [&](UnitOfWork& uow) { m_phrases.set(uow, phrases); });
    return static_cast<int>(phrases.size());
}

} // namespace anxin
