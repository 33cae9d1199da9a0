// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/likelysamepupils.h"
#include "ui/widgets/dialog.h"

namespace anxin {

class ListView;

// The pairs that may be one pupil. Enter looks at one of them; closes by itself when none is left.
class LikelySameDialog final : public Dialog {
    Q_OBJECT
public:
    // The model must outlive it.
    LikelySameDialog(LikelySamePupils& pairs, QWidget* parent);
    ListView& list() { return *m_list; }

Q_SIGNALS:
    void chosen(anxin::StudentId one, anxin::StudentId other);

private:
    void look(const QModelIndex& index);

    LikelySamePupils& m_pairs;
    ListView* m_list;
};

} // namespace anxin
