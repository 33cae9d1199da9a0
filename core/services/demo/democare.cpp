// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/democare.h"

#include "core/records/care/carerepository.h"
#include "core/records/casefile/casefilerepository.h"
#include "core/services/care/careservice.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace anxin {

namespace {

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

class DemoCare {
public:
    DemoCare(UnitOfWork& uow, Connection& connection, const DemoRoom& room)
        : m_uow(uow),
          m_room(room),
          m_care(connection),
          m_cases(connection)
    {
        for (const ListedStudent& listed : WarningLevelRepository{connection}.listed())
            m_listed.insert(listed.student.rowId(), listed);
    }

    void fill()
    {
        int number = 0;
        for (const Stored<CaseFile>& file : m_cases.allOpen())
            care(file, number++);
        number = 0;
        for (const Stored<CaseFile>& file : m_cases.closedSince(m_room.today.addYears(-1)))
            if (number < 2)
                handOver(file, number++ > 0);
    }

private:
    void care(const Stored<CaseFile>& file, int number)
    {
        constexpr int planless = 5, plansRewritten = 4, withoutSafetyPlan = 7;
        const auto listed = m_listed.constFind(file.value.student.rowId());
        if (number == planless) {
            Stored<CaseFile> without = file;
            without.value.carePlan.clear();
            m_cases.save(m_uow, without);
            return;
        }
        if (listed != m_listed.constEnd() && listed->rank <= lowestRankWithPlans && number % withoutSafetyPlan != 3)
            m_care.add(m_uow, safetyPlan(file, listed->since));
        if (number % withoutSafetyPlan != 2)
            m_care.add(m_uow, formulation(file));
        addMeasures(file, number);
        if (number % plansRewritten == 0)
            m_care.archive(m_uow, {file.id,
                                   0,
                                   file.value.openedOn,
                                   file.value.owner,
                                   file.value.concern,
                                   text(u"先每周见一次，观察两周再定。"),
                                   {}});
        const QDate held = file.value.openedOn.addDays(20);
        if (held < m_room.today && file.value.nextReviewOn)
            m_care.add(m_uow, {file.id, held, ReviewKind::Stage, text(u"心理教师、班主任"),
                               text(u"情绪比开始时平稳，作息有改善，仍需陪伴。"), NextStep::Counselling,
                               file.value.nextReviewOn, m_room.counsellor});
    }

    void addMeasures(const Stored<CaseFile>& file, int number)
    {
        constexpr std::array goals{u"作息规律", u"愿意和同学说话", u"考试前能让自己静下来"};
        const QString goal = text(goals[static_cast<std::size_t>(number) % goals.size()]);
        m_care.add(m_uow, {file.id,
                           goal,
                           text(u"家长每天陪孩子聊十分钟，不谈成绩"),
                           text(u"母亲"),
                           std::nullopt,
                           MeasureProgress::UnderWay,
                           {},
                           std::nullopt});
        const QDate due = demoSchoolDay(m_room.today.addDays(number % 9 * 5 - 3));
        m_care.add(m_uow, {file.id,
                           goal,
                           text(u"班主任每周课间找孩子说说话，有变化告诉心理教师"),
                           text(u"班主任"),
                           due,
                           MeasureProgress::Planned,
                           {},
                           std::nullopt});
        if (number % 3 == 0)
            m_care.add(m_uow,
                       {file.id, goal, text(u"换到前排座位"), text(u"班主任"), file.value.openedOn, MeasureProgress::Reached,
                        text(u"已换，孩子说听课好些了。"), std::min(file.value.openedOn.addDays(3), m_room.today)});
    }

    Formulation formulation(const Stored<CaseFile>& file) const
    {
        Formulation written{file.id, std::min(file.value.openedOn.addDays(2), m_room.today), m_room.counsellor,
                            text(u"近几周睡得晚、话少，课间常一个人坐着。"),
                            text(u"情绪低落与学习压力、家人不在身边有关，需要陪伴和规律作息。")};
        written.family = FamilyStructure::LeftBehind;
        written.lifeEvents = text(u"今年春天父母到外地工作");
        written.causeBody = text(u"睡眠不足");
        written.causeMind = text(u"对自己要求高，怕让家人失望");
        written.causeSocial = text(u"换了新班级，还没有要好的同学");
        return written;
    }

    SafetyPlan safetyPlan(const Stored<CaseFile>& file, QDate listedSince) const
    {
        return {file.id,
                std::clamp(file.value.openedOn.addDays(1), std::min(listedSince, m_room.today), m_room.today),
                text(u"学生本人、母亲"),
                text(u"睡不着、不想说话、觉得什么都没意思"),
                text(u"慢慢呼吸，听那几首歌，出门走一圈"),
                text(u"去姥姥家；和同桌一起回家"),
                text(u"妈妈；班主任；心理老师"),
                text(u"12356；校医室"),
                text(u"药和尖锐物品由妈妈收好，晚上家里有人")};
    }

    void handOver(const Stored<CaseFile>& file, bool isReceived)
    {
        const QDate handed = std::max(*file.value.closedOn, m_room.today.addDays(-20));
        m_care.add(m_uow, {file.id, HandOverKind::NextSchool, handed, text(u"示例高中 心理教师"),
                           text(u"个案档案一份，共 12 页；安全计划一份"), m_room.counsellor,
                           isReceived ? std::optional(m_room.today) : std::nullopt,
                           isReceived ? text(u"示例高中 心理教师") : QString()});
    }

    UnitOfWork& m_uow;
    const DemoRoom& m_room;
    CareRepository m_care;
    CaseFileRepository m_cases;
    QHash<qint64, ListedStudent> m_listed;
};

} // namespace

void fillDemoCare(UnitOfWork& uow, Connection& connection, const DemoRoom& room)
{
    DemoCare{uow, connection, room}.fill();
}

} // namespace anxin
