// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/weekmodel.h"
#include "ui/pages/appointments/weekgrid.h"

#include <QTableView>

namespace anxin {

// The appointments of a week: a table for who cannot see it, and drawn as days with their times. To be gone through by keys and
// moved about with the mouse. It changes nothing itself: what a person wants is announced.
//     arrows         from cell to cell; Space: the next appointment of the cell
//     Enter          opens the appointment, or books one
//     Alt + arrows   moves it by a day or a period; Shift + up, down: shorter, longer
//     Delete         cancels it; M: did not come; N: its note
//     PgUp, PgDn     the week before, the next one; T: this week
class WeekView final : public QTableView {
    Q_OBJECT
public:
    // The model must outlive it.
    explicit WeekView(WeekModel& model, QWidget* parent = nullptr);

    // The appointment that an act is about now; null where none is chosen.
    const WeekBlock* chosen() const;
    void choose(AppointmentId id);
    // Where it stands, for pointing at it.
    QRect rectOf(AppointmentId id) const;
    // The day and time of the cell with the keyboard; `minutes` nothing where it is no period.
    struct Place {
        QDate day;
        QTime starts;
        std::optional<int> minutes;
    };
    std::optional<Place> place() const { return placeOf(currentIndex()); }
    std::optional<Place> placeOf(const QModelIndex& cell) const;
    // A pupil of `Unscheduled` at that point of the view: shows where it would be; announces it. False where there is no cell,
    // or no pupil.
    bool showPupilOver(const QMimeData& pupil, const QPoint& at);
    bool dropPupil(const QMimeData& pupil, const QPoint& at);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;

Q_SIGNALS:
    void chosenChanged();
    void wanted(QDate day, QTime starts, std::optional<int> minutes);
    void pupilDropped(StudentId student, QDate day, QTime starts, std::optional<int> minutes);
    void opened(AppointmentId id);
    void moved(AppointmentId id, QDate day, QTime starts, int minutes);
    void cancelled(AppointmentId id);
    void missed(AppointmentId id);
    void noteWanted(AppointmentId id);
    void weekWanted(QDate day);
    void menuWanted(const QPoint& at); // on the screen

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect&, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection&) const override { return {}; }
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Pull : quint8 { None, Move, Length, New };
    struct Drag {
        Pull pull = Pull::None;
        QPoint from;
        int grip = 0; // minutes from the beginning of the block to the pointer
        bool isUnderWay = false;
        QDate day;
        QTime starts, ends;
    };
    WeekGrid grid() const;
    const WeekBlock* blockAt(const QPoint& point) const;
    bool isOnEdge(const WeekBlock& block, const QPoint& point) const;
    static bool canMove(const WeekBlock& block);
    void follow();
    void setChosen(std::optional<AppointmentId> id);
    void nextInCell();
    bool takesPlain(const QKeyEvent& key);
    bool takesChosen(const QKeyEvent& key);
    bool takesMove(const QKeyEvent& key);
    void moveBy(const WeekBlock& block, int days, int slotSteps);
    void pull(const QPoint& point);
    void drop();

    WeekModel& m_week;
    std::optional<AppointmentId> m_chosen;
    QDate m_day; // of the cell with the keyboard, over a refresh
    QTime m_time;
    Drag m_drag;
};

} // namespace anxin
