// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demonames.h"

#include <array>

namespace anxin {

namespace {

// clang-format off
constexpr std::array commonSurnames{
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"黄", u"赵", u"吴", u"周", u"徐", u"孙", u"马", u"朱", u"胡", u"林", u"郭", u"何",
    u"高", u"罗", u"郑", u"梁", u"谢", u"宋", u"唐", u"许", u"邓", u"韩", u"冯", u"曹", u"彭", u"曾", u"肖", u"田", u"董", u"潘",
    u"袁", u"蔡", u"蒋", u"余", u"于", u"杜", u"叶", u"程", u"魏", u"苏", u"吕", u"丁", u"任", u"卢", u"姚", u"沈", u"钟", u"姜",
    u"崔", u"谭", u"陆", u"范", u"汪", u"廖", u"石", u"金", u"韦", u"贾", u"夏", u"付", u"方", u"邹", u"熊", u"白", u"孟", u"秦",
    u"邱", u"侯", u"江", u"尹", u"薛", u"闫", u"段", u"雷", u"龙", u"黎", u"史", u"陶", u"贺", u"毛", u"郝", u"顾", u"龚", u"邵",
    u"覃", u"莫", u"农", u"蓝", u"蒙",
};
constexpr std::array rareSurnames{
    u"单", u"仇", u"查", u"解", u"盖", u"区", u"翟", u"冼", u"欧阳", u"上官", u"司马", u"诸葛", u"皇甫", u"尉迟",
};
constexpr std::array boysFirst{
    u"子", u"浩", u"宇", u"俊", u"嘉", u"志", u"文", u"明", u"天", u"家", u"泽", u"一", u"博", u"奕", u"景", u"承", u"睿", u"思",
    u"云", u"晨", u"弘", u"致", u"立", u"远",
};
constexpr std::array boysSecond{
    u"轩", u"然", u"宇", u"杰", u"豪", u"霖", u"航", u"涛", u"鸣", u"辰", u"阳", u"诚", u"哲", u"恒", u"昊", u"铭", u"楷", u"晖",
    u"川", u"松", u"朗", u"乐", u"安", u"舟",
};
constexpr std::array girlsFirst{
    u"雨", u"思", u"欣", u"诗", u"梓", u"语", u"可", u"晓", u"佳", u"若", u"婉", u"静", u"雅", u"心", u"书", u"依", u"沐", u"清",
    u"予", u"舒", u"芷", u"念", u"星", u"知",
};
constexpr std::array girlsSecond{
    u"涵", u"萱", u"怡", u"妍", u"琪", u"彤", u"瑶", u"婷", u"桐", u"馨", u"悦", u"宁", u"溪", u"然", u"柔", u"岚", u"菲", u"禾",
    u"月", u"晴", u"苒", u"微", u"蓉", u"楠",
};
constexpr std::array single{
    u"静", u"洋", u"帆", u"磊", u"颖", u"敏", u"超", u"雪", u"琳", u"鹏", u"阳", u"倩", u"凯", u"悦", u"宁", u"毅",
};
constexpr std::array dottedBoys{u"艾力", u"亚森", u"玉素甫", u"吐尔洪", u"麦麦提"};
constexpr std::array dottedGirls{u"阿依古丽", u"帕丽达", u"米热古丽", u"祖丽胡玛", u"阿依努尔"};
constexpr std::array dottedFathers{u"买买提", u"艾合买提", u"卡德尔", u"吐尔逊", u"阿不都拉", u"依明"};
constexpr std::array teachersGiven{
    u"建华", u"丽萍", u"志强", u"秀兰", u"海燕", u"国平", u"晓东", u"玉梅", u"文斌", u"春霞", u"立新", u"慧敏", u"光明", u"雪梅",
    u"永康", u"月华", u"卫平", u"小红", u"振宇", u"淑芬",
};
// clang-format on

QString surname(DemoRandom& random)
{
    return random.chance(4) ? random.text(rareSurnames) : random.text(commonSurnames);
}

} // namespace

QString demoPupilName(DemoRandom& random, Sex sex)
{
    const bool boy = sex == Sex::Male;
    if (random.chance(1)) {
        const QString own = boy ? random.text(dottedBoys) : random.text(dottedGirls);
        return own + u'·' + random.text(dottedFathers);
    }
    QString name = surname(random);
    if (random.chance(15))
        return name + random.text(single);
    name += boy ? random.text(boysFirst) : random.text(girlsFirst);
    name += boy ? random.text(boysSecond) : random.text(girlsSecond);
    return name;
}

QString demoTeacherName(DemoRandom& random)
{
    QString name = surname(random); // one after the other: the order of two operands is not fixed
    name += random.text(teachersGiven);
    return name;
}

} // namespace anxin
