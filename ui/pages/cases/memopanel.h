// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/casesmodel.h"
#include "ui/pages/places.h"

#include <QWidget>

class QPushButton;

namespace anxin {

class ListView;
class MessageBar;

// The counsellor's private memos of the pupil whose file is in front, on another ground than the file, so that nobody takes
// one for the other.
class MemoPanel final : public QWidget {
    Q_OBJECT
public:
    // The model must outlive the panel.
    MemoPanel(CasesModel& model, const Places& places);
    ListView& list() { return *m_list; }
    QPushButton& add() { return *m_add; }
    QPushButton& removal() { return *m_remove; }
    MessageBar& bar() { return *m_bar; }

private:
    void follow();
    void remove();
    void bringBack();

    CasesModel& m_model;
    ListView* m_list;
    MessageBar* m_bar;
    std::optional<Stored<PrivateMemo>> m_removed;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace anxin
