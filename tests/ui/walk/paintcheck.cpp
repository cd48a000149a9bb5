// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkrecorder.h"
#include "kit/figure.h"
#include "render/colors.h"
#include "shownwidgets.h"
#include "ui/support/contrast.h"
#include "walkchecks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QHeaderView>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace touchbase::test {

namespace {

using render::ColorRole;

constexpr double leastOfText = 4.5;
constexpr double leastOfShape = 3;
constexpr int mostRows = 40; ///< of a view that are looked at

/// Colours that carry no meaning of their own.
bool isQuiet(const QColor &color, const render::Colors &colors)
{
    for (const ColorRole role : {ColorRole::Window, ColorRole::Chrome, ColorRole::Surface, ColorRole::SurfaceRaised,
                                 ColorRole::SurfaceSunken, ColorRole::SurfaceHover, ColorRole::SurfaceSelected,
                                 ColorRole::SurfaceSelectedInactive, ColorRole::Border, ColorRole::Gridline}) {
        if (colors[role].rgb() == color.rgb())
            return true;
    }
    for (const auto band : score::allOf<score::Band>()) {
        if (colors.soft(band).rgb() == color.rgb())
            return true;
    }
    return false;
}

QColor usualColor(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

void judge(const InkRecorder &recorder, const QPalette &palette, const QString &where, QStringList &faint)
{
    const render::Colors &colors = render::Colors::of(palette);
    for (const Ink &ink : recorder.inks()) {
        const bool isText = ink.kind == Ink::Kind::Text;
        if (!isText && isQuiet(ink.color, colors))
            continue;
        const double found = contrast(ink.seen, ink.ground);
        if (found < (isText ? leastOfText : leastOfShape))
            faint << QStringLiteral("%1 : 1, %2 (%3) on %4: %5 %6")
                         .arg(found, 0, 'f', 2)
                         .arg(ink.seen.name(), ink.color.name(), ink.ground.name(), where, ink.text);
    }
}

/// The ways in which a row can be there.
struct Look {
    const char *name;
    QStyle::State state;
    bool isFocused;
    bool isHovered;
};
constexpr std::array looks{
    Look{"selected", QStyle::State_Selected | QStyle::State_HasFocus, true, false},
    Look{"at rest", {}, false, false},
    Look{"selected elsewhere", QStyle::State_Selected, false, false},
    Look{"pointed at", QStyle::State_MouseOver, false, true},
};

void pointAt(QAbstractItemView &view, const QPoint &place)
{
    QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, {}, {});
    QApplication::sendEvent(view.viewport(), &move);
}

void judgeCell(QAbstractItemView &view, const QModelIndex &index, const Look &look, const QColor &ground,
               QStringList &faint)
{
    const QRect place = view.visualRect(index);
    if (place.isEmpty() || !(view.model()->flags(index) & Qt::ItemIsEnabled))
        return;
    if (look.isHovered)
        pointAt(view, place.center());
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver | QStyle::State_Selected);
    option.state |= look.state;
    option.rect = QRect(QPoint(), place.size());
    option.font = view.font();
    option.index = index;
    option.widget = &view;
    option.showDecorationSelected = true;
    InkRecorder recorder(place.size(), ground);
    QPainter painter(&recorder);
    view.itemDelegateForIndex(index)->paint(&painter, option, index);
    painter.end();
    judge(recorder, view.palette(),
          QStringLiteral("%1, %2, column %3").arg(placeOf(view), QString::fromLatin1(look.name)).arg(index.column()),
          faint);
}

void judgeView(QAbstractItemView &view, QStringList &faint)
{
    const QColor ground = usualColor(view.viewport()->grab().toImage());
    for (const Look &look : looks) {
        if (look.isFocused && view.focusPolicy() != Qt::NoFocus)
            view.setFocus();
        else if (view.hasFocus())
            view.clearFocus();
        for (int row = 0; row < qMin(mostRows, view.model()->rowCount(view.rootIndex())); ++row) {
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column)
                judgeCell(view, view.model()->index(row, column, view.rootIndex()), look, ground, faint);
        }
    }
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view.viewport(), &leave);
}

void judgeFigure(ui::Figure &figure, const QImage &picture, const QPoint &corner, QStringList &faint)
{
    const QPoint beside = corner + QPoint(-2, figure.height() / 2);
    if (!figure.isEnabled() || !picture.rect().contains(beside))
        return;
    InkRecorder recorder(figure.size(), picture.pixelColor(beside));
    figure.render(&recorder, {}, {}, {});
    judge(recorder, figure.palette(), placeOf(figure), faint);
}

} // namespace

QStringList faintPaint(QWidget &root)
{
    QStringList faint;
    const QPointer<QWidget> before = QApplication::focusWidget();
    for (QAbstractItemView *view : shownIn<QAbstractItemView>(root)) {
        if (!qobject_cast<QHeaderView *>(view) && view->isEnabled() && view->model())
            judgeView(*view, faint);
    }
    const QImage picture = root.grab().toImage();
    for (ui::Figure *figure : shownIn<ui::Figure>(root))
        judgeFigure(*figure, picture, figure->mapTo(&root, QPoint()), faint);
    if (before)
        before->setFocus();
    faint.removeDuplicates();
    return faint;
}

} // namespace touchbase::test
