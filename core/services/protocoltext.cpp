// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/protocoltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ProtocolText)
};

constexpr int longestOffset = 60 * 24 * 31; // minutes
constexpr int longestWatch = 366;           // days
constexpr QLatin1StringView bar(" | ");
const QString bySchool = QStringLiteral("school decision");

QStringList partsOf(QString line)
{
    QStringList parts = line.replace(QChar(0xFF5C), u'|').split(u'|');
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

TwoTongues inBoth(const QString& words, const TwoTongues& before)
{
    return before.in(QLocale()) == words ? before : TwoTongues{words, words};
}

QString roleFrom(const QString& words)
{
    for (const auto& role : entriesOf<CrisisRole>)
        if (label(role.value) == words)
            return toCode(role.value);
    return words;
}

QString freeCode(const std::vector<CrisisProtocol::Step>& before, const std::vector<CrisisProtocol::Step>& now)
{
    for (int number = 1;; ++number) {
        const QString code = QStringLiteral("own-%1").arg(number);
        const auto isTaken = [&](const auto& steps) {
            return std::ranges::find(steps, code, &CrisisProtocol::Step::code) != steps.end();
        };
        if (!isTaken(before) && !isTaken(now))
            return code;
    }
}

// Nothing, or what is wrong with the line.
QString readStep(const QStringList& parts, const CrisisProtocol& before, CrisisProtocol& after)
{
    bool isNumber = false;
    const int minutes = parts[0].toInt(&isNumber);
    if (parts.size() < 3 || parts.size() > 4 || !isNumber || minutes < 0 || minutes > longestOffset || parts[2].isEmpty())
        return Tr::tr("A step is: minutes | who | what is done. Minutes are a number from 0 to %1.").arg(longestOffset);
    const QString code = parts.value(3);
    const auto known = std::ranges::find(before.steps, code, &CrisisProtocol::Step::code);
    if (!code.isEmpty() && known == before.steps.end())
        return Tr::tr("No step has the code %1. Leave the code out for a new step.").arg(code);
    if (std::ranges::find(after.steps, code, &CrisisProtocol::Step::code) != after.steps.end())
        return Tr::tr("The code %1 stands in two lines.").arg(code);
    if (code.isEmpty()) {
        after.steps.push_back({freeCode(before.steps, after.steps),
                               {parts[2], parts[2]},
                               roleFrom(parts[1]),
                               minutes,
                               {QStringLiteral("all")},
                               bySchool});
        return {};
    }
    CrisisProtocol::Step step = *known;
    const bool isChanged = step.minutes != minutes || roleWords(step.role) != parts[1] || step.text.in(QLocale()) != parts[2];
    step.minutes = minutes;
    step.role = roleFrom(parts[1]);
    step.text = inBoth(parts[2], step.text);
    if (isChanged)
        step.source = bySchool;
    after.steps.push_back(std::move(step));
    return {};
}

QString readPhone(const QStringList& parts, const CrisisProtocol& before, CrisisProtocol& after)
{
    if (parts.size() != 2 || parts[0].isEmpty())
        return Tr::tr("A telephone is: who | number.");
    const auto known = std::ranges::find_if(before.phones, [&](const CrisisProtocol::Phone& one) {
        return one.number == parts[1] && one.who.in(QLocale()) == parts[0];
    });
    after.phones.push_back(known == before.phones.end() ? CrisisProtocol::Phone{{parts[0], parts[0]}, parts[1], bySchool}
                                                        : *known);
    return {};
}

// 0 where it is no number from 1 to `most`.
int countFrom(const QString& words, int most)
{
    const int count = words.toInt();
    return count >= 1 && count <= most ? count : 0;
}

QString readReport(const QStringList& parts, CrisisProtocol& after)
{
    const int minutes = countFrom(parts[0], longestOffset);
    const auto report = std::ranges::find_if(after.reports, [&](const CrisisProtocol::ReportRule& one) {
        return one.stage != ReportStage::Final && label(one.stage) == parts.value(1);
    });
    if (parts.size() != 2 || minutes == 0 || report == after.reports.end())
        return Tr::tr("A report is: minutes | which one. Minutes are a number from 1 to %1, which one stays as it is.")
            .arg(longestOffset);
    if (report->minutes != minutes)
        report->source = bySchool;
    report->minutes = minutes;
    return {};
}

QString readRing(const QStringList& parts, CrisisProtocol& after)
{
    const int between = countFrom(parts[0], longestWatch), whole = countFrom(parts.value(1), longestWatch);
    const auto ring =
        std::ranges::find_if(after.rings, [&](const CrisisProtocol::Ring& one) { return label(one.ring) == parts.value(2); });
    if (parts.size() != 3 || between == 0 || whole == 0 || ring == after.rings.end())
        return Tr::tr("A ring is: days between two looks | days in all | which one. Days are numbers from 1 to %1, which one "
                      "stays as it is.")
            .arg(longestWatch);
    if (ring->lookInDays != between || ring->watchDays != whole)
        ring->source = bySchool;
    ring->lookInDays = between;
    ring->watchDays = whole;
    return {};
}

template <class Read>
QString readLines(const QString& text, Read&& read)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number)
        if (!lines[number].trimmed().isEmpty())
            if (const QString wrong = read(partsOf(lines[number])); !wrong.isEmpty())
                return Tr::tr("Line %1: %2").arg(number + 1).arg(wrong);
    return {};
}

} // namespace

ProtocolText linesOf(const CrisisProtocol& protocol)
{
    const QLocale locale;
    QStringList steps, phones, reports, rings;
    for (const CrisisProtocol::Step& step : protocol.steps)
        steps << QStringList{QString::number(step.minutes), roleWords(step.role), step.text.in(locale), step.code}.join(bar);
    for (const CrisisProtocol::Phone& phone : protocol.phones)
        phones << QStringList{phone.who.in(locale), phone.number}.join(bar);
    for (const CrisisProtocol::ReportRule& report : protocol.reports)
        if (report.stage != ReportStage::Final) // it is due when the crisis is closed
            reports << QStringList{QString::number(report.minutes), label(report.stage)}.join(bar);
    for (const CrisisProtocol::Ring& ring : protocol.rings)
        rings << QStringList{QString::number(ring.lookInDays), QString::number(ring.watchDays), label(ring.ring)}.join(bar);
    return {steps.join(u'\n'), phones.join(u'\n'), reports.join(u'\n'), rings.join(u'\n'), {}, {}};
}

Result<CrisisProtocol, QString> withLines(const CrisisProtocol& before, const ProtocolText& lines)
{
    CrisisProtocol after = before;
    after.steps.clear();
    after.phones.clear();
    QString wrong = readLines(lines.steps, [&](const QStringList& parts) { return readStep(parts, before, after); });
    if (wrong.isEmpty())
        wrong = readLines(lines.phones, [&](const QStringList& parts) { return readPhone(parts, before, after); });
    if (wrong.isEmpty())
        wrong = readLines(lines.reports, [&](const QStringList& parts) { return readReport(parts, after); });
    if (wrong.isEmpty())
        wrong = readLines(lines.rings, [&](const QStringList& parts) { return readRing(parts, after); });
    if (wrong.isEmpty() && after.steps.empty())
        wrong = Tr::tr("A protocol has at least one step.");
    if (!wrong.isEmpty())
        return refuse(QString(wrong));
    return after;
}

} // namespace anxin
