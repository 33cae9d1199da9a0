// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/forms/draftkey.h"
#include "ui/forms/drafts.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"

#include <QObject>
#include <QPointer>

#include <initializer_list>

namespace anxin {

// The forms that stand open above one window. Each blocks nothing, keeps what is typed as a draft until it is saved, and is
// gone when it closes.
class OpenForms final : public QObject {
    Q_OBJECT
public:
    // Clock and window must outlive it, and what the drafts stand on.
    OpenForms(Drafts drafts, const Clock& clock, QWidget& window);
    // Closes what is open; what was being typed is a draft.
    ~OpenForms() override;
    // At once, without closing anything.
    void keepDrafts();
    bool isBegun(const DraftKey& key) const { return m_drafts.find(key.text()).has_value(); }

    struct Occasion {
        QString title;
        QString about;                    // whom, in one line
        std::optional<DraftKey> draftKey; // nothing where there is nothing to write
    };
    template <class Record>
    struct Deed {
        QString name;
        std::function<ActOutcome(const Record&)> act;
    };
    // The first deed is the one that one came for. `form` becomes the dialog's.
    template <class Record>
    FormDialog* open(const Occasion& occasion, RecordForm<Record>* form, const Record& record,
                     std::initializer_list<Deed<Record>> deeds)
    {
        form->setRecord(record);
        FormDialog* dialog = make(occasion, form);
        for (const Deed<Record>& deed : deeds)
            dialog->addAct(deed.name, [form, act = deed.act] { return act(form->record()); });
        dialog->open();
        return dialog; // deletes itself when it closes
    }

Q_SIGNALS:
    // One of them; what was typed in it is saved, or a draft.
    void closed();

private:
    FormDialog* make(const Occasion& occasion, FormBase* form);

    Drafts m_drafts;
    const Clock& m_clock;
    QWidget& m_window;
    std::vector<QPointer<FormDialog>> m_open;
};

} // namespace anxin
