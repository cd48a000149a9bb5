// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/trash/recordwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touchbase::ui {

namespace {

struct RecordName {
    const char *table;
    const char *words;
};

constexpr std::array names{
    RecordName{"account_plan", QT_TRANSLATE_NOOP("Record", "Account plan")},
    RecordName{"buyer", QT_TRANSLATE_NOOP("Record", "Buyer")},
    RecordName{"checklist", QT_TRANSLATE_NOOP("Record", "Checklist")},
    RecordName{"checklist_item", QT_TRANSLATE_NOOP("Record", "Checklist item")},
    RecordName{"contact", QT_TRANSLATE_NOOP("Record", "Contact")},
    RecordName{"context_event", QT_TRANSLATE_NOOP("Record", "Context event")},
    RecordName{"credit", QT_TRANSLATE_NOOP("Record", "Credit")},
    RecordName{"delivery", QT_TRANSLATE_NOOP("Record", "Delivery")},
    RecordName{"expectation", QT_TRANSLATE_NOOP("Record", "Expectation")},
    RecordName{"incident", QT_TRANSLATE_NOOP("Record", "Incident")},
    RecordName{"initiative", QT_TRANSLATE_NOOP("Record", "Initiative")},
    RecordName{"issue", QT_TRANSLATE_NOOP("Record", "Issue")},
    RecordName{"lead_return", QT_TRANSLATE_NOOP("Record", "Return")},
    RecordName{"opportunity", QT_TRANSLATE_NOOP("Record", "Opportunity")},
    RecordName{"pause", QT_TRANSLATE_NOOP("Record", "Pause")},
    RecordName{"post_mortem", QT_TRANSLATE_NOOP("Record", "Post-mortem")},
    RecordName{"relationship", QT_TRANSLATE_NOOP("Record", "Rating of relationship")},
    RecordName{"review", QT_TRANSLATE_NOOP("Record", "Review")},
    RecordName{"saved_view", QT_TRANSLATE_NOOP("Record", "View")},
    RecordName{"survey", QT_TRANSLATE_NOOP("Record", "Survey answer")},
    RecordName{"task", QT_TRANSLATE_NOOP("Record", "Task")},
    RecordName{"terms", QT_TRANSLATE_NOOP("Record", "Terms")},
    RecordName{"touchpoint", QT_TRANSLATE_NOOP("Record", "Touchpoint")},
};

} // namespace

QString nameOfRecord(const QString &table)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&table](const RecordName &name) { return table == QLatin1String(name.table); });
    return found == names.end() ? table : QCoreApplication::translate("Record", found->words);
}

} // namespace touchbase::ui
