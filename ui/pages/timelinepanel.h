// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/models/timelinemodel.h"

#include <QWidget>

class QPushButton;

namespace anxin {

class CheckEdit;
class ChipRow;
class EmptyState;
class ListView;
class OptionalDateEdit;
class StickyHeader;
class TimelineDelegate;

// A pupil's timeline with its filters: which kind, from when until when, key moments only. J and K go to the next and the one
// before, Enter shows more of a text and then opens what can be opened, E goes on with what is not signed yet, A adds to a
// signed note, P prints what is marked. The same on the pupil's card and in the case file.
class TimelinePanel final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString accessible;
        QString emptyTitle, emptySentence;
    };
    // Model and clock must outlive the panel.
    TimelinePanel(TimelineModel& model, const Clock& clock, const Words& words);

    // Where there is nothing to open, Enter only shows more or less.
    void canOpen(std::function<bool(const TimelineEntry&)> can) { m_canOpen = std::move(can); }
    void setPrinting(bool can);
    ListView& list() { return *m_list; }
    ChipRow& kinds() { return *m_kinds; } // as TimelineKind
    EmptyState& nothing() { return *m_nothing; }
    CheckEdit& keyMoments() { return *m_key; }
    OptionalDateEdit& from() { return *m_from; }
    OptionalDateEdit& until() { return *m_until; }
    QPushButton& print() { return *m_print; }
    StickyHeader& term() { return *m_term; } // of the entries at the top
    // Everything is shown again.
    void showAll();
    // What is marked, or everything that is shown where no more than one entry is.
    std::vector<TimelineEntry> selection() const;

Q_SIGNALS:
    void opened(const TimelineEntry& entry);
    void changeWanted(const TimelineEntry& entry);
    void additionWanted(const TimelineEntry& entry);
    void printWanted(const std::vector<TimelineEntry>& entries);

private:
    void dress(const Words& words);
    void filter();
    void follow();
    void press(const QString& letter);
    void open(const QModelIndex& index);

    TimelineModel& m_model;
    Words m_words;
    std::function<bool(const TimelineEntry&)> m_canOpen;
    ListView* m_list;
    TimelineDelegate* m_delegate;
    ChipRow* m_kinds;
    CheckEdit* m_key;
    OptionalDateEdit* m_from;
    OptionalDateEdit* m_until;
    QPushButton* m_print;
    StickyHeader* m_term = nullptr;
    EmptyState* m_nothing;
};

} // namespace anxin
