// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/yearroom.h"

namespace anxin {

namespace {
const QString teacher = QStringLiteral("林老师");
const QString words = QStringLiteral("写了一句话");
constexpr int leftOff = 4; // ranks

template <class Map>
auto anyOf(Map& map, int which)
{
    return std::next(map.begin(), which);
}
} // namespace

std::vector<YearRoom::Act> YearRoom::acts()
{
    return {{"levels set", [this] { return lowerOrRaise(); }},
            {"levels set", [this] { return lowerOrRaise(); }},
            {"taken off", [this] { return takeOff(); }},
            {"files opened", [this] { return openFile(); }},
            {"files edited", [this] { return editFile(); }},
            {"files closed", [this] { return closeFile(); }},
            {"notes written", [this] { return writeNote(); }},
            {"notes signed", [this] { return signNote(); }},
            {"notes signed", [this] { return signNote(); }},
            {"first notes", [this] { return firstNote(); }},
            {"measures", [this] { return addMeasure(); }},
            {"measures ended", [this] { return endMeasure(); }},
            {"safety plans", [this] { return safetyPlan(); }},
            {"reviews", [this] { return review(); }},
            {"contacts", [this] { return contact(); }},
            {"contacts", [this] { return contact(); }},
            {"groups begun", [this] { return beginGroup(); }},
            {"groups ended", [this] { return endGroup(); }},
            {"hand-overs", [this] { return handOver(); }},
            {"receipts", [this] { return receive(); }},
            {"pupils left", [this] { return leave(); }},
            {"pupils came back", [this] { return comeBack(); }},
            {"merges", [this] { return mergeTwin(); }},
            {"taken apart", [this] { return takeApart(); }},
            {"signed notes attacked", [this] { return cheatSignedNote(); }}};
}

bool YearRoom::lowerOrRaise()
{
    const qint64 pupil = anyone();
    const int rank = 1 + below(leftOff);
    const bool done =
        m_triage.setLevel({id(pupil), m_triage.scheme()[static_cast<std::size_t>(rank - 1)].id, today(), teacher, words, words})
            .has_value();
    if (done) {
        m_model.pupils[pupil].rank = rank;
        m_model.pupils[pupil].since = today();
    }
    return done;
}

bool YearRoom::takeOff()
{
    const qint64 pupil = anyone();
    const bool withEvidence = below(3) > 0;
    const bool done =
        m_triage.setLevel({id(pupil), std::nullopt, today(), teacher, words, withEvidence ? words : QString()}).has_value();
    if (done)
        m_model.pupils[pupil].rank = 0;
    return done;
}

bool YearRoom::openFile()
{
    const qint64 pupil = anyone();
    CaseFile file = m_casework.proposal(id(pupil), teacher);
    file.concern = words;
    file.carePlan = below(2) ? words : QString();
    file.contingencyPlan = below(2) ? words : QString();
    if (!m_casework.open(file))
        return false;
    m_model.pupils[pupil].file =
        YearModel::File{today(), *file.nextReviewOn, !file.carePlan.isEmpty(), !file.contingencyPlan.isEmpty()};
    return true;
}

bool YearRoom::editFile()
{
    const qint64 pupil = anyone();
    auto file = fileOf(pupil);
    if (!file)
        return false;
    file->value.carePlan = below(4) ? words + QString::number(below(100)) : QString();
    file->value.contingencyPlan = below(4) ? words : QString();
    if (!m_casework.save(*file))
        return false;
    m_model.pupils[pupil].file->hasPlan = !file->value.carePlan.isEmpty();
    m_model.pupils[pupil].file->hasContingency = !file->value.contingencyPlan.isEmpty();
    return true;
}

bool YearRoom::closeFile()
{
    const qint64 pupil = anyone();
    const auto file = fileOf(pupil);
    if (!file || !m_casework.close(*file, words))
        return false;
    m_model.pupils[pupil].file.reset();
    return true;
}

bool YearRoom::writeNote()
{
    const qint64 pupil = anyone();
    const auto file = fileOf(pupil);
    if (!file)
        return false;
    const QDate day = today().addDays(-below(3));
    const auto note = m_casework.write(
        {file->id, day, 40, SessionMode::FaceToFace, {}, words, {}, SuicideInquiry::None, {}, teacher, std::nullopt});
    if (!note)
        return false;
    YearModel::Pupil& known = m_model.pupils[pupil];
    known.file->unsignedNotes.emplace(note->rowId(), day);
    known.lastTalk = known.lastTalk.isValid() ? std::max(known.lastTalk, day) : day;
    return true;
}

bool YearRoom::signNote()
{
    const qint64 pupil = anyone();
    YearModel::Pupil& known = m_model.pupils[pupil];
    if (!known.file || known.file->unsignedNotes.empty())
        return false;
    const auto which = anyOf(known.file->unsignedNotes, below(static_cast<int>(known.file->unsignedNotes.size())));
    Stored<SessionNote> note = *notes.byId(SessionNoteId::fromRowId(which->first));
    note.value.process += QString::number(below(1000));
    if (!m_casework.sign(note))
        return false;
    m_signed.emplace(which->first, note.value.process);
    known.file->unsignedNotes.erase(which);
    return true;
}

bool YearRoom::firstNote()
{
    const qint64 pupil = anyone();
    const auto note = m_casework.signFirst(id(pupil), {CaseFileId::fromRowId(0),
                                                       today(),
                                                       40,
                                                       SessionMode::FaceToFace,
                                                       {},
                                                       words,
                                                       {},
                                                       SuicideInquiry::None,
                                                       {},
                                                       teacher,
                                                       std::nullopt});
    if (!note)
        return false;
    m_signed.emplace(note->rowId(), words);
    m_model.pupils[pupil].file = YearModel::File{today(), *fileOf(pupil)->value.nextReviewOn};
    m_model.pupils[pupil].lastTalk = today();
    return true;
}

bool YearRoom::addMeasure()
{
    const qint64 pupil = anyone();
    const auto file = fileOf(pupil);
    if (!file)
        return false;
    const std::optional<QDate> due = below(3) ? std::optional(today().addDays(below(40))) : std::nullopt;
    const auto measure = m_care.add({file->id, words, words, teacher, due, MeasureProgress::Planned, {}, std::nullopt});
    if (!measure)
        return false;
    m_model.pupils[pupil].file->openMeasures.emplace(measure->rowId(), due);
    ++m_model.pupils[pupil].file->measures;
    return true;
}

bool YearRoom::endMeasure()
{
    const qint64 pupil = anyone();
    YearModel::Pupil& known = m_model.pupils[pupil];
    if (!known.file || known.file->openMeasures.empty())
        return false;
    for (Stored<CareMeasure>& measure : m_care.measuresOf(fileOf(pupil)->id))
        if (!isEnded(measure.value.progress)) {
            measure.value.progress = below(2) ? MeasureProgress::Reached : MeasureProgress::Dropped;
            measure.value.outcome = below(4) ? words : QString(); // refused without a word
            measure.value.endedOn = today();
            if (!m_care.save(measure))
                return false;
            known.file->openMeasures.erase(measure.id.rowId());
            return true;
        }
    return false;
}

bool YearRoom::safetyPlan()
{
    const qint64 pupil = anyone();
    const auto file = fileOf(pupil);
    if (!file || !m_care.write({file->id, today(), words, words, words, words, words, words, words}))
        return false;
    m_model.pupils[pupil].file->hasSafety = true;
    return true;
}

bool YearRoom::review()
{
    const qint64 pupil = anyone();
    const auto file = fileOf(pupil);
    if (!file)
        return false;
    StageReview review = m_care.proposal(*file, teacher);
    review.kind = entriesOf<ReviewKind>[static_cast<std::size_t>(below(3))].value;
    review.findings = below(4) ? words : QString();
    if (review.kind != ReviewKind::Postponed)
        review.nextStep = NextStep::Observe;
    review.nextReviewOn = today().addDays(below(60)); // refused where it is today
    if (!m_care.hold(review))
        return false;
    if (review.kind != ReviewKind::Postponed)
        m_model.pupils[pupil].lastReview = today();
    if (review.kind != ReviewKind::Final)
        m_model.pupils[pupil].file->review = *review.nextReviewOn;
    return true;
}

bool YearRoom::contact()
{
    const qint64 pupil = anyone();
    const QDate day = today().addDays(-below(5));
    const auto contact =
        m_casework.record({id(pupil), day, ContactChannel::Phone, teacher, QStringLiteral("母亲"), words, words, {}});
    if (contact)
        m_model.pupils[pupil].contacts.emplace(contact->rowId(), day);
    return contact.has_value();
}

// Of one of the groups that are looked after in each term, or of another one.
bool YearRoom::beginGroup()
{
    constexpr std::array categories{AttentionCategory::LeftBehind, AttentionCategory::Orphan, AttentionCategory::Divorced};
    const qint64 pupil = anyone();
    const AttentionCategory category = categories[static_cast<std::size_t>(below(3))];
    const QDate since = today().addDays(-below(30));
    const auto begun = m_family.add({id(pupil), category, since});
    if (begun && category != AttentionCategory::Divorced)
        m_model.pupils[pupil].groups.emplace(begun->rowId(), YearModel::Pupil::InGroup{since});
    return begun.has_value();
}

bool YearRoom::endGroup()
{
    const qint64 pupil = anyone();
    for (Stored<Attention>& one : m_family.attentionsOf(id(pupil)))
        if (!one.value.until) {
            one.value.until = today().addDays(below(20)); // known ahead, perhaps
            if (!m_family.save(one))
                return false;
            if (const auto known = m_model.pupils[pupil].groups.find(one.id.rowId());
                known != m_model.pupils[pupil].groups.end())
                known->second.until = one.value.until;
            return true;
        }
    return false;
}

bool YearRoom::handOver()
{
    const qint64 pupil = anyone();
    const auto files = cases.ofStudent(id(pupil));
    if (files.empty())
        return false;
    const auto made =
        m_care.handOver({files.front().id, HandOverKind::OtherSchool, today(), words, words, teacher, std::nullopt, QString()});
    if (made)
        m_model.pupils[pupil].handedOver.emplace(made->rowId(), today());
    return made.has_value();
}

bool YearRoom::receive()
{
    const qint64 pupil = anyone();
    auto& open = m_model.pupils[pupil].handedOver;
    if (open.empty())
        return false;
    for (const Stored<CaseFile>& file : cases.ofStudent(id(pupil)))
        for (Stored<HandOver>& one : m_care.handOversOf(file.id))
            if (open.contains(one.id.rowId())) {
                one.value.receivedOn = today();
                one.value.receivedBy = below(3) ? words : QString();
                if (!m_care.receive(one))
                    return false;
                open.erase(one.id.rowId());
                return true;
            }
    return false;
}

bool YearRoom::leave()
{
    const qint64 pupil = anyone();
    if (m_model.pupils[pupil].leftOn || below(3) > 0)
        return false;
    Stored<Student> student = *m_register.student(id(pupil));
    student.value.status = EnrolmentStatus::Transferred;
    student.value.statusOn = today();
    if (!m_register.changeStatus(student))
        return false;
    m_model.pupils[pupil].leftOn = today();
    return true;
}

bool YearRoom::comeBack()
{
    const qint64 pupil = anyone();
    if (!m_model.pupils[pupil].leftOn)
        return false;
    Stored<Student> student = *m_register.student(id(pupil));
    student.value.status = EnrolmentStatus::Enrolled;
    student.value.statusOn = today();
    if (!m_register.changeStatus(student))
        return false;
    m_model.pupils[pupil].leftOn.reset();
    return true;
}

// Somebody stands in the register a second time, with a contact of their own, and is found to be one pupil.
bool YearRoom::mergeTwin()
{
    const qint64 kept = anyone();
    if (m_model.pupils[kept].leftOn || below(2) > 0)
        return false;
    const StudentId twin = aStudent(m_register.student(id(kept))->value.name);
    Merged merged{StudentMergeId::fromRowId(0), kept, twin.rowId(), {}};
    const QDate day = today().addDays(-below(20));
    const auto contact =
        m_casework.record({twin, day, ContactChannel::OnSite, teacher, QStringLiteral("父亲"), words, words, {}});
    merged.contacts.emplace(contact->rowId(), day);
    MergeOrder order{id(kept), twin};
    order.certainty = MergeOrder::Certainty::Certain;
    ++m_twins;
    if (!m_merges.merge(order)) {
        m_model.pupils[twin.rowId()].contacts = merged.contacts;
        return false;
    }
    merged.id = m_register.mergesOf(id(kept)).front().id;
    m_model.pupils[kept].contacts.insert(merged.contacts.begin(), merged.contacts.end());
    m_merged.push_back(merged);
    return true;
}

bool YearRoom::takeApart()
{
    if (m_merged.empty() || below(3) > 0)
        return false;
    const Merged last = m_merged.back();
    if (!m_merges.unmerge(last.id))
        return false;
    m_merged.pop_back();
    for (const auto& [contact, day] : last.contacts)
        m_model.pupils[last.kept].contacts.erase(contact);
    m_model.pupils[last.absorbed].contacts = last.contacts;
    return true;
}

// No service takes a change of a signed note, and the schema takes none either.
bool YearRoom::cheatSignedNote()
{
    if (m_signed.empty())
        return false;
    const auto which = anyOf(m_signed, below(static_cast<int>(m_signed.size())));
    Stored<SessionNote> note = *notes.byId(SessionNoteId::fromRowId(which->first));
    note.value.process = QStringLiteral("改过的话");
    if (m_casework.rewrite(note) || m_casework.sign(note))
        return true;
    try {
        doing(Op::WriteNote, [&](UnitOfWork& uow) { notes.save(uow, note); });
    } catch (const Fault&) {
        return true; // as it should be; `whatWasChanged` looks at the note itself
    }
    return true;
}

} // namespace anxin
