// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/reportcommand.h"

#include "core/delivery/packagepassword.h"
#include "core/vault/vaultfolder.h"
#include "core/writers/xlsxwriter.h"
#include "ui/print/pdfwriter.h"

#include <QDir>
#include <QJsonArray>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString kindsInWords()
{
    QStringList words;
    for (const ReportKind& kind : reportKinds())
        words << QStringLiteral("%1 (%2)").arg(QLatin1StringView(kind.id), titleOf(kind));
    return words.join(QStringLiteral(", "));
}

} // namespace

void ReportCommand::describeReport(CLI::App& verb)
{
    verb.add_option("--kind", m_kindId, utf8(Tr::tr("Which report; --kind list names them")))->required()->type_name("ID");
    verb.add_option("--period", m_periodCode,
                    utf8(Tr::tr("The term, such as 2026-2027-1, or school year, such as 2026-2027; that of today where it is "
                                "left out")))
        ->type_name("PERIOD");
    verb.add_option("--recipient", m_recipient, utf8(Tr::tr("The office that gets it, for the ledger")))->type_name("OFFICE");
    verb.add_option("--basis", m_basis, utf8(Tr::tr("The order or rule that asks for it, for the ledger")))->type_name("BASIS");
}

std::optional<Ending> ReportCommand::beforeUnlocking(Context& context)
{
    if (m_kindId == "list") {
        for (const ReportKind& kind : reportKinds())
            printLine(context, QStringLiteral("%1\t%2").arg(QLatin1StringView(kind.id), titleOf(kind)));
        return Ending{ExitCode::Done};
    }
    m_kind = findReportKind(QString::fromStdString(m_kindId));
    if (!m_kind)
        return refuse(wrongUsage(Tr::tr("There is no report of that name. There are: %1.").arg(kindsInWords())));
    return m_periodCode.empty() ? std::nullopt : checkPeriod(context);
}

std::optional<Ending> ReportCommand::checkPeriod(Context& context)
{
    m_asked = ReportPeriod::fromCode(QString::fromStdString(m_periodCode));
    if (!m_asked || m_asked->cycle() != m_kind->cycle)
        return refuse(wrongUsage(
            m_kind->cycle == ReportCycle::Term
                ? Tr::tr("This report is of a term, which is written like 2026-2027-1 (autumn) or 2026-2027-2 (spring).")
                : Tr::tr("This report is of a school year, which is written like 2026-2027.")));
    if (const QDate today = context.clock.today(); !isReportable(*m_asked, today)) {
        const std::vector<ReportPeriod> possible = reportablePeriods(m_kind->cycle, today);
        return refuse(Failure{ExitCode::RefusedByRule,
                              Tr::tr("There is no report of %1: it has not begun, or lies too far back. Nothing was "
                                     "written. There are reports of %2 to %3.")
                                  .arg(m_asked->code(), possible.back().code(), possible.front().code())});
    }
    return std::nullopt;
}

ReportPeriod ReportCommand::period(Vault& vault) const
{
    if (m_asked)
        return *m_asked;
    const Term now = calendarOf(vault).termOn(vault.clock().today());
    return m_kind->cycle == ReportCycle::Term ? ReportPeriod(now) : ReportPeriod(now.year());
}

ExportOrder ReportCommand::order() const
{
    // Who runs the command line for the district's report has no other recipient; another one is named.
    return {m_recipient.empty() ? Tr::tr("District education bureau") : QString::fromStdString(m_recipient),
            m_basis.empty() ? Tr::tr("%1, counts only").arg(titleOf(*m_kind)) : QString::fromStdString(m_basis)};
}

QString WriteReportCommand::summary() const
{
    return Tr::tr("Write a report as files into a folder");
}

void WriteReportCommand::describeMore(CLI::App& verb)
{
    describeReport(verb);
    verb.add_option("--out", m_out, utf8(Tr::tr("The folder, which must exist")))->type_name("DIR");
    verb.add_option("--format", m_format, utf8(Tr::tr("xlsx, pdf, or both with a comma between")))->type_name("FORMAT");
}

std::optional<Ending> WriteReportCommand::beforeUnlocking(Context& context)
{
    if (auto ended = ReportCommand::beforeUnlocking(context))
        return ended;
    m_suffixes = QString::fromStdString(m_format).split(u',', Qt::SkipEmptyParts);
    for (const QString& suffix : m_suffixes)
        if (suffix != QStringLiteral("xlsx") && suffix != QStringLiteral("pdf"))
            return refuse(wrongUsage(Tr::tr("--format takes xlsx and pdf.")));
    if (m_suffixes.isEmpty() || m_out.empty() || !QDir(pathFrom(m_out)).exists())
        return refuse(wrongUsage(Tr::tr("--out wants a folder that exists.")));
    return std::nullopt;
}

Ending WriteReportCommand::work(Context& context, Vault& vault)
{
    ReportExport out{vault};
    const ReportModel model = out.preview(kind(), period(vault));
    const XlsxWriter xlsx;
    const PdfWriter pdf;
    std::vector<const ReportWriter*> writers;
    for (const QString& suffix : m_suffixes)
        writers.push_back(suffix == xlsx.suffix() ? static_cast<const ReportWriter*>(&xlsx) : &pdf);
    QJsonArray files;
    const std::vector<ReportFile> written =
        writeReportFiles(packed(model, writers, context.progress), pathFrom(m_out),
                         QStringLiteral("%1_%2").arg(model.title, model.periodCode), context.progress);
    out.record(model, order(), written);
    for (const ReportFile& file : written) {
        files.append(file.path);
        if (!context.json)
            printLine(context, file.path);
    }
    if (context.json)
        printJson(context, {{QStringLiteral("files"), files}, {QStringLiteral("witness"), model.witness}});
    else
        printLine(context, Tr::tr("Witness code of the log: %1").arg(model.witness));
    return ExitCode::Done;
}

QString PackageCommand::summary() const
{
    return Tr::tr("Write a report into one encrypted package, read it back and log it");
}

void PackageCommand::describeMore(CLI::App& verb)
{
    describeReport(verb);
    verb.add_option("--to", m_to, utf8(Tr::tr("The folder or stick, which must exist")))->type_name("DIR");
    m_packagePassword.describe(verb, "--package-password-file");
}

Result<Secret, Failure> PackageCommand::broughtPassword(Context& context, Vault& vault) const
{
    auto password = chooseFor(vault, m_packagePassword, context, QString());
    if (password && isPasswordOf(vault.folder()->header(), static_cast<quint32>(vault.userSlot()), *password))
        return refuse(Failure{ExitCode::RefusedByRule,
                              Tr::tr("This is the password with which you opened the vault. The office that gets the package "
                                     "must not learn it. Nothing was written. Choose another one, or leave the option away: "
                                     "then one is made.")});
    return password;
}

Ending PackageCommand::work(Context& context, Vault& vault)
{
    if (m_to.empty())
        return refuse(wrongUsage(Tr::tr("--to wants a folder that exists.")));
    QString made;
    Secret password{0};
    if (m_packagePassword.isFile()) {
        auto given = broughtPassword(context, vault);
        if (!given)
            return refuse(given.error());
        password = std::move(*given);
    } else {
        made = newPackagePassword();
        password = passwordFrom(made);
    }
    ReportExport out{vault};
    const ReportModel model = out.preview(kind(), period(vault));
    const XlsxWriter xlsx;
    const PdfWriter pdf;
    const std::array<const ReportWriter*, 2> writers{&xlsx, &pdf};
    PackageRequest request = out.request(model, packed(model, writers, context.progress));
    QByteArray key(password.text(), static_cast<qsizetype>(password.size()));
    const auto receipt = writePackage(request, key, out.signer(), pathFrom(m_to), context.progress);
    wipe(key);
    if (!receipt)
        return refuse(failureOf(receipt.error()));
    out.record(model, order(), *receipt);
    const Ending ending = tell(context, *receipt, made);
    wipe(made);
    return ending;
}

Ending PackageCommand::tell(Context& context, const PackageReceipt& receipt, const QString& madePassword) const
{
    const QString witness = receipt.manifest.witness;
    if (context.json) {
        QJsonObject object{{QStringLiteral("package"), receipt.folder}, {QStringLiteral("witness"), witness}};
        if (!madePassword.isEmpty())
            object.insert(QStringLiteral("password"), madePassword);
        printJson(context, object);
        return ExitCode::Done;
    }
    printLine(context, Tr::tr("Written, read back and verified: %1").arg(receipt.folder));
    if (!madePassword.isEmpty())
        printLine(context,
                  Tr::tr("Password of the package, shown this once: %1\nTell it by another way; do not write it on the stick.")
                      .arg(madePassword));
    printLine(context, Tr::tr("Witness code of the log: %1").arg(witness));
    return ExitCode::Done;
}

} // namespace anxin
