// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/studentimport.h"
#include "tests/core/imports/xlsxbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

namespace anxin {

// A vault into which class lists are read, written down as CSV.
struct ImportRoom : TestVault {
    StudentImport import{*vault};
    NoProgress progress;

    Staging<StagedStudent> staged(const char* csv)
    {
        const TableFile file = *read(QByteArray(csv));
        const auto table = locateTable(file, studentImportFields());
        REQUIRE(table);
        return stageStudents(*table, {clock.today(), {Stage::Junior}}, progress);
    }
    ImportReceipt taken(const char* csv) { return import.commit(staged(csv), QStringLiteral("名单.csv"), progress); }
    Student byNo(const char* number)
    {
        for (const Stored<Student>& stored : students.all())
            if (stored.value.studentNo == QString::fromLatin1(number))
                return stored.value;
        FAIL("no such pupil");
        return {};
    }
    QString classOf(const Student& student) { return labelOf(classes.byId(*student.classUnit)->value, clock.today()); }
};

} // namespace anxin
