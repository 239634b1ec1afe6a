<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaWords</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) and call(s)</source>
        <translation>
            <numerusform>%n visit or call</numerusform>
            <numerusform>%n visits and calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) slipping away</source>
        <translation>
            <numerusform>%n customer slipping away</numerusform>
            <numerusform>%n customers slipping away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet deal(s)</source>
        <translation>
            <numerusform>%n quiet deal</numerusform>
            <numerusform>%n quiet deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n open complaint</numerusform>
            <numerusform>%n open complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier or class move(s)</source>
        <translation>
            <numerusform>%n tier or class move</numerusform>
            <numerusform>%n tier or class moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to ask again</source>
        <translation>
            <numerusform>%n customer to ask again</numerusform>
            <numerusform>%n customers to ask again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s)</source>
        <translation>
            <numerusform>%n birthday</numerusform>
            <numerusform>%n birthdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that matter</source>
        <translation>
            <numerusform>%n day that matters</numerusform>
            <numerusform>%n days that matter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no touch for %n day(s)</source>
        <translation>
            <numerusform>no touch for %n day</numerusform>
            <numerusform>no touch for %n days</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>planned every day</numerusform>
            <numerusform>planned every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they are choosing, and no touch for %n day(s)</source>
        <translation>
            <numerusform>they are choosing, and no touch for %n day</numerusform>
            <numerusform>they are choosing, and no touch for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not confirmed for %n day(s)</source>
        <translation>
            <numerusform>not confirmed for %n day</numerusform>
            <numerusform>not confirmed for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnonymiseDialog</name>
    <message numerus="yes">
        <source>%Ln phone(s), mail(s) and address(es)</source>
        <translation>
            <numerusform>%Ln phone, mail or address</numerusform>
            <numerusform>%Ln phones, mails and addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on stakeholder maps</source>
        <translation>
            <numerusform>%Ln entry on stakeholder maps</numerusform>
            <numerusform>%Ln entries on stakeholder maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stays: that an anonymised person worked there, and %Ln activity(ies) without the name.</source>
        <translation>
            <numerusform>What stays: that an anonymised person worked there, and %Ln activity without the name.</numerusform>
            <numerusform>What stays: that an anonymised person worked there, and %Ln activities without the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is anonymised, in %Ln other text(s) too.</source>
        <translation>
            <numerusform>The person is anonymised, in %Ln other text too.</numerusform>
            <numerusform>The person is anonymised, in %Ln other texts too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not confirmed for %n day(s)</source>
        <translation>
            <numerusform>not confirmed for %n day</numerusform>
            <numerusform>not confirmed for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %n selected</source>
        <translation>
            <numerusform>Change %n selected</numerusform>
            <numerusform>Change %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarStep</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new and done</source>
        <translation>
            <numerusform>%n new and done</numerusform>
            <numerusform>%n new and done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n taken out</numerusform>
            <numerusform>%n taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing new</source>
        <translation>
            <numerusform>%n with nothing new</numerusform>
            <numerusform>%n with nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) read</source>
        <translation>
            <numerusform>%n entry read</numerusform>
            <numerusform>%n entries read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those without a customer (%n)</source>
        <translation>
            <numerusform>Only those without a customer (%n)</numerusform>
            <numerusform>Only those without a customer (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n refused…</source>
        <translation>
            <numerusform>Save %n refused…</numerusform>
            <numerusform>Save %n refused…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardLook</name>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>Contact every %n day(s)</source>
        <translation>
            <numerusform>Contact every day</numerusform>
            <numerusform>Contact every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d overdue</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d overdue</numerusform>
            <numerusform>%n d overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>yesterday</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check again</source>
        <translation>
            <numerusform>%n to check again</numerusform>
            <numerusform>%n to check again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) fell due: {kept} kept on time</source>
        <translation>
            <numerusform>%n promise fell due: {kept} kept on time</numerusform>
            <numerusform>%n promises fell due: {kept} kept on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept late</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n kept late</numerusform>
            <numerusform>%n kept late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in half a year, prospect from {enough} on</source>
        <translation>
            <numerusform>%n point in half a year, a prospect from {enough}</numerusform>
            <numerusform>%n points in half a year, a prospect from {enough}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChancePart</name>
    <message numerus="yes">
        <source>%n decided deal(s) of ours</source>
        <translation>
            <numerusform>%n decided deal of ours</numerusform>
            <numerusform>%n decided deals of ours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n customer(s) edited</source>
        <translation>
            <numerusform>%n customer edited</numerusform>
            <numerusform>%n customers edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) tagged</source>
        <translation>
            <numerusform>%n customer tagged</numerusform>
            <numerusform>%n customers tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) edited</source>
        <translation>
            <numerusform>%n person edited</numerusform>
            <numerusform>%n people edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) edited</source>
        <translation>
            <numerusform>%n deal edited</numerusform>
            <numerusform>%n deals edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into the group {view}</source>
        <translation>
            <numerusform>%n put into the group {view}</numerusform>
            <numerusform>%n put into the group {view}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the group {view}</source>
        <translation>
            <numerusform>%n taken out of the group {view}</numerusform>
            <numerusform>%n taken out of the group {view}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%n tag removed</numerusform>
            <numerusform>%n tags removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted</source>
        <translation>
            <numerusform>%n customer deleted</numerusform>
            <numerusform>%n customers deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) merged into others</source>
        <translation>
            <numerusform>%n customer merged into another</numerusform>
            <numerusform>%n customers merged into others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) merged into others</source>
        <translation>
            <numerusform>%n person merged into another</numerusform>
            <numerusform>%n people merged into others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted</source>
        <translation>
            <numerusform>%n person deleted</numerusform>
            <numerusform>%n people deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) deleted</source>
        <translation>
            <numerusform>%n product deleted</numerusform>
            <numerusform>%n products deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted</source>
        <translation>
            <numerusform>%n deal deleted</numerusform>
            <numerusform>%n deals deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken into the map</source>
        <translation>
            <numerusform>%n person taken into the map</numerusform>
            <numerusform>%n people taken into the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) deleted</source>
        <translation>
            <numerusform>%n order deleted</numerusform>
            <numerusform>%n orders deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) merged into {word}</source>
        <translation>
            <numerusform>%n word merged into {word}</numerusform>
            <numerusform>%n words merged into {word}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) no longer offered</source>
        <translation>
            <numerusform>%n word no longer offered</numerusform>
            <numerusform>%n words no longer offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) offered again</source>
        <translation>
            <numerusform>%n word offered again</numerusform>
            <numerusform>%n words offered again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n visit planned</numerusform>
            <numerusform>%n visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed tier(s) accepted</source>
        <translation>
            <numerusform>%n proposed tier accepted</numerusform>
            <numerusform>%n proposed tiers accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed class(es) accepted</source>
        <translation>
            <numerusform>%n proposed class accepted</numerusform>
            <numerusform>%n proposed classes accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation>
            <numerusform>%n proposal accepted</numerusform>
            <numerusform>%n proposals accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) set aside</source>
        <translation>
            <numerusform>%n proposal set aside</numerusform>
            <numerusform>%n proposals set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFilters</name>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Last month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln order(s) in other currencies than {currency}.</source>
        <translation>
            <numerusform>Not included: %Ln order in other currencies than {currency}.</numerusform>
            <numerusform>Not included: %Ln orders in other currencies than {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) in other currencies than {currency}.</source>
        <translation>
            <numerusform>Not included: %Ln deal in other currencies than {currency}.</numerusform>
            <numerusform>Not included: %Ln deals in other currencies than {currency}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CohortsKind</name>
    <message numerus="yes">
        <source>%Ln customer(s) came.</source>
        <translation>
            <numerusform>%Ln customer came.</numerusform>
            <numerusform>%Ln customers came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A year after their first order, {kept} of %Ln bought again.</source>
        <translation>
            <numerusform>A year after their first order, {kept} of %Ln bought again.</numerusform>
            <numerusform>A year after their first order, {kept} of %Ln bought again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A year after their first order, {share} of %Ln bought again (nine times in ten between {low} and {high}).</source>
        <translation>
            <numerusform>A year after their first order, {share} of %Ln bought again (nine times in ten between {low} and {high}).</numerusform>
            <numerusform>A year after their first order, {share} of %Ln bought again (nine times in ten between {low} and {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of fewer than %Ln customers counts are shown, no shares.</source>
        <translation>
            <numerusform>Of fewer than %Ln customer counts are shown, no shares.</numerusform>
            <numerusform>Of fewer than %Ln customers counts are shown, no shares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{bought} of %Ln customer(s) bought</source>
        <translation>
            <numerusform>{bought} of %Ln customer bought</numerusform>
            <numerusform>{bought} of %Ln customers bought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message numerus="yes">
        <source>%n working hour(s) late</source>
        <translation>
            <numerusform>%n working hour late</numerusform>
            <numerusform>%n working hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s) left</source>
        <translation>
            <numerusform>%n working hour left</numerusform>
            <numerusform>%n working hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d left</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d left</numerusform>
            <numerusform>%n d left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcentrationKind</name>
    <message numerus="yes">
        <source>%Ln customer(s) gave back more and stand apart.</source>
        <translation>
            <numerusform>%Ln customer gave back more and stands apart.</numerusform>
            <numerusform>%Ln customers gave back more and stand apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln together: {share}</source>
        <translation>
            <numerusform>The best one: {share}</numerusform>
            <numerusform>The best %Ln together: {share}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order line(s)</source>
        <translation>
            <numerusform>%Ln order line</numerusform>
            <numerusform>%Ln order lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln colleague</numerusform>
            <numerusform>%Ln colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rival(s)</source>
        <translation>
            <numerusform>%Ln rival</numerusform>
            <numerusform>%Ln rivals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in person</source>
        <translation>
            <numerusform>%n in person</numerusform>
            <numerusform>%n in person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CycleKind</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {open} open ones are older than that.</source>
        <translation>
            <numerusform>%Ln of {open} open ones is older than that.</numerusform>
            <numerusform>%Ln of {open} open ones are older than that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) without a day of opening, or closed before it.</source>
        <translation>
            <numerusform>Not included: %Ln deal without a day of opening, or closed before it.</numerusform>
            <numerusform>Not included: %Ln deals without a day of opening, or closed before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealForecastView</name>
    <message numerus="yes">
        <source>and %Ln more in the table</source>
        <translation>
            <numerusform>and %Ln more in the table</numerusform>
            <numerusform>and %Ln more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealHead</name>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>open for %n day</numerusform>
            <numerusform>open for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than {share} of the %n won ones took</source>
        <translation>
            <numerusform>longer than {share} of the %n won one took</numerusform>
            <numerusform>longer than {share} of the %n won ones took</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealsTab</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclineKind</name>
    <message numerus="yes">
        <source>%Ln customer(s) bought less since {since} than in the time before: {amount} in all.</source>
        <translation>
            <numerusform>%Ln customer bought less since {since} than in the time before: {amount} in all.</numerusform>
            <numerusform>%Ln customers bought less since {since} than in the time before: {amount} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is sure of %Ln of them.</source>
        <translation>
            <numerusform>It is sure of %Ln of them.</numerusform>
            <numerusform>It is sure of %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>%Ln more is not shown.</numerusform>
            <numerusform>%Ln more are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought nothing at all since {day}.</source>
        <translation>
            <numerusform>%Ln customer bought nothing at all since {day}.</numerusform>
            <numerusform>%Ln customers bought nothing at all since {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueLink</name>
    <message numerus="yes">
        <source>%Ln due for a decision</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln due for a decision</numerusform>
            <numerusform>%Ln due for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) nobody has been in touch with for long: keep or anonymise?</source>
        <translation>
            <numerusform>%Ln person nobody has been in touch with for long: keep or anonymise?</numerusform>
            <numerusform>%Ln people nobody has been in touch with for long: keep or anonymise?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message numerus="yes">
        <source>Keep for %n month(s)</source>
        <translation>
            <numerusform>Keep for %n month</numerusform>
            <numerusform>Keep for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact, order, open deal or promise for %n month(s).</source>
        <translation>
            <numerusform>No contact, order, open deal or promise for %n month.</numerusform>
            <numerusform>No contact, order, open deal or promise for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>The first is shown.</numerusform>
            <numerusform>The first %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s) found. Merging can be undone at any time, also later.</source>
        <translation>
            <numerusform>%Ln pair found. Merging can be undone at any time, also later.</numerusform>
            <numerusform>%Ln pairs found. Merging can be undone at any time, also later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyMap</name>
    <message numerus="yes">
        <source>Take %n known contact(s)</source>
        <translation>
            <numerusform>Take %n known contact</numerusform>
            <numerusform>Take %n known contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) written to {name}</source>
        <translation>
            <numerusform>%Ln record written to {name}</numerusform>
            <numerusform>%Ln records written to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCounts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln of {all} orders</source>
        <translation>
            <numerusform>%Ln of {all} orders</numerusform>
            <numerusform>%Ln of {all} orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPopup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastKind</name>
    <message numerus="yes">
        <source>%Ln deal(s) without an amount count at the mean of won ones.</source>
        <translation>
            <numerusform>%Ln deal without an amount counts at the mean of won ones.</numerusform>
            <numerusform>%Ln deals without an amount count at the mean of won ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln deal(s) without an amount or a day of opening.</source>
        <translation>
            <numerusform>Not included: %Ln deal without an amount or a day of opening.</numerusform>
            <numerusform>Not included: %Ln deals without an amount or a day of opening.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on %Ln earlier day(s) the middle was {share} too high, and {covered} of what came lay in the band ({right} is right).</source>
        <translation>
            <numerusform>Tried on %Ln earlier day the middle was {share} too high, and {covered} of what came lay in the band ({right} is right).</numerusform>
            <numerusform>Tried on %Ln earlier days the middle was {share} too high, and {covered} of what came lay in the band ({right} is right).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on %Ln earlier day(s) the middle was {share} too low, and {covered} of what came lay in the band ({right} is right).</source>
        <translation>
            <numerusform>Tried on %Ln earlier day the middle was {share} too low, and {covered} of what came lay in the band ({right} is right).</numerusform>
            <numerusform>Tried on %Ln earlier days the middle was {share} too low, and {covered} of what came lay in the band ({right} is right).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelKind</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open here</source>
        <translation>
            <numerusform>%Ln open here</numerusform>
            <numerusform>%Ln open here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndustriesTab</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>%n label(s).</source>
        <translation>
            <numerusform>%n label.</numerusform>
            <numerusform>%n labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no contact is wanted.</source>
        <translation>
            <numerusform>%n left out: no contact is wanted.</numerusform>
            <numerusform>%n left out: no contact is wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no address is known.</source>
        <translation>
            <numerusform>%n left out: no address is known.</numerusform>
            <numerusform>%n left out: no address is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifetimeValueKind</name>
    <message numerus="yes">
        <source>%Ln core or key customer(s) with few orders (is) are planned: open deals by their chance, or the usual rhythm.</source>
        <translation>
            <numerusform>%Ln core or key customer with few orders is planned: open deals by their chance, or the usual rhythm.</numerusform>
            <numerusform>%Ln core or key customers with few orders are planned: open deals by their chance, or the usual rhythm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln bring {share} of it.</source>
        <translation>
            <numerusform>The best one brings {share} of it.</numerusform>
            <numerusform>The best %Ln bring {share} of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoyaltyWords</name>
    <message numerus="yes">
        <source>%Ln buyer(s)</source>
        <translation>
            <numerusform>%Ln buyer</numerusform>
            <numerusform>%Ln buyers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s)</source>
        <translation>
            <numerusform>%Ln sign</numerusform>
            <numerusform>%Ln signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product line(s)</source>
        <translation>
            <numerusform>%Ln product line</numerusform>
            <numerusform>%Ln product lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided deal(s) with a rival</source>
        <translation>
            <numerusform>%Ln decided deal with a rival</numerusform>
            <numerusform>%Ln decided deals with a rival</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln latest of {all}</source>
        <translation>
            <numerusform>the latest of {all}</numerusform>
            <numerusform>the %Ln latest of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the last half year</source>
        <translation>
            <numerusform>%Ln contact in the last half year</numerusform>
            <numerusform>%Ln contacts in the last half year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known for %Ln month(s)</source>
        <translation>
            <numerusform>known for %Ln month</numerusform>
            <numerusform>known for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promise(s) kept on time</source>
        <translation>
            <numerusform>{kept} of %Ln promise kept on time</numerusform>
            <numerusform>{kept} of %Ln promises kept on time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) will go into others.</source>
        <translation>
            <numerusform>%Ln record will go into another.</numerusform>
            <numerusform>%Ln records will go into others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n taken over</numerusform>
            <numerusform>%n taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on maps</source>
        <translation>
            <numerusform>%n place on maps</numerusform>
            <numerusform>%n places on maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail address(es)</source>
        <translation>
            <numerusform>%n mail address</numerusform>
            <numerusform>%n mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate into {currency} count as days only.</source>
        <translation>
            <numerusform>%Ln order without an exchange rate into {currency} counts as a day only.</numerusform>
            <numerusform>%Ln orders without an exchange rate into {currency} count as days only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%Ln row(s) joined with others</source>
        <translation>
            <numerusform>%Ln row joined with others</numerusform>
            <numerusform>%Ln rows joined with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n page(s), {paper}</source>
        <translation>
            <numerusform>%n page, {paper}</numerusform>
            <numerusform>%n pages, {paper}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastImports</name>
    <message numerus="yes">
        <source>%Ln refused row(s) wait</source>
        <translation>
            <numerusform>%Ln refused row waits</numerusform>
            <numerusform>%Ln refused rows wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %Ln row(s)</source>
        <translation>
            <numerusform>Nothing new in %Ln row</numerusform>
            <numerusform>Nothing new in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait</source>
        <translation>
            <numerusform>%Ln still waits</numerusform>
            <numerusform>%Ln still wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerView</name>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>Plan %n visit</numerusform>
            <numerusform>Plan %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerWords</name>
    <message numerus="yes">
        <source>%n planned already</source>
        <translation>
            <numerusform>%n planned already</numerusform>
            <numerusform>%n planned already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerStanceKind</name>
    <message numerus="yes">
        <source>In %Ln of them, worth {amount}, somebody of great influence is against us.</source>
        <translation>
            <numerusform>In %Ln of them, worth {amount}, somebody of great influence is against us.</numerusform>
            <numerusform>In %Ln of them, worth {amount}, somebody of great influence is against us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln open deal(s) too few stances are known.</source>
        <translation>
            <numerusform>In %Ln open deal too few stances are known.</numerusform>
            <numerusform>In %Ln open deals too few stances are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) have nobody on a map.</source>
        <translation>
            <numerusform>%Ln open deal has nobody on a map.</numerusform>
            <numerusform>%Ln open deals have nobody on a map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesKind</name>
    <message numerus="yes">
        <source>%Ln complaint(s) came; a first reply or a solution is noted for too few of them.</source>
        <translation>
            <numerusform>%Ln complaint came; no first reply or solution is noted.</numerusform>
            <numerusform>%Ln complaints came; a first reply or a solution is noted for too few of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) are not solved yet.</source>
        <translation>
            <numerusform>%Ln complaint is not solved yet.</numerusform>
            <numerusform>%Ln complaints are not solved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) fell due.</source>
        <translation>
            <numerusform>%Ln promise fell due.</numerusform>
            <numerusform>%Ln promises fell due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %Ln promise(s) were kept on time: {share} (probably between {low} and {high}), {trend}.</source>
        <translation>
            <numerusform>{kept} of %Ln promise was kept on time: {share} (probably between {low} and {high}), {trend}.</numerusform>
            <numerusform>{kept} of %Ln promises were kept on time: {share} (probably between {low} and {high}), {trend}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) came.</source>
        <translation>
            <numerusform>%Ln complaint came.</numerusform>
            <numerusform>%Ln complaints came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln complaint(s) had a first reply within {reply} h.</source>
        <translation>
            <numerusform>Half of %Ln complaint had a first reply within {reply} h.</numerusform>
            <numerusform>Half of %Ln complaints had a first reply within {reply} h.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualificationPart</name>
    <message numerus="yes">
        <source>%n speak(s) for us</source>
        <translation>
            <numerusform>%n speaks for us</numerusform>
            <numerusform>%n speak for us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against us</source>
        <translation>
            <numerusform>%n against us</numerusform>
            <numerusform>%n against us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message numerus="yes">
        <source>%n order(s) since</source>
        <translation>
            <numerusform>%n order since</numerusform>
            <numerusform>%n orders since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedEditor</name>
    <message numerus="yes">
        <source>%Ln row(s) no longer wait</source>
        <translation>
            <numerusform>%Ln row no longer waits</numerusform>
            <numerusform>%Ln rows no longer wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in</source>
        <translation>
            <numerusform>%Ln row came in</numerusform>
            <numerusform>%Ln rows came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still refused</source>
        <translation>
            <numerusform>%Ln still refused</numerusform>
            <numerusform>%Ln still refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n activity(ies) are due</source>
        <translation>
            <numerusform>%n activity is due</numerusform>
            <numerusform>%n activities are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on {days}</source>
        <translation>
            <numerusform>every week on {days}</numerusform>
            <numerusform>every %n weeks on {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on day {day}</source>
        <translation>
            <numerusform>every month on day {day}</numerusform>
            <numerusform>every %n months on day {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on the last day</source>
        <translation>
            <numerusform>every month on the last day</numerusform>
            <numerusform>every %n months on the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on the {nth} {weekday}</source>
        <translation>
            <numerusform>every month on the {nth} {weekday}</numerusform>
            <numerusform>every %n months on the {nth} {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
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
        <source>%n day(s) before, {time}</source>
        <translation>
            <numerusform>%n day before, {time}</numerusform>
            <numerusform>%n days before, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseKind</name>
    <message numerus="yes">
        <source>%Ln of them are drawn.</source>
        <translation>
            <numerusform>%Ln of them is drawn.</numerusform>
            <numerusform>%Ln of them are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Bring back %Ln</source>
        <translation>
            <numerusform>Bring back %Ln</numerusform>
            <numerusform>Bring back %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln</source>
        <translation>
            <numerusform>Accept %Ln</numerusform>
            <numerusform>Accept %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln</source>
        <translation>
            <numerusform>Accept all %Ln</numerusform>
            <numerusform>Accept all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReasons</name>
    <message numerus="yes">
        <source>the %Ln largest of {all} orders</source>
        <translation>
            <numerusform>the largest of {all} orders</numerusform>
            <numerusform>the %Ln largest of {all} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%Ln customer(s) bought from {since} to {until}.</source>
        <translation>
            <numerusform>%Ln customer bought from {since} to {until}.</numerusform>
            <numerusform>%Ln customers bought from {since} to {until}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can be judged by more than their sales.</source>
        <translation>
            <numerusform>%Ln of them can be judged by more than sales.</numerusform>
            <numerusform>%Ln of them can be judged by more than their sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>%Ln order without an exchange rate is left out.</numerusform>
            <numerusform>%Ln orders without an exchange rate are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs of interest: %Ln point(s)</source>
        <translation>
            <numerusform>Signs of interest: %Ln point</numerusform>
            <numerusform>Signs of interest: %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought us %Ln customer(s)</source>
        <translation>
            <numerusform>Brought us %Ln customer</numerusform>
            <numerusform>Brought us %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually ordered every %Ln day(s)</source>
        <translation>
            <numerusform>Usually ordered every %Ln day</numerusform>
            <numerusform>Usually ordered every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskPart</name>
    <message numerus="yes">
        <source>The points are learnt from %n decided deal(s) of ours.</source>
        <translation>
            <numerusform>The points are learnt from %n decided deal of ours.</numerusform>
            <numerusform>The points are learnt from %n decided deals of ours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%n more not shown · show fewer</source>
        <translation>
            <numerusform>%n more not shown · show fewer</numerusform>
            <numerusform>%n more not shown · show fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesKind</name>
    <message numerus="yes">
        <source>The margin of %Ln customer(s) is unknown.</source>
        <translation>
            <numerusform>The margin of %Ln customer is unknown.</numerusform>
            <numerusform>The margin of %Ln customers is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s) in currencies without a rate are left out.</source>
        <translation>
            <numerusform>%Ln cost in a currency without a rate is left out.</numerusform>
            <numerusform>%Ln costs in currencies without a rate are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln firm(s)</source>
        <translation>
            <numerusform>%Ln firm</numerusform>
            <numerusform>%Ln firms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d early</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d early</numerusform>
            <numerusform>%n d early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>lines of an order</comment>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagesKind</name>
    <message numerus="yes">
        <source>%Ln of them without an amount yet.</source>
        <translation>
            <numerusform>%Ln of them without an amount yet.</numerusform>
            <numerusform>%Ln of them without an amount yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderEdits</name>
    <message numerus="yes">
        <source>%n people were taken off the map</source>
        <translation>
            <numerusform>%n person was taken off the map</numerusform>
            <numerusform>%n people were taken off the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeholderMapView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillCustomersKind</name>
    <message numerus="yes">
        <source>%Ln more is (are) doubtful.</source>
        <translation>
            <numerusform>%Ln more is doubtful.</numerusform>
            <numerusform>%Ln more are doubtful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) nothing can be said yet.</source>
        <translation>
            <numerusform>Of %Ln customer nothing can be said yet.</numerusform>
            <numerusform>Of %Ln customers nothing can be said yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {customers} has (have) probably left.</source>
        <translation>
            <numerusform>%Ln of {customers} has probably left.</numerusform>
            <numerusform>%Ln of {customers} have probably left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {customers} has (have) probably left; they had brought {money}, {share} of all sales.</source>
        <translation>
            <numerusform>%Ln of {customers} has probably left, who had brought {money}, {share} of all sales.</numerusform>
            <numerusform>%Ln of {customers} have probably left; they had brought {money}, {share} of all sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still a customer (still customers)</source>
        <translation>
            <numerusform>%Ln still a customer</numerusform>
            <numerusform>%Ln still customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probably left</source>
        <translation>
            <numerusform>%Ln probably left</numerusform>
            <numerusform>%Ln probably left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetsKind</name>
    <message numerus="yes">
        <source>%Ln target(s) have not begun yet.</source>
        <translation>
            <numerusform>%Ln target has not begun yet.</numerusform>
            <numerusform>%Ln targets have not begun yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) running, {behind} of them behind their pace.</source>
        <translation>
            <numerusform>%Ln target running, {behind} of them behind its pace.</numerusform>
            <numerusform>%Ln targets running, {behind} of them behind their pace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reached} of %Ln that are over were reached.</source>
        <translation>
            <numerusform>{reached} of %Ln that is over was reached.</numerusform>
            <numerusform>{reached} of %Ln that are over were reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not included: %Ln order(s) in currencies without a rate.</source>
        <translation>
            <numerusform>Not included: %Ln order in a currency without a rate.</numerusform>
            <numerusform>Not included: %Ln orders in currencies without a rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the table</source>
        <translation>
            <numerusform>and %Ln more in the table</numerusform>
            <numerusform>and %Ln more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiersKind</name>
    <message numerus="yes">
        <source>%Ln core customer(s) of {n} bring {share} of the sales.</source>
        <translation>
            <numerusform>%Ln core customer of {n} brings {share} of the sales.</numerusform>
            <numerusform>%Ln core customers of {n} bring {share} of the sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core customer(s) among the {n} who bought.</source>
        <translation>
            <numerusform>%Ln core customer among the {n} who bought.</numerusform>
            <numerusform>%Ln core customers among the {n} who bought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought nothing since.</source>
        <translation>
            <numerusform>%Ln bought nothing since.</numerusform>
            <numerusform>%Ln bought nothing since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without an exchange rate are left out.</source>
        <translation>
            <numerusform>%Ln order without an exchange rate is left out.</numerusform>
            <numerusform>%Ln orders without an exchange rate are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourPlan</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewChip</name>
    <message numerus="yes">
        <source>%n condition(s) are not heeded: their fields are gone</source>
        <translation>
            <numerusform>%n condition is not heeded: its field is gone</numerusform>
            <numerusform>%n conditions are not heeded: their fields are gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewMenus</name>
    <message numerus="yes">
        <source>New group of %n selected…</source>
        <translation>
            <numerusform>New group of %n selected…</numerusform>
            <numerusform>New group of %n selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n selected in</source>
        <translation>
            <numerusform>Put %n selected in</numerusform>
            <numerusform>Put %n selected in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n selected out</source>
        <translation>
            <numerusform>Take %n selected out</numerusform>
            <numerusform>Take %n selected out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightsTab</name>
    <message numerus="yes">
        <source>%Ln customer(s) would move up a tier</source>
        <translation>
            <numerusform>%Ln customer would move up a tier</numerusform>
            <numerusform>%Ln customers would move up a tier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln down</numerusform>
            <numerusform>%Ln down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhiteSpaceKind</name>
    <message numerus="yes">
        <source>%Ln customer(s) could buy more, as others like them do: about {amount} a year.</source>
        <translation>
            <numerusform>%Ln customer could buy more, as others like them do: about {amount} a year.</numerusform>
            <numerusform>%Ln customers could buy more, as others like them do: about {amount} a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>%Ln more is not shown.</numerusform>
            <numerusform>%Ln more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WinRatesKind</name>
    <message numerus="yes">
        <source>Of %Ln deal(s) won or lost {rate} were won.</source>
        <translation>
            <numerusform>Of %Ln deal won or lost {rate} were won.</numerusform>
            <numerusform>Of %Ln deals won or lost {rate} were won.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) with fewer deals are not drawn.</source>
        <translation>
            <numerusform>%Ln group with fewer deals is not drawn.</numerusform>
            <numerusform>%Ln groups with fewer deals are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are created.</source>
        <translation>
            <numerusform>%Ln more is created.</numerusform>
            <numerusform>%Ln more are created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearButton</name>
    <message numerus="yes">
        <source>%n entry(ies) since {year}</source>
        <translation>
            <numerusform>%n entry since {year}</numerusform>
            <numerusform>%n entries since {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>The %Ln selected customer(s)</source>
        <translation>
            <numerusform>The %Ln selected customer</numerusform>
            <numerusform>The %Ln selected customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected person(s)</source>
        <translation>
            <numerusform>The %Ln selected person</numerusform>
            <numerusform>The %Ln selected people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected deal(s)</source>
        <translation>
            <numerusform>The %Ln selected deal</numerusform>
            <numerusform>The %Ln selected deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln customer(s)</source>
        <translation>
            <numerusform>This list: %Ln customer</numerusform>
            <numerusform>This list: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln person(s)</source>
        <translation>
            <numerusform>This list: %Ln person</numerusform>
            <numerusform>This list: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list: %Ln deal(s)</source>
        <translation>
            <numerusform>This list: %Ln deal</numerusform>
            <numerusform>This list: %Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n person(s) written to {name}</source>
        <translation>
            <numerusform>%n person written to {name}</numerusform>
            <numerusform>%n people written to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to {name}</source>
        <translation>
            <numerusform>%n entry written to {name}</numerusform>
            <numerusform>%n entries written to {name}</numerusform>
        </translation>
    </message>
</context>
</TS>
