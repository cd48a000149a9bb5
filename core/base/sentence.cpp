// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

#include <QCoreApplication>

#include <array>

namespace touchbase {

namespace {

/// The sentence of a code, with %1 … %3 for the error's values.
struct Template {
    ErrorCode code;
    const char *words;
};

/// One row per code, in their order.
constexpr std::array templates{
    Template{ErrorCode::BlankNotAllowed, QT_TRANSLATE_NOOP("Error", "“%1” is blank. Fill it in.")},
    Template{ErrorCode::BadDay, QT_TRANSLATE_NOOP("Error", "“%1” is not a day. Write it as 2026-03-12.")},
    Template{ErrorCode::AmbiguousDay,
             QT_TRANSLATE_NOOP("Error", "“%1” could be %2 or %3. Say which order of day and month the file uses.")},
    Template{ErrorCode::BadInstant,
             QT_TRANSLATE_NOOP("Error", "“%1” is not a point in time. Write it in UTC, as 2026-03-12T14:30:00Z.")},
    Template{ErrorCode::BadWholeNumber, QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number. Write it as 42.")},
    Template{ErrorCode::BadNumber, QT_TRANSLATE_NOOP("Error", "“%1” is not a number. Write it as 4.5.")},
    Template{ErrorCode::BadMoney,
             QT_TRANSLATE_NOOP("Error", "“%1” has more decimals than the currency %2 has (%3). Round it.")},
    Template{ErrorCode::BadBoolean, QT_TRANSLATE_NOOP("Error", "“%1” is neither true nor false. Write true or false.")},
    Template{ErrorCode::BadWord, QT_TRANSLATE_NOOP("Error", "“%1” is not known here. Use one of: %2.")},
    Template{ErrorCode::OutOfRange, QT_TRANSLATE_NOOP("Error", "“%1” is out of range. It must lie between %2 and %3.")},
    Template{
        ErrorCode::NotPositive,
        QT_TRANSLATE_NOOP("Error", "“%1” is not above 0. Write a number above 0 and up to %2, or leave it blank.")},
    Template{ErrorCode::AmbiguousNumber,
             QT_TRANSLATE_NOOP("Error", "“%1” could be %2 or %3. Write it without a separator of thousands.")},
    Template{
        ErrorCode::CurrencyDiffers,
        QT_TRANSLATE_NOOP("Error", "The amounts of “%1” are in %2, but the file has them in %3. Correct one of them.")},
    Template{ErrorCode::TextTooLong, QT_TRANSLATE_NOOP("Error", "The text is longer than %1 characters. Shorten it.")},
    Template{ErrorCode::UnknownColumn, QT_TRANSLATE_NOOP("Error", "There is no column “%1”.")},
    Template{ErrorCode::UntilBeforeFrom,
             QT_TRANSLATE_NOOP("Error", "The end %2 is before the beginning %1. Correct one of them.")},
    Template{ErrorCode::BadQuarter,
             QT_TRANSLATE_NOOP("Error", "“%1” is not a quarter. Write it as 2026-Q3, or as the day on which it ends.")},
    Template{ErrorCode::SnoozeInPast,
             QT_TRANSLATE_NOOP("Error", "%1 is over already. Snooze it until today (%2) or a later day.")},
    Template{ErrorCode::QuarterNotBegun,
             QT_TRANSLATE_NOOP("Error", "The quarter begins on %1, after %2. Choose an earlier one.")},
    Template{ErrorCode::MoreThanDelivered,
             QT_TRANSLATE_NOOP("Error", "%1 is %2, but only %3 leads were delivered. Correct one of them.")},
    Template{ErrorCode::ChurnedBeforeSigned,
             QT_TRANSLATE_NOOP("Error", "The buyer churned on %2, before signing on %1. Correct one of them.")},
    Template{ErrorCode::AnsweredBeforeOpened,
             QT_TRANSLATE_NOOP("Error", "%1 is %2, before the issue was opened at %3. Correct one of them.")},
    Template{
        ErrorCode::OutsideScale,
        QT_TRANSLATE_NOOP("Error", "The score %1 lies outside its scale of %2 to %3. Correct the score or the scale.")},
    Template{
        ErrorCode::BadScale,
        QT_TRANSLATE_NOOP("Error", "A scale from %1 to %2 has no length. The lowest value must be below the highest.")},
    Template{ErrorCode::NpsOtherScale,
             QT_TRANSLATE_NOOP(
                 "Error", "NPS is asked on 0 to 10 with high as good, not on %1 to %2. Use another kind of survey.")},
    Template{ErrorCode::KeyTwice,
             QT_TRANSLATE_NOOP("Error", "Row %1 has the same key as row %2 (%3). Leave one of them out.")},
    Template{
        ErrorCode::MixedChecklistKind,
        QT_TRANSLATE_NOOP("Error", "The checklist “%1” is %2 here and %3 elsewhere. Use one kind for all its items.")},
    Template{
        ErrorCode::CurrencyDigitsDiffer,
        QT_TRANSLATE_NOOP("Error", "“%1” has amounts in %3, which %2 cannot hold. Enter the buyer anew under %2.")},
    Template{ErrorCode::RepliesToNothing,
             QT_TRANSLATE_NOOP("Error", "%1 is given, but what it follows is missing. Fill that in too.")},
    Template{ErrorCode::ReviewBeforeSigned,
             QT_TRANSLATE_NOOP("Error",
                               "The review is dated %1, but the buyer signed on %2. Give that day or a later one.")},
    Template{ErrorCode::StepWithoutTitle,
             QT_TRANSLATE_NOOP("Error", "Step %1 has no title. Write one, or take the step out.")},
    Template{ErrorCode::CircularSteps,
             QT_TRANSLATE_NOOP("Error", "These steps wait for each other: %1. Let one of them begin on its own.")},
    Template{ErrorCode::UnknownBuyer,
             QT_TRANSLATE_NOOP("Error", "There is no buyer “%1”. Check the spelling, or add the buyer first.")},
    Template{ErrorCode::UnknownContact,
             QT_TRANSLATE_NOOP("Error", "There is no contact “%1” at “%2”. Check the spelling.")},
    Template{ErrorCode::UnknownSource, QT_TRANSLATE_NOOP("Error", "There is no source “%1”. Check the spelling.")},
    Template{ErrorCode::UnknownBatch,
             QT_TRANSLATE_NOOP("Error", "There is no import %1. The list of imports shows their numbers.")},
    Template{ErrorCode::UnknownZone,
             QT_TRANSLATE_NOOP("Error", "“%1” is not a time zone known here. Write it as Europe/Berlin.")},
    Template{ErrorCode::UnknownKind,
             QT_TRANSLATE_NOOP("Error", "“%1” is not a kind of file known here. Use one of: %2.")},
    Template{ErrorCode::UnknownPreset, QT_TRANSLATE_NOOP("Error", "There is no preset “%1”. Use one of: %2.")},
    Template{ErrorCode::UnknownRow,
             QT_TRANSLATE_NOOP(
                 "Error", "This record (%1 %2) no longer exists. Somebody may have deleted it; look into the trash.")},
    Template{ErrorCode::UnknownStep,
             QT_TRANSLATE_NOOP("Error", "The checklist has no step “%1”. Name one by its title or its number.")},
    Template{ErrorCode::UnknownTemplate, QT_TRANSLATE_NOOP("Error", "There is no template “%1”.")},
    Template{ErrorCode::NameTaken, QT_TRANSLATE_NOOP("Error", "There is already one named “%1”. Choose another name.")},
    Template{ErrorCode::AmbiguousName, QT_TRANSLATE_NOOP("Error", "“%1” could be any of: %2. Write more of the name.")},
    Template{ErrorCode::CannotReadFile,
             QT_TRANSLATE_NOOP("Error", "“%1” cannot be read. Check that it exists and that you may read it.")},
    Template{ErrorCode::CannotWriteFile,
             QT_TRANSLATE_NOOP("Error", "“%1” cannot be written. Choose another folder, or check its rights.")},
    Template{ErrorCode::FileExists,
             QT_TRANSLATE_NOOP("Error", "“%1” exists already and is left as it is. Choose another name.")},
    Template{ErrorCode::EmptyFile, QT_TRANSLATE_NOOP("Error", "“%1” is empty. Export it again.")},
    Template{
        ErrorCode::NotText,
        QT_TRANSLATE_NOOP("Error", "“%1” is not a text file with columns. If it is a spreadsheet, save it as CSV.")},
    Template{ErrorCode::NotUtf8, QT_TRANSLATE_NOOP("Error", "“%1” is not in UTF-8 (row %2). Save it as “CSV UTF-8”.")},
    Template{ErrorCode::MissingColumn,
             QT_TRANSLATE_NOOP("Error", "“%1” has no column “%2”, which is needed. Add it to the header row.")},
    Template{ErrorCode::DuplicateColumn,
             QT_TRANSLATE_NOOP("Error", "“%1” has the column “%2” twice. Remove or rename one of them.")},
    Template{ErrorCode::RaggedRow,
             QT_TRANSLATE_NOOP("Error",
                               "The row has %1 cells, the header has %2. Look for a missing quote or a stray comma.")},
    Template{ErrorCode::UnterminatedQuote,
             QT_TRANSLATE_NOOP(
                 "Error",
                 "In “%1” a quote opened in row %2 never closes. Close it, or double it if it belongs to the text.")},
    Template{ErrorCode::StrayQuote,
             QT_TRANSLATE_NOOP("Error",
                               "A quote stands in the middle of a cell. Quote the whole cell and double the quote.")},
    Template{ErrorCode::FieldTooLarge,
             QT_TRANSLATE_NOOP("Error", "A cell of row %1 is larger than %2. Look for a missing quote.")},
    Template{
        ErrorCode::UnknownFile,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” is neither a native file nor a report known here. Name its kind with --as or --preset.")},
    Template{ErrorCode::NothingToImport,
             QT_TRANSLATE_NOOP("Error", "The folder “%1” holds no native file such as buyers.csv.")},
    Template{ErrorCode::PeriodNeeded,
             QT_TRANSLATE_NOOP(
                 "Error", "“%1” does not say for which days it is. Name them with --day DAY or --day FROM..UNTIL.")},
    Template{
        ErrorCode::RowsRejected,
        QT_TRANSLATE_NOOP(
            "Error",
            "%1 of %2 rows cannot be taken, so nothing was imported. Mend them, or take the good rows with --partial.")},
    Template{ErrorCode::ColumnIgnored,
             QT_TRANSLATE_NOOP("Error", "The column “%2” of “%1” is not known here and was ignored.")},
    Template{
        ErrorCode::FutureDays,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” lies after today in %2 rows, first in row %3. They count for nothing until their day.")},
    Template{
        ErrorCode::TakenAsOnboarding,
        QT_TRANSLATE_NOOP(
            "Error",
            "“%1” was taken as onboarding: its 14-day review is not on record as held. Hold it, or override with a reason.")},
    Template{
        ErrorCode::ReportedDaysMoved,
        QT_TRANSLATE_NOOP(
            "Error",
            "These deliveries are newer than all others, so buyers that are not in the file now count as having received nothing until then. State what is complete with --complete.")},
    Template{
        ErrorCode::PeriodOnOneDay,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” covers %2 to %3 and is stored on its last day. Weekly figures cannot be read from it.")},
    Template{ErrorCode::NotAWorkspace,
             QT_TRANSLATE_NOOP("Error", "“%1” is not a Touchbase workspace. It was not changed.")},
    Template{ErrorCode::WorkspaceMissing,
             QT_TRANSLATE_NOOP("Error", "There is no workspace “%1”. Check the path, or make one with “new”.")},
    Template{
        ErrorCode::WorkspaceNewer,
        QT_TRANSLATE_NOOP(
            "Error",
            "“%1” was made by a newer Touchbase (form %2, this one knows %3). Update Touchbase; the file was not changed.")},
    Template{ErrorCode::WorkspaceSchemaWrong,
             QT_TRANSLATE_NOOP("Error",
                               "The tables of “%1” are not those of Touchbase (%2). It was not opened or changed.")},
    Template{ErrorCode::WorkspaceNotEmpty,
             QT_TRANSLATE_NOOP("Error", "“%1” is not empty. Take a complete export into a new workspace.")},
    Template{ErrorCode::NotAnExport,
             QT_TRANSLATE_NOOP(
                 "Error",
                 "This is not a complete export that can be read here (%1). Export it again, or update Touchbase.")},
    Template{
        ErrorCode::WorkspaceDamaged,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” is damaged. It was not changed; restore a backup, or copy what can be read with “rescue”.")},
    Template{ErrorCode::WorkspaceReadOnly,
             QT_TRANSLATE_NOOP(
                 "Error", "“%1” may only be read, so nothing can be written. Check its rights or copy it elsewhere.")},
    Template{ErrorCode::WorkspaceLocked,
             QT_TRANSLATE_NOOP(
                 "Error", "“%1” is being written by another program. Nothing was changed; try again in a moment.")},
    Template{
        ErrorCode::WorkspaceGone,
        QT_TRANSLATE_NOOP(
            "Error",
            "“%1” was moved or deleted while it was open, so nothing was stored. Put it back and try again, or save a copy of what is open.")},
    Template{ErrorCode::FolderNotWritable,
             QT_TRANSLATE_NOOP("Error", "The folder “%1” may not be written. Choose another, or check its rights.")},
    Template{
        ErrorCode::DiskFull,
        QT_TRANSLATE_NOOP(
            "Error", "There is no room left on the disk of “%1”. Nothing was changed; free some room and try again.")},
    Template{
        ErrorCode::MigrationFailed,
        QT_TRANSLATE_NOOP(
            "Error", "“%1” could not be brought to form %2. It is as it was; the copy made before lies beside it.")},
    Template{ErrorCode::BackupBad,
             QT_TRANSLATE_NOOP("Error", "“%1” is not a sound backup. Nothing was changed; choose another one.")},
    Template{
        ErrorCode::RescueImpossible,
        QT_TRANSLATE_NOOP(
            "Error",
            "“%1” is damaged too far: not even its list of tables can be read. It was not changed; restore a backup.")},
    Template{ErrorCode::StoreFailed,
             QT_TRANSLATE_NOOP("Error", "The workspace could not do this. Nothing was changed; the log says why.")},
    Template{
        ErrorCode::RevisionConflict,
        QT_TRANSLATE_NOOP("Error", "Somebody else changed this meanwhile (%1). Look at the new state and try again.")},
    Template{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")},
    Template{ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("Error", "There is nothing to redo.")},
    Template{ErrorCode::UndoConflict,
             QT_TRANSLATE_NOOP("Error", "This cannot be taken back any more, because it was changed since (%1).")},
    Template{ErrorCode::AlreadyUndone, QT_TRANSLATE_NOOP("Error", "Import %1 is undone already.")},
    Template{ErrorCode::NotUndone, QT_TRANSLATE_NOOP("Error", "Import %1 is not undone.")},
    Template{ErrorCode::StillReferred, QT_TRANSLATE_NOOP("Error", "This is still used by: %1. Remove that first.")},
    Template{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.")},
    Template{ErrorCode::GateClosed,
             QT_TRANSLATE_NOOP("Error", "“%1” cannot become active yet: %2. Do that, or override with a reason.")},
    Template{ErrorCode::ReasonNeeded, QT_TRANSLATE_NOOP("Error", "Write a reason.")},
    Template{ErrorCode::OnboardingRuns,
             QT_TRANSLATE_NOOP("Error", "The onboarding of “%1” runs already. Go on with that one.")},
    Template{ErrorCode::NoOnboarding, QT_TRANSLATE_NOOP("Error", "No onboarding of “%1” runs. Start one first.")},
    Template{ErrorCode::BuyerLeft,
             QT_TRANSLATE_NOOP("Error", "“%1” has left. Set its stage first, so that it is known when it came back.")},
    Template{ErrorCode::DoneAlready,
             QT_TRANSLATE_NOOP("Error", "“%1” was ticked already, on %2. Look at it, and untick it if that is wrong.")},
    Template{ErrorCode::ReviewNotHeld,
             QT_TRANSLATE_NOOP("Error", "This review was not held, so there is nothing to reopen.")},
    Template{ErrorCode::NotAvailableYet, QT_TRANSLATE_NOOP("Error", "“%1” is not available yet.")},
    Template{ErrorCode::BadModel, QT_TRANSLATE_NOOP("Error", "This score model cannot be used: %1.")},
};

constexpr bool isComplete()
{
    for (size_t i = 0; i < templates.size(); ++i) {
        if (templates[i].code != static_cast<ErrorCode>(i))
            return false;
    }
    return templates.back().code == ErrorCode::BadModel;
}
static_assert(isComplete(), "a code has no sentence, or one stands in another's place");

const char *templateOf(ErrorCode code)
{
    return templates[static_cast<size_t>(code)].words;
}

} // namespace

QString sentence(const Error &error)
{
    QString text = QCoreApplication::translate("Error", templateOf(error.code));
    // One pass, so that a "%2" inside a value stays what it is.
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool marks = text[at] == u'%' && at + 1 < text.size() && text[at + 1].isDigit();
        if (!marks) {
            filled += text[at];
            continue;
        }
        const int index = text[++at].digitValue() - 1;
        filled += index >= 0 && index < error.values.size() ? error.values[index] : QString();
    }
    return filled;
}

} // namespace touchbase
