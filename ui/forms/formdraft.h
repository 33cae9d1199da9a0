// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"
#include "ui/forms/draftpace.h"
#include "ui/forms/drafts.h"

#include <QJsonObject>
#include <QObject>

namespace anxin {

class FormBase;

// Keeps what is being typed in a form: 600 ms after the last key, at least every 5 s while one types, and when it ends, by
// whichever way: Escape, a lock, the end of the program. What was left the last time is back in the form from the beginning.
// A Fault while keeping is a state to be shown, not thrown: nothing may interrupt typing. The next key tries again.
class FormDraft final : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 { None, Typing, Kept, Failed };

    // The form shows the record as it is stored, or as it begins. It must outlive the draft. Throws Fault where what was left
    // cannot be read.
    FormDraft(Drafts drafts, QString key, FormBase& form);
    ~FormDraft() override;

    // When what was left had been kept; nothing where nothing was left.
    const std::optional<Moment>& takenUp() const { return m_takenUp; }
    State state() const { return m_state; }
    Moment keptAt() const { return m_keptAt; }                    // while Kept
    const std::optional<Fault>& fault() const { return m_fault; } // while Failed

    // At once, where there is something new.
    void keep();
    // What was typed is saved as a record: there is nothing to keep any more.
    void end();
    // The form goes back to where it began. Until the next key, `bringBack` undoes it.
    void discard();
    void bringBack();

Q_SIGNALS:
    void changed(); // the state

private:
    void onEdited();
    void become(State state);

    Drafts m_drafts;
    QString m_key;
    FormBase& m_form;
    QJsonObject m_fresh;
    std::optional<QJsonObject> m_discarded;
    std::optional<Moment> m_takenUp;
    State m_state = State::None;
    Moment m_keptAt = Moment::fromMsecs(0);
    std::optional<Fault> m_fault;
    DraftPace m_pace;
};

} // namespace anxin
