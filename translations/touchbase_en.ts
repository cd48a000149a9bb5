<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CadenceBar</name>
    <message numerus="yes">
        <source>%1 of %n agreed days since the last contact</source>
        <translation>
            <numerusform>%1 of %n agreed day since the last contact</numerusform>
            <numerusform>%1 of %n agreed days since the last contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>No leads for %n day(s): ask what stopped them</source>
        <translation>
            <numerusform>No leads for %n day: ask what stopped them</numerusform>
            <numerusform>No leads for %n days: ask what stopped them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s): call</source>
        <translation>
            <numerusform>No contact for %n day: call</numerusform>
            <numerusform>No contact for %n days: call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last 7 days, %2 of %Ln lead(s); nobody told the buyer since %3</source>
        <translation>
            <numerusform>%1 in the last 7 days, %2 of %Ln lead; nobody told the buyer since %3</numerusform>
            <numerusform>%1 in the last 7 days, %2 of %Ln leads; nobody told the buyer since %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage points beyond chance over 13 weeks, %Ln lead(s); %2 is a problem</source>
        <translation>
            <numerusform>%1 percentage points beyond chance over 13 weeks, %Ln lead; %2 is a problem</numerusform>
            <numerusform>%1 percentage points beyond chance over 13 weeks, %Ln leads; %2 is a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lead(s) in two weeks</source>
        <translation>
            <numerusform>%1 of %Ln lead in two weeks</numerusform>
            <numerusform>%1 of %Ln leads in two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n more</numerusform>
            <numerusform>%1; %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) agreed or usual, %1</source>
        <translation>
            <numerusform>%n day agreed or usual, %1</numerusform>
            <numerusform>%n days agreed or usual, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s), on %1</source>
        <translation>
            <numerusform>due in %n day, on %1</numerusform>
            <numerusform>due in %n days, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was due %n day(s) ago, on %1</source>
        <translation>
            <numerusform>was due %n day ago, on %1</numerusform>
            <numerusform>was due %n days ago, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n day(s) are too long</source>
        <translation>
            <numerusform>%1; %n day is too long</numerusform>
            <numerusform>%1; %n days are too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Imported %n row(s)</source>
        <translation>
            <numerusform>Imported %n row</numerusform>
            <numerusform>Imported %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>All %n told</source>
        <translation>
            <numerusform>All %n told</numerusform>
            <numerusform>All %n told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message numerus="yes">
        <source>%n still wait(s)</source>
        <translation>
            <numerusform>%n still waits</numerusform>
            <numerusform>%n still wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) did not settle it</source>
        <translation>
            <numerusform>%n touchpoint did not settle it</numerusform>
            <numerusform>%n touchpoints did not settle it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was reopened %n time(s)</source>
        <translation>
            <numerusform>it was reopened %n time</numerusform>
            <numerusform>it was reopened %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n issue(s)</source>
        <translation>
            <numerusform>of %n issue</numerusform>
            <numerusform>of %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnboardingWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was done for %n day(s), and something is due.</source>
        <translation>
            <numerusform>Nothing was done for %n day, and something is due.</numerusform>
            <numerusform>Nothing was done for %n days, and something is due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%1 of %n measure(s), coverage %2.</source>
        <translation>
            <numerusform>%1 of %n measure, coverage %2.</numerusform>
            <numerusform>%1 of %n measures, coverage %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) delivered, %1; days without a report or in a pause are left out.</source>
        <translation>
            <numerusform>%Ln lead delivered, %1; days without a report or in a pause are left out.</numerusform>
            <numerusform>%Ln leads delivered, %1; days without a report or in a pause are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln lead(s) delivered, %1: sales whose return window is over.</source>
        <translation>
            <numerusform>Of %Ln lead delivered, %1: sales whose return window is over.</numerusform>
            <numerusform>Of %Ln leads delivered, %1: sales whose return window is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln lead(s) delivered, %1.</source>
        <translation>
            <numerusform>Of %Ln lead delivered, %1.</numerusform>
            <numerusform>Of %Ln leads delivered, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Business hours within which three of four issues were answered; %Ln issue(s), %1.</source>
        <translation>
            <numerusform>Business hours within which three of four issues were answered; %Ln issue, %1.</numerusform>
            <numerusform>Business hours within which three of four issues were answered; %Ln issues, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returns asked for in time and accepted, of %Ln decided, %1.</source>
        <translation>
            <numerusform>Returns asked for in time and accepted, of %Ln decided, %1.</numerusform>
            <numerusform>Returns asked for in time and accepted, of %Ln decided, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreHelp</name>
    <message numerus="yes">
        <source>Looks at the last %n day(s).</source>
        <translation>
            <numerusform>Looks at the last %n day.</numerusform>
            <numerusform>Looks at the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::AffectedInput</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::BuyersFooter</name>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation>
            <numerusform>%Ln buyer</numerusform>
            <numerusform>%Ln buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln buyer(s)</source>
        <translation>
            <numerusform>%1 of %Ln buyer</numerusform>
            <numerusform>%1 of %Ln buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open issue(s)</source>
        <translation>
            <numerusform>%Ln open issue</numerusform>
            <numerusform>%Ln open issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::BuyersModel</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::CheckDialog</name>
    <message numerus="yes">
        <source>%n problem(s) found. Restore a backup, or keep a copy of the file for whoever helps you.</source>
        <translation>
            <numerusform>%n problem found. Restore a backup, or keep a copy of the file for whoever helps you.</numerusform>
            <numerusform>%n problems found. Restore a backup, or keep a copy of the file for whoever helps you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::ClosingForm</name>
    <message numerus="yes">
        <source>%n buyer(s) were not told yet. They stay on the list of those to tell.</source>
        <translation>
            <numerusform>%n buyer was not told yet. It stays on the list of those to tell.</numerusform>
            <numerusform>%n buyers were not told yet. They stay on the list of those to tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::ExportJob</name>
    <message numerus="yes">
        <source>Exported %n row(s) to %1. This is people&apos;s data: keep it where only you can read it.</source>
        <translation>
            <numerusform>Exported %n row to %1. This is people&apos;s data: keep it where only you can read it.</numerusform>
            <numerusform>Exported %n rows to %1. This is people&apos;s data: keep it where only you can read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::GatePanel</name>
    <message numerus="yes">
        <source>The first lead came after %n day(s).</source>
        <translation>
            <numerusform>The first lead came after %n day.</numerusform>
            <numerusform>The first lead came after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::HolidaysCard</name>
    <message numerus="yes">
        <source>%n day(s) on which no clock runs</source>
        <translation>
            <numerusform>%n day on which no clock runs</numerusform>
            <numerusform>%n days on which no clock runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n row so far</numerusform>
            <numerusform>%n rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were edited since or are still needed.</source>
        <translation>
            <numerusform>%n record stayed, because it was edited since or is still needed.</numerusform>
            <numerusform>%n records stayed, because they were edited since or are still needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::ImportsPage</name>
    <message numerus="yes">
        <source>%n import(s), the latest first; any can be taken back, whatever came after it</source>
        <translation>
            <numerusform>%n import, the latest first; any can be taken back, whatever came after it</numerusform>
            <numerusform>%n imports, the latest first; any can be taken back, whatever came after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of “%1” %n record(s) stayed, because they were edited since or are still needed: %2.</source>
        <translation>
            <numerusform>Of “%1” %n record stayed, because it was edited since or is still needed: %2.</numerusform>
            <numerusform>Of “%1” %n records stayed, because they were edited since or are still needed: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::IncidentForm</name>
    <message numerus="yes">
        <source>%n buyer(s) received leads of it in these days.</source>
        <translation>
            <numerusform>%n buyer received leads of it in these days.</numerusform>
            <numerusform>%n buyers received leads of it in these days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n of them more come back than before; returns may still arrive.</source>
        <translation>
            <numerusform>At %n of them more come back than before; returns may still arrive.</numerusform>
            <numerusform>At %n of them more come back than before; returns may still arrive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::IssueDetail</name>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reopened %n time</numerusform>
            <numerusform>reopened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::IssueFiguresStrip</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n resolved</source>
        <translation>
            <numerusform>of %n resolved</numerusform>
            <numerusform>of %n resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::IssueTable</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened in the last %n days</source>
        <translation>
            <numerusform>Opened in the last %n day</numerusform>
            <numerusform>Opened in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same cause as %n before</source>
        <translation>
            <numerusform>same cause as %n before</numerusform>
            <numerusform>same cause as %n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::OnboardingPage</name>
    <message numerus="yes">
        <source>%1: %n buyer(s)</source>
        <translation>
            <numerusform>%1: %n buyer</numerusform>
            <numerusform>%1: %n buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) in their first 30 days</source>
        <translation>
            <numerusform>%n buyer in its first 30 days</numerusform>
            <numerusform>%n buyers in their first 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::PlaybookSteps</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::ProgressDialog</name>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n row so far</numerusform>
            <numerusform>%n rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::RejectsTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::ReportStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all</source>
        <translation>
            <numerusform>%n row in all</numerusform>
            <numerusform>%n rows in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n line(s) that are titles, totals or blank</source>
        <translation>
            <numerusform>; %n line that is a title, a total or blank</numerusform>
            <numerusform>; %n lines that are titles, totals or blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::ReviewsTab</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::TemplatesPage</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::TimelineSide</name>
    <message numerus="yes">
        <source>%n touchpoint(s), 26 weeks</source>
        <translation>
            <numerusform>%n touchpoint, 26 weeks</numerusform>
            <numerusform>%n touchpoints, 26 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s), 90 days</source>
        <translation>
            <numerusform>%n touchpoint, 90 days</numerusform>
            <numerusform>%n touchpoints, 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n started by us, %2.</source>
        <translation>
            <numerusform>%1 of %n started by us, %2.</numerusform>
            <numerusform>%1 of %n started by us, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::TodayModel</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::TodayNotices</name>
    <message numerus="yes">
        <source>%n more to look at. </source>
        <translation>
            <numerusform>%n more to look at. </numerusform>
            <numerusform>%n more to look at. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n to look at, </source>
        <translation>
            <numerusform>%n to look at, </numerusform>
            <numerusform>%n to look at, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late.</source>
        <translation>
            <numerusform>%n late.</numerusform>
            <numerusform>%n late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::TrashPage</name>
    <message numerus="yes">
        <source>%n more record(s)</source>
        <translation>
            <numerusform>%n more record</numerusform>
            <numerusform>%n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the latest first</source>
        <translation>
            <numerusform>%n record, the latest first</numerusform>
            <numerusform>%n records, the latest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) and all that was deleted with them will be gone from this workspace. This cannot be undone; only a backup still has them.</source>
        <translation>
            <numerusform>%n record and all that was deleted with it will be gone from this workspace. This cannot be undone; only a backup still has it.</numerusform>
            <numerusform>%n records and all that was deleted with them will be gone from this workspace. This cannot be undone; only a backup still has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchbase::ui::TrendCard</name>
    <message numerus="yes">
        <source>From %1 to %2 in %n week(s); lowest %3 on %4, highest %5 on %6.</source>
        <translation>
            <numerusform>From %1 to %2 in %n week; lowest %3 on %4, highest %5 on %6.</numerusform>
            <numerusform>From %1 to %2 in %n weeks; lowest %3 on %4, highest %5 on %6.</numerusform>
        </translation>
    </message>
</context>
</TS>
