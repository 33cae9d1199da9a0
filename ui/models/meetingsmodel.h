// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/actoutcome.h"
#include "core/records/screening/campaignrepository.h"
#include "core/services/meetingservice.h"
#include "ui/models/faces.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

#include <QAbstractListModel>

namespace anxin {

struct MeetingRow {
    MeetingItem item;
    Face face;
    QString decided; // in words; empty: nothing yet
};

// Whom a meeting is to look at; with the roles of `RowRole`.
class MeetingItemsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<MeetingRow> rows, QDate today);
    const MeetingRow& row(int number) const { return m_rows.at(static_cast<std::size_t>(number)); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<MeetingRow> m_rows;
    QDate m_today;
};

// The review meetings, and one of them in front. Re-reads when a commit touches what it shows; also carries out what is done in
// a meeting, and answers in the words that a form shows.
class MeetingsModel final : public QObject {
    Q_OBJECT
public:
    struct On {
        MeetingService& meetings;
        TriageService& triage;
        CampaignRepository& campaigns;
        RegisterService& registered;
    };
    // All must outlive the model.
    MeetingsModel(const On& on, ChangeNotifier& news, const Clock& clock);

    ShownList& meetings() { return m_list; } // the newest first
    MeetingItemsModel& items() { return m_items; }
    void choose(int row); // of `meetings`
    std::optional<int> chosenRow() const;
    const std::optional<Stored<ReviewMeeting>>& chosen() const { return m_chosen; }
    int undecided() const { return m_undecided; } // of the meeting in front
    QString campaignOf(const ReviewMeeting& meeting) const;
    const Clock& clock() const { return m_clock; }

    // For forms.
    std::vector<std::pair<CampaignId, QString>> campaigns();
    std::vector<StoredLevel> scheme() { return m_on.triage.scheme(); }
    ReviewMeeting newMeeting() { return m_on.meetings.proposal(std::nullopt); }
    // What this meeting has decided so far; empty where nothing.
    Resolution resolutionOf(const Stored<ReviewMeeting>& meeting, StudentId student);
    std::optional<Stored<ReviewMeeting>> byUid(const QString& uid);
    QString identityOf(StudentId student);
    QString uidOf(StudentId student) { return m_on.registered.uidOf(student); }

    ActOutcome begin(const ReviewMeeting& meeting); // and puts it in front
    ActOutcome save(const Stored<ReviewMeeting>& meeting);
    ActOutcome sign(const Stored<ReviewMeeting>& meeting);
    ActOutcome decide(ReviewMeetingId meeting, StudentId student, const Resolution& resolution);

    void refreshIfStale();

Q_SIGNALS:
    void stale();
    void refreshed();

private:
    void refresh();
    void readChosen();
    QString wordsOf(const MeetingDecision& decision);

    On m_on;
    const Clock& m_clock;
    Watch m_watch;
    QDate m_readOn;
    std::vector<Stored<ReviewMeeting>> m_all;
    QHash<qint64, QString> m_titles; // of the campaigns
    ShownList m_list;
    MeetingItemsModel m_items;
    std::optional<Stored<ReviewMeeting>> m_chosen;
    std::optional<ReviewMeetingId> m_wanted;
    int m_undecided = 0;
};

} // namespace anxin
