// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/scenes.h"
#include "ui/dialogs/escrowscreen.h"
#include "ui/dialogs/keyswizard.h"
#include "ui/dialogs/olderscreen.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

namespace anxin {

namespace {
Scene gate(const char* name, std::function<QWidget*()> screen)
{
    return {QString::fromLatin1(name), [screen = std::move(screen)](const Clock&) -> std::unique_ptr<QWidget> {
                auto made = window();
                made->showGate(screen());
                return made;
            }};
}

KeySeams seams()
{
    KeySeams made;
    made.judge = [](const QByteArray&, const QStringList&) { return PasswordVerdict{false, {}}; };
    made.prepare = [](KeyWish, const QByteArray&, const QString&, const std::function<void(QStringList)>&) -> Task* {
        return nullptr;
    };
    return made;
}

std::unique_ptr<QWidget> settings(bool isClockBehind)
{
    SettingsSeams asked;
    asked.holders = [] {
        return std::vector<KeyHolder>{{1, QStringLiteral("林老师"), false, true},
                                      {3, QStringLiteral("周老师"), false, false},
                                      {4, QStringLiteral("校长室"), true, false}};
    };
    if (isClockBehind)
        asked.confirmClock = [] {};
    auto made = window();
    auto* page = new SettingsPage(asked);
    made->addPage(std::unique_ptr<Page>(page), Navigation::Place::Bottom);
    made->showWorkspace();
    made->showPage(0);
    page->refreshIfStale();
    return made;
}
} // namespace

std::vector<Scene> keyScenes()
{
    return {{QStringLiteral("settings"), [](const Clock&) { return settings(false); }},
            {QStringLiteral("settings-clock"), [](const Clock&) { return settings(true); }},
            gate("keys-recovered", [] { return new KeysWizard(KeyWish::Recovered, seams()); }),
            gate("keys-user", [] { return new KeysWizard(KeyWish::NewUser, seams()); }),
            gate("keys-escrow",
                 [] {
                     auto* screen = new EscrowScreen({});
                     screen->holder().setText(QStringLiteral("校长室"));
                     return screen;
                 }),
            gate("older", [] {
                return new OlderScreen(
                    QStringLiteral("这个心育库比本机上次见到它时（2026/11/23 17:42）更旧。日志里至少少了 37 条记录。"));
            })};
}

} // namespace anxin
