// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"

namespace anxin {

// What a person does, one name per transaction; also the reads that matter. The code stands in the audit log for ever.
enum class Op : quint8 {
    CreateVault,
    Unlock,
    UnlockWithRecovery,
    UnlockWithEscrow,
    Lock,
    AcceptOlderState,
    ClockSet,
    ConfirmClock,
    ChangePassword,
    RenewRecovery,
    AddUser,
    AddEscrow,
    RotateKeys,
    BackUp,
    Restore,
    RestoreDrill,
    EditSchool,
    EditStudent,
    ImportStudents,
    ImportScreening,
    FillDemo,
    EditCampaign,
    RecordInterview,
    SetLevel,
    OpenCase,
    EditCase,
    CloseCase,
    WriteNote,
    SignNote,
    RecordContact,
    RecordReferral,
    UpdateReferral,
    ViewCase,
    PreviewReport,
    ExportReport,
    SaveDraft,
    DiscardDraft,
};
constexpr auto enumTable(Op)
{
    return std::array{
        EnumEntry{Op::CreateVault, "create_vault", QT_TRANSLATE_NOOP("Label", "Vault made")},
        EnumEntry{Op::Unlock, "unlock", QT_TRANSLATE_NOOP("Label", "Unlocked")},
        EnumEntry{Op::UnlockWithRecovery, "unlock_recovery", QT_TRANSLATE_NOOP("Label", "Unlocked with the recovery card")},
        EnumEntry{Op::UnlockWithEscrow, "unlock_escrow", QT_TRANSLATE_NOOP("Label", "Unlocked with an escrow key")},
        EnumEntry{Op::Lock, "lock", QT_TRANSLATE_NOOP("Label", "Locked")},
        EnumEntry{Op::AcceptOlderState, "accept_older", QT_TRANSLATE_NOOP("Label", "Older state accepted")},
        EnumEntry{Op::ClockSet, "clock_set", QT_TRANSLATE_NOOP("Label", "Clock of the PC was set")},
        EnumEntry{Op::ConfirmClock, "confirm_clock", QT_TRANSLATE_NOOP("Label", "Clock of the PC confirmed")},
        EnumEntry{Op::ChangePassword, "change_password", QT_TRANSLATE_NOOP("Label", "Password changed")},
        EnumEntry{Op::RenewRecovery, "renew_recovery", QT_TRANSLATE_NOOP("Label", "Recovery card renewed")},
        EnumEntry{Op::AddUser, "add_user", QT_TRANSLATE_NOOP("Label", "User added")},
        EnumEntry{Op::AddEscrow, "add_escrow", QT_TRANSLATE_NOOP("Label", "Escrow key added")},
        EnumEntry{Op::RotateKeys, "rotate_keys", QT_TRANSLATE_NOOP("Label", "Keys renewed")},
        EnumEntry{Op::BackUp, "back_up", QT_TRANSLATE_NOOP("Label", "Backup made")},
        EnumEntry{Op::Restore, "restore", QT_TRANSLATE_NOOP("Label", "Backup restored")},
        EnumEntry{Op::RestoreDrill, "restore_drill", QT_TRANSLATE_NOOP("Label", "Restoring was tried out")},
        EnumEntry{Op::EditSchool, "edit_school", QT_TRANSLATE_NOOP("Label", "School edited")},
        EnumEntry{Op::EditStudent, "edit_student", QT_TRANSLATE_NOOP("Label", "Pupil edited")},
        EnumEntry{Op::ImportStudents, "import_students", QT_TRANSLATE_NOOP("Label", "Pupils imported")},
        EnumEntry{Op::ImportScreening, "import_screening", QT_TRANSLATE_NOOP("Label", "Screening answers imported")},
        EnumEntry{Op::FillDemo, "fill_demo", QT_TRANSLATE_NOOP("Label", "Demo school filled in")},
        EnumEntry{Op::EditCampaign, "edit_campaign", QT_TRANSLATE_NOOP("Label", "Campaign edited")},
        EnumEntry{Op::RecordInterview, "record_interview", QT_TRANSLATE_NOOP("Label", "Second interview recorded")},
        EnumEntry{Op::SetLevel, "set_level", QT_TRANSLATE_NOOP("Label", "Warning level set")},
        EnumEntry{Op::OpenCase, "open_case", QT_TRANSLATE_NOOP("Label", "Case file opened")},
        EnumEntry{Op::EditCase, "edit_case", QT_TRANSLATE_NOOP("Label", "Case file edited")},
        EnumEntry{Op::CloseCase, "close_case", QT_TRANSLATE_NOOP("Label", "Case file closed")},
        EnumEntry{Op::WriteNote, "write_note", QT_TRANSLATE_NOOP("Label", "Session note written")},
        EnumEntry{Op::SignNote, "sign_note", QT_TRANSLATE_NOOP("Label", "Session note signed")},
        EnumEntry{Op::RecordContact, "record_contact", QT_TRANSLATE_NOOP("Label", "Home contact recorded")},
        EnumEntry{Op::RecordReferral, "record_referral", QT_TRANSLATE_NOOP("Label", "Referral recorded")},
        EnumEntry{Op::UpdateReferral, "update_referral", QT_TRANSLATE_NOOP("Label", "Referral updated")},
        EnumEntry{Op::ViewCase, "view_case", QT_TRANSLATE_NOOP("Label", "Case file viewed")},
        EnumEntry{Op::PreviewReport, "preview_report", QT_TRANSLATE_NOOP("Label", "Report previewed")},
        EnumEntry{Op::ExportReport, "export_report", QT_TRANSLATE_NOOP("Label", "Report exported")},
        EnumEntry{Op::SaveDraft, "save_draft", QT_TRANSLATE_NOOP("Label", "Draft saved")},
        EnumEntry{Op::DiscardDraft, "discard_draft", QT_TRANSLATE_NOOP("Label", "Draft discarded")},
    };
}

} // namespace anxin
