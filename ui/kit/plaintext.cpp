// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/plaintext.h"

#include <QTextDocument>
#include <QWidget>

namespace touchbase::ui {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace touchbase::ui
