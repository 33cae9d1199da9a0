// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/wordfinder.h"
#include "core/services/caseworkservice.h"
#include "core/services/memoservice.h"
#include "core/services/registerservice.h"
#include "ui/models/faces.h"
#include "ui/models/watch.h"
#include "ui/theme/tone.h"

#include <QAbstractListModel>

#include <functional>

namespace anxin {

struct CaseRow {
    Stored<CaseFile> file;
    Face face;
    QString found = {}; // where the words stand that are looked for
};

// The open case files, the one to be looked at first on top; with the roles of `RowRole`.
class CaseListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<CaseRow> rows, QDate today);
    const CaseRow& row(const QModelIndex& index) const { return m_rows.at(static_cast<std::size_t>(index.row())); }
    QModelIndex indexOf(StudentId student) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<CaseRow> m_rows;
    QDate m_today;
};

// One thing that happened in a case. `act` opens it; empty where there is nothing more to see.
struct TimelineEntry {
    QDate on;
    QString title;
    QString pill;
    Tone tone = Tone::Neutral;
    QString text;
    std::optional<SessionNoteId> note;
    std::optional<ReferralId> referral;
};

// What happened, newest first: notes, interviews, level decisions, home contacts, referrals.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<TimelineEntry> entries, QDate today);
    const TimelineEntry& entry(const QModelIndex& index) const { return m_entries.at(static_cast<std::size_t>(index.row())); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TimelineEntry> m_entries;
    QDate m_today;
};

// The cases of the room and the one that is open in front of the person. Re-reads when a commit touches what it shows.
class CasesModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive the model.
    CasesModel(CaseworkService& casework, MemoService& memos, TriageService& triage, RegisterService& registered,
               WordFinder& words, ChangeNotifier& news, const Clock& clock);

    CaseListModel& list() { return m_list; }
    TimelineModel& timeline() { return m_timeline; }
    TimelineModel& memos() { return m_memoRows; } // of the pupil whose file is in front
    const Stored<PrivateMemo>& memo(int row) const { return m_memos.at(static_cast<std::size_t>(row)); }
    void remove(const Stored<PrivateMemo>& memo) { m_memoService.remove(memo); }
    void bringBack(const Stored<PrivateMemo>& memo) { m_memoService.bringBack(memo); }
    QDate today() const { return m_clock.today(); }

    // Opens a file to read it, which the log notes once.
    void choose(const CaseRow& row);
    void chooseNone();
    const std::optional<CaseRow>& chosen() const { return m_chosen; }
    std::optional<Stored<SessionNote>> note(SessionNoteId id);
    std::optional<Stored<Referral>> referral(ReferralId id);

    // Only files in which, or in what belongs to them, these words stand; all for blank text.
    void setWords(const QString& words);
    // With whom they stand who have no open file.
    int foundElsewhere() const { return m_foundElsewhere; }

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed(); // list, chosen file and timeline

private:
    void refresh();
    void readChosen();
    std::vector<TimelineEntry> entriesOf(const CaseRow& row);

    CaseworkService& m_casework;
    MemoService& m_memoService;
    TriageService& m_triage;
    RegisterService& m_register;
    WordFinder& m_finder;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    QString m_words;
    int m_foundElsewhere = 0;
    std::vector<Stored<PrivateMemo>> m_memos;
    TimelineModel m_memoRows;
    CaseListModel m_list;
    TimelineModel m_timeline;
    std::optional<CaseRow> m_chosen;
};

} // namespace anxin
