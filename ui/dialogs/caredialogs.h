// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/openforms.h"
#include "ui/models/caremodel.h"

namespace anxin {

// The windows in which the care of the file in front is planned, reviewed and handed over.
class CareDialogs final : public QObject {
    Q_OBJECT
public:
    // Model and window must outlive it, and what the drafts stand on.
    CareDialogs(CareModel& model, Drafts drafts, QWidget& window);
    void keepDrafts() { m_forms.keepDrafts(); }

    FormDialog* newMeasure();
    FormDialog* newSafetyPlan();
    FormDialog* newFormulation();
    FormDialog* holdReview();
    FormDialog* putOffReview();
    FormDialog* handOver();
    // What was written: to go on with where that is still possible, else to read.
    FormDialog* open(const CareItem& item);
    // What was begun in that file and not saved, which comes to the front of the model; null where it is no form of these.
    FormDialog* resume(const DraftKey& begun, const Stored<CaseFile>& file);

Q_SIGNALS:
    void closed();

private:
    OpenForms::Occasion occasion(const QString& title, Writing what, const QString& record = {});
    FormDialog* measure(const std::optional<Stored<CareMeasure>>& known);
    // In the file in front; nothing where it is not there.
    template <class Record>
    std::optional<Stored<Record>> written(const QString& uid) const;
    FormDialog* receipt(const Stored<HandOver>& handOver);
    template <class Record, class Form>
    FormDialog* read(const QString& title, Form* form, const Record& record);

    CareModel& m_model;
    OpenForms m_forms;
};

} // namespace anxin
