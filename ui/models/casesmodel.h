// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/wordfinder.h"
#include "ui/models/faces.h"
#include "ui/models/pupilservices.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/watch.h"

#include <QAbstractListModel>

#include <functional>

namespace anxin {

struct CaseRow {
    Stored<CaseFile> file;
    Face face;
    QString found = {}; // where the words stand that are looked for
};

// Which files are listed: the open ones, the one to be looked at first on top, or the closed ones, the newest first.
enum class CaseScope : quint8 { Open, Closed };

// Case files, with the roles of `RowRole`.
class CaseListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<CaseRow> rows, QDate today);
    const CaseRow& row(const QModelIndex& index) const { return m_rows.at(static_cast<std::size_t>(index.row())); }
    QModelIndex indexOf(StudentId student) const; // the first of the pupil's
    QModelIndex indexOf(CaseFileId file) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<CaseRow> m_rows;
    QDate m_today;
};

// The cases of the room and the one that is open in front of the person. Re-reads when a commit touches what it shows.
class CasesModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive the model.
    CasesModel(const PupilServices& services, const Timeline& timeline, WordFinder& words, ChangeNotifier& news,
               const Clock& clock);

    CaseListModel& list() { return m_list; }
    TimelineModel& timeline() { return m_timeline; }
    TimelineModel& memos() { return m_memoRows; } // of the pupil whose file is in front
    const Stored<PrivateMemo>& memo(int row) const { return m_memos.at(static_cast<std::size_t>(row)); }
    void remove(const Stored<PrivateMemo>& memo) { m_memoService.remove(memo); }
    void bringBack(const Stored<PrivateMemo>& memo) { m_memoService.bringBack(memo); }
    QDate today() const { return m_clock.today(); }
    const Clock& clock() const { return m_clock; }

    // Opens a file to read it, which the log notes once.
    void choose(const CaseRow& row);
    void chooseNone();
    // The same for one that need not be listed yet: what is listed follows it, and stays with it.
    void show(const Stored<CaseFile>& file);
    const std::optional<CaseRow>& chosen() const { return m_chosen; }
    // What an entry of the timeline stands for; nothing where it is something else.
    std::optional<Stored<SessionNote>> note(const TimelineEntry& entry);
    std::optional<Stored<Referral>> referral(const TimelineEntry& entry);
    std::optional<Stored<CaseFile>> otherFile(const TimelineEntry& entry); // than the one in front
    // In which a note of this pupil stands; if that is not the one in front, it is read with it.
    Stored<CaseFile> fileOf(const Stored<SessionNote>& note);
    // Where an entry of a pupil's timeline is read: its own file, closed or not, else the open one, else the newest. Nothing
    // where the pupil never had one.
    std::optional<Stored<CaseFile>> fileFor(StudentId student, const TimelineEntry& entry);

    CaseScope scope() const { return m_scope; }
    void setScope(CaseScope scope);
    // Closed files are many after some years: a hundred at once.
    bool hasMore() const { return m_hasMore; }
    void showMore();
    // Only files in which, or in what belongs to them, these words stand; all for blank text.
    void setWords(const QString& words);
    // With whom they stand who have no such file.
    int foundElsewhere() const { return m_foundElsewhere; }

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed(); // list, chosen file and timeline

private:
    static constexpr int closedAtOnce = 100;
    void refresh();
    void readChosen();
    std::vector<Stored<CaseFile>> closedFiles(const QList<qint64>& found);

    CaseworkService& m_casework;
    MemoService& m_memoService;
    TriageService& m_triage;
    RegisterService& m_register;
    WordFinder& m_finder;
    const Timeline& m_whole;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    QString m_words;
    CaseScope m_scope = CaseScope::Open;
    int m_most = closedAtOnce;
    bool m_hasMore = false;
    int m_foundElsewhere = 0;
    std::vector<Stored<PrivateMemo>> m_memos;
    TimelineModel m_memoRows{TimelineModel::Grouping::None};
    CaseListModel m_list;
    TimelineModel m_timeline;
    std::optional<CaseRow> m_chosen;
    std::optional<StudentId> m_shown; // whose timeline it is
};

} // namespace anxin
