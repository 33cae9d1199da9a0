// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/mendwords.h"
#include "core/vault/keys/headerstore.h"
#include "tests/tour/calmthrottle.h"
#include "tests/tour/nofiles.h"
#include "tests/tour/said.h"
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
              {QStringLiteral("4"), QStringLiteral("11月14日 周五 17:10"), own, QStringLiteral("没有做完，不能用来恢复"),
               QStringLiteral("4.1 MB"), false}});
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

QString mending(const char* source)
{
    return said("anxin::Mending", source);
}

QString folder(const QString& named)
{
    return QStringLiteral("/home/lin/%1.anxin").arg(named.arg(QStringLiteral("心育室")));
}

QString newest()
{
    return shown(momentOf(QDate(2025, 11, 19), QTime(17, 42)), QDate(2025, 11, 20), tourZone(), QLocale());
}

QWidget* damage(bool hasBackup)
{
    auto* screen = new DamageScreen({sentence(FolderRefusal::HeadersDamaged)});
    if (hasBackup)
        screen->setBackups(
            mending("Whole backups: %1. The newest is of %2; every byte of it is as it was when it was read back.")
                .arg(12)
                .arg(newest()),
            newest());
    else
        screen->setBackups(
            mending("No whole backup was found in the vault's folder or where copies go. There may be one on a stick."), {});
    screen->setRescuable(
        hasBackup,
        mending(
            "Reading page by page is not possible: no key file is whole, neither in the vault nor beside one of its backups."));
    if (hasBackup)
        screen->offerKeyFile(newest());
    return screen;
}

QWidget* mend(MainWindow& above, bool canGoInto)
{
    auto* screen = new MendScreen(
        {canGoInto ? mending("Go back to the state of %1").arg(newest()) : mending("Save what can still be read"),
         canGoInto ? mending("What was written after that is missing in the restored state. Nothing is overwritten.")
                   : mending("Every page of the damaged file is read by itself. What is whole comes into a new vault; what is "
                             "lost is listed by kind, count and number. The damaged vault is not touched. With large vaults "
                             "this takes some minutes."),
         canGoInto ? mending("The damaged files are kept in the folder “quarantine”. The passwords stay as they are now.")
                   : QString(),
         folder(canGoInto ? mending("%1 restored") : mending("%1 rescued")),
         canGoInto ? mending("Go back to it") : mending("Save it into the new vault")},
        *new NoFiles(&above), (new CalmThrottle(&above))->throttle, [](const QString&) { return QString(); });
    if (canGoInto)
        screen->askPasswordThen(mending("The backup was made under another password or card than today's. Please type both: "
                                        "today's, and the password of that time."));
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
    return new OutcomeScreen(outcomeOf(report, folder(mending("%1 rescued"))), *new NoFiles(&above));
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
                 screen->setNote(said("anxin::Door", "A backup is being made. You can already type your password; the room "
                                                     "opens afterwards."));
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
