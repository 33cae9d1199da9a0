// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/homecontact/homecontact.h"
#include "core/vault/recordtable.h"

#include <QHash>

namespace anxin {

class HomeContactRepository {
public:
    explicit HomeContactRepository(Connection& connection);
    HomeContactId add(UnitOfWork& uow, const HomeContact& contact) { return m_table.add(uow, contact); }
    void save(UnitOfWork& uow, const Stored<HomeContact>& contact) { m_table.save(uow, contact); }
    std::optional<Stored<HomeContact>> byId(HomeContactId id) { return m_table.byId(id); }
    // The newest first.
    std::vector<Stored<HomeContact>> ofStudent(StudentId student);
    // The day of the latest that reached somebody, by pupil.
    QHash<qint64, QDate> latest();
    // How many were in vain since then, by pupil.
    QHash<qint64, int> inVain();

private:
    RecordTable<HomeContact> m_table;
    Statement m_ofStudent;
    Statement m_latest;
    Statement m_inVain;
};

} // namespace anxin
