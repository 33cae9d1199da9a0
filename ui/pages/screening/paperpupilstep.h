// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/paperpupils.h"

#include <QWidget>

class QLabel;

namespace anxin {

class CheckEdit;
class ChipRow;
class ListView;
class MessageBar;
class SearchField;

// Whose paper is the next one: by the code on it, by number, or by name and class. Papers that were begun stand beside.
class PaperPupilStep final : public QWidget {
    Q_OBJECT
public:
    // Must outlive the step. `correct`: opens the sheet to correct it; may be empty.
    PaperPupilStep(PaperEntry& entry, std::function<void(AnswerSheetId)> correct);

    // `words`: what became of the paper before; may be empty.
    void begin(const QString& words);
    // As Enter in the field.
    void take();
    void open(const PaperPupil& pupil);

    SearchField& search() { return *m_search; }
    ListView& found() { return *m_found; }
    ListView& begun() { return *m_begun; }
    ChipRow& modes() { return *m_modes; }
    CheckEdit& codes() { return *m_codes; }
    MessageBar& bar() { return *m_bar; }

Q_SIGNALS:
    void opened(); // the entry has a paper open

private:
    PaperMode mode() const;

    PaperEntry& m_entry;
    std::function<void(AnswerSheetId)> m_correct;
    PaperPupils m_foundPupils;
    PaperPupils m_begunPapers;
    MessageBar* m_bar;
    ChipRow* m_modes;
    CheckEdit* m_codes;
    SearchField* m_search;
    ListView* m_found;
    ListView* m_begun;
    QLabel* m_papers;
};

} // namespace anxin
