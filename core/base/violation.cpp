// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/violation.h"

#include "core/base/tr.h"

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Violation)
};
} // namespace

QString labelled(const QString& name, const QString& sentence)
{
    return Tr::tr("%1: %2", "name of a field, what is wrong").arg(name, sentence);
}

QString sentence(const Violation& v)
{
    switch (v.rule) {
    case Rule::Required: return Tr::tr("Please fill this in.");
    case Rule::NotANumber: return Tr::tr("A number is expected here, found “%1”.").arg(v.found);
    case Rule::NotADate: return Tr::tr("A date is expected here, such as 2012-03-05, found “%1”.").arg(v.found);
    case Rule::NotAName: return Tr::tr("A name is expected here, found “%1”.").arg(v.found);
    case Rule::NotAClass:
        return Tr::tr("A class is expected here, such as 七年级3班, 高一(2)班 or 2024级3班, found “%1”.").arg(v.found);
    case Rule::UnknownCode: return Tr::tr("Expected one of %1, found “%2”.").arg(v.expected, v.found);
    case Rule::OutOfRange: return Tr::tr("Expected %1, found “%2”.").arg(v.expected, v.found);
    case Rule::TooLong: return Tr::tr("At most %1 characters fit here.").arg(v.expected);
    case Rule::ScientificForm:
        return Tr::tr("The spreadsheet turned this long number into “%1” and its last digits are lost. Format the column as "
                      "text and enter it again.")
            .arg(v.found);
    case Rule::BadCheckDigit:
        return Tr::tr("The last digit does not fit the number “%1”. Please check it for a typing error.").arg(v.found);
    case Rule::Conflict:
        return v.found.isEmpty() ? Tr::tr("This does not agree with %1.").arg(v.expected)
                                 : Tr::tr("“%1” does not agree with %2.").arg(v.found, v.expected);
    case Rule::Duplicate: return Tr::tr("The same pupil already stands in row %1.").arg(v.expected);
    case Rule::NotFound: return Tr::tr("No pupil in the register fits “%1”.").arg(v.found);
    case Rule::Ambiguous: return Tr::tr("More than one pupil fits “%1”. Add the school number.").arg(v.found);
    case Rule::InFuture: return Tr::tr("This day has not come yet.");
    case Rule::BeforeOther: return Tr::tr("This day is before %1.").arg(v.expected);
    case Rule::MovedLater: return Tr::tr("The day was %1. To make it later, say here what has become of it.").arg(v.expected);
    case Rule::TakenBack: return Tr::tr("“%1” stands here already and is not taken back.").arg(v.expected);
    case Rule::Undecided:
        return Tr::tr(
                   "“%1” stands here already, and nothing has been decided since. Set a level, write a safety plan or hold a "
                   "review first; then this can be put right.")
            .arg(v.expected);
    case Rule::ReturnAwaited:
        return Tr::tr("A referral of this pupil awaits the return. Please enter application, assessment and return there; this "
                      "changes by itself then.");
    case Rule::OtherCoding:
        return Tr::tr(
                   "This pupil's answers are here already, read as “%1”. Read as “%2” they would change, so one of the two is "
                   "wrong.")
            .arg(v.expected, v.found);
    case Rule::NumberTaken: return Tr::tr("%1 has this number already.").arg(v.expected);
    case Rule::TitleTaken: return Tr::tr("There is one of this title already.");
    }
    return {};
}

} // namespace anxin
