// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QRegularExpression>

#include <array>

namespace anxin {

enum class Menu : quint8 { Room, Pupils, View, Help };

enum class Command : quint8 {
    LockNow,
    Crisis,
    BackUp,
    Settings,
    SchoolCalendar,
    CloseDay,
    Phrases,
    Quit,
    FindPupil,
    AddPupil,
    ImportPupils,
    ImportScreening,
    NewNote,
    NewAppointment,
    SecondInterview,
    SetLevel,
    HomeContact,
    NewReferral,
    ReplySlip,
    MergePupils,
    ClassConsents,
    NewSchoolYear,
    Package,
    GoTo,
    NextPane,
    LargerText,
    SmallerText,
    SwitchAppearance,
    Cover,
    Shortcuts,
    About,
};

// Everything the window can be told to do, once: the menus, the shortcuts and the sheet of shortcuts come from here. A
// command that nobody handles (MainWindow::on) is not offered.
struct CommandEntry {
    Command command;
    Menu menu;
    const char* text;      // translated in context "Command"
    const char* shortcuts; // separated by ';', the first is shown
    Icon icon;
};

inline constexpr std::array commandTable{
    CommandEntry{Command::LockNow, Menu::Room, QT_TRANSLATE_NOOP("Command", "&Lock now"), "Ctrl+L", Icon::Lock},
    CommandEntry{Command::Crisis, Menu::Room, QT_TRANSLATE_NOOP("Command", "&Crisis console"), "F8", Icon::Alert},
    CommandEntry{Command::BackUp, Menu::Room, QT_TRANSLATE_NOOP("Command", "&Back up now"), "Ctrl+Shift+S", Icon::Backup},
    CommandEntry{Command::Settings, Menu::Room, QT_TRANSLATE_NOOP("Command", "&Settings"), "Ctrl+,", Icon::Settings},
    CommandEntry{Command::SchoolCalendar, Menu::Room, QT_TRANSLATE_NOOP("Command", "School &calendar"), "", Icon::Calendar},
    CommandEntry{Command::CloseDay, Menu::Room, QT_TRANSLATE_NOOP("Command", "&Close the day"), "", Icon::Check},
    CommandEntry{Command::Phrases, Menu::Room, QT_TRANSLATE_NOOP("Command", "Own &phrases …"), "", Icon::Note},
    CommandEntry{Command::Quit, Menu::Room, QT_TRANSLATE_NOOP("Command", "&Quit"), "Ctrl+Q", Icon::X},
    CommandEntry{Command::FindPupil, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "&Find pupil"), "Ctrl+F", Icon::Search},
    CommandEntry{Command::AddPupil, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "&Add pupil"), "", Icon::UserPlus},
    CommandEntry{Command::ImportPupils, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "Import class &list"), "Ctrl+I",
                 Icon::Import},
    CommandEntry{Command::ImportScreening, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "Import &screening"), "",
                 Icon::Clipboard},
    CommandEntry{Command::NewNote, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "New &note"), "Ctrl+N", Icon::Note},
    CommandEntry{Command::NewAppointment, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "New a&ppointment …"), "Ctrl+Shift+N",
                 Icon::Calendar},
    CommandEntry{Command::SecondInterview, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "Second &interview"), "",
                 Icon::Clipboard},
    CommandEntry{Command::SetLevel, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "Set the warning le&vel"), "", Icon::Bell},
    CommandEntry{Command::HomeContact, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "&Home contact"), "", Icon::Note},
    CommandEntry{Command::NewReferral, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "&Referral"), "", Icon::ArrowRight},
    CommandEntry{Command::ReplySlip, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "Reply sli&p of a referral …"), "",
                 Icon::Referral},
    CommandEntry{Command::MergePupils, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "&Merge pupils …"), "", Icon::User},
    CommandEntry{Command::ClassConsents, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "&Consents by class"), "", Icon::Check},
    CommandEntry{Command::NewSchoolYear, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "New school &year …"), "", Icon::Calendar},
    CommandEntry{Command::Package, Menu::Pupils, QT_TRANSLATE_NOOP("Command", "&Package for the district"), "Ctrl+E",
                 Icon::Export},
    CommandEntry{Command::GoTo, Menu::View, QT_TRANSLATE_NOOP("Command", "&Go to…"), "Ctrl+K", Icon::Search},
    CommandEntry{Command::NextPane, Menu::View, QT_TRANSLATE_NOOP("Command", "Next pa&ne"), "F6", Icon::ArrowRight},
    CommandEntry{Command::LargerText, Menu::View, QT_TRANSLATE_NOOP("Command", "&Larger text"), "Ctrl++;Ctrl+=", Icon::Plus},
    CommandEntry{Command::SmallerText, Menu::View, QT_TRANSLATE_NOOP("Command", "&Smaller text"), "Ctrl+-", Icon::Minus},
    CommandEntry{Command::SwitchAppearance, Menu::View, QT_TRANSLATE_NOOP("Command", "Light or &dark"), "Ctrl+Shift+L",
                 Icon::Eye},
    CommandEntry{Command::Cover, Menu::View, QT_TRANSLATE_NOOP("Command", "&Cover the screen"), "F12;Ctrl+Shift+B",
                 Icon::EyeOff},
    CommandEntry{Command::Shortcuts, Menu::Help, QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"), "F1;Ctrl+/", Icon::Key},
    CommandEntry{Command::About, Menu::Help, QT_TRANSLATE_NOOP("Command", "&About Anxin"), "", Icon::Info},
};

// As menus show it, with the letter of its mnemonic marked.
inline QString textOf(const CommandEntry& entry)
{
    return QCoreApplication::translate("Command", entry.text);
}

// The same without it: "&Lock" is "Lock", and "锁定(&L)" is "锁定".
inline QString nameOf(const CommandEntry& entry)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return textOf(entry).remove(inBrackets).remove(u'&');
}

// All shortcuts of a command; the first is the one shown.
inline QList<QKeySequence> shortcutsOf(const CommandEntry& entry)
{
    QList<QKeySequence> shortcuts;
    for (const QString& shortcut : QString::fromLatin1(entry.shortcuts).split(u';', Qt::SkipEmptyParts))
        shortcuts << QKeySequence(shortcut);
    return shortcuts;
}

} // namespace anxin
