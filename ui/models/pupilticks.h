// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/consentservice.h"
#include "ui/models/ticks.h"

namespace anxin {

// The pupils of a class, each with a tick, for an answer that comes on paper for all of them. Whoever has said no to the
// purpose is not ticked by itself: a no is not overruled in passing. With the roles of `RowRole` and `Qt::CheckStateRole`.
class PupilTicks final : public Ticks<> {
    Q_OBJECT
public:
    struct Pupil {
        StudentId id;
        QString name;
        QString number;
        ConsentStandings standings;
    };
    PupilTicks(std::vector<Pupil> pupils, ConsentPurpose purpose, QObject* parent);

    // Sets the ticks anew where it is another purpose than before.
    void setPurpose(ConsentPurpose purpose);
    std::vector<StudentId> ticked() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void tick(int row, bool isTicked) override;
    void tickAnew();

    std::vector<Pupil> m_pupils;
    std::vector<bool> m_ticked;
    ConsentPurpose m_purpose;
};

} // namespace anxin
