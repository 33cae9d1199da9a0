// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/agenda.h"
#include "core/services/registerservice.h"
#include "ui/models/begunwork.h"
#include "ui/models/faces.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"
#include "ui/theme/tone.h"

#include <QAbstractListModel>

#include <array>
#include <functional>

namespace anxin {

// The blocks of the first page, most urgent first. Each open loop stands in exactly one of them.
enum class TodayBlock : quint8 {
    ActNow,     // critical answers, and whatever is overdue
    Reviews,    // due within seven days, and what only reminds
    Notes,      // written and not signed
    Candidates, // waiting for their second interview, or for what follows from it
    Files,      // case files and contingency plans that are missing
    Replies,    // what others have not told yet: of referrals, letters, and pupils whom a class list does not name
};
inline constexpr std::size_t todayBlockCount = 6;
// Nothing where a loop need not be shown yet: a review that is further away.
std::optional<TodayBlock> blockOf(const OpenLoop& loop, QDate today);
// How urgent it is, wherever it is shown: what is at once does not wait for its day; what only reminds is never late, and says
// how long ago its day was.
QString dueWords(const OpenLoop& loop, QDate today);
Tone dueTone(const OpenLoop& loop, QDate today);

// One open loop as the page shows it.
struct LoopRow {
    OpenLoop loop;
    QString name;
    QString classLabel;
    std::optional<int> rank; // of the warning level in force
    QString level;
    QTime dueAt = {}; // of today, where the day does not say it; else invalid
};

// The rows of one block, with the roles of `RowRole`.
class LoopListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<LoopRow> rows, QDate today);
    const LoopRow& row(const QModelIndex& index) const { return m_rows.at(static_cast<std::size_t>(index.row())); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<LoopRow> m_rows;
    QDate m_today;
};

// What must be done today: the open loops of the room, in blocks. Re-reads when a commit touches what they follow from.
class TodayModel final : public QObject {
    Q_OBJECT
public:
    using Loops = std::function<std::vector<OpenLoop>()>;
    // All must outlive the model.
    TodayModel(Loops loops, RegisterService& registered, TriageService& triage, ChangeNotifier& news, const Clock& clock,
               BegunWork::Kept begun = {}, AppointmentService* appointments = nullptr);

    LoopListModel& block(TodayBlock which) { return m_blocks.at(static_cast<std::size_t>(which)); }
    BegunWork& begun() { return m_begun; }
    // Of today, in the order of time: those that are booked, held or over. Empty where the model was given no appointments.
    ShownList& appointments() { return m_appointmentRows; }
    const KnownAppointment& appointment(int row) const { return m_appointmentsOfToday.at(static_cast<std::size_t>(row)); }
    // Whose note is missing; nothing for other loops.
    std::optional<KnownAppointment> appointmentOf(const OpenLoop& loop) const;
    QTime now() const; // where the school is
    int count() const; // of all blocks, of what was begun, and of the appointments of today
    int studentCount() const { return m_studentCount; }
    // Whether something stands in the first block that would stand in that one if it were not overdue.
    bool hasOverdue(TodayBlock which) const { return m_hasOverdue.at(static_cast<std::size_t>(which)); }
    int urgentCount() const { return m_blocks.front().rowCount(); }
    QDate today() const { return m_clock.today(); }
    // The last reading came to no end: there are no rows, which is not the same as nothing to do.
    bool isUnread() const { return m_isUnread; }
    // Reads where something has changed, or the day has. Throws Fault: then the blocks are unread.
    void refreshIfStale();
    // Says `stale` where the minute of something has come.
    void minutePassed();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void read();
    void readAppointments(const Faces& faces);
    bool isDue() const;
    bool hasSomethingEnded() const;

    Loops m_loops;
    RegisterService& m_register;
    TriageService& m_triage;
    const Clock& m_clock;
    AppointmentService* m_appointments;
    Watch m_watch;
    bool m_isUnread = false;
    QDate m_readOn;
    std::optional<Moment> m_nextDue; // of what is due by the minute and not late yet
    int m_studentCount = 0;
    std::array<LoopListModel, todayBlockCount> m_blocks;
    std::array<bool, todayBlockCount> m_hasOverdue{};
    BegunWork m_begun;
    std::vector<KnownAppointment> m_appointmentsOfToday;
    ShownList m_appointmentRows;
};

} // namespace anxin
