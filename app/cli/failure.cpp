// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/failure.h"

#include "core/delivery/package.h"
#include "core/imports/mapping.h"
#include "core/imports/readrefusal.h"
#include "core/scales/answertable.h"
#include "core/scales/definitionreader.h"
#include "core/services/demoschool.h"
#include "core/services/editions/editioncheck.h"
#include "core/vault/keys/passwordrules.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

ExitCode codeOf(CreateRefusal refusal)
{
    return refusal == CreateRefusal::NoSuchParent ? ExitCode::WrongUsage : ExitCode::RefusedByRule;
}

ExitCode codeOf(FolderRefusal refusal)
{
    return refusal == FolderRefusal::NewerThanProgram ? ExitCode::RefusedByRule : ExitCode::Damaged;
}

ExitCode codeOf(LockRefusal refusal)
{
    return refusal == LockRefusal::InUse ? ExitCode::InUse : ExitCode::RefusedByRule;
}

ExitCode codeOf(UnlockRefusal refusal)
{
    switch (refusal) {
    case UnlockRefusal::WrongPassword:
    case UnlockRefusal::WrongRecoveryCode: return ExitCode::WrongPassword;
    case UnlockRefusal::NoRecoverySlot:
    case UnlockRefusal::OtherEscrowKey: return ExitCode::RefusedByRule;
    case UnlockRefusal::Forged: return ExitCode::Damaged;
    }
    return ExitCode::Bug;
}

ExitCode codeOf(RestoreRefusal refusal)
{
    switch (refusal) {
    case RestoreRefusal::NotABackup:
    case RestoreRefusal::NeverDone:
    case RestoreRefusal::NothingLeft:
    case RestoreRefusal::Damaged: return ExitCode::Damaged;
    case RestoreRefusal::OtherVault: return ExitCode::RefusedByRule;
    }
    return ExitCode::Bug;
}

ExitCode codeOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DiskFull:
    case FaultKind::ReadOnly:
    case FaultKind::NoPermission:
    case FaultKind::DeviceFailed:
    case FaultKind::OutOfMemory:
    case FaultKind::CopyDiskFull:
    case FaultKind::NotAsWritten:
    case FaultKind::OutOfPlace: return ExitCode::DeviceFailed;
    case FaultKind::Damaged: return ExitCode::Damaged;
    case FaultKind::NotReadable: return ExitCode::RefusedByRule;
    case FaultKind::WrongEngine:
    case FaultKind::Bug: break;
    }
    return ExitCode::Bug;
}

} // namespace

Failure failureOf(const VaultRefusal& refusal)
{
    return {std::visit([](const auto& why) { return codeOf(why); }, refusal), sentence(refusal)};
}

Failure failureOf(RestoreRefusal refusal)
{
    return {codeOf(refusal), sentence(refusal)};
}

Failure failureOf(const BackupRefusal& refusal)
{
    return {std::visit([](auto why) { return codeOf(why); }, refusal), sentence(refusal)};
}

Failure failureOf(SlotChangeRefusal refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(EscrowRefusal refusal)
{
    return {refusal == EscrowRefusal::WrongPassword ? ExitCode::WrongPassword : ExitCode::Damaged, sentence(refusal)};
}

Failure failureOf(const RecoveryCodeProblem& problem)
{
    return {ExitCode::WrongPassword, sentence(problem)};
}

Failure failureOf(PasswordRefusal refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(DemoRefusal refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(PackageRefusal refusal)
{
    return {ExitCode::DeviceFailed, sentence(refusal)};
}

Failure failureOf(const DefinitionRefusal& refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(const EditionRefusal& refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(const MapRefusal& refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(const AnswersRefusal& refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(const ColumnRefusal& refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(const ReadRefusal& refusal)
{
    return {ExitCode::RefusedByRule, sentence(refusal)};
}

Failure failureOf(const Violations& violations)
{
    QStringList words;
    for (const Violation& violation : violations)
        words << sentence(violation);
    return {ExitCode::RefusedByRule, words.join(u'\n')};
}

Failure failureOf(const Fault& fault)
{
    return {codeOf(fault.kind()), sentence(fault)};
}

Failure cancelled()
{
    return {ExitCode::Cancelled, Tr::tr("Stopped as you asked. Nothing was changed.")};
}

Failure wrongUsage(QString words)
{
    return {ExitCode::WrongUsage, std::move(words)};
}

} // namespace anxin
