// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/program.h"
#include "ui/forms/formdialog.h"

#include <functional>
#include <vector>

namespace anxin {

// The page of that kind, in front and up to date.
template <class P>
P& pageOf(Program& program)
{
    static int likely = 0; // where it stood the last time
    for (int page = likely; program.window.showPage(page); ++page)
        if (auto* found = dynamic_cast<P*>(program.window.currentPage())) {
            found->refreshIfStale();
            likely = page;
            return *found;
        }
    throw std::logic_error("there is no such page");
}
// A button of the page or dialog in front, or an entry of one's menu, by its words, as a person finds it. False where there is
// none to press.
bool press(Program& program, const char* words);

// A room with two pupils, one of them with an open case file, and an open crisis.
struct WritingRoom : Program {
    WritingRoom();
    // At the lock screen of a vault that another room has left.
    explicit WritingRoom(const QString& vaultPath);

    StudentId withFile = StudentId::fromRowId(1);
    StudentId without = StudentId::fromRowId(2);
};

// Where one can write: how a person gets there, and the field. Opened again, it is the same text.
struct WritingPlace {
    const char* name;
    std::function<QWidget*(WritingRoom&)> open; // a QTextEdit or a QLineEdit; null where the way is barred
    bool isDialog = true;                       // else it is a part of a page, which is left by going to another
};
const std::vector<WritingPlace>& writingPlaces();

// The dialog that is open; null where none is.
FormDialog* openDialog(Program& program);
QString textIn(const QWidget* field);
// At the end of what stands there: Latin letters by keys, anything else by an input method.
void typeInto(QWidget* field, const QString& words);
// What is typed from here on reaches no draft: the control.
void breakDraft(WritingRoom& room);

} // namespace anxin
