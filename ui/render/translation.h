// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace touchbase::render {

/// Has texts shown in the default locale's language, Qt's own included. What is not translated is English, with English
/// plurals. Once, before the first text is made; the translators belong to the application.
void installTranslations(QCoreApplication &application);
/// Has texts shown in English, with English plurals, wherever the program runs: for the command line.
void installEnglish(QCoreApplication &application);

} // namespace touchbase::render
