// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/shapedline.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace touchbase::ui {

namespace {

constexpr int linesKept = 1000; // the texts of a screen several times over

struct Key {
    QString text;
    QFont font;

    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font);
}

using Lines = QCache<Key, ShapedLine>;

Lines &lines()
{
    static Lines kept(linesKept);
    static const bool isRegistered = [] {
        qAddPostRoutine([] { kept.clear(); }); // they hold fonts, which must not outlive the application
        return true;
    }();
    Q_UNUSED(isRegistered)
    return kept;
}

void shape(QTextLayout &layout, QString text)
{
    const auto isBreak = [](QChar one) {
        return one == QLatin1Char('\n') || one == QLatin1Char('\r') || one == QLatin1Char('\t')
               || one == QChar::LineSeparator || one == QChar::ParagraphSeparator;
    };
    std::replace_if(text.begin(), text.end(), isBreak, QLatin1Char(' '));
    layout.setText(text);
    layout.setCacheEnabled(true);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(std::numeric_limits<short>::max());
    layout.endLayout();
}

} // namespace

ShapedLine &ShapedLine::of(const QString &text, const QFont &font)
{
    const Key key{text, font};
    if (ShapedLine *known = lines().object(key))
        return *known;
    auto *line = new ShapedLine(text, font);
    lines().insert(key, line);
    return *line;
}

ShapedLine::ShapedLine(const QString &text, const QFont &font) : m_whole(QString(), font), m_elided(QString(), font)
{
    shape(m_whole, text);
}

QSizeF ShapedLine::size() const
{
    const QTextLine line = m_whole.lineAt(0);
    return {line.horizontalAdvance(), line.ascent() + line.descent()};
}

QTextLine ShapedLine::within(qreal width)
{
    if (size().width() <= width + 0.5)
        return m_whole.lineAt(0);
    if (m_elidedTo != width) {
        shape(m_elided, QFontMetricsF(m_whole.font()).elidedText(m_whole.text(), Qt::ElideRight, width));
        m_elidedTo = width;
    }
    return m_elided.lineAt(0);
}

} // namespace touchbase::ui
