// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// anxin-tour --out DIR [--theme light|dark|…] [--lang zh_CN|en] [--scale 1|1.5] [--font 90…150] [scene…]
// paints every scene (or those named) into DIR/<scene>.png. To be looked at, by people.
// anxin-tour --show SCENE […] opens one scene in a real window instead, to be tried with mouse and keys.
// anxin-tour --walk […] goes through every scene by keys, and names what has no name, no way to it or no visible focus there.
// It fails where there is any of that, or no such scene.

#include "core/base/clock.h"
#include "tests/support/tabwalk.h"
#include "tests/tour/scenes.h"
#include "ui/shell/application.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyboard.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPixmap>
#include <QScreen>
#include <QTemporaryFile>
#include <QTextStream>
#include <QTranslator>
#include <QWidget>

using namespace anxin;

namespace {
std::vector<Scene> allScenes()
{
    std::vector<Scene> all;
    for (auto make : {galleryScenes, shellScenes, roomScenes, workScenes, paperScenes, actScenes, keyScenes, mendScenes,
                      mergeScenes, attachmentScenes, scaleScenes, triageScenes, appointmentScenes, referralScenes, crisisScenes,
                      groupScenes, letterScenes})
        for (Scene& scene : make())
            all.push_back(std::move(scene));
    return all;
}

struct Options {
    QDir out;
    Look look;
    QLocale locale;
    QStringList scenes;
    QString show;
    bool isWalk;
};

QString valueAfter(const QStringList& arguments, const QString& option, const QString& otherwise)
{
    const qsizetype at = arguments.indexOf(option);
    return at < 0 || at + 1 >= arguments.size() ? otherwise : arguments.at(at + 1);
}

std::optional<Options> parse(const QStringList& arguments, QTextStream& complain)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("out"), QString(), QStringLiteral("folder")},
                       {QStringLiteral("show"), QString(), QStringLiteral("scene")},
                       QCommandLineOption(QStringLiteral("walk")),
                       {QStringLiteral("theme"), QString(), QStringLiteral("theme"), QStringLiteral("light")},
                       {QStringLiteral("lang"), QString(), QStringLiteral("locale"), QStringLiteral("zh_CN")},
                       {QStringLiteral("scale"), QString(), QStringLiteral("factor"), QStringLiteral("1")},
                       {QStringLiteral("font"), QString(), QStringLiteral("percent"), QStringLiteral("100")}});
    const auto appearance =
        parser.parse(arguments) ? fromCode<Appearance>(parser.value(QStringLiteral("theme"))) : std::nullopt;
    int ways = 0;
    for (const char* way : {"out", "show", "walk"})
        ways += parser.isSet(QString::fromLatin1(way)) ? 1 : 0;
    if (!appearance || ways != 1) {
        complain << "usage: anxin-tour --out DIR | --show SCENE | --walk [--theme light|dark|high-contrast|high-contrast-dark] "
                    "[--lang "
                    "zh_CN|en] "
                    "[--scale 1|1.5] [--font 90…150] [scene…]\n";
        return std::nullopt;
    }
    return Options{QDir(parser.value(QStringLiteral("out"))),     {*appearance, parser.value(QStringLiteral("font")).toInt()},
                   QLocale(parser.value(QStringLiteral("lang"))), parser.positionalArguments(),
                   parser.value(QStringLiteral("show")),          parser.isSet(QStringLiteral("walk"))};
}

// Events of events: layouts, deferred deletes, zero timers of views.
void settle()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

// Dialogs take no more room than the screen has, and that of the plug-in is 800 x 800.
QString schoolScreen(QTemporaryFile& file)
{
    if (!file.open())
        return QStringLiteral("offscreen");
    file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [{"name": "school",
        "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.flush();
    return QStringLiteral("offscreen:configfile=") + file.fileName();
}

// What a window has there; at 150 % that is 911 × 512.
QSize sizeOfScreen()
{
    return QSize(1366, 768).boundedTo(QGuiApplication::primaryScreen()->size());
}

bool paint(const Scene& scene, const QDir& out, const Clock& clock)
{
    const std::unique_ptr<QWidget> widget = scene.make(clock);
    widget->resize(sizeOfScreen());
    widget->show();
    settle();
    return widget->grab().save(out.filePath(scene.name + QStringLiteral(".png")));
}

int paintAll(Application& app, const Options& options, const Clock& clock)
{
    bool failed = !options.out.mkpath(QStringLiteral("."));
    app.onFault([&failed](const Fault&) { failed = true; });
    for (const Scene& scene : allScenes())
        if (options.scenes.isEmpty() || options.scenes.contains(scene.name))
            failed = !paint(scene, options.out, clock) || failed;
    app.onFault({});
    return failed ? 1 : 0;
}

// Somebody without a mouse in every scene.
int walkAll(Application& app, const Options& options, const Clock& clock)
{
    QTextStream out(stdout);
    int scenes = 0, looked = 0, found = 0;
    app.onFault([&found](const Fault&) { ++found; });
    for (const Scene& scene : allScenes()) {
        if (!options.scenes.isEmpty() && !options.scenes.contains(scene.name))
            continue;
        const std::unique_ptr<QWidget> widget = scene.make(clock);
        widget->resize(1366, 768);
        widget->show();
        widget->activateWindow();
        settle();
        if (!QApplication::focusWidget())
            beginKeys(*widget);
        ++scenes;
        for (const QString& trouble : notForEverybody(*widget, looked, FocusLook::AtEach)) {
            out << scene.name << ": " << trouble << Qt::endl;
            ++found;
        }
    }
    app.onFault({});
    out << "keys, names and focus: " << scenes << " scenes, " << looked << " controls, " << found << " findings" << Qt::endl;
    return found == 0 && scenes > 0 && scenes >= options.scenes.size() ? 0 : 1;
}

int show(const QString& name, const Clock& clock)
{
    for (const Scene& scene : allScenes())
        if (scene.name == name) {
            const std::unique_ptr<QWidget> widget = scene.make(clock);
            widget->resize(sizeOfScreen());
            widget->show();
            return QCoreApplication::exec();
        }
    return 2;
}
} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // All of these are read by Qt before there is an application.
    QTemporaryFile screen;
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform == "offscreen" || (platform.isEmpty() && !arguments.contains(QStringLiteral("--show"))))
        qputenv("QT_QPA_PLATFORM", schoolScreen(screen).toLocal8Bit());
    qputenv("QT_SCALE_FACTOR", valueAfter(arguments, QStringLiteral("--scale"), QStringLiteral("1")).toLatin1());
    Application app(argc, argv);
    QTextStream complain(stderr);
    const std::optional<Options> options = parse(arguments, complain);
    if (!options)
        return 2;
    QLocale::setDefault(options->locale);
    QTranslator words;
    if (words.load(options->locale, QStringLiteral("anxin"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&words);
    applyTheme(app, options->look);
    const FixedClock clock(QStringLiteral("2025-11-20T10:24"));
    if (options->isWalk)
        return walkAll(app, *options, clock);
    return options->show.isEmpty() ? paintAll(app, *options, clock) : show(options->show, clock);
}
