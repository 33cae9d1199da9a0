// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pupilservices.h"
#include "ui/models/studentattachments.h"
#include "ui/models/studentconsents.h"
#include "ui/models/studentfamily.h"
#include "ui/models/studentscreening.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/watch.h"

namespace anxin {

// One pupil: facts, level, next review, answers to questionnaires, family, consents, attachments, where the pupil was, and the
// timeline without what stands in the case file alone. Also saves what a person changes in the register.
class StudentCardModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive the model.
    StudentCardModel(const PupilServices& services, const Timeline& timeline, ChangeNotifier& news, const Clock& clock);

    // Another pupil is shown with everything, whatever was filtered before.
    void choose(std::optional<StudentId> student);
    TimelineModel& timeline() { return m_timeline; }
    const std::optional<Stored<Student>>& student() const { return m_student; }
    // Class, sex, age, number in one line.
    QString facts() const;
    const std::optional<StoredLevel>& level() const { return m_level; }
    const std::optional<Stored<CaseFile>>& openCase() const { return m_case; }
    StudentFamily& family() { return m_family; }
    StudentConsents& consents() { return m_consents; }
    StudentAttachments& attachments() { return m_attachments; }
    StudentScreening& screening() { return m_screening; }
    ShownList& spells() { return m_spells; } // where the pupil is, and was before
    ShownList& mergedEntries() { return m_mergedRows; }
    const Stored<StudentMerge>& merge(int row) const { return m_merges.at(static_cast<std::size_t>(row)); }
    QDate today() const { return m_clock.today(); }
    // All classes with today's labels, for the form.
    std::vector<std::pair<ClassUnitId, QString>> classes() const;

    Result<StudentId, Violations> add(const Student& student) { return m_register.add(student); }
    Result<StudentId, Violations> save(const Stored<Student>& student) { return m_register.save(student); }

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void readSpells(const Stored<Student>& student);
    void readMerges(StudentId student);

    RegisterService& m_register;
    TriageService& m_triage;
    CaseworkService& m_casework;
    const Timeline& m_whole;
    const Clock& m_clock;
    Watch m_watch;
    std::optional<StudentId> m_chosen;
    std::optional<Stored<Student>> m_student;
    QString m_classLabel;
    std::optional<StoredLevel> m_level;
    std::optional<Stored<CaseFile>> m_case;
    TimelineModel m_timeline;
    StudentFamily m_family;
    StudentConsents m_consents;
    StudentAttachments m_attachments;
    StudentScreening m_screening;
    ShownList m_spells;
    std::vector<Stored<StudentMerge>> m_merges;
    ShownList m_mergedRows;
};

} // namespace anxin
