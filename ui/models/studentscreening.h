// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/registerservice.h"
#include "core/services/screeningservice.h"
#include "ui/models/coursemodel.h"
#include "ui/models/profilemodel.h"
#include "ui/theme/tone.h"

namespace anxin {

// The one answer sheet in front, in words.
struct SheetWords {
    QString signal, validity;
    Tone signalTone = Tone::Neutral, validityTone = Tone::Neutral;
    QString facts;      // when, in which campaign, by whom
    QString reasons;    // which rules fired, a line each; what there is to say where none did
    QString source;     // where the rules come from
    QString unanswered; // empty where nothing is missing
    QString caution;    // what to bear in mind; may be empty
    QString about;      // edition, form, coding, licence
};

// The questionnaires that the pupil on the card has answered: one of them in front with its profile, and one value of it over
// the campaigns. Part of StudentCardModel, which tells it when to read.
class StudentScreening {
public:
    // Both must outlive it.
    StudentScreening(ScreeningService& screening, RegisterService& registered) : m_screening(screening), m_register(registered)
    {
    }
    // Another pupil begins with the newest sheet and its total; the same one keeps what is in front.
    void read(const std::optional<Stored<Student>>& student, QDate today);

    int count() const { return static_cast<int>(m_sheets.size()); } // the newest first
    QString title(int sheet) const;
    AnswerSheetId sheetId(int sheet) const { return m_sheets.at(static_cast<std::size_t>(sheet)).sheet.id; }
    int chosen() const { return m_chosen; } // −1: there is none
    void choose(int sheet);
    void choose(AnswerSheetId sheet); // stays as it is where the pupil has no such sheet

    const SheetWords& words() const { return m_words; }
    ProfileModel& profile() { return m_profile; }
    // Whose course is shown.
    int row() const { return m_row; }
    void chooseRow(int row);
    CourseModel& course() { return m_course; }
    QString courseNote() const { return m_courseNote; } // by which figures changes were judged

private:
    const ScoredSheet& sheet(int index) const { return m_sheets.at(static_cast<std::size_t>(index)); }
    const Definition* definitionOf(const AnswerSheet& sheet) const;
    Subject subjectOf(const AnswerSheet& sheet) const;
    Score scoreOf(const AnswerSheet& sheet, const Definition& definition) const;
    QString titleOf(const AnswerSheet& sheet) const;
    void readWords(const Definition* definition, const Score& score);
    void readCourse();
    CoursePoint pointOf(const ScoredSheet& scored, const QString& step) const;
    const Reliability* reliabilityIn(const AnswerSheet& paper, const QString& step) const; // may be null

    ScreeningService& m_screening;
    RegisterService& m_register;
    std::optional<Stored<Student>> m_student;
    std::optional<ClassUnit> m_unit;
    QDate m_today;
    std::vector<ScoredSheet> m_sheets;
    QHash<qint64, QString> m_campaigns;
    int m_chosen = -1;
    int m_row = -1;
    SheetWords m_words;
    ProfileModel m_profile;
    CourseModel m_course;
    QString m_courseNote;
};

} // namespace anxin
