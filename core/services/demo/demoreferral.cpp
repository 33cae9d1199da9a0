// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demoreferral.h"

#include <algorithm>

namespace anxin {

namespace {

using K = ReferralStepKind;
constexpr int ways = 5;
constexpr int lookInDays = 28;

class Path {
public:
    Path(const Referral& referral, const DemoReferralCourse& course)
        : m_course(course),
          m_last(referral.referredOn),
          m_lastDay(course.closedOn.value_or(course.today))
    {
    }

    // False where the day has not come: the story stops there.
    bool take(K kind, QDate day, const char16_t* text, const QString& withWhom = QStringLiteral("母亲"))
    {
        if (day > m_lastDay)
            return false;
        m_last = std::max(m_last, day);
        ReferralStep step{ReferralId::fromRowId(0), kind, m_last, m_course.counsellor};
        step.withWhom = withWhom;
        step.text = QString::fromUtf16(text);
        m_steps.push_back(std::move(step));
        return true;
    }
    ReferralStep& step() { return m_steps.back(); }
    QDate last() const { return m_last; }
    QDate lastDay() const { return m_lastDay; }
    std::vector<ReferralStep> steps() { return std::move(m_steps); }

private:
    const DemoReferralCourse& m_course;
    QDate m_last;
    QDate m_lastDay;
    std::vector<ReferralStep> m_steps;
};

void feedBack(Path& path, const Referral& referral, const DemoReferralCourse& course)
{
    path.take(K::Agreed, path.last(), u"愿意带孩子去看一看");
    path.take(K::FedBack, *course.repliedOn, u"已请家长保管好单据");
    path.step().institution = referral.organisation;
    path.step().advice = course.reply;
}

void stayAway(Path& path)
{
    path.take(K::Suspended, path.last(), u"家长申请，学校同意，教务处办理手续");
    path.step().until = path.lastDay().addDays(24);
}

void comeBack(Path& path)
{
    const QDate away = path.last();
    path.take(K::OnLeave, away, u"请假休息，班主任每周打一次电话");
    path.step().until = away.addDays(14);
    if (path.take(K::Returned, away.addDays(15), u"先上半天课；班主任每天看一眼；每周来辅导室一次"))
        path.take(K::FollowUp, away.addDays(22), u"能跟上上午的课，中午愿意和同学一起吃饭");
}

void stay(Path& path)
{
    path.take(K::KeptInSchool, path.last(), u"照常上课，每周辅导一次，家长陪同复诊");
    for (QDate day = path.last().addDays(lookInDays); path.take(K::FollowUp, day, u"睡眠好些，作业能按时交");
         day = path.last().addDays(lookInDays)) {
    }
}

} // namespace

std::vector<ReferralStep> demoReferralSteps(const Referral& referral, const DemoReferralCourse& course)
{
    Path path(referral, course);
    if (course.hasLetter)
        path.take(K::LetterGiven, referral.referredOn, u"当面说明，家长收下建议书");
    if (!course.repliedOn) {
        if (!course.isReached)
            path.take(K::NotReached, path.last(), u"打了两次电话，没有人接；已请班主任再联系", {});
        else if (course.hasLetter)
            path.take(K::Agreed, path.last(), u"愿意带孩子去看一看");
        return path.steps();
    }
    feedBack(path, referral, course);
    if (course.closedOn) {
        path.take(K::KeptInSchool, path.last(), u"照常上课，每周辅导一次，家长陪同复诊");
        path.take(K::Closed, *course.closedOn, u"情况稳定，家校约定继续留意");
        return path.steps();
    }
    switch (course.turn % ways) {
    case 0: stayAway(path); break;
    case 1: comeBack(path); break;
    case 2: stay(path); break;
    case 3: break; // how the pupil goes on is not settled yet
    default:
        stay(path);
        path.take(K::Closed, path.last(), u"情况稳定，家校约定继续留意");
        break;
    }
    return path.steps();
}

} // namespace anxin
