// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QObject;

namespace anxin {

// Invented pupils for scenes that need rows but no vault: name, class, number, level, next review, state.
QAbstractItemModel* samplePupils(QObject* parent); // one column, for lists
QAbstractItemModel* sampleTable(QObject* parent);

} // namespace anxin
