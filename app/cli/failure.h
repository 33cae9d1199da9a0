// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"
#include "core/base/result.h"
#include "core/base/violation.h"
#include "core/imports/answerstaging.h"
#include "core/vault/backup/restore.h"
#include "core/vault/vaultfolder.h"

namespace anxin {

enum class DemoRefusal : quint8;
enum class PackageRefusal : quint8;
enum class PasswordRefusal : quint8;
struct ColumnRefusal;
struct DefinitionRefusal;
struct EditionRefusal;
struct MapRefusal;
struct ReadRefusal;

// What the program tells the script that called it. The numbers are part of the interface and stay for ever.
enum class ExitCode : int {
    Done = 0,
    RowsRefused = 1, // done, except for rows that were named
    WrongUsage = 2,
    WrongPassword = 3, // or recovery code
    RefusedByRule = 4,
    Damaged = 5, // or not a vault
    InUse = 6,   // by another instance
    DeviceFailed = 7,
    Cancelled = 8,
    Bug = 70,
};

// Why a verb did not do its work: the number for the script and the words for the person.
struct Failure {
    ExitCode code;
    QString words;
};
// How a verb ends.
using Ending = Result<ExitCode, Failure>;

// The one place where what the core refuses, and what breaks, gets its number.
Failure failureOf(const VaultRefusal& refusal);
Failure failureOf(RestoreRefusal refusal);
Failure failureOf(const BackupRefusal& refusal);
Failure failureOf(SlotChangeRefusal refusal);
Failure failureOf(EscrowRefusal refusal);
Failure failureOf(const RecoveryCodeProblem& problem);
Failure failureOf(PasswordRefusal refusal);
Failure failureOf(DemoRefusal refusal);
Failure failureOf(PackageRefusal refusal);
Failure failureOf(const DefinitionRefusal& refusal);
Failure failureOf(const EditionRefusal& refusal);
Failure failureOf(const MapRefusal& refusal);
Failure failureOf(const AnswersRefusal& refusal);
Failure failureOf(const ColumnRefusal& refusal);
Failure failureOf(const ReadRefusal& refusal);
Failure failureOf(const Violations& violations);
Failure failureOf(const Fault& fault);
Failure cancelled();
Failure wrongUsage(QString words);

} // namespace anxin
