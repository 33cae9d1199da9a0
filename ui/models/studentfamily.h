// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/familyservice.h"
#include "ui/models/shownlist.h"

namespace anxin {

// Guardians and attention categories of the pupil on the card, as rows. Part of StudentCardModel, which tells it when to read.
class StudentFamily {
public:
    // The service must outlive it.
    explicit StudentFamily(FamilyService& service) : m_service(service) {}
    void read(std::optional<StudentId> student, QDate today);

    ShownList& guardians() { return m_guardianRows; }
    ShownList& attentions() { return m_attentionRows; }
    const Stored<Guardian>& guardian(int row) const { return m_guardians.at(static_cast<std::size_t>(row)); }
    const Stored<Attention>& attention(int row) const { return m_attentions.at(static_cast<std::size_t>(row)); }
    Reach reach() const { return reachOf(m_guardians); }
    // Those that hold today, in one line.
    QString attentionLine() const { return m_attentionLine; }

    void remove(const Stored<Guardian>& guardian) { m_service.remove(guardian); }
    void bringBack(const Stored<Guardian>& guardian) { m_service.bringBack(guardian); }

private:
    FamilyService& m_service;
    std::vector<Stored<Guardian>> m_guardians;
    std::vector<Stored<Attention>> m_attentions;
    ShownList m_guardianRows;
    ShownList m_attentionRows;
    QString m_attentionLine;
};

// Which of them are not to be told, or not first, a sentence each; empty where there are none.
QString whoIsNotCalled(const std::vector<Stored<Guardian>>& guardians);

} // namespace anxin
