// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/plainlabel.h"
#include "render/typography.h"
#include "shownwidgets.h"
#include "walkchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace touchbase::test {

namespace {

constexpr int tolerance = 1;
constexpr int mostRows = 60; ///< of a view that are looked at

QString narrow(const QWidget &widget, int needs, int has)
{
    return QStringLiteral("needs %1, has %2: ").arg(needs).arg(has) + placeOf(widget);
}

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

void checkLabel(const QLabel &label, QStringList &clipped)
{
    if (label.text().isEmpty())
        return;
    const auto *plain = qobject_cast<const ui::PlainLabel *>(&label);
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.minimumSizeHint().height();
    if (height > label.height() + tolerance)
        clipped << QStringLiteral("height ") + narrow(label, height, label.height());
    // A label that names an editor has a mnemonic, and is not shortened.
    const bool isShortened = plain && !label.buddy();
    if (!label.wordWrap() && !isShortened && label.sizeHint().width() > label.width() + tolerance)
        clipped << narrow(label, label.sizeHint().width(), label.width());
}

void checkButton(const QAbstractButton &button, QStringList &clipped)
{
    if (button.inherits("QLineEditIconButton"))
        return; // a picture at the end of a field
    QSize least = button.minimumSizeHint().isValid() ? button.minimumSizeHint() : button.sizeHint();
    if (button.hasHeightForWidth())
        least.setHeight(button.heightForWidth(button.width()));
    if (!button.text().isEmpty() && least.width() > button.width() + tolerance)
        clipped << narrow(button, least.width(), button.width());
    if (least.height() > button.height() + tolerance)
        clipped << QStringLiteral("height ") + narrow(button, least.height(), button.height());
}

void checkComboBox(const QComboBox &box, QStringList &clipped)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int needs = box.fontMetrics().horizontalAdvance(box.currentText());
    if (needs > room.width() + tolerance && box.toolTip().isEmpty())
        clipped << narrow(box, needs, room.width()) + QStringLiteral(": ") + box.currentText();
}

void checkLine(const QLineEdit &line, QStringList &clipped)
{
    const int needs = line.fontMetrics().horizontalAdvance(line.placeholderText());
    const int has = line.contentsRect().width();
    if (line.text().isEmpty() && needs > has && line.toolTip().isEmpty())
        clipped << narrow(line, needs, has) + QStringLiteral(": ") + line.placeholderText();
    if (line.fontMetrics().height() > line.contentsRect().height() + tolerance)
        clipped << QStringLiteral("height ") + narrow(line, line.fontMetrics().height(), line.contentsRect().height());
}

void checkTabs(const QTabBar &tabs, QStringList &clipped)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.isTabVisible(i) && widthOf(tabs, tabs.tabText(i)) > tabs.tabRect(i).width()
            && tabs.tabToolTip(i).isEmpty())
            clipped << narrow(tabs, widthOf(tabs, tabs.tabText(i)), tabs.tabRect(i).width()) + u' ' + tabs.tabText(i);
    }
}

void checkHeader(const QHeaderView &header, QStringList &clipped)
{
    const QFontMetricsF metrics(render::font(render::TextStyle::Secondary, header.font()));
    for (int i = 0; header.model() && header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool hasTip = !header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
        const int needs = qCeil(metrics.horizontalAdvance(text));
        if (!header.isSectionHidden(i) && !hasTip && needs > header.sectionSize(i))
            clipped << narrow(header, needs, header.sectionSize(i)) + QStringLiteral(": ") + text;
    }
}

/// What scrolls may be larger than what it is seen through.
void checkInside(const QWidget &widget, QStringList &clipped)
{
    const QWidget *around = widget.parentWidget();
    const bool scrolls = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
    if (!widget.isWindow() && !scrolls && !around->rect().contains(widget.geometry()))
        clipped << QStringLiteral("sticks out: ") + placeOf(widget);
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    for (const QWidget *widget : shownIn(root)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, clipped);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, clipped);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            checkComboBox(*box, clipped);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            checkLine(*line, clipped);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(*tabs, clipped);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            checkHeader(*header, clipped);
        if (qobject_cast<const QLabel *>(widget) || isTabStop(*widget))
            checkInside(*widget, clipped);
    }
    return clipped;
}

namespace {

/// A text that Qt would guess to be markup must show, as markup, what it says.
bool losesText(const QString &tip, const QString &data)
{
    if (!Qt::mightBeRichText(tip))
        return false;
    QTextDocument document;
    document.setHtml(tip);
    const QString seen = document.toPlainText();
    return tip.contains(QStringLiteral("<img")) || (seen.contains(data.section(u'>', 1, 1)) && !seen.contains(data));
}

/// Where an ampersand makes a mnemonic, one in the data must be doubled.
bool losesAmpersand(const QString &text, const QString &data)
{
    return text.contains(data);
}

void checkView(const QAbstractItemView &view, const QString &data, QStringList &taken)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < qMin(mostRows, model->rowCount(view.rootIndex())); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QString tip = model->index(row, column, view.rootIndex()).data(Qt::ToolTipRole).toString();
            if (losesText(tip, data))
                taken << QStringLiteral("tool tip of a cell: ") + placeOf(view) + u' ' + tip;
        }
    }
}

} // namespace

QStringList textsTakenForMarkup(const QWidget &root, const QString &data)
{
    QStringList taken;
    for (const QWidget *widget : shownIn(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText)
            taken << QStringLiteral("guesses: ") + placeOf(*label);
        if (label && label->buddy() && losesAmpersand(label->text(), data))
            taken << QStringLiteral("mnemonic: ") + placeOf(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && losesAmpersand(button->text(), data))
            taken << QStringLiteral("mnemonic: ") + placeOf(*button);
        if (qobject_cast<const QTextEdit *>(widget))
            taken << QStringLiteral("rich text: ") + placeOf(*widget);
        if (losesText(widget->toolTip(), data))
            taken << QStringLiteral("tool tip: ") + placeOf(*widget) + u' ' + widget->toolTip();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !qobject_cast<const QHeaderView *>(view))
            checkView(*view, data, taken);
        for (const QAction *action : widget->actions()) {
            if (losesAmpersand(action->text(), data) || losesText(action->toolTip(), data))
                taken << QStringLiteral("action: ") + placeOf(*widget) + u' ' + action->text();
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (losesAmpersand(tabs->tabText(i), data))
                    taken << QStringLiteral("mnemonic: ") + placeOf(*tabs);
            }
        }
    }
    return taken;
}

int timesShown(const QWidget &root, const QString &data)
{
    int times = 0;
    for (const QWidget *widget : shownIn(root)) {
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = QString(button->text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text = line->text();
        else if (const auto *notes = qobject_cast<const QPlainTextEdit *>(widget))
            text = notes->toPlainText();
        times += text.contains(data) ? 1 : 0;
        const auto *view = qobject_cast<const QHeaderView *>(widget) ? nullptr
                                                                     : qobject_cast<const QAbstractItemView *>(widget);
        for (int row = 0; view && view->model() && row < qMin(mostRows, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                times += view->model()->index(row, column).data().toString().contains(data) ? 1 : 0;
        }
    }
    return times;
}

} // namespace touchbase::test
