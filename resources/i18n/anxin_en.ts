<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppointmentActs</name>
    <message numerus="yes">
        <source>%n appointment(s), the first %1</source>
        <translation>
            <numerusform>%n appointment, the first %1</numerusform>
            <numerusform>%n appointments, the first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentLoops</name>
    <message numerus="yes">
        <source>%n still booked, the first %1</source>
        <translation>
            <numerusform>%n still booked, the first %1</numerusform>
            <numerusform>%n still booked, the first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet “%1” were read like the others.</source>
        <translation>
            <numerusform>%n hidden row of the sheet “%1” was read like the others.</numerusform>
            <numerusform>%n hidden rows of the sheet “%1” were read like the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sheet “%1” hold formulas without a result and were read as empty. Open the file in its own program, save it and read it again.</source>
        <translation>
            <numerusform>%n cell of the sheet “%1” holds a formula without a result and was read as empty. Open the file in its own program, save it and read it again.</numerusform>
            <numerusform>%n cells of the sheet “%1” hold formulas without a result and were read as empty. Open the file in its own program, save it and read it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read and were replaced.</source>
        <translation>
            <numerusform>%n character could not be read and was replaced.</numerusform>
            <numerusform>%n characters could not be read and were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDesk</name>
    <message numerus="yes">
        <source>Overdue or due today: %n. %1. Say why it stays until tomorrow, or settle it first.</source>
        <translation>
            <numerusform>Overdue or due today: %n. %1. Say why it stays until tomorrow, or settle it first.</numerusform>
            <numerusform>Overdue or due today: %n. %1. Say why it stays until tomorrow, or settle it first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the last day of lessons</source>
        <translation>
            <numerusform>%n day before the last day of lessons</numerusform>
            <numerusform>%n days before the last day of lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) on</source>
        <comment>the length of a holiday</comment>
        <translation>
            <numerusform>from %n day on</numerusform>
            <numerusform>from %n days on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last day of exams</source>
        <translation>
            <numerusform>%n day after the last day of exams</numerusform>
            <numerusform>%n days after the last day of exams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the first lessons on</source>
        <translation>
            <numerusform>%n day from the first lessons on</numerusform>
            <numerusform>%n days from the first lessons on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the suspension ends</source>
        <translation>
            <numerusform>%n day before the suspension ends</numerusform>
            <numerusform>%n days before the suspension ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the return</source>
        <translation>
            <numerusform>%n day after the return</numerusform>
            <numerusform>%n days after the return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at again after %n day(s)</source>
        <translation>
            <numerusform>looked at again after %n day</numerusform>
            <numerusform>looked at again after %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
