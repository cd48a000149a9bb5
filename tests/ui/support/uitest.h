// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QtTest>

#include <functional>

namespace touchbase::test {

/// What an application of a test has before anything is shown: the fonts, English, the style and the light scheme.
void setUp(QApplication &application);
/// Dresses the application in a scheme and a text size in per cent.
void dress(bool isDark, int percent = 100);
/// Paints into a picture with a margin around, and says whether only the inside was touched.
[[nodiscard]] bool staysInside(const std::function<void(QPainter &, const QRectF &)> &draw, const QSizeF &size);

} // namespace touchbase::test

/// QTEST_MAIN for tests with windows.
#define TOUCHBASE_UI_TEST(TestClass)                                                                                   \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        touchbase::test::setUp(application);                                                                           \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
