// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/vault/glance.h"
#include "core/vault/keys/vaultkeys.h"
#include "tests/tour/calmthrottle.h"
#include "tests/tour/said.h"
#include "tests/tour/samples.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/shell/cover.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace anxin {

namespace {
class SamplePage final : public QWidget, public Page {
public:
    SamplePage(QString title, Icon symbol, QLayout* content) : m_title(std::move(title)), m_symbol(symbol)
    {
        if (content)
            setLayout(content);
    }
    QString title() const override { return m_title; }
    Icon symbol() const override { return m_symbol; }
    QWidget& widget() override { return *this; }

private:
    QString m_title;
    Icon m_symbol;
};

QWidget* note(const QString& title, const QString& when, const QString& text, Tone tone)
{
    return new Card(vertical(
        {toolbar({cardTitle(title), new Pill(QStringLiteral("已签"), tone), stretch(), muted(when)}), bodyText(text)}, 8));
}

QLayout* pupils()
{
    auto* list = new ListView;
    list->setModel(samplePupils(list));
    list->setCurrentIndex(list->model()->index(1, 0));
    QWidget* left =
        panel(vertical({pageTitle(QStringLiteral("学生")), new SearchField(QStringLiteral("姓名 / 拼音 / 首字母 / 学号")),
                        grow(list), muted(QStringLiteral("7 / 1,284 名学生 · 按姓名拼音"))}));
    left->setFixedWidth(340);
    auto* badge = new LevelBadge;
    badge->set(2, QStringLiteral("重点关注"));
    return page(horizontal(
        {left,
         grow(vertical({toolbar({pageTitle(QStringLiteral("曾小红")), gap(4), badge,
                                 new Pill(QStringLiteral("复核 3 天后到期"), Tone::Danger), stretch(),
                                 button(QStringLiteral("导出")), primaryButton(QStringLiteral("新建记录"))}),
                        muted(QStringLiteral("七年级(3)班 · 女 · 学号 2025070318 · 2025—2026 学年第一学期")),
                        note(QStringLiteral("个别辅导 · 第 4 次"), QStringLiteral("11月18日 周二 14:10"),
                             QStringLiteral("情绪较上周平稳,能说出两种可用的放松方法。约定下周继续练习。"), Tone::Ok),
                        note(QStringLiteral("家访"), QStringLiteral("11月12日 周三"),
                             QStringLiteral("与母亲面谈 40 分钟,了解睡眠与手机使用情况;已告知学校支持资源。"), Tone::Info),
                        note(QStringLiteral("筛查复核"), QStringLiteral("11月5日 周三"),
                             QStringLiteral("量表总分由 18 降至 13,仍在关注区间;维持“重点关注”,两周后复核。"), Tone::Warn),
                        new TextArea(3), stretch()}))},
        24));
}

std::unique_ptr<MainWindow> shell()
{
    auto made = window();
    made->addPage(std::make_unique<SamplePage>(QStringLiteral("今日"), Icon::House, nullptr));
    made->addPage(std::make_unique<SamplePage>(QStringLiteral("学生"), Icon::Users, pupils()));
    made->addPage(std::make_unique<SamplePage>(QStringLiteral("筛查"), Icon::Clipboard, nullptr));
    made->addPage(std::make_unique<SamplePage>(QStringLiteral("个案"), Icon::Case, nullptr));
    made->addPage(std::make_unique<SamplePage>(QStringLiteral("报告"), Icon::Report, nullptr));
    made->addPage(std::make_unique<SamplePage>(QStringLiteral("设置"), Icon::Settings, nullptr), Navigation::Place::Bottom);
    made->navigation().setCount(3, 4);
    made->showWorkspace();
    made->showPage(1);
    made->setStatus(Status::Draft, QStringLiteral("草稿已保存 14:03"));
    made->setStatus(Status::Backup, QStringLiteral("备份 今天 12:10 ✓ 已核验"));
    made->setStatus(Status::Lock, QStringLiteral("5:00 后锁定"));
    made->setStatus(Status::Audit, QStringLiteral("审计 418"));
    return made;
}

std::unique_ptr<QWidget> lock(bool refused)
{
    auto made = window();
    auto* screen = new LockScreen((new CalmThrottle(made.get()))->throttle);
    screen->setVaultLabel(QStringLiteral("安和县第一中学 · 心理辅导室"));
    const QDate before(2025, 11, 18);
    screen->setFooter(sentence(Glance{momentOf(before, QTime(17, 42)), momentOf(before, QTime(17, 40)), true},
                               QDate(2025, 11, 20), tourZone(), QLocale()));
    if (refused)
        screen->refuse(sentence(UnlockRefusal::WrongPassword));
    made->showGate(screen);
    return made;
}
} // namespace

std::unique_ptr<MainWindow> window()
{
    auto preferences = std::make_unique<Preferences>(QDir::temp().filePath(QStringLiteral("anxin-tour-unused.ini")));
    auto made = std::make_unique<MainWindow>(*preferences);
    QObject::connect(made.get(), &QObject::destroyed, [kept = std::shared_ptr<Preferences>(std::move(preferences))] {});
    return made;
}

std::vector<Scene> shellScenes()
{
    return {{QStringLiteral("lock"), [](const Clock&) { return lock(false); }},
            {QStringLiteral("lock-refused"), [](const Clock&) { return lock(true); }},
            {QStringLiteral("shell"), [](const Clock&) -> std::unique_ptr<QWidget> { return shell(); }},
            {QStringLiteral("shell-collapsed"),
             [](const Clock&) -> std::unique_ptr<QWidget> {
                 auto made = shell();
                 made->setFixedSize(1200, 700);
                 return made;
             }},
            {QStringLiteral("cover"), [](const Clock& clock) -> std::unique_ptr<QWidget> {
                 auto made = shell();
                 auto* cover = new Cover(*made, clock, made.get());
                 cover->toggle();
                 return made;
             }}};
}

} // namespace anxin
