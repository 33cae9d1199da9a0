// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/tellingsheet.h"

#include "core/base/moment.h"
#include "ui/print/paragraphs.h"

#include <QCoreApplication>
#include <QLocale>

namespace anxin {

using namespace sheet;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TellingSheet)
};

constexpr Type title{16, true};
constexpr Type heading{11, true};
constexpr Type body{11};
constexpr Type small{9};

} // namespace

QByteArray tellingPdf(const TellingSheet& telling)
{
    std::vector<Paragraph> all{
        {Tr::tr("For your work with one pupil"), title, 4 * millimetre},
        {Tr::tr("To %1", "name, function").arg(telling.recipient), body},
        {Tr::tr("About %1", "pupil, class").arg(telling.pupil), heading, 4 * millimetre},
    };
    const QStringList sentences = telling.told.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& sentence : sentences)
        all.push_back({QStringLiteral("•  ") + sentence.trimmed(), body, 2.5 * millimetre});
    all.back().after = 6 * millimetre;
    all.push_back(
        {Tr::tr("More is not needed for this, and is not told, to protect the pupil. Please keep this to yourself, ask the "
                "pupil nothing about it, and give this sheet back or destroy it."),
         body, 5 * millimetre});
    all.push_back(
        {Tr::tr("%1, counselling room, %2", "school, day").arg(telling.school, shownLong(telling.madeOn, QLocale())), small});
    all.push_back({telling.toldBy, small});
    return paragraphsPdf(all, Tr::tr("Confidential. Give back or destroy after use."));
}

} // namespace anxin
