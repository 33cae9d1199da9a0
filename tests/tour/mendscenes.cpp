// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescuewords.h"
#include "core/vault/keys/headerstore.h"
#include "tests/tour/calmthrottle.h"
#include "tests/tour/nofiles.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/damagescreen.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/dialogs/mendscreen.h"
#include "ui/dialogs/outcomescreen.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

namespace anxin {

namespace {
BackupSeams backups(bool isWell)
{
    BackupSeams asked;
    asked.lines = [isWell] {
        if (isWell)
            return std::vector<SafetyLine>{
                {Tone::Ok, QStringLiteral("上次备份：11月19日 周三 17:42，已回读核对。")},
                {Tone::Ok, QStringLiteral("上次在本机之外的副本：11月17日 周一 16:30，已回读核对。")}};
        return std::vector<SafetyLine>{{Tone::Neutral, QStringLiteral("还没有备份。锁定时会自动做第一次备份。")}};
    };
    asked.list = [isWell](const auto& done) -> Task* {
        if (!isWell)
            return nullptr;
        const QString own = QStringLiteral("心育库文件夹");
        done({{QStringLiteral("1"), QStringLiteral("11月19日 周三 17:42"), own, QStringLiteral("完好"),
               QStringLiteral("11.8 MB"), true},
              {QStringLiteral("2"), QStringLiteral("11月18日 周二 17:10"), own, QStringLiteral("完好"),
               QStringLiteral("11.7 MB"), true},
              {QStringLiteral("3"), QStringLiteral("11月17日 周一 16:30"), QStringLiteral("其他介质"), QStringLiteral("完好"),
               QStringLiteral("11.7 MB"), true},
              {QStringLiteral("4"), QStringLiteral("2025-11-14T171001_e0001_n000377"), own,
               QStringLiteral("没有做完，不能用来恢复"), QStringLiteral("4.1 MB"), false}});
        return nullptr;
    };
    asked.otherFolder = [isWell] { return isWell ? QStringLiteral("/media/lin/蓝色U盘/心育室 的备份") : QString(); };
    asked.restore = [](const QString&) {};
    return asked;
}

std::unique_ptr<QWidget> settings(bool isWell, bool isAsking)
{
    SettingsSeams asked;
    asked.holders = [] { return std::vector<KeyHolder>(); };
    asked.backup = backups(isWell);
    auto made = window();
    auto* page = new SettingsPage(asked, *new NoFiles(made.get()));
    made->addPage(std::unique_ptr<Page>(page), Navigation::Place::Bottom);
    made->showWorkspace();
    page->showBackups();
    if (isAsking)
        page->backups()->restore();
    return made;
}

Scene gate(const char* name, std::function<QWidget*(MainWindow&)> screen)
{
    return {QString::fromLatin1(name), [screen = std::move(screen)](const Clock&) -> std::unique_ptr<QWidget> {
                auto made = window();
                made->showGate(screen(*made));
                return made;
            }};
}

QWidget* damage(bool hasBackup)
{
    auto* screen = new DamageScreen({sentence(FolderRefusal::HeadersDamaged)});
    if (hasBackup)
        screen->setBackups(QStringLiteral("完好的备份有 12 份。最新的是 11月19日 周三 17:42 的，每个字节都与回读核对时一致。"),
                           QStringLiteral("11月19日 周三 17:42"));
    else
        screen->setBackups(QStringLiteral("在心育库文件夹和放副本的地方都没有找到完好的备份。U 盘上也许有。"), {});
    screen->setRescuable(hasBackup, QStringLiteral("没有完好的密钥文件，无法逐页读取。"));
    if (hasBackup)
        screen->offerKeyFile(QStringLiteral("11月19日 周三 17:42"));
    return screen;
}

QWidget* mend(MainWindow& above, bool canGoInto)
{
    auto* screen = new MendScreen(
        {canGoInto ? QStringLiteral("回到 11月19日 周三 17:42 的状态") : QStringLiteral("抢救还能读出的内容"),
         canGoInto ? QStringLiteral("恢复后的状态里没有那之后写的内容。不会覆盖任何内容。")
                   : QStringLiteral(
                         "逐页读取受损的文件。完好的放进新的心育库；丢失的按种类、数量和编号列出。受损的心育库不会被改动。"),
         canGoInto ? QStringLiteral("受损的文件会保留在 quarantine 文件夹里。口令和现在一样。") : QString(),
         canGoInto ? QStringLiteral("/home/lin/心育室（恢复）.anxin") : QStringLiteral("/home/lin/心育室（抢救）.anxin"),
         canGoInto ? QStringLiteral("回到这一份") : QStringLiteral("抢救到新的心育库")},
        *new NoFiles(&above), (new CalmThrottle(&above))->throttle, [](const QString&) { return QString(); });
    if (canGoInto)
        screen->askPasswordThen(QStringLiteral("做备份时的口令与现在不同。请两个都输入：现在的，和当时的。"));
    return screen;
}

QWidget* outcome(MainWindow& above)
{
    RescueReport report;
    report.pages = 2960;
    report.damagedPages = {1, 77, 1204};
    report.tables = {{QStringLiteral("student"), 1281, {17, 203, 204}, {}, {17}},
                     {QStringLiteral("case_file"), 41, {}, {7}, {}},
                     {QStringLiteral("session_note"), 388, {12, 13, 14, 15, 90}, {}, {}},
                     {QStringLiteral("audit"), 5120, {}, {}, {}}};
    report.isLogWhole = true;
    return new OutcomeScreen({Tone::Warn,
                              QStringLiteral("能抢救的都抢救出来了"),
                              {summaryOf(report)},
                              linesOf(report),
                              QStringLiteral("打开新的心育库")},
                             *new NoFiles(&above));
}
} // namespace

std::vector<Scene> mendScenes()
{
    return {{QStringLiteral("settings-backup"), [](const Clock&) { return settings(true, false); }},
            {QStringLiteral("settings-backup-none"), [](const Clock&) { return settings(false, false); }},
            {QStringLiteral("settings-backup-restore"), [](const Clock&) { return settings(true, true); }},
            {QStringLiteral("lock-backup"),
             [](const Clock&) {
                 auto made = window();
                 auto* screen = new LockScreen((new CalmThrottle(made.get()))->throttle);
                 screen->setNote(QStringLiteral("备份中… 您可以先输入口令，备份完就会打开。"));
                 made->showGate(screen);
                 return made;
             }},
            gate("damage", [](MainWindow&) { return damage(true); }),
            gate("damage-none", [](MainWindow&) { return damage(false); }),
            gate("mend-restore", [](MainWindow& above) { return mend(above, true); }),
            gate("mend-rescue", [](MainWindow& above) { return mend(above, false); }),
            gate("mend-outcome", [](MainWindow& above) { return outcome(above); })};
}

} // namespace anxin
