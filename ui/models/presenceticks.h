// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/group/groupsession.h"
#include "ui/models/ticks.h"

#include <QJsonArray>

#include <vector>

namespace anxin {

// Members of a group, each with a tick: who came. With the roles of `RowRole` and `Qt::CheckStateRole`.
class PresenceTicks final : public Ticks<> {
    Q_OBJECT
public:
    PresenceTicks(std::vector<std::pair<StudentId, QString>> members, QObject* parent);
    // Of all members; whoever is not ticked was absent.
    std::vector<GroupAttendance> attendances() const;
    // Who is not ticked, for a draft. Put back, whoever has joined meanwhile is ticked, as a member is to begin with.
    QJsonArray absent() const;
    void setAbsent(const QJsonArray& absent);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void tick(int row, bool isTicked) override;

    std::vector<std::pair<StudentId, QString>> m_members;
    std::vector<bool> m_ticked;
};

} // namespace anxin
