// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consentservice.h"
#include "core/services/registerservice.h"
#include "core/services/rulebook.h"
#include "ui/models/classtables.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

namespace anxin {

// The classes, who is in them, and where their consents stand. Everything is read once, and counted in memory. Re-reads when a
// commit touches what it shows.
class ClassesModel final : public QObject {
    Q_OBJECT
public:
    enum class Scope : quint8 { AtSchool, All }; // without, or with the classes that have left

    // All must outlive the model.
    ClassesModel(RegisterService& registered, ConsentService& consents, const RuleBook& rules, ChangeNotifier& news,
                 const Clock& clock);

    ClassListTable& classes() { return m_classes; }
    ConsentBoard& board() { return m_board; }
    const ClassRow& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    void setScope(Scope scope);
    void setPurpose(ConsentPurpose purpose);
    ConsentPurpose purpose() const { return m_purpose; }

    // Whose pupils are listed: of a class, or those of it who stand at one place.
    struct Choice {
        std::optional<ClassUnitId> unit;
        std::optional<ConsentStanding> standing = {};
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    void choose(std::optional<Choice> choice);
    const std::optional<Choice>& chosen() const { return m_chosen; }
    ShownList& pupils() { return m_pupils; }
    StudentId pupil(int row) const { return m_pupilIds.at(static_cast<std::size_t>(row)); }
    int chosenRow() const;       // -1 where nothing is chosen, or where it is not shown
    QString chosenLabel() const; // the class, and where they stand

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void count();
    void listPupils();
    QString keptUntil(const ClassUnit& unit) const;
    ConsentStanding standingOf(StudentId student) const;

    RegisterService& m_register;
    ConsentService& m_consents;
    const RuleBook& m_rules;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    Scope m_scope = Scope::AtSchool;
    ConsentPurpose m_purpose = ConsentPurpose::Screening;
    std::vector<Stored<ClassUnit>> m_units;
    std::vector<Stored<Student>> m_students;
    QHash<qint64, ConsentStandings> m_standings;
    std::vector<ClassRow> m_rows;
    ClassListTable m_classes;
    ConsentBoard m_board;
    std::optional<Choice> m_chosen;
    ShownList m_pupils;
    std::vector<StudentId> m_pupilIds;
};

} // namespace anxin
