// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keys/keyring.h"
#include "core/writers/xlsxwriter.h"
#include "tests/support/screeningstand.h"
#include "tests/support/smallschool.h"
#include "ui/models/reportsmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace anxin {

// Lets the event loop turn until `ready` holds; false after ten seconds.
template <class Ready>
bool waitFor(Ready ready)
{
    QElapsedTimer timer;
    timer.start();
    while (!ready() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return ready();
}

// The small school with what the report page stands on, a survey's file beside it, and an empty stick.
struct ScreenedSchool : ScreeningStand {
    SmallSchool school{*vault};
    ReportExport reports{*vault};
    QTemporaryDir folder{QStringLiteral("/dev/shm/anxin-XXXXXX")};
    std::shared_ptr<const KeyRing> keys = (initCrypto(), std::make_shared<const KeyRing>(KeyRing::random()));
    std::vector<Drive> drives;
    ReportsModel reportsModel{
        reports,
        vault->news(),
        clock,
        {{std::make_shared<XlsxWriter>()},
         {keys->signKey(), [kept = keys](QByteArrayView purpose, ByteView message) { return kept->sign(purpose, message); }},
         [this] { return drives; }}};

    // One sheet a row: the number of a pupil and nine answers to the PHQ-A, from 0. Returns the path.
    QString surveyFile(const QByteArray& rows)
    {
        return written(QStringLiteral("问卷.csv"), QByteArray("学号,姓名,1,2,3,4,5,6,7,8,9\n") + rows);
    }
    // The same pupils as a platform exports them: no answers, and a column that the questionnaire does not have.
    QString platformFile()
    {
        return written(QStringLiteral("平台导出.csv"), "学号,姓名,总分,预警\n202670301,曾小红,18,是\n202670302,张伟,3,否\n"
                                                       "202670303,单雪,29,是\n202670304,欧阳锋,3,否\n");
    }
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static QByteArray answeredSheets()
    {
        return "202670301,曾小红,2,2,3,2,2,3,2,1,1\n202670302,张伟,0,1,0,1,0,0,1,0,0\n"
               "202670303,单雪,2,3,2,3,2,2,2,1,2\n202670304,欧阳锋,1,0,1,1,0,0,0,0,0\n"
               "202670305,阿依古丽·买买提,1,2,1,2,1,1,1,2,0\n202670306,李娜,0,0,0,0,0,0,0,0,0\n"
               "202670307,吕静,3,2,3,3,2,3,2,2,0\n202670308,仇英,1,1,0,1,1,0,1,0,0\n";
    }
    static QByteArray doubtfulSheets()
    {
        return "202670309,王梓涵,,,,,,,,,\n202699999,钱多多,0,1,0,1,0,0,1,0,0\n202670311,李明,0,0,1,0,0,0,0,0,0\n";
    }
    static AnswerDeclaration declaration()
    {
        return {QStringLiteral("phq-a"), QStringLiteral("own"),    QStringLiteral("2026 冬季复测"),
                CampaignKind::Retest,    CampaignMode::OnlineForm, QDate(2026, 11, 9)};
    }
    // Takes those sheets without any page.
    ScreeningReceipt take(const QByteArray& rows)
    {
        NoProgress progress;
        const AnswerPlan plan = answers.plan(readAnswerFile(surveyFile(rows), progress).table, declaration()).value();
        return answers.commit(plan, stageAnswers(plan, progress).value());
    }
};

} // namespace anxin
