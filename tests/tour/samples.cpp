// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/samples.h"

#include "ui/theme/tone.h"

#include <QStandardItemModel>

namespace anxin {

namespace {
struct Pupil {
    const char* name;
    const char* grade;
    const char* number;
    int rank;
    const char* level;
    const char* review;
    const char* state;
    Tone tone;
};
constexpr Pupil pupils[] = {
    {"张伟", "七年级(3)班", "2025070301", 0, "常规", "", "已签", Tone::Ok},
    {"曾小红", "七年级(3)班", "2025070318", 2, "重点", "11月23日", "复核 3 天后到期", Tone::Danger},
    {"单雪", "八年级(1)班", "2024070107", 1, "关注", "12月4日", "草稿", Tone::Warn},
    {"欧阳锋", "八年级(2)班", "2024070233", 0, "常规", "", "", Tone::Neutral},
    {"阿依古丽·买买提", "九年级(1)班", "2023070109", 3, "危机", "今天", "今天复核", Tone::Danger},
    {"李娜", "九年级(4)班", "2023070421", 1, "关注", "12月11日", "已签", Tone::Ok},
    {"尉迟静", "七年级(1)班", "2025070140", 0, "常规", "", "转入", Tone::Info},
};
} // namespace

QAbstractItemModel* samplePupils(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    for (const Pupil& pupil : pupils) {
        auto* item = new QStandardItem(QString::fromUtf8(pupil.name));
        item->setData(
            QStringLiteral("%1 · 学号尾号 %2").arg(QString::fromUtf8(pupil.grade), QString::fromLatin1(pupil.number).right(4)),
            SecondLineRole);
        if (pupil.rank > 0)
            item->setData(pupil.rank, LevelRankRole);
        item->setData(QString::fromUtf8(pupil.state), PillRole);
        item->setData(static_cast<int>(pupil.tone), PillToneRole);
        item->setData(QString::fromUtf8(pupil.review), TrailingRole);
        model->appendRow(item);
    }
    return model;
}

QAbstractItemModel* sampleTable(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("姓名"), QStringLiteral("班级"), QStringLiteral("学号"),
                                      QStringLiteral("层级"), QStringLiteral("下次复核"), QStringLiteral("状态"),
                                      QStringLiteral("备注")});
    model->setHeaderData(2, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (const Pupil& pupil : pupils) {
        QList<QStandardItem*> row;
        for (const char* text : {pupil.name, pupil.grade, pupil.number, pupil.level, pupil.review, pupil.state, ""})
            row << new QStandardItem(QString::fromUtf8(text));
        row[3]->setData(pupil.rank, LevelRankRole);
        row[2]->setData(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        row[5]->setData(static_cast<int>(pupil.tone), PillToneRole);
        model->appendRow(row);
    }
    return model;
}

} // namespace anxin
