// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/catch.h"
#include "tests/support/mergeroom.h"

using namespace anxin;

namespace {

Student pupil(const char16_t* name, std::optional<QDate> bornOn, const char* studentNo = nullptr,
              const char* nationalNo = nullptr)
{
    Student student;
    student.name = QString::fromUtf16(name);
    student.reading = readingOf(student.name);
    student.bornOn = bornOn;
    if (studentNo)
        student.studentNo = QString::fromLatin1(studentNo);
    if (nationalNo)
        student.nationalNo = QString::fromLatin1(nationalNo);
    return student;
}

const QDate may(2013, 5, 6), june(2013, 6, 7);

struct Register : MergeRoom {
    ClassUnitId unit = aClass();
    Student inClass(Student student)
    {
        student.classUnit = unit;
        return student;
    }
    // The sign by which the two would be proposed; nothing where they would not.
    std::optional<SameSign> signOf(const Student& one, const Student& other)
    {
        const StudentId first = MergeRoom::pupil(one), then = MergeRoom::pupil(other);
        for (const LikelySame& pair : merges.proposals())
            if (pair.one == first && pair.other == then)
                return pair.sign;
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("entries that may be one pupil are proposed, with the strongest sign", "[samepupil]")
{
    Register room;
    CHECK(room.signOf(pupil(u"安小满", may), pupil(u"安小满", may)) == SameSign::NameAndBirthday);
    CHECK(room.signOf(room.inClass(pupil(u"测试甲", {})), room.inClass(pupil(u"测试甲", may))) == SameSign::NameAndClass);
    CHECK(room.signOf(pupil(u"张薇", june), pupil(u"章薇", june)) == SameSign::SoundAndBirthday);
    CHECK(room.signOf(room.inClass(pupil(u"李静", {})), room.inClass(pupil(u"李婧", may))) == SameSign::SoundAndClass);
    CHECK(room.signOf(pupil(u"王一", {}, nullptr, "G450103201305060011"), pupil(u"王乙", {}, nullptr, "450103201305060011")) ==
          SameSign::Number);
    CHECK(room.signOf(pupil(u"赵六", {}, "007"), pupil(u"赵六", {}, "7")) == SameSign::Number);
}

TEST_CASE("twins and namesakes are not proposed as one pupil", "[samepupil]")
{
    Register room;
    // Twins: one class, one birthday, one family name; also where the names sound alike.
    CHECK_FALSE(room.signOf(room.inClass(pupil(u"林雨", may, "1")), room.inClass(pupil(u"林雪", may, "2"))));
    CHECK_FALSE(room.signOf(room.inClass(pupil(u"何婷", may, "3")), room.inClass(pupil(u"何亭", may, "4"))));
    CHECK_FALSE(room.signOf(pupil(u"陈静", may, nullptr, "G1"), pupil(u"陈静", may, nullptr, "G2")));
    CHECK_FALSE(room.signOf(room.inClass(pupil(u"吴昊", {}, "5")), room.inClass(pupil(u"吴昊", {}, "6"))));
    CHECK_FALSE(room.signOf(room.inClass(pupil(u"郑一", may)), room.inClass(pupil(u"郑一", june))));
    CHECK_FALSE(room.signOf(pupil(u"孙二", {}), pupil(u"孙二", {}))); // nothing but the name
    CHECK_FALSE(room.signOf(pupil(u"钱三", {}, "008"), pupil(u"周四", {}, "8")));
}

TEST_CASE("whoever compares twins is warned", "[samepupil]")
{
    Register room;
    const Cautions twins = cautionsFor(room.inClass(pupil(u"林雨", may, "1", "G450103201305060011")),
                                       room.inClass(pupil(u"林雪", may, "2", "G450103201305060012")));
    CHECK(twins.testFlag(Caution::Twins));
    CHECK(twins.testFlag(Caution::OtherNationalNo));
    CHECK(needsCertainty(twins));
    CHECK(twins.testFlag(Caution::OtherStudentNo));
    CHECK(sentencesOf(twins) == QStringList{sentence(Caution::OtherNationalNo), sentence(Caution::Twins)}); // numbers said once
    CHECK(cautionsFor(pupil(u"安小满", may), pupil(u"安小满", may)) == Cautions());
    CHECK_FALSE(needsCertainty(cautionsFor(pupil(u"安小满", {}, "1"), pupil(u"安小满", may, "2"))));
    // A missing G is no other number.
    CHECK(cautionsFor(pupil(u"安小满", may, nullptr, "G450103201305060011"),
                      pupil(u"安小满", may, nullptr, "450103201305060011")) == Cautions());
}

TEST_CASE("a pair that is kept apart is never proposed again, also after one of them was merged", "[samepupil]")
{
    Register room;
    const StudentId one = room.MergeRoom::pupil(pupil(u"安小满", may)), other = room.MergeRoom::pupil(pupil(u"安小满", may)),
                    third = room.MergeRoom::pupil(pupil(u"安小满", may));
    CHECK(room.merges.proposals().size() == 3);
    room.merges.keepApart(other, one);
    room.merges.keepApart(one, other); // once is enough
    CHECK(room.rowsOf(QStringLiteral("kept_apart")) == 1);
    CHECK(room.merges.proposals().size() == 2);
    REQUIRE(room.merges.merge({third, other}));
    CHECK(room.merges.proposals().empty()); // the third is the other now
    const auto preview = room.merges.preview({one, third});
    REQUIRE(preview);
    CHECK(preview->cautions.testFlag(Caution::KeptApart));
    CHECK(room.merges.merge({one, third}).error().why == MergeRefusal::Why::NotCertain);
}
