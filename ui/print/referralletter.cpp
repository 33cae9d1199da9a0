// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/referralletter.h"

#include "core/base/moment.h"
#include "ui/print/sheet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anxin {

using namespace sheet;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReferralLetter)
};

constexpr Type title{18, true};
constexpr Type heading{13, true};
constexpr Type body{11};
constexpr Type small{9};
constexpr Type codeType{20, true};
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr qreal lineHigh = 9 * millimetre; // room for handwriting
constexpr qreal codeWide = 62 * millimetre, codeHigh = 15 * millimetre;

enum class Copy : quint8 { School, Guardian };

// The boxes of one page from its top on.
class Page {
public:
    Page(const ReferralLetter& letter, Copy copy) : m_letter(letter)
    {
        head(copy);
        advice();
        if (copy == Copy::School)
            receipt();
        else
            slip();
    }
    std::vector<Box> boxes() { return std::move(m_boxes); }

private:
    void text(const QString& words, Type type, qreal after, Qt::Alignment alignment = left)
    {
        const qreal high = heightOf(words, type, width) + 1 * millimetre;
        m_boxes.push_back({{side, m_y, width, high}, words, type, alignment});
        m_y += high + after;
    }
    // A line to be filled in by hand.
    void line(const QString& words)
    {
        m_boxes.push_back({{side, m_y, width, lineHigh}, words, body, left});
        m_y += lineHigh;
    }
    void head(Copy copy)
    {
        const QString whose = copy == Copy::School ? Tr::tr("The school's copy") : Tr::tr("The guardian's copy");
        m_boxes.push_back({{side, m_y, width / 2, 6 * millimetre}, whose, small, left});
        m_boxes.push_back({{side + width / 2, m_y, width / 2, 6 * millimetre},
                           Tr::tr("No. %1").arg(m_letter.code),
                           small,
                           Qt::AlignRight | Qt::AlignVCenter});
        m_y += 10 * millimetre;
        text(Tr::tr("Advice to visit a professional institution"), title, 6 * millimetre, Qt::AlignCenter);
    }
    void advice()
    {
        constexpr qreal between = 3 * millimetre;
        text(Tr::tr("To the guardians of %1, %2", "pupil, class").arg(m_letter.pupil, m_letter.classLabel), heading, between);
        text(Tr::tr("Lately teachers have noticed that your child may need more than a school can offer. Counselling at school "
                    "accompanies pupils; it does not replace the look of professionals."),
             body, between);
        QString visit = Tr::tr("For the good of your child we advise you to go with your child to a professional medical "
                               "institution, for example the department of psychology, psychiatry or child health of a proper "
                               "hospital. Which one is for you to choose.");
        if (!m_letter.institution.isEmpty())
            visit += Tr::tr(" One of them is: %1.").arg(m_letter.institution);
        text(visit, body, between);
        text(Tr::tr("This is advice and no diagnosis. It is not used for marks, honours, admission or any other judgement of "
                    "your child. How much you tell us afterwards is for you to decide, and only those learn of it who need it "
                    "to help your child."),
             body, between);
        text(Tr::tr("We stay at your side: please call or come whenever you like. If your child is in danger, do not wait: go "
                    "to the nearest emergency department or call 120. The helpline for worries is 12356."),
             body, between);
        text(Tr::tr("%1, counselling room, %2", "school, counsellor").arg(m_letter.school, m_letter.counsellor), body, 0,
             Qt::AlignRight | Qt::AlignVCenter);
        text(shownLong(m_letter.madeOn, QLocale()), body, 8 * millimetre, Qt::AlignRight | Qt::AlignVCenter);
    }
    void receipt()
    {
        text(Tr::tr("Receipt"), heading, 2 * millimetre);
        line(Tr::tr("I have received this letter, and what it advises was explained to me."));
        line(Tr::tr("Guardian: ____________________    Relation to the pupil: ______________"));
        line(Tr::tr("Telephone: ____________________    Date: ______________"));
        line(Tr::tr("Handed over by: ____________________    Present as well: ______________"));
        m_y += 3 * millimetre;
        text(Tr::tr("To sign says that the letter was received, and nothing else."), small, 0);
    }
    void slip()
    {
        m_boxes.push_back({{side, m_y, width, 0}, QString(), small, left, Frame::Plain});
        text(Tr::tr("Please tear off along this line, and send the slip back within %1 days.").arg(m_letter.daysToAnswer),
             small, 3 * millimetre);
        m_boxes.push_back(
            {{side + width - codeWide, m_y, codeWide, codeHigh}, m_letter.code, codeType, Qt::AlignCenter, Frame::Plain});
        m_boxes.push_back({{side, m_y, width - codeWide, codeHigh}, Tr::tr("Reply slip"), heading, left});
        m_y += codeHigh + 2 * millimetre;
        line(Tr::tr("□ We have received the letter."));
        line(Tr::tr("□ We will go.  Institution: __________________    Day: ______________"));
        line(Tr::tr("□ We have been there.  Institution and department: __________________    Day: ______________"));
        line(Tr::tr("□ We would rather wait, because: ________________________________________"));
        line(Tr::tr("What school should look to (only if you like): ______________________________"));
        line(Tr::tr("Guardian: ____________________    Telephone: ______________    Date: ______________"));
        text(Tr::tr("The code stands for the letter; no name needs to be on this slip."), small, 0);
    }

    const ReferralLetter& m_letter;
    std::vector<Box> m_boxes;
    qreal m_y = top;
};

} // namespace

QByteArray referralLetterPdf(const ReferralLetter& letter)
{
    const std::vector<std::vector<Box>> pages{Page(letter, Copy::School).boxes(), Page(letter, Copy::Guardian).boxes()};
    return pdfOf(static_cast<int>(pages.size()), [&](QPainter& painter, int page, qreal pixelsPerMillimetre) {
        paintBoxes(painter, pages[static_cast<std::size_t>(page)], pixelsPerMillimetre);
    });
}

} // namespace anxin
