// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/termreportquery.h"

#include "core/records/homecontact/homecontact.h"

#include <algorithm>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TermReport)
};

enum class Span : quint8 {
    Register, // the register as it is
    LastDay,  // as of the last day of the term: parameter :last
    WholeTerm // parameters :first and :last
};

// Whom a figure speaks of: the pupils on the register, or everything that was done, also for those who have left since.
enum class About : quint8 { Pupils, Work };

struct Figure {
    const char* key;
    const char* title;
    const char* meaning;
    About about;
    Kind kind;
    Span span;
    const char* sql; // uid, stage, entry year, part
};

// The pupils of a school year: those on the register and those who have graduated since; when somebody was transferred is not
// kept, so they are left out.
constexpr char pupils[] = R"sql(
    FROM student s LEFT JOIN class_unit c ON c.id = s.class_unit
    %1
    WHERE s.merged_into IS NULL AND (s.status IN ('enrolled','suspended') OR (s.status = 'graduated' AND c.id IS NOT NULL)))sql";

// Of a pupil who stood in the register twice and answered twice, one sheet stands with the entry that was merged.
constexpr char flaggedSheet[] = R"sql(
    SELECT coalesce(e.merged_into, e.id)
    FROM answer_sheet a JOIN student e ON e.id = a.student LEFT JOIN sheet_result r ON r.sheet = a.id
    WHERE a.answered_on BETWEEN :first AND :last
      AND (r.signal = 'candidate' OR EXISTS (SELECT 1 FROM critical_answer x WHERE x.sheet = a.id)))sql";

constexpr char levelInForce[] = R"sql(
    JOIN level_decision d ON d.id = (SELECT x.id FROM level_decision x WHERE x.student = s.id AND x.decided_on <= :last
                                     ORDER BY x.decided_on DESC, x.id DESC LIMIT 1)
    JOIN warning_level w ON w.id = d.level)sql";

// @pupils(), @pupils(@level) and @flagged stand for the pieces above.
constexpr std::array figures{
    Figure{"pupils", QT_TRANSLATE_NOOP("TermReport", "Pupils"),
           QT_TRANSLATE_NOOP("TermReport", "Pupils on the register whose class was at school in this school year, also those "
                                           "who have graduated since. Not those who were transferred to another school."),
           About::Pupils, Kind::Student, Span::Register, "SELECT s.uid, c.stage, c.entry_year, '' @pupils() ORDER BY s.id"},
    Figure{"screened", QT_TRANSLATE_NOOP("TermReport", "Screened"),
           QT_TRANSLATE_NOOP("TermReport", "Pupils with at least one answer sheet of this term, each counted once."),
           About::Pupils, Kind::Student, Span::WholeTerm, R"sql(
    SELECT s.uid, c.stage, c.entry_year, '' @pupils()
      AND s.id IN (SELECT coalesce(e.merged_into, e.id) FROM answer_sheet a JOIN student e ON e.id = a.student
                   WHERE a.answered_on BETWEEN :first AND :last)
    ORDER BY s.id)sql"},
    Figure{"flagged", QT_TRANSLATE_NOOP("TermReport", "Noticed"),
           QT_TRANSLATE_NOOP("TermReport", "Screened pupils whose answers call for a second interview. Not a diagnosis."),
           About::Pupils, Kind::Student, Span::WholeTerm,
           "SELECT s.uid, c.stage, c.entry_year, '' @pupils() AND s.id IN (@flagged) ORDER BY s.id"},
    Figure{"interviewed", QT_TRANSLATE_NOOP("TermReport", "Interviewed"),
           QT_TRANSLATE_NOOP("TermReport", "Noticed pupils with whom a second interview for the same screening was held by the "
                                           "end of the term."),
           About::Pupils, Kind::Student, Span::WholeTerm, R"sql(
    SELECT s.uid, c.stage, c.entry_year, '' @pupils()
      AND s.id IN (@flagged AND EXISTS (SELECT 1 FROM second_interview i
                                        WHERE i.student = coalesce(e.merged_into, e.id) AND i.campaign = a.campaign
                                          AND i.held_on <= :last))
    ORDER BY s.id)sql"},
    Figure{"listed", QT_TRANSLATE_NOOP("TermReport", "Listed"),
           QT_TRANSLATE_NOOP("TermReport",
                             "Pupils with a warning level on the last day of the term, each at the level that was "
                             "in force that day."),
           About::Pupils, Kind::Student, Span::LastDay,
           "SELECT s.uid, c.stage, c.entry_year, 'level-' || w.rank @pupils(@level) ORDER BY s.id"},
    Figure{"with-file", QT_TRANSLATE_NOOP("TermReport", "With case file"),
           QT_TRANSLATE_NOOP("TermReport", "Listed pupils who had an open case file on the last day of the term."),
           About::Pupils, Kind::Student, Span::LastDay, R"sql(
    SELECT s.uid, c.stage, c.entry_year, '' @pupils(@level)
      AND s.id IN (SELECT f.student FROM case_file f
                   WHERE f.opened_on <= :last AND (f.closed_on IS NULL OR f.closed_on > :last))
    ORDER BY s.id)sql"},
    Figure{"files", QT_TRANSLATE_NOOP("TermReport", "Open case files"),
           QT_TRANSLATE_NOOP("TermReport", "Case files open on the last day of the term, of listed and other pupils."),
           About::Work, Kind::CaseFile, Span::LastDay, R"sql(
    SELECT f.uid, c.stage, c.entry_year, ''
    FROM case_file f JOIN student s ON s.id = f.student LEFT JOIN class_unit c ON c.id = s.class_unit
    WHERE f.opened_on <= :last AND (f.closed_on IS NULL OR f.closed_on > :last) ORDER BY f.id)sql"},
    Figure{"sessions", QT_TRANSLATE_NOOP("TermReport", "Sessions"),
           QT_TRANSLATE_NOOP("TermReport", "Individual sessions held in the term, by their notes."), About::Work,
           Kind::SessionNote, Span::WholeTerm, R"sql(
    SELECT n.uid, c.stage, c.entry_year, ''
    FROM session_note n JOIN case_file f ON f.id = n.case_file JOIN student s ON s.id = f.student
    LEFT JOIN class_unit c ON c.id = s.class_unit
    WHERE n.held_on BETWEEN :first AND :last ORDER BY n.held_on, n.id)sql"},
    Figure{"session-pupils", QT_TRANSLATE_NOOP("TermReport", "Pupils in sessions"),
           QT_TRANSLATE_NOOP("TermReport", "Pupils who had at least one individual session in the term, each counted once."),
           About::Work, Kind::Student, Span::WholeTerm, R"sql(
    SELECT s.uid, c.stage, c.entry_year, '' FROM student s LEFT JOIN class_unit c ON c.id = s.class_unit
    WHERE s.id IN (SELECT f.student FROM session_note n JOIN case_file f ON f.id = n.case_file
                   WHERE n.held_on BETWEEN :first AND :last)
    ORDER BY s.id)sql"},
    Figure{"contacts", QT_TRANSLATE_NOOP("TermReport", "Home contacts"),
           QT_TRANSLATE_NOOP("TermReport", "Talks with pupils' families in the term, and how they were held."), About::Work,
           Kind::HomeContact, Span::WholeTerm, R"sql(
    SELECT h.uid, c.stage, c.entry_year, 'contact-' || h.channel
    FROM home_contact h JOIN student s ON s.id = h.student LEFT JOIN class_unit c ON c.id = s.class_unit
    WHERE h.outcome = 'reached' AND h.held_on BETWEEN :first AND :last ORDER BY h.held_on, h.id)sql"},
    Figure{"contacted", QT_TRANSLATE_NOOP("TermReport", "Families reached"),
           QT_TRANSLATE_NOOP("TermReport", "Pupils whose family was talked with at least once in the term, each counted once."),
           About::Work, Kind::Student, Span::WholeTerm, R"sql(
    SELECT s.uid, c.stage, c.entry_year, '' FROM student s LEFT JOIN class_unit c ON c.id = s.class_unit
    WHERE EXISTS (SELECT 1 FROM home_contact h WHERE h.student = s.id AND h.outcome = 'reached'
                  AND h.held_on BETWEEN :first AND :last)
    ORDER BY s.id)sql"},
    Figure{"referrals", QT_TRANSLATE_NOOP("TermReport", "Referrals"),
           QT_TRANSLATE_NOOP("TermReport", "Referrals advised in the term, wherever they went."), About::Work, Kind::Referral,
           Span::WholeTerm, R"sql(
    SELECT r.uid, c.stage, c.entry_year, ''
    FROM referral r JOIN student s ON s.id = r.student LEFT JOIN class_unit c ON c.id = s.class_unit
    WHERE r.referred_on BETWEEN :first AND :last ORDER BY r.referred_on, r.id)sql"},
    Figure{"replies", QT_TRANSLATE_NOOP("TermReport", "Replies"),
           QT_TRANSLATE_NOOP("TermReport", "Referrals of the term that were answered by its last day."), About::Work,
           Kind::Referral, Span::WholeTerm, R"sql(
    SELECT r.uid, c.stage, c.entry_year, ''
    FROM referral r JOIN student s ON s.id = r.student LEFT JOIN class_unit c ON c.id = s.class_unit
    WHERE r.referred_on BETWEEN :first AND :last AND EXISTS (
        SELECT 1 FROM referral_step s WHERE s.referral = r.id AND s.kind = 'fed-back' AND s.on_day <= :last
        AND NOT EXISTS (SELECT 1 FROM referral_step t WHERE t.takes_back = s.id))
    ORDER BY r.referred_on, r.id)sql"},
};

QString sqlOf(const Figure& figure)
{
    return QString::fromLatin1(figure.sql)
        .replace(QStringLiteral("@pupils()"), QString::fromLatin1(pupils).arg(QString()))
        .replace(QStringLiteral("@pupils(@level)"), QString::fromLatin1(pupils).arg(QLatin1StringView(levelInForce)))
        .replace(QStringLiteral("@flagged"), QString::fromLatin1(flaggedSheet));
}

QString titleOf(const char* source)
{
    return QCoreApplication::translate("TermReport", source);
}

// The column of a figure; its title stands in the list of figures.
ReportColumn countColumn(const char* key, const char* within = nullptr, std::vector<QString> sumOf = {})
{
    const auto figure =
        std::find_if(figures.begin(), figures.end(), [&](const Figure& f) { return QLatin1StringView(f.key) == key; });
    return {QString::fromLatin1(key), titleOf(figure->title), ColumnKind::Count, std::move(sumOf),
            within ? QString::fromLatin1(within) : QString()};
}

} // namespace

TermReportQuery::TermReportQuery(Vault& vault)
    : m_vault(vault),
      m_schools(vault.connection()),
      m_levels(vault.connection()),
      m_terms(vault.connection())
{
    for (const Figure& figure : figures)
        m_statements.push_back(vault.connection().prepare(sqlOf(figure)));
}

std::vector<TermReportQuery::Fact> TermReportQuery::factsOf(std::size_t figure, Term term)
{
    const auto read = [](const Row& row) {
        return Fact{row.get<Uid>(0), row.get<std::optional<Stage>>(1), row.get<std::optional<int>>(2), row.get<QString>(3)};
    };
    Statement& statement = m_statements[figure];
    const DayRange days = m_terms.calendar().days(term); // as the school has entered it
    switch (figures[figure].span) {
    case Span::Register: return statement.all(read);
    case Span::LastDay: return statement.all(read, days.last);
    case Span::WholeTerm: break;
    }
    return statement.all(read, days.first, days.last);
}

std::optional<GradePlace> TermReportQuery::placeOf(std::size_t figure, const Fact& fact, Term term)
{
    const GradePlace without{true};
    if (!fact.stage || !fact.entryYear)
        return without;
    if (const auto grade = gradeIn(term.year(), *fact.stage, *fact.entryYear))
        return GradePlace{false, *fact.stage, *grade};
    return figures[figure].about == About::Pupils ? std::nullopt : std::optional{without};
}

GradeCounts TermReportQuery::count(Term term)
{
    GradeCounts counts;
    for (std::size_t i = 0; i < figures.size(); ++i)
        for (const Fact& fact : factsOf(i, term)) {
            const auto place = placeOf(i, fact, term);
            if (!place)
                continue;
            ++counts[QString::fromLatin1(figures[i].key)][*place];
            if (!fact.part.isEmpty())
                ++counts[fact.part][*place];
        }
    return counts;
}

std::vector<ReportColumn> TermReportQuery::screeningColumns()
{
    std::vector<ReportColumn> levels;
    std::vector<QString> keys;
    for (const StoredLevel& level : m_levels.scheme()) {
        keys.push_back(QStringLiteral("level-%1").arg(level.value.rank));
        levels.push_back({keys.back(), labelOf(level.value), ColumnKind::Count});
    }
    std::vector<ReportColumn> columns{
        gradeColumn(),
        countColumn("pupils"),
        countColumn("screened", "pupils"),
        shareColumn(QStringLiteral("screened-share"), Tr::tr("Screened, share"), "screened", "pupils"),
        countColumn("flagged", "screened"),
        shareColumn(QStringLiteral("flagged-share"), Tr::tr("Noticed, share"), "flagged", "screened"),
        countColumn("interviewed", "flagged"),
        countColumn("listed", "pupils", keys)};
    columns.insert(columns.end(), levels.begin(), levels.end());
    columns.push_back(countColumn("with-file", "listed"));
    return columns;
}

std::vector<ReportColumn> TermReportQuery::workColumns()
{
    std::vector<ReportColumn> channels;
    std::vector<QString> keys;
    for (const auto& channel : entriesOf<ContactChannel>) {
        keys.push_back(QStringLiteral("contact-") + QLatin1StringView(channel.code));
        channels.push_back({keys.back(), labelText(channel.label), ColumnKind::Count});
    }
    std::vector<ReportColumn> columns{gradeColumn(), countColumn("files"), countColumn("sessions"),
                                      countColumn("session-pupils", "sessions"), countColumn("contacts", nullptr, keys)};
    columns.insert(columns.end(), channels.begin(), channels.end());
    for (const ReportColumn& column :
         {countColumn("contacted", "contacts"), countColumn("referrals"), countColumn("replies", "referrals")})
        columns.push_back(column);
    return columns;
}

ReportModel TermReportQuery::run(Term term, QDate reportedOn)
{
    return m_vault.read([&] {
        const auto school = m_schools.find();
        ReportModel model{QStringLiteral("term"),
                          labelText("Mental health work of one term"),
                          school ? school->value.name : QString(),
                          term.code(),
                          term.shown(),
                          reportedOn};
        if (school)
            model.signOff.filler = school->value.counsellor;
        const GradeCounts counts = count(term);
        model.tables = {gradeTable("screening", Tr::tr("Screening and warning levels"), screeningColumns(), counts),
                        gradeTable("work", Tr::tr("Counselling, families, referrals"), workColumns(), counts)};
        for (const Figure& figure : figures)
            model.definitions.push_back({titleOf(figure.title), titleOf(figure.meaning)});
        return model;
    });
}

std::optional<FigureRows> TermReportQuery::rowsBehind(Term term, const QString& column, const QString& row)
{
    const QString figureKey = column.startsWith(QStringLiteral("level-"))     ? QStringLiteral("listed")
                              : column.startsWith(QStringLiteral("contact-")) ? QStringLiteral("contacts")
                                                                              : column;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figureKey != QLatin1StringView(figures[i].key))
            continue;
        FigureRows rows{figures[i].kind, {}};
        for (const Fact& fact : factsOf(i, term)) {
            const auto place = placeOf(i, fact, term);
            if (place && (figureKey == column || fact.part == column) &&
                (row == QStringLiteral("total") || place->key() == row))
                rows.uids.push_back(fact.uid);
        }
        return rows;
    }
    return std::nullopt;
}

} // namespace anxin
