// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/takingpart.h"
#include "ui/pages/places.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class ListView;
class TableView;

// Class by class, who has answered; of one class, who has not, and why not.
class TakingPartPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel. What is empty of the places hides what leads there.
    TakingPartPanel(TakingPart& model, const Places& places);

    TableView& classes() { return *m_classes; }
    ListView& pupils() { return *m_pupils; }
    QPushButton& reason(UntestedReason reason) { return *m_reasons[static_cast<std::size_t>(reason)]; }
    QPushButton& takeBack() { return *m_takeBack; }
    QPushButton& slips() { return *m_slips; } // for the make-up round
    // After the model has been read anew.
    void follow();

private:
    QWidget* ofOneClass(std::function<void(StudentId)> open);
    void note(std::optional<UntestedReason> reason);

    TakingPart& m_model;
    TableView* m_classes;
    ListView* m_pupils;
    QLabel* m_class;
    QLabel* m_letters; // what the families have answered
    std::array<QPushButton*, entriesOf<UntestedReason>.size()> m_reasons{};
    QPushButton* m_takeBack;
    QPushButton* m_slips;
};

} // namespace anxin
