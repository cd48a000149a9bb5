// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/typography.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontInfo>

namespace touchbase::render {

namespace {

struct Shape {
    int pixels;
    QFont::Weight weight;
};

Shape shapeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::RingNumeral:
        return {38, QFont::DemiBold};
    case TextStyle::PageTitle:
        return {20, QFont::DemiBold};
    case TextStyle::DetailTitle:
        return {16, QFont::DemiBold};
    case TextStyle::CardTitle:
        return {13, QFont::DemiBold};
    case TextStyle::Strong:
        return {13, QFont::Medium};
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::Secondary:
        return {12, QFont::Normal};
    case TextStyle::Caption:
        return {11, QFont::Normal};
    }
    Q_UNREACHABLE();
}

} // namespace

void registerFonts()
{
    for (QDirIterator files(QStringLiteral(":/touchbase/fonts")); files.hasNext();)
        QFontDatabase::addApplicationFont(files.next());
}

QString fontFamily()
{
    return QStringLiteral("Touchbase Sans");
}

QFont baseFont(int percent)
{
    QFont font(fontFamily());
    font.setPixelSize(qRound(bodyPixels * percent / 100.0));
    return font;
}

QFont font(TextStyle style, const QFont &base)
{
    const Shape shape = shapeOf(style);
    const int basePixels = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    QFont font = base;
    font.setPixelSize(qRound(shape.pixels * static_cast<double>(basePixels) / bodyPixels));
    font.setWeight(shape.weight);
    return font;
}

} // namespace touchbase::render
