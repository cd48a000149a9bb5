// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace touchbase {

/// Why something was not done. Each code has one sentence (sentence.h), which says what to do next.
enum class ErrorCode {
    // a value that a person or a file gave
    BlankNotAllowed,      ///< values: column
    BadDay,               ///< values: text
    AmbiguousDay,         ///< values: text, one reading, the other
    BadInstant,           ///< values: text
    BadWholeNumber,       ///< values: text
    BadNumber,            ///< values: text
    BadMoney,             ///< values: text, currency, digits
    BadBoolean,           ///< values: text
    BadWord,              ///< values: text, the words that are allowed
    OutOfRange,           ///< values: text, lowest, highest
    NotPositive,          ///< values: text, highest
    AmbiguousNumber,      ///< values: text, one reading, the other
    CurrencyDiffers,      ///< values: buyer, its currency, the file's currency
    TextTooLong,          ///< values: highest number of characters
    UnknownColumn,        ///< values: column
    UntilBeforeFrom,      ///< values: from, until
    BadQuarter,           ///< values: text
    SnoozeInPast,         ///< values: the day, the present day
    QuarterNotBegun,      ///< values: its first day, the day of the review
    MoreThanDelivered,    ///< values: column, value, delivered
    ChurnedBeforeSigned,  ///< values: signed_on, churned_on
    AnsweredBeforeOpened, ///< values: column, value, opened_at
    OutsideScale,         ///< values: score, scale_min, scale_max
    BadScale,             ///< values: scale_min, scale_max
    NpsOtherScale,        ///< values: scale_min, scale_max
    KeyTwice,             ///< values: row, first row, key
    MixedChecklistKind,   ///< values: checklist, kind, other kind
    CurrencyDigitsDiffer, ///< values: buyer, currency, other currency
    RepliesToNothing,     ///< values: column: a day or instant needs another one first
    ReviewBeforeSigned,   ///< values: day of the review, signed_on
    StepWithoutTitle,     ///< values: its number
    CircularSteps,        ///< values: the steps that wait for each other
    // what a name or key did not lead to
    UnknownBuyer,    ///< values: name
    UnknownContact,  ///< values: name, buyer
    UnknownSource,   ///< values: name
    UnknownBatch,    ///< values: batch
    UnknownZone,     ///< values: name
    UnknownKind,     ///< values: kind, the kinds that exist
    UnknownPreset,   ///< values: preset, the presets that exist
    UnknownRow,      ///< values: kind of record, id
    UnknownStep,     ///< values: name or number
    UnknownTemplate, ///< values: name
    NameTaken,       ///< values: name
    AmbiguousName,   ///< values: name, the names it could be
    // files of other programs
    CannotReadFile,    ///< values: file
    CannotWriteFile,   ///< values: file
    FileExists,        ///< values: file
    EmptyFile,         ///< values: file
    NotText,           ///< values: file
    NotUtf8,           ///< values: file, row
    MissingColumn,     ///< values: file, column
    DuplicateColumn,   ///< values: file, column
    RaggedRow,         ///< values: cells found, cells expected
    UnterminatedQuote, ///< values: file, row
    StrayQuote,        ///< values: row
    FieldTooLarge,     ///< values: row, limit
    UnknownFile,       ///< values: file
    NothingToImport,   ///< values: folder
    PeriodNeeded,      ///< values: file
    RowsRejected,      ///< values: rejected, rows
    ColumnIgnored,     ///< values: file, column (a warning)
    FutureDays,        ///< values: column, rows, first row (a warning)
    TakenAsOnboarding, ///< values: buyer (a warning)
    ReportedDaysMoved, ///< values: none (a warning)
    PeriodOnOneDay,    ///< values: file, from, until (a warning)
    // the workspace
    NotAWorkspace,        ///< values: file
    WorkspaceMissing,     ///< values: file
    WorkspaceNewer,       ///< values: file, its version, ours
    WorkspaceSchemaWrong, ///< values: file, what differs
    WorkspaceNotEmpty,    ///< values: file
    NotAnExport,          ///< values: what is not known
    WorkspaceDamaged,     ///< values: file
    WorkspaceReadOnly,    ///< values: file
    WorkspaceLocked,      ///< values: file
    WorkspaceGone,        ///< values: file
    FolderNotWritable,    ///< values: folder
    DiskFull,             ///< values: file
    MigrationFailed,      ///< values: file, version
    BackupBad,            ///< values: file
    RescueImpossible,     ///< values: file
    StoreFailed,          ///< values: none; the detail says what the engine said
    RevisionConflict,     ///< values: what was changed meanwhile
    NothingToUndo,
    NothingToRedo,
    UndoConflict,  ///< values: what was changed meanwhile
    AlreadyUndone, ///< values: batch
    NotUndone,     ///< values: batch
    StillReferred, ///< values: what still refers to it
    Cancelled,
    // rules
    GateClosed, ///< values: buyer, what is missing
    ReasonNeeded,
    OnboardingRuns, ///< values: buyer
    NoOnboarding,   ///< values: buyer
    BuyerLeft,      ///< values: buyer
    DoneAlready,    ///< values: step, day
    ReviewNotHeld,
    NotAvailableYet, ///< values: command
    BadModel,        ///< values: what is wrong with it
};

/// Why a function gave no value: a code, the values that matter in its sentence, and a detail for the log.
/// Values are what a person gave or must see; the detail is untranslated and never holds row values.
struct Error {
    ErrorCode code;
    QStringList values = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

} // namespace touchbase
