// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/destinations.h"
#include "ui/models/likelysamepupils.h"
#include "ui/models/mergecomparison.h"
#include "ui/models/studentlistmodel.h"

#include <QObject>
#include <QPointer>

namespace anxin {

class Dialog;
class MergeDialog;

// The windows in which entries of the register are compared, merged and taken apart. Each opens above `window` and blocks
// nothing; all go with it.
class MergeDialogs final : public QObject {
    Q_OBJECT
public:
    // All must outlive it. `open`: shows a pupil's card.
    struct On {
        MergeComparison::On services;
        LikelySamePupils& likely;
        StudentListModel& students;
        QWidget& window;
        std::function<void(StudentId)> open;
    };
    explicit MergeDialogs(On on) : m_on(std::move(on)) {}
    ~MergeDialogs() override;

    // Above `above`, or the window.
    MergeDialog* compare(StudentId one, StudentId other, QWidget* above = nullptr);
    // With a pupil who is found first.
    Dialog* chooseOther(StudentId student);
    Dialog* showLikely();
    // Asks, takes apart, and says what stays.
    Dialog* takeApart(const Stored<StudentMerge>& merge);

private:
    template <class Made>
    Made* open(Made* dialog);

    On m_on;
    Destinations m_pupils;
    std::vector<QPointer<QWidget>> m_open;
};

} // namespace anxin
