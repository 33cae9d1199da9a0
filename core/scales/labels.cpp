// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/labels.h"

#include <QLocale>

namespace anxin {

namespace {

struct Entry {
    const char* id;
    const char* label;
};

// clang-format off
constexpr std::array bandLabels{
    Entry{"abnormal", QT_TRANSLATE_NOOP("Label", "Needs attention")},
    Entry{"acceptable", QT_TRANSLATE_NOOP("Label", "Acceptable")},
    Entry{"adequate", QT_TRANSLATE_NOOP("Label", "Adequate")},
    Entry{"at-risk", QT_TRANSLATE_NOOP("Label", "At or above the cut-off")},
    Entry{"average", QT_TRANSLATE_NOOP("Label", "Average")},
    Entry{"below", QT_TRANSLATE_NOOP("Label", "Below the cut-off")},
    Entry{"borderline", QT_TRANSLATE_NOOP("Label", "Borderline")},
    Entry{"close", QT_TRANSLATE_NOOP("Label", "Close to average")},
    Entry{"definite", QT_TRANSLATE_NOOP("Label", "Clearly noticeable")},
    Entry{"extreme", QT_TRANSLATE_NOOP("Label", "Very pronounced")},
    Entry{"frequent-problems", QT_TRANSLATE_NOOP("Label", "Frequent problems")},
    Entry{"good", QT_TRANSLATE_NOOP("Label", "Good")},
    Entry{"high", QT_TRANSLATE_NOOP("Label", "High")},
    Entry{"insomnia", QT_TRANSLATE_NOOP("Label", "Sleep needs attention")},
    Entry{"likely-depression", QT_TRANSLATE_NOOP("Label", "Very low, needs attention")},
    Entry{"low", QT_TRANSLATE_NOOP("Label", "Low")},
    Entry{"marked", QT_TRANSLATE_NOOP("Label", "Marked")},
    Entry{"mid", QT_TRANSLATE_NOOP("Label", "Middle")},
    Entry{"middle", QT_TRANSLATE_NOOP("Label", "Middle")},
    Entry{"mild", QT_TRANSLATE_NOOP("Label", "Mild")},
    Entry{"minimal", QT_TRANSLATE_NOOP("Label", "Minimal")},
    Entry{"moderate", QT_TRANSLATE_NOOP("Label", "Moderate")},
    Entry{"modsevere", QT_TRANSLATE_NOOP("Label", "Moderately severe")},
    Entry{"negative", QT_TRANSLATE_NOOP("Label", "Below the cut-off")},
    Entry{"none", QT_TRANSLATE_NOOP("Label", "Not noticeable")},
    Entry{"normal", QT_TRANSLATE_NOOP("Label", "Within the usual range")},
    Entry{"ordinary", QT_TRANSLATE_NOOP("Label", "Within the usual range")},
    Entry{"poor", QT_TRANSLATE_NOOP("Label", "Poor, needs attention")},
    Entry{"positive", QT_TRANSLATE_NOOP("Label", "At or above the cut-off")},
    Entry{"possible", QT_TRANSLATE_NOOP("Label", "Possibly noticeable")},
    Entry{"screen-positive", QT_TRANSLATE_NOOP("Label", "At or above the cut-off")},
    Entry{"serious", QT_TRANSLATE_NOOP("Label", "Needs attention")},
    Entry{"severe", QT_TRANSLATE_NOOP("Label", "Severe")},
    Entry{"significant", QT_TRANSLATE_NOOP("Label", "Needs attention")},
    Entry{"slightly", QT_TRANSLATE_NOOP("Label", "Slightly raised")},
    Entry{"slightlylow", QT_TRANSLATE_NOOP("Label", "Slightly lowered")},
    Entry{"special-plan", QT_TRANSLATE_NOOP("Label", "Needs a plan of its own")},
    Entry{"subthreshold", QT_TRANSLATE_NOOP("Label", "Below the threshold, watch")},
    Entry{"tend-high", QT_TRANSLATE_NOOP("Label", "Tends to be high")},
    Entry{"tend-low", QT_TRANSLATE_NOOP("Label", "Tends to be low")},
    Entry{"typical-high", QT_TRANSLATE_NOOP("Label", "Distinctly high")},
    Entry{"typical-low", QT_TRANSLATE_NOOP("Label", "Distinctly low")},
    Entry{"very-high", QT_TRANSLATE_NOOP("Label", "Very high")},
    Entry{"very-severe", QT_TRANSLATE_NOOP("Label", "Very severe")},
    Entry{"veryhigh", QT_TRANSLATE_NOOP("Label", "Very high")},
    Entry{"verylow", QT_TRANSLATE_NOOP("Label", "Very low")},
    Entry{"well", QT_TRANSLATE_NOOP("Label", "Well")},
};
constexpr std::array schemeLabels{
    Entry{"1998", QT_TRANSLATE_NOOP("Label", "Bands of 1998")},
    Entry{"3band", QT_TRANSLATE_NOOP("Label", "Three bands")},
    Entry{"40-70", QT_TRANSLATE_NOOP("Label", "Cuts 40 and 70")},
    Entry{"4band", QT_TRANSLATE_NOOP("Label", "Four bands")},
    Entry{"abs", QT_TRANSLATE_NOOP("Label", "Australian bands")},
    Entry{"buysse", QT_TRANSLATE_NOOP("Label", "Original cut")},
    Entry{"cn", QT_TRANSLATE_NOOP("Label", "Chinese cuts")},
    Entry{"crufad", QT_TRANSLATE_NOOP("Label", "Clinic bands")},
    Entry{"diagnostic", QT_TRANSLATE_NOOP("Label", "Higher cut")},
    Entry{"hk-adolescent", QT_TRANSLATE_NOOP("Label", "Hong Kong adolescents")},
    Entry{"kovacs", QT_TRANSLATE_NOOP("Label", "Original cut")},
    Entry{"manual", QT_TRANSLATE_NOOP("Label", "Bands of the manual")},
    Entry{"radloff", QT_TRANSLATE_NOOP("Label", "Original cut")},
    Entry{"screening", QT_TRANSLATE_NOOP("Label", "Lower cut")},
    Entry{"severity", QT_TRANSLATE_NOOP("Label", "Bands of severity")},
    Entry{"us", QT_TRANSLATE_NOOP("Label", "US cut")},
    Entry{"zung", QT_TRANSLATE_NOOP("Label", "Index bands")},
};
constexpr std::array alertLabels{
    Entry{"acute-positive", QT_TRANSLATE_NOOP("Label", "Thoughts of suicide at this moment")},
    Entry{"better-off-dead", QT_TRANSLATE_NOOP("Label", "Feels that others would be better off without them")},
    Entry{"ending-life", QT_TRANSLATE_NOOP("Label", "Thoughts of ending their life")},
    Entry{"high", QT_TRANSLATE_NOOP("Label", "High-risk answers about suicide")},
    Entry{"life-meaningless", QT_TRANSLATE_NOOP("Label", "Feels that life is meaningless")},
    Entry{"lifetime-attempt", QT_TRANSLATE_NOOP("Label", "Has tried to end their life before")},
    Entry{"low", QT_TRANSLATE_NOOP("Label", "Answers about wishing to be dead")},
    Entry{"moderate", QT_TRANSLATE_NOOP("Label", "Moderate-risk answers about suicide")},
    Entry{"not-worth-living", QT_TRANSLATE_NOOP("Label", "Feels that life is not worth living")},
    Entry{"positive", QT_TRANSLATE_NOOP("Label", "Said yes to a suicide question")},
    Entry{"self-harm-thoughts", QT_TRANSLATE_NOOP("Label", "Thoughts of death or self-harm")},
    Entry{"severe-loss", QT_TRANSLATE_NOOP("Label", "Hit hard by the death of someone close")},
    Entry{"suicidal-past-month", QT_TRANSLATE_NOOP("Label", "Thoughts of suicide in the past month")},
    Entry{"suicidal-thoughts", QT_TRANSLATE_NOOP("Label", "Thoughts of suicide")},
    Entry{"thoughts-of-death", QT_TRANSLATE_NOOP("Label", "Thoughts of death")},
    Entry{"urge-to-harm-others", QT_TRANSLATE_NOOP("Label", "Urge to hurt somebody")},
    Entry{"urge-to-jump", QT_TRANSLATE_NOOP("Label", "Urge to jump from a height")},
    Entry{"wish-to-die", QT_TRANSLATE_NOOP("Label", "Wish to die")},
};
constexpr std::array flagLabels{
    Entry{"assess-depression", QT_TRANSLATE_NOOP("Label", "Ask about mood")},
    Entry{"by-factor", QT_TRANSLATE_NOOP("Label", "A factor reaches its cut")},
    Entry{"by-positive-count", QT_TRANSLATE_NOOP("Label", "Number of positive items above its cut")},
    Entry{"by-total", QT_TRANSLATE_NOOP("Label", "Total above its cut")},
    Entry{"dysthymia-pattern", QT_TRANSLATE_NOOP("Label", "Low mood over a long time")},
    Entry{"mdd-pattern", QT_TRANSLATE_NOOP("Label", "Many symptoms of low mood, ask further")},
    Entry{"other-dep-pattern", QT_TRANSLATE_NOOP("Label", "Some symptoms of low mood")},
    Entry{"poor-wellbeing", QT_TRANSLATE_NOOP("Label", "Low well-being")},
    Entry{"screen-positive", QT_TRANSLATE_NOOP("Label", "Screening cut-off reached")},
};
constexpr std::array validityLabels{
    Entry{"all-lie-items", QT_TRANSLATE_NOOP("Label", "All validity items answered yes")},
    Entry{"lie-high", QT_TRANSLATE_NOOP("Label", "Validity scale too high")},
    Entry{"slept-longer-than-in-bed", QT_TRANSLATE_NOOP("Label", "Slept longer than in bed")},
    Entry{"time-in-bed-implausible", QT_TRANSLATE_NOOP("Label", "Time in bed is implausible")},
    Entry{"too-many-blanks", QT_TRANSLATE_NOOP("Label", "Too many blanks")},
};
constexpr std::array outcomeLabels{
    Entry{"acute-positive", QT_TRANSLATE_NOOP("Label", "Yes, and thoughts at this moment")},
    Entry{"class-I", QT_TRANSLATE_NOOP("Label", "Class I: invite to a talk soon")},
    Entry{"class-II", QT_TRANSLATE_NOOP("Label", "Class II: invite to a talk")},
    Entry{"class-III", QT_TRANSLATE_NOOP("Label", "Class III: no sign")},
    Entry{"high", QT_TRANSLATE_NOOP("Label", "High risk by the answers")},
    Entry{"low", QT_TRANSLATE_NOOP("Label", "Low risk by the answers")},
    Entry{"moderate", QT_TRANSLATE_NOOP("Label", "Moderate risk by the answers")},
    Entry{"negative", QT_TRANSLATE_NOOP("Label", "No sign in the answers")},
    Entry{"non-acute-positive", QT_TRANSLATE_NOOP("Label", "Yes, but no thoughts at this moment")},
    Entry{"none", QT_TRANSLATE_NOOP("Label", "No sign in the answers")},
    Entry{"ordinary", QT_TRANSLATE_NOOP("Label", "Within the usual range")},
    Entry{"special-guidance", QT_TRANSLATE_NOOP("Label", "Needs special guidance")},
    Entry{"special-plan", QT_TRANSLATE_NOOP("Label", "Needs a plan of its own")},
    Entry{"undetermined", QT_TRANSLATE_NOOP("Label", "Undetermined: answers are missing")},
    Entry{"void", QT_TRANSLATE_NOOP("Label", "Not valid, ask again")},
};
constexpr std::array stepLabels{
    Entry{"E", QT_TRANSLATE_NOOP("Label", "E scale")},
    Entry{"E_T", QT_TRANSLATE_NOOP("Label", "E scale, T score")},
    Entry{"L", QT_TRANSLATE_NOOP("Label", "L scale")},
    Entry{"L_T", QT_TRANSLATE_NOOP("Label", "L scale, T score")},
    Entry{"N", QT_TRANSLATE_NOOP("Label", "N scale")},
    Entry{"N_T", QT_TRANSLATE_NOOP("Label", "N scale, T score")},
    Entry{"P", QT_TRANSLATE_NOOP("Label", "P scale")},
    Entry{"P_T", QT_TRANSLATE_NOOP("Label", "P scale, T score")},
    Entry{"ais5", QT_TRANSLATE_NOOP("Label", "Items 1–5")},
    Entry{"anx", QT_TRANSLATE_NOOP("Label", "Anxiety")},
    Entry{"anxiety", QT_TRANSLATE_NOOP("Label", "Anxiety")},
    Entry{"att", QT_TRANSLATE_NOOP("Label", "Attention")},
    Entry{"blank", QT_TRANSLATE_NOOP("Label", "Blank items")},
    Entry{"con", QT_TRANSLATE_NOOP("Label", "Behaviour")},
    Entry{"core", QT_TRANSLATE_NOOP("Label", "Core symptoms")},
    Entry{"dep", QT_TRANSLATE_NOOP("Label", "Low mood")},
    Entry{"efficiency", QT_TRANSLATE_NOOP("Label", "Sleep efficiency, %")},
    Entry{"emo", QT_TRANSLATE_NOOP("Label", "Emotions")},
    Entry{"ext", QT_TRANSLATE_NOOP("Label", "Outward difficulties")},
    Entry{"factorsOver2", QT_TRANSLATE_NOOP("Label", "Factors at 2 or above")},
    Entry{"family", QT_TRANSLATE_NOOP("Label", "Support from family")},
    Entry{"friend", QT_TRANSLATE_NOOP("Label", "Support from friends")},
    Entry{"gad", QT_TRANSLATE_NOOP("Label", "General anxiety")},
    Entry{"gsi", QT_TRANSLATE_NOOP("Label", "General mean")},
    Entry{"highScales", QT_TRANSLATE_NOOP("Label", "Scales at 8 or above")},
    Entry{"hyp", QT_TRANSLATE_NOOP("Label", "Restlessness")},
    Entry{"impact", QT_TRANSLATE_NOOP("Label", "Impact on daily life")},
    Entry{"index", QT_TRANSLATE_NOOP("Label", "Index")},
    Entry{"int", QT_TRANSLATE_NOOP("Label", "Inward difficulties")},
    Entry{"lie", QT_TRANSLATE_NOOP("Label", "Validity items")},
    Entry{"negative", QT_TRANSLATE_NOOP("Label", "Negative items")},
    Entry{"ocd", QT_TRANSLATE_NOOP("Label", "Compulsion")},
    Entry{"other", QT_TRANSLATE_NOOP("Label", "Support from others")},
    Entry{"panic", QT_TRANSLATE_NOOP("Label", "Panic")},
    Entry{"peer", QT_TRANSLATE_NOOP("Label", "Peer relations")},
    Entry{"posMean", QT_TRANSLATE_NOOP("Label", "Mean of the positive items")},
    Entry{"positive", QT_TRANSLATE_NOOP("Label", "Positive items")},
    Entry{"pro", QT_TRANSLATE_NOOP("Label", "Helpfulness")},
    Entry{"raw", QT_TRANSLATE_NOOP("Label", "Raw score")},
    Entry{"school", QT_TRANSLATE_NOOP("Label", "School fear")},
    Entry{"sep", QT_TRANSLATE_NOOP("Label", "Separation anxiety")},
    Entry{"soc", QT_TRANSLATE_NOOP("Label", "Social anxiety")},
    Entry{"std", QT_TRANSLATE_NOOP("Label", "Standard score")},
    Entry{"str", QT_TRANSLATE_NOOP("Label", "Stress")},
    Entry{"sum", QT_TRANSLATE_NOOP("Label", "Sum of all items")},
    Entry{"symptoms", QT_TRANSLATE_NOOP("Label", "Symptoms present")},
    Entry{"timeInBedMin", QT_TRANSLATE_NOOP("Label", "Minutes in bed")},
    Entry{"total", QT_TRANSLATE_NOOP("Label", "Total")},
    Entry{"total30", QT_TRANSLATE_NOOP("Label", "Total, 0–30")},
    Entry{"total9", QT_TRANSLATE_NOOP("Label", "Total without item 8")},
    Entry{"totalItem8Forward", QT_TRANSLATE_NOOP("Label", "Total, item 8 not reversed")},
    Entry{"yes", QT_TRANSLATE_NOOP("Label", "Answers yes")},
};
// clang-format on

template <std::size_t N>
QString labelIn(const std::array<Entry, N>& labels, QStringView id)
{
    for (const Entry& entry : labels)
        if (id == QLatin1StringView(entry.id))
            return labelText(entry.label);
    return id.toString();
}

} // namespace

QString bandLabel(QStringView id)
{
    return labelIn(bandLabels, id);
}

QString schemeLabel(QStringView id)
{
    return labelIn(schemeLabels, id);
}

QString alertLabel(QStringView id)
{
    return labelIn(alertLabels, id);
}

QString flagLabel(QStringView id)
{
    return labelIn(flagLabels, id);
}

QString validityLabel(QStringView id)
{
    return labelIn(validityLabels, id);
}

QString outcomeLabel(QStringView id)
{
    return labelIn(outcomeLabels, id);
}

QString stepLabel(const Step& step)
{
    if (step.label.isEmpty())
        return labelIn(stepLabels, step.id);
    return QLocale().language() == QLocale::Chinese || step.labelEn.isEmpty() ? step.label : step.labelEn;
}

QStringList stepNames(const Step& step)
{
    QStringList names{step.id, step.label, stepLabel(step)};
    for (const Entry& entry : stepLabels)
        if (step.id == QLatin1StringView(entry.id))
            names << QString::fromLatin1(entry.label) << labelText(entry.label);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QString itemLabel(const Item& item)
{
    return item.topic.isEmpty() ? item.id : item.id + QStringLiteral(" · ") + item.topic;
}

} // namespace anxin
