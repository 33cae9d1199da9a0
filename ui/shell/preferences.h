// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumtable.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace anxin {

// One remembered value. An enum is stored by its code; what cannot be read any more is the initial value.
template <class T>
class Preference {
public:
    Preference(QSettings& store, const char* key, T initial = {})
        : m_store(store),
          m_key(QString::fromLatin1(key)),
          m_initial(std::move(initial))
    {
    }
    T value() const
    {
        const QVariant stored = m_store.value(m_key);
        if constexpr (Tabled<T>)
            return fromCode<T>(stored.toString()).value_or(m_initial);
        else
            return stored.canConvert<T>() && stored.isValid() ? stored.value<T>() : m_initial;
    }
    void set(const T& value)
    {
        if constexpr (Tabled<T>)
            m_store.setValue(m_key, toCode(value));
        else
            m_store.setValue(m_key, QVariant::fromValue(value));
    }

private:
    QSettings& m_store;
    QString m_key;
    T m_initial;
};

// What this workstation remembers between two starts, in one INI file, and never anything about a person: what belongs to
// the room is a record in the vault.
class Preferences {
    QSettings m_store; // first: the members below refer to it

public:
    explicit Preferences(const QString& iniPath) : m_store(iniPath, QSettings::IniFormat)
    {
        // Qt's dialog of choosing a file would remember the folders that were visited in a file of its own; here it cannot.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    }
    Q_DISABLE_COPY_MOVE(Preferences)

    Preference<QByteArray> windowGeometry{m_store, "window/geometry"};
    Preference<Appearance> appearance{m_store, "window/appearance", Appearance::System};
    Preference<int> fontPercent{m_store, "window/fontPercent", 100};
    Preference<int> lockMinutes{m_store, "window/lockMinutes", 5}; // 1–30
    Preference<QString> vaultFolder{m_store, "vault/folder"};
    Preference<QString> backupFolder{m_store, "files/backupFolder"}; // on another medium than the vault
    Preference<QString> importFolder{m_store, "files/importFolder"};
    Preference<QString> exportFolder{m_store, "files/exportFolder"};

    Look look() const { return {appearance.value(), fontPercent.value()}; }
};

} // namespace anxin
