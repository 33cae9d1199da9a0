// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"
#include "ui/models/answerimport.h"
#include "ui/models/meetingsmodel.h"
#include "ui/models/paperentry.h"
#include "ui/models/screeningmodel.h"
#include "ui/models/triageboardmodel.h"
#include "ui/pages/places.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace anxin {

class AnswerImportPanel;
class BoardPanel;
class FileChooser;
class ListView;
class MeetingsPanel;
class MessageBar;
class PaperEntryPanel;
class SummaryPanel;
class TableView;
class TakingPartPanel;

// The screening campaigns: who is to be seen, what came out, and the way in for answers. Beside them, across all campaigns, the
// triage board and the review meetings.
class ScreeningPage final : public QWidget, public Page {
    Q_OBJECT
public:
    enum Section : int { Campaigns, Board, Meetings };
    // What it shows and writes through.
    struct On {
        ScreeningModel& screening;
        AnswerImport& import;
        PaperEntry& papers;
        TriageBoardModel& board;
        MeetingsModel& meetings;
    };
    // All must outlive the page.
    ScreeningPage(const On& on, Places places, FileChooser& chooser);

    QString title() const override { return tr("Screening"); }
    Icon symbol() const override { return Icon::Clipboard; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    void importAnswers();
    void showSection(Section section);
    std::optional<StudentId> pupil() const; // marked in the section in front; nothing while answers are read in
    QTabBar& sections() { return *m_sections; }
    BoardPanel& board() { return *m_board; }
    MeetingsPanel& meetings() { return *m_meetings; }
    void typeAnswers();
    // Writes what is being typed in; why not, where the vault does not take it.
    std::optional<Fault> keepTyped();
    ListView& campaigns() { return *m_campaigns; }
    ListView& queue() { return *m_queue; }
    TableView& results() { return *m_results; }
    QTabBar& tabs() { return *m_tabs; }
    TakingPartPanel& takingPart() { return *m_takingPart; }
    SummaryPanel& summary() { return *m_summary; }
    QPushButton& close() { return *m_close; }
    QPushButton& profile() { return *m_profile; }
    MessageBar& bar() { return *m_bar; }
    AnswerImportPanel& importPanel() { return *m_import; }
    PaperEntryPanel& paperPanel() { return *m_papers; }
    QPushButton& correct() { return *m_correct; }

private:
    void followSection();
    QWidget* start() const; // of the keys
    QWidget* overview();
    QWidget* master();
    QPushButton* planButton();
    QWidget* detail();
    QWidget* figures();
    QWidget* toBeSeen();
    QWidget* sheets();
    void follow();
    void showImported(const QString& campaign);
    void chooseCampaign(CampaignId campaign);
    void closeOrReopen();
    QString daysOf(const Campaign& campaign) const;
    void openProfile();
    void act(const std::function<void(StudentId)>& place);

    ScreeningModel& m_model;
    On m_on;
    Places m_places;
    QTabBar* m_sections;
    BoardPanel* m_board;
    MeetingsPanel* m_meetings;
    QStackedWidget* m_shown; // by section
    AnswerImportPanel* m_import;
    PaperEntryPanel* m_papers;
    QStackedWidget* m_whole; // overview, nothing yet, import, paper
    ListView* m_campaigns;
    ListView* m_queue;
    TableView* m_results;
    TakingPartPanel* m_takingPart;
    SummaryPanel* m_summary;
    MessageBar* m_bar;
    QPushButton* m_edit;
    QPushButton* m_close;
    QTabBar* m_tabs;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_tested;
    QLabel* m_valid;
    QLabel* m_again;
    QLabel* m_candidates;
    QLabel* m_critical;
    QLabel* m_criticalWords;
    QPushButton* m_slips;
    QPushButton* m_contact;
    QPushButton* m_profile;
    QPushButton* m_interview;
    QPushButton* m_level;
    QPushButton* m_case;
    QPushButton* m_correct;
};

} // namespace anxin
