// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace touchbase::render {

/// Has texts shown in the default locale's language, Qt's own included. What is not translated is English, with English
/// plurals. Once, before the first text is made; the translators belong to the application.
void installTranslations(QCoreApplication &application);

} // namespace touchbase::render
