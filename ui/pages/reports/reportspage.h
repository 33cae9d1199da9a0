// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/drafts.h"
#include "ui/models/reportsmodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/choicecombo.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace anxin {

class ExportPanel;
class FileChooser;
class TableView;

// Reports for the district: looked at first, then sent as an encrypted package, then kept in the ledger.
class ReportsPage final : public QWidget, public Page {
    Q_OBJECT
public:
    // Both must outlive the page.
    ReportsPage(ReportsModel& model, FileChooser& chooser, Drafts drafts);

    QString title() const override { return tr("Reports"); }
    Icon symbol() const override { return Icon::Report; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    void preview(); // of what is chosen
    ChoiceCombo<QString>& kind() { return *m_kind; }
    ChoiceCombo<QString>& period() { return *m_period; }
    QTabBar& tabs() { return *m_tabs; }
    ExportPanel& exportPanel() { return *m_export; }

private:
    QWidget* previewPane();
    QWidget* ledgerPane();
    void offerPeriods();
    void showReport();
    void follow();

    ReportsModel& m_model;
    ExportPanel* m_export;
    QTabBar* m_tabs;
    QStackedWidget* m_panes;
    QStackedWidget* m_sheet; // nothing yet, the report
    ChoiceCombo<QString>* m_kind;
    ChoiceCombo<QString>* m_period;
    QLabel* m_heading;
    QVBoxLayout* m_tables;
    QPushButton* m_send;
};

} // namespace anxin
