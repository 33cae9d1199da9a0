// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/drafts.h"
#include "ui/models/reportsmodel.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace anxin {

class FileChooser;
class MessageBar;
class ProgressStrip;
class Task;
class TextEdit;

// Sends the shown report: to whom and why, where to, two phases that can be stopped, and what lies on the stick in the end.
// The password is on the screen once the package is there, and again after a lock, until the person says that they have it.
class ExportPanel final : public QWidget {
    Q_OBJECT
public:
    // Both must outlive the panel, and what the drafts stand on.
    ExportPanel(ReportsModel& model, FileChooser& chooser, Drafts drafts);
    ~ExportPanel() override;
    // Looks for sticks anew, and says which report would go.
    void open();

    // As the fields and buttons do.
    void setOrder(const QString& recipient, const QString& basis);
    void choose(const QString& target);
    void begin();
    const std::optional<PackageReceipt>& receipt() const { return m_receipt; }
    QString password() const { return m_sending ? m_sending->password : m_kept; }
    // Of a package of an earlier session, which nobody has said they have.
    bool holdsPassword() const { return !m_kept.isEmpty(); }
    void handOver(); // the person has the password
    MessageBar& bar() { return *m_bar; }

Q_SIGNALS:
    void handedOver();

private:
    enum Stage { Ordering, Delivered };
    QWidget* orderStage();
    QWidget* resultStage();
    void offerTargets();
    QWidget* targetCard(const QString& root, const QString& name, const QString& facts, bool usable);
    void make();
    void deliver(std::vector<PackedReport> reports);
    void showCancelled();
    void showResult(const Delivery& delivery);
    void forget();
    void keepPassword(const QString& folder);
    void takeUp();
    void follow(Task* task, const QString& phase);

    ReportsModel& m_model;
    FileChooser& m_chooser;
    Drafts m_drafts;
    QString m_kept; // password of an earlier session's package
    QStackedWidget* m_stages;
    MessageBar* m_bar;
    ProgressStrip* m_progress;
    QPointer<Task> m_task;
    std::optional<OutgoingReport> m_sending;
    std::optional<PackageReceipt> m_receipt;
    QString m_target;
    QString m_folder; // chosen by hand

    QLabel* m_what;
    TextEdit* m_recipient;
    TextEdit* m_basis;
    QButtonGroup* m_choice;
    QVBoxLayout* m_targets;
    QLabel* m_password;
    QLabel* m_verified;
    QLabel* m_lies;
};

} // namespace anxin
