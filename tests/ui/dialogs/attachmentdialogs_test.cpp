// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/drawing.h"
#include "tests/support/smallroom.h"
#include "ui/dialogs/attachmentdialogs.h"
#include "ui/dialogs/attachmentviewer.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/models/attachmentview.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/progressstrip.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    CopyExport leaving{*vault};
    AnsweringChooser chooser;
    QTemporaryDir stick;
    QWidget window;
    AttachmentDialogs dialogs{{attachments, {leaving, disclosures}}, chooser, window};

    Desk()
    {
        initCrypto();
        window.resize(1178, 740);
        window.show();
        chooser.answer = stick.path();
    }
    Stored<Attachment> kept(const QByteArray& content)
    {
        REQUIRE(attachments.add(school.pupils[0], QStringLiteral("家"), {QStringLiteral("图/画:1.png"), content}));
        return attachments.attachmentsOf(school.pupils[0]).front();
    }
    AttachmentViewer* look(const QByteArray& content)
    {
        AttachmentViewer* viewer = dialogs.view(kept(content));
        REQUIRE(QTest::qWaitFor([&] { return viewer->isReady(); }, 5000));
        return viewer;
    }
    static void click(QWidget& dialog, const char* text)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QString::fromUtf8(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no button " << text);
    }
    QStringList files() const { return QDir(stick.path()).entryList(QDir::Files | QDir::Hidden); }
};
const ExportOrder order{QStringLiteral("县医院"), QStringLiteral("随转介一并提供"), DisclosureGround::Guardian};
} // namespace

TEST_CASE("a picture and a text are shown, anything else is said to be something else", "[ui][attachment]")
{
    Desk desk;
    CHECK(desk.look(aDrawing({600, 450}))->picture().picture().size() == QSize(600, 450));
    AttachmentViewer* text = desk.look("plain words");
    CHECK(text->text().toPlainText() == QStringLiteral("plain words"));
    CHECK(text->text().isReadOnly());
    CHECK(text->picture().picture().isNull());
    CHECK(desk.look("%PDF-1.4")->whyNot() == sentence(NotShown::OtherKind));
    CHECK(desk.vault->audit().newest(1)[0].op == Op::ViewCase);
}

TEST_CASE("from looking at an attachment one goes on to saving a copy", "[ui][attachment]")
{
    Desk desk;
    const QPointer<AttachmentViewer> viewer = desk.look("plain words");
    Desk::click(*viewer, "Save a copy …");
    CHECK(desk.window.findChild<SaveCopyDialog*>());
    REQUIRE(QTest::qWaitFor([&] { return viewer.isNull(); }, 5000));
}

TEST_CASE("a copy needs recipient, reason and folder, is written under a safe name, and says where it lies",
          "[ui][attachment][ledger]")
{
    Desk desk;
    SaveCopyDialog* dialog = desk.dialogs.saveCopy(desk.kept("a drawing"));
    Desk::click(*dialog, "Save the copy");
    CHECK(dialog->bar().text().contains(QStringLiteral("who receives")));
    dialog->setOrder({order.recipient, QStringLiteral("  ")});
    Desk::click(*dialog, "Save the copy");
    CHECK(dialog->bar().text().contains(QStringLiteral("who receives")));
    dialog->setOrder({order.recipient, order.basis});
    Desk::click(*dialog, "Save the copy");
    CHECK(dialog->bar().text().contains(QStringLiteral("which ground")));
    dialog->setOrder(order);
    Desk::click(*dialog, "Save the copy");
    CHECK(dialog->bar().text().contains(QStringLiteral("where the copy should lie")));
    Desk::click(*dialog, "Choose folder");
    CHECK(dialog->bar().text().isEmpty());
    Desk::click(*dialog, "Save the copy");
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isSaving(); }, 5000));
    REQUIRE(desk.files().size() == 1);
    QFile copy(desk.stick.filePath(desk.files().front()));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "a drawing");
    CHECK(dialog->bar().tone() == Tone::Ok);
    CHECK(dialog->bar().text().contains(desk.files().front()));
    dialog->save(); // it is done: not a second time
    CHECK_FALSE(dialog->isSaving());
    CHECK(DisclosureRepository{desk.vault->connection()}.newest(5).size() == 1);
    REQUIRE(desk.disclosures.about(desk.school.pupils[0]).size() == 1);
    CHECK(desk.disclosures.about(desk.school.pupils[0]).front().value.ground == order.ground);
    CHECK(desk.disclosures.about(desk.school.pupils[0]).front().value.way == DisclosureWay::File);
}

TEST_CASE("a copy for somebody who is called by the name of a pupil does not leave: its line would outlive the files",
          "[ui][attachment][ledger]")
{
    Desk desk;
    SaveCopyDialog* dialog = desk.dialogs.saveCopy(desk.kept("a drawing"));
    const QString name = desk.students.byId(desk.school.pupils[0])->value.name;
    dialog->setFolder(desk.stick.path());
    for (const ExportOrder& named : {ExportOrder{name + QStringLiteral("的母亲"), order.basis, order.ground},
                                     ExportOrder{order.recipient, name + QStringLiteral("转介"), order.ground}}) {
        dialog->setOrder(named);
        dialog->save();
        CHECK_FALSE(dialog->isSaving());
        CHECK(dialog->bar().text().contains(QStringLiteral("The name of the pupil")));
    }
    CHECK(desk.files().isEmpty());
    CHECK(desk.disclosures.about(desk.school.pupils[0]).empty());
}

TEST_CASE("a copy that is cancelled while it is written stands neither in the folder nor in the ledger",
          "[ui][attachment][ledger]")
{
    Desk desk;
    SaveCopyDialog* dialog = desk.dialogs.saveCopy(desk.kept(QByteArray(5'000'000, 'x')));
    dialog->setOrder(order);
    dialog->setFolder(desk.stick.path());
    dialog->save();
    Q_EMIT dialog->findChild<ProgressStrip*>()->cancelled();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isSaving(); }, 5000));
    CHECK(dialog->bar().text().contains(QStringLiteral("No copy was left behind")));
    CHECK(desk.files().isEmpty());
    CHECK(DisclosureRepository{desk.vault->connection()}.newest(5).empty());
}
