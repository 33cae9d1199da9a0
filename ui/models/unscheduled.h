// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/appointmentservice.h"
#include "core/services/openloop.h"
#include "core/services/registerservice.h"
#include "core/services/triageservice.h"
#include "ui/models/watch.h"

#include <QAbstractListModel>

#include <functional>

namespace anxin {

// Who is to be spoken with and has no appointment to come: one row a pupil, with the most urgent promise that asks for it. The
// rows can be dragged to where a time is chosen. Re-reads when a commit touches what they follow from.
class Unscheduled final : public QAbstractListModel {
    Q_OBJECT
public:
    struct On {
        std::function<std::vector<OpenLoop>()> loops;
        AppointmentService& appointments;
        RegisterService& registered;
        TriageService& triage;
    };
    // All must outlive the model.
    Unscheduled(On on, ChangeNotifier& news, const Clock& clock);

    StudentId pupil(int row) const { return m_rows.at(static_cast<std::size_t>(row)).loop.student; }
    const OpenLoop& loop(int row) const { return m_rows.at(static_cast<std::size_t>(row)).loop; }
    // Of a row that is dragged; nothing where something else is.
    static std::optional<StudentId> pupilIn(const QMimeData& data);
    void refreshIfStale();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
    void stale();

private:
    void read();

    struct Line {
        OpenLoop loop;
        QString name;
        QString classLabel;
        int rank;
    };
    On m_on;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    std::vector<Line> m_rows;
};

// Whether such a promise is kept by a talk with the pupil.
bool asksForTalk(const OpenLoop& loop, QDate today);

} // namespace anxin
