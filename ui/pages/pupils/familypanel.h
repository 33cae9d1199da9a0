// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentcardmodel.h"
#include "ui/pages/places.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class ListView;
class MessageBar;

// Whom to tell at home, and the circumstances for which the school looks after the pupil.
class FamilyPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel.
    FamilyPanel(StudentCardModel& model, const Places& places);

    ListView& guardians() { return *m_guardians; }
    ListView& attentions() { return *m_attentions; }
    MessageBar& bar() { return *m_bar; }
    // Takes away the guardian that is marked; the bar offers to bring back.
    void removeGuardian();

private:
    QWidget* guardianPart(const Places& places);
    QWidget* attentionPart(const Places& places);
    void follow();
    void bringBack();

    StudentCardModel& m_model;
    MessageBar* m_bar;
    ListView* m_guardians;
    ListView* m_attentions;
    QLabel* m_noAttention;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_changeAttention;
    std::optional<StudentId> m_shown;
    std::optional<Stored<Guardian>> m_removed;
};

} // namespace anxin
