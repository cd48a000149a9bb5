// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace touchbase::render {

namespace {

const QString folder = QStringLiteral(":/touchbase/translations");

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &from)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    const QLocale locale;
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(QLocale::English), QStringLiteral("touchbase"), folder);
    if (locale.language() != QLocale::English)
        install(application, locale, QStringLiteral("touchbase"), folder);
}

void installEnglish(QCoreApplication &application)
{
    install(application, QLocale(QLocale::English), QStringLiteral("touchbase"), folder);
}

} // namespace touchbase::render
