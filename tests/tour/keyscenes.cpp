// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/vault/vaultfolder.h"
#include "tests/tour/calmthrottle.h"
#include "tests/tour/nofiles.h"
#include "tests/tour/said.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/confirmscreen.h"
#include "ui/dialogs/escrowscreen.h"
#include "ui/dialogs/keyswizard.h"
#include "ui/dialogs/olderscreen.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/firststeps.h"
#include "ui/print/recoverycard.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>

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
    made.prepare = [](const KeyRequest&, const std::function<void(QStringList)>&) -> Task* { return nullptr; };
    made.users = {{1, QStringLiteral("林老师")}, {3, QStringLiteral("周老师")}};
    return made;
}

std::unique_ptr<QWidget> settings(const Clock& clock, bool isClockBehind)
{
    SettingsSeams asked;
    asked.holders = [] {
        return std::vector<KeyHolder>{{1, QStringLiteral("林老师"), false, true},
                                      {3, QStringLiteral("周老师"), false, false},
                                      {4, QStringLiteral("校长室"), true, false}};
    };
    asked.school.clock = &clock;
    asked.school.terms = [] {
        const SchoolCalendar calendar{{{QStringLiteral("2026-2027-1"), QDate(2026, 8, 31), QDate(2027, 1, 22)}}};
        std::vector<ShownTerm> terms;
        Term term{SchoolYear{2026}, Term::Half::Autumn};
        for (int count = 0; count < 4; ++count, term = termAfter(term))
            terms.push_back({term, calendar.lessons(term), calendar.isEntered(term)});
        return terms;
    };
    asked.school.days.clock = &clock;
    asked.school.days.all = [] {
        const auto kept = [](qint64 row, const CalendarDays& days) {
            return Stored<CalendarDays>{CalendarDaysId::fromRowId(row), Uid::random(), days};
        };
        return std::vector<Stored<CalendarDays>>{
            kept(1, {DayKind::Holiday, QStringLiteral("校运会补休"), QDate(2026, 10, 12), QDate(2026, 10, 13)}),
            kept(2, {DayKind::SchoolDay, QStringLiteral("校运会调休"), QDate(2026, 10, 17), QDate(2026, 10, 17)}),
            kept(3, {DayKind::Exam, QStringLiteral("期中考试"), QDate(2026, 11, 10), QDate(2026, 11, 12)})};
    };
    asked.school.periods.all = [] {
        return std::vector<LessonPeriod>{{1, QStringLiteral("早读"), QTime(7, 40), QTime(8, 0)},
                                         {2, QStringLiteral("第1节"), QTime(8, 10), QTime(8, 50)},
                                         {3, QStringLiteral("第2节"), QTime(9, 0), QTime(9, 40)}};
    };
    asked.isClockBehind = [isClockBehind] { return isClockBehind; };
    asked.confirmClock = [] {};
    auto made = window();
    auto* page = new SettingsPage(asked, *new NoFiles(made.get()));
    made->addPage(std::unique_ptr<Page>(page), Navigation::Place::Bottom);
    made->showWorkspace();
    made->showPage(0);
    page->refreshIfStale();
    return made;
}
// The printed card, as it lies on the table.
std::unique_ptr<QWidget> card(const Clock& clock)
{
    constexpr qreal pixelsPerMillimetre = 3.5;
    QImage paper(qRound(210 * pixelsPerMillimetre), qRound(297 * pixelsPerMillimetre), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    paintRecoveryCard(painter,
                      {QStringLiteral("安和县第一中学"),
                       QStringLiteral("3F2A91C0"),
                       clock.today(),
                       {QStringLiteral("027148"), QStringLiteral("113575"), QStringLiteral("590051"), QStringLiteral("318230"),
                        QStringLiteral("664609"), QStringLiteral("200013"), QStringLiteral("481701"), QStringLiteral("702966")},
                       QStringLiteral("000418·7KQ2-M9XA")},
                      pixelsPerMillimetre);
    painter.end();
    auto table = std::make_unique<QLabel>();
    table->setPixmap(QPixmap::fromImage(paper));
    table->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return table;
}

} // namespace

std::vector<Scene> keyScenes()
{
    return {{QStringLiteral("settings"), [](const Clock& clock) { return settings(clock, false); }},
            {QStringLiteral("settings-school"),
             [](const Clock& clock) {
                 auto made = settings(clock, false);
                 made->findChild<SettingsPage*>()->showSchool();
                 return made;
             }},
            {QStringLiteral("settings-calendar"),
             [](const Clock& clock) {
                 auto made = settings(clock, false);
                 auto* page = made->findChild<SettingsPage*>();
                 page->showSchool();
                 page->school()->periods().add();
                 return made;
             }},
            {QStringLiteral("settings-clock"), [](const Clock& clock) { return settings(clock, true); }},
            gate("keys-recovered", [] { return new KeysWizard(KeyWish::Recovered, seams()); }),
            {QStringLiteral("keys-confirm"),
             [](const Clock&) -> std::unique_ptr<QWidget> {
                 auto made = window();
                 made->showGate(new ConfirmScreen({}, (new CalmThrottle(made.get()))->throttle));
                 return made;
             }},
            gate("keys-user", [] { return new KeysWizard(KeyWish::NewUser, seams()); }),
            {QStringLiteral("card"), card},
            {QStringLiteral("first-steps"),
             [](const Clock&) -> std::unique_ptr<QWidget> {
                 auto* card = new FirstStepsCard([] {
                     return std::vector<FirstStep>{
                         {true, QStringLiteral("口令已设好，应急恢复卡已做好。卡放进保险柜了吗？")},
                         {false, QStringLiteral("导入花名册"), QStringLiteral("导入"), [] {}},
                         {false, QStringLiteral("第一份备份：锁定心育库时会自动做")},
                         {false, QStringLiteral("选一个这台电脑之外的备份盘"), QStringLiteral("设置"), [] {}}};
                 });
                 card->refresh();
                 return std::unique_ptr<QWidget>(panel(page(vertical({card, stretch()}))));
             }},
            gate("keys-escrow",
                 [] {
                     auto* screen = new EscrowScreen({});
                     screen->holder().setText(QStringLiteral("校长室"));
                     return screen;
                 }),
            gate("older", [] {
                return new OlderScreen(
                    sentence(OlderState{37, momentOf(QDate(2026, 11, 23), QTime(17, 42))}, tourZone(), QLocale()));
            })};
}

} // namespace anxin
