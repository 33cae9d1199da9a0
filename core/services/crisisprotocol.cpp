// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/crisisprotocol.h"

#include "core/base/fault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace anxin {

namespace {

constexpr int longestOffset = 60 * 24 * 31; // minutes
constexpr QLatin1StringView everyKind("all");

QString textOf(const QJsonValue& from, const char* key)
{
    return from[QLatin1StringView(key)].toString();
}

QStringList kindsOf(const QJsonValue& from)
{
    QStringList kinds;
    const QJsonArray all = from[QStringLiteral("kinds")].toArray();
    for (const QJsonValue& kind : all)
        kinds << kind.toString();
    return kinds;
}

bool areKinds(const QStringList& kinds)
{
    return std::ranges::all_of(kinds,
                               [](const QString& kind) { return kind == everyKind || fromCode<CrisisKind>(kind).has_value(); });
}

bool isOffset(int minutes)
{
    return minutes >= 0 && minutes <= longestOffset;
}

bool readSteps(const QJsonArray& from, CrisisProtocol& to)
{
    QSet<QString> codes;
    for (const QJsonValue& step : from) {
        to.steps.push_back({textOf(step, "code"), TwoTongues::from(step), textOf(step, "role"),
                            step[QStringLiteral("minutes")].toInt(-1), kindsOf(step), textOf(step, "source")});
        const CrisisProtocol::Step& read = to.steps.back();
        if (read.code.isEmpty() || codes.contains(read.code) || read.text.zh.isEmpty() || !isOffset(read.minutes) ||
            !areKinds(read.kinds))
            return false;
        codes.insert(read.code);
    }
    return !to.steps.empty();
}

bool readReports(const QJsonArray& from, CrisisProtocol& to)
{
    for (const QJsonValue& report : from) {
        const auto stage = fromCode<ReportStage>(textOf(report, "stage"));
        const int minutes = report[QStringLiteral("minutes")].toInt(-1);
        const QStringList kinds = kindsOf(report);
        if (!stage || !isOffset(minutes) || !areKinds(kinds) || (*stage == ReportStage::Interim && minutes == 0))
            return false;
        to.reports.push_back({*stage, minutes, kinds, textOf(report, "source")});
    }
    return true;
}

bool readRings(const QJsonArray& from, CrisisProtocol& to)
{
    for (const QJsonValue& ring : from) {
        const auto which = fromCode<CrisisRing>(textOf(ring, "ring"));
        const int every = ring[QStringLiteral("lookInDays")].toInt();
        const int days = ring[QStringLiteral("watchDays")].toInt();
        if (!which || every < 1 || days < 1)
            return false;
        to.rings.push_back({*which, every, days, textOf(ring, "source")});
    }
    return to.rings.size() == entriesOf<CrisisRing>.size();
}

QJsonObject written(const TwoTongues& words)
{
    return {{QStringLiteral("en"), words.en}, {QStringLiteral("zh"), words.zh}};
}

} // namespace

QString roleWords(const QString& role)
{
    const auto known = fromCode<CrisisRole>(role);
    return known ? label(*known) : role;
}

CrisisProtocol CrisisProtocol::shipped()
{
    QFile file(QStringLiteral(":/data/rules/crisis.json"));
    std::optional<CrisisProtocol> read;
    if (file.open(QIODevice::ReadOnly))
        read = fromJson(file.readAll());
    if (!read || read->version != 1)
        throw Fault{FaultKind::Bug, QStringLiteral("the crisis protocol cannot be read")};
    return *read;
}

std::optional<CrisisProtocol> CrisisProtocol::fromJson(const QByteArray& json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file[QStringLiteral("format")].toString() != QStringLiteral("anxin-crisis-protocol/1"))
        return std::nullopt;
    CrisisProtocol read;
    read.version = file[QStringLiteral("version")].toInt();
    read.validFrom = file[QStringLiteral("validFrom")].toString();
    read.note = file[QStringLiteral("note")].toString();
    const QJsonValue duty = file[QStringLiteral("duty")];
    read.duty = TwoTongues::from(duty);
    read.dutySource = textOf(duty, "source");
    if (read.version < 1 || read.duty.zh.isEmpty() || !readSteps(file[QStringLiteral("steps")].toArray(), read) ||
        !readReports(file[QStringLiteral("reports")].toArray(), read) ||
        !readRings(file[QStringLiteral("rings")].toArray(), read))
        return std::nullopt;
    const QJsonArray situations = file[QStringLiteral("situations")].toArray();
    for (const QJsonValue& one : situations)
        read.situations.push_back({textOf(one, "code"), TwoTongues::from(one), textOf(one, "source")});
    const QJsonArray phones = file[QStringLiteral("phones")].toArray();
    for (const QJsonValue& one : phones)
        read.phones.push_back({TwoTongues::from(one), textOf(one, "number"), textOf(one, "source")});
    return read;
}

QByteArray CrisisProtocol::toJson() const
{
    const auto with = [](QJsonObject base, std::initializer_list<std::pair<QString, QJsonValue>> more) {
        for (const auto& [key, value] : more)
            base.insert(key, value);
        return base;
    };
    const auto source = QStringLiteral("source"), code = QStringLiteral("code"), minuteKey = QStringLiteral("minutes");
    const auto kindKey = QStringLiteral("kinds");
    QJsonArray stepList, reportList, situationList, ringList, phoneList;
    for (const Step& one : steps)
        stepList.append(with(written(one.text), {{code, one.code},
                                                 {QStringLiteral("role"), one.role},
                                                 {minuteKey, one.minutes},
                                                 {kindKey, QJsonArray::fromStringList(one.kinds)},
                                                 {source, one.source}}));
    for (const ReportRule& one : reports)
        reportList.append(QJsonObject{{QStringLiteral("stage"), toCode(one.stage)},
                                      {minuteKey, one.minutes},
                                      {kindKey, QJsonArray::fromStringList(one.kinds)},
                                      {source, one.source}});
    for (const Situation& one : situations)
        situationList.append(with(written(one.text), {{code, one.code}, {source, one.source}}));
    for (const Ring& one : rings)
        ringList.append(QJsonObject{{QStringLiteral("ring"), toCode(one.ring)},
                                    {QStringLiteral("lookInDays"), one.lookInDays},
                                    {QStringLiteral("watchDays"), one.watchDays},
                                    {source, one.source}});
    for (const Phone& one : phones)
        phoneList.append(with(written(one.who), {{QStringLiteral("number"), one.number}, {source, one.source}}));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("anxin-crisis-protocol/1")},
                                     {QStringLiteral("version"), version},
                                     {QStringLiteral("validFrom"), validFrom},
                                     {QStringLiteral("note"), note},
                                     {QStringLiteral("steps"), stepList},
                                     {QStringLiteral("reports"), reportList},
                                     {QStringLiteral("situations"), situationList},
                                     {QStringLiteral("duty"), with(written(duty), {{source, dutySource}})},
                                     {QStringLiteral("rings"), ringList},
                                     {QStringLiteral("phones"), phoneList}})
        .toJson(QJsonDocument::Compact);
}

std::vector<CrisisProtocol::Step> CrisisProtocol::stepsFor(CrisisKind kind) const
{
    std::vector<Step> found;
    for (const Step& step : steps)
        if (step.kinds.contains(everyKind) || step.kinds.contains(toCode(kind)))
            found.push_back(step);
    return found;
}

const CrisisProtocol::ReportRule* CrisisProtocol::reportFor(ReportStage stage, CrisisKind kind) const
{
    const auto found = std::ranges::find_if(reports, [&](const ReportRule& rule) {
        return rule.stage == stage && (rule.kinds.contains(everyKind) || rule.kinds.contains(toCode(kind)));
    });
    return found == reports.end() ? nullptr : &*found;
}

const CrisisProtocol::Situation* CrisisProtocol::situation(const QString& code) const
{
    const auto found = std::ranges::find(situations, code, &Situation::code);
    return found == situations.end() ? nullptr : &*found;
}

int CrisisProtocol::lookInDays(CrisisRing ring) const
{
    return std::ranges::find(rings, ring, &Ring::ring)->lookInDays;
}

int CrisisProtocol::watchDays(CrisisRing ring) const
{
    return std::ranges::find(rings, ring, &Ring::ring)->watchDays;
}

} // namespace anxin
