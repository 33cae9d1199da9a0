// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/models/crisismodel.h"
#include "ui/models/destinations.h"

#include <QPointer>

namespace anxin {

class CommandPalette;

// The windows in which more is entered about the crisis that the console shows than one line. Each opens above `window` and
// blocks nothing; what takes long to write is kept as a draft.
class CrisisDialogs final : public QObject {
    Q_OBJECT
public:
    // Model and window must outlive it, and what the drafts stand on.
    CrisisDialogs(CrisisModel& model, Drafts drafts, QWidget& window);
    ~CrisisDialogs() override;
    void keepDrafts() { m_forms.keepDrafts(); }

    FormDialog* describe();
    FormDialog* notice();
    FormDialog* report(std::optional<ReportStage> stage);
    FormDialog* dutyReport(const QString& situation);
    FormDialog* exception();
    FormDialog* takeRole(const RoleState& role);
    FormDialog* startWatch();
    FormDialog* handOn(const Stored<CrisisWatch>& watch);
    FormDialog* endWatch(const Stored<CrisisWatch>& watch);
    FormDialog* affected(StudentId student); // whom it has hit, too
    FormDialog* lookIn(const Stored<CrisisAffected>& affected);
    FormDialog* endAffected(const Stored<CrisisAffected>& affected);
    FormDialog* close();
    FormDialog* review();
    FormDialog* protocol();
    CommandPalette* choosePupil(); // whom it is about
    CommandPalette* addAffected(); // then the form
    // What was begun and not saved; null where it is no form of these, or the crisis is closed.
    FormDialog* resume(const DraftKey& begun);

Q_SIGNALS:
    void closed();

private:
    CommandPalette* ask(const QString& question, std::function<void(StudentId)> then);
    // `form` of the event in front; `of`: the record beside it that it is about.
    DraftKey keyOf(Writing what, const QString& form, const QString& of = {}) const;
    FormDialog* resumeOf(const QString& form, const QString& of);
    QString about() const { return m_model.title(); }

    CrisisModel& m_model;
    QWidget& m_window;
    OpenForms m_forms;
    Destinations m_pupils;
    QPointer<CommandPalette> m_palette;
};

} // namespace anxin
