// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/studentcardmodel.h"

#include "core/services/merge/mergeservice.h"
#include "ui/models/words.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace anxin {

StudentCardModel::StudentCardModel(const PupilServices& services, ChangeNotifier& news, const Clock& clock)
    : m_register(services.registered),
      m_triage(services.triage),
      m_casework(services.casework),
      m_meetings(services.meetings),
      m_clock(clock),
      m_watch(news,
              {Kind::Student, Kind::ClassUnit, Kind::LevelDecision, Kind::CaseFile, Kind::SecondInterview, Kind::ReviewMeeting,
               Kind::MeetingDecision, Kind::HomeContact, Kind::Referral, Kind::ReferralStep, Kind::StudentMerge, Kind::Guardian,
               Kind::Attention, Kind::Consent, Kind::Attachment, Kind::Campaign, Kind::AnswerSheet}),
      m_family(services.family),
      m_consents(services.consents),
      m_attachments(services.attachments),
      m_screening(services.screening, services.registered)
{
    connect(&m_watch, &Watch::stale, this, &StudentCardModel::stale);
}

void StudentCardModel::choose(std::optional<StudentId> student)
{
    if (student != m_chosen)
        m_only.reset();
    m_chosen = student;
    refresh();
}

void StudentCardModel::showOnly(std::optional<StepKind> kind)
{
    beginResetModel();
    m_only = kind;
    filter();
    endResetModel();
}

void StudentCardModel::filter()
{
    m_steps.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_steps),
                 [this](const StudentStep& step) { return !m_only || step.kind == *m_only; });
}

QString StudentCardModel::facts() const
{
    if (!m_student)
        return {};
    const Student& student = m_student->value;
    return factLine({m_classLabel, student.sex ? label(*student.sex) : QString(),
                     student.bornOn ? tr("%1 years old").arg(ageOn(*student.bornOn, today())) : QString(),
                     student.boarding ? label(*student.boarding) : QString(),
                     student.studentNo ? tr("No. %1").arg(*student.studentNo) : QString(),
                     student.status == EnrolmentStatus::Enrolled ? QString() : label(student.status)});
}

std::vector<std::pair<ClassUnitId, QString>> StudentCardModel::classes() const
{
    std::vector<std::pair<ClassUnitId, QString>> all;
    for (const Stored<ClassUnit>& unit : m_register.classes())
        all.emplace_back(unit.id, labelOf(unit.value, today()));
    return all;
}

void StudentCardModel::refreshIfStale()
{
    m_watch.readIfStale(false, [this] { refresh(); });
}

void StudentCardModel::refresh()
{
    beginResetModel();
    m_all.clear();
    m_level.reset();
    m_case.reset();
    m_student = m_chosen ? m_register.student(*m_chosen) : std::nullopt;
    m_family.read(m_chosen, today());
    m_consents.read(m_chosen, today());
    m_attachments.read(m_chosen, today());
    m_screening.read(m_student, today());
    if (m_student) {
        const StudentId id = m_student->id;
        m_classLabel = m_register.classLabelOf(m_student->value);
        m_level = m_triage.currentLevelOf(id);
        m_case = m_casework.openCaseOf(id);
        addLevels(id);
        addInterviews(id);
        addMeetings(id);
        addContacts(id);
        addReferrals(id);
        addConsents();
        addAttentions();
        readSpells(*m_student);
        readMerges(id);
        std::stable_sort(m_all.begin(), m_all.end(), [](const StudentStep& a, const StudentStep& b) { return a.on > b.on; });
    }
    filter();
    endResetModel();
    Q_EMIT refreshed();
}

void StudentCardModel::addLevels(StudentId student)
{
    QHash<qint64, WarningLevel> scheme;
    for (const StoredLevel& level : m_triage.scheme())
        scheme.insert(level.id.rowId(), level.value);
    for (const Stored<LevelDecision>& decision : m_triage.historyOf(student)) {
        const LevelDecision& made = decision.value;
        StudentStep step{StepKind::Level, made.decidedOn, tr("Taken off the list"), factLine({made.decidedBy, made.reason})};
        if (made.level) {
            const WarningLevel level = scheme.value(made.level->rowId());
            step.title = tr("Level set: %1").arg(labelOf(level));
            step.rank = level.rank;
        }
        m_all.push_back(std::move(step));
    }
}

void StudentCardModel::addInterviews(StudentId student)
{
    for (const Stored<SecondInterview>& interview : m_triage.interviewsOf(student))
        m_all.push_back({StepKind::Interview, interview.value.heldOn,
                         tr("Second interview: %1").arg(saidLabel(interview.value.conclusion)),
                         factLine({interview.value.interviewer, interview.value.summary})});
}

// Beside the interview before it and the level that it set, each a step of its own.
void StudentCardModel::addMeetings(StudentId student)
{
    for (const Stored<MeetingDecision>& decision : m_meetings.decisionsAbout(student))
        if (const auto meeting = m_meetings.meeting(decision.value.meeting))
            m_all.push_back({StepKind::Level, meeting->value.heldOn,
                             tr("Review meeting: %1").arg(label(decision.value.outcome)), decision.value.reason});
}

void StudentCardModel::addContacts(StudentId student)
{
    for (const Stored<HomeContact>& contact : m_casework.contactsOf(student))
        m_all.push_back({StepKind::HomeContact, contact.value.heldOn,
                         tr("Home contact: %1").arg(saidLabel(contact.value.channel)),
                         factLine({contact.value.teacher, contact.value.relative, contact.value.purpose})});
}

void StudentCardModel::addReferrals(StudentId student)
{
    for (const Stored<Referral>& referral : m_casework.referralsOf(student))
        m_all.push_back({StepKind::Referral, referral.value.referredOn,
                         tr("Referral: %1").arg(saidLabel(referral.value.direction)),
                         factLine({referral.value.organisation, label(m_casework.standingOf(referral).position.state)})});
}

void StudentCardModel::addConsents()
{
    const ShownList& rows = m_consents.history();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const Consent& consent = m_consents.entry(row);
        m_all.push_back({StepKind::Consent, consent.statedOn,
                         tr("Consent, %1", "what for, and what was said").arg(rows.index(row).data(Qt::DisplayRole).toString()),
                         rows.index(row).data(SecondLineRole).toString()});
    }
}

void StudentCardModel::addAttentions()
{
    for (int row = 0; row < m_family.attentions().rowCount(); ++row) {
        const Attention& attention = m_family.attention(row).value;
        const QString category = saidLabel(attention.category);
        m_all.push_back(
            {StepKind::Attention, attention.since, tr("Attention category: %1").arg(category), attention.note.simplified()});
        if (attention.until && *attention.until <= today())
            m_all.push_back({StepKind::Attention, *attention.until, tr("Attention category ended: %1").arg(category), {}});
    }
}

// Where the pupil is now, and where before; classes by the grade that they were in at the time. A status ends with the day on
// which the next one began, where that is known: it may have been entered much later.
void StudentCardModel::readSpells(const Stored<Student>& student)
{
    const Student& now = student.value;
    std::vector<ShownRow> rows{{factLine({label(now.status), m_classLabel}), now.statusNote,
                                now.statusOn ? tr("since %1").arg(shownDay(*now.statusOn, today())) : QString(), tr("now"),
                                Tone::Info}};
    QHash<qint64, ClassUnit> units;
    for (const Stored<ClassUnit>& unit : m_register.classes())
        units.insert(unit.id.rowId(), unit.value);
    std::pair next{now.status, now.statusOn};
    for (const EnrolmentSpell& spell : m_register.spellsOf(student.id)) {
        const QDate entered = spell.endedAt.dateIn(m_clock.zone());
        const QDate until = next.first != spell.status ? next.second.value_or(entered) : entered;
        next = {spell.status, spell.statusOn};
        const QString later = rows.back().title;
        const auto unit = spell.classUnit ? units.constFind(spell.classUnit->rowId()) : units.cend();
        rows.push_back(
            {factLine({label(spell.status), unit == units.cend() ? tr("no class") : labelOf(*unit, until)}),
             factLine({spell.statusOn ? tr("since %1").arg(shownDay(*spell.statusOn, today())) : QString(), spell.statusNote}),
             tr("until %1").arg(shownDay(until, today()))});
        m_all.push_back({StepKind::Enrolment, until, tr("Enrolment: %1").arg(later), tr("before: %1").arg(rows.back().title)});
    }
    m_spells.setRows(std::move(rows));
}

void StudentCardModel::readMerges(StudentId student)
{
    m_merges = m_register.mergesOf(student);
    std::vector<ShownRow> rows;
    for (const Stored<StudentMerge>& merge : m_merges) {
        const Student entry = absorbedOf(merge.value);
        rows.push_back({factLine({entry.name, m_register.classLabelOf(entry),
                                  entry.studentNo ? tr("No. %1").arg(*entry.studentNo) : QString()}),
                        QString(), tr("merged on %1").arg(shownDay(merge.value.mergedOn, today()))});
    }
    m_mergedRows.setRows(std::move(rows));
}

int StudentCardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StudentCardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StudentStep& step = m_steps.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return step.title;
    case TextRole: return step.text;
    case TrailingRole: return shownDay(step.on, today());
    case LevelRankRole: return step.rank ? QVariant(shapeOfRank(*step.rank)) : QVariant();
    case Qt::AccessibleTextRole: return factLine({shownDay(step.on, today()), step.title, step.text});
    default: return {};
    }
}

} // namespace anxin
