// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/audit.h"

#include <QRegularExpression>

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const AuditEntry& entry)
{
    QJsonObject object{{QStringLiteral("seq"), entry.seq},
                       {QStringLiteral("at"), entry.at.msecs()},
                       {QStringLiteral("slot"), entry.userSlot},
                       {QStringLiteral("op"), toCode(entry.op)},
                       {QStringLiteral("detail"), entry.detail}};
    if (entry.kind) {
        object.insert(QStringLiteral("kind"), toCode(*entry.kind));
        object.insert(QStringLiteral("uid"), entry.uid);
    }
    return object;
}

// "3 (周老师)", while the vault still knows the name.
QString named(const QString& slot, const std::vector<SlotHolder>& holders)
{
    const auto found = std::ranges::find(holders, slot.toUInt(), &SlotHolder::slot);
    const bool isNamed = found != holders.end() && !found->label.isEmpty();
    return isNamed ? Tr::tr("%1 (%2)", "number of the user, name").arg(slot, found->label) : slot;
}

// What core notes of keys, backups and rescues, in the language of whoever reads it; whatever else there is, as it is.
QString wordsOf(const QString& detail, const std::vector<SlotHolder>& holders)
{
    struct Form {
        const char* pattern;
        QString words;
    };
    const Form forms[] = {
        {"^slot (\\d+)$", Tr::tr("no. %1")},
        {"^slot (\\d+), recovery card renewed$", Tr::tr("no. %1, and a new recovery card")},
        {"^epoch \\d+, without slot (\\d+)$", Tr::tr("shut out: no. %1")},
        {"^wished, slot (\\d+)$", Tr::tr("to be shut out: no. %1")},
    };
    for (const Form& form : forms)
        if (const auto match = QRegularExpression(QLatin1StringView(form.pattern)).match(detail); match.hasMatch())
            return form.words.arg(named(match.captured(1), holders));
    if (detail.endsWith(QStringLiteral(" elsewhere")))
        return Tr::tr("%1, on another medium").arg(detail.chopped(10));
    return detail;
}

QString lineOf(const AuditEntry& entry, const std::vector<SlotHolder>& holders, const Context& context)
{
    const QString at = shown(entry.at, context.clock.today(), context.clock.zone(), context.locale);
    QStringList parts{QString::number(entry.seq).rightJustified(6, u'0'), at};
    if (entry.userSlot > 0)
        parts << named(QString::number(entry.userSlot), holders);
    parts << label(entry.op);
    if (entry.kind)
        parts << label(*entry.kind);
    if (!entry.detail.isEmpty())
        parts << wordsOf(entry.detail, holders);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString AuditCommand::summary() const
{
    return Tr::tr("Show the log, or check a witness code against it");
}

void AuditCommand::describeMore(CLI::App& verb)
{
    m_check = verb.add_option("--check", m_code, utf8(Tr::tr("Witness code from a report or package")))->type_name("CODE");
    verb.add_option("--limit", m_limit, utf8(Tr::tr("How many entries to show, the newest first")))
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000));
}

Ending AuditCommand::work(Context& context, Vault& vault)
{
    if (m_check->count() > 0) // also with nothing behind it, from a script
        return check(context, vault);
    const std::vector<SlotHolder> holders = holdersOf(vault.folder()->header(), vault.folder()->keys());
    for (const AuditEntry& entry : vault.audit().newest(m_limit)) {
        if (context.json)
            printJson(context, toJson(entry));
        else
            printLine(context, lineOf(entry, holders, context));
    }
    return ExitCode::Done;
}

Ending AuditCommand::check(const Context& context, Vault& vault) const
{
    const QString code = QString::fromStdString(m_code);
    const std::optional<bool> holds = vault.audit().holds(code);
    if (!holds)
        return refuse(wrongUsage(Tr::tr("This is not a witness code. It looks like 000418·7KQ2-M9XA.")));
    if (context.json)
        printJson(context, {{QStringLiteral("code"), code}, {QStringLiteral("holds"), *holds}});
    else if (*holds)
        printLine(context, Tr::tr("The entry with this code is in the log, unchanged, with all before it."));
    if (*holds)
        return ExitCode::Done;
    if (const auto broken = vault.audit().firstBroken())
        return refuse(
            Failure{ExitCode::Damaged, Tr::tr("The log was changed from outside at entry %1, so nothing from there on is "
                                              "proven by this code. Compare with an older backup.")
                                           .arg(*broken)});
    return refuse(Failure{ExitCode::Damaged, Tr::tr("The log does not hold this code: it was changed or cut, or the code comes "
                                                    "from another vault.")});
}

} // namespace anxin
