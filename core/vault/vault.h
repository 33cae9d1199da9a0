// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/unitofwork.h"

#include <memory>

namespace anxin {

class VaultFolder;

// One unlocked vault. The one door for writing: `transact` opens the transaction, hands the work a UnitOfWork, writes the
// audit lines, commits, and only then announces a ChangeSet. A refusal (an empty Result) and an exception both leave no
// row, no audit line and no announcement. Lives on one thread, with everything that was prepared on its connection.
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
    const Clock& clock() const { return m_clock; }
    // Null for a vault in memory.
    VaultFolder* folder() { return m_folder.get(); }

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

    UnitOfWork begin(Op op);
    void finish(UnitOfWork& uow);

    const Clock& m_clock;
    std::unique_ptr<VaultFolder> m_folder;
    Connection m_connection;
    AuditLog m_audit;
    ChangeNotifier m_news;
    int m_userSlot;
    bool m_usable = true;
    bool m_closed = false;
};

} // namespace anxin
