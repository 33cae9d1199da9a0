// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/referralmodel.h"

#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
using K = ReferralStepKind;
using S = ReferralState;

// The way that most referrals take; the others are on the path only where it has led there.
constexpr std::array usualWay{S::Advised, S::Received, S::Agreed, S::Seen, S::FedBack, S::InSchool, S::Closed};

bool isAfter(S one, S other)
{
    return static_cast<int>(one) > static_cast<int>(other);
}

// The papers that came in, in words.
QString papersOf(const ReferralStep& step)
{
    QStringList papers;
    forEachField<ReferralStep>([&](const auto& field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::ValueType, bool>)
            if (step.*(field.member))
                papers << labelText(field.label);
    });
    return papers.isEmpty() ? QString() : QLocale().createSeparatedList(papers);
}

// What was written in several lines, in one.
QString inOneLine(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines << line.simplified();
    return factLine(lines);
}
} // namespace

ReferralModel::ReferralModel(On on, ChangeNotifier& news, const Clock& clock)
    : m_on(std::move(on)),
      m_clock(clock),
      m_watch(news, {Kind::Referral, Kind::ReferralStep, Kind::Student, Kind::StudentMerge})
{
    connect(&m_watch, &Watch::stale, this, &ReferralModel::refreshIfStale);
}

void ReferralModel::choose(ReferralId referral)
{
    m_chosen = referral;
    m_watch.readIfStale(true, [this] { refresh(); });
}

bool ReferralModel::chooseOpenOf(StudentId student)
{
    const RuleBook rules = m_on.rules.inForce();
    std::optional<std::pair<QDate, ReferralId>> first;
    for (const ReferralStanding& standing : m_on.referrals.of(student))
        if (const auto next = nextOf(standing.position, rules); !next.empty() && (!first || next.front().due < first->first))
            first = {next.front().due, standing.referral.id};
    if (first)
        choose(first->second);
    return first.has_value();
}

void ReferralModel::refreshIfStale()
{
    m_watch.readIfStale(false, [this] { refresh(); });
}

void ReferralModel::refresh()
{
    m_shown.reset();
    m_steps.clear();
    const auto referral = m_chosen ? m_on.referrals.referral(*m_chosen) : std::nullopt;
    if (referral)
        m_shown = m_on.referrals.standingOf(*referral);
    std::vector<ShownRow> rows;
    if (m_shown) {
        const std::vector<Stored<ReferralStep>> inForce = stepsInForce(m_shown->referral.value, m_shown->steps);
        m_steps.assign(m_shown->steps.rbegin(), m_shown->steps.rend());
        for (const Stored<ReferralStep>& step : m_steps)
            rows.push_back(rowOf(step, std::ranges::find(inForce, step.id, &Stored<ReferralStep>::id) != inForce.end()));
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT refreshed();
}

ShownRow ReferralModel::rowOf(const Stored<ReferralStep>& stored, bool isInForce) const
{
    const ReferralStep& step = stored.value;
    ShownRow row{nameOf(step.kind),
                 factLine({step.withWhom, step.institution, papersOf(step),
                           step.until ? tr("until %1").arg(shownDay(*step.until, m_clock.today())) : QString(),
                           step.revisitOn ? tr("next visit %1").arg(shownDay(*step.revisitOn, m_clock.today())) : QString(),
                           inOneLine(step.text), step.byWhom}),
                 shownDay(step.onDay, m_clock.today())};
    if (isTakenBack(stored.id, m_steps))
        row.pill = tr("taken back");
    else if (!isInForce && step.kind != K::TakenBack) // entered before the referral took another way
        row.pill = tr("does not count here");
    return row;
}

QString ReferralModel::identity()
{
    const auto student = m_shown ? m_on.registered.student(m_shown->referral.value.student) : std::nullopt;
    return student ? factLine({student->value.name, m_on.registered.classLabelOf(student->value)}) : QString();
}

QString ReferralModel::pupilUid()
{
    const auto student = m_shown ? m_on.registered.student(m_shown->referral.value.student) : std::nullopt;
    return student ? student->uid.text() : QString();
}

QString ReferralModel::facts() const
{
    if (!m_shown)
        return {};
    const Referral& referral = m_shown->referral.value;
    return factLine({saidLabel(referral.direction), referral.organisation,
                     tr("advised on %1").arg(shownDay(referral.referredOn, m_clock.today())),
                     hasLetter() ? tr("code %1").arg(slipCodeOf(referral)) : QString(), inOneLine(referral.reason)});
}

std::vector<PathStop> ReferralModel::path() const
{
    if (!m_shown)
        return {};
    const ReferralPosition& at = m_shown->position;
    std::vector<S> way;
    for (const S state : at.visited) // in the order in which they came: a family may agree first, and not in the end
        if (!isAfter(state, at.state))
            way.push_back(state);
    std::vector<PathStop> stops;
    for (const S state : way)
        stops.push_back({label(state, at.way), state == at.state ? PathStop::Place::Here : PathStop::Place::Passed});
    if (at.state == S::Away && at.mustBeAssessed)
        stops.push_back({label(S::Returning), PathStop::Place::Ahead});
    for (const S state : usualWay)
        if (isAfter(state, at.state) && (hasLetter() || (state != S::Received && state != S::Agreed)))
            stops.push_back({label(state, at.way), PathStop::Place::Ahead});
    return stops;
}

std::vector<std::pair<ReferralId, QString>> ReferralModel::ofPupil()
{
    std::vector<std::pair<ReferralId, QString>> all;
    if (m_shown)
        for (const ReferralStanding& one : m_on.referrals.of(m_shown->referral.value.student))
            all.emplace_back(one.referral.id,
                             factLine({shownDay(one.referral.value.referredOn, m_clock.today()),
                                       saidLabel(one.referral.value.direction), label(one.position.state, one.position.way)}));
    return all;
}

std::optional<ReferralModel::NextWords> ReferralModel::next() const
{
    if (!m_shown)
        return std::nullopt;
    const std::vector<ReferralNext> next = nextOf(m_shown->position, m_on.rules.inForce());
    if (next.empty())
        return std::nullopt;
    const ReferralNext& first = next.front();
    return NextWords{label(first.task), tr("Responsible: %1").arg(label(first.by)), dueWords(first.due, m_clock.today()),
                     dueTone(first.due, m_clock.today()), first.step};
}

std::vector<ReferralStepKind> ReferralModel::others() const
{
    std::vector<K> all;
    if (!m_shown)
        return all;
    const ReferralPosition& at = m_shown->position;
    const auto next = nextOf(at, m_on.rules.inForce());
    const QDate today = m_clock.today();
    for (const auto& entry : entriesOf<K>) {
        ReferralStep step{m_shown->referral.id, entry.value, today, {}};
        step.takesBack = entry.value == K::TakenBack ? at.last : std::nullopt;
        const bool isNext = !next.empty() && next.front().step == entry.value;
        if (!isNext && (entry.value != K::TakenBack || at.last) && !m_on.referrals.obstacleTo(*m_shown, step))
            all.push_back(entry.value);
    }
    return all;
}

ReferralStep ReferralModel::newStep(ReferralStepKind kind) const
{
    ReferralStep step{m_shown.value().referral.id, kind, m_clock.today(), m_on.counsellor()};
    const ReferralPosition& at = m_shown->position;
    if (kind == K::TakenBack)
        step.takesBack = at.last;
    if (kind == K::Seen || kind == K::FedBack)
        step.institution = m_shown->referral.value.organisation;
    if (kind == K::ReturnNotPassed)
        step.until = at.until;
    // What was said before is likely to hold.
    for (const Stored<ReferralStep>& earlier : stepsInForce(m_shown->referral.value, m_shown->steps)) {
        const ReferralStep& said = earlier.value;
        if ((kind == K::FedBack || kind == K::Seen) && !said.institution.isEmpty()) {
            step.institution = said.institution;
            step.department = said.department;
            step.doctor = said.doctor;
        }
        if ((kind == K::ReturnPassed || kind == K::ReturnNotPassed || kind == K::ReturnApplied) &&
            said.kind == K::ReturnApplied) {
            step.certificate = said.certificate;
            step.treatmentRecord = said.treatmentRecord;
            step.application = said.application;
            step.agreement = said.agreement;
        }
    }
    return step;
}

QStringList ReferralModel::leftUndone() const
{
    QStringList left;
    if (m_shown)
        for (const ReferralTask task : anxin::leftUndone(m_shown->position, m_on.rules.inForce()))
            left << label(task);
    return left;
}

ActOutcome ReferralModel::take(const ReferralStep& step, const QString& allTheSame)
{
    const auto taken = m_on.referrals.take(step, allTheSame);
    if (taken)
        return {};
    if (const auto* violations = std::get_if<Violations>(&taken.error()))
        return *violations;
    return sentence(std::get<StepRefusal>(taken.error()));
}

ActOutcome ReferralModel::chooseByCode(const QString& typed)
{
    const auto found = m_on.referrals.byCode(typed);
    if (!found)
        return sentence(found.error());
    choose(found->id);
    return {};
}

std::optional<Stored<Referral>> ReferralModel::byUid(StudentId student, const QString& uid)
{
    for (const ReferralStanding& one : m_on.referrals.of(student))
        if (one.referral.uid.text() == uid)
            return one.referral;
    return std::nullopt;
}

QString ReferralModel::doubtAboutLetter()
{
    if (!m_shown)
        return {};
    for (const Stored<Guardian>& guardian : m_on.family.guardiansOf(m_shown->referral.value.student))
        if (mustBeAskedAbout(guardian.value))
            return tr("A guardian of this pupil is marked as not to be told, or not first. If a guardian may be the danger, "
                      "police or civil affairs are told before anybody at home. No letter was made yet.");
    return {};
}

} // namespace anxin
