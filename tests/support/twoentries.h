// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "tests/support/mergeroom.h"

namespace anxin {

// A pupil who stands in the register twice, from two lists.
struct TwoEntries : MergeRoom {
    static Student named(const char16_t* name, std::optional<QDate> bornOn = QDate(2013, 5, 6))
    {
        Student student;
        student.name = QString::fromUtf16(name);
        student.reading = readingOf(student.name);
        student.bornOn = bornOn;
        return student;
    }

    ClassUnitId first = aClass(2026, 1);
    ClassUnitId second = aClass(2026, 2);
    StudentId kept = pupil([this] {
        Student student = named(u"安小满");
        student.studentNo = QStringLiteral("1001");
        student.classUnit = first;
        return student;
    }());
    StudentId gone = pupil([this] {
        Student student = named(u"安小滿");
        student.reading = QStringLiteral("an xiao man");
        student.studentNo = QStringLiteral("2001");
        student.nationalNo = QStringLiteral("G450103201305060011");
        student.boarding = Boarding::Boarder;
        student.classUnit = second;
        return student;
    }());
    CampaignId autumn = campaign(QStringLiteral("2026 秋季普查"));

    MergeOrder order(const QStringList& fromAbsorbed = {})
    {
        return {kept, gone, fromAbsorbed, Side::Kept, MergeOrder::Certainty::Certain};
    }
    Student of(StudentId student) { return students.byId(student)->value; }
    void later() { clock.advanceSeconds(60); }
    StudentMergeId theMerge() { return registered.mergesOf(kept).at(0).id; }
};

} // namespace anxin
