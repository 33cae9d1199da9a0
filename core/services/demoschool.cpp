// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demoschool.h"

#include "core/records/casefile/casefilerepository.h"
#include "core/records/homecontact/homecontactrepository.h"
#include "core/records/importbatch/importbatchrepository.h"
#include "core/records/missingpupil/missingpupilrepository.h"
#include "core/records/referral/referralrepository.h"
#include "core/records/school/schoolrepository.h"
#include "core/records/screening/answersheetrepository.h"
#include "core/records/screening/campaignrepository.h"
#include "core/records/screening/secondinterviewrepository.h"
#include "core/records/session/sessionnoterepository.h"
#include "core/services/demo/demoappointments.h"
#include "core/services/demo/democare.h"
#include "core/services/demo/democrises.h"
#include "core/services/demo/demofamily.h"
#include "core/services/demo/demogroups.h"
#include "core/services/demo/demomeetings.h"
#include "core/services/demo/demopaper.h"
#include "core/services/demo/demoregister.h"
#include "core/services/demo/demostory.h"
#include "core/services/screeningservice.h"

#include <QDateTime>

#include <map>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DemoSchool)
};

constexpr int daysOfACampaign = 12;

// When lessons are given in a term, roughly: from the middle of its first month to its examinations.
QDate lessonsBegin(Term term)
{
    return term.half() == Term::Half::Autumn ? term.firstDay() : QDate(term.year().startYear() + 1, 2, 20);
}
QDate lessonsEnd(Term term)
{
    return QDate(term.year().startYear() + 1, term.half() == Term::Half::Autumn ? 1 : 6,
                 term.half() == Term::Half::Autumn ? 15 : 30);
}

// The first day of a term's screening: in the present term so that it is just ending; nothing where the term is too young.
std::optional<QDate> campaignStart(Term term, QDate today)
{
    const QDate usual = lessonsBegin(term).addDays(40);
    if (!term.contains(today))
        return usual;
    const QDate start = std::min(today, lessonsEnd(term)).addDays(-daysOfACampaign);
    return start < lessonsBegin(term).addDays(7) ? std::nullopt : std::optional{start};
}

// Fills one vault, inside one transaction.
class DemoFiller {
public:
    DemoFiller(UnitOfWork& uow, Vault& vault, const Catalogue& catalogue, const RuleBook& rules, const DemoSize& size,
               Progress& progress)
        : m_uow(uow),
          m_catalogue(catalogue),
          m_rules(rules),
          m_size(size),
          m_progress(progress),
          m_connection(vault.connection()),
          m_zone(vault.clock().zone()),
          m_random(size.seed)
    {
    }

    DemoCounts fill()
    {
        const School school = findOrMakeSchool();
        m_register = makeDemoRegister(m_uow, m_connection, school, m_size.students, m_random);
        m_counts.classes = m_register.classes;
        m_counts.students = static_cast<int>(m_register.pupils.size());
        makeDemoFamilies(m_uow, m_connection, m_register.pupils, DemoRandom{m_size.seed + 1});
        m_candidacies.resize(m_register.pupils.size());
        const std::vector<Term> terms = pastTerms();
        int done = 0;
        for (const Term term : terms) {
            m_progress.step(++done, static_cast<int>(terms.size()) + 2);
            runCampaigns(term, school.stage);
            visitFamilies(term);
        }
        m_progress.step(++done, static_cast<int>(terms.size()) + 2);
        writeStories(school.counsellor);
        makeDemoGroups(m_uow, m_connection, m_register.pupils, school.counsellor);
        missOne();
        moveOne();
        return m_counts;
    }

private:
    School findOrMakeSchool()
    {
        if (const auto known = m_schools.find()) {
            School school = known->value;
            if (school.counsellor.isEmpty())
                school.counsellor = QStringLiteral("林若溪");
            return school;
        }
        const School school{QStringLiteral("示例中学"), QStringLiteral("DEMO"), Stage::Junior, QStringLiteral("林若溪")};
        m_schools.add(m_uow, school);
        return school;
    }

    std::vector<Term> pastTerms() const
    {
        std::vector<Term> terms{Term::containing(m_uow.today())};
        while (static_cast<int>(terms.size()) < 2 * m_size.years)
            terms.insert(terms.begin(), terms.front().previous());
        return terms;
    }

    void runCampaigns(Term term, Stage stage)
    {
        const auto start = campaignStart(term, m_uow.today());
        if (!start)
            return;
        const int year = term.year().startYear();
        const bool isAutumn = term.half() == Term::Half::Autumn;
        if (isAutumn && start->addDays(-20) >= term.firstDay())
            runCampaign({QStringLiteral("%1级新生心理健康测评").arg(year), CampaignKind::Entry, CampaignMode::ComputerRoom,
                         start->addDays(-20)},
                        {QStringLiteral("mht")}, std::max(firstGradeOf(stage), 4));
        const QString title = isAutumn ? QStringLiteral("%1学年第一学期心理普查") : QStringLiteral("%1学年第二学期心理普查");
        runCampaign({title.arg(year), CampaignKind::Annual, CampaignMode::OnlineForm, *start},
                    {QStringLiteral("phq-a"), QStringLiteral("gad-7")}, std::nullopt);
    }

    // One class after the other, over the days of the campaign. `grade`: only that one.
    void runCampaign(const Campaign& campaign, const QStringList& scales, std::optional<int> grade)
    {
        const CampaignId id = m_campaigns.add(m_uow, campaign);
        std::vector<DemoPapers> papers;
        for (const QString& scale : scales)
            papers.emplace_back(*m_catalogue.find(scale), m_rules);
        ++m_counts.campaigns;
        const int classes = std::max(m_register.classes - 1, 1);
        for (std::size_t i = 0; i < m_register.pupils.size(); ++i) {
            const DemoPupil& pupil = m_register.pupils[i];
            const QDate day = demoSchoolDay(campaign.startsOn.addDays(pupil.classIndex * daysOfACampaign / classes));
            const auto gradeNow = gradeIn(SchoolYear::containing(day), pupil.unit.stage, pupil.unit.entryYear);
            const bool isAsked = gradeNow && (!grade || gradeNow == grade) && day <= m_uow.today() &&
                                 pupil.value.status == EnrolmentStatus::Enrolled && !m_random.chance(3);
            if (isAsked)
                answer(id, i, papers, day);
        }
    }

    void answer(CampaignId campaign, std::size_t index, const std::vector<DemoPapers>& papers, QDate day)
    {
        const DemoPupil& pupil = m_register.pupils[index];
        const Subject subject = ScreeningService::subjectOf(pupil.value, pupil.unit, day);
        const DemoMood mood = drawnMood(pupil, day);
        bool isCandidate = false;
        bool isCritical = false;
        for (const DemoPapers& scale : papers) {
            if (!misfits(scale.definition(), subject).empty())
                continue;
            // Danger shows in the first paper, trouble in half of the others.
            const DemoMood other = m_random.chance(50) ? DemoMood::Well : DemoMood::Troubled;
            const DemoPaper paper = scale.draw(m_random, subject, isCandidate ? other : mood);
            keep(campaign, pupil.id, scale.definition(), day, paper);
            isCandidate = isCandidate || paper.judgement.result.signal == Signal::Candidate;
            isCritical = isCritical || !paper.judgement.critical.empty();
        }
        if (isCandidate)
            m_candidacies[index].push_back({campaign, day, isCritical});
    }

    // One of those who answer today is in danger, so that the first page has what matters most.
    DemoMood drawnMood(const DemoPupil& pupil, QDate day)
    {
        if (day == m_uow.today() && !m_hasUrgent && !pupil.isVulnerable) {
            m_hasUrgent = true;
            return DemoMood::InDanger;
        }
        if (!m_random.chance(pupil.isVulnerable ? 60 : 3))
            return DemoMood::Well;
        return m_random.chance(12) ? DemoMood::InDanger : DemoMood::Troubled;
    }

    void keep(CampaignId campaign, StudentId student, const Definition& definition, QDate day, const DemoPaper& paper)
    {
        const AnswerSheet sheet{campaign,
                                student,
                                definition.id,
                                definition.version,
                                {},
                                {},
                                toCode(Subject::Informant::Self),
                                day,
                                paper.seconds,
                                toStoredAnswers(paper.answers),
                                {}};
        const AnswerSheetId id = m_sheets.add(m_uow, sheet);
        m_sheets.saveResult(m_uow, id, paper.judgement.result);
        const Moment raisedAt =
            std::min(m_uow.now(), Moment::fromMsecs(QDateTime(day, QTime(16, 0), m_zone).toMSecsSinceEpoch()));
        for (const Judgement::Critical& critical : paper.judgement.critical)
            m_sheets.addCritical(m_uow, {id, critical.alert, critical.level, raisedAt});
        ++m_counts.sheets;
    }

    void visitFamilies(Term term)
    {
        const QDate first = lessonsBegin(term);
        const auto days = static_cast<int>(first.daysTo(std::min(m_uow.today(), lessonsEnd(term))));
        if (days < 0)
            return;
        for (const DemoPupil& pupil : m_register.pupils) {
            const QDate day = first.addDays(m_random.below(days + 1));
            if (gradeIn(term.year(), pupil.unit.stage, pupil.unit.entryYear) && m_random.chance(35))
                keep(demoHomeContact(m_random, pupil.id, day, pupil.unit.homeroomTeacher));
        }
    }

    void keep(const HomeContact& contact)
    {
        m_contacts.add(m_uow, contact);
        ++m_counts.contacts;
    }

    void writeStories(const QString& counsellor)
    {
        const DemoRoom room{m_uow.now(), m_uow.today(), m_zone, counsellor, m_levels.scheme()};
        DemoTeller teller{room, m_random};
        std::vector<DemoStory> stories;
        for (std::size_t i = 0; i < m_candidacies.size(); ++i)
            if (!m_candidacies[i].empty())
                stories.push_back(
                    teller.tell(m_register.pupils[i].id, m_register.pupils[i].unit.homeroomTeacher, m_candidacies[i]));
        // File numbers follow the days of opening.
        std::ranges::stable_sort(stories, {},
                                 [](const DemoStory& story) { return story.file ? story.file->openedOn : QDate(); });
        for (DemoStory& story : stories)
            keep(story);
        holdDemoMeetings(m_uow, m_connection, room, m_seen, m_decided);
        fillDemoCare(m_uow, m_connection, room);
        makeDemoAppointments(m_uow, m_connection, m_cases.allOpen());
        std::vector<StudentId> touched;
        for (std::size_t i = 0; i < m_register.pupils.size(); i += 5)
            touched.push_back(m_register.pupils[i].id);
        keepDemoCrises(m_uow, m_connection, room, touched);
    }

    void keep(DemoStory& story)
    {
        for (const SecondInterview& interview : story.interviews)
            m_interviews.add(m_uow, interview);
        for (const LevelDecision& decision : story.decisions)
            m_decided.push_back({m_levels.add(m_uow, decision), decision.student, decision.decidedOn});
        m_seen.insert(m_seen.end(), story.interviews.begin(), story.interviews.end());
        if (story.file) {
            story.file->fileNo = m_cases.nextFileNo(story.file->openedOn.year());
            const CaseFileId file = m_cases.add(m_uow, *story.file);
            ++m_counts.cases;
            for (SessionNote& note : story.notes) {
                note.caseFile = file;
                m_notes.add(m_uow, note);
            }
        }
        for (const HomeContact& contact : story.contacts)
            keep(contact);
        for (DemoReferral& made : story.referrals) {
            const ReferralId referral = m_referrals.add(m_uow, made.referral);
            for (ReferralStep& step : made.steps) {
                step.referral = referral;
                m_referrals.addStep(m_uow, step);
            }
            suspendAsIn(referral);
        }
        m_counts.interviews += static_cast<int>(story.interviews.size());
        m_counts.notes += static_cast<int>(story.notes.size());
        m_counts.referrals += static_cast<int>(story.referrals.size());
    }

    // As the service would: whom a referral suspends is suspended in the register.
    void suspendAsIn(ReferralId id)
    {
        const ReferralStanding standing = m_referrals.standingOf(*m_referrals.byId(id));
        StudentRepository students{m_connection};
        Stored<Student> pupil = *students.byId(standing.referral.value.student);
        if (!standing.position.isSuspended || pupil.value.status != EnrolmentStatus::Enrolled)
            return;
        pupil.value.status = EnrolmentStatus::Suspended;
        pupil.value.statusOn = standing.position.since;
        students.save(m_uow, pupil);
    }

    // The newest class list named everybody but one, at the end of the last class.
    void missOne()
    {
        const int rows = static_cast<int>(m_register.pupils.size()) - 1;
        const ImportBatchId list = ImportBatchRepository{m_connection}.add(
            m_uow, {ImportKind::Students, QStringLiteral("学籍名单.xlsx"), rows, 0, 0, rows, 0});
        MissingPupilRepository{m_connection}.add(m_uow, {list, m_register.pupils.back().id});
    }

    // One with an open file has moved away, and nobody has handed the file over yet. Where there are files enough.
    void moveOne()
    {
        constexpr std::size_t fewest = 8;
        const std::vector<Stored<CaseFile>> open = m_cases.allOpen();
        if (open.size() < fewest)
            return;
        StudentRepository students{m_connection};
        Stored<Student> student = *students.byId(open.front().value.student);
        student.value.status = EnrolmentStatus::Transferred;
        student.value.statusOn = m_uow.today();
        student.value.statusNote = QStringLiteral("随父母迁往外市,档案待移交");
        students.save(m_uow, student);
    }

    UnitOfWork& m_uow;
    const Catalogue& m_catalogue;
    const RuleBook& m_rules;
    DemoSize m_size;
    Progress& m_progress;
    Connection& m_connection;
    QTimeZone m_zone;
    DemoRandom m_random;
    SchoolRepository m_schools{m_connection};
    CampaignRepository m_campaigns{m_connection};
    AnswerSheetRepository m_sheets{m_connection};
    SecondInterviewRepository m_interviews{m_connection};
    WarningLevelRepository m_levels{m_connection};
    CaseFileRepository m_cases{m_connection};
    SessionNoteRepository m_notes{m_connection};
    HomeContactRepository m_contacts{m_connection};
    ReferralRepository m_referrals{m_connection};
    DemoRegister m_register;
    std::vector<std::vector<DemoCandidacy>> m_candidacies; // by place in the register
    std::vector<SecondInterview> m_seen;
    std::vector<DemoDecided> m_decided;
    bool m_hasUrgent = false;
    DemoCounts m_counts;
};

} // namespace

QString sentence(DemoRefusal)
{
    return Tr::tr("There are pupils in this vault already. Nothing was changed. The demo school goes only into a new vault.");
}

Result<DemoCounts, DemoRefusal> fillDemo(Vault& vault, const Catalogue& catalogue, const RuleBook& rules, const DemoSize& size,
                                         Progress& progress)
{
    if (StudentRepository{vault.connection()}.count() > 0)
        return refuse(DemoRefusal::NotEmpty);
    return vault.transact(Op::FillDemo,
                          [&](UnitOfWork& uow) { return DemoFiller{uow, vault, catalogue, rules, size, progress}.fill(); });
}

} // namespace anxin
