// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sheetcorrection.h"

#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SheetCorrection)
};

const QString blank = QStringLiteral("▢");

// A finished sheet holds no blanks: what is not there was left blank.
Answers withBlanks(const Definition& definition, const QString& stored)
{
    Answers answers = fromStoredAnswers(stored);
    for (const Item& item : definition.items)
        if (!answers.contains(item.id))
            answers.insert(item.id, leftBlank);
    return answers;
}
} // namespace

SheetCorrection::SheetCorrection(SheetEntryService& entry, ScreeningService& screening, RegisterService& registered,
                                 const Clock& clock, AnswerSheetId id)
    : m_entry(entry),
      m_sheet(id)
{
    const auto sheet = entry.sheet(id);
    const Definition* definition = sheet ? screening.catalogue().find(sheet->value.scale, sheet->value.scaleVersion) : nullptr;
    if (!definition)
        throw Fault{FaultKind::Bug, QStringLiteral("a sheet to be corrected is not there")};
    if (const auto student = registered.student(sheet->value.student))
        m_identity = factLine({student->value.name, registered.classLabelOf(student->value), definition->title(QLocale()),
                               shownDay(sheet->value.answeredOn, clock.today())});
    m_before = withBlanks(*definition, sheet->value.answers);
    // As the answers came in, where one key is one answer in it; else by the questionnaire's own codes.
    AnswerReading reading = answerReading(*definition, sheet->value.coding).value_or(AnswerReading());
    if (reading.shape == AnswerShape::Text)
        reading = {};
    m_typing = std::make_unique<PaperTyping>(AnswerKeys(*definition, reading), m_before, nullptr);
    m_typing->goTo(0);
}

QStringList SheetCorrection::changes() const
{
    QStringList changed;
    const auto shown = [&](int item, const QString& code) {
        return code.isEmpty() || code == leftBlank ? blank : m_typing->keys().shown(item, code);
    };
    for (int item = 0; item < m_typing->count(); ++item) {
        const QString name = m_typing->nameOf(item);
        if (m_typing->typed().value(name) != m_before.value(name))
            changed << Tr::tr("%1: %2 → %3", "question, answer before, answer now")
                           .arg(name, shown(item, m_before.value(name)), shown(item, m_typing->typed().value(name)));
    }
    return changed;
}

QStringList SheetCorrection::history()
{
    QStringList lines;
    for (const Stored<AnswerCorrection>& correction : m_entry.correctionsOf(m_sheet))
        lines << factLine({correction.value.correctedBy, correction.value.reason});
    return lines;
}

std::optional<QString> SheetCorrection::correct(const QString& by, const QString& reason)
{
    const auto corrected = m_entry.correct(m_sheet, m_typing->typed(), by, reason);
    return corrected ? std::nullopt : std::optional(sentence(corrected.error()));
}

} // namespace anxin
