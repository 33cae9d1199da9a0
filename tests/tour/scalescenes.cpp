// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/editions.h"
#include "tests/support/screenedschool.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/kiosk/kiosksetup.h"
#include "ui/dialogs/kiosk/kioskwindow.h"
#include "ui/dialogs/throttle.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/views.h"

#include <QDir>
#include <QPushButton>

namespace anxin {

namespace {

// The settings of a school that has screened, brought into one of their states.
class ScaleStage final : public QWidget {
public:
    using Arrange = std::function<void(ScaleStage&)>;
    explicit ScaleStage(const Arrange& arrange)
        : m_preferences(QDir::temp().filePath(QStringLiteral("anxin-tour-unused.ini"))),
          m_window(m_preferences)
    {
        room.take(ScreenedSchool::answeredSheets());
        SettingsSeams asked;
        asked.holders = [] { return std::vector<KeyHolder>{}; };
        asked.scales = &m_model;
        asked.rules = &m_rules;
        asked.editLevel = asked.editRule = [](int) {};
        auto page = std::make_unique<SettingsPage>(asked, room.chooser);
        settings = page.get();
        m_window.addPage(std::move(page), Navigation::Place::Bottom);
        m_window.setParent(this, Qt::Widget);
        m_window.showWorkspace();
        m_window.showPage(0);
        settings->showScales();
        arrange(*this);
    }
    ~ScaleStage() override { m_window.removePages(); }

    void read(const QByteArray& json)
    {
        QFile file(room.folder.filePath(QStringLiteral("量表.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        file.close();
        settings->scales()->read(file.fileName());
        waitFor([&] { return m_model.changes().rowCount() > 0 || !settings->scales()->bar().text().isEmpty(); });
    }
    void readWording(const Wording& wording)
    {
        QByteArray table = "题号,题目\n指导语," + wording.instruction.toUtf8() + '\n';
        for (auto item = wording.items.begin(); item != wording.items.end(); ++item)
            table += (item.key() + u',' + item.value() + u'\n').toUtf8();
        QFile file(room.folder.filePath(QStringLiteral("题目.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(table);
        file.close();
        ListView& list = settings->scales()->list();
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (list.model()->index(row, 0).data(SecondLineRole).toString().startsWith(QStringLiteral("phq-a")))
                list.setCurrentIndex(list.model()->index(row, 0));
        settings->scales()->readWording(file.fileName());
        waitFor([&] { return settings->scales()->isShowingWording() || !settings->scales()->bar().text().isEmpty(); });
    }
    // With one number that the school has decided on.
    void showRules()
    {
        SchoolRule letters{QStringLiteral("letter"), 1, room.clock.today(), QStringLiteral("校务会决定：来信次日回复"),
                           SmallSchool::counsellor()};
        (void)m_schoolRules.decide(letters);
        settings->showRules();
        settings->refreshIfStale();
    }
    QByteArray edition(const QString& id, int version, const JsonChange& change = {}) const
    {
        return editionOf(room.catalogue, id, version, change);
    }

    ScreenedSchool room;
    SettingsPage* settings;

protected:
    void resizeEvent(QResizeEvent*) override { m_window.setGeometry(rect()); }

private:
    EditionService m_editions{*room.vault, room.catalogue, room.rules};
    KioskService m_kiosk{*room.vault, room.screening, room.registered};
    ScalesModel m_model{{m_editions, m_kiosk, room.registered, room.triage}, room.vault->news(), room.clock};
    SchoolRules m_schoolRules{*room.vault};
    RulesModel m_rules{room.triage, m_schoolRules, room.vault->news(), room.clock, &SmallSchool::counsellor};
    Preferences m_preferences;
    MainWindow m_window;
};

// Words of nobody's questionnaire.
Wording exampleWording(const Definition& definition)
{
    Wording wording;
    wording.instruction = QStringLiteral("下面是一些日常情况。请想一想最近两周，选出最符合你的一项。");
    const QStringList texts{QStringLiteral("早上起床时觉得有精神"), QStringLiteral("上课时能集中注意力"),
                            QStringLiteral("和同学在一起时感到自在")};
    for (std::size_t item = 0; item < definition.items.size(); ++item)
        wording.items.insert(definition.items[item].id, texts.at(static_cast<int>(item) % texts.size()));
    return wording;
}

// A pupil at the PC.
class KioskStage final : public QWidget {
public:
    explicit KioskStage(const std::function<void(KioskStage&)>& arrange)
    {
        const Definition& scale = *m_room.catalogue.find(u"phq-a");
        (void)m_kiosk.load(scale, exampleWording(scale), QStringLiteral("示例"));
        const auto campaigns = model.campaigns();
        model.choose(campaigns.front().first, scale.id, m_room.school.units[0].rowId());
        arrange(*this);
    }
    void open()
    {
        model.begin(0);
        window = new KioskWindow(model, {}, m_throttle);
        put(window);
    }
    void put(QWidget* shown)
    {
        shown->setParent(this, Qt::Widget);
        m_shown = shown;
    }

    KioskWindow* window = nullptr;

protected:
    void resizeEvent(QResizeEvent*) override
    {
        if (m_shown)
            m_shown->setGeometry(rect());
    }

private:
    ScreenedSchool m_room;
    KioskService m_kiosk{*m_room.vault, m_room.screening, m_room.registered};
    Throttle m_throttle{m_room.clock};
    QWidget* m_shown = nullptr;

public:
    KioskModel model{{m_kiosk, m_room.screening, m_room.registered}, m_room.clock};
};

Scene kiosk(const char* name, const std::function<void(KioskStage&)>& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<KioskStage>(arrange); }};
}

void press(KioskStage& stage, const QString& words)
{
    for (QPushButton* button : stage.window->findChildren<QPushButton*>())
        if (button->text() == words)
            return button->click();
}

Scene scene(const char* name, const ScaleStage::Arrange& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<ScaleStage>(arrange); }};
}

} // namespace

std::vector<Scene> scaleScenes()
{
    return {scene("scales", [](ScaleStage&) {}),
            scene("settings-rules", [](ScaleStage& stage) { stage.showRules(); }),
            scene("scales-refused", [](ScaleStage& stage) { stage.read(contradicting(stage.room.catalogue)); }),
            scene("scales-preview", [](ScaleStage& stage) { stage.read(stage.edition(QStringLiteral("phq-a"), 2, stricter)); }),
            scene("scales-adopted",
                  [](ScaleStage& stage) {
                      stage.read(stage.edition(QStringLiteral("phq-a"), 2, stricter));
                      stage.settings->scales()->source().setValue(QStringLiteral("安和县初中常模 2026，样本 2,140 人"));
                      stage.settings->scales()->adopt();
                  }),
            scene("scales-wording",
                  [](ScaleStage& stage) { stage.readWording(exampleWording(*stage.room.catalogue.find(u"phq-a"))); }),
            kiosk("kiosk-setup", [](KioskStage& stage) { stage.put(new KioskSetup(stage.model)); }),
            kiosk("kiosk-welcome", [](KioskStage& stage) { stage.open(); }),
            kiosk("kiosk-question",
                  [](KioskStage& stage) {
                      stage.open();
                      press(stage, KioskWindow::tr("Begin"));
                      stage.model.paper().choose(1);
                      stage.model.paper().choose(2);
                      press(stage, KioskWindow::tr("Begin"));
                  }),
            kiosk("kiosk-password", [](KioskStage& stage) {
                stage.open();
                press(stage, KioskWindow::tr("Teacher"));
            })};
}

} // namespace anxin
