// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace touchbase::test {

// What is held against every page and dialog that shows. Each answers its complaints, a line each that says where;
// none where all is well. tst_walkchecks.cpp shows that each can complain.

/// Controls that take the focus and have no name for a screen reader.
[[nodiscard]] QStringList namelessControls(const QWidget &root);

/// Controls that Tab does not reach, reaches twice or does not leave; and steps that go against the reading order: in
/// a form always, elsewhere where neither rows nor columns explain it. Presses Tab, so the window must be able to
/// become active.
[[nodiscard]] QStringList brokenTabOrder(QWidget &window);

/// Texts of labels, buttons, boxes, tabs and table headers that need more room than they have and neither wrap nor end
/// in … with a tool tip; and controls that stick out of what they lie in.
[[nodiscard]] QStringList clippedTexts(const QWidget &root);

/// Places where a text could be taken for markup, or its ampersands for mnemonics. `data` is what a person wrote
/// somewhere; it must hold "<b>", "<img" and "&".
[[nodiscard]] QStringList textsTakenForMarkup(const QWidget &root, const QString &data);

/// How often the data is to be read on labels, buttons, fields and in the cells of views.
[[nodiscard]] int timesShown(const QWidget &root, const QString &data);

/// Texts of controls whose contrast against what is painted behind them is under 4.5 : 1 (WCAG 2.1, 1.4.3). Measured on
/// the pixels of a picture at three times the size, so that the strokes have their full colour.
[[nodiscard]] QStringList faintTexts(QWidget &root);

/// What delegates and painters of the kit paint with a colour that is too near to that behind it: texts under 4.5 : 1,
/// shapes and icons under 3 : 1 (1.4.11). Rows are held against it at rest, pointed at, selected with the focus and
/// selected without. Taken from the colours themselves; colours that only part or lay out (grounds, hairlines) may be
/// faint. Moves the focus, and gives it back.
[[nodiscard]] QStringList faintPaint(QWidget &root);

} // namespace touchbase::test
