// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace anxin {

// One after the other, and on the next line where a line is full, as words are. What is hidden takes no room.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    // Pixels between items and between lines; without margins.
    explicit FlowLayout(int between, QWidget* parent = nullptr);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override; // the caller's from then on
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return flow(QRect(0, 0, width, 0), Place::No); }
    QSize minimumSize() const override; // one below the other
    QSize sizeHint() const override;    // all on one line
    void setGeometry(const QRect& area) override;

private:
    enum class Place : quint8 { No, Yes };
    int flow(const QRect& area, Place place) const; // how high it gets

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace anxin
