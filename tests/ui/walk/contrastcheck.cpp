// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownwidgets.h"
#include "ui/support/contrast.h"
#include "walkchecks.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace touchbase::test {

namespace {

constexpr int magnification = 3;
constexpr double least = 4.5;

/// The greatest contrast that anything painted in a place has against its ground, which is what most of it is.
double contrastIn(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect pixels =
        QRect(place.topLeft() * magnification, place.size() * magnification).intersected(picture.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = qMax(best, contrast(QColor(it.key()), QColor(ground)));
    return best;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->tabText(tabs->currentIndex());
    return {};
}

} // namespace

QStringList faintTexts(QWidget &root)
{
    QImage picture(root.size() * magnification, QImage::Format_RGB32);
    picture.setDevicePixelRatio(magnification);
    root.render(&picture);
    QStringList faint;
    const auto check = [&](const QWidget &widget, const QRect &rect, const QString &text) {
        const QRect seen = widget.visibleRegion().boundingRect().intersected(rect);
        if (text.trimmed().isEmpty() || rect.isEmpty() || seen.size() != rect.size())
            return; // a part of a letter says nothing
        const double found = contrastIn(picture, seen.translated(widget.mapTo(&root, QPoint())));
        if (found < least)
            faint << QStringLiteral("%1 : 1 ").arg(found) + placeOf(widget) + u' ' + text;
    };
    for (const QWidget *widget : shownIn(root)) {
        if (!widget->isEnabled())
            continue;
        check(*widget, widget->rect(), textOf(*widget));
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        const bool isRow = header && header->model() && header->orientation() == Qt::Horizontal;
        for (int i = 0; isRow && i < header->count(); ++i)
            check(*header->viewport(),
                  QRect(header->sectionViewportPosition(i), 0, header->sectionSize(i), header->height()),
                  header->model()->headerData(i, Qt::Horizontal).toString());
    }
    return faint;
}

} // namespace touchbase::test
