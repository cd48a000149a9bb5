// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/dump.h"
#include "support/engines.h"

/// An operation that must be refused: with a code, the values of its sentence, and nothing changed.
#define VERIFY_REFUSED(workspace, operation, expectedCode, expectedValues)                                             \
    do {                                                                                                               \
        const QStringList untouched = touchbase::test::dump(*(workspace));                                             \
        const auto outcome = (workspace)->performNow(operation);                                                       \
        COMPARE_ERROR(outcome, expectedCode);                                                                          \
        QCOMPARE(outcome.error().values, QStringList(expectedValues));                                                 \
        QVERIFY(!touchbase::sentence(outcome.error()).contains(u'%'));                                                 \
        QCOMPARE(touchbase::test::difference(untouched, touchbase::test::dump(*(workspace))), QString());              \
    } while (false)

namespace touchbase::test {

template <class... Texts>
QStringList values(const Texts &...texts)
{
    return {QString::fromUtf8(texts)...};
}

} // namespace touchbase::test
