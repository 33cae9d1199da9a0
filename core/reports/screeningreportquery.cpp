// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/screeningreportquery.h"

#include "core/reports/disclosure.h"
#include "core/scales/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScreeningReport)
};

QString keyOf(CampaignFigure figure)
{
    return toCode(figure);
}

QString levelKey(int rank)
{
    return QStringLiteral("level-%1").arg(rank);
}

ReportColumn countColumn(CampaignFigure figure, std::optional<CampaignFigure> within = std::nullopt,
                         std::vector<QString> sumOf = {})
{
    return {keyOf(figure), label(figure), ColumnKind::Count, std::move(sumOf), within ? keyOf(*within) : QString()};
}

std::vector<FigureDefinition> definitions()
{
    const auto of = [](CampaignFigure figure, const QString& meaning) { return FigureDefinition{label(figure), meaning}; };
    return {
        of(CampaignFigure::Expected, Tr::tr("Pupils who are in a class that a campaign of this school year was for, and "
                                            "whoever answered. Each counted once, in however many campaigns.")),
        of(CampaignFigure::Answered, Tr::tr("Pupils who handed in at least one paper, usable or not.")),
        of(CampaignFigure::Valid, Tr::tr("Pupils of whom a campaign has all papers, and all of them can be used.")),
        of(CampaignFigure::Flagged, Tr::tr("Pupils whose answers call for a second interview. Not a diagnosis.")),
        of(CampaignFigure::Interviewed, Tr::tr("Noticed pupils with whom a second interview for the same campaign was held.")),
        of(CampaignFigure::Listed, Tr::tr("Noticed pupils for whom a level was set since they answered, each at the newest "
                                          "one. Levels are set by people, never by a test.")),
        of(CampaignFigure::Told, Tr::tr("Interviewed pupils whose guardian was told of the second interview.")),
        of(CampaignFigure::WithFile, Tr::tr("Noticed pupils who have a case file, or had one since they answered."))};
}

// What is answered by so few that it would point to them is not named.
FigureDefinition questionnaires(const std::map<QString, int>& answered)
{
    const Catalogue catalogue = Catalogue::shipped();
    QStringList titles;
    for (const auto& [id, pupils] : answered) {
        const Definition* scale = catalogue.find(id);
        if (pupils >= SmallCells{}.below)
            titles << (scale ? scale->title(QLocale()) : id);
    }
    return {Tr::tr("Questionnaires"), titles.isEmpty() ? QStringLiteral("—") : titles.join(Tr::tr(", "))};
}

} // namespace

ScreeningReportQuery::ScreeningReportQuery(Vault& vault)
    : m_campaigns(vault),
      m_classes(vault.connection()),
      m_terms(vault.connection()),
      m_schools(vault.connection()),
      m_levels(vault.connection())
{
}

std::map<qint64, ScreeningReportQuery::Tally> ScreeningReportQuery::tally(SchoolYear year)
{
    std::map<qint64, GradePlace> places; // by row id of the class
    for (const Stored<ClassUnit>& unit : m_classes.all())
        if (const auto grade = gradeIn(year, unit.value.stage, unit.value.entryYear))
            places.insert({unit.id.rowId(), {false, unit.value.stage, *grade}});
    const auto placeOf = [&](std::optional<ClassUnitId> unit) {
        const auto found = unit ? places.find(unit->rowId()) : places.end();
        return found == places.end() ? GradePlace{true} : found->second;
    };
    const SchoolCalendar calendar = m_terms.calendar();
    std::map<qint64, Tally> tallies;
    for (const Stored<Campaign>& campaign : m_campaigns.campaigns()) {
        if (calendar.termOn(campaign.value.startsOn).year() != year)
            continue;
        const CampaignFigures figures = m_campaigns.figuresOf(campaign.id);
        for (const CampaignPupil& pupil : figures.pupils()) {
            Tally& of = tallies.try_emplace(pupil.student().rowId(), Tally{placeOf(pupil.expected.classUnit)}).first->second;
            if (pupil.level)
                of.rank = pupil.level->rank; // the newest of all campaigns is the newest of each that has one
            for (const auto& sheet : pupil.expected.sheets)
                of.scales.insert(sheet.scale);
        }
        for (const auto& entry : entriesOf<CampaignFigure>)
            for (const CampaignPupil& pupil : figures.behind(entry.value))
                tallies.at(pupil.student().rowId()).figures.insert(entry.value);
    }
    return tallies;
}

std::vector<ReportColumn> ScreeningReportQuery::columns()
{
    using enum CampaignFigure;
    std::vector<ReportColumn> levels;
    std::vector<QString> keys;
    for (const StoredLevel& level : m_levels.scheme()) {
        keys.push_back(levelKey(level.value.rank));
        levels.push_back({keys.back(), labelOf(level.value), ColumnKind::Count});
    }
    std::vector<ReportColumn> columns{
        gradeColumn(),
        countColumn(Expected),
        countColumn(Answered, Expected),
        shareColumn(QStringLiteral("answered-share"), Tr::tr("Answered, share"), "answered", "expected"),
        countColumn(Valid, Answered),
        countColumn(Flagged, Answered),
        shareColumn(QStringLiteral("flagged-share"), Tr::tr("Noticed, share"), "flagged", "answered"),
        countColumn(Interviewed, Flagged),
        countColumn(Listed, Flagged, keys)};
    columns.insert(columns.end(), levels.begin(), levels.end());
    columns.push_back(countColumn(Told, Interviewed));
    columns.push_back(countColumn(WithFile, Flagged));
    return columns;
}

ReportModel ScreeningReportQuery::run(SchoolYear year, QDate reportedOn)
{
    const auto school = m_schools.find();
    const ReportPeriod period = year;
    ReportModel model{QStringLiteral("screening"),
                      labelText("Screening in one school year"),
                      school ? school->value.name : QString(),
                      period.code(),
                      period.shown(),
                      reportedOn};
    if (school)
        model.signOff.filler = school->value.counsellor;
    GradeCounts counts;
    std::map<QString, int> answered; // by questionnaire
    for (const auto& [student, tally] : tally(year)) {
        for (const CampaignFigure figure : tally.figures)
            ++counts[keyOf(figure)][tally.place];
        if (tally.rank)
            ++counts[levelKey(*tally.rank)][tally.place];
        for (const QString& scale : tally.scales)
            ++answered[scale];
    }
    model.tables = {gradeTable("screening", Tr::tr("Screening, by grade"), columns(), counts)};
    model.definitions = definitions();
    model.definitions.push_back(questionnaires(answered));
    return model;
}

} // namespace anxin
