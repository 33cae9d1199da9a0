// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/group/groupsession.h"
#include "core/records/group/pupilchoice.h"
#include "core/records/letter/letter.h"
#include "core/records/talk/talk.h"
#include "ui/forms/recordform.h"

#include <vector>

class QToolButton;

namespace anxin {

class Clock;

using PupilChoices = std::vector<std::pair<StudentId, QString>>;

// Several topics of a talk, as chips that stay on.
class TopicsEdit final : public QWidget {
    Q_OBJECT
public:
    explicit TopicsEdit(QWidget* parent = nullptr);
    QString value() const; // as `topicsText`
    void setValue(const QString& value);

Q_SIGNALS:
    void edited();

private:
    std::vector<QToolButton*> m_chips; // in the order of TalkTopic
};

class GroupForm final : public RecordForm<GroupProgramme> {
    Q_DECLARE_TR_FUNCTIONS(GroupForm)
public:
    explicit GroupForm(const Clock& clock);
};

class GroupSessionForm final : public RecordForm<GroupSession> {
    Q_DECLARE_TR_FUNCTIONS(GroupSessionForm)
public:
    explicit GroupSessionForm(const Clock& clock);
};

// What is noted of one member alone.
class GroupRemarkForm final : public RecordForm<GroupAttendance> {
    Q_DECLARE_TR_FUNCTIONS(GroupRemarkForm)
public:
    GroupRemarkForm();
    QString wordOfRisk() const; // the first that stands there; else empty
};

class PupilChoiceForm final : public RecordForm<PupilChoice> {
    Q_DECLARE_TR_FUNCTIONS(PupilChoiceForm)
public:
    explicit PupilChoiceForm(PupilChoices pupils);
};

class TalkForm final : public RecordForm<Talk> {
    Q_DECLARE_TR_FUNCTIONS(TalkForm)
public:
    explicit TalkForm(const Clock& clock);
    QString wordOfRisk() const; // as above
};

class LetterForm final : public RecordForm<Letter> {
    Q_DECLARE_TR_FUNCTIONS(LetterForm)
public:
    enum class Act : quint8 { Enter, Answer };
    LetterForm(Act act, PupilChoices pupils, const Clock& clock);
};

} // namespace anxin
