// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/care/caremeasure.h"
#include "core/records/care/formulation.h"
#include "core/records/care/handover.h"
#include "core/records/care/safetyplan.h"
#include "core/records/care/stagereview.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// One measure of a care plan, and what became of it.
class MeasureForm final : public RecordForm<CareMeasure> {
    Q_DECLARE_TR_FUNCTIONS(MeasureForm)
public:
    explicit MeasureForm(const Clock& clock);
};

// Written with the pupil, step by step.
class SafetyPlanForm final : public RecordForm<SafetyPlan> {
    Q_DECLARE_TR_FUNCTIONS(SafetyPlanForm)
public:
    explicit SafetyPlanForm(const Clock& clock);
};

// How a case is understood: what shows, the conclusion, where it comes from.
class FormulationForm final : public RecordForm<Formulation> {
    Q_DECLARE_TR_FUNCTIONS(FormulationForm)
public:
    explicit FormulationForm(const Clock& clock);
};

// A review that was held; or, shorter, why it is put off and until when.
class StageReviewForm final : public RecordForm<StageReview> {
    Q_DECLARE_TR_FUNCTIONS(StageReviewForm)
public:
    enum class Act : quint8 { Hold, PutOff };
    StageReviewForm(Act act, const Clock& clock);
};

// To whom a file goes; or, where it is on its way, that it has arrived, or why it does not.
class HandOverForm final : public RecordForm<HandOver> {
    Q_DECLARE_TR_FUNCTIONS(HandOverForm)
public:
    enum class Act : quint8 { HandOver, Receipt };
    HandOverForm(Act act, const Clock& clock);
};

} // namespace anxin
