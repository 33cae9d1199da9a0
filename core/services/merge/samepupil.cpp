// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge/samepupil.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SamePupil)
};

template <class T>
bool differ(const std::optional<T>& one, const std::optional<T>& other)
{
    return one && other && *one != *other;
}
template <class T>
bool agree(const std::optional<T>& one, const std::optional<T>& other)
{
    return one && other && *one == *other;
}

// Of a Han name its first character, which is enough to see that two may be of one family; else what stands before a dot or
// blank.
QString familyName(const QString& name)
{
    const QString plain = tidied(name);
    const auto end = std::ranges::find_if(plain, [](QChar c) { return c == u'·' || c == u' '; });
    return end == plain.end() ? plain.left(plain.isEmpty() || !plain.front().isHighSurrogate() ? 1 : 2)
                              : plain.left(end - plain.begin());
}

// 全国学籍号 is the number of the identity card with a G in front, which some lists leave out; others lose leading zeros.
QString bareNumber(const std::optional<QString>& number)
{
    QString bare = tidied(number.value_or(QString())).toUpper();
    if (bare.startsWith(u'G'))
        bare.remove(0, 1);
    const auto first = std::ranges::find_if(bare, [](QChar c) { return c != u'0'; });
    return bare.mid(first - bare.begin());
}

bool isNational(const QString& bareNumber)
{
    constexpr int shortest = 15; // the old identity card
    return bareNumber.size() >= shortest;
}

QString soundOf(const Student& student)
{
    return QString(student.reading).remove(u' ');
}

class Pairs {
public:
    Pairs(const std::vector<Stored<Student>>& students, const std::vector<std::pair<StudentId, StudentId>>& keptApart)
        : m_students(students)
    {
        for (const auto& [one, other] : keptApart)
            m_seen.insert(std::minmax(one, other));
    }

    // Every two pupils who have the same key; an empty key is none.
    template <class Key>
    void add(SameSign sign, Key&& keyOf)
    {
        QHash<QString, std::vector<const Stored<Student>*>> groups;
        for (const Stored<Student>& student : m_students)
            if (const QString key = keyOf(student.value); !key.isEmpty())
                groups[key].push_back(&student);
        for (const auto& group : groups)
            for (std::size_t one = 0; one < group.size(); ++one)
                for (std::size_t other = one + 1; other < group.size(); ++other)
                    ask(sign, *group[one], *group[other]);
    }

    std::vector<LikelySame> take()
    {
        std::ranges::sort(m_found, {}, [](const LikelySame& pair) { return std::tuple{pair.sign, pair.one, pair.other}; });
        return std::move(m_found);
    }

private:
    static bool isWorthAsking(SameSign sign, const Student& one, const Student& other, Cautions cautions)
    {
        if (sign == SameSign::Number)
            return isNational(bareNumber(one.nationalNo)) || isNational(bareNumber(one.studentNo)) ||
                   soundOf(one) == soundOf(other);
        if (cautions & (Caution::OtherNationalNo | Caution::OtherBirthday | Caution::OtherSex))
            return false;
        return sign == SameSign::NameAndBirthday || !(cautions & Caution::OtherStudentNo);
    }

    void ask(SameSign sign, const Stored<Student>& one, const Stored<Student>& other)
    {
        const auto [low, high] = std::minmax(one.id, other.id);
        const Cautions cautions = cautionsFor(one.value, other.value);
        if (!isWorthAsking(sign, one.value, other.value, cautions) || !m_seen.insert({low, high}).second)
            return;
        m_found.push_back({low, high, sign, cautions});
    }

    const std::vector<Stored<Student>>& m_students;
    std::set<std::pair<StudentId, StudentId>> m_seen;
    std::vector<LikelySame> m_found;
};

constexpr std::array allCautions{Caution::OtherNationalNo, Caution::Twins,         Caution::KeptApart,
                                 Caution::OtherStudentNo,  Caution::OtherBirthday, Caution::OtherSex};

} // namespace

QString sentence(SameSign sign)
{
    switch (sign) {
    case SameSign::Number: return Tr::tr("The numbers are the same but for the way they are written.");
    case SameSign::NameAndBirthday: return Tr::tr("Same name and birthday.");
    case SameSign::NameAndClass: return Tr::tr("Same name and class.");
    case SameSign::SoundAndBirthday: return Tr::tr("The names sound alike; same birthday.");
    case SameSign::SoundAndClass: return Tr::tr("The names sound alike; same class.");
    }
    return {};
}

QString sentence(Caution caution)
{
    switch (caution) {
    case Caution::OtherNationalNo: return Tr::tr("They have different national numbers. That speaks for two pupils.");
    case Caution::OtherStudentNo: return Tr::tr("They have different school numbers.");
    case Caution::OtherBirthday: return Tr::tr("They have different birthdays.");
    case Caution::OtherSex: return Tr::tr("Their sex is entered differently.");
    case Caution::Twins:
        return Tr::tr("These may be twins or namesakes: born on the same day, with the same family name, and with different "
                      "numbers.");
    case Caution::KeptApart: return Tr::tr("Somebody has decided before that these are two pupils.");
    }
    return {};
}

QStringList sentencesOf(Cautions cautions)
{
    QStringList sentences;
    for (const Caution caution : allCautions)
        if ((cautions & caution) && !(caution == Caution::OtherStudentNo && (cautions & Caution::Twins))) // which names it
            sentences << sentence(caution);
    return sentences;
}

bool needsCertainty(Cautions cautions)
{
    return bool(cautions & (Caution::OtherNationalNo | Caution::Twins | Caution::KeptApart));
}

Cautions cautionsFor(const Student& one, const Student& other)
{
    Cautions found;
    found.setFlag(Caution::OtherNationalNo,
                  differ(one.nationalNo, other.nationalNo) && bareNumber(one.nationalNo) != bareNumber(other.nationalNo));
    found.setFlag(Caution::OtherStudentNo,
                  differ(one.studentNo, other.studentNo) && bareNumber(one.studentNo) != bareNumber(other.studentNo));
    found.setFlag(Caution::OtherBirthday, differ(one.bornOn, other.bornOn));
    found.setFlag(Caution::OtherSex, differ(one.sex, other.sex));
    const bool sameName = tidied(one.name) == tidied(other.name);
    const bool sameFamily = familyName(one.name) == familyName(other.name) && agree(one.classUnit, other.classUnit);
    found.setFlag(Caution::Twins, agree(one.bornOn, other.bornOn) && (sameName || sameFamily) &&
                                      (found & (Caution::OtherNationalNo | Caution::OtherStudentNo)));
    return found;
}

std::vector<LikelySame> likelySame(const std::vector<Stored<Student>>& students,
                                   const std::vector<std::pair<StudentId, StudentId>>& keptApart)
{
    const auto with = [](const QString& name, const QString& other) {
        return name.isEmpty() || other.isEmpty() ? QString() : name + u'\n' + other;
    };
    const auto born = [](const Student& student) { return student.bornOn ? isoDate(*student.bornOn) : QString(); };
    const auto unit = [](const Student& student) {
        return student.classUnit ? QString::number(student.classUnit->rowId()) : QString();
    };
    Pairs pairs(students, keptApart);
    pairs.add(SameSign::Number, [](const Student& student) { return bareNumber(student.nationalNo); });
    pairs.add(SameSign::Number, [](const Student& student) { return bareNumber(student.studentNo); });
    pairs.add(SameSign::NameAndBirthday, [&](const Student& student) { return with(tidied(student.name), born(student)); });
    pairs.add(SameSign::NameAndClass, [&](const Student& student) { return with(tidied(student.name), unit(student)); });
    pairs.add(SameSign::SoundAndBirthday, [&](const Student& student) { return with(soundOf(student), born(student)); });
    pairs.add(SameSign::SoundAndClass, [&](const Student& student) { return with(soundOf(student), unit(student)); });
    return pairs.take();
}

} // namespace anxin
