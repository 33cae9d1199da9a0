// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demogroups.h"

#include "core/records/group/grouprepository.h"
#include "core/records/letter/letterrepository.h"
#include "core/records/talk/talkrepository.h"

namespace anxin {

namespace {

constexpr std::size_t members = 7, fewest = 20;

void holdGroup(UnitOfWork& uow, Connection& connection, const std::vector<StudentId>& pupils, const QString& counsellor)
{
    GroupRepository groups{connection};
    const QDate today = uow.today();
    GroupProgramme programme{QStringLiteral("情绪小主人团体"), GroupTheme::Emotions,
                             QStringLiteral("认识情绪,学会三种平复的办法")};
    programme.audience = QStringLiteral("班主任推荐,自愿报名");
    programme.leader = counsellor;
    programme.place = QStringLiteral("团体活动室");
    programme.beginsOn = programme.ruleAgreedOn.emplace(today.addDays(-15));
    const GroupProgrammeId group = groups.add(uow, programme);
    for (const StudentId pupil : pupils)
        groups.add(uow, GroupMember{group, pupil, today.addDays(-16)});
    const QStringList texts{QStringLiteral("约定保密规则;破冰,用颜色说说今天的心情。"),
                            QStringLiteral("情绪温度计;两人一组练习呼吸放松,分享各自的办法。")};
    for (int number = 1; number <= texts.size(); ++number) {
        GroupSession session{group,     number, today.addDays(-15 + 7 * (number - 1)), 45, programme.place, texts[number - 1],
                             counsellor};
        const GroupSessionId held = groups.add(uow, session);
        for (std::size_t at = 0; at < pupils.size(); ++at)
            groups.add(uow, GroupAttendance{
                                held, pupils[at], at == 3 && number == 2 ? GroupPresence::Excused : GroupPresence::Present,
                                at == 1 && number == 2 ? QStringLiteral("分享时声音很小,结束后主动留下来帮忙。") : QString()});
    }
}

void writeLetters(UnitOfWork& uow, Connection& connection, StudentId writer, const QString& counsellor)
{
    LetterRepository letters{connection};
    const QDate today = uow.today();
    Letter answered{
        today.addDays(-9), LetterRoute::Box, writer, {}, LetterUrgency::Soon, QStringLiteral("考试前一晚总是睡不着,怎么办?")};
    answered.answeredOn = today.addDays(-8);
    answered.answeredBy = counsellor;
    answered.answeredHow = LetterAnswer::Talk;
    answered.answer = QStringLiteral("约在午休谈了二十分钟,教了呼吸放松。");
    letters.add(uow, answered);
    letters.add(uow, {today.addDays(-1), LetterRoute::Box, std::nullopt, QStringLiteral("一片叶子"), LetterUrgency::Ordinary,
                      QStringLiteral("怎样和新同桌开口说第一句话?")});
    letters.add(uow, {today, LetterRoute::Box, std::nullopt, QStringLiteral("想变勇敢的人"), LetterUrgency::Soon,
                      QStringLiteral("好朋友突然不理我了,我不知道做错了什么。")});
}

} // namespace

void makeDemoGroups(UnitOfWork& uow, Connection& connection, const std::vector<DemoPupil>& pupils, const QString& counsellor)
{
    std::vector<StudentId> here;
    for (const DemoPupil& pupil : pupils)
        if (!hasLeft(pupil.value))
            here.push_back(pupil.id);
    if (here.size() < fewest)
        return;
    holdGroup(uow, connection, {here.begin(), here.begin() + members}, counsellor);
    TalkRepository talks{connection};
    for (std::size_t at = members; at < members + 4; ++at)
        talks.add(uow,
                  {here[at], uow.today().addDays(-3 * static_cast<int>(at - members) - 1), QTime(12, 30),
                   QStringLiteral("周老师"), QStringLiteral("语文"), topicsText({TalkTopic::Learning, TalkTopic::Needs}),
                   QStringLiteral("谈了近期的作业节奏和想参加的社团。"), QStringLiteral("先把最难的一科放在精神好的时候做。")});
    writeLetters(uow, connection, here[members], counsellor);
}

} // namespace anxin
