// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/merge/mergewords.h"

#include "core/base/fields.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

// "Home contact 3, Guardian 2". Private memos are not counted anywhere.
QString inWords(const std::vector<std::pair<Kind, int>>& counts)
{
    QStringList words;
    for (const auto& [kind, count] : counts)
        if (kind != Kind::PrivateMemo && count > 0)
            words << Tr::tr("%1: %2", "kind of record, how many").arg(label(kind)).arg(count);
    return words.join(Tr::tr(", "));
}

// Without the case file of which a sentence of its own says what becomes of it.
std::vector<std::pair<Kind, int>> movedUnchanged(const MergePreview& preview)
{
    std::vector<std::pair<Kind, int>> moved = preview.moved;
    for (auto& [kind, count] : moved)
        if (kind == Kind::CaseFile && preview.files)
            --count;
    return moved;
}

} // namespace

QString sentence(const MergeRefusal& refusal)
{
    using Why = MergeRefusal::Why;
    switch (refusal.why) {
    case Why::NoSuchPupil:
        return Tr::tr("One of the two entries is not in the register any more, or was merged already. Nothing was changed.");
    case Why::SameEntry: return Tr::tr("This is one and the same entry. Choose another pupil to compare with.");
    case Why::DraftOpen:
        return Tr::tr("Something was begun in the entry that would go, and is not saved yet. Save or discard it first, so that "
                      "no word is lost. Nothing was changed.");
    case Why::LevelWouldSink:
        return Tr::tr(
                   "One entry has the level “%1”, and a later decision in the other would put it out of force. Only a person "
                   "lowers a level: set the level of one of them first, with the evidence, and then merge. Nothing was "
                   "changed.")
            .arg(refusal.what);
    case Why::PromiseHidden:
        return Tr::tr("Something is still open in one of the entries and would not be seen any more: %1. See to it first, and "
                      "then merge. Nothing was changed.")
            .arg(refusal.what);
    case Why::NotCertain:
        return Tr::tr("Something speaks against this being one pupil. Tick that you have made sure. Nothing was changed.");
    }
    return {};
}

QStringList sentencesOf(const MergePreview& preview)
{
    QStringList sentences;
    if (preview.moved.empty())
        sentences << Tr::tr("The entry that goes has no records.");
    if (const QString moved = inWords(movedUnchanged(preview)); !moved.isEmpty())
        sentences << Tr::tr("These records go over to the pupil, unchanged. %1.").arg(moved);
    if (const QString doubled = inWords(preview.doubled); !doubled.isEmpty())
        sentences << Tr::tr("Both entries have the like of these. Nothing is thrown away, both are shown with the pupil: %1.")
                         .arg(doubled);
    if (preview.files)
        sentences
            << Tr::tr("Both have an open case file. File %1 goes on, with the earlier of the two reviews, the measures under "
                      "way and the notes that are not signed; file %2 is closed today and stays to be read.")
                   .arg(preview.files->goesOn, preview.files->closed);
    if (!preview.settled.empty()) {
        QStringList kinds;
        for (const OpenLoop& loop : preview.settled)
            kinds << label(loop.kind);
        kinds.removeDuplicates();
        sentences
            << Tr::tr("No longer open, because the records of the other entry answer it: %1.").arg(kinds.join(Tr::tr(", ")));
    }
    for (const MergePreview::Consent& consent : preview.consents)
        sentences << Tr::tr("The entries differ about the consent for %1. The latest answer counts: %2.")
                         .arg(label(consent.purpose), label(consent.standing));
    if (!preview.guardiansToldDifferently.isEmpty())
        sentences << Tr::tr("Look at the guardians afterwards. The entries say different things about who may be told: %1.")
                         .arg(preview.guardiansToldDifferently.join(Tr::tr(", ")));
    return sentences;
}

QString sentence(UnmergeWhy why)
{
    switch (why) {
    case UnmergeWhy::NoSuchMerge: return Tr::tr("These entries have been taken apart already. Nothing was changed.");
    case UnmergeWhy::DraftOpen:
        return Tr::tr("Something was begun with this pupil and is not saved yet. Save or discard it first, so that no word is "
                      "lost. Nothing was changed.");
    case UnmergeWhy::MergedAgain:
        return Tr::tr("This pupil was merged with another one since. Take that apart first. Nothing was changed.");
    }
    return {};
}

QStringList sentencesOf(const UnmergeReceipt& receipt)
{
    QStringList sentences;
    if (!receipt.fields.isEmpty())
        sentences << Tr::tr("Changed since, and left as it is now: %1.").arg(receipt.fields.join(Tr::tr(", ")));
    if (const QString made = inWords(receipt.newRecords); !made.isEmpty())
        sentences << Tr::tr("Made since, and left with the pupil who was kept. Look whether it belongs there: %1.").arg(made);
    if (receipt.isFileLeftClosed)
        sentences << Tr::tr("The case file that the merge closed stays closed, because work has gone on since.");
    if (receipt.isNumberTaken)
        sentences << Tr::tr("A number could not go back, because another pupil has it by now.");
    if (receipt.leftBehind > 0)
        sentences << Tr::tr("Records that stay with the pupil who was kept, because the other entry has the like: %1.")
                         .arg(receipt.leftBehind);
    return sentences;
}

} // namespace anxin
