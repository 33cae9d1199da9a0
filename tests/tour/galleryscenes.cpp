// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/fields.h"
#include "tests/tour/samples.h"
#include "tests/tour/scenes.h"
#include "ui/forms/recordform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>

namespace anxin {

namespace {
enum class Channel : quint8 { Visit, Phone, Online };
constexpr auto enumTable(Channel)
{
    return std::array{EnumEntry{Channel::Visit, "visit", "入户家访"}, EnumEntry{Channel::Phone, "phone", "电话"},
                      EnumEntry{Channel::Online, "online", "视频"}};
}

struct Contact {
    QString person;
    std::optional<QDate> on;
    std::optional<QTime> at;
    Channel channel = Channel::Visit;
    std::optional<int> minutes;
    bool informed = false;
    QString notes;
};
constexpr auto contactFields = std::tuple{
    Field{&Contact::person, "person", "家长姓名", Trait::Required},
    Field{&Contact::on, "on", "日期", Trait::Required},
    Field{&Contact::at, "at", "时间"},
    Field{&Contact::channel, "channel", "方式"},
    Field{&Contact::minutes, "minutes", "时长(分钟)"},
    Field{&Contact::informed, "informed", "已告知保密例外"},
    Field{&Contact::notes, "notes", "记录", Trait::Required},
};
constexpr const auto& fieldsOf(const Contact*)
{
    return contactFields;
}

class ContactForm final : public RecordForm<Contact> {
public:
    explicit ContactForm(const Clock& clock)
    {
        section(QStringLiteral("联系"));
        row(&Contact::person, new TextEdit);
        row(&Contact::channel, new EnumCombo<Channel>);
        row(&Contact::on, new OptionalDateEdit(clock));
        row(&Contact::at, new OptionalTimeEdit);
        row(&Contact::minutes, new NumberEdit(1, 480));
        row(&Contact::informed, new CheckEdit);
        section(QStringLiteral("经过"));
        row(&Contact::notes, new TextArea);
    }
};

QWidget* buttons()
{
    QPushButton* disabled = button(QStringLiteral("不可用"));
    disabled->setEnabled(false);
    QPushButton* primaryOff = primaryButton(QStringLiteral("签署"));
    primaryOff->setEnabled(false);
    QToolButton* chosen = chip(QStringLiteral("七年级"));
    chosen->setChecked(true);
    return new Card(
        vertical({cardTitle(QStringLiteral("按钮与筛选")),
                  toolbar({primaryButton(QStringLiteral("新建记录"), Icon::Plus), button(QStringLiteral("导出"), Icon::Export),
                           dangerButton(QStringLiteral("删除")), linkButton(QStringLiteral("使用恢复卡")), stretch()}),
                  toolbar({primaryOff, disabled, iconButton(Icon::Printer, QStringLiteral("打印")),
                           iconButton(Icon::Undo, QStringLiteral("撤销")), iconButton(Icon::Settings, QStringLiteral("设置")),
                           stretch()}),
                  toolbar({chosen, chip(QStringLiteral("八年级")), chip(QStringLiteral("仅在案")),
                           chip(QStringLiteral("复核到期")), stretch()})}));
}

QWidget* signs()
{
    const auto level = [](int rank, const QString& word) {
        auto* badge = new LevelBadge;
        badge->set(rank, word);
        return badge;
    };
    return new Card(
        vertical({cardTitle(QStringLiteral("层级与状态")),
                  toolbar({level(0, QStringLiteral("常规")), level(1, QStringLiteral("关注")), level(2, QStringLiteral("重点")),
                           level(3, QStringLiteral("危机")), stretch()}),
                  toolbar({new Pill(QStringLiteral("已签"), Tone::Ok), new Pill(QStringLiteral("草稿"), Tone::Warn),
                           new Pill(QStringLiteral("转入"), Tone::Info), new Pill(QStringLiteral("逾期 2 天"), Tone::Danger),
                           new Pill(QStringLiteral("补充 2"), Tone::Neutral), stretch()}),
                  horizontal({vertical({figure(QStringLiteral("12/30")), muted(QStringLiteral("本月心理课"))}, 0),
                              vertical({figure(QStringLiteral("41")), muted(QStringLiteral("已家访"))}, 0), stretch()},
                             32)}));
}

QWidget* fields(const Clock& clock)
{
    auto* date = new OptionalDateEdit(clock);
    date->setValue(QDate(2025, 11, 18));
    auto* text = new TextEdit(QStringLiteral("例如:班主任来电"));
    auto* disabled = new TextEdit;
    disabled->setValue(QStringLiteral("2025070318"));
    disabled->setEnabled(false);
    auto* combo = new EnumCombo<Channel>;
    auto* step = new StepEdit(5, 240, 5, QStringLiteral(" 分钟"));
    step->setValue(40);
    auto* check = new CheckEdit(QStringLiteral("已告知保密例外"));
    check->setValue(true);
    auto* radio = new QRadioButton(QStringLiteral("当面"));
    radio->setChecked(true);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    int cell = 0;
    for (QWidget* widget : {labelled(QStringLiteral("日期"), date), labelled(QStringLiteral("方式"), combo),
                            labelled(QStringLiteral("事由"), text), labelled(QStringLiteral("时长"), step),
                            labelled(QStringLiteral("学号"), disabled), labelled(QStringLiteral("口令"), new PasswordField)}) {
        grid->addWidget(widget, cell / 2, cell % 2);
        ++cell;
    }
    return new Card(vertical({cardTitle(QStringLiteral("输入")), grid,
                              toolbar({check, new CheckEdit(QStringLiteral("已通知班主任")), radio,
                                       new QRadioButton(QStringLiteral("电话")), stretch()})}));
}

std::unique_ptr<QWidget> parts(const Clock& clock)
{
    auto* bar = new MessageBar;
    bar->show(Tone::Warn, QStringLiteral("异地备份已有 9 天没有更新。插入备份盘后会自动核验。"), QStringLiteral("现在备份"));
    auto* problem = new MessageBar;
    problem->show(Tone::Danger, QStringLiteral("口令不对,还可立即再试 3 次。"));
    auto* note = new MessageBar;
    note->show(Tone::Info, QStringLiteral("已识别 6 列,另有 1 列将被忽略。"));
    auto* fine = new MessageBar;
    fine->show(Tone::Ok, QStringLiteral("已核对 6 个文件,现在可以拔出。"));
    auto* progress = new ProgressStrip;
    progress->begin(QStringLiteral("正在读回核对"));
    progress->setProgress(4, 6);
    progress->QWidget::show();
    auto* tabs = new QTabBar;
    for (const QString& name :
         {QStringLiteral("时间线"), QStringLiteral("概况"), QStringLiteral("筛查"), QStringLiteral("家庭")})
        tabs->addTab(name);
    auto* area = new TextArea(3);
    area->setValue(QStringLiteral("情绪较上周平稳,能说出两种可用的放松方法。约定下周继续练习,并请班主任留意午休时的状态。"));
    return std::unique_ptr<QWidget>(
        panel(page(vertical({toolbar({pageTitle(QStringLiteral("组件")), new Pill(QStringLiteral("示例"), Tone::Info),
                                      stretch(), button(QStringLiteral("导出")), primaryButton(QStringLiteral("新建记录"))}),
                             horizontal({grow(vertical({bar, problem, note, fine, progress, signs(), stretch()})),
                                         grow(vertical({buttons(), fields(clock), tabs, area, stretch()}))},
                                        24)}))));
}

std::unique_ptr<QWidget> lists(const Clock&)
{
    auto* search = new SearchField(QStringLiteral("姓名 / 拼音 / 首字母 / 学号"));
    auto* list = new ListView;
    list->setModel(samplePupils(list));
    list->setCurrentIndex(list->model()->index(1, 0));
    auto* table = new TableView;
    table->setModel(sampleTable(table));
    table->selectRow(2);
    auto* none = new ListView;
    none->setModel(new QStandardItemModel(none));
    auto* empty =
        new EmptyAware(none, new EmptyState(Icon::Users, QStringLiteral("还没有名册"),
                                            QStringLiteral("导入 Excel 名单,或者逐个添加学生。"), QStringLiteral("导入名单")));
    QWidget* left = panel(vertical({search, grow(list)}));
    left->setFixedWidth(340);
    return std::unique_ptr<QWidget>(panel(
        page(vertical({toolbar({pageTitle(QStringLiteral("学生")), stretch(), button(QStringLiteral("导入"), Icon::Import)}),
                       grow(horizontal({left, grow(vertical({grow(table, 3), grow(empty, 2)}))}, 24))}))));
}

std::unique_ptr<QWidget> formScene(const Clock& clock)
{
    auto* form = new ContactForm(clock);
    Contact contact;
    contact.person = QStringLiteral("曾女士");
    contact.on = QDate(2025, 11, 12);
    contact.notes = QStringLiteral("与母亲面谈 40 分钟,了解睡眠与手机使用情况;已告知学校支持资源。");
    form->setRecord(contact);
    form->show({{QStringLiteral("person"), Rule::TooLong, QStringLiteral("30")}});
    auto* readOnly = new ContactForm(clock);
    readOnly->setRecord(contact);
    readOnly->setReadOnly(true);
    return std::unique_ptr<QWidget>(panel(page(vertical(
        {pageTitle(QStringLiteral("家校联系")), new Card(vertical({form})), new Card(vertical({readOnly})), stretch()}))));
}

std::unique_ptr<QWidget> icons(const Clock&)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(16);
    for (int i = 0; i < iconCount; ++i)
        grid->addLayout(vertical({aligned(new IconLabel(static_cast<Icon>(i), 32, i % 5 == 0 ? &Tokens::accent : &Tokens::text),
                                          Qt::AlignHCenter),
                                  aligned(muted(fileNameOf(static_cast<Icon>(i))), Qt::AlignHCenter)},
                                 4),
                        i / 11, i % 11);
    return std::unique_ptr<QWidget>(panel(page(vertical({pageTitle(QStringLiteral("图标")), new Card(grid), stretch()}))));
}

std::unique_ptr<QWidget> calendar(const Clock& clock)
{
    // As a plain widget: the tour paints no popups.
    auto* popup = new CalendarPopup(QDate(2025, 11, 18), clock.today(), nullptr);
    popup->setWindowFlags(Qt::Widget);
    return std::unique_ptr<QWidget>(panel(page(vertical({aligned(popup, Qt::AlignLeft), stretch()}))));
}
} // namespace

std::vector<Scene> galleryScenes()
{
    return {{QStringLiteral("gallery-parts"), parts},
            {QStringLiteral("gallery-lists"), lists},
            {QStringLiteral("gallery-form"), formScene},
            {QStringLiteral("gallery-icons"), icons},
            {QStringLiteral("gallery-calendar"), calendar}};
}

} // namespace anxin
