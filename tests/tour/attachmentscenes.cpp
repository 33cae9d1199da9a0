// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drawing.h"
#include "tests/tour/doubledstage.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/attachmentviewer.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/pages/pupils/attachmentpanel.h"
#include "ui/widgets/views.h"

#include <QCoreApplication>
#include <QPushButton>

namespace anxin {

namespace {

void fill(DoubledSchool& school)
{
    const auto add = [&](const char16_t* title, const char16_t* name, const QByteArray& content) {
        (void)school.attachments.add(school.single, QString::fromUtf16(title), {QString::fromUtf16(name), content});
    };
    add(u"家长签字的知情同意书（扫描件）", u"扫描_20261009.pdf", "%PDF-1.4\n" + QByteArray(412'000, 'x'));
    add(u"课间写的纸条", u"纸条.txt",
        QStringLiteral("老师：\n今天我还是不想去食堂。\n不过昨天晚上睡着了，姑姑陪我说了一会儿话。\n\n这张画送给您。")
            .toUtf8());
    add(u"第一次来时画的：家和我", u"IMG_0231.png", aDrawing());
}

Scene scene(const char* name, const std::function<void(DoubledStage&, AttachmentPanel&)>& act,
            const std::function<void(DoubledSchool&)>& before = &fill)
{
    return {QString::fromLatin1(name), [=](const Clock&) {
                auto stage = std::make_unique<DoubledStage>(before);
                act(*stage, stage->cardOf(stage->school().single, StudentCard::Attachments).attachments());
                return stage;
            }};
}

void mark(AttachmentPanel& panel, int row)
{
    panel.list().setCurrentIndex(panel.list().model()->index(row, 0));
}

// As Enter on a row does.
void look(DoubledStage& stage, AttachmentPanel& panel, int row)
{
    mark(panel, row);
    Q_EMIT panel.list().opened(panel.list().currentIndex());
    auto* viewer = stage.window().findChild<AttachmentViewer*>();
    while (!viewer->isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    stage.show(viewer);
}

void save(DoubledStage& stage, AttachmentPanel& panel)
{
    mark(panel, 0);
    for (QPushButton* button : panel.findChildren<QPushButton*>())
        if (button->objectName() == QStringLiteral("saveCopy"))
            button->click();
    auto* dialog = stage.window().findChild<SaveCopyDialog*>();
    dialog->setOrder(
        {QStringLiteral("市精神卫生中心"), QStringLiteral("转介时一并交给医生，监护人已同意"), DisclosureGround::Guardian});
    dialog->setFolder(QStringLiteral("/media/counsellor/上报专用"));
    stage.show(dialog);
}

} // namespace

std::vector<Scene> attachmentScenes()
{
    return {scene("attachments", [](DoubledStage&, AttachmentPanel& panel) { mark(panel, 0); }),
            scene(
                "attachments-none", [](DoubledStage&, AttachmentPanel&) {}, [](DoubledSchool&) {}),
            scene("attachments-adding",
                  [](DoubledStage&, AttachmentPanel& panel) {
                      panel.offer(QStringLiteral("/media/counsellor/U盘/2026-11-18 沙盘照片.jpg"));
                  }),
            scene("attachments-remove",
                  [](DoubledStage&, AttachmentPanel& panel) {
                      mark(panel, 1);
                      panel.removeMarked();
                  }),
            scene("attachment-picture", [](DoubledStage& stage, AttachmentPanel& panel) { look(stage, panel, 0); }),
            scene("attachment-text", [](DoubledStage& stage, AttachmentPanel& panel) { look(stage, panel, 1); }),
            scene("attachment-other", [](DoubledStage& stage, AttachmentPanel& panel) { look(stage, panel, 2); }),
            scene("attachment-save", &save)};
}

} // namespace anxin
