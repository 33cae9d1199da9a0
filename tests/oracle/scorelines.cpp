// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores papers for compare.py: one JSON object a line in ({"scale", "subject", "coding", "answers"}), one a line out.

#include "core/scales/catalogue.h"
#include "core/scales/scorejson.h"
#include "core/scales/scorer.h"

#include <QJsonDocument>

#include <iostream>
#include <string>

using namespace anxin;

namespace {

// The same table form that files of answers have: each line is a table of one row.
QByteArray scoredLine(const QJsonObject& paper, const Definition& definition)
{
    QStringList header;
    QStringList cells;
    Answers foreign; // to items of another form: no table has such columns
    const QLatin1StringView answersKey("answers");
    for (const QLatin1StringView part : {QLatin1StringView("subject"), answersKey}) {
        const QJsonObject object = paper.value(part).toObject();
        for (auto cell = object.begin(); cell != object.end(); ++cell) {
            if (part == answersKey && !definition.itemIndex.contains(cell.key())) {
                foreign.insert(cell.key(), cell->toString());
                continue;
            }
            header.append(cell.key());
            cells.append(cell->toString());
        }
    }
    AnswerRow row = AnswerTable::of(definition, header).value().read(cells);
    row.answers.insert(foreign);
    const Coding* coding = definition.coding(paper.value(QStringLiteral("coding")).toString());
    return toJsonLine(row, Scorer(definition).score(row.answers, row.subject, coding), definition);
}

} // namespace

int main()
{
    const Catalogue catalogue = Catalogue::shipped();
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject paper = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const Definition* definition = catalogue.find(paper.value(QStringLiteral("scale")).toString());
        if (definition == nullptr)
            return 1;
        std::cout << scoredLine(paper, *definition).constData() << '\n';
    }
    return 0;
}
