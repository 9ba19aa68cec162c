<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionCounts</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s)</source>
        <translation>
            <numerusform>%n supporter</numerusform>
            <numerusform>%n supporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n file(s) came into the watched folder</source>
        <translation>
            <numerusform>%n file came into the watched folder</numerusform>
            <numerusform>%n files came into the watched folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendeeFilters</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>has returned, %n change(s)</source>
        <translation>
            <numerusform>has returned, %n change</numerusform>
            <numerusform>has returned, %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) still expected.</source>
        <translation>
            <numerusform>%n laptop still expected.</numerusform>
            <numerusform>%n laptops still expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date will not be in it.</source>
        <translation>
            <numerusform>%n without a date will not be in it.</numerusform>
            <numerusform>%n without a date will not be in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignNotices</name>
    <message numerus="yes">
        <source>%n activity(ies) passed their date and are still planned.</source>
        <translation>
            <numerusform>%n activity passed its date and is still planned.</numerusform>
            <numerusform>%n activities passed their date and are still planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n conflict decided</numerusform>
            <numerusform>%n conflicts decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentBar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentNotes</name>
    <message numerus="yes">
        <source>%n column(s) are taken as you set them last time.</source>
        <translation>
            <numerusform>%n column is taken as you set it last time.</numerusform>
            <numerusform>%n columns are taken as you set them last time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n cell(s) are not understood. What is left so comes in as it is, or stays empty.</source>
        <translation>
            <numerusform>%n cell is not understood. What is left so comes in as it is, or stays empty.</numerusform>
            <numerusform>%n cells are not understood. What is left so comes in as it is, or stays empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n finding(s)</source>
        <translation>
            <numerusform>in %n finding</numerusform>
            <numerusform>in %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n other finding(s), too</source>
        <translation>
            <numerusform>in %n other finding, too</numerusform>
            <numerusform>in %n other findings, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>%n person was invited.</numerusform>
            <numerusform>%n people were invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProposals</name>
    <message numerus="yes">
        <source>Others from there (%n): {sector}</source>
        <translation>
            <numerusform>Others from there (%n): {sector}</numerusform>
            <numerusform>Others from there (%n): {sector}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>%n recommendation(s) rest on this finding.</source>
        <translation>
            <numerusform>%n recommendation rests on this finding.</numerusform>
            <numerusform>%n recommendations rest on this finding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Merge %n file</numerusform>
            <numerusform>Merge %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new change(s)</source>
        <translation>
            <numerusform>new change</numerusform>
            <numerusform>new changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conflict(s)</source>
        <translation>
            <numerusform>conflict</numerusform>
            <numerusform>conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>possible duplicate(s)</source>
        <translation>
            <numerusform>possible duplicate</numerusform>
            <numerusform>possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message numerus="yes">
        <source>%n change(s) could be saved</source>
        <translation>
            <numerusform>%n change could be saved</numerusform>
            <numerusform>%n changes could be saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in</source>
        <translation>
            <numerusform>%n file came in</numerusform>
            <numerusform>%n files came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n new change</numerusform>
            <numerusform>%n new changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewSubmissionDialog</name>
    <message numerus="yes">
        <source>Make %n submission(s)</source>
        <translation>
            <numerusform>Make %n submission</numerusform>
            <numerusform>Make %n submissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSide</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldLettersCard</name>
    <message numerus="yes">
        <source>Written in an old Georgian font: %n cell(s), in {columns}</source>
        <translation>
            <numerusform>Written in an old Georgian font: %n cell, in {columns}</numerusform>
            <numerusform>Written in an old Georgian font: %n cells, in {columns}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in an old Georgian font are converted</source>
        <translation>
            <numerusform>%n cell in an old Georgian font is converted</numerusform>
            <numerusform>%n cells in an old Georgian font are converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in an old Georgian font stay as they are</source>
        <translation>
            <numerusform>%n cell in an old Georgian font stays as it is</numerusform>
            <numerusform>%n cells in an old Georgian font stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n line(s) may be several people and are left out.</source>
        <translation>
            <numerusform>%n line may be several people and is left out.</numerusform>
            <numerusform>%n lines may be several people and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) the list says something else.</source>
        <translation>
            <numerusform>Of %n person the list says something else.</numerusform>
            <numerusform>Of %n people the list says something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onto the list</source>
        <translation>
            <numerusform>%n onto the list</numerusform>
            <numerusform>%n onto the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ticked</source>
        <translation>
            <numerusform>%n not ticked</numerusform>
            <numerusform>%n not ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>History: %n change(s), last {last}</source>
        <translation>
            <numerusform>History: %n change, last {last}</numerusform>
            <numerusform>History: %n changes, last {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n proposal(s) of this kind</source>
        <translation>
            <numerusform>Take the proposal of this kind</numerusform>
            <numerusform>Take all %n proposals of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDetail</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n same</numerusform>
            <numerusform>%n same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message numerus="yes">
        <source>%n field(s) of this record differ. Take all of them from one laptop:</source>
        <translation>
            <numerusform>%n field of this record differs. Take it from one laptop:</numerusform>
            <numerusform>%n fields of this record differ. Take all of them from one laptop:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>new person(s)</source>
        <translation>
            <numerusform>new person</numerusform>
            <numerusform>new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filled in</source>
        <translation>
            <numerusform>filled in</numerusform>
            <numerusform>filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>onto the list</source>
        <translation>
            <numerusform>onto the list</numerusform>
            <numerusform>onto the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line(s) left out</source>
        <translation>
            <numerusform>line left out</numerusform>
            <numerusform>lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be several people</source>
        <translation>
            <numerusform>%n may be several people</numerusform>
            <numerusform>%n may be several people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ticked</source>
        <translation>
            <numerusform>%n not ticked</numerusform>
            <numerusform>%n not ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the list</source>
        <translation>
            <numerusform>%n twice in the list</numerusform>
            <numerusform>%n twice in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) would be decided</source>
        <translation>
            <numerusform>%n conflict would be decided</numerusform>
            <numerusform>%n conflicts would be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) for you to decide</source>
        <translation>
            <numerusform>%n stays for you to decide</numerusform>
            <numerusform>%n stay for you to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message numerus="yes">
        <source>%n person(s) on its list</source>
        <translation>
            <numerusform>%n person on its list</numerusform>
            <numerusform>%n people on its list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilentCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message numerus="yes">
        <source>Take %n change(s) out too</source>
        <translation>
            <numerusform>Take %n change out too</numerusform>
            <numerusform>Take %n changes out too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitedCard</name>
    <message numerus="yes">
        <source>One person, %n record(s)</source>
        <translation>
            <numerusform>One person, %n record</numerusform>
            <numerusform>One person, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message numerus="yes">
        <source>%n file(s) had nothing new</source>
        <translation>
            <numerusform>%n file had nothing new</numerusform>
            <numerusform>%n files had nothing new</numerusform>
        </translation>
    </message>
</context>
</TS>
