// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/drafts.h"
#include "ui/models/likelysamepupils.h"
#include "ui/models/studentcardmodel.h"
#include "ui/models/studentlistmodel.h"
#include "ui/pages/places.h"
#include "ui/pages/pupils/studentimportpanel.h"
#include "ui/shell/page.h"
#include "ui/widgets/choicecombo.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace anxin {

class EmptyState;
class ChipRow;
class ListView;
class SearchField;
class StudentCard;
class StudentEditor;

// What the page asks of others.
struct PupilsSeams {
    Places places;
    Drafts drafts;
    FileChooser& chooser;               // must outlive the page
    LikelySamePupils* likely = nullptr; // the same; null: nobody is asked about
};

// Who is in the school: find anybody with a few keys, see and correct one, read in a class list.
class PupilsPage final : public QWidget, public Page {
    Q_OBJECT
public:
    // Models, import and clock must outlive the page.
    PupilsPage(StudentListModel& list, StudentCardModel& card, StudentImporting& import, const Clock& clock, PupilsSeams seams);

    QString title() const override { return tr("Pupils"); }
    Icon symbol() const override { return Icon::Users; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    void find();                                            // into the search field
    void open(StudentId student);                           // shows the card, whatever was typed and filtered before
    void openSheet(StudentId student, AnswerSheetId sheet); // the card with the profile of this answer sheet
    void add();
    void importStudents();
    // The form of a pupil's details where that was begun; else the card of whom it was about.
    void resume(const Begun& begun);
    void edit(); // the pupil that is shown
    // Writes what is being typed in the form into the vault.
    void keepDraft();

    SearchField& search() { return *m_search; }
    ListView& view() { return *m_view; }
    StudentCard& shown() { return *m_shown; }
    StudentEditor& editor() { return *m_editor; }
    QPushButton& askLikely() { return *m_askLikely; }
    StudentImportPanel& import() { return *m_import; }
    bool isEditing() const;

private:
    QWidget* master();
    void connectModels();
    void filterBy(StudentScope scope);
    void followList();
    void showEverybody();
    void choose(const QModelIndex& index);
    void showCard();
    void followLikely();

    StudentListModel& m_list;
    StudentCardModel& m_card;
    std::function<void(StudentId)> m_noteOn;
    std::function<void()> m_showLikely;
    SearchField* m_search;
    ChoiceCombo<ClassUnitId>* m_class;
    ChipRow* m_scopes;
    ListView* m_view;
    EmptyState* m_none;
    QLabel* m_count;
    LikelySamePupils* m_likely;
    QPushButton* m_askLikely;
    StudentCard* m_shown;
    EmptyState* m_nobody; // where no pupil is in front
    StudentEditor* m_editor;
    QStackedWidget* m_detail;
    StudentImportPanel* m_import;
    QStackedWidget* m_whole;
    bool m_isFollowing = false; // the list is being put in order, not used by a person
};

} // namespace anxin
