// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

#include <QCoreApplication>

namespace touchbase {

namespace {

/// One row per code: the sentence with %1 … %3 for the error's values.
const char *templateOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BlankNotAllowed:
        return QT_TRANSLATE_NOOP("Error", "“%1” is blank. Fill it in.");
    case ErrorCode::BadDay:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a day. Write it as 2026-03-12.");
    case ErrorCode::AmbiguousDay:
        return QT_TRANSLATE_NOOP("Error", "“%1” could be %2 or %3. Say which order of day and month the file uses.");
    case ErrorCode::BadInstant:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a point in time. Write it in UTC, as 2026-03-12T14:30:00Z.");
    case ErrorCode::BadWholeNumber:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number. Write it as 42.");
    case ErrorCode::BadNumber:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a number. Write it as 4.5.");
    case ErrorCode::BadMoney:
        return QT_TRANSLATE_NOOP("Error", "“%1” has more decimals than the currency %2 has (%3). Round it.");
    case ErrorCode::BadBoolean:
        return QT_TRANSLATE_NOOP("Error", "“%1” is neither true nor false. Write true or false.");
    case ErrorCode::BadWord:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not known here. Use one of: %2.");
    case ErrorCode::OutOfRange:
        return QT_TRANSLATE_NOOP("Error", "“%1” is out of range. It must lie between %2 and %3.");
    case ErrorCode::NotPositive:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not above 0. Write a number above 0 and up to %2, or leave it blank.");
    case ErrorCode::AmbiguousNumber:
        return QT_TRANSLATE_NOOP("Error", "“%1” could be %2 or %3. Write it without a separator of thousands.");
    case ErrorCode::CurrencyDiffers:
        return QT_TRANSLATE_NOOP("Error",
                                 "The amounts of “%1” are in %2, but the file has them in %3. Correct one of them.");
    case ErrorCode::TextTooLong:
        return QT_TRANSLATE_NOOP("Error", "The text is longer than %1 characters. Shorten it.");
    case ErrorCode::UnknownColumn:
        return QT_TRANSLATE_NOOP("Error", "There is no column “%1”.");
    case ErrorCode::UntilBeforeFrom:
        return QT_TRANSLATE_NOOP("Error", "The end %2 is before the beginning %1. Correct one of them.");
    case ErrorCode::MoreThanDelivered:
        return QT_TRANSLATE_NOOP("Error", "%1 is %2, but only %3 leads were delivered. Correct one of them.");
    case ErrorCode::ChurnedBeforeSigned:
        return QT_TRANSLATE_NOOP("Error", "The buyer churned on %2, before signing on %1. Correct one of them.");
    case ErrorCode::AnsweredBeforeOpened:
        return QT_TRANSLATE_NOOP("Error", "%1 is %2, before the issue was opened at %3. Correct one of them.");
    case ErrorCode::OutsideScale:
        return QT_TRANSLATE_NOOP("Error",
                                 "The score %1 lies outside its scale of %2 to %3. Correct the score or the scale.");
    case ErrorCode::BadScale:
        return QT_TRANSLATE_NOOP("Error",
                                 "A scale from %1 to %2 has no length. The lowest value must be below the highest.");
    case ErrorCode::NpsOtherScale:
        return QT_TRANSLATE_NOOP(
            "Error", "NPS is asked on 0 to 10 with high as good, not on %1 to %2. Use another kind of survey.");
    case ErrorCode::KeyTwice:
        return QT_TRANSLATE_NOOP("Error", "Row %1 has the same key as row %2 (%3). Leave one of them out.");
    case ErrorCode::MixedChecklistKind:
        return QT_TRANSLATE_NOOP("Error",
                                 "The checklist “%1” is %2 here and %3 elsewhere. Use one kind for all its items.");
    case ErrorCode::CurrencyDigitsDiffer:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” has amounts in %3, which %2 cannot hold. Enter the buyer anew under %2.");
    case ErrorCode::RepliesToNothing:
        return QT_TRANSLATE_NOOP("Error", "%1 is given, but what it follows is missing. Fill that in too.");
    case ErrorCode::UnknownBuyer:
        return QT_TRANSLATE_NOOP("Error", "There is no buyer “%1”. Check the spelling, or add the buyer first.");
    case ErrorCode::UnknownContact:
        return QT_TRANSLATE_NOOP("Error", "There is no contact “%1” at “%2”. Check the spelling.");
    case ErrorCode::UnknownSource:
        return QT_TRANSLATE_NOOP("Error", "There is no source “%1”. Check the spelling.");
    case ErrorCode::UnknownBatch:
        return QT_TRANSLATE_NOOP("Error", "There is no import %1. The list of imports shows their numbers.");
    case ErrorCode::UnknownZone:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a time zone known here. Write it as Europe/Berlin.");
    case ErrorCode::UnknownKind:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a kind of file known here. Use one of: %2.");
    case ErrorCode::UnknownPreset:
        return QT_TRANSLATE_NOOP("Error", "There is no preset “%1”. Use one of: %2.");
    case ErrorCode::UnknownRow:
        return QT_TRANSLATE_NOOP(
            "Error", "This record (%1 %2) no longer exists. Somebody may have deleted it; look into the trash.");
    case ErrorCode::NameTaken:
        return QT_TRANSLATE_NOOP("Error", "There is already one named “%1”. Choose another name.");
    case ErrorCode::AmbiguousName:
        return QT_TRANSLATE_NOOP("Error", "“%1” could be any of: %2. Write more of the name.");
    case ErrorCode::CannotReadFile:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be read. Check that it exists and that you may read it.");
    case ErrorCode::CannotWriteFile:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be written. Choose another folder, or check its rights.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "“%1” exists already and is left as it is. Choose another name.");
    case ErrorCode::EmptyFile:
        return QT_TRANSLATE_NOOP("Error", "“%1” is empty. Export it again.");
    case ErrorCode::NotText:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not a text file with columns. If it is a spreadsheet, save it as CSV.");
    case ErrorCode::NotUtf8:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not in UTF-8 (row %2). Save it as “CSV UTF-8”.");
    case ErrorCode::MissingColumn:
        return QT_TRANSLATE_NOOP("Error", "“%1” has no column “%2”, which is needed. Add it to the header row.");
    case ErrorCode::DuplicateColumn:
        return QT_TRANSLATE_NOOP("Error", "“%1” has the column “%2” twice. Remove or rename one of them.");
    case ErrorCode::RaggedRow:
        return QT_TRANSLATE_NOOP("Error",
                                 "The row has %1 cells, the header has %2. Look for a missing quote or a stray comma.");
    case ErrorCode::UnterminatedQuote:
        return QT_TRANSLATE_NOOP(
            "Error",
            "In “%1” a quote opened in row %2 never closes. Close it, or double it if it belongs to the text.");
    case ErrorCode::StrayQuote:
        return QT_TRANSLATE_NOOP("Error",
                                 "A quote stands in the middle of a cell. Quote the whole cell and double the quote.");
    case ErrorCode::FieldTooLarge:
        return QT_TRANSLATE_NOOP("Error", "A cell of row %1 is larger than %2. Look for a missing quote.");
    case ErrorCode::UnknownFile:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is neither a native file nor a report known here. Name its kind with --as or --preset.");
    case ErrorCode::NothingToImport:
        return QT_TRANSLATE_NOOP("Error", "The folder “%1” holds no native file such as buyers.csv.");
    case ErrorCode::PeriodNeeded:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” does not say for which days it is. Name them with --day DAY or --day FROM..UNTIL.");
    case ErrorCode::RowsRejected:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 of %2 rows cannot be taken, so nothing was imported. Mend them, or take the good rows with --partial.");
    case ErrorCode::ColumnIgnored:
        return QT_TRANSLATE_NOOP("Error", "The column “%2” of “%1” is not known here and was ignored.");
    case ErrorCode::FutureDays:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” lies after today in %2 rows, first in row %3. They count for nothing until their day.");
    case ErrorCode::TakenAsOnboarding:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” was taken as onboarding: its 14-day review is not on record as held. Hold it, or override with a reason.");
    case ErrorCode::ReportedDaysMoved:
        return QT_TRANSLATE_NOOP(
            "Error",
            "These deliveries are newer than all others, so buyers that are not in the file now count as having received nothing until then. State what is complete with --complete.");
    case ErrorCode::PeriodOnOneDay:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” covers %2 to %3 and is stored on its last day. Weekly figures cannot be read from it.");
    case ErrorCode::NotAWorkspace:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a Touchbase workspace. It was not changed.");
    case ErrorCode::WorkspaceMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no workspace “%1”. Check the path, or make one with “new”.");
    case ErrorCode::WorkspaceNewer:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” was made by a newer Touchbase (form %2, this one knows %3). Update Touchbase; the file was not changed.");
    case ErrorCode::WorkspaceSchemaWrong:
        return QT_TRANSLATE_NOOP("Error",
                                 "The tables of “%1” are not those of Touchbase (%2). It was not opened or changed.");
    case ErrorCode::WorkspaceNotEmpty:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not empty. Take a complete export into a new workspace.");
    case ErrorCode::NotAnExport:
        return QT_TRANSLATE_NOOP(
            "Error", "This is not a complete export that can be read here (%1). Export it again, or update Touchbase.");
    case ErrorCode::WorkspaceDamaged:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is damaged. It was not changed; restore a backup, or copy what can be read with “rescue”.");
    case ErrorCode::WorkspaceReadOnly:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” may only be read, so nothing can be written. Check its rights or copy it elsewhere.");
    case ErrorCode::WorkspaceLocked:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is being written by another program. Nothing was changed; try again in a moment.");
    case ErrorCode::FolderNotWritable:
        return QT_TRANSLATE_NOOP("Error", "The folder “%1” may not be written. Choose another, or check its rights.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no room left on the disk of “%1”. Nothing was changed; free some room and try again.");
    case ErrorCode::MigrationFailed:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” could not be brought to form %2. It is as it was; the copy made before lies beside it.");
    case ErrorCode::BackupBad:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a sound backup. Nothing was changed; choose another one.");
    case ErrorCode::RescueImpossible:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” is damaged too far: not even its list of tables can be read. It was not changed; restore a backup.");
    case ErrorCode::StoreFailed:
        return QT_TRANSLATE_NOOP("Error", "The workspace could not do this. Nothing was changed; the log says why.");
    case ErrorCode::RevisionConflict:
        return QT_TRANSLATE_NOOP("Error",
                                 "Somebody else changed this meanwhile (%1). Look at the new state and try again.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to redo.");
    case ErrorCode::UndoConflict:
        return QT_TRANSLATE_NOOP("Error", "This cannot be taken back any more, because it was changed since (%1).");
    case ErrorCode::AlreadyUndone:
        return QT_TRANSLATE_NOOP("Error", "Import %1 is undone already.");
    case ErrorCode::NotUndone:
        return QT_TRANSLATE_NOOP("Error", "Import %1 is not undone.");
    case ErrorCode::StillReferred:
        return QT_TRANSLATE_NOOP("Error", "This is still used by: %1. Remove that first.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.");
    case ErrorCode::GateClosed:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot become active yet: %2. Do that, or override with a reason.");
    case ErrorCode::ReasonNeeded:
        return QT_TRANSLATE_NOOP("Error", "Write a reason.");
    case ErrorCode::NotAvailableYet:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not available yet.");
    case ErrorCode::BadModel:
        return QT_TRANSLATE_NOOP("Error", "This score model cannot be used: %1.");
    }
    Q_UNREACHABLE();
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
