// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/unitofwork.h"

#include <memory>

namespace anxin {

class VaultFolder;
struct Header;

// One unlocked vault. The one door for writing: `transact` opens the transaction, hands the work a UnitOfWork, writes the
// audit lines, commits, and only then announces a ChangeSet. A refusal (an empty Result) and an exception both leave no
// row, no audit line and no announcement. A vault that is older than this PC remembers is held: it can be read, and takes no
// work until a person has accepted that. Lives on one thread, with everything that was prepared on its connection.
// Made by createVault / unlockVault (vaultfolder.h); `inMemory` is for tests.
class Vault {
public:
    static std::unique_ptr<Vault> inMemory(const Clock& clock);
    // Takes over an opened database and, where there is one, the folder it came from.
    Vault(Connection connection, const AuditLog::ChainKey& auditKey, const Clock& clock, int userSlot,
          std::unique_ptr<VaultFolder> folder);
    // Closes quietly; call `close` to hear of what goes wrong.
    ~Vault();

    // `work(UnitOfWork&)` → void, a value, or a Result. Throws Fault; what `work` throws passes through. After a COMMIT that
    // reports an error it is not known whether the step was saved, so the vault then takes no more work until it is
    // unlocked again.
    template <class Work>
    auto transact(Op op, Work&& work)
    {
        UnitOfWork uow = begin(op);
        uow.settle(m_owed);
        using Answer = std::invoke_result_t<Work, UnitOfWork&>;
        if constexpr (std::is_void_v<Answer>) {
            work(uow);
            finish(uow);
        } else {
            Answer answer = work(uow);
            if constexpr (isResult<Answer>)
                if (!answer)
                    return answer;
            finish(uow);
            return answer;
        }
    }

    // The line of a read that matters, in a transaction of its own. Never throws, because a disk that is full must not keep a
    // counsellor from a child's file: what cannot be written now is owed, and goes in with the next transaction under the
    // moment of the read. Lost only where there is none before the program ends.
    void noteRead(Op op, Kind kind, const Uid& uid);
    void noteRead(Op op, const QString& detail); // of no one record; no values in it

    // Several queries that must see one and the same state.
    template <class Work>
    auto read(Work&& work)
    {
        ReadTransaction transaction{m_connection};
        return work();
    }

    Connection& connection() { return m_connection; }
    AuditLog& audit() { return m_audit; }
    ChangeNotifier& news() { return m_news; }
    // Never shows less than the log has seen: due dates are reckoned by it.
    const Clock& clock() const { return m_clock; }
    // Null for a vault in memory.
    VaultFolder* folder() { return m_folder.get(); }

    // Puts a header with changed slots in force and its line into the log, both or neither; needs a folder. Throws Fault.
    void putKeys(Op op, const Header& next, const QString& detail);

    // Whose way in it was, by number of slot.
    int userSlot() const { return m_userSlot; }
    // Under which name that user was let in; empty for a vault in memory, and where nobody's password opened it.
    QString userName() const;

    bool isHeld() const { return m_isHeld; }
    // Why the older state is right ("restored on Monday"), in the person's own words; goes into the log. Lets the work begin.
    void acceptOlderState(const QString& reason);
    // The PC's clock shows less than the log has seen, by more than it may.
    bool isClockBehind() const;
    // Notes in the log where somebody has set the clock since it was last looked at. To be called now and then; every
    // transaction does too.
    void watchClock();
    // The PC's clock is right although the log has seen a later time.
    void confirmClock();

    // Notes the lock in the log and the head of the chain in the header. Afterwards the object is only good for being
    // destroyed, after everything that was prepared on its connection; that releases the folder.
    void close();

private:
    class ReadTransaction {
    public:
        explicit ReadTransaction(Connection& connection);
        ~ReadTransaction();
        ReadTransaction(const ReadTransaction&) = delete;
        ReadTransaction& operator=(const ReadTransaction&) = delete;

    private:
        Connection& m_connection;
    };

    friend class VaultFolder;
    friend struct VaultMaker;
    // The first line of a session; a held vault waits with it.
    void openedBy(Op op);
    UnitOfWork begin(Op op);
    void finish(UnitOfWork& uow);
    AuditLog::Stamp stampNow() const;
    void payOwed(Op op);
    bool hasClockJumped();
    void dropAnchor();

    const Clock& m_wallClock;
    std::unique_ptr<VaultFolder> m_folder;
    Connection m_connection;
    AuditLog m_audit;
    ChangeNotifier m_news;
    SteadyClock m_clock;
    qint64 m_wallLead; // of the wall clock before the monotonic one, in ms; changes only where somebody sets the clock
    int m_userSlot;
    std::vector<UnitOfWork::OwedLine> m_owed;
    int m_commitsSinceAnchor = 0;
    Op m_openedBy = Op::Unlock;
    bool m_usable = true;
    bool m_isHeld = false;
    bool m_closed = false;
};

} // namespace anxin
