// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/twotongues.h"
#include "core/records/crisis/crisiscare.h"
#include "core/records/crisis/crisisentrywords.h"

#include <QByteArray>
#include <QStringList>

namespace anxin {

// Who does a step. A school may write somebody else.
enum class CrisisRole : quint8 {
    Finder,
    Principal,
    VicePrincipal,
    MoralEducation,
    GradeHead,
    Homeroom,
    Counsellor,
    SchoolDoctor,
    Security,
    FamilyLiaison,
    Spokesperson,
    PoliceContact,
    HospitalContact,
};
constexpr auto enumTable(CrisisRole)
{
    return std::array{
        EnumEntry{CrisisRole::Finder, "finder", QT_TRANSLATE_NOOP("Label", "Who finds it")},
        EnumEntry{CrisisRole::Principal, "principal", QT_TRANSLATE_NOOP("Label", "Principal")},
        EnumEntry{CrisisRole::VicePrincipal, "vice-principal", QT_TRANSLATE_NOOP("Label", "Vice-principal in charge")},
        EnumEntry{CrisisRole::MoralEducation, "moral-education", QT_TRANSLATE_NOOP("Label", "Head of moral education")},
        EnumEntry{CrisisRole::GradeHead, "grade-head", QT_TRANSLATE_NOOP("Label", "Head of the grade")},
        EnumEntry{CrisisRole::Homeroom, "homeroom", QT_TRANSLATE_NOOP("Label", "Homeroom teacher")},
        EnumEntry{CrisisRole::Counsellor, "counsellor", QT_TRANSLATE_NOOP("Label", "Counsellor")},
        EnumEntry{CrisisRole::SchoolDoctor, "school-doctor", QT_TRANSLATE_NOOP("Label", "School doctor")},
        EnumEntry{CrisisRole::Security, "security", QT_TRANSLATE_NOOP("Label", "Safety office")},
        EnumEntry{CrisisRole::FamilyLiaison, "family-liaison", QT_TRANSLATE_NOOP("Label", "Contact with the family")},
        EnumEntry{CrisisRole::Spokesperson, "spokesperson", QT_TRANSLATE_NOOP("Label", "Spokesperson")},
        EnumEntry{CrisisRole::PoliceContact, "police-contact", QT_TRANSLATE_NOOP("Label", "Community police")},
        EnumEntry{CrisisRole::HospitalContact, "hospital-contact", QT_TRANSLATE_NOOP("Label", "Contact at the hospital")},
    };
}
// The label of a role, or what the school wrote instead of one.
QString roleWords(const QString& role);

// 危机预案: what is done, by whom, by when; which reports are due; the nine situations that must be reported; whom to call.
// Format anxin-crisis-protocol/1 (resources/rules/crisis.json). Every number there has its source. A value.
struct CrisisProtocol {
    struct Step {
        QString code;
        TwoTongues text;
        QString role;      // code of a CrisisRole, or the school's own word
        int minutes;       // after the event began
        QStringList kinds; // codes of CrisisKind, or "all"
        QString source;
    };
    struct ReportRule {
        ReportStage stage;
        int minutes; // after the event began; an interim report: after the report before; a final one: of no meaning
        QStringList kinds;
        QString source;
    };
    struct Situation {
        QString code;
        TwoTongues text;
        QString source;
    };
    struct Ring {
        CrisisRing ring;
        int lookInDays; // between two looks
        int watchDays;  // that are proposed
        QString source;
    };
    struct Phone {
        TwoTongues who;
        QString number;
        QString source;
    };

    int version = 1;
    QString validFrom;
    QString note;
    std::vector<Step> steps;
    std::vector<ReportRule> reports;
    std::vector<Situation> situations;
    TwoTongues duty; // what the law says of them
    QString dutySource;
    std::vector<Ring> rings;
    std::vector<Phone> phones;

    // Version 1, as it comes with the program. Throws Fault{Bug} where it cannot be read.
    static CrisisProtocol shipped();
    // Nothing where it is not of this format or lacks something.
    static std::optional<CrisisProtocol> fromJson(const QByteArray& json);
    QByteArray toJson() const;

    std::vector<Step> stepsFor(CrisisKind kind) const;
    // Nothing where the kind asks for no such report.
    const ReportRule* reportFor(ReportStage stage, CrisisKind kind) const;
    const Situation* situation(const QString& code) const;
    int lookInDays(CrisisRing ring) const;
    int watchDays(CrisisRing ring) const;
};

} // namespace anxin
