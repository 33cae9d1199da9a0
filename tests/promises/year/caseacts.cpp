// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/year/caseacts.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int leastSerious = 4; // rank
} // namespace

std::vector<YearAct> CaseActs::acts()
{
    const auto act = [this](const char* name, int weight, bool (CaseActs::*run)(qint64),
                            YearAct::Twin twin = YearAct::Twin::Never) {
        return YearAct{name, weight, [this, run](qint64 pupil) { return (this->*run)(pupil); }, twin};
    };
    return {act("levels set", 4, &CaseActs::setLevel, YearAct::Twin::Perhaps),
            act("taken off", 2, &CaseActs::takeOff),
            act("files opened", 2, &CaseActs::openFile),
            act("files edited", 2, &CaseActs::editFile, YearAct::Twin::Perhaps),
            act("files closed", 3, &CaseActs::closeFile),
            act("notes written", 2, &CaseActs::writeNote, YearAct::Twin::Perhaps),
            act("notes rewritten", 1, &CaseActs::rewriteNote),
            act("notes signed", 4, &CaseActs::signNote),
            act("first notes", 1, &CaseActs::firstNote),
            act("notes added to", 1, &CaseActs::addToNote),
            act("measures", 2, &CaseActs::addMeasure, YearAct::Twin::Perhaps),
            act("measures put off", 1, &CaseActs::moveMeasure),
            act("measures ended", 3, &CaseActs::endMeasure),
            act("safety plans", 2, &CaseActs::writeSafetyPlan, YearAct::Twin::Perhaps),
            act("reviews", 2, &CaseActs::review),
            act("hand-overs", 1, &CaseActs::handOver),
            act("receipts", 1, &CaseActs::receive),
            act("hand-overs given up", 1, &CaseActs::withdraw)};
}

bool CaseActs::setLevel(qint64 pupil)
{
    const int rank = 1 + m_room.below(leastSerious);
    const auto level = m_triage.scheme()[static_cast<std::size_t>(rank - 1)].id;
    const Moment at = m_room.moment();
    if (!m_triage.setLevel({m_room.id(pupil), level, m_room.today(), m_room.teacher, m_room.words, m_room.words}))
        return false;
    m_model.cases.decide(pupil, m_room.today(), rank, at);
    return true;
}

bool CaseActs::takeOff(qint64 pupil)
{
    const Moment at = m_room.moment();
    const auto done =
        m_triage.setLevel({m_room.id(pupil), std::nullopt, m_room.today(), m_room.teacher, m_room.words, m_room.wordsOrNone()});
    if (done)
        m_model.cases.decide(pupil, m_room.today(), 0, at);
    return done.has_value();
}

bool CaseActs::openFile(qint64 pupil)
{
    CaseFile file = m_casework.proposal(m_room.id(pupil), anyOwner());
    file.concern = m_room.words;
    file.carePlan = m_room.oneIn(2) ? m_room.words : QString();
    file.contingencyPlan = m_room.oneIn(2) ? m_room.words : QString();
    const auto opened = m_casework.open(file);
    if (opened)
        m_model.cases.files[opened->rowId()] = {pupil,         m_room.today(),       *file.nextReviewOn,
                                                file.carePlan, file.contingencyPlan, file.owner};
    return opened.has_value();
}

QString CaseActs::anyOwner()
{
    return m_room.oneIn(3) ? QStringLiteral("周老师") : m_room.teacher;
}

// The plans, and perhaps an earlier review.
bool CaseActs::editFile(qint64 pupil)
{
    auto file = m_room.fileOf(pupil);
    if (!file)
        return false;
    file->value.carePlan = m_room.oneIn(4) ? QString() : m_room.words + QString::number(m_room.below(100));
    file->value.contingencyPlan = m_room.wordsOrNone();
    file->value.owner = anyOwner(); // changes nothing: a file is handed over
    if (m_room.oneIn(3))
        file->value.nextReviewOn = std::max(file->value.openedOn, file->value.nextReviewOn->addDays(-m_room.below(5)));
    if (!m_casework.save(*file))
        return false;
    CasesModel::File& known = *m_model.cases.openOf(pupil);
    known.plan = file->value.carePlan;
    known.contingency = file->value.contingencyPlan;
    known.review = *file->value.nextReviewOn;
    return true;
}

bool CaseActs::closeFile(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    if (!file || !m_casework.close(*file, m_room.words))
        return false;
    m_model.cases.openOf(pupil)->isOpen = false;
    return true;
}

std::pair<const qint64, CasesModel::Note>* CaseActs::anyNote(qint64 pupil, bool isSigned)
{
    CasesModel::File* file = m_model.cases.openOf(pupil);
    if (!file)
        return nullptr;
    const auto note = m_room.anyWhere(file->notes, [&](const CasesModel::Note& one) { return one.isSigned == isSigned; });
    return note == file->notes.end() ? nullptr : &*note;
}

SuicideInquiry CaseActs::anySaid()
{
    return m_room.oneIn(3) ? m_room.anyOf(entriesOf<SuicideInquiry>)->value : SuicideInquiry::None;
}

bool CaseActs::writeNote(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    if (!file)
        return false;
    const QDate day = m_room.today().addDays(-m_room.below(3));
    const SuicideInquiry said = anySaid();
    const auto note = m_casework.write(
        {file->id, day, 40, SessionMode::FaceToFace, {}, m_room.words, {}, said, {}, m_room.teacher, std::nullopt});
    if (note)
        m_model.cases.openOf(pupil)->notes[note->rowId()] = {day, false, {}, {}, {}, said, m_room.moment()};
    return note.has_value();
}

// It was not about the appointment that it named: then that one waits for its note again.
bool CaseActs::rewriteNote(qint64 pupil)
{
    auto* known = anyNote(pupil, false);
    if (!known)
        return false;
    Stored<SessionNote> note = *m_room.notes.byId(SessionNoteId::fromRowId(known->first));
    note.value.process += m_room.words;
    note.value.appointment.reset();
    if (!m_casework.rewrite(note))
        return false;
    if (known->second.appointment)
        m_model.appointments.all.at(*known->second.appointment).told = AppointmentsModel::Told::Nothing;
    known->second.appointment.reset();
    return true;
}

bool CaseActs::signNote(qint64 pupil)
{
    auto* known = anyNote(pupil, false);
    if (!known)
        return false;
    Stored<SessionNote> note = *m_room.notes.byId(SessionNoteId::fromRowId(known->first));
    note.value.process += QString::number(m_room.below(1000));
    if (!m_casework.sign(note))
        return false;
    known->second.isSigned = true;
    known->second.words = note.value.process;
    if (known->second.appointment)
        m_model.appointments.all.at(*known->second.appointment).told = AppointmentsModel::Told::Signed;
    return true;
}

bool CaseActs::firstNote(qint64 pupil)
{
    const SuicideInquiry said = anySaid();
    const auto note = m_casework.signFirst(m_room.id(pupil), {CaseFileId::fromRowId(0),
                                                              m_room.today(),
                                                              40,
                                                              SessionMode::FaceToFace,
                                                              {},
                                                              m_room.words,
                                                              {},
                                                              said,
                                                              {},
                                                              m_room.teacher,
                                                              std::nullopt});
    if (!note)
        return false;
    const auto file = m_room.fileOf(pupil);
    CasesModel::File opened{pupil, m_room.today(), *file->value.nextReviewOn};
    opened.notes[note->rowId()] = {m_room.today(), true, {}, m_room.words, {}, said, m_room.moment()};
    m_model.cases.files[file->id.rowId()] = opened;
    return true;
}

bool CaseActs::addToNote(qint64 pupil)
{
    auto* known = anyNote(pupil, true);
    if (!known)
        return false;
    const QString text = m_room.words + QString::number(m_room.below(1000));
    const SuicideInquiry said = anySaid();
    if (!m_casework.addTo({SessionNoteId::fromRowId(known->first), m_room.teacher, text, said}))
        return false;
    known->second.toldLater.push_back({said, m_room.today(), m_room.moment()});
    known->second.addenda << text;
    return true;
}

bool CaseActs::addMeasure(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    if (!file)
        return false;
    const auto due = m_room.oneIn(3) ? std::nullopt : std::optional(m_room.today().addDays(m_room.below(20)));
    const auto measure =
        m_care.add({file->id, m_room.words, m_room.words, m_room.teacher, due, MeasureProgress::Planned, {}, std::nullopt});
    if (measure)
        m_model.cases.openOf(pupil)->measures[measure->rowId()] = {due};
    return measure.has_value();
}

std::optional<Stored<CareMeasure>> CaseActs::anyOpenMeasure(qint64 pupil)
{
    CasesModel::File* known = m_model.cases.openOf(pupil);
    if (!known)
        return std::nullopt;
    const auto which = m_room.anyWhere(known->measures, [](const CasesModel::Measure& one) { return one.isOpen; });
    if (which != known->measures.end())
        for (const Stored<CareMeasure>& measure : m_care.measuresOf(m_room.fileOf(pupil)->id))
            if (measure.id.rowId() == which->first)
                return measure;
    return std::nullopt;
}

// To a later day with new words about why, or to an earlier one.
bool CaseActs::moveMeasure(qint64 pupil)
{
    auto measure = anyOpenMeasure(pupil);
    if (!measure)
        return false;
    measure->value.dueOn = measure->value.dueOn.value_or(m_room.today()).addDays(m_room.below(20) - 5);
    measure->value.outcome += m_room.words;
    if (!m_care.save(*measure))
        return false;
    m_model.cases.openOf(pupil)->measures.at(measure->id.rowId()).due = measure->value.dueOn;
    return true;
}

bool CaseActs::endMeasure(qint64 pupil)
{
    auto measure = anyOpenMeasure(pupil);
    if (!measure)
        return false;
    measure->value.progress = m_room.oneIn(2) ? MeasureProgress::Reached : MeasureProgress::Dropped;
    measure->value.outcome = m_room.wordsOrNone(); // refused without a word
    measure->value.endedOn = m_room.today();
    if (!m_care.save(*measure))
        return false;
    m_model.cases.openOf(pupil)->measures.at(measure->id.rowId()).isOpen = false;
    return true;
}

bool CaseActs::writeSafetyPlan(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    const QDate day = m_room.today().addDays(-m_room.below(3));
    const QString& words = m_room.words;
    if (!file || !m_care.write({file->id, day, words, words, words, words, words, words, words}))
        return false;
    m_model.cases.openOf(pupil)->safetyPlans.push_back(day);
    m_model.dangers.decided.push_back({pupil, file->id.rowId(), day, m_room.moment()});
    return true;
}

bool CaseActs::review(qint64 pupil)
{
    const auto file = m_room.fileOf(pupil);
    if (!file)
        return false;
    StageReview review = m_care.proposal(*file, m_room.teacher);
    review.kind = entriesOf<ReviewKind>[static_cast<std::size_t>(m_room.below(3))].value;
    review.findings = m_room.wordsOrNone();
    if (review.kind != ReviewKind::Postponed)
        review.nextStep = m_room.anyOf(entriesOf<NextStep>)->value;
    review.nextReviewOn = m_room.today().addDays(m_room.below(60)); // refused where it is today
    if (!m_care.hold(review))
        return false;
    CasesModel::File& known = *m_model.cases.openOf(pupil);
    known.isPutOff = review.kind == ReviewKind::Postponed || (known.isPutOff && review.kind == ReviewKind::Final);
    if (review.kind != ReviewKind::Postponed) {
        known.assessedOn = m_room.today();
        m_model.cases.reviews.push_back({file->id.rowId(), m_room.today(), review.nextStep == NextStep::Refer});
        m_model.dangers.decided.push_back({pupil, file->id.rowId(), m_room.today(), m_room.moment()});
    }
    if (review.kind != ReviewKind::Final)
        known.review = *review.nextReviewOn;
    return true;
}

bool CaseActs::handOver(qint64 pupil)
{
    const auto files = m_room.cases.ofStudent(m_room.id(pupil));
    if (files.empty())
        return false;
    const HandOverKind kind = m_room.anyOf(entriesOf<HandOverKind>)->value;
    const auto made = m_care.handOver(
        {files.front().id, kind, m_room.today(), m_room.words, m_room.words, m_room.teacher, std::nullopt, QString()});
    if (!made)
        return false;
    CasesModel::File& known = m_model.cases.files.at(files.front().id.rowId());
    known.unreceived[made->rowId()] = m_room.today();
    if (kind == HandOverKind::NewCounsellor)
        known.toColleague.insert(made->rowId());
    return true;
}

void CaseActs::passOn(CasesModel::File& file, const QString& to)
{
    const PupilsModel& pupils = m_model.pupils;
    for (auto& [id, one] : m_model.appointments.all)
        if (AppointmentsModel::isOpen(one) && !AppointmentsModel::isOver(one, m_room.now()) &&
            pupils.of(one.pupil) == pupils.of(file.pupil) && one.counsellor == file.owner)
            one.counsellor = to;
    CasesModel::passOn(file, to);
}

std::optional<Stored<HandOver>> CaseActs::anyOnItsWay()
{
    const auto file = m_room.anyWhere(m_model.cases.files, [](const CasesModel::File& one) { return !one.unreceived.empty(); });
    if (file == m_model.cases.files.end())
        return std::nullopt;
    const qint64 wanted = m_room.anyOf(file->second.unreceived)->first;
    for (const Stored<HandOver>& one : m_care.handOversOf(CaseFileId::fromRowId(file->first)))
        if (one.id.rowId() == wanted)
            return one;
    return std::nullopt;
}

bool CaseActs::receive(qint64)
{
    auto handOver = anyOnItsWay();
    if (!handOver)
        return false;
    handOver->value.receivedOn = m_room.today();
    handOver->value.receivedBy = m_room.oneIn(4) ? QString() : anyOwner(); // refused where nobody has
    if (!m_care.receive(*handOver))
        return false;
    CasesModel::File& file = m_model.cases.files.at(handOver->value.caseFile.rowId());
    file.unreceived.erase(handOver->id.rowId());
    if (file.isOpen && file.toColleague.contains(handOver->id.rowId()))
        passOn(file, handOver->value.receivedBy);
    return true;
}

// It did not arrive: whose the file is stays.
bool CaseActs::withdraw(qint64)
{
    auto handOver = anyOnItsWay();
    if (!handOver)
        return false;
    handOver->value.receivedBy = m_room.wordsOrNone();
    handOver->value.withdrawnWhy = m_room.wordsOrNone(); // refused without a word
    if (!m_care.withdraw(*handOver))
        return false;
    m_model.cases.files.at(handOver->value.caseFile.rowId()).unreceived.erase(handOver->id.rowId());
    return true;
}

} // namespace anxin
