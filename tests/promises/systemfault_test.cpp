// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fault.h"
#include "core/base/progress.h"
#include "core/vault/backup/restore.h"
#include "tests/promises/promise.h"
#include "tests/promises/roomwork.h"
#include "tests/promises/systemfaults.h"
#include "tests/support/vaulthome.h"

#include <cerrno>
#include <functional>

using namespace anxin;

namespace {

constexpr char newPassword[] = "a new one for the vault";
constexpr char deputyPassword[] = "of the deputy, for now";
constexpr quint32 deputySlot = 3; // after the first user and the card

// Something that a person has the program do, and how one sees afterwards that it was done. The vault is locked or open when
// it begins.
struct Action {
    const char* name;
    std::function<void(VaultHome&, std::unique_ptr<Vault>&)> run;
    std::function<bool(Vault&)> isDone;
    int stride = 1; // of the calls that are let fail; for what makes many
};

void step(Vault& vault, int number)
{
    RoomWork work{vault};
    work.step(number);
}

int countOf(Vault& vault, const char* sql)
{
    return vault.connection().prepare(sql).one([](const Row& row) { return row.get<int>(0); }).value_or(-1);
}

void changeThePassword(Vault& vault)
{
    Header next = vault.folder()->header();
    if (changePassword(next, vault.folder()->keys(), 1, aPassword(newPassword), PasswordCost::cheapForTests()))
        vault.putKeys(Op::ChangePassword, next, QStringLiteral("slot 1"));
}

void addDeputy(Vault& vault, const char* password)
{
    Header next = vault.folder()->header();
    if (const auto slot =
            addUser(next, vault.folder()->keys(), aPassword(password), QStringLiteral("副手"), PasswordCost::cheapForTests()))
        vault.putKeys(Op::AddUser, next, QStringLiteral("slot %1").arg(*slot));
}

// As whoever came in with the card does: a new password and a new card, or neither.
void recover(Vault& vault)
{
    Header next = vault.folder()->header();
    if (renewAccess(next, vault.folder()->keys(), 1, aPassword(newPassword), PasswordCost::cheapForTests()))
        vault.putKeys(Op::ChangePassword, next, QStringLiteral("slot 1, recovery card renewed"));
}

QString stickOf(const VaultHome& home)
{
    return home.place.filePath(QStringLiteral("stick"));
}

void restoreIt(VaultHome& home, std::unique_ptr<Vault>& vault)
{
    vault.reset();
    const QStringList backups = QDir(stickOf(home)).entryList({QStringLiteral("*.manifest")});
    const auto restored =
        restoreOver(backupPathFrom(stickOf(home) + u'/' + backups.value(0)), home.path, unlocksWith(aPassword()),
                    unlocksWith(aPassword()), home.clock, [](const BackupCheck& check) { return troubleIn(check); });
    if (!restored)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("refused")}; // told, with its own sentence
}

bool isRestored(Vault& vault)
{
    return countOf(vault, "SELECT count(*) FROM audit WHERE action = 'restore'") == 1;
}

// What was there before a restore is a backup now, or lies beside it as it was.
bool isKeptBeside(const VaultHome& home, qint64 count)
{
    NoProgress progress;
    const Header header = *home.header();
    for (const Backup& backup : backupsIn(backupsFolderOf(home.path), header.vaultId, header.signKey, progress))
        if (backup.state == BackupState::Verified && backup.manifest->auditCount >= static_cast<quint64>(count))
            return true;
    if (QFile::exists(home.file("data-0001.db.old")))
        return true;
    const QDir quarantine(home.file("quarantine"));
    for (const QString& number : quarantine.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFile::exists(quarantine.filePath(number + QStringLiteral("/data-0001.db"))))
            return true;
    return false;
}

void unlockIt(VaultHome& home, std::unique_ptr<Vault>& vault)
{
    auto opened = home.unlock();
    if (!opened)
        throw Fault{FaultKind::DeviceFailed, QStringLiteral("refused")}; // told, with its own sentence
    vault = std::move(*opened);
}

std::vector<Action> actions()
{
    const auto always = [](Vault&) { return true; };
    return {
        {"unlock", unlockIt, always},
        {"add a pupil", [](VaultHome&, auto& vault) { step(*vault, 100); },
         [](Vault& vault) { return countOf(vault, "SELECT count(*) FROM student WHERE name = '安晓100'") == 1; }},
        {"keep a draft", [](VaultHome&, auto& vault) { step(*vault, 102); },
         [](Vault& vault) { return countOf(vault, "SELECT count(*) FROM draft WHERE content LIKE '第102稿%'") == 1; }},
        {"import a class", [](VaultHome&, auto& vault) { step(*vault, 109); },
         [](Vault& vault) { return countOf(vault, "SELECT count(*) FROM student WHERE name LIKE '安晓43__'") == 40; }},
        {"fail halfway", [](VaultHome&, auto& vault) { step(*vault, 107); }, always},
        {"change the password", [](VaultHome&, auto& vault) { changeThePassword(*vault); },
         [](Vault& vault) { return unlockKeys(vault.folder()->header(), aPassword(newPassword)).has_value(); }},
        {"renew the keys", [](VaultHome&, auto& vault) { (void)VaultFolder::rotate(vault, {}); },
         [](Vault& vault) { return vault.folder()->header().epoch == 2; }},
        {"back up",
         [](VaultHome&, auto& vault) { makeOwnBackup(*vault, [](const BackupCheck& check) { return troubleIn(check); }); },
         [](Vault& vault) { return countOf(vault, "SELECT count(*) FROM audit WHERE action = 'back_up'") == 2; }},
        {"add a user", [](VaultHome&, auto& vault) { addDeputy(*vault, newPassword); },
         [](Vault& vault) { return unlockKeys(vault.folder()->header(), aPassword(newPassword)).has_value(); }},
        {"remove a user", [](VaultHome&, auto& vault) { (void)VaultFolder::rotate(vault, {deputySlot}); },
         [](Vault& vault) { return !unlockKeys(vault.folder()->header(), aPassword(deputyPassword)); }, 4},
        {"recover", [](VaultHome&, auto& vault) { recover(*vault); },
         [](Vault& vault) { return unlockKeys(vault.folder()->header(), aPassword(newPassword)).has_value(); }},
        {"restore", restoreIt, isRestored, 6},
        {"lock", [](VaultHome&, auto& vault) { vault->close(); },
         [](Vault& vault) { return countOf(vault, "SELECT count(*) FROM audit WHERE action = 'lock'") == 3; }},
    };
}

struct Figures {
    int points = 0, told = 0, lost = 0, damaged = 0, held = 0, refused = 0, untold = 0;
    int failures() const { return lost + damaged + held + refused + untold; }
};

class SystemFaultProof {
public:
    SystemFaultProof()
    {
        auto vault = std::move(*m_home.unlock());
        RoomWork{*vault}.setUp();
        addDeputy(*vault, deputyPassword);
        makeBackup(*vault, stickOf(m_home), [](const BackupCheck& check) { return troubleIn(check); });
        step(*vault, 90); // since then
        vault->close();
        m_home.keepAs(QStringLiteral("base"));
        m_anchor = m_home.readAnchor();
    }
    Figures figures;

    // False where the action makes fewer calls.
    bool attempt(const Action& action, const SystemFault& fault)
    {
        m_home.putBack(QStringLiteral("base"));
        m_home.writeAnchor(m_anchor);
        AuditHead before;
        bool hasFailed = false;
        int calls = 0;
        {
            std::unique_ptr<Vault> vault;
            if (action.name != std::string("unlock")) {
                vault = std::move(*m_home.unlock());
                before = vault->audit().head();
            }
            arm(fault);
            try {
                action.run(m_home, vault);
            } catch (const Fault&) {
                hasFailed = true;
            }
            calls = disarm();
        }
        if (calls <= fault.call)
            return false;
        ++figures.points;
        figures.told += hasFailed ? 1 : 0;
        INFO(action.name << ", call " << fault.call << " " << callsSeen()[static_cast<std::size_t>(fault.call)] << ", kind "
                         << static_cast<int>(fault.kind) << ", error " << fault.error << ", lasting "
                         << static_cast<int>(fault.lasting));
        judge(action, before, hasFailed, fault.kind != SystemFault::Kind::Forgets);
        return true;
    }

private:
    void judge(const Action& action, const AuditHead& before, bool hasFailed, bool isProof)
    {
        const int failures = figures.failures();
        try {
            auto opened = m_home.unlock();
            if (!opened)
                opened = m_home.unlock(newPassword);
            if (opened) {
                Vault& vault = **opened;
                const bool hasGoneBack = isRestored(vault); // where this PC could not note that, it asks
                const bool isThere = before.count == 0 || vault.audit().macAt(before.count) == before.mac;
                figures.held += vault.isHeld() && !hasGoneBack ? 1 : 0;
                figures.damaged +=
                    verify(vault).header.isEmpty() && verify(vault).pages.isEmpty() && !vault.audit().firstBroken() ? 0 : 1;
                figures.lost += isThere || (hasGoneBack && isKeptBeside(m_home, before.count)) ? 0 : 1;
                figures.untold += !hasFailed && !action.isDone(vault) ? 1 : 0;
            } else {
                ++figures.refused;
            }
        } catch (const Fault& fault) {
            UNSCOPED_INFO(fault.what());
            ++figures.damaged;
        }
        if (isProof)
            CHECK(figures.failures() == failures);
    }

    VaultHome m_home;
    QByteArray m_anchor;
};

} // namespace

TEST_CASE("whichever system call fails in whatever the program does, the vault opens whole and what was said is true", "[R03b]")
{
    const std::vector<SystemFault> kinds{
        {0, SystemFault::Kind::Error, EIO, SystemFault::Lasting::Once},
        {0, SystemFault::Kind::Error, ENOSPC, SystemFault::Lasting::ForEver},
        {0, SystemFault::Kind::Error, EIO, SystemFault::Lasting::ForEver},
        {0, SystemFault::Kind::Error, EINTR, SystemFault::Lasting::Once},
        {0, SystemFault::Kind::ShortWrite, 0, SystemFault::Lasting::Once},
        {0, SystemFault::Kind::ShortWrite, 0, SystemFault::Lasting::ForEver},
    };
    std::mt19937 dice = chance();
    const int stride = times(7, 1);
    SystemFaultProof proof;
    for (const Action& action : actions())
        for (SystemFault fault : kinds)
            for (fault.call = anyBelow(dice, stride); proof.attempt(action, fault); fault.call += stride * action.stride) {
            }
    const Figures& found = proof.figures;
    CHECK(found.points > 200);
    CHECK(found.told > 100);
    SystemFaultProof control;
    for (const Action& action : actions())
        for (SystemFault fault{0, SystemFault::Kind::Forgets}; control.attempt(action, fault);
             fault.call += stride * action.stride) {
        }
    CHECK(control.figures.failures() > 0);
    tell(QStringLiteral("R03b system calls"),
         QStringLiteral("%1 points, %2 faults told, %3 lost, %4 damaged, %5 held or refused, %6 untold; control (calls that do "
                        "nothing) found %7 of %8")
             .arg(found.points)
             .arg(found.told)
             .arg(found.lost)
             .arg(found.damaged)
             .arg(found.held + found.refused)
             .arg(found.untold)
             .arg(control.figures.failures())
             .arg(control.figures.points));
}
