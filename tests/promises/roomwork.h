// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/attachmentservice.h"
#include "core/services/caseworkservice.h"
#include "core/services/crisisservice.h"
#include "core/services/registerservice.h"
#include "core/vault/draftstore.h"

namespace anxin {

// A counsellor's week in small steps, each one transaction (or none: a refusal, a fault), through the services that the pages
// use. The same number gives the same kind of step.
class RoomWork {
public:
    explicit RoomWork(Vault& vault);
    void setUp();
    void step(int number);
    static constexpr int kinds = 10;

private:
    Student aStudent(int number) const;
    StudentId lastStudent();
    void openCase(int number);
    void writeNote(int number);
    void importClass(int number);
    void attach(int number);
    void writeCrisisLine(int number);
    void failHalfway(int number);

    Vault& m_vault;
    RegisterService m_register;
    CaseworkService m_casework;
    AttachmentService m_attachments;
    CrisisService m_crises;
    StudentRepository m_students;
    DraftStore m_drafts;
    std::optional<StudentId> m_last;
};

// A digest of the pupils, files, notes, referrals, attachments, crises and drafts.
QByteArray recordsIn(Vault& vault);
// All that a vault has saved, as one short text: its log and its records.
QByteArray savedIn(Vault& vault);

} // namespace anxin
