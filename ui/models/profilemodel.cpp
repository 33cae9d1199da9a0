// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/profilemodel.h"

#include "core/scales/conditionwords.h"
#include "core/scales/labels.h"
#include "ui/models/words.h"
#include "ui/theme/tone.h"

namespace anxin {

namespace {
double approximate(Rational number)
{
    return static_cast<double>(number.numerator()) / static_cast<double>(number.denominator());
}

const Cut& cutOf(const Definition& definition, const BandHit& hit)
{
    return definition.bands[static_cast<std::size_t>(hit.band)].cuts[static_cast<std::size_t>(hit.cut)];
}
} // namespace

QString shownValue(const Value& value)
{
    constexpr int places = 2;
    return value ? value->toRoundedText(places) : QStringLiteral("—");
}

double placeOn(const ValueRange& axis, Rational value)
{
    const double lowest = approximate(axis.lowest);
    const double length = approximate(axis.highest) - lowest;
    return length > 0 ? (approximate(value) - lowest) / length : 0;
}

void ProfileModel::set(const Definition* definition, std::vector<ProfileRow> rows, const QStringList& reasons)
{
    beginResetModel();
    m_definition = definition;
    m_rows = std::move(rows);
    m_reasons = reasons;
    endResetModel();
}

QString ProfileModel::name(int row) const
{
    return stepLabel(m_definition->steps[static_cast<std::size_t>(this->row(row).step)]);
}

int ProfileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ProfileModel::lacking(const ProfileRow& row) const
{
    if (row.lacking == 1)
        return tr("not scored: 1 answer missing");
    if (row.lacking > 1)
        return tr("not scored: %1 answers missing").arg(row.lacking);
    return m_definition->steps[static_cast<std::size_t>(row.step)].op == StepOp::Norm ? tr("not scored: no norm for this pupil")
                                                                                      : tr("not scored from these answers");
}

QString ProfileModel::secondLine(const ProfileRow& row) const
{
    QStringList facts;
    if (row.filled)
        facts << tr("%1 missing, filled in by the form's rule").arg(row.lacking);
    for (const BandHit& hit : row.elsewhere)
        facts << tr("%1: %2", "whose bands, and the word for the band")
                     .arg(schemeLabel(m_definition->bands[static_cast<std::size_t>(hit.band)].scheme), bandWord(hit));
    return factLine(facts);
}

QString ProfileModel::bandWord(const BandHit& hit) const
{
    return bandLabel(cutOf(*m_definition, hit).id);
}

// "Not noticeable; ≥ 5 Mild; ≥ 10 Moderate", with whose bands they are.
QString ProfileModel::bandsInWords(const ProfileRow& row) const
{
    if (!row.hit)
        return {};
    const Band& band = m_definition->bands[static_cast<std::size_t>(row.hit->band)];
    QStringList words;
    for (const Cut& cut : band.cuts)
        words << (cutWords(cut) + u' ' + bandLabel(cut.id)).trimmed();
    const QString all = words.join(QStringLiteral("; "));
    return band.scheme.isEmpty() ? tr("Bands: %1").arg(all)
                                 : tr("%1: %2", "whose bands, and the word for the band").arg(schemeLabel(band.scheme), all);
}

bool ProfileModel::isReason(const ProfileRow& row) const
{
    if (!row.hit)
        return false;
    const Band& band = m_definition->bands[static_cast<std::size_t>(row.hit->band)];
    return m_reasons.contains(QStringLiteral("band:%1=%2").arg(band.key, cutOf(*m_definition, *row.hit).id));
}

BandBar ProfileModel::bar(const ProfileRow& row) const
{
    BandBar bar;
    if (!row.value)
        bar.missing = lacking(row);
    if (!row.axis)
        return bar;
    bar.lowest = shownValue(row.axis->lowest);
    bar.highest = shownValue(row.axis->highest);
    bar.isFilled = row.filled;
    if (row.value)
        bar.place = placeOn(*row.axis, *row.value);
    for (const ProfileRow::Segment& segment : row.segments) {
        const BandHit hit{row.hit->band, segment.cut};
        if (segment.cut == row.hit->cut)
            bar.reached = static_cast<int>(bar.bands.size());
        bar.bands.push_back({placeOn(*row.axis, segment.room.lowest), placeOn(*row.axis, segment.room.highest), bandWord(hit)});
    }
    return bar;
}

QString ProfileModel::spoken(const ProfileRow& row) const
{
    return factLine(
        {stepLabel(m_definition->steps[static_cast<std::size_t>(row.step)]), row.value ? shownValue(row.value) : lacking(row),
         row.hit ? bandWord(*row.hit) : QString(), isReason(row) ? tr("needs attention by the rule") : QString(),
         secondLine(row),
         row.axis ? tr("possible %1 to %2").arg(shownValue(row.axis->lowest), shownValue(row.axis->highest)) : QString(),
         bandsInWords(row)});
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProfileRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return name(index.row());
    case SecondLineRole: return secondLine(shown);
    case ValueRole: return shownValue(shown.value);
    case PillRole: return shown.hit ? bandWord(*shown.hit) : QString();
    case PillToneRole: return static_cast<int>(isReason(shown) ? Tone::Warn : Tone::Neutral);
    case BandBarRole: return shown.axis || !shown.value ? QVariant::fromValue(bar(shown)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(shown);
    default: return {};
    }
}

} // namespace anxin
