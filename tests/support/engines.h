// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporaryworkspace.h"

#include <QTest>

namespace touchbase::test {

/// A row of a test's table for each engine; `onServer` says which.
inline void addEngines()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("file") << false;
    QTest::newRow("server") << true;
}

} // namespace touchbase::test

/// Stops the test where a Result is an error, with its sentence.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &verifiedOutcome = (result);                                                                        \
        QVERIFY2(verifiedOutcome.has_value(), verifiedOutcome                                                          \
                                                  ? ""                                                                 \
                                                  : qPrintable(touchbase::sentence(verifiedOutcome.error()) + u' '     \
                                                               + verifiedOutcome.error().detail));                     \
    } while (false)

/// Stops the test where a Result is not an error with that code.
#define COMPARE_ERROR(result, expectedCode)                                                                            \
    do {                                                                                                               \
        const auto &refusedOutcome = (result);                                                                         \
        QVERIFY2(!refusedOutcome.has_value(), "there is a value instead of an error");                                 \
        QVERIFY2(refusedOutcome.error().code == (expectedCode),                                                        \
                 qPrintable(touchbase::sentence(refusedOutcome.error()) + u' ' + refusedOutcome.error().detail));      \
    } while (false)
