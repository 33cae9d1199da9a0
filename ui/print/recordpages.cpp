// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/recordpages.h"

#include "ui/print/paragraphs.h"

#include <utility>

namespace anxin {

using namespace sheet;

namespace {

constexpr Type title{16, true};
constexpr Type heading{12, true};
constexpr Type body{10.5};
constexpr Type bold{10.5, true};
constexpr Type small{9};
constexpr qreal between = 3 * millimetre; // lines

void add(std::vector<Paragraph>& all, const RecordPaper::Line& line)
{
    Paragraph next{{}, body, 0.5 * millimetre, true};
    next.mark = line.mark;
    next.isBesideMark = true;
    const auto before = all.size();
    for (const auto& [text, type] : {std::pair{line.title, bold}, std::pair{line.text, body}, std::pair{line.facts, small}}) {
        if (text.isEmpty())
            continue;
        next.text = text;
        next.type = type;
        all.push_back(next);
        next.mark.clear();
    }
    if (all.size() == before) // a mark alone
        all.push_back(next);
    all.back().after = between;
    all.back().keepsNext = false;
}

} // namespace

NamelessPaper::NamelessPaper(RecordPaper filled, const KnownNames& names) : m_words(std::move(filled))
{
    const auto takeOut = [&names](QString& text) { text = names.without(text); };
    for (QString* text : {&m_words.title, &m_words.origin, &m_words.footer, &m_words.closing})
        takeOut(*text);
    for (RecordPaper::Section& section : m_words.sections) {
        takeOut(section.title);
        for (RecordPaper::Line& line : section.lines)
            for (QString* text : {&line.mark, &line.title, &line.text, &line.facts})
                takeOut(*text);
    }
}

QByteArray recordPdf(const NamelessPaper& nameless)
{
    const RecordPaper& paper = nameless.words();
    std::vector<Paragraph> all{{paper.title, title}, {paper.origin, small, 5 * millimetre}};
    for (const RecordPaper::Section& section : paper.sections) {
        if (!section.title.isEmpty())
            all.push_back({section.title, heading, 2 * millimetre, true, Frame::Tinted});
        for (const RecordPaper::Line& line : section.lines)
            add(all, line);
        all.back().after = 4 * millimetre;
    }
    if (!paper.closing.isEmpty())
        all.push_back({paper.closing, small});
    return paragraphsPdf(all, paper.footer);
}

} // namespace anxin
