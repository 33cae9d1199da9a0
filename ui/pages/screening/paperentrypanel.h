// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"
#include "ui/models/paperentry.h"
#include "ui/widgets/choicecombo.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace anxin {

class DateEdit;
class MessageBar;
class PaperPupilStep;
class PaperTypeStep;

// Paper answers, typed in: what pile it is, once; then paper by paper whose it is, and its answers. All of it by keyboard.
class PaperEntryPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Step : quint8 { Declare, Pupil, Type };
    struct Seams {
        std::function<void(StudentId)> openStudent;      // may be empty
        std::function<void(AnswerSheetId)> correctSheet; // may be empty
    };

    // Must outlive the panel.
    PaperEntryPanel(PaperEntry& entry, const Seams& seams);

    // From the first step; `campaign` is proposed.
    void begin(std::optional<CampaignId> campaign);
    bool isUnderWay() const { return m_underWay; }
    // One step back: from a paper to the next, from there to the pile, from there away. What is typed is kept.
    void back();
    // Writes what is typed; why not, where the vault does not take it.
    std::optional<Fault> keep();

    Step step() const;
    void declare(const std::optional<CampaignId>& campaign, const PaperDeclaration& declaration);
    void next(); // as the button of the first step
    PaperPupilStep& pupilStep() { return *m_pupilStep; }
    PaperTypeStep& typeStep() { return *m_typeStep; }
    MessageBar& bar() { return *m_bar; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* declareStep();
    PaperDeclaration declared() const;
    std::optional<Stored<Campaign>> campaign() const;
    void proposeFor(const std::optional<Stored<Campaign>>& campaign);
    void offerCodings();
    void show(Step step);

    PaperEntry& m_entry;
    bool m_underWay = false;
    QLabel* m_pile;
    MessageBar* m_bar;
    QStackedWidget* m_steps;
    ChoiceCombo<CampaignId>* m_campaign;
    ChoiceCombo<QString>* m_scale;
    ChoiceCombo<QString>* m_coding;
    OptionalEnumCombo<Subject::Informant>* m_informant;
    DateEdit* m_answeredOn;
    PaperPupilStep* m_pupilStep;
    PaperTypeStep* m_typeStep;
};

} // namespace anxin
