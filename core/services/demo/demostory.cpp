// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demostory.h"

#include "core/services/demo/demothemes.h"

#include <QDateTime>

namespace anxin {

namespace {

constexpr int lowestRank = 4;
constexpr std::array hospitals{u"示例市人民医院心理科", u"示例市妇幼保健院儿童心理门诊", u"示例市第三医院青少年门诊"};

// The rank of the level that a conclusion usually leads to.
int rankAfter(InterviewConclusion conclusion)
{
    switch (conclusion) {
    case InterviewConclusion::Crisis: return 1;
    case InterviewConclusion::HighRisk: return 2;
    case InterviewConclusion::KeyAttention: return 3;
    case InterviewConclusion::Watch:
    case InterviewConclusion::Excluded: break;
    }
    return lowestRank;
}

InterviewConclusion drawnConclusion(DemoRandom& random, bool critical)
{
    const int drawn = random.below(100);
    if (critical)
        return drawn < 40   ? InterviewConclusion::KeyAttention
               : drawn < 85 ? InterviewConclusion::HighRisk
                            : InterviewConclusion::Crisis;
    return drawn < 45   ? InterviewConclusion::Excluded
           : drawn < 80 ? InterviewConclusion::Watch
           : drawn < 96 ? InterviewConclusion::KeyAttention
                        : InterviewConclusion::HighRisk;
}

ContactChannel drawnChannel(DemoRandom& random)
{
    const int drawn = random.below(100);
    return drawn < 22   ? ContactChannel::OnSite
           : drawn < 60 ? ContactChannel::Phone
           : drawn < 68 ? ContactChannel::Qq
           : drawn < 96 ? ContactChannel::WeChat
                        : ContactChannel::Other;
}

// The call before that one, which nobody answered.
HomeContact inVain(HomeContact answered)
{
    answered.outcome = ContactOutcome::NotReached;
    answered.content.clear();
    answered.followUp = QStringLiteral("换个时间再联系");
    return answered;
}

bool isHoliday(QDate day)
{
    const int date = day.month() * 100 + day.day();
    return (date > 115 && date < 220) || (date > 630 && date < 901);
}

} // namespace

QDate demoSchoolDay(QDate day)
{
    return day.addDays(-std::max(0, day.dayOfWeek() - Qt::Friday));
}

HomeContact demoHomeContact(DemoRandom& random, StudentId student, QDate day, const QString& teacher)
{
    HomeContact contact{student, day, drawnChannel(random), teacher, demoRelative(random), {}, {}, {}, ContactOutcome::Reached};
    contact.purpose = demoVisitPurpose(random);
    contact.content = demoVisitContent(random);
    contact.followUp = demoVisitFollowUp(random);
    return contact;
}

DemoStory DemoTeller::tell(StudentId student, const QString& homeroomTeacher, const std::vector<DemoCandidacy>& candidacies)
{
    DemoStory story;
    std::optional<Course> course;
    for (const DemoCandidacy& candidacy : candidacies) {
        auto seen = interview(student, candidacy, !course);
        if (!seen)
            continue;
        if (!course)
            course = courseAfter(*seen);
        story.interviews.push_back(std::move(*seen));
    }
    if (!course)
        return story;
    const DemoTheme& theme = m_random.pick(demoThemes());
    decide(story, student, *course);
    openFile(story, student, *course, theme);
    contactFamily(story, student, *course, theme, homeroomTeacher);
    refer(story, student, *course);
    return story;
}

// Nobody who was noticed a while ago is still waiting; of the last days' candidates some are.
std::optional<SecondInterview> DemoTeller::interview(StudentId student, const DemoCandidacy& candidacy, bool isFirst)
{
    const QDate day =
        demoSchoolDay(candidacy.answeredOn.addDays(candidacy.critical ? m_random.below(2) : m_random.between(2, 9)));
    const bool isRecent = candidacy.answeredOn.daysTo(m_room.today) < 14;
    if (!hasCome(day) || (isRecent && !candidacy.critical && m_random.chance(35)) ||
        (candidacy.critical && candidacy.answeredOn == m_room.today))
        return std::nullopt;
    // Whoever is on the list already is spoken with in the light of it.
    const auto conclusion = isFirst ? drawnConclusion(m_random, candidacy.critical) : InterviewConclusion::Watch;
    SecondInterview held{student, candidacy.campaign, day, m_room.counsellor, conclusion, {}, {}, {}};
    held.summary = demoInterviewSummary(m_random, conclusion);
    if (conclusion > InterviewConclusion::Watch || m_random.chance(40)) {
        held.guardianToldOn = day;
        held.guardianFeedback = demoGuardianFeedback(m_random);
    }
    return held;
}

std::optional<DemoTeller::Course> DemoTeller::courseAfter(const SecondInterview& interview)
{
    if (interview.conclusion == InterviewConclusion::Excluded ||
        (interview.conclusion == InterviewConclusion::Watch && m_random.chance(75)))
        return std::nullopt;
    const int rank = rankAfter(*interview.conclusion);
    const QDate begins = interview.heldOn.addDays(rank <= 2 ? 0 : m_random.below(3));
    if (!hasCome(begins))
        return std::nullopt;
    Course course{rank, begins, demoSchoolDay(begins.addDays(m_random.below(2))), std::nullopt, m_room.today};
    course.opened = std::clamp(course.opened, begins, m_room.today);
    const auto days = static_cast<int>(course.opened.daysTo(m_room.today));
    if (days > 70 && m_random.chance(45)) {
        const QDate closed = demoSchoolDay(course.opened.addDays(m_random.between(55, days - 5)));
        course.closed = closed;
    }
    return course;
}

void DemoTeller::decide(DemoStory& story, StudentId student, const Course& course)
{
    story.decisions.push_back(
        {student, levelOf(course.rank).id, course.begins, m_room.counsellor, demoLevelReason(m_random, course.rank), {}});
    const auto days = static_cast<int>(course.opened.daysTo(course.end()));
    if (course.rank < lowestRank && days > 45 && m_random.chance(50)) {
        const QDate day = demoSchoolDay(course.opened.addDays(m_random.between(35, days - 2)));
        story.decisions.push_back({student, levelOf(course.rank + 1).id, day, m_room.counsellor,
                                   QStringLiteral("经研判会讨论，情况好转，下调一级，继续关注。"),
                                   demoEvidenceOfRelief(m_random)});
    }
    if (course.closed)
        story.decisions.push_back({student, std::nullopt, *course.closed, m_room.counsellor,
                                   QStringLiteral("问题基本解决，解除关注。"), demoEvidenceOfRelief(m_random)});
}

void DemoTeller::openFile(DemoStory& story, StudentId student, const Course& course, const DemoTheme& theme)
{
    const bool isNew = course.begins.daysTo(m_room.today) <= 20; // what is old has been attended to
    const bool isFresh = course.begins.daysTo(m_room.today) <= 5;
    if (isFresh && m_random.chance(60))
        return; // listed, and the file is still to be opened
    CaseFile file{student,
                  {},
                  course.opened,
                  m_room.counsellor,
                  QString::fromUtf16(theme.concern),
                  QString::fromUtf16(theme.carePlan),
                  {},
                  {},
                  course.closed,
                  {}};
    if (course.rank <= 2 && !(isNew && m_random.chance(40)))
        file.contingencyPlan = demoContingencyPlan(m_random);
    writeNotes(story, course, theme);
    if (course.closed)
        file.closingSummary = demoClosingSummary(m_random);
    else
        file.nextReviewOn = nextReview(story, course);
    story.file = std::move(file);
}

void DemoTeller::writeNotes(DemoStory& story, const Course& course, const DemoTheme& theme)
{
    const int interval = course.rank <= 2 ? 7 : 14;
    for (QDate day = course.opened.addDays(m_random.below(4)); day <= course.end(); day = day.addDays(interval)) {
        const QDate held = std::max(demoSchoolDay(day), course.opened);
        if (story.notes.size() < 14 && (course.rank <= 2 || !isHoliday(held)))
            story.notes.push_back(note(held, course.rank, theme));
    }
    if (course.closed)
        return;
    const QDate lastDays = demoSchoolDay(m_room.today.addDays(-m_random.below(3)));
    if (lastDays >= course.opened && m_random.chance(15)) {
        story.notes.push_back(note(lastDays, course.rank, theme));
        story.notes.back().signedAt.reset(); // written, to be signed
    }
}

SessionNote DemoTeller::note(QDate day, int rank, const DemoTheme& theme)
{
    SessionNote note{CaseFileId::fromRowId(0), day, 5 * m_random.between(6, 11), SessionMode::FaceToFace, {}, {}, {},
                     SuicideInquiry::None,     {},  m_room.counsellor,           eveningOf(day)};
    if (isHoliday(day))
        note.mode = m_random.chance(70) ? SessionMode::Phone : SessionMode::Online;
    note.presentingProblem = m_random.text(theme.words);
    note.process = m_random.text(theme.process);
    note.assessment = m_random.text(theme.assessment);
    note.plan = m_random.text(theme.nextSteps);
    if (rank > 2 && m_random.chance(30))
        note.suicideInquiry = SuicideInquiry::NotAsked;
    else if (rank <= 2 && m_random.chance(25))
        note.suicideInquiry = SuicideInquiry::Ideation;
    return note;
}

QDate DemoTeller::nextReview(const DemoStory& story, const Course& course)
{
    const int rank = story.decisions.size() > 1 ? course.rank + 1 : course.rank;
    const int days = levelOf(rank).value.followUpDays;
    if (m_random.chance(25))
        return std::max(course.opened, m_room.today.addDays(-m_random.between(0, 9)));
    return demoSchoolDay(m_room.today.addDays(m_random.between(3, std::max(days, 5))));
}

void DemoTeller::contactFamily(DemoStory& story, StudentId student, const Course& course, const DemoTheme& theme,
                               const QString& homeroomTeacher)
{
    const auto days = static_cast<int>(course.begins.daysTo(course.end()));
    for (int i = m_random.between(1, 3); i > 0; --i) {
        const QDate day = course.begins.addDays(m_random.below(days + 1));
        HomeContact contact =
            demoHomeContact(m_random, student, day, m_random.chance(50) ? m_room.counsellor : homeroomTeacher);
        contact.purpose = QStringLiteral("沟通近期状态与家庭支持");
        contact.content = m_random.text(theme.atHome);
        if (contact.channel == ContactChannel::Phone && day.day() % 4 == 0)
            story.contacts.push_back(inVain(contact));
        story.contacts.push_back(std::move(contact));
    }
}

void DemoTeller::refer(DemoStory& story, StudentId student, const Course& course)
{
    constexpr std::array percentByRank{100, 60, 12, 0};
    if (!m_random.chance(percentByRank[static_cast<std::size_t>(course.rank - 1)]))
        return;
    const QDate day = std::min(demoSchoolDay(course.begins.addDays(m_random.below(4))), m_room.today);
    Referral referral{student, std::max(day, course.begins), ReferralDirection::Hospital, {}, demoReferralReason(m_random)};
    if (course.rank == 3 && m_random.chance(70)) {
        referral.direction = ReferralDirection::DistrictCentre;
        referral.organisation = QStringLiteral("示例区未成年人心理辅导中心");
    } else {
        referral.organisation = m_random.text(hospitals);
    }
    const QDate replyOn = demoSchoolDay(referral.referredOn.addDays(m_random.between(4, 14)));
    const bool mustBeAnswered = referral.referredOn.daysTo(m_room.today) > 21;
    DemoReferralCourse known{m_room.today, m_room.counsellor};
    known.closedOn = course.closed;
    known.turn = static_cast<int>(student.rowId());
    if (hasCome(replyOn) && (mustBeAnswered || m_random.chance(85))) {
        known.repliedOn = std::max(replyOn, referral.referredOn);
        known.reply = demoReferralReply(m_random);
    } else if (m_random.chance(60)) {
        known.isReached = known.hasLetter = m_random.chance(50);
    }
    std::vector<ReferralStep> steps = demoReferralSteps(referral, known);
    story.referrals.push_back({std::move(referral), std::move(steps)});
}

Moment DemoTeller::eveningOf(QDate day) const
{
    return std::min(Moment::fromMsecs(QDateTime(day, QTime(17, 30), m_room.zone).toMSecsSinceEpoch()), m_room.now);
}

} // namespace anxin
