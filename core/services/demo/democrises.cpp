// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/democrises.h"

#include "core/records/crisis/crisisrepository.h"
#include "core/services/crisisprotocol.h"

#include <QDateTime>

namespace anxin {

namespace {

constexpr qint64 minute = 60'000; // ms
const QString homeroom = QStringLiteral("班主任");

class Crises {
public:
    Crises(UnitOfWork& uow, Connection& connection, const DemoRoom& room)
        : m_uow(uow),
          m_room(room),
          m_kept(connection),
          m_protocol(CrisisProtocol::shipped())
    {
    }

    void lastWeek(const std::vector<StudentId>& pupils)
    {
        const QDate day = demoSchoolDay(m_room.today.addDays(-9));
        Stored<CrisisEvent> event = begin(QStringLiteral("同班同学家人意外离世"), CrisisKind::Bereavement, pupils[0],
                                          Moment::fromMsecs(QDateTime(day, QTime(10, 20), m_room.zone).toMSecsSinceEpoch()),
                                          QStringLiteral("七年级教室"));
        write(event, 0, EntryKind::Opened, QStringLiteral("年级组长来电,学生刚得知消息,在教室大哭"));
        tickUntil(event, 400);
        write(event, 25, EntryKind::Call, QStringLiteral("已与母亲通话,半小时内到校"));
        write(event, 95, EntryKind::Log, QStringLiteral("母亲到校,学生情绪缓和,一同回家"));
        for (const std::size_t which : {1U, 2U})
            m_kept.add(m_uow, CrisisAffected{event.id,
                                             pupils[which],
                                             which == 1 ? CrisisRing::Closest : CrisisRing::Near,
                                             QStringLiteral("好友,也很难过"),
                                             day,
                                             day.addDays(28),
                                             std::nullopt,
                                             {},
                                             std::nullopt});
        write(event, 430, EntryKind::Closed, QStringLiteral("学生由母亲陪伴,一周后返校,情绪平稳"));
        event.value.closedAt = at(event, 430);
        event.value.closedBy = m_room.counsellor;
        event.value.summary = QStringLiteral("学生由母亲陪伴,一周后返校,情绪平稳");
        event.value.followUp = QStringLiteral("两周内每周辅导一次,关注好友");
        m_kept.save(m_uow, event);
    }

    void now(StudentId pupil)
    {
        constexpr qint64 since = 40 * minute;
        Stored<CrisisEvent> event = begin(QStringLiteral("午休后没有回教室"), CrisisKind::Missing, pupil,
                                          Moment::fromMsecs(m_room.now.msecs() - since), QStringLiteral("教学楼"));
        write(event, 0, EntryKind::Opened, QStringLiteral("班主任来电:午休后没有回教室,同学说上午很低落"));
        tickUntil(event, 20);
        write(event, 22, EntryKind::Log, QStringLiteral("在图书馆找到,愿意和心理老师谈谈"));
        m_kept.add(m_uow, CrisisWatch{event.id,
                                      pupil,
                                      {},
                                      homeroom,
                                      QStringLiteral("心理辅导室"),
                                      at(event, 24),
                                      m_room.today,
                                      QTime(17, 0),
                                      std::nullopt,
                                      std::nullopt,
                                      {}});
        write(event, 24, EntryKind::Watch, QStringLiteral("班主任陪在学生身边"));
    }

private:
    static Moment at(const Stored<CrisisEvent>& event, int minutes)
    {
        return Moment::fromMsecs(event.value.openedAt.msecs() + minutes * minute);
    }
    Stored<CrisisEvent> begin(const QString& title, CrisisKind kind, StudentId pupil, Moment openedAt, const QString& place)
    {
        const CrisisEvent event{m_kept.nextNumber(openedAt.dateIn(m_room.zone).year()),
                                title,
                                kind,
                                CrisisUrgency::Urgent,
                                place,
                                pupil,
                                m_room.counsellor,
                                openedAt.dateIn(m_room.zone),
                                std::nullopt,
                                homeroom,
                                QStringLiteral("电话"),
                                {},
                                m_protocol.version,
                                openedAt,
                                std::nullopt,
                                {},
                                {},
                                {},
                                std::nullopt,
                                {}};
        const CrisisEventId id = m_kept.add(m_uow, event);
        for (const CrisisProtocol::Step& step : m_protocol.stepsFor(kind))
            m_kept.add(m_uow, CrisisTask{id,
                                         step.code,
                                         step.text.en,
                                         step.text.zh,
                                         step.role,
                                         Moment::fromMsecs(openedAt.msecs() + step.minutes * minute),
                                         std::nullopt,
                                         {}});
        return m_kept.event(id).value();
    }
    void write(const Stored<CrisisEvent>& event, int minutes, EntryKind what, const QString& text)
    {
        m_kept.add(m_uow, CrisisEntry{event.id,
                                      at(event, minutes),
                                      m_room.counsellor,
                                      what,
                                      text,
                                      {},
                                      event.value.student,
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {},
                                      {}});
    }
    // What is due by then was done in time.
    void tickUntil(const Stored<CrisisEvent>& event, int minutes)
    {
        for (Stored<CrisisTask> task : m_kept.tasksOf(event.id))
            if (task.value.dueAt <= at(event, minutes)) {
                task.value.doneAt = task.value.dueAt;
                task.value.doneBy = homeroom;
                m_kept.save(m_uow, task);
                const auto passed = (task.value.dueAt.msecs() - event.value.openedAt.msecs()) / minute;
                if (passed <= 20)
                    write(event, static_cast<int>(passed), EntryKind::Step, task.value.textZh);
            }
    }

    UnitOfWork& m_uow;
    const DemoRoom& m_room;
    CrisisRepository m_kept;
    CrisisProtocol m_protocol;
};

} // namespace

void keepDemoCrises(UnitOfWork& uow, Connection& connection, const DemoRoom& room, const std::vector<StudentId>& pupils)
{
    Crises crises{uow, connection, room};
    crises.lastWeek(pupils);
    crises.now(pupils[3]);
}

} // namespace anxin
