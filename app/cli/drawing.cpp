// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include "operations/export/privatefile.h"

#include <cstdio>

namespace touchbase::cli {

namespace {

Result<> writeToOutput(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return written ? Result<>() : Result<>(failure(ErrorCode::CannotWriteFile, {QStringLiteral("-")}));
}

} // namespace

bool isDrawing(const char *command)
{
    const std::string_view name(command);
    return name == "chart" || name == "review";
}

Result<render::Format> formatFor(const std::string &language, const ScoreSetup &setup)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale asked = language.empty() ? QLocale::system() : QLocale(QString::fromStdString(language));
    const bool isSpoken = asked.language() == QLocale::English;
    if (!isSpoken && !language.empty())
        return failure(ErrorCode::NotAvailableYet, {QStringLiteral("--lang ") + QString::fromStdString(language)});
    return render::Format(isSpoken ? asked : english, setup.workingTime.zone());
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    if (path == QLatin1String("-"))
        return writeToOutput(bytes);
    PrivateFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(bytes); !written)
        return failure(written.error());
    return file.commit();
}

} // namespace touchbase::cli
