// SPDX-License-Identifier: GPL-3.0-or-later
#include "album.h"

#include "base/sentence.h"
#include "desk/preferences.h"
#include "operations/setup/demoworkspace.h"
#include "render/translation.h"
#include "render/typography.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace touchbase::shots {

namespace {

struct Wishes {
    QString folder;
    QSize size{1280, 800};
    int buyers = 40;
};

// A day on which the sample looks its best in pictures that are compared with each other.
const char *const sampleNow = "2026-03-12T15:00:00Z";

int stop(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 2;
}

std::optional<Wishes> wishesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes a picture of every page, dialog and component, light and dark."));
    parser.addHelpOption();
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("The window's size."),
                                  QStringLiteral("WIDTHxHEIGHT"), QStringLiteral("1280x800"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Numbers and days as there."),
                                      QStringLiteral("LANGUAGE"), QStringLiteral("en_US"));
    const QCommandLineOption buyers(QStringLiteral("buyers"), QStringLiteral("How many buyers the sample has."),
                                    QStringLiteral("N"), QStringLiteral("40"));
    parser.addOptions({size, language, buyers});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.process(application);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (parser.positionalArguments().size() != 1 || sides.size() != 2 || sides[0].toInt() < 1 || sides[1].toInt() < 1)
        return std::nullopt;
    QLocale::setDefault(QLocale(parser.value(language)));
    return Wishes{
        parser.positionalArguments().first(), {sides[0].toInt(), sides[1].toInt()}, parser.value(buyers).toInt()};
}

Result<> makeSample(const QString &file, const Clock &clock, int buyers)
{
    auto workspace = Workspace::create({file}, clock, QStringLiteral("Dana Whitfield"));
    if (!workspace)
        return failure(workspace.error());
    const demo::DemoOptions options{.buyers = buyers, .days = 540, .asOf = Zone().dayOf(clock.now()), .zone = Zone()};
    auto filled = (*workspace)->performNow(fillWithDemo(options));
    return filled ? Result<>() : failure(filled.error());
}

int run(QApplication &application)
{
    const auto wishes = wishesOf(application);
    if (!wishes)
        return stop(QStringLiteral("Say where the pictures go: touchbase-shots [--size 1280x800] FOLDER"));
    if (!QDir().mkpath(wishes->folder))
        return stop(QStringLiteral("The folder %1 cannot be made.").arg(wishes->folder));
    render::installTranslations(application);
    render::registerFonts();
    const FixedClock clock(*Instant::parse(std::string_view(sampleNow)));
    const QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("Northline.touchbase"));
    if (auto made = makeSample(file, clock, wishes->buyers); !made)
        return stop(sentence(made.error()));
    for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        ui::Preferences preferences(home.filePath(QStringLiteral("touchbase.ini")));
        preferences.setAuthor(QStringLiteral("Dana Whitfield"));
        preferences.setTheme(mode);
        Album album(wishes->folder, mode == ui::ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        album.fill(preferences, clock, file, wishes->size);
        std::printf("%d pictures, %s\n", album.count(), mode == ui::ThemeMode::Dark ? "dark" : "light");
    }
    return 0;
}

} // namespace

} // namespace touchbase::shots

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return touchbase::shots::run(application);
}
