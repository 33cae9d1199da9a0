// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/editions/editionpreview.h"

#include "core/scales/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Editions)
};

using Of = ResultPart::Of;
using Parts = QMap<std::pair<Of, QString>, QString>; // what it is → its code

const QString isThere = QStringLiteral("yes");

Parts partsOf(const SheetResult& result)
{
    const QJsonObject score = QJsonDocument::fromJson(result.score.toUtf8()).object();
    Parts parts{{{Of::Signal, {}}, toCode(result.signal)}, {{Of::Validity, {}}, toCode(result.validity)}};
    if (const QString outcome = score.value(QStringLiteral("outcome")).toString(); !outcome.isEmpty())
        parts.insert({Of::Outcome, {}}, outcome);
    const QJsonObject bands = score.value(QStringLiteral("bands")).toObject();
    for (auto band = bands.begin(); band != bands.end(); ++band)
        parts.insert({Of::Band, band.key()}, band.value().toString());
    const auto insertAll = [&](Of of, const QString& list) {
        const QJsonArray ids = score.value(list).toArray();
        for (const QJsonValue& id : ids)
            parts.insert({of, id.toString()}, isThere);
    };
    insertAll(Of::CriticalAnswer, QStringLiteral("alerts"));
    insertAll(Of::Flag, QStringLiteral("flags"));
    return parts;
}

QString nameOf(const ResultPart& part, const Definition& definition)
{
    switch (part.of) {
    case Of::Signal: return Tr::tr("Result");
    case Of::Validity: return Tr::tr("Validity");
    case Of::Outcome: return Tr::tr("Outcome");
    case Of::CriticalAnswer: return Tr::tr("Critical answer “%1”").arg(alertLabel(part.key));
    case Of::Flag: return flagLabel(part.key);
    case Of::Band: break;
    }
    const int step = definition.stepIndex.value(part.key.section(u'.', 0, 0), -1);
    const QString scheme = part.key.section(u'.', 1);
    const QString name = step < 0 ? part.key.section(u'.', 0, 0) : stepLabel(definition.steps[static_cast<std::size_t>(step)]);
    return scheme.isEmpty() ? name : Tr::tr("%1 (%2)").arg(name, schemeLabel(scheme));
}

template <Tabled E>
QString labelOfCode(const QString& code)
{
    const auto value = fromCode<E>(code);
    return value ? label(*value) : code;
}

QString valueOf(Of of, const QString& code)
{
    switch (of) {
    case Of::CriticalAnswer:
    case Of::Flag: return code.isEmpty() ? Tr::tr("no") : Tr::tr("yes");
    case Of::Signal: return labelOfCode<Signal>(code);
    case Of::Validity: return labelOfCode<SheetValidity>(code);
    case Of::Outcome: return code.isEmpty() ? Tr::tr("none") : outcomeLabel(code);
    case Of::Band: break;
    }
    return code.isEmpty() ? Tr::tr("none") : bandLabel(code);
}

EditionPreview::InCampaign& countsOf(std::vector<EditionPreview::InCampaign>& campaigns, CampaignId campaign)
{
    const auto known = std::ranges::find_if(campaigns, [&](const auto& counts) { return counts.campaign == campaign; });
    return known != campaigns.end() ? *known : campaigns.emplace_back(EditionPreview::InCampaign{campaign});
}

} // namespace

QString sentence(const ResultPart& part, const Definition& definition)
{
    return Tr::tr("%1: %2 → %3").arg(nameOf(part, definition), valueOf(part.of, part.before), valueOf(part.of, part.after));
}

int EditionPreview::sheets() const
{
    int all = 0;
    for (const InCampaign& counts : campaigns)
        all += counts.same + counts.changed;
    return all;
}

std::vector<ResultPart> differences(const SheetResult& before, const SheetResult& after)
{
    const Parts left = partsOf(before);
    const Parts right = partsOf(after);
    Parts either = left;
    either.insert(right);
    std::vector<ResultPart> parts;
    for (auto part = either.keyBegin(); part != either.keyEnd(); ++part)
        if (left.value(*part) != right.value(*part))
            parts.push_back({part->first, part->second, left.value(*part), right.value(*part)});
    return parts;
}

EditionPreview previewOf(const Definition& edition, const std::vector<SheetOnFile>& sheets, const RuleBook& rules,
                         Progress& progress)
{
    constexpr int sheetsAStep = 64;
    EditionPreview preview;
    int done = 0;
    for (const SheetOnFile& sheet : sheets) {
        if (done++ % sheetsAStep == 0)
            progress.step(done, static_cast<int>(sheets.size()));
        const Judgement judgement = judge(edition, sheet.answers, sheet.subject, sheet.seconds, rules);
        std::vector<ResultPart> parts = differences(sheet.result, judgement.result);
        EditionPreview::InCampaign& counts = countsOf(preview.campaigns, sheet.campaign);
        if (parts.empty()) {
            ++counts.same;
            continue;
        }
        ++counts.changed;
        preview.changes.push_back({sheet.campaign, sheet.student, sheet.answeredOn, std::move(parts)});
    }
    return preview;
}

} // namespace anxin
