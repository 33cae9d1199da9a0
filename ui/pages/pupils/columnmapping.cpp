// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/columnmapping.h"

#include "ui/theme/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QLabel>

namespace anxin {

namespace {
constexpr int sampleCount = 3;
enum GridColumn { HeaderAt, SamplesAt, FieldAt, ConfidenceAt };
} // namespace

ColumnMapping::ColumnMapping() : m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(SamplesAt, 1);
    setLayout(m_grid);
}

void ColumnMapping::set(const ClassListColumns& columns)
{
    emptyOut(*m_grid);
    m_lines.clear();
    m_mapping = columns.mapping;
    std::vector<std::pair<QString, QString>> fields;
    for (const ImportField& field : studentImportFields().fields)
        fields.emplace_back(field.key, field.label);
    const std::array titles{tr("Column of the file"), tr("First values"), tr("Is taken as"), tr("How sure")};
    for (std::size_t at = 0; at < titles.size(); ++at)
        m_grid->addWidget(muted(titles.at(at)), 0, static_cast<int>(at));
    const QStringList headers = columns.located().headers();
    for (int column = 0; column < headers.size(); ++column)
        add(columns, column, headers[column], fields);
    m_grid->setRowStretch(static_cast<int>(headers.size()) + 1, 1);
    follow();
}

void ColumnMapping::add(const ClassListColumns& columns, int column, const QString& header,
                        const std::vector<std::pair<QString, QString>>& fields)
{
    const int row = column + 1;
    QLabel* name = bodyText(header.isEmpty() ? columnLetters(column) : header);
    name->setMinimumWidth(scaled(140, this));
    QLabel* samples = muted(columns.samples(column, sampleCount).join(QStringLiteral("、")));
    samples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* field = new ChoiceCombo<QString>(fields, tr("(ignored)"));
    field->setMinimumWidth(scaled(180, this));
    field->setAccessibleName(tr("What the column “%1” holds").arg(header));
    connect(field, &ComboBox::edited, this, [this, column, field] { choose(column, field->value().value_or(QString())); });
    auto* confidence = new Pill;
    m_lines.push_back({field, confidence});
    m_grid->addWidget(name, row, HeaderAt);
    m_grid->addWidget(samples, row, SamplesAt);
    m_grid->addWidget(field, row, FieldAt);
    m_grid->addWidget(confidence, row, ConfidenceAt);
}

void ColumnMapping::choose(int column, const QString& field)
{
    m_mapping.choose(column, field);
    follow();
    Q_EMIT changed();
}

void ColumnMapping::follow()
{
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const ColumnMatch& match = m_mapping.columns.at(at);
        m_lines[at].field->setValue(match.field.isEmpty() ? std::nullopt : std::optional(match.field));
        switch (match.confidence) {
        case Confidence::Ignored: m_lines[at].confidence->set(tr("○ ignored"), Tone::Neutral); break;
        case Confidence::Guess: m_lines[at].confidence->set(tr("◐ a guess, please look"), Tone::Warn); break;
        case Confidence::Recognised: m_lines[at].confidence->set(tr("● recognised"), Tone::Ok); break;
        }
    }
}

} // namespace anxin
