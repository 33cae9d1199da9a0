// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/namefinder.h"
#include "core/services/caseworkservice.h"
#include "core/services/registerservice.h"
#include "ui/models/watch.h"

#include <QAbstractListModel>

namespace anxin {

// A pupil as the list shows one.
struct StudentRow {
    Stored<Student> student;
    QString classLabel;
    std::optional<int> rank = {}; // of the warning level in force
    QString level = {};
    std::optional<QDate> nextReview = {}; // of the open case file
};

// By what a pupil is found.
Findable findableOf(const Student& student);

// Which pupils are shown besides what is typed. `Former` pupils have left the school.
enum class StudentScope : quint8 { Enrolled, Listed, ReviewDue, Former };

// All pupils, read once; what is typed filters them in memory at every key, best match first (NameFinder). With the
// roles of `RowRole`. Re-reads when a commit touches what it shows.
class StudentListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    // All must outlive the model.
    StudentListModel(RegisterService& registered, TriageService& triage, CaseworkService& casework, ChangeNotifier& news,
                     const Clock& clock);

    void setSearch(const QString& typed);
    void setClass(std::optional<ClassUnitId> unit);
    void setScope(StudentScope scope);
    const QString& search() const { return m_typed; }
    bool isFiltered() const { return !m_typed.isEmpty() || m_class || m_scope != StudentScope::Enrolled; }

    const StudentRow& row(const QModelIndex& index) const;
    // Everybody, shown or not, by reading.
    const std::vector<StudentRow>& everybody() const { return m_rows; }
    // What tells a pupil apart from others of the same name.
    QString secondLine(const StudentRow& row) const;
    // Invalid where the pupil is not among those shown.
    QModelIndex indexOf(StudentId student) const;
    int total() const { return static_cast<int>(m_rows.size()); } // shown or not
    // Classes that have pupils, in school order, with today's labels.
    const std::vector<std::pair<ClassUnitId, QString>>& classes() const { return m_classes; }

    void refreshIfStale();
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void filter();
    bool isIn(const StudentRow& row) const;

    RegisterService& m_register;
    TriageService& m_triage;
    CaseworkService& m_casework;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    std::vector<StudentRow> m_rows; // by reading
    std::vector<std::pair<ClassUnitId, QString>> m_classes;
    NameFinder m_finder;
    std::vector<int> m_shown; // positions in m_rows
    QString m_typed;
    std::optional<ClassUnitId> m_class;
    StudentScope m_scope = StudentScope::Enrolled;
};

} // namespace anxin
