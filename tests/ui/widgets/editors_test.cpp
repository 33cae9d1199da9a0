// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keys/secret.h"
#include "tests/support/catch.h"
#include "ui/forms/cancelform.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/passwordfield.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace anxin;

TEST_CASE("a number outside its range, or no number, is a problem and not zero", "[widgets]")
{
    NumberEdit minutes(1, 480);
    const auto type = [&](const QString& text) { minutes.setText(text); };
    type(QStringLiteral("45"));
    CHECK(minutes.value() == 45);
    CHECK_FALSE(minutes.problem().has_value());
    type(QStringLiteral("４５"));
    CHECK(minutes.value() == 45);
    type(QStringLiteral("481"));
    CHECK_FALSE(minutes.value().has_value());
    REQUIRE(minutes.problem().has_value());
    CHECK(minutes.problem()->rule == Rule::OutOfRange);
    type(QStringLiteral("an hour"));
    REQUIRE(minutes.problem().has_value());
    CHECK(minutes.problem()->rule == Rule::NotANumber);
    type(QString());
    CHECK_FALSE(minutes.value().has_value());
    CHECK_FALSE(minutes.problem().has_value());
}

TEST_CASE("notes keep their lines, and only a person's changes count as edits", "[widgets]")
{
    TextArea area;
    const QSignalSpy edited(&area, &TextArea::edited);
    area.setValue(QStringLiteral("one\ntwo"));
    CHECK(area.value() == QStringLiteral("one\ntwo"));
    CHECK(edited.isEmpty());
    QTest::keyClicks(&area, QStringLiteral("x"));
    CHECK(edited.count() == 1);
}

TEST_CASE("notes grow with their text and stop at three times their lines", "[widgets]")
{
    TextArea area(2);
    area.resize(300, 10);
    area.show();
    const int empty = area.height();
    area.setValue(QStringLiteral("a\nb\nc\nd"));
    const int four = area.height();
    CHECK(four > empty);
    area.setValue(QStringLiteral("line\n").repeated(60));
    const int many = area.height();
    CHECK(many > four);
    CHECK(many < 4 * empty);
}

TEST_CASE("a choice that is still there stays chosen when the choices change", "[widgets]")
{
    ChoiceCombo<int> combo({{7, QStringLiteral("seven")}, {8, QStringLiteral("eight")}});
    CHECK_FALSE(combo.value().has_value());
    combo.setValue(8);
    CHECK(combo.value() == 8);
    combo.setChoices({{8, QStringLiteral("eight")}, {9, QStringLiteral("nine")}});
    CHECK(combo.value() == 8);
    combo.setChoices({{9, QStringLiteral("nine")}});
    CHECK_FALSE(combo.value().has_value());
}

TEST_CASE("scrolling over a combo box does not change it", "[widgets]")
{
    ChoiceCombo<int> combo({{7, QStringLiteral("seven")}, {8, QStringLiteral("eight")}});
    combo.setValue(7);
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&combo, &wheel);
    CHECK(combo.value() == 7);
}

TEST_CASE("Escape clears a search first and is passed on only from an empty one", "[widgets]")
{
    SearchField search(QStringLiteral("Find"));
    QTest::keyClicks(&search, QStringLiteral("zxh"));
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    const QSignalSpy into(&search, &SearchField::intoList);
    QTest::keyClick(&search, Qt::Key_Down);
    CHECK(into.count() == 1);
}

TEST_CASE("a passphrase is given away once, as UTF-8, and shown only while the eye is held", "[widgets]")
{
    PasswordField field;
    field.edit()->setText(QStringLiteral("海 heron"));
    auto* eye = field.findChild<QToolButton*>();
    REQUIRE(eye);
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
    QTest::mousePress(eye, Qt::LeftButton);
    CHECK(field.edit()->echoMode() == QLineEdit::Normal);
    QTest::mouseRelease(eye, Qt::LeftButton);
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
    CHECK(field.take() == QStringLiteral("海 heron").toUtf8());
    CHECK(field.isEmpty());
}

TEST_CASE("a capital without Shift gives Caps Lock away", "[widgets]")
{
    PasswordField field;
    field.show();
    const auto* hint = field.findChild<QLabel*>();
    QTest::keyClick(field.edit(), 'a');
    CHECK(hint->isHidden());
    QTest::sendKeyEvent(QTest::Click, field.edit(), Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    CHECK_FALSE(hint->isHidden());
    QTest::sendKeyEvent(QTest::Click, field.edit(), Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    CHECK(hint->isHidden());
}

TEST_CASE("overwritten bytes are gone", "[widgets]")
{
    QByteArray secret("blue heron");
    overwrite(secret);
    CHECK(secret.isEmpty());
}

TEST_CASE("letters choose a row that has them anywhere, in the box and in its open list", "[widgets]")
{
    QWidget window;
    auto* combo =
        new ChoiceCombo<int>({{1, QStringLiteral("抑郁症筛查量表 PHQ-9")}, {2, QStringLiteral("广泛性焦虑量表 GAD-7")}});
    window.setLayout(new QVBoxLayout);
    window.layout()->addWidget(combo);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    combo->setFocus();
    QTest::keyClicks(combo, QStringLiteral("gad"));
    CHECK(combo->value() == 2);
    combo->setValue(std::nullopt);
    combo->showPopup();
    QTest::keyClicks(combo->view(), QStringLiteral("GAD"));
    QTest::keyClick(combo->view(), Qt::Key_Return);
    CHECK(combo->value() == 2);
}

TEST_CASE("where there is no room for all reasons on one line, they stand on several, all in sight", "[widgets]")
{
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* reasons = new ReasonChips;
    column->addWidget(reasons);
    column->addStretch();
    form.resize(300, 400);
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    const QList<QToolButton*> chips = reasons->findChildren<QToolButton*>();
    REQUIRE(chips.size() == 5);
    CHECK(chips.last()->y() > chips.first()->y());
    for (QToolButton* chip : chips) {
        const QRect place(chip->mapTo(reasons, QPoint(0, 0)), chip->size());
        CHECK(reasons->rect().contains(place));
    }
}

TEST_CASE("what wipes a search can be seen", "[widgets]")
{
    SearchField field(QStringLiteral("search"));
    field.resize(300, 34);
    field.show();
    REQUIRE(QTest::qWaitForWindowExposed(&field));
    field.setText(QStringLiteral("zx"));
    QTest::qWait(400); // Qt lets it fade in
    const QImage seen = field.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const int middle = seen.height() / 2;
    const QRgb paper = seen.pixel(seen.width() - 60, middle);
    int strongest = 0;
    for (int x = seen.width() - 32; x < seen.width() - 6; ++x)
        for (int y = middle - 10; y < middle + 10; ++y)
            strongest = std::max(strongest, std::abs(qGray(seen.pixel(x, y)) - qGray(paper)));
    CHECK(strongest > 60);
}
