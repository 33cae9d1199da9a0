// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/calendarservice.h"
#include "ui/models/watch.h"
#include "ui/models/weekplan.h"

#include <QAbstractTableModel>
#include <QSet>

namespace anxin {

// The appointments of a week: a column a day, a row a lesson period or what lies between two. What stands in a cell is said by
// its text and its text for assistive technology; the blocks over the cells are what the page draws. Re-reads when a commit
// touches what it shows, when the day has changed, and when something booked has come to its end.
class WeekModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct On {
        AppointmentService& appointments;
        CalendarService& calendar;
        RegisterService& registered;
        TriageService& triage;
    };
    // All must outlive the model.
    WeekModel(const On& on, ChangeNotifier& news, const Clock& clock);

    QDate monday() const { return m_monday; }
    // The week of that day; read at once.
    void showWeekOf(QDate day);
    bool isWholeWeek() const { return m_isWhole; }
    void showWholeWeek(bool isWhole);
    bool showsCancelled() const { return m_showsCancelled; }
    void showCancelled(bool isShown);

    const std::vector<WeekDay>& days() const { return m_days; }
    const std::vector<WeekSlot>& slotRows() const { return m_slots; }
    const std::vector<WeekBlock>& blocks() const { return m_blocks; }
    const WeekBlock* block(AppointmentId id) const; // null where it does not stand in this week
    QTime dayBegins() const { return m_begins; }    // of what is drawn
    QTime dayEnds() const { return m_ends; }
    QDate today() const { return m_clock.today(); }
    QTime now() const { return m_on.appointments.now(); }
    QModelIndex cellAt(QDate day, QTime time) const; // invalid outside of the week
    // In the order of time, those that touch the cell.
    std::vector<const WeekBlock*> blocksIn(const QModelIndex& cell) const;
    // Booked or held, of those days; both belong to it.
    QSet<QDate> daysWithAppointments(QDate first, QDate last) const;
    // Where one more can be booked: that cell if it is free and not over, else the next lesson period of the week in which
    // nothing is booked, the room is open and there are lessons. Invalid where the week has none.
    QModelIndex freeCell(const QModelIndex& wished) const;
    // A block in words: name, time, kind, how things are.
    QString wordsOf(const WeekBlock& block) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void readDays();
    void readBlocks();
    void fitDay();
    bool hasSomethingEnded() const;
    bool isFree(const QModelIndex& cell) const;
    bool isUsual(const QModelIndex& cell) const;
    QString dayWords(const WeekDay& day) const;

    On m_on;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    QDate m_monday;
    bool m_isWhole = false;
    bool m_showsCancelled = false;
    std::vector<WeekDay> m_days;
    std::vector<WeekSlot> m_slots;
    std::vector<WeekBlock> m_blocks;
    QTime m_begins;
    QTime m_ends;
};

} // namespace anxin
