// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/studentcardmodel.h"
#include "ui/pages/places.h"

#include <QWidget>

namespace anxin {

class ListView;

// What the pupil's family was asked and has answered: where each purpose stands, and how it came to that.
class ConsentPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel.
    ConsentPanel(StudentCardModel& model, const Places& places);
    ListView& standings() { return *m_standings; }

private:
    StudentCardModel& m_model;
    ListView* m_standings;
};

} // namespace anxin
