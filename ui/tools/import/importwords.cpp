// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/importwords.h"

#include "base/sentence.h"
#include "tools/common/filechooser.h"

#include <QCoreApplication>

namespace touchbase::ui {

namespace {

constexpr qsizetype namedBuyers = 3;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Import", text, nullptr, n);
}

/// Fills %1 and %2 in one pass, so that a "%2" in a file's name stays what it is.
QString filled(const QString &text, const QString &first, const QString &second = {})
{
    const qsizetype at = text.indexOf(QStringLiteral("%1"));
    const QString head = text.left(at) + first;
    QString rest = at < 0 ? QString() : text.mid(at + 2);
    const qsizetype then = rest.indexOf(QStringLiteral("%2"));
    if (then >= 0)
        rest.replace(then, 2, second);
    return at < 0 ? text : head + rest;
}

QString gatedSentence(const QStringList &buyers)
{
    if (buyers.size() == 1)
        return sentence({ErrorCode::TakenAsOnboarding, {buyers.first()}});
    const QString names = QStringList(buyers.mid(0, namedBuyers)).join(QStringLiteral(", "));
    const auto more = static_cast<int>(buyers.size() - namedBuyers);
    const QString list = more > 0 ? filled(say(QT_TRANSLATE_NOOP("Import", "%1 and %n more"), more), names) : names;
    return filled(
        say(QT_TRANSLATE_NOOP("Import", "%n buyers were taken as onboarding, because their 14-day review is not on "
                                        "record as held: %1."),
            static_cast<int>(buyers.size())),
        list);
}

Error withShownFile(Error error)
{
    if (!error.values.isEmpty())
        error.values.first() = shownFileName(error.values.first());
    return error;
}

} // namespace

QString nameOf(RecordKind kind)
{
    static constexpr std::array<const char *, recordKindCount> names{
        QT_TRANSLATE_NOOP("Import", "Buyers"),
        QT_TRANSLATE_NOOP("Import", "Contacts"),
        QT_TRANSLATE_NOOP("Import", "Expectations"),
        QT_TRANSLATE_NOOP("Import", "Pauses"),
        QT_TRANSLATE_NOOP("Import", "Days with complete deliveries"),
        QT_TRANSLATE_NOOP("Import", "Days with complete returns"),
        QT_TRANSLATE_NOOP("Import", "Deliveries"),
        QT_TRANSLATE_NOOP("Import", "Returns"),
        QT_TRANSLATE_NOOP("Import", "Touchpoints"),
        QT_TRANSLATE_NOOP("Import", "Issues"),
        QT_TRANSLATE_NOOP("Import", "Survey answers"),
        QT_TRANSLATE_NOOP("Import", "Reviews"),
        QT_TRANSLATE_NOOP("Import", "Checklist items"),
        QT_TRANSLATE_NOOP("Import", "Tasks"),
        QT_TRANSLATE_NOOP("Import", "Consumer figures")};
    return say(names[static_cast<size_t>(kind)]);
}

QString nameOf(exchange::Preset preset)
{
    return preset == exchange::Preset::LeadbyteBuyer ? say(QT_TRANSLATE_NOOP("Import", "LeadByte report by buyer"))
                                                     : wordString(preset);
}

QString nameOfContent(const BatchFile &file)
{
    if (const auto preset = parseWord<exchange::Preset>(file.preset); preset && !file.preset.isEmpty())
        return nameOf(*preset);
    const auto kind = parseWord<RecordKind>(file.kind);
    return kind ? nameOf(*kind) : file.kind;
}

QString importedSentence(const MergeCounts &counts)
{
    static constexpr auto words = QT_TRANSLATE_N_NOOP("Import", "Imported %n row(s)");
    return QCoreApplication::translate("Import", words, nullptr, static_cast<int>(counts.added + counts.updated));
}

QString importSentence(const Error &error)
{
    const QString file = error.values.isEmpty() ? QString() : shownFileName(error.values.first());
    switch (error.code) {
    case ErrorCode::PeriodNeeded:
        return filled(say(QT_TRANSLATE_NOOP("Import", "“%1” does not say for which days it is. Name them here.")),
                      file);
    case ErrorCode::UnknownFile:
        return filled(
            say(QT_TRANSLATE_NOOP("Import", "“%1” is neither a native file nor a report known here. Choose what it "
                                            "holds.")),
            file);
    case ErrorCode::RowsRejected:
        return filled(
            say(QT_TRANSLATE_NOOP("Import", "%1 of %2 rows cannot be taken, so nothing was imported. Mend them, or "
                                            "import the good rows.")),
            error.values.value(0), error.values.value(1));
    case ErrorCode::ReportedDaysMoved:
        return say(QT_TRANSLATE_NOOP("Import",
                                     "These deliveries are newer than all others, so buyers that are not in the file "
                                     "now count as having received nothing until then. Go back and name the days that "
                                     "are complete if only these buyers were reported."));
    case ErrorCode::NotAvailableYet:
        return filled(
            say(QT_TRANSLATE_NOOP("Import", "Reports of the kind “%1” are recognized, but cannot be imported yet.")),
            file);
    default:
        return sentence(error);
    }
}

QStringList warningsOf(const ImportResult &result)
{
    QStringList warnings;
    for (const exchange::FileWarning &warning : result.warnings) {
        Error what = warning.what;
        if (what.code == ErrorCode::ColumnIgnored || what.code == ErrorCode::PeriodOnOneDay)
            what = withShownFile(std::move(what));
        warnings << shownFileName(warning.file) + QStringLiteral(": ") + sentence(what);
    }
    if (!result.gated.isEmpty())
        warnings << gatedSentence(result.gated);
    if (result.movesReportedDays)
        warnings << importSentence({ErrorCode::ReportedDaysMoved});
    return warnings;
}

} // namespace touchbase::ui
