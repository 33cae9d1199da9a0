// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/keychange.h"

#include "app/passwordnames.h"
#include "core/services/registerservice.h"
#include "core/vault/atomicfile.h"
#include "core/vault/keys/passwordrules.h"
#include "ui/shell/runtask.h"

namespace anxin {

Secret secretOf(const QByteArray& password)
{
    QString typed = QString::fromUtf8(password);
    Secret secret = passwordFrom(typed);
    wipe(typed);
    return secret;
}

PasswordVerdict judgeTyped(const QByteArray& password, const QStringList& names)
{
    const auto strength = judgePassword(secretOf(password), names);
    if (!strength)
        return {false, sentence(strength.error())};
    return {true, FirstRun::tr("Somebody with a copy of the vault and a hundred PCs would have to guess for: %1.")
                      .arg(strength->guessTime())};
}

QStringList groupsOf(const RecoveryCode& code)
{
    QStringList groups;
    for (int number = 1; number <= RecoveryCode::groupCount; ++number)
        groups << code.group(number);
    return groups;
}

Task* openEscrowKey(QObject* context, const QString& file, const QByteArray& password,
                    std::function<void(Result<EscrowKey, QString>)> done)
{
    constexpr qint64 largestFile = 4096;
    return runTask(
        context,
        [file, secret = std::make_shared<const Secret>(secretOf(password))](Progress&) -> Result<EscrowKey, QString> {
            const auto bytes = readSmallFile(file, largestFile);
            if (!bytes)
                return refuse(FirstRun::tr("The file of the escrow key is not there."));
            auto key = EscrowKey::open(*bytes, *secret);
            if (!key)
                return refuse(sentence(key.error()));
            return std::move(*key);
        },
        [done = std::move(done)](Result<EscrowKey, QString> key) { done(std::move(key)); });
}

KeyChange::KeyChange(Vault& vault, const Clock& clock, FirstRun::Cost cost)
    : m_vault(vault),
      m_clock(clock),
      m_cost(std::move(cost)),
      m_cardPrinter(clock, m_chooser, [this] {
          return CardPrinter::Subject{m_vault.folder()->header().vaultId, m_vault.audit().head().witness()};
      })
{
}

KeySeams KeyChange::seams()
{
    const auto school = RegisterService(m_vault).school();
    KeySeams seams;
    seams.judge = judgeTyped;
    seams.names = namesIn(m_vault);
    seams.prepare = [this](const KeyRequest& request, std::function<void(QStringList)> done) {
        return prepare(request, std::move(done));
    };
    seams.confirm = [this] { return confirm(); };
    seams.school = school ? school->value.name : QString();
    seams.card = m_cardPrinter.printing();
    for (const SlotHolder& holder : holdersOf(m_vault.folder()->header(), m_vault.folder()->keys()))
        if (holder.kind == SlotKind::User)
            seams.users.emplace_back(holder.slot, holder.label);
    return seams;
}

Result<KeyChange::Prepared, SlotChangeRefusal> KeyChange::made(KeyWish wish, Header header, const KeyRing& keys, quint32 slot,
                                                               const Secret& password, const QString& label,
                                                               const PasswordCost& cost)
{
    if (wish == KeyWish::NewUser) {
        const auto added = addUser(header, keys, password, label, cost, slot);
        if (!added)
            return refuse(added.error());
        return Prepared{Op::AddUser, QStringLiteral("slot %1").arg(*added), std::move(header)};
    }
    if (wish == KeyWish::NewCard) {
        RecoveryCode card = renewRecoveryCode(header, keys, cost);
        return Prepared{Op::RenewRecovery, QString(), std::move(header), std::move(card)};
    }
    if (wish == KeyWish::NewPassword) {
        if (const auto changed = changePassword(header, keys, slot, password, cost); !changed)
            return refuse(changed.error());
        return Prepared{Op::ChangePassword, QStringLiteral("slot %1").arg(slot), std::move(header)};
    }
    auto card = renewAccess(header, keys, slot, password, cost);
    if (!card)
        return refuse(card.error());
    return Prepared{Op::ChangePassword, QStringLiteral("slot %1, recovery card renewed").arg(slot), std::move(header),
                    std::move(*card)};
}

Task* KeyChange::prepare(const KeyRequest& request, std::function<void(QStringList)> done)
{
    const VaultFolder& folder = *m_vault.folder();
    const Header& header = folder.header();
    const KeyWish wish = request.wish;
    const QString label = request.label;
    const quint32 slot = wish == KeyWish::Recovered ? request.user : static_cast<quint32>(m_vault.userSlot());
    const auto keys = std::make_shared<const KeyRing>(folder.keys().copy());
    const auto secret = std::make_shared<const Secret>(secretOf(request.password));
    return runTask(
        this,
        [=, &clock = m_clock, cost = m_cost](Progress&) {
            return made(wish, header, *keys, slot, *secret, label, cost(clock));
        },
        [this, done = std::move(done)](Result<Prepared, SlotChangeRefusal> prepared) {
            m_prepared.reset();
            m_refusal = prepared ? std::nullopt : std::optional(prepared.error());
            if (prepared)
                m_prepared = std::move(*prepared);
            done(m_prepared && m_prepared->card ? groupsOf(*m_prepared->card) : QStringList());
        });
}

std::optional<QString> KeyChange::confirm()
{
    if (m_refusal)
        return sentence(*m_refusal);
    if (!m_prepared)
        return FirstRun::tr("Please go back to the step “Password” and choose it once more.");
    auto trouble = put(*m_prepared);
    if (!trouble)
        m_prepared.reset();
    return trouble;
}

ConfirmSeams KeyChange::confirmSeams()
{
    return {[this](const QByteArray& password, std::function<void(bool)> done) {
        const auto secret = std::make_shared<const Secret>(secretOf(password));
        return runTask(
            this,
            [secret, header = m_vault.folder()->header(), slot = static_cast<quint32>(m_vault.userSlot())](Progress&) {
                return isPasswordOf(header, slot, *secret);
            },
            [done = std::move(done)](bool isRight) { done(isRight); });
    }};
}

EscrowSeams KeyChange::escrowSeams()
{
    EscrowSeams seams;
    seams.read = [](const QString& line) -> EscrowSeams::Read {
        if (const auto key = readEscrowLine(line.toLatin1()); !key)
            return {{}, sentence(key.error())};
        return {line.section(u' ', -1, -1, QString::SectionSkipEmpty), {}};
    };
    seams.fromFile = [this](QWidget* above, const std::function<void(const QString&)>& then) {
        m_chooser.chooseFile(above, FirstRun::tr("The line of an escrow key"), QString(), [then](const QString& path) {
            constexpr qint64 longest = 4096;
            then(QString::fromLatin1(readSmallFile(path, longest).value_or(QByteArray())));
        });
    };
    seams.add = [this](const QString& line, const QString& holder) { return letIn(line, holder); };
    return seams;
}

std::optional<QString> KeyChange::letIn(const QString& line, const QString& holder)
{
    const auto key = readEscrowLine(line.toLatin1());
    if (!key)
        return sentence(key.error());
    Header next = m_vault.folder()->header();
    const auto slot = addEscrow(next, m_vault.folder()->keys(), *key, holder);
    if (!slot)
        return sentence(slot.error());
    return put({Op::AddEscrow, QStringLiteral("slot %1").arg(*slot), std::move(next)});
}

std::optional<QString> KeyChange::put(const Prepared& prepared)
{
    try {
        m_vault.putKeys(prepared.op, prepared.next, prepared.detail);
        return std::nullopt;
    } catch (const Fault& fault) {
        return sentence(fault);
    }
}

} // namespace anxin
