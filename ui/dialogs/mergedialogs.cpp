// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/mergedialogs.h"

#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/likelysamedialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anxin {

namespace {
constexpr int widthOfWords = 560;
} // namespace

MergeDialogs::~MergeDialogs()
{
    for (const QPointer<QWidget>& dialog : m_open)
        delete dialog;
}

template <class Made>
Made* MergeDialogs::open(Made* dialog)
{
    std::erase_if(m_open, [](const QPointer<QWidget>& closed) { return !closed; });
    m_open.emplace_back(dialog);
    dialog->open();
    return dialog;
}

MergeDialog* MergeDialogs::compare(StudentId one, StudentId other, QWidget* above)
{
    auto* dialog = new MergeDialog(MergeComparison(m_on.services, one, other), above ? above : &m_on.window);
    if (m_on.open)
        connect(dialog, &MergeDialog::merged, this, m_on.open);
    return open(dialog);
}

Dialog* MergeDialogs::chooseOther(StudentId student)
{
    m_on.students.refreshIfStale();
    std::vector<Destination> all;
    for (const StudentRow& row : m_on.students.everybody()) {
        const StudentId id = row.student.id;
        if (id != student)
            all.push_back({.key = QString::number(id.rowId()),
                           .names = findableOf(row.student.value),
                           .detail = m_on.students.secondLine(row),
                           .trailing = row.level,
                           .rank = row.rank,
                           .go = [this, student, id] { compare(student, id); }});
    }
    m_pupils.set(std::move(all));
    const auto self = m_on.services.registered.student(student);
    auto* palette = new CommandPalette(m_pupils, &m_on.window);
    palette->ask(tr("Who is the same pupil as %1?").arg(self ? self->value.name : QString()),
                 tr("Enter: compare the two · Esc: back"));
    return open(palette);
}

Dialog* MergeDialogs::showLikely()
{
    m_on.likely.refreshIfStale();
    auto* dialog = new LikelySameDialog(m_on.likely, &m_on.window);
    connect(dialog, &LikelySameDialog::chosen, this,
            [this, dialog](StudentId one, StudentId other) { compare(one, other, dialog); });
    return open(dialog);
}

Dialog* MergeDialogs::takeApart(const Stored<StudentMerge>& merge)
{
    auto* dialog = new Dialog(QSize(), &m_on.window); // as high as what it says
    const auto kept = m_on.services.registered.student(merge.value.kept);
    const Student absorbed = absorbedOf(merge.value);
    QPushButton* leave = button(tr("Close"));
    QPushButton* act = primaryButton(tr("Take apart"));
    const auto identity = [this](const Student& student) {
        return factLine({student.name, m_on.services.registered.classLabelOf(student), student.studentNo.value_or(QString())});
    };
    QBoxLayout* words = vertical({}, 8);
    words->addWidget(bodyText(
        tr("%1 and the entry %2 become two pupils again. What came from either goes back to it, also where it has been changed "
           "since; what has been added since stays with %3.")
            .arg(kept ? identity(kept->value) : QString(), identity(absorbed), kept ? kept->value.name : QString())));
    QWidget* said = panel(words);
    said->setMinimumWidth(scaled(widthOfWords, dialog));
    dialog->setLayout(
        page(vertical({pageTitle(tr("Take the entries apart")), said, stretch(), toolbar({leave, stretch(), act})})));
    connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(act, &QPushButton::clicked, dialog, [this, id = merge.id, dialog, words, act] {
        const auto parted = m_on.services.merges.unmerge(id);
        emptyOut(*words);
        act->hide();
        QStringList sentences{parted ? tr("They are two pupils again. Records that went back: %1.").arg(parted->back)
                                     : sentence(parted.error())};
        if (parted)
            sentences << sentencesOf(*parted);
        for (const QString& one : sentences)
            words->addWidget(bodyText(one));
        dialog->adjustSize();
    });
    return open(dialog);
}

} // namespace anxin
