// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/screenedpupils.h"

#include "core/imports/studentimport.h"
#include "core/writers/plainworkbook.h"

#include <random>

namespace anxin {

namespace {

QString numberOf(int pupil)
{
    return QString::number(20260000 + pupil);
}

std::unique_ptr<Vault> newVault(const QString& folder, const Clock& clock)
{
    initCrypto();
    auto made =
        createVault(folder, createKeys(passwordFrom(QStringLiteral("bench")), QString(), PasswordCost::cheapForTests()), clock);
    return std::move(made->vault);
}

} // namespace

ScreenedPupils::ScreenedPupils()
    : vault(newVault(home.filePath(QStringLiteral("vault")), clock)),
      mht(*catalogue.find(u"mht")),
      screening(*vault, catalogue, rules),
      triage(*vault),
      import(*vault, screening)
{
    Staging<StagedStudent> list;
    for (list.read = 0; list.read < pupils; ++list.read) {
        StagedStudent row;
        row.student.name = QStringLiteral("测试学生%1").arg(list.read);
        row.student.studentNo = numberOf(list.read);
        row.student.sex = list.read % 2 == 0 ? Sex::Female : Sex::Male;
        row.student.bornOn = QDate(2013, 1 + list.read % 12, 1 + list.read % 28);
        row.classUnit = ClassAddress{Stage::Junior, 2024 + list.read % 3, 1 + list.read % 20};
        list.rows.push_back({list.read + 2, std::move(row)});
    }
    NoProgress progress;
    StudentImport{*vault}.commit(list, QStringLiteral("名册.xlsx"), progress);
}

// Some pupils say yes more often than others, so that there are candidates of every kind.
QByteArray ScreenedPupils::answersFile()
{
    std::mt19937 dice(20261118);
    std::vector<QStringList> rows{{QStringLiteral("学号"), QStringLiteral("姓名")}};
    for (int item = 1; item <= items; ++item)
        rows.front() << QString::number(item);
    for (int pupil = 0; pupil < pupils; ++pupil) {
        QStringList row{numberOf(pupil), QStringLiteral("测试学生%1").arg(pupil)};
        const auto burden = 10 + dice() % 50;
        for (int item = 1; item <= items; ++item) {
            const bool isCritical = item == 85 || item == 97;
            row << (dice() % (isCritical ? 1500 : 100) < burden ? QStringLiteral("Y") : QStringLiteral("N"));
        }
        rows.push_back(std::move(row));
    }
    return plainWorkbook(QStringLiteral("答卷"), rows);
}

TableFile ScreenedPupils::read(const QByteArray& file, Progress& progress)
{
    return *readTable(file, QStringLiteral("答卷.xlsx"), progress);
}

Staging<StagedSheet> ScreenedPupils::stage(const TableFile& table, Progress& progress)
{
    return *stageAnswers(locateAnswers(table, mht)->table, mht, {}, {clock.today(), {Stage::Junior}}, progress);
}

ScreeningTarget ScreenedPupils::target() const
{
    return {.campaign = {QStringLiteral("2026 秋季普测"), CampaignKind::Annual, CampaignMode::OnlineForm, QDate(2026, 11, 2)},
            .definition = mht};
}

ScreeningReceipt ScreenedPupils::commit(const Staging<StagedSheet>& staging, Progress& progress)
{
    return import.commit(staging, target(), QStringLiteral("答卷.xlsx"), progress);
}

ScreeningReceipt ScreenedPupils::rehearse(const Staging<StagedSheet>& staging, Progress& progress)
{
    return import.rehearse(staging, target(), progress);
}

} // namespace anxin
