// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/recordform.h"
#include "shownwidgets.h"
#include "walkchecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QLabel>
#include <QtTest>

namespace touchbase::test {

QString placeOf(const QWidget &widget)
{
    const auto nameOf = [](const QWidget &one) {
        return QString::fromLatin1(one.metaObject()->className()).section(QLatin1String("::"), -1) + u' '
               + one.objectName();
    };
    QString place = nameOf(widget);
    int depth = 0;
    for (const QWidget *around = widget.parentWidget(); around && depth < 3 && !widget.isWindow();
         around = around->parentWidget()) {
        if (around->objectName().isEmpty() && !around->isWindow())
            continue;
        place += QStringLiteral(" in ") + nameOf(*around);
        ++depth;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        place += QStringLiteral(": ") + button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        place += QStringLiteral(": ") + label->text();
    return place;
}

bool isTabStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
           && widget.objectName() != QStringLiteral("qt_spinbox_lineedit");
}

QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : shownIn(root)) {
        const auto *interface = isTabStop(*widget) ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (isTabStop(*widget) && (!interface || interface->text(QAccessible::Name).isEmpty()))
            nameless << QStringLiteral("nameless: ") + placeOf(*widget);
    }
    return nameless;
}

namespace {

/// Tab goes to the one of a choice that is on, the arrow keys to the others.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

/// Some may go away while Tab is pressed.
using Stops = QList<QPointer<QWidget>>;

Stops tabStops(const QWidget &window)
{
    Stops stops;
    for (QWidget *widget : shownIn(window)) {
        if (isTabStop(*widget) && !isReachedByArrows(*widget))
            stops << widget;
    }
    return stops;
}

/// A choice is one stop, whichever of its buttons that is.
bool isReachedByItsGroup(const QWidget &widget, const Stops &order)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const auto buttons = button->group()->buttons();
    return std::count_if(buttons.begin(), buttons.end(), [&](QAbstractButton *one) { return order.contains(one); })
           == 1;
}

QWidget *firstStop(QWidget &window, const Stops &stops)
{
    for (QWidget *widget = window.nextInFocusChain(); widget && widget != &window;
         widget = widget->nextInFocusChain()) {
        if (stops.contains(widget))
            return widget;
    }
    return nullptr;
}

constexpr int mostParts = 4; ///< of a day or time

/// The widgets that Tab goes through, from the first until it comes back or goes nowhere.
Stops walkWithTab(QWidget &first, qsizetype most)
{
    Stops order;
    first.setFocus(Qt::TabFocusReason);
    for (QWidget *at = QApplication::focusWidget(); at && order.size() <= most; at = QApplication::focusWidget()) {
        if (at == order.value(0) || at == order.value(order.size() - 1))
            break;
        order << at;
        // A day or time has parts, and Tab goes through them first.
        const int parts = qobject_cast<QDateTimeEdit *>(at) ? mostParts : 1;
        for (int part = 0; part < parts && QApplication::focusWidget() == at; ++part)
            QTest::keyClick(at, Qt::Key_Tab);
    }
    return order;
}

QString nameOfActive()
{
    const QWidget *active = QApplication::activeWindow();
    return active ? placeOf(*active) : QStringLiteral("no window");
}

QRect placeIn(const QWidget &widget, const QWidget &around)
{
    return {widget.mapTo(&around, QPoint()), widget.size()};
}

/// The parts of the nearest common surrounding in which two widgets lie.
std::pair<QRect, QRect> siblingsAround(const QWidget &one, const QWidget &other)
{
    const QWidget *first = &one;
    while (!first->parentWidget()->isAncestorOf(&other))
        first = first->parentWidget();
    const QWidget *second = &other;
    while (second->parentWidget() != first->parentWidget())
        second = second->parentWidget();
    return {placeIn(*first, *first->parentWidget()), placeIn(*second, *first->parentWidget())};
}

bool isBackward(const QWidget &before, const QWidget &after, bool isForm)
{
    const auto [from, to] = siblingsAround(before, after);
    const bool isAbove = to.bottom() < from.top();
    const bool isInRow = to.top() <= from.bottom() && from.top() <= to.bottom();
    const bool isLeft = to.right() < from.left();
    const bool isRight = to.left() > from.right();
    return (isAbove && (isForm || !isRight)) || (isInRow && isLeft);
}

} // namespace

QStringList brokenTabOrder(QWidget &window)
{
    const QString name = placeOf(window);
    const QPointer<QWidget> here = &window;
    window.activateWindow();
    // Not qWaitForWindowActive: it takes a dialog for active as soon as the window that it belongs to is.
    if (!QTest::qWaitFor([here] { return !here || QApplication::activeWindow() == here; }))
        return {QStringLiteral("never active: ") + name};
    if (!here)
        return {QStringLiteral("gone before it was active: ") + name};
    const Stops stops = tabStops(window);
    QWidget *first = firstStop(window, stops);
    if (!first)
        return {};
    const QPointer<QWidget> before = QApplication::focusWidget();
    const Stops order = walkWithTab(*first, 2 * stops.size());
    if (order.isEmpty())
        return {QStringLiteral("no focus while active is ") + nameOfActive()};
    if (order.contains(nullptr) || stops.contains(nullptr))
        return {QStringLiteral("a stop went away on the way, active is ") + nameOfActive()};
    QStringList faults;
    if (QApplication::focusWidget() != first)
        faults << QStringLiteral("Tab does not leave: ") + placeOf(*order.last());
    for (const QPointer<QWidget> &stop : stops) {
        if (order.count(stop) != 1 && !isReachedByItsGroup(*stop, order))
            faults << QStringLiteral("Tab comes %1 times: ").arg(order.count(stop)) + placeOf(*stop);
    }
    const bool isForm = qobject_cast<ui::RecordForm *>(&window);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const bool areNested = order[i - 1]->isAncestorOf(order[i]) || order[i]->isAncestorOf(order[i - 1]);
        if (!areNested && isBackward(*order[i - 1], *order[i], isForm))
            faults << QStringLiteral("Tab goes back from %1 to: ").arg(placeOf(*order[i - 1])) + placeOf(*order[i]);
    }
    if (before)
        before->setFocus();
    return faults;
}

} // namespace touchbase::test
