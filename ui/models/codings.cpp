// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codings.h"

#include "core/imports/answermapping.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnswerImport)
};
} // namespace

std::vector<std::pair<QString, QString>> codingsOf(const Definition& definition)
{
    std::vector<std::pair<QString, QString>> all;
    for (const auto& shape : entriesOf<AnswerShape>)
        all.emplace_back(toCode(shape.value), labelText(shape.label));
    for (const Coding& coding : definition.codings)
        all.emplace_back(coding.name, Tr::tr("Codes %1").arg(coding.name));
    return all;
}

QString codingWords(const Definition& definition, const QString& name)
{
    for (const auto& [known, words] : codingsOf(definition))
        if (known == name)
            return words;
    return name;
}

} // namespace anxin
