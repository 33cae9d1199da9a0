// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/definition.h"

#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scales)
};
} // namespace

QString Definition::title(const QLocale& locale) const
{
    return locale.language() == QLocale::Chinese || titleEn.isEmpty() ? titleZh : titleEn;
}

const Coding* Definition::coding(QStringView name) const
{
    const auto found = std::find_if(codings.begin(), codings.end(), [&](const Coding& coding) { return coding.name == name; });
    return found == codings.end() ? nullptr : &*found;
}

std::vector<Misfit> misfits(const Definition& definition, const Subject& subject)
{
    const Applies& applies = definition.applies;
    std::vector<Misfit> found;
    const auto note = [&](bool isMisfit, Misfit misfit) {
        if (isMisfit)
            found.push_back(misfit);
    };
    const auto below = [](const std::optional<int>& value, const std::optional<int>& least) {
        return value && least && *value < *least;
    };
    note(below(subject.age, applies.ageMin), Misfit::TooYoung);
    note(below(applies.ageMax, subject.age), Misfit::TooOld);
    note(below(subject.grade, applies.gradeMin), Misfit::GradeTooLow);
    note(below(applies.gradeMax, subject.grade), Misfit::GradeTooHigh);
    note(subject.informant == Subject::Informant::Self && below(subject.age, applies.selfAgeMin), Misfit::TooYoungToAnswer);
    const auto& informants = applies.informants;
    note(subject.informant && !informants.empty() &&
             std::find(informants.begin(), informants.end(), *subject.informant) == informants.end(),
         Misfit::OtherInformant);
    return found;
}

QString sentence(Misfit misfit)
{
    switch (misfit) {
    case Misfit::TooYoung: return Tr::tr("The pupil is younger than the age that this questionnaire is for.");
    case Misfit::TooOld: return Tr::tr("The pupil is older than the age that this questionnaire is for.");
    case Misfit::GradeTooLow: return Tr::tr("The pupil is in a lower grade than this questionnaire is for.");
    case Misfit::GradeTooHigh: return Tr::tr("The pupil is in a higher grade than this questionnaire is for.");
    case Misfit::TooYoungToAnswer: return Tr::tr("At this age somebody else fills in this questionnaire, not the pupil.");
    case Misfit::OtherInformant: return Tr::tr("This questionnaire is not meant to be filled in by this person.");
    }
    return {};
}

} // namespace anxin
