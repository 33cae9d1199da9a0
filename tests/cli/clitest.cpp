// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clitest.h"

#include "core/vault/keys/secret.h"

namespace anxin {

namespace {

class CountingProgress final : public Progress {
public:
    explicit CountingProgress(int cancelAt) : m_cancelAt(cancelAt) {}
    void step(int, int) override
    {
        if (m_steps++ == m_cancelAt)
            throw Cancelled{};
    }

private:
    int m_cancelAt;
    int m_steps = 0;
};

} // namespace

Cli::Cli(const QString& localTime) : clock(localTime)
{
    initCrypto();
    write(QStringLiteral("password.txt"), goodPassword + '\n');
}

CliRun Cli::run(const QStringList& arguments)
{
    QString result;
    QTextStream out{&result};
    CliRun run = this->run(arguments, out);
    run.out = result;
    return run;
}

CliRun Cli::run(const QStringList& arguments, QTextStream& out)
{
    static const Catalogue catalogue = Catalogue::shipped();
    static const RuleBook rules = RuleBook::shipped();
    CliRun run{};
    QTextStream err{&run.err};
    CountingProgress progress{cancelAt};
    const auto ask = [this](const QString&) { return typed.isEmpty() ? std::nullopt : std::optional{typed.takeFirst()}; };
    const auto cheap = [](const Clock&) { return PasswordCost::cheapForTests(); };
    Context context{out, err, clock, progress, catalogue, rules, ask, cheap, QLocale(QLocale::English)};
    context.verifyBackup = verifyBackup;
    run.code = static_cast<ExitCode>(runCommandLine(arguments, context));
    err.flush();
    return run;
}

CliRun Cli::unlocking(const QStringList& arguments)
{
    return run(arguments + QStringList{QStringLiteral("--password-file"), passwordFile()});
}

CliRun Cli::create(const QString& folder)
{
    return unlocking({QStringLiteral("create"), folder, QStringLiteral("--school"), QStringLiteral("示例中学"),
                      QStringLiteral("--stage"), QStringLiteral("junior"), QStringLiteral("--user"), QStringLiteral("林老师")});
}

QString Cli::write(const QString& name, const QByteArray& bytes) const
{
    overwrite(path(name), bytes);
    return path(name);
}

QByteArray Cli::read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void Cli::overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace anxin
