// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/theme/bandbar.h"
#include "ui/widgets/profiledelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>

using namespace anxin;

namespace {

// A row whose value lies in the first, narrow one of two bands.
QImage drawn(const QString& narrow, const QString& wide, double bound = 0.05)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, QVariant::fromValue(BandBar{{{0, bound, narrow}, {bound, 1, wide}}, 0, 0.02, false, {}, {}, {}}),
                  BandBarRole);
    QImage paper(700, 56, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    QStyleOptionViewItem option;
    option.rect = paper.rect();
    ProfileDelegate().paint(&painter, option, index);
    return paper;
}

const QString longWord = QStringLiteral("Within the usual range"), shortWord = QStringLiteral("High");

} // namespace

TEST_CASE("the word of a band that is not reached never stands below the bar alone", "[widgets][profile]")
{
    CHECK(drawn(longWord, shortWord) == drawn(longWord, QString()));
    CHECK(drawn(longWord, shortWord) != drawn(QString(), QString())); // the word of the one that is reached does
}

TEST_CASE("the words of all bands stand below the bar where each has room", "[widgets][profile]")
{
    CHECK(drawn(shortWord, longWord, 0.3) != drawn(shortWord, QString(), 0.3));
    CHECK(drawn(shortWord, longWord, 0.3) != drawn(QString(), longWord, 0.3));
}
