// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentscreening.h"

#include "core/scales/labels.h"
#include "core/scales/scorejson.h"
#include "ui/models/codings.h"
#include "ui/models/screeninglists.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StudentScreening)
};

constexpr qsizetype mostItemsNamed = 12;

// The stored result is what lists and counts go by. Sex, birthday and class of the pupil may have been corrected since.
bool wouldDiffer(const SheetResult& result, const Definition& definition, const Score& score)
{
    return QJsonDocument::fromJson(result.score.toUtf8()).object() != toJson(score, definition);
}

QString sourceWords(const QStringList& reasons, const std::optional<CutSource>& source)
{
    QStringList words;
    const auto has = [&](const char* kind) {
        return std::any_of(reasons.begin(), reasons.end(),
                           [&](const QString& reason) { return reason.startsWith(QLatin1StringView(kind)); });
    };
    if (source && (has("flag:") || has("band:") || has("outcome:")))
        words << Tr::tr("Source of the rule: %1.").arg(label(*source));
    if (has("alert:"))
        words << Tr::tr("Which answers are critical was judged from the content of the items; no manual says it.");
    if (has("quality:"))
        words << Tr::tr("How fast and how evenly was answered is judged by this program's own marks.");
    return words.join(u' ');
}

QString cautionWords(SheetValidity validity, bool differs)
{
    QStringList words;
    if (validity != SheetValidity::Valid)
        words << Tr::tr("These answers cannot be relied on, and are never taken for “not noticeable”. Please test again.");
    if (differs)
        words << Tr::tr(
            "Scored with what the register says today, this comes out differently from what was kept when the answers "
            "came in; lists and counts go by what was kept.");
    return words.join(u' ');
}

QString unansweredWords(const Definition& definition, const Score& score)
{
    QStringList names;
    for (const int item : score.unanswered)
        if (names.size() < mostItemsNamed)
            names << definition.items.at(static_cast<unsigned>(item)).id;
    if (names.isEmpty())
        return {};
    const auto missing = static_cast<qsizetype>(score.unanswered.size());
    if (missing > names.size())
        names << QStringLiteral("…");
    return Tr::tr("%1 of %2 items without an answer: %3")
        .arg(missing)
        .arg(definition.items.size())
        .arg(names.join(QStringLiteral(", ")));
}

// Which scores are missing: what has none may be a small part of the paper, as the impact supplement of the SDQ.
QString unscoredWords(const ProfileModel& profile)
{
    QStringList names;
    for (int row = 0; row < profile.rowCount(); ++row)
        if (!profile.row(row).value)
            names << profile.name(row);
    if (names.isEmpty())
        return {};
    return Tr::tr("Without a score, for want of answers: %1. What rests on it is still open.")
        .arg(names.join(Tr::tr(", ", "between two names")));
}

QString reliabilityWords(const Reliability* reliability)
{
    if (!reliability)
        return Tr::tr("No reliability is published for this value and this group, so only the difference is shown.");
    const QString kind =
        reliability->kind == Reliability::Kind::Consistency ? Tr::tr("Cronbach's alpha %1") : Tr::tr("retest reliability %1");
    return Tr::tr(
               "Changes are judged by the reliable change index (Jacobson & Truax 1991), beyond 1.96, with the figures of: %1; "
               "%2, standard deviation %3. %4")
        .arg(reliability->group(QLocale()), kind.arg(reliability->coefficient.toRoundedText(2)),
             reliability->deviation.toRoundedText(2), reliability->source);
}

} // namespace

void StudentScreening::read(const std::optional<Stored<Student>>& student, QDate today)
{
    const bool isSame = student && m_student && student->id == m_student->id;
    const std::optional<AnswerSheetId> before =
        isSame && m_chosen >= 0 ? std::optional(sheet(m_chosen).sheet.id) : std::nullopt;
    const int rowBefore = m_row;
    m_student = student;
    m_today = today;
    m_unit.reset();
    m_sheets.clear();
    m_campaigns.clear();
    if (student) {
        m_sheets = m_screening.sheetsOf(student->id);
        if (!m_sheets.empty())
            for (const Stored<Campaign>& campaign : m_screening.campaigns())
                m_campaigns.insert(campaign.id.rowId(), campaign.value.title);
        for (const Stored<ClassUnit>& unit : m_register.classes())
            if (unit.id == student->value.classUnit)
                m_unit = unit.value;
    }
    choose(m_sheets.empty() ? -1 : 0);
    if (before) {
        choose(*before);
        if (sheet(m_chosen).sheet.id == *before)
            chooseRow(rowBefore);
    }
}

QString StudentScreening::title(int index) const
{
    const AnswerSheet& shown = sheet(index).sheet.value;
    return factLine({shownDay(shown.answeredOn, m_today), titleOf(shown), m_campaigns.value(shown.campaign.rowId())});
}

QString StudentScreening::titleOf(const AnswerSheet& shown) const
{
    const Definition* definition = m_screening.catalogue().find(shown.scale);
    return definition ? definition->title(QLocale()) : shown.scale;
}

const Definition* StudentScreening::definitionOf(const AnswerSheet& shown) const
{
    return m_screening.catalogue().find(shown.scale, shown.scaleVersion);
}

Subject StudentScreening::subjectOf(const AnswerSheet& shown) const
{
    Subject subject = ScreeningService::subjectOf(m_student->value, m_unit, shown.answeredOn);
    subject.informant = fromCode<Subject::Informant>(shown.informant);
    return subject;
}

Score StudentScreening::scoreOf(const AnswerSheet& shown, const Definition& definition) const
{
    return Scorer(definition).score(fromStoredAnswers(shown.answers), subjectOf(shown));
}

void StudentScreening::choose(AnswerSheetId wanted)
{
    const auto found =
        std::find_if(m_sheets.begin(), m_sheets.end(), [&](const ScoredSheet& scored) { return scored.sheet.id == wanted; });
    if (found != m_sheets.end())
        choose(static_cast<int>(found - m_sheets.begin()));
}

void StudentScreening::choose(int index)
{
    m_chosen = index;
    m_words = {};
    m_row = -1;
    const Definition* definition = index < 0 ? nullptr : definitionOf(sheet(index).sheet.value);
    if (definition) {
        const Score score = scoreOf(sheet(index).sheet.value, *definition);
        const QStringList rules = m_screening.rules().candidateReasons(definition->id);
        m_profile.set(definition, profileOf(*definition, score, schemeIn(rules)), reasonsOf(sheet(index).result));
        m_row = m_profile.main();
        readWords(definition, score);
    } else {
        m_profile.set(nullptr, {}, {});
        if (index >= 0)
            readWords(nullptr, {});
    }
    readCourse();
}

void StudentScreening::readWords(const Definition* definition, const Score& score)
{
    const auto& [stored, result] = sheet(m_chosen);
    const AnswerSheet& shown = stored.value;
    const auto informant = fromCode<Subject::Informant>(shown.informant);
    m_words.signal = signalWords(result.signal);
    m_words.signalTone = result.signal == Signal::Candidate ? Tone::Warn : Tone::Neutral;
    m_words.validity = label(result.validity);
    m_words.validityTone = result.validity == SheetValidity::Valid ? Tone::Ok : Tone::Warn;
    m_words.facts = factLine({Tr::tr("answered on %1").arg(shownDay(shown.answeredOn, m_today)),
                              Tr::tr("filled in by: %1").arg(informant ? label(*informant) : shown.informant),
                              m_campaigns.value(shown.campaign.rowId())});
    m_words.about = factLine(
        {Tr::tr("edition %1").arg(shown.scaleVersion), shown.form.isEmpty() ? QString() : Tr::tr("form %1").arg(shown.form),
         shown.coding.isEmpty()
             ? QString()
             : Tr::tr("came in as: %1").arg(definition ? codingWords(*definition, shown.coding) : shown.coding),
         definition && !definition->licence.holder.isEmpty() ? Tr::tr("rights: %1").arg(definition->licence.holder)
                                                             : QString()});
    if (!definition) {
        m_words.caution =
            Tr::tr("This edition of the questionnaire is not part of the program, so its values cannot be drawn.");
        return;
    }
    const QStringList reasons = reasonsOf(result);
    QStringList lines;
    for (const QString& reason : reasons)
        lines << QStringLiteral("• ") + reasonWithRule(reason, *definition);
    if (score.outcome == Score::undetermined)
        lines << QStringLiteral("• ") + outcomeLabel(u"undetermined");
    if (result.signal == Signal::Undetermined)
        if (const QString unscored = unscoredWords(m_profile); !unscored.isEmpty())
            lines << QStringLiteral("• ") + unscored;
    m_words.reasons = lines.isEmpty() ? Tr::tr("No rule points to this pupil.") : lines.join(u'\n');
    m_words.source = sourceWords(reasons, m_screening.rules().candidateSource(definition->id));
    m_words.unanswered = unansweredWords(*definition, score);
    m_words.caution = cautionWords(result.validity, wouldDiffer(result, *definition, score));
}

void StudentScreening::chooseRow(int row)
{
    if (row < 0 || row >= m_profile.rowCount() || row == m_row)
        return;
    m_row = row;
    readCourse();
}

CoursePoint StudentScreening::pointOf(const ScoredSheet& scored, const QString& step) const
{
    const AnswerSheet& shown = scored.sheet.value;
    CoursePoint point{shown.answeredOn, m_campaigns.value(shown.campaign.rowId()), {}, {}, {}, {}, {}};
    point.measured = {std::nullopt, shown.scaleVersion, shown.form, scored.result.validity == SheetValidity::Void};
    const Definition* definition = definitionOf(shown);
    if (!definition)
        return point;
    const std::vector<ProfileRow> rows =
        profileOf(*definition, scoreOf(shown, *definition), schemeIn(m_screening.rules().candidateReasons(definition->id)));
    for (const ProfileRow& row : rows) {
        if (definition->steps[static_cast<std::size_t>(row.step)].id != step)
            continue;
        point.measured.value = row.value;
        if (row.axis && row.value)
            point.place = placeOn(*row.axis, *row.value);
        if (row.hit)
            point.band = bandLabel(
                definition->bands[static_cast<std::size_t>(row.hit->band)].cuts[static_cast<std::size_t>(row.hit->cut)].id);
    }
    return point;
}

// Papers of the same scale by the same person, each beside the last one before that is not void.
void StudentScreening::readCourse()
{
    std::vector<CoursePoint> points;
    m_courseNote.clear();
    if (m_chosen >= 0 && m_row >= 0) {
        const AnswerSheet& front = sheet(m_chosen).sheet.value;
        const Definition& definition = *definitionOf(front);
        const int step = m_profile.row(m_row).step;
        const CoursePoint* before = nullptr;
        points.reserve(m_sheets.size()); // `before` points into it
        for (auto scored = m_sheets.rbegin(); scored != m_sheets.rend(); ++scored) {
            const AnswerSheet& paper = scored->sheet.value;
            if (paper.scale != front.scale || paper.informant != front.informant)
                continue;
            CoursePoint point = pointOf(*scored, definition.steps[static_cast<std::size_t>(step)].id);
            if (before)
                point.obstacle = obstacle(before->measured, point.measured);
            if (before && !point.obstacle)
                point.change = changeBy(*before->measured.value, *point.measured.value,
                                        reliabilityIn(paper, definition.steps[static_cast<std::size_t>(step)].id));
            points.push_back(std::move(point));
            if (!points.back().measured.isVoid)
                before = &points.back();
        }
        std::reverse(points.begin(), points.end());
        m_courseNote = reliabilityWords(reliabilityOf(definition, step, subjectOf(front)));
    }
    m_course.setRows(std::move(points), m_today);
}

const Reliability* StudentScreening::reliabilityIn(const AnswerSheet& paper, const QString& step) const
{
    const Definition* definition = definitionOf(paper);
    return definition ? reliabilityOf(*definition, definition->stepIndex.value(step, -1), subjectOf(paper)) : nullptr;
}

} // namespace anxin
