// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/violation.h"
#include "core/imports/classlabel.h"
#include "core/records/student/studentrepository.h"

#include <QHash>

#include <map>

namespace anxin {

// Whom the register knows, to be asked thousands of times without asking the database. A snapshot: build it inside the
// transaction that uses it.
class RegisterIndex {
public:
    // A merged entry's name and numbers lead to the pupil whom it stands for: the list that brought it may come again.
    RegisterIndex(std::vector<Stored<Student>> students, const std::vector<Stored<ClassUnit>>& units,
                  const std::vector<MergedEntry>& merged);
    RegisterIndex(const RegisterIndex&) = delete; // it points into itself
    RegisterIndex& operator=(const RegisterIndex&) = delete;

    const std::vector<Stored<Student>>& students() const { return m_students; }
    // Null where nobody has it.
    const Stored<Student>* byStudentNo(const QString& number) const { return m_byStudentNo.value(number); }
    const Stored<Student>* byNationalNo(const QString& number) const { return m_byNationalNo.value(number); }
    // All of that name; with a class, only those in it.
    std::vector<const Stored<Student>*> named(const QString& name, const std::optional<ClassAddress>& unit) const;

    std::optional<ClassUnitId> unitAt(const ClassAddress& address) const;
    // The class of a pupil as the register knows it; nothing where the pupil has none.
    std::optional<ClassUnit> unitOf(const Student& student) const;
    void addUnit(ClassUnitId id, const ClassUnit& unit);

private:
    void addPupil(const Student& known, const Stored<Student>* pupil);

    std::vector<Stored<Student>> m_students;
    QHash<QString, const Stored<Student>*> m_byStudentNo;
    QHash<QString, const Stored<Student>*> m_byNationalNo;
    QMultiHash<QString, const Stored<Student>*> m_byName;
    std::map<ClassAddress, ClassUnitId> m_units;
    QHash<qint64, ClassUnit> m_unitById;
};

// How somebody in a file says who they are.
struct Identification {
    std::optional<QString> studentNo;
    std::optional<QString> nationalNo;
    std::optional<QString> name;
    std::optional<ClassAddress> classUnit;
};
// The one pupil who is meant, for files that only speak of pupils in the register: by number, and then the name, where
// there is one, must be the pupil's; otherwise by name, and class where it is known. Never a guess between two.
Result<const Stored<Student>*, Violation> findPupil(const RegisterIndex& index, const Identification& who);

} // namespace anxin
