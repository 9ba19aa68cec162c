<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}. The offline desk of a campaign on wheels: attendance, notes and one truthful record of regional meetings.

The font is FiraGO (SIL Open Font License), the icons are Lucide (ISC).</source>
        <translation>ვერსია {version}. მოძრავი კამპანიის სამუშაო მაგიდა ინტერნეტის გარეშე: დამსწრეები, ჩანაწერები და რეგიონული შეხვედრების ერთიანი, სანდო აღრიცხვა.

შრიფტია FiraGO (SIL Open Font License), ნიშნები Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>ActionCounts</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n მიგნება</numerusform>
            <numerusform>%n მიგნება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ჩანაწერი</numerusform>
            <numerusform>%n ჩანაწერი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporter(s)</source>
        <translation>
            <numerusform>%n მხარდამჭერი</numerusform>
            <numerusform>%n მხარდამჭერი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n რეკომენდაცია</numerusform>
            <numerusform>%n რეკომენდაცია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n დღით გადაცილებული</numerusform>
            <numerusform>%n დღით გადაცილებული</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>დარჩა %n დღე</numerusform>
            <numerusform>დარჩა %n დღე</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionDelegate</name>
    <message>
        <source>in conflict</source>
        <translation>კონფლიქტშია</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Number (else its place counts)</source>
        <translation>ნომერი (თუ არა, რიგითი)</translation>
    </message>
    <message>
        <source>such as 31.12.2017</source>
        <translation>მაგ. 31.12.2017</translation>
    </message>
    <message>
        <source>A date looks like 15.11.2016.</source>
        <translation>თარიღი ასე იწერება: 15.11.2016.</translation>
    </message>
</context>
<context>
    <name>ActionFilters</name>
    <message>
        <source>every theme</source>
        <translation>ყველა თემა</translation>
    </message>
    <message>
        <source>without theme</source>
        <translation>თემის გარეშე</translation>
    </message>
    <message>
        <source>every status</source>
        <translation>ყველა სტატუსი</translation>
    </message>
    <message>
        <source>every addressee</source>
        <translation>ყველა ადრესატი</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>ძიება ნუსხაში</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>ადრესატი</translation>
    </message>
</context>
<context>
    <name>ActionListView</name>
    <message>
        <source>List of actions</source>
        <translation>საქმიანობების ნუსხა</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>Trace</source>
        <translation>კვალი</translation>
    </message>
    <message>
        <source>Where it comes from, and what became of it</source>
        <translation>საიდან მოდის და რა მოჰყვა</translation>
    </message>
    <message>
        <source>Delete the recommendation</source>
        <translation>რეკომენდაციის წაშლა</translation>
    </message>
    <message>
        <source>Bodies…</source>
        <translation>უწყებები…</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>ადრესატები</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>მხარდამჭერები</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>დაამატეთ უწყება</translation>
    </message>
    <message>
        <source>Add a finding or note: type words of it</source>
        <translation>დაამატეთ მიგნება ან ჩანაწერი: აკრიფეთ სიტყვები</translation>
    </message>
    <message>
        <source>Add somebody, in any script</source>
        <translation>დაამატეთ პირი, ნებისმიერი ანბანით</translation>
    </message>
    <message>
        <source>No recommendation is chosen</source>
        <translation>რეკომენდაცია არჩეული არ არის</translation>
    </message>
    <message>
        <source>Choose one in the list; everything of it is filled in here.</source>
        <translation>აირჩიეთ ნუსხაში; მისი ყველა ველი აქ ივსება.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Laptops say different things of it.</source>
        <translation>მის შესახებ ლეპტოპები სხვადასხვას ამბობენ.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>გადაწყვეტა</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>მიგნება</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ჩანაწერი</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(ჯერ არაფერი წერია)</translation>
    </message>
    <message>
        <source>a body without a name</source>
        <translation>უსახელო უწყება</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>საფუძვლის გარეშე</translation>
    </message>
    <message>
        <source>no addressee</source>
        <translation>ადრესატის გარეშე</translation>
    </message>
    <message>
        <source>number given twice</source>
        <translation>ნომერი მეორდება</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}-მდე</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>ვერსია, რომელიც აღარ არსებობს</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Close the activity (Esc)</source>
        <translation>ღონისძიების დახურვა (Esc)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>ღონისძიების წაშლა</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ფაილების დართვა…</translation>
    </message>
    <message>
        <source>This workbook is open for reading only.</source>
        <translation>სამუშაო წიგნი მხოლოდ წასაკითხად არის გახსნილი.</translation>
    </message>
    <message>
        <source>Every field is saved as you fill it in.</source>
        <translation>ყველა ველი შევსებისთანავე ინახება.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>რას ეხება</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ჩატარდა</translation>
    </message>
    <message>
        <source>Its date has passed, and it is still planned.</source>
        <translation>თარიღმა გაიარა, სტატუსი კი ისევ „დაგეგმილია“.</translation>
    </message>
</context>
<context>
    <name>ActivitySets</name>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>A new person of this name</source>
        <translation>ახალი ადამიანი ამ სახელით</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>ვის შევხვდით</translation>
    </message>
    <message>
        <source>Find somebody by name</source>
        <translation>მოძებნეთ სახელით</translation>
    </message>
    <message>
        <source>Bodies met</source>
        <translation>რომელ უწყებებს შევხვდით</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>აირჩიეთ უწყება</translation>
    </message>
    <message>
        <source>Recommendations that it serves</source>
        <translation>რეკომენდაციები, რომლებსაც ემსახურება</translation>
    </message>
    <message>
        <source>Search in the list of actions</source>
        <translation>მოძებნეთ საქმიანობების ნუსხაში</translation>
    </message>
    <message>
        <source>nameless</source>
        <translation>უსახელო</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>პუნქტი</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>ზემოთ აწევა (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>ქვემოთ ჩამოწევა (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete the item (Delete)</source>
        <translation>პუნქტის წაშლა (Delete)</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>დღის წესრიგი ჯერ არ არის</translation>
    </message>
    <message>
        <source>What happens when, and on which theme: it also guides the notes.</source>
        <translation>რა როდის და რომელ თემაზე იმართება: ეს ჩანაწერებსაც უადვილებს გზას.</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>პირველი პუნქტი</translation>
    </message>
    <message>
        <source>Choose a meeting</source>
        <translation>აირჩიეთ შეხვედრა</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>დღის წესრიგი</translation>
    </message>
    <message>
        <source>{meeting}: agenda</source>
        <translation>{meeting}: დღის წესრიგი</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>თემის გარეშე</translation>
    </message>
    <message>
        <source>A time looks like 11:30.</source>
        <translation>დრო ასე იწერება: 11:30.</translation>
    </message>
    <message>
        <source>The item was deleted.</source>
        <translation>პუნქტი წაიშალა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>დღის წესრიგი</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Return files</source>
        <translation>დაბრუნებული ფაილები</translation>
    </message>
    <message>
        <source>Choose the files from the laptops</source>
        <translation>აირჩიეთ ლეპტოპებიდან მოტანილი ფაილები</translation>
    </message>
    <message>
        <source>Choose the folder into which the files come</source>
        <translation>აირჩიეთ საქაღალდე, სადაც ფაილები მოდის</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came into the watched folder</source>
        <translation>
            <numerusform>თვალყურს დევნებულ საქაღალდეში მოვიდა %n ფაილი</numerusform>
            <numerusform>თვალყურს დევნებულ საქაღალდეში მოვიდა %n ფაილი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceFields</name>
    <message>
        <source>photo</source>
        <translation>ფოტო</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>კონტაქტი</translation>
    </message>
    <message>
        <source>Consent: {what}</source>
        <translation>თანხმობა: {what}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ჯერ არ უკითხავთ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>{what}: agreed</source>
        <translation>{what}: თანახმაა</translation>
    </message>
    <message>
        <source>{what}: declined</source>
        <translation>{what}: უარი</translation>
    </message>
    <message>
        <source>notice {version}</source>
        <translation>ტექსტი: {version}</translation>
    </message>
</context>
<context>
    <name>AttendeeFilters</name>
    <message>
        <source>Who is shown</source>
        <translation>ვინ ჩანს სიაში</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n შესაძლო დუბლიკატი</numerusform>
            <numerusform>%n შესაძლო დუბლიკატი</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>ყველა</translation>
    </message>
</context>
<context>
    <name>AttendeeWords</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name, surname</source>
        <translation>სახელი, გვარი</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>სექტორი</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>მოწვეული</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>დაადასტურა</translation>
    </message>
    <message>
        <source>present</source>
        <translation>მოსული</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>არ მოსულა</translation>
    </message>
    <message>
        <source>central</source>
        <translation>ცენტრალური</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ადგილობრივი</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>სამოქალაქო</translation>
    </message>
    <message>
        <source>media</source>
        <translation>მედია</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ექსპერტი</translation>
    </message>
    <message>
        <source>international</source>
        <translation>საერთაშორისო</translation>
    </message>
    <message>
        <source>ecomigrants</source>
        <translation>ეკომიგრანტები</translation>
    </message>
    <message>
        <source>other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ქალი</translation>
    </message>
    <message>
        <source>male</source>
        <translation>კაცი</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>არ მიუთითა</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>იგივე ტელეფონი</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>იგივე ელ. ფოსტა</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>იგივე სახელი და გვარი</translation>
    </message>
    <message>
        <source>one person in {number} records</source>
        <translation>ერთი ადამიანი {number} ჩანაწერში</translation>
    </message>
    <message>
        <source>other meeting</source>
        <translation>სხვა შეხვედრა</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>სიაში არ არის</translation>
    </message>
</context>
<context>
    <name>AttendeesHeader</name>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>რეგისტრაციის ფურცელი</translation>
    </message>
    <message>
        <source>Attendance sheet: Ctrl+P</source>
        <translation>რეგისტრაციის ფურცელი: Ctrl+P</translation>
    </message>
    <message>
        <source>/ {total} checked in</source>
        <comment>after the number of those present</comment>
        <translation>/ {total} დარეგისტრირდა</translation>
    </message>
    <message>
        <source>Checked in by sector</source>
        <translation>დარეგისტრირებულები სექტორების მიხედვით</translation>
    </message>
    <message>
        <source>no sector</source>
        <translation>სექტორის გარეშე</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backup</source>
        <translation>სარეზერვო ასლი</translation>
    </message>
    <message>
        <source>The backup is made</source>
        <translation>სარეზერვო ასლი მზადაა</translation>
    </message>
    <message>
        <source>It was read back and verified. To go back to it, copy it somewhere else and open it.</source>
        <translation>ასლი წაკითხულია და შემოწმებული. მასთან დასაბრუნებლად გადაწერეთ იგი სხვა ადგილას და გახსენით.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>მზადდება სარეზერვო ასლი</translation>
    </message>
    <message>
        <source>Backup: {name}</source>
        <translation>სარეზერვო ასლი: {name}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Findings</source>
        <translation>მიგნებები</translation>
    </message>
    <message>
        <source>Write in the finding</source>
        <translation>მიგნების წერა</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>has returned, %n change(s)</source>
        <translation>
            <numerusform>დაბრუნდა, %n ცვლილება</numerusform>
            <numerusform>დაბრუნდა, %n ცვლილება</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more with the files here</source>
        <translation>კიდევ {count} ამ ფაილებით</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ველოდებით</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>არ ველოდებით</translation>
    </message>
    <message>
        <source>expected or not</source>
        <translation>ველოდებით თუ არა</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>ველოდებით</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>შეხვედრები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Once the schedule has meetings, you see here who has returned from them.</source>
        <translation>როცა განრიგში შეხვედრები იქნება, აქ გამოჩნდება, ვინ დაბრუნდა თითოეულიდან.</translation>
    </message>
    <message>
        <source>A laptop that is still awaited: {meeting}</source>
        <translation>ლეპტოპი, რომელსაც ჯერ ველოდებით: {meeting}</translation>
    </message>
    <message>
        <source>From {here} of {total} meetings somebody has returned.</source>
        <translation>დაბრუნებულია {here} / {total} შეხვედრა.</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) still expected.</source>
        <translation>
            <numerusform>კიდევ ველოდებით %n ლეპტოპს.</numerusform>
            <numerusform>კიდევ ველოდებით %n ლეპტოპს.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Who has returned</source>
        <translation>ვინ დაბრუნდა</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ველოდებით</translation>
    </message>
</context>
<context>
    <name>BodiesDialog</name>
    <message>
        <source>New body</source>
        <translation>ახალი უწყება</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>უწყებები</translation>
    </message>
    <message>
        <source>Bodies that the list can be addressed to</source>
        <translation>უწყებები, რომლებსაც ნუსხა შეიძლება წარედგინოს</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>უწყების დამატება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>სიიდან ამოღებული</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>სიიდან ამოღება</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>Cancel</source>
        <translation>შეწყვეტა</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>წყდება…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Schedule</source>
        <translation>განრიგი</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n შეხვედრა</numerusform>
            <numerusform>%n შეხვედრა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n მოვლენა</numerusform>
            <numerusform>%n მოვლენა</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>რა შედის</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>შეხვედრები</translation>
    </message>
    <message>
        <source>Language of the calendar</source>
        <translation>კალენდრის ენა</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ქართული</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ინგლისური</translation>
    </message>
    <message>
        <source>Whatever has a date, for the calendar of a phone or computer. Save and open it again when something changes.</source>
        <translation>ყველაფერი, რასაც თარიღი აქვს, ტელეფონის ან კომპიუტერის კალენდრისთვის. თუ რამე შეიცვალა, ხელახლა შეინახეთ და გახსენით.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date will not be in it.</source>
        <translation>
            <numerusform>თარიღის გარეშეა და ფაილში არ მოხვდება: %n</numerusform>
            <numerusform>თარიღის გარეშეა და ფაილში არ მოხვდება: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ორივე</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>კალენდრის ფაილი</translation>
    </message>
</context>
<context>
    <name>CampaignFilters</name>
    <message>
        <source>All ({count})</source>
        <translation>ყველა ({count})</translation>
    </message>
    <message>
        <source>State</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>ყველა სახე</translation>
    </message>
</context>
<context>
    <name>CampaignFront</name>
    <message>
        <source>Without a date, and only in the list: {count}</source>
        <translation>თარიღის გარეშე (მხოლოდ სიაში ჩანს): {count}</translation>
    </message>
</context>
<context>
    <name>CampaignHead</name>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
    <message>
        <source>List</source>
        <translation>სია</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>დროის ღერძი</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>ფილმები</translation>
    </message>
    <message>
        <source>How the campaign is shown</source>
        <translation>როგორ ჩანს კამპანია</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>Next episode</source>
        <translation>შემდეგი ფილმი</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>ახალი სერია</translation>
    </message>
</context>
<context>
    <name>CampaignNotices</name>
    <message numerus="yes">
        <source>%n activity(ies) passed their date and are still planned.</source>
        <translation>
            <numerusform>%n ღონისძიების თარიღმა გაიარა, სტატუსი კი ისევ „დაგეგმილია“.</numerusform>
            <numerusform>%n ღონისძიების თარიღმა გაიარა, სტატუსი კი ისევ „დაგეგმილია“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>The series was deleted.</source>
        <translation>სერია წაიშალა.</translation>
    </message>
    <message>
        <source>The activity was deleted.</source>
        <translation>ღონისძიება წაიშალა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>public forum</source>
        <translation>საჯარო ფორუმი</translation>
    </message>
    <message>
        <source>documentary film</source>
        <translation>დოკუმენტური ფილმი</translation>
    </message>
    <message>
        <source>individual meeting</source>
        <translation>ინდივიდუალური შეხვედრა</translation>
    </message>
    <message>
        <source>other activity</source>
        <translation>სხვა ღონისძიება</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>ფორუმები</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>ფილმები</translation>
    </message>
    <message>
        <source>Individual meetings</source>
        <translation>ინდივიდუალური შეხვედრები</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>დაგეგმილია</translation>
    </message>
    <message>
        <source>date passed</source>
        <translation>თარიღი გავიდა</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ჩატარდა</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>გაუქმდა</translation>
    </message>
    <message>
        <source>Series without a title</source>
        <translation>უსახელო სერია</translation>
    </message>
    <message>
        <source>film</source>
        <translation>ფილმი</translation>
    </message>
    <message>
        <source>{kind}, no title yet</source>
        <translation>{kind}, ჯერ უსათაურო</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>თარიღი ჯერ არ აქვს</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} წთ</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} ადამიანი</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} ადამიანი</translation>
    </message>
    <message>
        <source>for {count} recommendation</source>
        <translation>{count} რეკომენდაციისთვის</translation>
    </message>
    <message>
        <source>for {count} recommendations</source>
        <translation>{count} რეკომენდაციისთვის</translation>
    </message>
    <message>
        <source>Episode {numbers} of {planned} is not planned yet.</source>
        <translation>{planned} ფილმიდან ჯერ არ არის დაგეგმილი №{numbers}.</translation>
    </message>
    <message>
        <source>Episodes {numbers} of {planned} are not planned yet.</source>
        <translation>{planned} ფილმიდან ჯერ არ არის დაგეგმილი №{numbers}.</translation>
    </message>
    <message>
        <source>Episode {numbers} of {planned} has no date.</source>
        <translation>{planned} ფილმიდან თარიღი არ აქვს №{numbers}-ს.</translation>
    </message>
    <message>
        <source>Episodes {numbers} of {planned} have no date.</source>
        <translation>{planned} ფილმიდან თარიღი არ აქვს: №{numbers}.</translation>
    </message>
    <message>
        <source>The date of episode {numbers} has passed: was it shown?</source>
        <translation>გავიდა ფილმის თარიღი (№{numbers}): უჩვენეს თუ არა?</translation>
    </message>
    <message>
        <source>The dates of episodes {numbers} have passed: were they shown?</source>
        <translation>გავიდა ფილმების თარიღები (№{numbers}): უჩვენეს თუ არა?</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>came</source>
        <translation>მოსული</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>edit the proposal before taking it</source>
        <translation>შეთავაზების შესწორება არჩევამდე</translation>
    </message>
    <message>
        <source>Conflict {number} / {total}</source>
        <translation>კონფლიქტი {number} / {total}</translation>
    </message>
    <message>
        <source>shown until it is decided</source>
        <translation>ჩანს, სანამ გადაწყდება</translation>
    </message>
    <message>
        <source>Proposal: both together</source>
        <translation>შეთავაზება: ორივე ერთად</translation>
    </message>
    <message>
        <source>Proposal, needs a look: both changed the same place</source>
        <translation>შეთავაზება, გადასახედია: ორივემ ერთი და იგივე ადგილი შეცვალა</translation>
    </message>
</context>
<context>
    <name>CellsTable</name>
    <message>
        <source>What is in the list</source>
        <translation>რა წერია სიაში</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>კონფლიქტები</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>One laptop changed this record while another deleted it.</source>
        <translation>ერთმა ლეპტოპმა ეს ჩანაწერი შეცვალა, მეორემ კი წაშალა.</translation>
    </message>
    <message>
        <source>It points at a record that is not here: it may be in a file that has not come.</source>
        <translation>უკავშირდება მონაცემს, რომელიც აქ არ არის. შესაძლოა, ის ფაილში იყოს, რომელიც ჯერ არ შემოსულა.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაიშალოს</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>დარჩეს</translation>
    </message>
    <message>
        <source>It points at “{record}”, which another laptop deleted.</source>
        <translation>უკავშირდება ჩანაწერს „{record}“, რომელიც სხვა ლეპტოპზე წაშალეს.</translation>
    </message>
    <message>
        <source>edited and deleted</source>
        <translation>შეცვლილიცაა და წაშლილიც</translation>
    </message>
    <message>
        <source>points at a record that is gone</source>
        <translation>მიუთითებს ჩანაწერზე, რომელიც აღარ არის</translation>
    </message>
    <message>
        <source>said at the same time</source>
        <translation>ერთსა და იმავე დროს ჩაიწერა</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ტექსტი არ არის</translation>
    </message>
    <message>
        <source>equally long</source>
        <translation>ერთი სიგრძისაა</translation>
    </message>
    <message>
        <source>several are filled in</source>
        <translation>რამდენიმეა შევსებული</translation>
    </message>
    <message>
        <source>none is filled in</source>
        <translation>არც ერთი არ არის შევსებული</translation>
    </message>
    <message>
        <source>only other laptops say something</source>
        <translation>სხვა ლეპტოპების მონაცემებია</translation>
    </message>
    <message>
        <source>is no long text</source>
        <translation>გრძელი ტექსტი არ არის</translation>
    </message>
    <message>
        <source>both changed the same place</source>
        <translation>ორივემ ერთი და იგივე ადგილი შეცვალა</translation>
    </message>
    <message>
        <source>the value is not allowed here</source>
        <translation>ასეთი მნიშვნელობა აქ დაუშვებელია</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ველი</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>ახლა ჩანს</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>გახდება</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>იყო</translation>
    </message>
    <message>
        <source>Bring back: {record}</source>
        <translation>აღდგეს: {record}</translation>
    </message>
    <message>
        <source>Leave “{field}” empty</source>
        <translation>ველი „{field}“ დარჩეს ცარიელი</translation>
    </message>
    <message>
        <source>Delete: {record}</source>
        <translation>წაიშალოს: {record}</translation>
    </message>
    <message>
        <source>laptop {number}</source>
        <translation>ლეპტოპი {number}</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Conflicts</source>
        <translation>კონფლიქტები</translation>
    </message>
    <message>
        <source>By a rule…</source>
        <translation>წესით…</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>გადაწყდა %n კონფლიქტი</numerusform>
            <numerusform>გადაწყდა %n კონფლიქტი</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision to take back.</source>
        <translation>გასაუქმებელი გადაწყვეტილება არ არის.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>აღსადგენი არაფერია.</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>გახსნილია მხოლოდ წასაკითხად.</translation>
    </message>
    <message>
        <source>Back to the conflicts</source>
        <translation>უკან, კონფლიქტებზე</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>გადაწყვეტილი</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>ყველაფერი გადაწყვეტილია</translation>
    </message>
    <message>
        <source>There are no conflicts</source>
        <translation>კონფლიქტები არ არის</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last decision back.</source>
        <translation>Ctrl+Z ბოლო გადაწყვეტილებას აუქმებს.</translation>
    </message>
    <message>
        <source>Where two laptops say different things of the same field, both are kept and listed here until somebody decides.</source>
        <translation>როცა ორი ლეპტოპი ერთსა და იმავე ველზე სხვადასხვა რამეს ამბობს, ორივე ინახება და აქ ჩანს, სანამ ვინმე გადაწყვეტს.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>გაგრძელება</translation>
    </message>
</context>
<context>
    <name>ContentBar</name>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>სათაურები</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>ჩასმული სია</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n ადამიანი</numerusform>
            <numerusform>%n ადამიანი</numerusform>
        </translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>ცხრილი {number}</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>სათაურების გარეშე</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>სტრიქონი {row}</translation>
    </message>
</context>
<context>
    <name>ContentNotes</name>
    <message numerus="yes">
        <source>%n column(s) are taken as you set them last time.</source>
        <translation>
            <numerusform>%n სვეტი ისეა აღებული, როგორც წინა ჯერზე მიუთითეთ.</numerusform>
            <numerusform>%n სვეტი ისეა აღებული, როგორც წინა ჯერზე მიუთითეთ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget that</source>
        <translation>დავიწყება</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>what the column holds</source>
        <translation>რა არის სვეტში</translation>
    </message>
    <message>
        <source>correct the cell</source>
        <translation>უჯრის გასწორება</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>შემდეგი ხარვეზი</translation>
    </message>
    <message>
        <source>take what is proposed</source>
        <translation>შემოთავაზების მიღება</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>მეორე მხარე</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>The list is being looked at…</source>
        <translation>სია მოწმდება…</translation>
    </message>
    <message>
        <source>Say which column holds the names: click on its head, or press F4.</source>
        <translation>მიუთითეთ, რომელ სვეტშია სახელები: დააწკაპუნეთ სვეტის თავზე ან დააჭირეთ F4-ს.</translation>
    </message>
    <message>
        <source>There is nobody in this table.</source>
        <translation>ამ ცხრილში ადამიანი არ წერია.</translation>
    </message>
    <message>
        <source>First say what becomes of the text in the old font.</source>
        <translation>ჯერ აირჩიეთ, გარდაიქმნას თუ არა ძველი შრიფტით ნაწერი.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not understood. What is left so comes in as it is, or stays empty.</source>
        <translation>
            <numerusform>%n უჯრა გაუგებარია. რაც ასე დარჩება, უცვლელად შემოვა ან ცარიელი იქნება.</numerusform>
            <numerusform>%n უჯრა გაუგებარია. რაც ასე დარჩება, უცვლელად შემოვა ან ცარიელი იქნება.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the columns that are taken is understood.</source>
        <translation>ყველაფერი, რაც შემოდის, გასაგებია.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ჩანაწერი</numerusform>
            <numerusform>%n ჩანაწერი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n რეკომენდაცია</numerusform>
            <numerusform>%n რეკომენდაცია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n finding(s)</source>
        <translation>
            <numerusform>%n მიგნებაში</numerusform>
            <numerusform>%n მიგნებაში</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n other finding(s), too</source>
        <translation>
            <numerusform>კიდევ %n მიგნებაში</numerusform>
            <numerusform>კიდევ %n მიგნებაში</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n მნიშვნელობა</numerusform>
            <numerusform>%n მნიშვნელობა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n წინააღმდეგობა</numerusform>
            <numerusform>%n წინააღმდეგობა</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Who has spoken on which theme</source>
        <translation>ვინ რომელ თემაზე ისაუბრა</translation>
    </message>
    <message>
        <source>Nobody has been there or spoken yet</source>
        <translation>ჯერ არავინ დასწრებია და არავის უსაუბრია</translation>
    </message>
    <message>
        <source>Once somebody was present at a meeting, this shows who spoke on which theme.</source>
        <translation>როცა შეხვედრას დამსწრე ეყოლება, აქ გამოჩნდება, ვინ რომელ თემაზე ისაუბრა.</translation>
    </message>
    <message>
        <source>Hide who is silent</source>
        <translation>დამალვა</translation>
    </message>
    <message>
        <source>Who is silent</source>
        <translation>ვის არ უსაუბრია</translation>
    </message>
    <message>
        <source>Click a number, or press Enter on it: the board shows these notes.</source>
        <translation>დააწკაპუნეთ რიცხვს ან დააჭირეთ მასზე Enter-ს: დაფა ამ ჩანაწერებს აჩვენებს.</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>სექტორები</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>მუნიციპალიტეტები</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>მითითებული არ არის</translation>
    </message>
    <message>
        <source>{who}: {notes} on all themes</source>
        <translation>{who}: {notes} ყველა თემაზე ერთად</translation>
    </message>
    <message>
        <source>{who}: {notes} without a theme</source>
        <translation>{who}: {notes} თემის გარეშე</translation>
    </message>
    <message>
        <source>{who}: {notes} on theme {letter}</source>
        <translation>{who}: {notes}, თემა {letter}</translation>
    </message>
    <message>
        <source>Nobody of this sector has spoken on theme {letter}: {who}</source>
        <translation>{letter} თემაზე ამ სექტორიდან არავის უსაუბრია: {who}</translation>
    </message>
    <message>
        <source>Nobody has spoken on theme {letter} from {who}</source>
        <translation>{letter} თემაზე ამ მუნიციპალიტეტიდან არავის უსაუბრია: {who}</translation>
    </message>
</context>
<context>
    <name>DeskWork</name>
    <message>
        <source>The files are being merged</source>
        <translation>ფაილები ერთიანდება</translation>
    </message>
    <message>
        <source>The files are being looked at</source>
        <translation>ფაილები მოწმდება</translation>
    </message>
    <message>
        <source>The workbook is being changed</source>
        <translation>სამუშაო წიგნი იცვლება</translation>
    </message>
    <message>
        <source>Looking for what stands on it</source>
        <translation>მოწმდება, რა დაეყრდნო მას</translation>
    </message>
    <message>
        <source>What can be saved is being saved</source>
        <translation>გადარჩენილი ინახება</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>First type the name.</source>
        <translation>ჯერ აკრიფეთ სახელი და გვარი.</translation>
    </message>
    <message>
        <source>checked in at {time}.</source>
        <translation>დარეგისტრირდა {time}-ზე.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>is here already, since {time}.</source>
        <translation>უკვე დარეგისტრირებულია, მოვიდა {time}-ზე.</translation>
    </message>
    <message>
        <source>is here already.</source>
        <translation>უკვე დარეგისტრირებულია.</translation>
    </message>
    <message>
        <source>Take back the check-in</source>
        <translation>რეგისტრაციის გაუქმება</translation>
    </message>
    <message>
        <source>was taken off the list.</source>
        <translation>სიიდან ამოღებულია.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>მოწვეულია %n ადამიანი.</numerusform>
            <numerusform>მოწვეულია %n ადამიანი.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>გასწორება</translation>
    </message>
    <message>
        <source>In the name:</source>
        <translation>სახელში:</translation>
    </message>
    <message>
        <source>The down key chooses among similar names.</source>
        <translation>მსგავს სახელებს შორის აირჩიეთ ქვედა ისრით.</translation>
    </message>
    <message>
        <source>Nobody is called exactly so.</source>
        <translation>ზუსტად ასე არავის ჰქვია.</translation>
    </message>
    <message>
        <source>Known already:</source>
        <translation>სამუშაო წიგნში უკვე არის:</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>Something invisible is in it: {seen}</source>
        <translation>უჩინარი ნიშანია: {seen}</translation>
    </message>
    <message>
        <source>Something invisible and odd spaces are in it: {seen}</source>
        <translation>უჩინარი ნიშანი და ზედმეტი ან უჩვეულო ჰარია: {seen}</translation>
    </message>
    <message>
        <source>A letter and its accent stand apart.</source>
        <translation>ასო და მისი ნიშანი ცალ-ცალკე დგას.</translation>
    </message>
    <message>
        <source>Too many or odd spaces: {seen}</source>
        <translation>ზედმეტი ან უჩვეულო ჰარია: {seen}</translation>
    </message>
    <message>
        <source>Georgian capitals, which many computers cannot show.</source>
        <translation>მთავრული ასოებია, რომლებსაც ბევრი კომპიუტერი ვერ აჩვენებს.</translation>
    </message>
    <message>
        <source>Letters of another script: {letters}</source>
        <translation>სხვა დამწერლობის ასო: {letters}</translation>
    </message>
    <message>
        <source>This is not a phone number; check it.</source>
        <translation>ეს ტელეფონის ნომერს არ ჰგავს; გადაამოწმეთ.</translation>
    </message>
    <message>
        <source>This number looks incomplete: Georgian numbers have nine digits.</source>
        <translation>ნომერი არასრული ჩანს: ქართულ ნომერს ცხრა ციფრი აქვს.</translation>
    </message>
    <message>
        <source>This number has too many digits: Georgian numbers have nine.</source>
        <translation>ნომერს ზედმეტი ციფრი აქვს: ქართულ ნომერში ცხრა ციფრია.</translation>
    </message>
    <message>
        <source>Eleven digits look like a personal number, which must not be collected.</source>
        <translation>თერთმეტი ციფრი პირად ნომერს ჰგავს, პირადი ნომერი კი არ გროვდება.</translation>
    </message>
    <message>
        <source>No known Georgian number begins so; check it.</source>
        <translation>ასე დაწყებული ქართული ნომერი ცნობილი არ არის; გადაამოწმეთ.</translation>
    </message>
    <message>
        <source>No country has this code; check it.</source>
        <translation>ასეთი კოდი არც ერთ ქვეყანას არ აქვს; გადაამოწმეთ.</translation>
    </message>
    <message>
        <source>No number of that country looks so; check it.</source>
        <translation>ამ ქვეყნის ნომერი სხვანაირია; გადაამოწმეთ.</translation>
    </message>
    <message>
        <source>The address was typed in another layout.</source>
        <translation>მისამართი სხვა განლაგებით არის აკრეფილი.</translation>
    </message>
    <message>
        <source>Something is in it that no address has: {seen}</source>
        <translation>აქ არის ნიშანი, რომელიც მისამართში არ გვხვდება: {seen}</translation>
    </message>
    <message>
        <source>A point or comma too many, or in the wrong place.</source>
        <translation>წერტილი ან მძიმე ზედმეტია ან სხვის ადგილას დგას.</translation>
    </message>
    <message>
        <source>After the @ a letter looks mistyped.</source>
        <translation>@-ის შემდეგ ასო შეცდომით ჩანს აკრეფილი.</translation>
    </message>
    <message>
        <source>This is not an e-mail address; check it.</source>
        <translation>ეს ელფოსტის მისამართს არ ჰგავს; გადაამოწმეთ.</translation>
    </message>
    <message>
        <source>{letter} (Russian)</source>
        <translation>{letter} (რუსული)</translation>
    </message>
    <message>
        <source>{letter} (Latin)</source>
        <translation>{letter} (ლათინური)</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same phone</source>
        <translation>იგივე ტელეფონი</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>იგივე ელფოსტა</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>იგივე სახელი</translation>
    </message>
    <message>
        <source>name in another spelling</source>
        <translation>სახელი სხვა მართლწერით</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>სახელი სხვა დამწერლობით</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>სახელი და გვარი შებრუნებულია</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>მოკლე სახელი</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>თითქმის იგივე სახელი</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>სახელის ნაწილი</translation>
    </message>
    <message>
        <source>almost the same phone</source>
        <translation>თითქმის იგივე ტელეფონი</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>იგივე ორგანიზაცია</translation>
    </message>
    <message>
        <source>same municipality</source>
        <translation>იგივე მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>სხვა სქესი</translation>
    </message>
    <message>
        <source>other age</source>
        <translation>სხვა ასაკი</translation>
    </message>
    <message>
        <source>other given name</source>
        <translation>სხვა სახელი</translation>
    </message>
    <message>
        <source>other family name</source>
        <translation>სხვა გვარი</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>სხვა ტელეფონი</translation>
    </message>
    <message>
        <source>other municipality</source>
        <translation>სხვა მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>both came to one meeting</source>
        <translation>ორივე ერთ შეხვედრაზე მოვიდა</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ერთი ადამიანი</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>ორი ადამიანი</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>გადადებული</translation>
    </message>
    <message>
        <source>deleted record</source>
        <translation>წაშლილი ჩანაწერი</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>არც ერთ სიაში არ არის</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} ჩანაწერი</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Duplicates</source>
        <translation>დუბლიკატები</translation>
    </message>
    <message>
        <source>No decision to take back.</source>
        <translation>გასაუქმებელი გადაწყვეტილება არ არის.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>აღსადგენი არაფერია.</translation>
    </message>
    <message>
        <source>Looking for people who are there twice</source>
        <translation>იძებნება, ვინ არის ორჯერ შეყვანილი</translation>
    </message>
    <message>
        <source>People have not been compared yet</source>
        <translation>ადამიანები ჯერ არ შედარებულა</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>მოძებნა</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>ყველაფერი გადაწყვეტილია</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Nobody seems to be there twice</source>
        <translation>როგორც ჩანს, ორჯერ არავინ წერია</translation>
    </message>
    <message>
        <source>People who share a phone, an e-mail or a name, in any spelling or script, are shown side by side here. You decide whether they are one; it can be taken back at any time.</source>
        <translation>აქ გვერდიგვერდ ჩანს ისინი, ვისაც ერთნაირი ტელეფონი, ელფოსტა ან, ნებისმიერი მართლწერითა და დამწერლობით, სახელი აქვს. თქვენ წყვეტთ, ერთი ადამიანია თუ ორი; გადაწყვეტილება ყოველთვის შეიძლება გაუქმდეს.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Who may be there twice</source>
        <translation>ვინ შეიძლება ორჯერ იყოს ჩაწერილი</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>და კიდევ %n</numerusform>
            <numerusform>და კიდევ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ამოღება</translation>
    </message>
    <message>
        <source>Evidence: {notes}</source>
        <translation>საფუძველი: {notes}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a return file</source>
        <translation>დასაბრუნებელი ფაილის გატანა</translation>
    </message>
    <message>
        <source>The return file is ready</source>
        <translation>დასაბრუნებელი ფაილი მზადაა</translation>
    </message>
    <message>
        <source>It was read back and verified. Take it to the coordinator: on a stick, by mail or in a shared folder.</source>
        <translation>ფაილი წაკითხულია და შემოწმებული. მიუტანეთ კოორდინატორს: ფლეშით, ელ. ფოსტით ან საერთო საქაღალდით.</translation>
    </message>
    <message>
        <source>One file with everything that was entered on this laptop, for the coordinator. The workbook itself stays as it is.</source>
        <translation>ერთი ფაილი კოორდინატორისთვის, რომელშიც ამ ლეპტოპზე ჩაწერილი ყველაფერია. თავად სამუშაო წიგნი არ იცვლება.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>სად</translation>
    </message>
    <message>
        <source>Stick: {name}</source>
        <translation>ფლეში: {name}</translation>
    </message>
    <message>
        <source>Return files</source>
        <translation>დასაბრუნებელი ფაილები</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>გატანა</translation>
    </message>
    <message>
        <source>The file is being written and read back</source>
        <translation>ფაილი იწერება და მოწმდება</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ცვლილება</numerusform>
            <numerusform>%n ცვლილება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Project</source>
        <translation>პროექტი</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>დღის წესრიგის საკითხი</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>მონაწილე</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>დასწრება</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>დართული ფაილი</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>დაბეჭდილი ფურცელი</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>ერთი თუ ორი ადამიანი</translation>
    </message>
    <message>
        <source>Expected laptop</source>
        <translation>მოსალოდნელი ლეპტოპი</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>უწყება</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>მიგნება</translation>
    </message>
    <message>
        <source>Evidence of a finding</source>
        <translation>მიგნების საფუძველი</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>რეკომენდაცია</translation>
    </message>
    <message>
        <source>Addressee of a recommendation</source>
        <translation>რეკომენდაციის ადრესატი</translation>
    </message>
    <message>
        <source>Finding behind a recommendation</source>
        <translation>რეკომენდაციის საფუძველი: მიგნება</translation>
    </message>
    <message>
        <source>Note behind a recommendation</source>
        <translation>რეკომენდაციის საფუძველი: ჩანაწერი</translation>
    </message>
    <message>
        <source>Supporter of a recommendation</source>
        <translation>რეკომენდაციის მხარდამჭერი</translation>
    </message>
    <message>
        <source>Version of the list of actions</source>
        <translation>საქმიანობების ნუსხის ვერსია</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>წარდგენა</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>Answer to a recommendation</source>
        <translation>პასუხი რეკომენდაციაზე</translation>
    </message>
    <message>
        <source>Film series</source>
        <translation>ფილმების სერია</translation>
    </message>
    <message>
        <source>Campaign activity</source>
        <translation>კამპანიის ღონისძიება</translation>
    </message>
    <message>
        <source>Person met</source>
        <translation>ღონისძიებაზე მყოფი პირი</translation>
    </message>
    <message>
        <source>Body met</source>
        <translation>ღონისძიებაზე წარმოდგენილი უწყება</translation>
    </message>
    <message>
        <source>Recommendation that an activity serves</source>
        <translation>რეკომენდაცია, რომელსაც ღონისძიება ემსახურება</translation>
    </message>
    <message>
        <source>Project texts</source>
        <translation>პროექტის ტექსტები</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>თემები</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>შეხვედრები</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>დღის წესრიგის საკითხები</translation>
    </message>
    <message>
        <source>People</source>
        <translation>მონაწილეები</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>დასწრებები</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>დართული ფაილები</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>დაბეჭდილი ფურცლები</translation>
    </message>
    <message>
        <source>Decisions about duplicates</source>
        <translation>გადაწყვეტილებები დუბლიკატებზე</translation>
    </message>
    <message>
        <source>Expected laptops</source>
        <translation>მოსალოდნელი ლეპტოპები</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>მაჩვენებლები</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>უწყებები</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>მიგნებები</translation>
    </message>
    <message>
        <source>Evidence of findings</source>
        <translation>მიგნებების საფუძველი</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>რეკომენდაციები</translation>
    </message>
    <message>
        <source>Addressees of recommendations</source>
        <translation>რეკომენდაციების ადრესატები</translation>
    </message>
    <message>
        <source>Findings behind recommendations</source>
        <translation>რეკომენდაციების საფუძველი: მიგნებები</translation>
    </message>
    <message>
        <source>Notes behind recommendations</source>
        <translation>რეკომენდაციების საფუძველი: ჩანაწერები</translation>
    </message>
    <message>
        <source>Supporters of recommendations</source>
        <translation>რეკომენდაციების მხარდამჭერები</translation>
    </message>
    <message>
        <source>Versions of the list of actions</source>
        <translation>საქმიანობების ნუსხის ვერსიები</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>წარდგენები</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>პასუხები</translation>
    </message>
    <message>
        <source>Answers to recommendations</source>
        <translation>პასუხები რეკომენდაციებზე</translation>
    </message>
    <message>
        <source>Series of films</source>
        <translation>ფილმების სერიები</translation>
    </message>
    <message>
        <source>Campaign activities</source>
        <translation>კამპანიის ღონისძიებები</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>ღონისძიებებზე მყოფი პირები</translation>
    </message>
    <message>
        <source>Bodies met</source>
        <translation>ღონისძიებებზე წარმოდგენილი უწყებები</translation>
    </message>
    <message>
        <source>Recommendations that activities serve</source>
        <translation>რეკომენდაციები, რომლებსაც ღონისძიებები ემსახურება</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>ასაკობრივი ჯგუფი</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>მოსვლის დრო</translation>
    </message>
    <message>
        <source>What is assessed</source>
        <translation>რა ფასდება</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>Consent to be contacted</source>
        <translation>თანხმობა დაკავშირებაზე</translation>
    </message>
    <message>
        <source>Date of the consent to be contacted</source>
        <translation>დაკავშირებაზე თანხმობის თარიღი</translation>
    </message>
    <message>
        <source>Text of the consent to be contacted</source>
        <translation>დაკავშირებაზე თანხმობის ტექსტი</translation>
    </message>
    <message>
        <source>Notice version of the consent to be contacted</source>
        <translation>შეტყობინების ვერსია (თანხმობა დაკავშირებაზე)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>წაიშალოს თუ დარჩეს</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>პასუხისმგებლობის განაცხადი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელ. ფოსტა</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>მთავრდება</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ფაილის სახელი</translation>
    </message>
    <message>
        <source>Funder line</source>
        <translation>დამფინანსებლის სტრიქონი</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>სქესი</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>საფრთხე</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>მაჩვენებელი</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>ლეპტოპი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ასო</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>ფაილის ტიპი</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>მონაცემთა შეტყობინების ვერსია</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>პირველი ჩანაწერი</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>გვერდის მიმართულება</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>მეორე ჩანაწერი</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>გვერდები</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Consent to photos</source>
        <translation>თანხმობა ფოტოზე</translation>
    </message>
    <message>
        <source>Date of the consent to photos</source>
        <translation>ფოტოზე თანხმობის თარიღი</translation>
    </message>
    <message>
        <source>Text of the consent to photos</source>
        <translation>ფოტოზე თანხმობის ტექსტი</translation>
    </message>
    <message>
        <source>Notice version of the consent to photos</source>
        <translation>შეტყობინების ვერსია (თანხმობა ფოტოზე)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>ადგილი ჩამონათვალში</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>დაბეჭდვის დრო</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>შეტყობინება მონაცემთა დამუშავებაზე</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>რას ერთვის</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>ჩანაწერის სახე</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>სექტორი</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>მოკლე სათაური</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>ვინ თქვა</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>იწყება</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Time of the note</source>
        <translation>ჩანაწერის დრო</translation>
    </message>
    <message>
        <source>Target number of municipalities</source>
        <translation>მუნიციპალიტეტების სამიზნე რიცხვი</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ერთეული</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>დარბაზი, შენობა</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>გადაწყვეტილება</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>წელი</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>პასუხის ვადა</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>ასპექტი</translation>
    </message>
    <message>
        <source>Broadcaster</source>
        <translation>მაუწყებელი</translation>
    </message>
    <message>
        <source>Note on the cost</source>
        <translation>შენიშვნა ხარჯზე</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>შესრულების ვადა</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>სერიის ნომერი</translation>
    </message>
    <message>
        <source>Number of episodes</source>
        <translation>სერიების რაოდენობა</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>სიიდან ამოღებული</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>გასაღები</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>ნუსხის ვერსია</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>შედგენის დრო</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>შემდგენელი</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>ხანგრძლივობა წუთებში</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელწოდება</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>პრიორიტეტი</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>ვის სახელზე</translation>
    </message>
    <message>
        <source>What was laid before it</source>
        <translation>რა წარედგინა</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>გაგზავნის თარიღი</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>გამგზავნი</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>სერია</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ხელმომწერი</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>ვადები</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>მნიშვნელობის სახე</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>გაგზავნის გზა</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>წერილის ტექსტი</translation>
    </message>
    <message>
        <source>Which “{field}” shows</source>
        <translation>რომელი „{field}“ ჩანს</translation>
    </message>
    <message>
        <source>{field} (in English)</source>
        <translation>{field} ინგლისურად</translation>
    </message>
</context>
<context>
    <name>FieldProposals</name>
    <message>
        <source>Choose it</source>
        <translation>არჩევა</translation>
    </message>
    <message numerus="yes">
        <source>Others from there (%n): {sector}</source>
        <translation>
            <numerusform>სხვა იქიდან (%n): {sector}</numerusform>
            <numerusform>სხვები იქიდან (%n): {sector}</numerusform>
        </translation>
    </message>
    <message>
        <source>By the organisation&apos;s name: {sector}</source>
        <translation>ორგანიზაციის სახელის მიხედვით: {sector}</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>ჩაიწეროს {text}</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>გასწორება</translation>
    </message>
</context>
<context>
    <name>FigureFields</name>
    <message>
        <source>Indicator</source>
        <translation>მაჩვენებელი</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ერთეული</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>რიცხვი არ არის</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>nothing told yet</source>
        <translation>ჯერ არაფერი უთქვამთ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>დამალული</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Indicators</source>
        <translation>მაჩვენებლები</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>რა ითქვა</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>ახალი მაჩვენებელი</translation>
    </message>
    <message>
        <source>hidden ones, too</source>
        <translation>დამალულებიც</translation>
    </message>
    <message>
        <source>Nothing was told of it yet</source>
        <translation>ამ მაჩვენებელზე ჯერ არაფერი უთქვამთ</translation>
    </message>
    <message>
        <source>Notes that are a figure with this indicator stand here by municipality.</source>
        <translation>აქ მუნიციპალიტეტების მიხედვით დგას ჩანაწერები, რომლებიც ამ მაჩვენებლის მნიშვნელობას შეიცავს.</translation>
    </message>
    <message>
        <source>Different values were told of: {names}.</source>
        <translation>განსხვავებული მნიშვნელობები დასახელდა: {names}.</translation>
    </message>
</context>
<context>
    <name>FileOutDialog</name>
    <message>
        <source>Save as</source>
        <translation>სად შევინახოთ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>არჩევა…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>ფაილი მზადაა</translation>
    </message>
    <message>
        <source>There is such a file already; it will be replaced.</source>
        <translation>ასეთი ფაილი უკვე არსებობს; ის შეიცვლება ახლით.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ჩანაცვლება</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>ფაილი იწერება</translation>
    </message>
</context>
<context>
    <name>FilesList</name>
    <message>
        <source>Add a document</source>
        <translation>დოკუმენტის დამატება</translation>
    </message>
    <message>
        <source>Or drop it here</source>
        <translation>ან ჩააგდეთ აქ</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>დასამატებელი დოკუმენტები</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>დოკუმენტის ასლის შენახვა</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>შენახულია: {file}</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files to merge</source>
        <translation>გასაერთიანებელი ფაილები</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>This finding rests on these notes already.</source>
        <translation>ეს მიგნება ამ ჩანაწერებს უკვე ეყრდნობა.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) rest on this finding.</source>
        <translation>
            <numerusform>ამ მიგნებას %n რეკომენდაცია ეყრდნობა.</numerusform>
            <numerusform>ამ მიგნებას %n რეკომენდაცია ეყრდნობა.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out of their evidence first.</source>
        <translation>ჯერ ამოიღეთ ის მათი საფუძვლიდან.</translation>
    </message>
    <message>
        <source>the finding</source>
        <translation>მიგნება</translation>
    </message>
    <message>
        <source>{notes} put into “{finding}”</source>
        <translation>„{finding}“: დაემატა {notes}</translation>
    </message>
</context>
<context>
    <name>FilmsPage</name>
    <message>
        <source>Series</source>
        <translation>სერია</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>ახალი სერია</translation>
    </message>
    <message>
        <source>Delete the series; its films stay</source>
        <translation>სერიის წაშლა; ფილმები რჩება</translation>
    </message>
    <message>
        <source>Episodes planned</source>
        <translation>რამდენი ფილმია დაგეგმილი</translation>
    </message>
    <message>
        <source>No films yet</source>
        <translation>ფილმები ჯერ არ არის</translation>
    </message>
    <message>
        <source>A series of documentary films has a title, a broadcaster and its episodes.</source>
        <translation>დოკუმენტური ფილმების სერიას აქვს სათაური, მაუწყებელი და ფილმები.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>ფილმები</translation>
    </message>
    <message>
        <source>Episodes: {there} of {planned}</source>
        <translation>ფილმები: {there}, დაგეგმილია {planned}</translation>
    </message>
</context>
<context>
    <name>FindingBoard</name>
    <message>
        <source>Choose a finding on the board or find one with Ctrl+G, or make one with Ctrl+N.</source>
        <translation>ჯერ აირჩიეთ მიგნება დაფაზე, მოძებნეთ (Ctrl+G) ან შექმენით ახალი (Ctrl+N).</translation>
    </message>
    <message>
        <source>The finding was deleted.</source>
        <translation>მიგნება წაიშალა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>nothing yet</source>
        <translation>ჯერ არაფერი</translation>
    </message>
    <message>
        <source>Finding without a title</source>
        <translation>უსათაურო მიგნება</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>All findings</source>
        <translation>ყველა მიგნება</translation>
    </message>
    <message>
        <source>Delete the finding</source>
        <translation>მიგნების წაშლა</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ინგლისურად</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>ასპექტი</translation>
    </message>
    <message>
        <source>Title of the finding</source>
        <translation>მიგნების სათაური</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>სათაური ინგლისურად</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>ტექსტი ინგლისურად</translation>
    </message>
    <message>
        <source>What do these notes show?</source>
        <translation>რას აჩვენებს ეს ჩანაწერები?</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>მიგნება არჩეული არ არის</translation>
    </message>
    <message>
        <source>Choose one on the board, or make one from the notes that you have chosen.</source>
        <translation>აირჩიეთ დაფაზე ან შექმენით არჩეული ჩანაწერებისგან.</translation>
    </message>
    <message>
        <source>In the list of actions: {recommendations}</source>
        <translation>საქმიანობების ნუსხაში: {recommendations}</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ შენახულია</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>ინახება…</translation>
    </message>
</context>
<context>
    <name>FindingPicker</name>
    <message>
        <source>Find a finding ({key})</source>
        <translation>მიგნების ძებნა ({key})</translation>
    </message>
    <message>
        <source>Find a finding</source>
        <translation>მიგნების ძებნა</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>No note stands behind it</source>
        <translation>საფუძვლად ჩანაწერი არ უდევს</translation>
    </message>
    <message>
        <source>this note</source>
        <translation>ეს ჩანაწერი</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>გამოცდილება</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>წარმატებული პრაქტიკა</translation>
    </message>
    <message>
        <source>Resources and capacities</source>
        <translation>რესურსები და შესაძლებლობები</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>პრობლემები</translation>
    </message>
    <message>
        <source>Indicator without a name</source>
        <translation>უსახელო მაჩვენებელი</translation>
    </message>
    <message>
        <source>Without an aspect</source>
        <translation>ასპექტის გარეშე</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>თემის გარეშე</translation>
    </message>
    <message>
        <source>Finding without a title</source>
        <translation>უსათაურო მიგნება</translation>
    </message>
    <message>
        <source>Indicator not stated</source>
        <translation>მაჩვენებელი მითითებული არ არის</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Board</source>
        <translation>დაფა</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>მოცვა</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>მაჩვენებლები</translation>
    </message>
    <message>
        <source>What is shown of the findings</source>
        <translation>მიგნებების რომელი მხარე ჩანს</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>ForumList</name>
    <message>
        <source>Attendance list</source>
        <translation>დამსწრეთა სია</translation>
    </message>
    <message>
        <source>Make an attendance list</source>
        <translation>დამსწრეთა სიის შექმნა</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>მონაწილეები</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>რეგისტრაციის ფურცელი</translation>
    </message>
    <message>
        <source>Nobody is on it yet.</source>
        <translation>სიაში ჯერ არავინაა.</translation>
    </message>
    <message>
        <source>{present} of {total} on the list came.</source>
        <translation>სიაშია {total}, მოვიდა {present}.</translation>
    </message>
</context>
<context>
    <name>GeorgiaMap</name>
    <message>
        <source>Map of Georgia</source>
        <translation>საქართველოს რუკა</translation>
    </message>
    <message>
        <source>Meetings: {meetings}. People came from: {places}.</source>
        <translation>შეხვედრები: {meetings}. მოსულები: {places}.</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} მოსული</translation>
    </message>
</context>
<context>
    <name>GroupChips</name>
    <message>
        <source>What the conflicts are about</source>
        <translation>რას ეხება კონფლიქტები</translation>
    </message>
    <message>
        <source>People</source>
        <translation>მონაწილეები</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>შეხვედრები</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>მიგნებები</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>საქმიანობების ნუსხა</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Which list</source>
        <translation>რომელი სია</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>რა წერია</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>ვინ არის</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ნაბიჯები</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take another list?</source>
        <translation>სხვა სიას აიღებთ?</translation>
    </message>
    <message>
        <source>What you corrected and decided in the present one is forgotten.</source>
        <translation>რაც ამ სიაში გაასწორეთ და გადაწყვიტეთ, დაიკარგება.</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>სხვა სიის აღება</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>ამ სიასთან დარჩენა</translation>
    </message>
    <message>
        <source>Nothing of the list is in the workbook any more.</source>
        <translation>ამ სიიდან სამუშაო წიგნში აღარაფერია.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>შემოტანა გაუქმდა.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>შემოტანა</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Given and family name</source>
        <translation>სახელი და გვარი</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>არ შემოდის</translation>
    </message>
    <message>
        <source>who is it?</source>
        <translation>ვინ არის?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>says more</source>
        <translation>მეტი წერია</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ნაცნობი</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>უკვე სიაშია</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>გამეორება</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ვერ იკითხება</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>სტრიქონი {row}</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>სახელი არ წერია</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>The list is being read</source>
        <translation>სია იკითხება</translation>
    </message>
    <message>
        <source>The people are being brought in</source>
        <translation>სია სამუშაო წიგნში იწერება</translation>
    </message>
    <message>
        <source>The list is being compared with the workbook</source>
        <translation>სია სამუშაო წიგნს უდარდება</translation>
    </message>
</context>
<context>
    <name>IndicatorFields</name>
    <message>
        <source>Indicator</source>
        <translation>მაჩვენებელი</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ინგლისურად</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>მნიშვნელობის სახე</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>დამალვა</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Merge</source>
        <translation>გაერთიანება</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>საქაღალდე…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>საქაღალდეზე თვალყური…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ფაილები</translation>
    </message>
    <message>
        <source>Pick more files</source>
        <translation>კიდევ სხვა ფაილების არჩევა</translation>
    </message>
    <message>
        <source>Drop the files from the laptops here</source>
        <translation>ჩააგდეთ აქ ლეპტოპებიდან მოტანილი ფაილები</translation>
    </message>
    <message>
        <source>Any number, in any order. You will see what each of them brings before anything is merged.</source>
        <translation>რამდენიც გინდათ და ნებისმიერი რიგით. გაერთიანებამდე ნახავთ, რას მოიტანს თითოეული.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ფაილების არჩევა…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>%n ფაილის გაერთიანება</numerusform>
            <numerusform>%n ფაილის გაერთიანება</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are merged. Drop more of them at any time.</source>
        <translation>ეს ფაილები გაერთიანდა. სხვების ჩაგდება ყოველთვის შეიძლება.</translation>
    </message>
    <message>
        <source>Everything in these files is in the workbook already.</source>
        <translation>ყველაფერი, რაც ამ ფაილებშია, სამუშაო წიგნში უკვე არის.</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>ამ ფაილებიდან ვერც ერთი ვერ გაერთიანდება.</translation>
    </message>
    <message>
        <source>A backup is made before the merge. Everything can be taken back.</source>
        <translation>გაერთიანებამდე კეთდება სარეზერვო ასლი. ყველაფრის უკან დაბრუნება შეიძლება.</translation>
    </message>
    <message numerus="yes">
        <source>new change(s)</source>
        <translation>
            <numerusform>ახალი ცვლილება</numerusform>
            <numerusform>ახალი ცვლილება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conflict(s)</source>
        <translation>
            <numerusform>კონფლიქტი</numerusform>
            <numerusform>კონფლიქტი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>possible duplicate(s)</source>
        <translation>
            <numerusform>შესაძლო დუბლიკატი</numerusform>
            <numerusform>შესაძლო დუბლიკატი</numerusform>
        </translation>
    </message>
    <message>
        <source>meetings returned</source>
        <translation>შეხვედრა დაბრუნდა</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>check-in</source>
        <translation>დარეგისტრირება</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>სტატუსის შეცვლა</translation>
    </message>
    <message>
        <source>new attendee</source>
        <translation>ახალი მონაწილე</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>მოწვევა</translation>
    </message>
    <message>
        <source>import of a list</source>
        <translation>სიის შემოტანა</translation>
    </message>
    <message>
        <source>removal from the list</source>
        <translation>სიიდან ამოღება</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>თანხმობა</translation>
    </message>
    <message>
        <source>conflict opened again</source>
        <translation>კონფლიქტის ხელახლა გახსნა</translation>
    </message>
    <message>
        <source>change to an attendee</source>
        <translation>მონაწილის მონაცემების შეცვლა</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>ახალი ჩანაწერი</translation>
    </message>
    <message>
        <source>change to a note</source>
        <translation>ჩანაწერის შეცვლა</translation>
    </message>
    <message>
        <source>deletion of a note</source>
        <translation>ჩანაწერის წაშლა</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>ახალი შეხვედრა</translation>
    </message>
    <message>
        <source>change to a meeting</source>
        <translation>შეხვედრის შეცვლა</translation>
    </message>
    <message>
        <source>deletion of a meeting</source>
        <translation>შეხვედრის წაშლა</translation>
    </message>
    <message>
        <source>change to the agenda</source>
        <translation>დღის წესრიგის შეცვლა</translation>
    </message>
    <message>
        <source>uniting of two records</source>
        <translation>ორი ჩანაწერის გაერთიანება</translation>
    </message>
    <message>
        <source>decision that they are two people</source>
        <translation>გადაწყვეტილება, რომ ორი ადამიანია</translation>
    </message>
    <message>
        <source>decision to be made later</source>
        <translation>გადაწყვეტილების გადადება</translation>
    </message>
    <message>
        <source>parting of two records</source>
        <translation>ორი ჩანაწერის გაყოფა</translation>
    </message>
    <message>
        <source>expected laptop</source>
        <translation>მოსალოდნელი ლეპტოპი</translation>
    </message>
    <message>
        <source>new activity</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>change to an activity</source>
        <translation>ღონისძიების შესწორება</translation>
    </message>
    <message>
        <source>deletion of an activity</source>
        <translation>ღონისძიების წაშლა</translation>
    </message>
    <message>
        <source>new attendance list</source>
        <translation>ახალი დამსწრეთა სია</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>ახალი ადამიანი</translation>
    </message>
    <message>
        <source>new series</source>
        <translation>ახალი სერია</translation>
    </message>
    <message>
        <source>change to a series</source>
        <translation>სერიის შესწორება</translation>
    </message>
    <message>
        <source>deletion of a series</source>
        <translation>სერიის წაშლა</translation>
    </message>
    <message>
        <source>new episode</source>
        <translation>ახალი ფილმი</translation>
    </message>
    <message>
        <source>change to the project</source>
        <translation>პროექტის შეცვლა</translation>
    </message>
    <message>
        <source>new recommendation</source>
        <translation>ახალი რეკომენდაცია</translation>
    </message>
    <message>
        <source>change to a recommendation</source>
        <translation>რეკომენდაციის შეცვლა</translation>
    </message>
    <message>
        <source>deletion of a recommendation</source>
        <translation>რეკომენდაციის წაშლა</translation>
    </message>
    <message>
        <source>status of a recommendation</source>
        <translation>რეკომენდაციის სტატუსი</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>ნუსხის რიგი</translation>
    </message>
    <message>
        <source>version of the list</source>
        <translation>ნუსხის ვერსია</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>წარდგენა</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>answer to a recommendation</source>
        <translation>რეკომენდაციაზე პასუხი</translation>
    </message>
    <message>
        <source>new finding</source>
        <translation>ახალი მიგნება</translation>
    </message>
    <message>
        <source>change to a finding</source>
        <translation>მიგნების შეცვლა</translation>
    </message>
    <message>
        <source>order of the findings</source>
        <translation>მიგნებების რიგი</translation>
    </message>
    <message>
        <source>deletion of a finding</source>
        <translation>მიგნების წაშლა</translation>
    </message>
    <message>
        <source>evidence of a finding</source>
        <translation>მიგნების საფუძველი</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>ახალი მაჩვენებელი</translation>
    </message>
    <message>
        <source>change to an indicator</source>
        <translation>მაჩვენებლის შეცვლა</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>addressees</source>
        <translation>ადრესატები</translation>
    </message>
    <message>
        <source>supporters</source>
        <translation>მხარდამჭერები</translation>
    </message>
    <message>
        <source>body</source>
        <translation>უწყება</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>restored entry</source>
        <translation>აღდგენილი ჩანაწერი</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>დანართი</translation>
    </message>
    <message>
        <source>settled conflict</source>
        <translation>კონფლიქტის გადაწყვეტა</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>ბოლო ცვლილება</translation>
    </message>
</context>
<context>
    <name>JudgedList</name>
    <message>
        <source>Decisions about duplicates</source>
        <translation>გადაწყვეტილებები დუბლიკატებზე</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ხელახლა ნახვა</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>ყველგან</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>ჩანართზე გადასვლა</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>აღდგენა</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>რეგისტრაციის ფურცელი</translation>
    </message>
    <message>
        <source>Export a return file</source>
        <translation>დასაბრუნებელი ფაილის გატანა</translation>
    </message>
    <message>
        <source>Merge return files</source>
        <translation>დაბრუნებული ფაილების გაერთიანება</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>მონაწილეების შემოტანა</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>მენიუს გახსნა</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>კართან</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>დარეგისტრირება</translation>
    </message>
    <message>
        <source>New attendee</source>
        <translation>ახალი მონაწილე</translation>
    </message>
    <message>
        <source>Take what is proposed</source>
        <translation>შეთავაზებულის მიღება</translation>
    </message>
    <message>
        <source>Choose among the matches</source>
        <translation>მოძებნილთა შორის არჩევა</translation>
    </message>
    <message>
        <source>Clear the box</source>
        <translation>ველის გასუფთავება</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Theme of the note</source>
        <translation>ჩანაწერის თემა</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ახალი ჩანაწერი</translation>
    </message>
    <message>
        <source>Finish the note, begin the next</source>
        <translation>ჩანაწერის დასრულება და შემდეგი</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>ძებნა ჩანაწერებში</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>განრიგი</translation>
    </message>
    <message>
        <source>Attendees of the meeting</source>
        <translation>შეხვედრის მონაწილეები</translation>
    </message>
    <message>
        <source>Edit the meeting</source>
        <translation>შეხვედრის შეცვლა</translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation>პუნქტის გადაადგილება</translation>
    </message>
    <message>
        <source>At the merge desk</source>
        <translation>გაერთიანებისას</translation>
    </message>
    <message>
        <source>Merge the files</source>
        <translation>ფაილების გაერთიანება</translation>
    </message>
    <message>
        <source>Files, watch a folder</source>
        <translation>ფაილები, საქაღალდეზე თვალყური</translation>
    </message>
    <message>
        <source>Next part, other side</source>
        <translation>შემდეგი ნაწილი, მეორე მხარე</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>კონფლიქტის გადაწყვეტა</translation>
    </message>
    <message>
        <source>Same person, different, later</source>
        <translation>ერთი, სხვადასხვა, მოგვიანებით</translation>
    </message>
    <message>
        <source>All from one laptop</source>
        <translation>ყველაფერი ერთი ლეპტოპიდან</translation>
    </message>
    <message>
        <source>By a rule, what was decided</source>
        <translation>წესით, რა გადაწყდა</translation>
    </message>
    <message>
        <source>Back to the tab before</source>
        <translation>წინა ჩანართზე დაბრუნება</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>მიგნებები</translation>
    </message>
    <message>
        <source>One theme, or all</source>
        <translation>ერთი თემა ან ყველა</translation>
    </message>
    <message>
        <source>Put the notes into the finding</source>
        <translation>ჩანაწერების მიგნებაში გადატანა</translation>
    </message>
    <message>
        <source>New finding from them</source>
        <translation>მათგან ახალი მიგნება</translation>
    </message>
    <message>
        <source>Another finding for them</source>
        <translation>სხვა მიგნების არჩევა</translation>
    </message>
    <message>
        <source>Find a finding</source>
        <translation>მიგნების ძებნა</translation>
    </message>
    <message>
        <source>The finding that a note is in</source>
        <translation>მიგნება, რომელშიც ჩანაწერია</translation>
    </message>
    <message>
        <source>Notes, board, text</source>
        <translation>ჩანაწერები, დაფა, ტექსტი</translation>
    </message>
    <message>
        <source>Move it in the order</source>
        <translation>რიგში გადაადგილება</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>საქმიანობების ნუსხა</translation>
    </message>
    <message>
        <source>Findings, list, submissions</source>
        <translation>მიგნებები, ნუსხა, წარდგენები</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>ახალი რეკომენდაცია</translation>
    </message>
    <message>
        <source>Its status</source>
        <translation>მისი სტატუსი</translation>
    </message>
    <message>
        <source>Where it is from, where it goes</source>
        <translation>საიდან მოდის და რა მოჰყვა</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
    <message>
        <source>List, calendar, timeline, films</source>
        <translation>სია, კალენდარი, დროის ღერძი, ფილმები</translation>
    </message>
    <message>
        <source>New activity, next episode</source>
        <translation>ახალი ღონისძიება, შემდეგი ფილმი</translation>
    </message>
    <message>
        <source>Work on an activity</source>
        <translation>ღონისძიებაზე მუშაობა</translation>
    </message>
    <message>
        <source>Open it, put it away</source>
        <translation>გახსნა, დახურვა</translation>
    </message>
    <message>
        <source>Search in the campaign</source>
        <translation>ძებნა კამპანიაში</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>სხვა თვე</translation>
    </message>
    <message>
        <source>A new person who was met</source>
        <translation>ახალი ადამიანი შეხვედრიდან</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>LinkedList</name>
    <message>
        <source>Take away: {what}</source>
        <translation>ამოღება: {what}</translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>No recommendation yet</source>
        <translation>რეკომენდაცია ჯერ არ არის</translation>
    </message>
    <message>
        <source>What should be done stands here, in the order in which it is handed in.</source>
        <translation>აქ იწერება, რა უნდა გაკეთდეს, იმ რიგით, რომლითაც ნუსხა წარედგინება.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>ახალი რეკომენდაცია</translation>
    </message>
    <message>
        <source>No such recommendation</source>
        <translation>ასეთი რეკომენდაცია არ არის</translation>
    </message>
    <message>
        <source>No line of the list has that theme, status, addressee and text.</source>
        <translation>ნუსხაში არც ერთ სტრიქონს არ აქვს ეს თემა, სტატუსი, ადრესატი და ტექსტი.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>მთელი ნუსხის ჩვენება</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>The recommendation was deleted.</source>
        <translation>რეკომენდაცია წაიშალა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>ახალი რეკომენდაცია</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ვერსიები</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>რა აკლია</translation>
    </message>
    <message>
        <source>Details of the recommendation (F4)</source>
        <translation>რეკომენდაციის დეტალები (F4)</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Attendees</source>
        <translation>მონაწილეები</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n მონაწილე</numerusform>
            <numerusform>%n მონაწილე</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>რომელი შეხვედრის სია</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>სიის ენა</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ქართული</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ინგლისური</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ორივე</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ფორმატი</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Text (.csv)</source>
        <translation>ტექსტი (.csv)</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>ტელეფონი და ელ. ფოსტა</translation>
    </message>
    <message>
        <source>Gender and age group</source>
        <translation>სქესი და ასაკობრივი ჯგუფი</translation>
    </message>
    <message>
        <source>Consents, with their dates</source>
        <translation>თანხმობები თარიღებით</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>მონაწილეთა სია</translation>
    </message>
    <message>
        <source>For Excel and other programs. An Excel list can also be imported again.</source>
        <translation>Excel-ისა და სხვა პროგრამებისთვის. Excel-ის სიის უკან შემოტანაც შეიძლება.</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>ყველა შეხვედრა</translation>
    </message>
    <message>
        <source>Pass it on only to those who need these data.</source>
        <translation>გადაეცით მხოლოდ მათ, ვისაც ეს მონაცემები სჭირდება.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Activities</source>
        <translation>ღონისძიებები</translation>
    </message>
    <message>
        <source>The campaign has no activities yet</source>
        <translation>კამპანიას ღონისძიებები ჯერ არ აქვს</translation>
    </message>
    <message>
        <source>Public forums, documentary films and meetings with decision makers stand here, planned and held, with what came of them.</source>
        <translation>აქ იქნება საჯარო ფორუმები, დოკუმენტური ფილმები და შეხვედრები გადაწყვეტილების მიმღებებთან: დაგეგმილიც და ჩატარებულიც, თავიანთი შედეგებით.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>No such activity</source>
        <translation>ასეთი ღონისძიება არ არის</translation>
    </message>
    <message>
        <source>No activity has these words, this kind and this state.</source>
        <translation>ამ სიტყვებით, ამ სახისა და ამ სტატუსის ღონისძიება არ არის.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>ყველას ჩვენება</translation>
    </message>
</context>
<context>
    <name>MainColumn</name>
    <message>
        <source>Details at the side: F4</source>
        <translation>დეტალები გვერდით: F4</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>გაუქმება: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>აღდგენა</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>აღდგენა: {what}</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ჩანართები</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Conflicts ({count})…</source>
        <translation>კონფლიქტები ({count})…</translation>
    </message>
    <message>
        <source>Conflicts…</source>
        <translation>კონფლიქტები…</translation>
    </message>
</context>
<context>
    <name>MeetingCards</name>
    <message>
        <source>Meetings</source>
        <translation>შეხვედრები</translation>
    </message>
</context>
<context>
    <name>MeetingDetails</name>
    <message>
        <source>The meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>დახურვა (Esc)</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>შეხვედრის წაშლა</translation>
    </message>
    <message>
        <source>This workbook is open for reading only.</source>
        <translation>სამუშაო წიგნი მხოლოდ წასაკითხად არის გახსნილი.</translation>
    </message>
    <message>
        <source>Every field is saved as you fill it in.</source>
        <translation>ყველა ველი შევსებისთანავე ინახება.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>ინგლისურად</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>იწყება</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>მთავრდება</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>დარბაზი, შენობა</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>სათაური ინგლისურად</translation>
    </message>
    <message>
        <source>Notes on the meeting</source>
        <translation>შენიშვნები შეხვედრაზე</translation>
    </message>
    <message>
        <source>A date looks like 15.11.2016.</source>
        <translation>თარიღი ასე იწერება: 15.11.2016.</translation>
    </message>
    <message>
        <source>A time looks like 11:30.</source>
        <translation>დრო ასე იწერება: 11:30.</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>No meetings yet</source>
        <translation>შეხვედრა ჯერ არ არის</translation>
    </message>
    <message>
        <source>A meeting has a place, a day, a list of attendees, an agenda and notes.</source>
        <translation>შეხვედრას აქვს ადგილი, დღე, დამსწრეთა სია, დღის წესრიგი და ჩანაწერები.</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>პირველი შეხვედრა</translation>
    </message>
</context>
<context>
    <name>MeetingSwitch</name>
    <message>
        <source>No meeting</source>
        <translation>შეხვედრა არ არის</translation>
    </message>
    <message>
        <source>Meeting: {place}</source>
        <translation>შეხვედრა: {place}</translation>
    </message>
    <message>
        <source>Another meeting: Alt+Left, Alt+Right</source>
        <translation>სხვა შეხვედრა: Alt+Left, Alt+Right</translation>
    </message>
    <message>
        <source>Of the campaign</source>
        <translation>კამპანიიდან</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Meetings</source>
        <translation>შეხვედრები</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Check in</source>
        <translation>დარეგისტრირება</translation>
    </message>
    <message>
        <source>Register a new attendee</source>
        <translation>ახალი მონაწილის რეგისტრაცია</translation>
    </message>
    <message>
        <source>Invite from another meeting…</source>
        <translation>მოწვევა სხვა შეხვედრიდან…</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>შესწორება სიაში</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>სიიდან ამოღება</translation>
    </message>
    <message>
        <source>Details of the attendee</source>
        <translation>მონაწილის დეტალები</translation>
    </message>
    <message>
        <source>History of the attendee…</source>
        <translation>მონაწილის ისტორია…</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>შესაძლო დუბლიკატები</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>იგივე ადამიანია…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ფაილი</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>ახალი სამუშაო წიგნი…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>გახსნა…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>ბოლოს გახსნილი</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>საწყისი ეკრანი</translation>
    </message>
    <message>
        <source>Export a return file…</source>
        <translation>დასაბრუნებელი ფაილის გატანა…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>ანგარიშები…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>კალენდრის ფაილი…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>სარეზერვო ასლი ახლავე</translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation>ვინ მუშაობს…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;რედაქტირება</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>აღდგენა</translation>
    </message>
    <message>
        <source>Project and texts…</source>
        <translation>პროექტი და ტექსტები…</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;შეხვედრა</translation>
    </message>
    <message>
        <source>Choose the meeting</source>
        <translation>შეხვედრის არჩევა</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>ახალი შეხვედრა…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>მონაწილეების შემოტანა…</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation>წინა შეხვედრა</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>შემდეგი შეხვედრა</translation>
    </message>
    <message>
        <source>Attendance sheet…</source>
        <translation>რეგისტრაციის ფურცელი…</translation>
    </message>
    <message>
        <source>List of attendees…</source>
        <translation>მონაწილეთა სია…</translation>
    </message>
    <message>
        <source>Me&amp;rge</source>
        <translation>&amp;გაერთიანება</translation>
    </message>
    <message>
        <source>Merge return files…</source>
        <translation>დაბრუნებული ფაილების გაერთიანება…</translation>
    </message>
    <message>
        <source>Conflicts…</source>
        <translation>კონფლიქტები…</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>შესაძლო დუბლიკატები…</translation>
    </message>
    <message>
        <source>Who has returned…</source>
        <translation>ვინ დაბრუნდა…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>ქვითრები…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;ხედი</translation>
    </message>
    <message>
        <source>Recommendations and campaign</source>
        <translation>რეკომენდაციები და კამპანია</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ფერები</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;დახმარება</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>ჟურნალის ფაილის ჩვენება</translation>
    </message>
    <message>
        <source>About EcoMig Desktop</source>
        <translation>EcoMig Desktop-ის შესახებ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>როგორც სისტემაშია</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>Before merging: receipt No {number}</source>
        <translation>გაერთიანებამდე: ქვითარი №{number}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>გადარჩენილი</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could be saved</source>
        <translation>
            <numerusform>გადარჩა %n ცვლილება</numerusform>
            <numerusform>გადარჩა %n ცვლილება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>დაიკარგა %n</numerusform>
            <numerusform>დაიკარგა %n</numerusform>
        </translation>
    </message>
    <message>
        <source>new file: {name}</source>
        <translation>ახალი ფაილი: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in</source>
        <translation>
            <numerusform>შემოვიდა %n ფაილი</numerusform>
            <numerusform>შემოვიდა %n ფაილი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s)</source>
        <translation>
            <numerusform>%n ახალი ცვლილება</numerusform>
            <numerusform>%n ახალი ცვლილება</numerusform>
        </translation>
    </message>
    <message>
        <source>backup: {name}</source>
        <translation>სარეზერვო ასლი: {name}</translation>
    </message>
    <message>
        <source>Merged.</source>
        <translation>გაერთიანდა.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>ცნობილი</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>ლეპტოპი</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>The file began as another workbook. Tick it only if its meetings belong here.</source>
        <translation>ფაილი სხვა სამუშაო წიგნიდან მოდის. მონიშნეთ მხოლოდ მაშინ, თუ მისი შეხვედრები ამ წიგნს ეკუთვნის.</translation>
    </message>
    <message>
        <source>The clock of the laptop was wrong. Nothing is lost by that, only times are odd.</source>
        <translation>ლეპტოპის საათი არასწორი იყო. ამით არაფერი იკარგება, მხოლოდ დრო წერია უცნაურად.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ვერ მივიღეთ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>დაზიანებულია</translation>
    </message>
    <message>
        <source>newer program</source>
        <translation>ახალი პროგრამა</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>ეწინააღმდეგება</translation>
    </message>
    <message>
        <source>no workbook</source>
        <translation>წიგნი არ არის</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}). Ask its sender to export it again; if that cannot be done, save what can be saved of it.</source>
        <translation>ფაილი დაზიანებულია ({detail}). სთხოვეთ გამგზავნს, ხელახლა გაიტანოს; თუ ეს აღარ ხერხდება, შეინახეთ, რისი გადარჩენაც შეიძლება.</translation>
    </message>
    <message>
        <source>The file contradicts what came before: two laptops wrote under one number, probably after a disk was cloned. Nothing is lost: save what can be saved, and both come in.</source>
        <translation>ფაილი ეწინააღმდეგება იმას, რაც უკვე შემოვიდა: ორმა ლეპტოპმა ერთი ნომრით ჩაწერა, ალბათ დისკის ასლის გამო. არაფერი იკარგება: შეინახეთ გადარჩენილი და ორივესი შემოვა.</translation>
    </message>
    <message>
        <source>restored copy</source>
        <translation>ძველი ასლი</translation>
    </message>
    <message>
        <source>{laptop} went back to an older copy: what it wrote after that copy may be in another file of it. Nothing is mixed up.</source>
        <translation>{laptop} უფრო ძველ ასლს დაუბრუნდა: რაც იმ ასლის შემდეგ ჩაწერა, შეიძლება მის სხვა ფაილშია. არაფერი აირევა.</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>მეორე ასლი</translation>
    </message>
    <message>
        <source>There is another copy under the name {laptop}, which wrote what this file has not seen. Both are kept apart and both come in.</source>
        <translation>სახელით „{laptop}“ კიდევ ერთი ასლი არსებობს, რომელმაც ჩაწერა ის, რაც ამ ფაილს არ უნახავს. ორივე ცალ-ცალკე ინახება და ორივე შემოდის.</translation>
    </message>
    <message>
        <source>Everything in it is in the workbook already.</source>
        <translation>ყველაფერი, რაც მასშია, სამუშაო წიგნში უკვე არის.</translation>
    </message>
    <message>
        <source>Changes that were taken out of the workbook come back with this file: {count}.</source>
        <translation>ამ ფაილთან ერთად ბრუნდება ცვლილებები, რომლებიც სამუშაო წიგნიდან ამოიღეს: {count}.</translation>
    </message>
    <message>
        <source>It came with receipt No {number}.</source>
        <translation>შემოვიდა ქვითრით №{number}.</translation>
    </message>
    <message>
        <source>It came with receipt No {number}, as {name}.</source>
        <translation>შემოვიდა ქვითრით №{number}, სახელით {name}.</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>გაერთიანდა</translation>
    </message>
    <message>
        <source>another workbook</source>
        <translation>სხვა სამუშაო წიგნი</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>უკვე შემოვიდა</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>ბრუნდება</translation>
    </message>
    <message>
        <source>clock: {year}</source>
        <translation>საათი: {year}</translation>
    </message>
    <message>
        <source>missing {ranges}</source>
        <translation>აკლია {ranges}</translation>
    </message>
    <message>
        <source>{laptop}: changes {ranges} are in a file that has not come.</source>
        <translation>{laptop}: ცვლილებები {ranges} იმ ფაილშია, რომელიც ჯერ არ შემოსულა.</translation>
    </message>
    <message>
        <source>{count} conflict</source>
        <translation>{count} კონფლიქტი</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} კონფლიქტი</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>პროგრამაში შეცდომა მოხდა</translation>
    </message>
    <message>
        <source>What you entered before is saved. The details are in the log file; sending it to whoever looks after the program helps to mend this.</source>
        <translation>რაც მანამდე შეიყვანეთ, შენახულია. დეტალები ჟურნალის ფაილშია; თუ მას პროგრამაზე პასუხისმგებელ პირს გაუგზავნით, შეცდომის გასწორება გაადვილდება.</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>ჟურნალის ჩვენება</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>დეტალების კოპირება</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>მუშაობის გაგრძელება</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar of the campaign</source>
        <translation>კამპანიის კალენდარი</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>კიდევ {count}</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>The month before (Page Up)</source>
        <translation>წინა თვე (Page Up)</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>მომდევნო თვე (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>კალენდრის ფაილი…</translation>
    </message>
</context>
<context>
    <name>NewSubmissionDialog</name>
    <message>
        <source>New submission</source>
        <translation>ახალი წარდგენა</translation>
    </message>
    <message>
        <source>Lay the list before bodies</source>
        <translation>ნუსხის წარდგენა უწყებებისთვის</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>ვერსიის სათაური</translation>
    </message>
    <message>
        <source>What goes out is “submitted” from now on</source>
        <translation>რაც იგზავნება, ამიერიდან „წარდგენილია“</translation>
    </message>
    <message>
        <source>Before which bodies</source>
        <translation>რომელ უწყებებს წარედგინება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>keep one now</source>
        <translation>ახლანდელი ნუსხა, ახალ ვერსიად</translation>
    </message>
    <message>
        <source>A date looks like 15.11.2016.</source>
        <translation>თარიღი ასე იწერება: 15.11.2016.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n submission(s)</source>
        <translation>
            <numerusform>%n წარდგენის შექმნა</numerusform>
            <numerusform>%n წარდგენის შექმნა</numerusform>
        </translation>
    </message>
    <message>
        <source>The version has {count}.</source>
        <translation>ვერსიაშია {count}.</translation>
    </message>
</context>
<context>
    <name>NewWorkbookDialog</name>
    <message>
        <source>New workbook</source>
        <translation>ახალი სამუშაო წიგნი</translation>
    </message>
    <message>
        <source>The plan of the seven regional meetings</source>
        <translation>შვიდი რეგიონული შეხვედრის გეგმა</translation>
    </message>
    <message>
        <source>Without meetings: I will add them myself</source>
        <translation>შეხვედრების გარეშე: თავად დავამატებ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>წელი</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>სად შევინახოთ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>არჩევა…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>სამუშაო წიგნის შექმნა</translation>
    </message>
    <message>
        <source>Some days fall on a weekend; every date can be changed later.</source>
        <translation>ზოგი დღე დასვენების დღეს ემთხვევა; ყველა თარიღის შეცვლა შემდეგაც შეიძლება.</translation>
    </message>
    <message>
        <source>Ecomigration {year}</source>
        <translation>ეკომიგრაცია {year}</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>სამუშაო წიგნები</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>მიუთითეთ ფაილის სახელი.</translation>
    </message>
    <message>
        <source>There is such a file already. Take another name.</source>
        <translation>ასეთი ფაილი უკვე არსებობს. აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>ასეთი საქაღალდე არ არსებობს.</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>No text yet</source>
        <translation>ტექსტი ჯერ არ არის</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Who said it</source>
        <translation>ვინ თქვა</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>საფრთხე</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>ჩანაწერის სახე</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>რა ითქვა</translation>
    </message>
    <message>
        <source>Type what is being said: it is saved as you type.</source>
        <translation>ჩაწერეთ, რაც ითქმება: აკრეფისთანავე ინახება.</translation>
    </message>
    <message>
        <source>Somebody present, in any script</source>
        <translation>დამსწრე, ნებისმიერი ანბანით</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>ფოტო ჩააგდეთ აქ</translation>
    </message>
    <message>
        <source>next note</source>
        <translation>შემდეგი ჩანაწერი</translation>
    </message>
    <message>
        <source>This workbook is open for reading only.</source>
        <translation>სამუშაო წიგნი მხოლოდ წასაკითხად არის გახსნილი.</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ შენახულია</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>ინახება…</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Search in the notes</source>
        <translation>ჩანაწერებში ძებნა</translation>
    </message>
    <message>
        <source>Used in findings</source>
        <translation>გამოყენება მიგნებებში</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>Sector of the speaker</source>
        <translation>მოსაუბრის სექტორი</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>საფრთხე</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>ჩანაწერის სახე</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>გამოუყენებელი</translation>
    </message>
    <message>
        <source>used</source>
        <translation>გამოყენებული</translation>
    </message>
    <message>
        <source>used or not</source>
        <translation>ყველა ჩანაწერი</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>სექტორი</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>მითითებული არ არის</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Search in the notes</source>
        <translation>ძებნა ჩანაწერებში</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>ყველა სახე</translation>
    </message>
    <message>
        <source>No notes at this meeting yet</source>
        <translation>ამ შეხვედრაზე ჩანაწერი ჯერ არ არის</translation>
    </message>
    <message>
        <source>What is said stands here, the newest first: experience, problems, proposals.</source>
        <translation>აქ დაგროვდება, რაც ითქმება: გამოცდილება, პრობლემები, წინადადებები. უახლესი ზემოთ იქნება.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ახალი ჩანაწერი</translation>
    </message>
    <message>
        <source>No such note</source>
        <translation>ასეთი ჩანაწერი არ არის</translation>
    </message>
    <message>
        <source>No note of this meeting has that theme, kind and text.</source>
        <translation>ამ შეხვედრის არცერთ ჩანაწერს არ აქვს ასეთი თემა, სახე და ტექსტი.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>ყველა ჩანაწერის ჩვენება</translation>
    </message>
    <message>
        <source>There is no meeting yet</source>
        <translation>შეხვედრა ჯერ არ არის</translation>
    </message>
    <message>
        <source>Notes belong to a meeting. Make one in the schedule first.</source>
        <translation>ჩანაწერი შეხვედრას ეკუთვნის. ჯერ განრიგში დაამატეთ შეხვედრა.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ახალი შეხვედრა</translation>
    </message>
</context>
<context>
    <name>NoteListView</name>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
</context>
<context>
    <name>NoteSide</name>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Take the filters back</source>
        <translation>ფილტრების მოხსნა</translation>
    </message>
    <message>
        <source>Into the finding</source>
        <translation>მიგნებაში</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>ახალი მიგნება</translation>
    </message>
    <message>
        <source>{shown} of {notes}</source>
        <translation>{shown} / {notes}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>არჩეულია %n</numerusform>
            <numerusform>არჩეულია %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes yet</source>
        <translation>ჩანაწერები ჯერ არ არის</translation>
    </message>
    <message>
        <source>What is written at the meetings stands here, to make findings from.</source>
        <translation>აქ დგას, რაც შეხვედრებზე ჩაიწერა: ამისგან იქმნება მიგნებები.</translation>
    </message>
    <message>
        <source>Every note is in a finding</source>
        <translation>ყველა ჩანაწერი მიგნებაშია</translation>
    </message>
    <message>
        <source>Nothing of what was said here is left unused.</source>
        <translation>ნათქვამიდან გამოუყენებელი აღარაფერი დარჩა.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>ყველა ჩანაწერის ჩვენება</translation>
    </message>
    <message>
        <source>Nobody has spoken on this</source>
        <translation>ამაზე არავის უსაუბრია</translation>
    </message>
    <message>
        <source>No note of this theme comes from there.</source>
        <translation>იქიდან ამ თემაზე ჩანაწერი არ არის.</translation>
    </message>
    <message>
        <source>No such note</source>
        <translation>ასეთი ჩანაწერი არ არის</translation>
    </message>
    <message>
        <source>No note passes all of these filters.</source>
        <translation>არც ერთი ჩანაწერი არ აკმაყოფილებს ყველა ამ ფილტრს.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>experience</source>
        <translation>გამოცდილება</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>წარმატებული პრაქტიკა</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>რესურსი</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>პრობლემა</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>წინადადება</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>მაჩვენებელი</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>ციტატა</translation>
    </message>
    <message>
        <source>GEL</source>
        <translation>ლარი</translation>
    </message>
    <message>
        <source>GEL a year</source>
        <translation>ლარი წელიწადში</translation>
    </message>
    <message>
        <source>months</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>წელიწადში</translation>
    </message>
    <message>
        <source>central</source>
        <translation>ცენტრალური</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ადგილობრივი</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>სამოქალაქო</translation>
    </message>
    <message>
        <source>media</source>
        <translation>მედია</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>ექსპერტები</translation>
    </message>
    <message>
        <source>international</source>
        <translation>საერთაშორისო</translation>
    </message>
    <message>
        <source>ecomigrants</source>
        <translation>ეკომიგრანტები</translation>
    </message>
    <message>
        <source>others</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>central level</source>
        <translation>ცენტრალური დონე</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>This note is evidence of a finding or a recommendation.</source>
        <translation>ეს ჩანაწერი მიგნებას ან რეკომენდაციას უდევს საფუძვლად.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ახალი ჩანაწერი</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>without theme</source>
        <translation>თემის გარეშე</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Take it out of there first, then it can be deleted.</source>
        <translation>ჯერ იქიდან ამოიღეთ, შემდეგ წაიშლება.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>ჩანაწერი წაიშალა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>შეტყობინების დახურვა</translation>
    </message>
</context>
<context>
    <name>OldLettersCard</name>
    <message>
        <source>Convert</source>
        <translation>გარდაქმნა</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>დარჩეს, როგორც არის</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>ხელახლა არჩევა</translation>
    </message>
    <message numerus="yes">
        <source>Written in an old Georgian font: %n cell(s), in {columns}</source>
        <translation>
            <numerusform>ძველი ქართული შრიფტით ნაწერია %n უჯრა, სვეტებში: {columns}</numerusform>
            <numerusform>ძველი ქართული შრიფტით ნაწერია %n უჯრა, სვეტებში: {columns}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in an old Georgian font are converted</source>
        <translation>
            <numerusform>ძველი ქართული შრიფტით ნაწერი %n უჯრა გარდაიქმნა</numerusform>
            <numerusform>ძველი ქართული შრიფტით ნაწერი %n უჯრა გარდაიქმნა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in an old Georgian font stay as they are</source>
        <translation>
            <numerusform>ძველი ქართული შრიფტით ნაწერი %n უჯრა უცვლელად რჩება</numerusform>
            <numerusform>ძველი ქართული შრიფტით ნაწერი %n უჯრა უცვლელად რჩება</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>ყველას ჩვენება: {count}</translation>
    </message>
</context>
<context>
    <name>OldLettersDialog</name>
    <message>
        <source>Old Georgian letters</source>
        <translation>ძველი ქართული შრიფტი</translation>
    </message>
    <message>
        <source>How each text reads, and below it how it is in the list.</source>
        <translation>როგორ იკითხება ყოველი ტექსტი, მის ქვემოთ კი - როგორ წერია სიაში.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Who is working</source>
        <translation>ვინ მუშაობს</translation>
    </message>
    <message>
        <source>The name stands with every change that is made from now on.</source>
        <translation>ეს სახელი დაერთვება ყველა ცვლილებას, რომელიც ახლა და შემდეგ გაკეთდება.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>ამ ლეპტოპის სახელი</translation>
    </message>
    <message>
        <source>By this name the coordinator knows which file came from where.</source>
        <translation>ამ სახელით იცნობს კოორდინატორი, რომელი ფაილი საიდან მოვიდა.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>ჩაწერეთ სახელი.</translation>
    </message>
</context>
<context>
    <name>Orphans</name>
    <message>
        <source>Recommendations without evidence</source>
        <translation>რეკომენდაციები საფუძვლის გარეშე</translation>
    </message>
    <message>
        <source>Agreed, but addressed to nobody</source>
        <translation>შეთანხმებულია, მაგრამ ადრესატი არ აქვს</translation>
    </message>
    <message>
        <source>Agreed, but not submitted yet</source>
        <translation>შეთანხმებულია, მაგრამ ჯერ არ წარდგენილა</translation>
    </message>
    <message>
        <source>Findings without notes</source>
        <translation>მიგნებები ჩანაწერების გარეშე</translation>
    </message>
    <message>
        <source>Problems and proposals that nothing rests on</source>
        <translation>პრობლემები და წინადადებები, რომლებიც არსად გამოყენებულა</translation>
    </message>
    <message>
        <source>Submissions whose answer is overdue</source>
        <translation>წარდგენები, რომელთა პასუხის ვადა გავიდა</translation>
    </message>
    <message>
        <source>Submissions without an answer</source>
        <translation>წარდგენები პასუხის გარეშე</translation>
    </message>
    <message>
        <source>Held, but without an outcome</source>
        <translation>ჩატარდა, მაგრამ შედეგი არ წერია</translation>
    </message>
    <message>
        <source>Its day is over, and it is still planned</source>
        <translation>დღე გავიდა, ღონისძიება კი ისევ დაგეგმილია</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>List of actions</source>
        <translation>საქმიანობების ნუსხა</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>რა აკლია</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>არაფერი აკლია</translation>
    </message>
    <message>
        <source>Every recommendation has its evidence, and every submission its answer.</source>
        <translation>ყველა რეკომენდაციას აქვს საფუძველი და ყველა წარდგენას — პასუხი.</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>Another value</source>
        <translation>სხვა მნიშვნელობა</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>ჩაწერეთ…</translation>
    </message>
    <message>
        <source>Type or pick…</source>
        <translation>ჩაწერეთ ან აირჩიეთ…</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>ეს იყოს</translation>
    </message>
</context>
<context>
    <name>OutcomeSwitch</name>
    <message>
        <source>Findings</source>
        <translation>მიგნებები</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>საქმიანობების ნუსხა</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>წარდგენები</translation>
    </message>
    <message>
        <source>What is shown of the recommendations</source>
        <translation>რა ჩანს რეკომენდაციებიდან</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>წინა გვერდი (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>შემდეგი გვერდი (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>შემცირება (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>გადიდება (+)</translation>
    </message>
    <message>
        <source>Whole width (1)</source>
        <translation>მთელი სიგანე (1)</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>მთელი გვერდი (0)</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>გვერდების წინასწარი ხედი</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>გვერდი {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Same person</source>
        <translation>ერთი და იგივე</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>სხვადასხვა</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>ჩვენება: {name}</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Duplicate {number} / {total}</source>
        <translation>დუბლიკატი {number} / {total}</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>ერთი ადამიანია თუ ორი?</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>რა გადაწყდა</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>დუბლიკატები</translation>
    </message>
    <message>
        <source>Decided: {count}</source>
        <translation>გადაწყვეტილი: {count}</translation>
    </message>
    <message>
        <source>Back to the pairs that are left</source>
        <translation>დარჩენილ წყვილებთან დაბრუნება</translation>
    </message>
    <message>
        <source>The pair before (PageUp)</source>
        <translation>წინა წყვილი (PageUp)</translation>
    </message>
    <message>
        <source>The next pair (PageDown)</source>
        <translation>შემდეგი წყვილი (PageDown)</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Take back</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>მოგვიანებით</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>სხვადასხვა</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>ერთი და იგივე</translation>
    </message>
    <message>
        <source>field</source>
        <translation>ველი</translation>
    </message>
    <message>
        <source>what shows</source>
        <translation>რა ჩანს</translation>
    </message>
    <message>
        <source>As one person they show as</source>
        <translation>ერთ ადამიანად ასე გამოჩნდება</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>{count} page</source>
        <translation>{count} გვერდი</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} გვერდი</translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>გვერდები პრინტერს გადაეცა.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>შენახულია: {name}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>Preview</source>
        <translation>გადახედვა</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>დაფა</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>კონფლიქტები</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>დუბლიკატები</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ქვითრები</translation>
    </message>
    <message>
        <source>What is shown beside the files</source>
        <translation>რა ჩანს ფაილების გვერდით</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Onto the list of</source>
        <translation>რომელი შეხვედრის სიაში</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>რომელი სტრიქონები ჩანს</translation>
    </message>
    <message>
        <source>Take also what differs</source>
        <translation>რაც განსხვავდება, ისიც შეიცვალოს</translation>
    </message>
    <message>
        <source>Empty fields of people who are known are always filled.</source>
        <translation>ნაცნობი ადამიანების ცარიელი ველები ყოველთვის ივსება.</translation>
    </message>
    <message>
        <source>The list is being compared with the workbook…</source>
        <translation>სია სამუშაო წიგნს უდარდება…</translation>
    </message>
    <message>
        <source>Everybody is known and on the list already: there is nothing to do.</source>
        <translation>ყველა ნაცნობია და უკვე სიაშია: გასაკეთებელი არაფერია.</translation>
    </message>
    <message>
        <source>Everybody is known already: there is nothing to do.</source>
        <translation>ყველა უკვე ნაცნობია: გასაკეთებელი არაფერია.</translation>
    </message>
    <message>
        <source>No line is ticked that could come in.</source>
        <translation>შემოსატანი სტრიქონი მონიშნული არ არის.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) may be several people and are left out.</source>
        <translation>
            <numerusform>%n სტრიქონზე გასარკვევია, ვინ არის; იგი არ შემოვა.</numerusform>
            <numerusform>%n სტრიქონზე გასარკვევია, ვინ არის; იგი არ შემოვა.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) the list says something else.</source>
        <translation>
            <numerusform>%n ადამიანზე სიაში სხვა რამ წერია.</numerusform>
            <numerusform>%n ადამიანზე სიაში სხვა რამ წერია.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ახალი</numerusform>
            <numerusform>%n ახალი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n შეივსება</numerusform>
            <numerusform>%n შეივსება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onto the list</source>
        <translation>
            <numerusform>%n დაემატება სიას</numerusform>
            <numerusform>%n დაემატება სიას</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ticked</source>
        <translation>
            <numerusform>%n მოუნიშნავი</numerusform>
            <numerusform>%n მოუნიშნავი</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting: only the list of people</source>
        <translation>შეხვედრის გარეშე: მხოლოდ ადამიანები</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ყველა</translation>
    </message>
</context>
<context>
    <name>PeoplePages</name>
    <message>
        <source>Attendees</source>
        <translation>მონაწილეები</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>ნაპოვნი</translation>
    </message>
    <message>
        <source>There is no meeting yet</source>
        <translation>შეხვედრა ჯერ არ არის</translation>
    </message>
    <message>
        <source>People are checked in at a meeting. Make one in the schedule.</source>
        <translation>მონაწილეები შეხვედრაზე რეგისტრირდებიან. შეხვედრა განრიგში დაამატეთ.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ახალი შეხვედრა</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>ყველას ჩვენება</translation>
    </message>
    <message>
        <source>Type a name above and press Ctrl+Enter: whoever comes is registered. Or drop the list that you were sent.</source>
        <translation>ზემოთ აკრიფეთ მოსულის სახელი და გვარი და დააჭირეთ Ctrl+Enter-ს, ან ჩააგდეთ აქ გამოგზავნილი სია.</translation>
    </message>
    <message>
        <source>Type a name above and press Ctrl+Enter, invite people who were at another meeting, or drop the list that you were sent.</source>
        <translation>ზემოთ აკრიფეთ მოსულის სახელი და გვარი და დააჭირეთ Ctrl+Enter-ს, მოიწვიეთ ისინი, ვინც სხვა შეხვედრის სიაშია, ან ჩააგდეთ აქ გამოგზავნილი სია.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>სიის შემოტანა…</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>ასეთი არავინაა</translation>
    </message>
    <message>
        <source>Nobody on the list passes this filter.</source>
        <translation>სიაში ამ ნიშნით არავინაა.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”</source>
        <translation>„{name}“ ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>Whoever is not in the workbook yet is registered at once.</source>
        <translation>თუ სამუშაო წიგნში ჯერ არ არის, აქვე დაარეგისტრირეთ.</translation>
    </message>
    <message>
        <source>New attendee: {name}</source>
        <translation>ახალი მონაწილე: {name}</translation>
    </message>
    <message>
        <source>Invite from another meeting…</source>
        <translation>მოწვევა სხვა შეხვედრიდან…</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>სიაში ჯერ არავინაა</translation>
    </message>
    <message>
        <source>Register the first</source>
        <translation>პირველის რეგისტრაცია</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელ. ფოსტა</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>სექტორი</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>სქესი</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ასაკი</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>სექტორი</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>მუნიციპალიტეტი</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელ. ფოსტა</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>სქესი</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ასაკი</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>მოვიდა</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>თანხმობა ფოტოზე</translation>
    </message>
    <message>
        <source>Contact consent</source>
        <translation>თანხმობა კონტაქტზე</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>კი</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>სიიდან ამოღებულია</translation>
    </message>
    <message>
        <source>settled a conflict</source>
        <translation>გადაწყდა კონფლიქტი</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>ერთი ადამიანია</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>ორი სხვადასხვა ადამიანია</translation>
    </message>
    <message>
        <source>To be decided later</source>
        <translation>გადაწყდება მოგვიანებით</translation>
    </message>
    <message>
        <source>Parted again</source>
        <translation>ისევ გაიყო</translation>
    </message>
    <message>
        <source>{field}, not taken: {value} ({by})</source>
        <translation>{field}, არ შეირჩა: {value} ({by})</translation>
    </message>
    <message>
        <source>Stays, though it was deleted ({by})</source>
        <translation>რჩება, თუმცა წაშლილი იყო ({by})</translation>
    </message>
    <message>
        <source>Goes, though it was edited ({by})</source>
        <translation>იშლება, თუმცა შეცვლილი იყო ({by})</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Take off the list</source>
        <translation>სიიდან ამოღება</translation>
    </message>
    <message>
        <source>Key: Delete</source>
        <translation>კლავიში: Delete</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>სიაში დამატება</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>არავინაა არჩეული</translation>
    </message>
    <message>
        <source>Choose somebody in the list; everything about them stands here.</source>
        <translation>აირჩიეთ მონაწილე სიაში და აქ მის მონაცემებს ნახავთ.</translation>
    </message>
    <message numerus="yes">
        <source>History: %n change(s), last {last}</source>
        <translation>
            <numerusform>ისტორია: %n ცვლილება, ბოლო {last}</numerusform>
            <numerusform>ისტორია: %n ცვლილება, ბოლო {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>შედარება</translation>
    </message>
    <message>
        <source>Like:</source>
        <translation>ჰგავს:</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>ასე ჩაწერა</translation>
    </message>
    <message>
        <source>In Georgian:</source>
        <translation>ქართულად:</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photos</source>
        <translation>ფოტოები</translation>
    </message>
    <message>
        <source>pasted picture {number}.png</source>
        <translation>ჩასმული სურათი {number}.png</translation>
    </message>
    <message>
        <source>Photos for this note</source>
        <translation>ამ ჩანაწერის ფოტოები</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>დასართავი ფაილები</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>This file is kept with the note, but it cannot be shown here.</source>
        <translation>ფაილი ჩანაწერთან ერთად ინახება, მაგრამ აქ მისი ჩვენება შეუძლებელია.</translation>
    </message>
</context>
<context>
    <name>PlannedDetail</name>
    <message>
        <source>One line of the list</source>
        <translation>სიის ერთი სტრიქონი</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>ახალი ადამიანი</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>ხელახლა არჩევა</translation>
    </message>
    <message>
        <source>It is somebody else, new</source>
        <translation>სხვა ადამიანია, ახალი</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>ვინ არის?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>არც ერთი მათგანი</translation>
    </message>
    <message>
        <source>In the workbook: {person}</source>
        <translation>სამუშაო წიგნში: {person}</translation>
    </message>
    <message>
        <source>in the workbook</source>
        <translation>სამუშაო წიგნში</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>სიაში</translation>
    </message>
</context>
<context>
    <name>PlannedList</name>
    <message>
        <source>The people of the list</source>
        <translation>სიის ადამიანები</translation>
    </message>
</context>
<context>
    <name>PreviewDetail</name>
    <message>
        <source>Before and after</source>
        <translation>მანამდე და შემდეგ</translation>
    </message>
    <message>
        <source>before</source>
        <translation>მანამდე</translation>
    </message>
    <message>
        <source>after</source>
        <translation>შემდეგ</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>What the merge would do</source>
        <translation>რას შეცვლის გაერთიანება</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Search in what would change</source>
        <translation>მოძებნეთ შესაცვლელში</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>ჩანაწერის სახე</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>რა მოხდება</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>ყველა სახის</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>ყველა ფაილი</translation>
    </message>
    <message>
        <source>The list ends after {shown} records; {more} more are only counted. All of them are merged.</source>
        <translation>სიაში ჩანს {shown} ჩანაწერი; კიდევ {more} მხოლოდ დათვლილია. გაერთიანდება ყველა.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>გაერთიანდა</translation>
    </message>
    <message>
        <source>The receipt says what came.</source>
        <translation>რა შემოვიდა, ქვითარში წერია.</translation>
    </message>
    <message>
        <source>No record would be different</source>
        <translation>არაფერი შეიცვლება</translation>
    </message>
    <message>
        <source>The files that are ticked bring nothing that the workbook lacks.</source>
        <translation>მონიშნულ ფაილებს არ მოაქვთ ის, რაც სამუშაო წიგნს აკლია.</translation>
    </message>
    <message>
        <source>Here you see what would happen</source>
        <translation>აქ გამოჩნდება, რა მოხდება</translation>
    </message>
    <message>
        <source>Record by record: what would be added, changed, deleted, brought back or come into conflict. Nothing is written before you merge.</source>
        <translation>ჩანაწერ-ჩანაწერ: რა დაემატება, შეიცვლება, წაიშლება, აღდგება ან მოხვდება კონფლიქტში. გაერთიანებამდე არაფერი იწერება.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>added</source>
        <translation>დაემატება</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>შეიცვლება</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>წაიშლება</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>აღდგება</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>კონფლიქტი</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n ხარვეზი</numerusform>
            <numerusform>%n ხარვეზი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n proposal(s) of this kind</source>
        <translation>
            <numerusform>ასეთი %n შემოთავაზების მიღება</numerusform>
            <numerusform>ასეთი %n შემოთავაზების მიღება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>What is not understood</source>
        <translation>გაუგებარი უჯრები</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Workbooks</source>
        <translation>სამუშაო წიგნები</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>სამუშაო წიგნის გახსნა</translation>
    </message>
    <message>
        <source>An example is being made</source>
        <translation>მაგალითი მზადდება</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Project and texts</source>
        <translation>პროექტი და ტექსტები</translation>
    </message>
    <message>
        <source>Saved as you type; Ctrl+Z takes it back.</source>
        <translation>ინახება აკრეფისთანავე; აუქმებს Ctrl+Z.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>გახსნილია მხოლოდ წასაკითხად.</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>check in</source>
        <translation>დარეგისტრირება</translation>
    </message>
    <message>
        <source>new attendee</source>
        <translation>ახალი მონაწილე</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>აკრიფეთ სახელი ან გვარი</translation>
    </message>
    <message>
        <source>Find and check in</source>
        <translation>მოძებნა და რეგისტრაცია</translation>
    </message>
    <message>
        <source>Two letters of a name in any script; Enter checks in, Ctrl+Enter registers.</source>
        <translation>სახელის ორი ასო ნებისმიერი ანბანით; Enter არეგისტრირებს, Ctrl+Enter ახალ მონაწილეს ამატებს.</translation>
    </message>
</context>
<context>
    <name>ReceiptDetail</name>
    <message>
        <source>Print or PDF…</source>
        <translation>ბეჭდვა ან PDF…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>უკან დაბრუნება…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ქვითარი</translation>
    </message>
    <message>
        <source>taken out: No {number}</source>
        <translation>ამოღებულია: №{number}</translation>
    </message>
    <message>
        <source>File {index} of receipt No {number}</source>
        <translation>ქვითრის №{number} ფაილი {index}</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>ამოღება…</translation>
    </message>
    <message>
        <source>Take out {file}</source>
        <translation>ამოღება: {file}</translation>
    </message>
    <message>
        <source>{before} before, {after} after, {now} now</source>
        <translation>მანამდე {before}, შემდეგ {after}, ახლა {now}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>კონფლიქტები</translation>
    </message>
    <message>
        <source>Decided before it</source>
        <translation>მანამდე გადაწყდა</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ცვლილებები</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>სარეზერვო ასლი</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>მონაცემები მანამდე</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>მონაცემები შემდეგ</translation>
    </message>
    <message>
        <source>This receipt</source>
        <translation>ეს ქვითარი</translation>
    </message>
    <message>
        <source>Receipt before it</source>
        <translation>წინა ქვითარი</translation>
    </message>
    <message>
        <source>none, this is the first</source>
        <translation>არ არის, ეს პირველია</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n კონფლიქტი</numerusform>
            <numerusform>%n კონფლიქტი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n ერთი და იგივე</numerusform>
            <numerusform>%n ერთი და იგივე</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n სხვადასხვა</numerusform>
            <numerusform>%n სხვადასხვა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n გადადებული</numerusform>
            <numerusform>%n გადადებული</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Language of the paper</source>
        <translation>ქაღალდის ენა</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ქვითრის შენახვა</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Receipts</source>
        <translation>ქვითრები</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Merge</source>
        <translation>გაერთიანება</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>ამოღება</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>ანგარიშის დახურვა</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} ფაილი</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} ფაილი</translation>
    </message>
    <message>
        <source>{count} decision</source>
        <translation>{count} გადაწყვეტილება</translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation>{count} გადაწყვეტილება</translation>
    </message>
    <message>
        <source>Receipt No {number}</source>
        <translation>ქვითარი №{number}</translation>
    </message>
    <message>
        <source>{new} new, {known} known</source>
        <translation>{new} ახალი, {known} ცნობილი</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} ახალი</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ვერ მივიღეთ</translation>
    </message>
    <message>
        <source>came before: receipt No {number}</source>
        <translation>უკვე შემოვიდა: ქვითარი №{number}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ახალი არაფერია</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Close the account</source>
        <translation>ანგარიშის დახურვა</translation>
    </message>
    <message>
        <source>A receipt for what was decided since the last one, to be printed and signed</source>
        <translation>ქვითარი ბოლო ქვითრის შემდეგ მიღებულ გადაწყვეტილებებზე, დასაბეჭდად და ხელმოსაწერად</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <translation>ქვითრები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Every merge leaves a receipt here: what came, from whom, and how the records were before and after. From it everything can be taken back.</source>
        <translation>ყოველი გაერთიანების შემდეგ აქ ქვითარი რჩება: რა შემოვიდა, ვისგან, როგორი იყო მონაცემები მანამდე და შემდეგ. აქედან ყველაფრის უკან დაბრუნება შეიძლება.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ქვითრის შენახვა</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>შენახულია: {name}.</translation>
    </message>
    <message>
        <source>Take out {file}?</source>
        <translation>ამოვიღოთ {file}?</translation>
    </message>
    <message>
        <source>Take back this merge?</source>
        <translation>დავაბრუნოთ ეს გაერთიანება უკან?</translation>
    </message>
    <message>
        <source>What came with it leaves the records; everything else stays. A backup is made before, and merging the same files again brings it back.</source>
        <translation>რაც მასთან ერთად შემოვიდა, მონაცემებიდან გავა; დანარჩენი დარჩება. მანამდე კეთდება სარეზერვო ასლი, ხოლო იმავე ფაილების ხელახლა გაერთიანება ყველაფერს აბრუნებს.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ამოღება</translation>
    </message>
    <message>
        <source>Taken out, receipt No {number}. Merge the file again to bring it back, or open the backup {backup}.</source>
        <translation>ამოღებულია, ქვითარი №{number}. დასაბრუნებლად ფაილი ხელახლა გააერთიანეთ ან გახსენით სარეზერვო ასლი {backup}.</translation>
    </message>
    <message>
        <source>The account is closed with receipt No {number}.</source>
        <translation>ანგარიში დაიხურა ქვითრით №{number}.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message numerus="yes">
        <source>%n field(s) of this record differ. Take all of them from one laptop:</source>
        <translation>
            <numerusform>ამ ჩანაწერში %n ველი განსხვავდება. აიღეთ ყველა ერთი ლეპტოპიდან:</numerusform>
            <numerusform>ამ ჩანაწერში %n ველი განსხვავდება. აიღეთ ყველა ერთი ლეპტოპიდან:</numerusform>
        </translation>
    </message>
    <message>
        <source>A date is like 15.12.2016.</source>
        <translation>თარიღი ასე იწერება: 15.12.2016.</translation>
    </message>
    <message>
        <source>A time looks like 11:30.</source>
        <translation>დრო ასე იწერება: 11:30.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>აქ მთელი რიცხვი იწერება.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>A date looks like 15.11.2016.</source>
        <translation>თარიღი ასე იწერება: 15.11.2016.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>invited</source>
        <translation>მოწვეული</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>დაადასტურა</translation>
    </message>
    <message>
        <source>present</source>
        <translation>მოსული</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>არ მოსულა</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>დაგეგმილი</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ჩატარდა</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>გაუქმდა</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ქალი</translation>
    </message>
    <message>
        <source>male</source>
        <translation>კაცი</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>არ მიუთითა</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>გამოცდილება</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>წარმატებული პრაქტიკა</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>რესურსი</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>პრობლემა</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>წინადადება</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>მაჩვენებელი</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>ციტატა</translation>
    </message>
    <message>
        <source>in Georgian</source>
        <translation>ქართულად</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>ინგლისურად</translation>
    </message>
    <message>
        <source>in both languages</source>
        <translation>ორივე ენაზე</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>შვეული</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>თარაზული</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ერთი ადამიანი</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>ორი სხვადასხვა ადამიანი</translation>
    </message>
    <message>
        <source>to be decided later</source>
        <translation>გადაწყდება მოგვიანებით</translation>
    </message>
    <message>
        <source>that of the first record</source>
        <translation>პირველი ჩანაწერის</translation>
    </message>
    <message>
        <source>that of the second record</source>
        <translation>მეორე ჩანაწერის</translation>
    </message>
    <message>
        <source>high</source>
        <translation>მაღალი</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>საშუალო</translation>
    </message>
    <message>
        <source>low</source>
        <translation>დაბალი</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>დაუყოვნებლივ</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>ერთ წელიწადში</translation>
    </message>
    <message>
        <source>within three years</source>
        <translation>სამ წელიწადში</translation>
    </message>
    <message>
        <source>in the long term</source>
        <translation>გრძელვადიანი</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>მუდმივად</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>სამუშაო ვერსია</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>შეთანხმებული</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>წარდგენილი</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>გაზიარებული</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>ნაწილობრივ გაზიარებული</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>უარყოფილი</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>შესრულებული</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>წერილით</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>ელფოსტით</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>პირადად</translation>
    </message>
    <message>
        <source>through a portal</source>
        <translation>პორტალით</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>სხვა გზით</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>მთელი ნუსხა</translation>
    </message>
    <message>
        <source>what is addressed to it</source>
        <translation>მისთვის განკუთვნილი ნაწილი</translation>
    </message>
    <message>
        <source>receipt confirmed</source>
        <translation>მიღება დადასტურებულია</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>სხვა პასუხი</translation>
    </message>
    <message>
        <source>public forum</source>
        <translation>საჯარო ფორუმი</translation>
    </message>
    <message>
        <source>documentary film</source>
        <translation>დოკუმენტური ფილმი</translation>
    </message>
    <message>
        <source>individual meeting</source>
        <translation>ინდივიდუალური შეხვედრა</translation>
    </message>
    <message>
        <source>another activity</source>
        <translation>სხვა ღონისძიება</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>უსახელო</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ცარიელი)</translation>
    </message>
    <message>
        <source>first of all</source>
        <translation>პირველი</translation>
    </message>
    <message>
        <source>after: {record}</source>
        <translation>ამის შემდეგ: {record}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>კი</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Reply</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>What it says of each recommendation</source>
        <translation>რას ამბობს თითოეულ რეკომენდაციაზე</translation>
    </message>
    <message>
        <source>An answer also becomes the status of the recommendation</source>
        <translation>პასუხი რეკომენდაციის სტატუსიც ხდება</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>Saved as you type; Ctrl+Z takes it back.</source>
        <translation>ინახება აკრეფისთანავე; Ctrl+Z უკან აბრუნებს.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Reply of: {body}</source>
        <translation>პასუხი: {body}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Language of the paper</source>
        <translation>რა ენაზეა</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Whose letter</source>
        <translation>ვის წარედგინა</translation>
    </message>
    <message>
        <source>Of which recommendation</source>
        <translation>რომელი რეკომენდაციისა</translation>
    </message>
    <message>
        <source>People</source>
        <translation>მონაწილეები</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>რას აჩვენებს რუკა</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Word-ისთვის შენახვა</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Excel-ისთვის შენახვა</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>გვერდები მზადდება…</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>ანგარიში იწერება</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ანგარიშის შენახვა</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Who came, from where, and how often</source>
        <translation>ვინ მოვიდა, საიდან და რამდენჯერ</translation>
    </message>
    <message>
        <source>Georgia by people or by notes</source>
        <translation>საქართველო მონაწილეების ან ჩანაწერების მიხედვით</translation>
    </message>
    <message>
        <source>Findings and what they rest on</source>
        <translation>მიგნებები და მათი საფუძველი</translation>
    </message>
    <message>
        <source>Recommendations with their evidence</source>
        <translation>რეკომენდაციები და მათი საფუძველი</translation>
    </message>
    <message>
        <source>Where it comes from, and what became of it</source>
        <translation>საიდან მოდის და რა მოჰყვა</translation>
    </message>
    <message>
        <source>To a body that the list is laid before</source>
        <translation>უწყებას, რომელსაც ნუსხა წარედგინება</translation>
    </message>
    <message>
        <source>Activities, outcomes and replies</source>
        <translation>ღონისძიებები, შედეგები და პასუხები</translation>
    </message>
    <message>
        <source>All sheets, lists and numbers</source>
        <translation>ყველა ფურცელი, სია და რიცხვი</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>The list is in</source>
        <translation>სია შემოვიდა</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Its lines</source>
        <translation>მისი სტრიქონები</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>სხვა სია</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>ჩვენება</translation>
    </message>
    <message numerus="yes">
        <source>new person(s)</source>
        <translation>
            <numerusform>ახალი ადამიანი</numerusform>
            <numerusform>ახალი ადამიანი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filled in</source>
        <translation>
            <numerusform>შეივსო</numerusform>
            <numerusform>შეივსო</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>onto the list</source>
        <translation>
            <numerusform>დაემატა სიას</numerusform>
            <numerusform>დაემატა სიას</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line(s) left out</source>
        <translation>
            <numerusform>სტრიქონი არ შემოვიდა</numerusform>
            <numerusform>სტრიქონი არ შემოვიდა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be several people</source>
        <translation>
            <numerusform>%n გასარკვევია, ვინ არის</numerusform>
            <numerusform>%n გასარკვევია, ვინ არის</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ticked</source>
        <translation>
            <numerusform>%n მოუნიშნავია</numerusform>
            <numerusform>%n მოუნიშნავია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the list</source>
        <translation>
            <numerusform>%n მეორდება</numerusform>
            <numerusform>%n მეორდება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n უსახელოა</numerusform>
            <numerusform>%n უსახელოა</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {lines}</source>
        <translation>არ შემოვიდა: {lines}</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Decide by a rule</source>
        <translation>გადაწყვეტა წესით</translation>
    </message>
    <message>
        <source>Nothing is decided before you have seen it here; Ctrl+Z takes all of it back.</source>
        <translation>არაფერი გადაწყდება, სანამ აქ არ ნახავთ; Ctrl+Z ყველაფერს ერთად აუქმებს.</translation>
    </message>
    <message>
        <source>In which field</source>
        <translation>რომელ ველში</translation>
    </message>
    <message>
        <source>Which value to take</source>
        <translation>რომელი მნიშვნელობა ავიღოთ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>All fields ({count})</source>
        <translation>ყველა ველი ({count})</translation>
    </message>
    <message>
        <source>the later one</source>
        <translation>უფრო გვიანდელი</translation>
    </message>
    <message>
        <source>the earlier one</source>
        <translation>უფრო ადრინდელი</translation>
    </message>
    <message>
        <source>the longer one</source>
        <translation>უფრო გრძელი</translation>
    </message>
    <message>
        <source>the one that is filled in</source>
        <translation>შევსებული</translation>
    </message>
    <message>
        <source>both texts together</source>
        <translation>ორივე ტექსტი ერთად</translation>
    </message>
    <message>
        <source>the one from {laptop}</source>
        <translation>ლეპტოპიდან: {laptop}</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be decided</source>
        <translation>
            <numerusform>გადაწყდება %n კონფლიქტი</numerusform>
            <numerusform>გადაწყდება %n კონფლიქტი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stay(s) for you to decide</source>
        <translation>
            <numerusform>%n თქვენი გადასაწყვეტი რჩება</numerusform>
            <numerusform>%n თქვენი გადასაწყვეტი რჩება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>%n კონფლიქტის გადაწყვეტა</numerusform>
            <numerusform>%n კონფლიქტის გადაწყვეტა</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulingsTable</name>
    <message>
        <source>What would be decided</source>
        <translation>რა გადაწყდება</translation>
    </message>
</context>
<context>
    <name>SamePeople</name>
    <message>
        <source>is shown as one person now.</source>
        <translation>ახლა ერთ ადამიანად ჩანს.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>stands alone again.</source>
        <translation>ისევ ცალკე ჩანს.</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>One person</source>
        <translation>ერთი ადამიანია</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>ეს ერთი ადამიანია?</translation>
    </message>
    <message>
        <source>From then on they are shown and counted as one. Nothing of either record is lost, and they can be parted again at any time.</source>
        <translation>ამის შემდეგ ისინი ერთ ადამიანად გამოჩნდება და ერთხელ დაითვლება. არცერთი ჩანაწერიდან არაფერი იკარგება და მათი გაყოფა ნებისმიერ დროს შეიძლება.</translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation>ვინ არის იგივე ადამიანი?</translation>
    </message>
    <message>
        <source>Name or phone, in any script</source>
        <translation>სახელი ან ტელეფონი, ნებისმიერი ანბანით</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>გამოჩნდება ასე</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>It was decided before that they are two people.</source>
        <translation>ადრე გადაწყდა, რომ ისინი ორი სხვადასხვა ადამიანია.</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>Cards</source>
        <translation>ბარათები</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ცხრილი</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>შეხვედრების ჩვენება</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>სად ვართ</translation>
    </message>
    <message>
        <source>Municipalities: {numbers}</source>
        <translation>მუნიციპალიტეტები: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on its list</source>
        <translation>
            <numerusform>სიაში %n მონაწილე</numerusform>
            <numerusform>სიაში %n მონაწილე</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ჩანაწერი</numerusform>
            <numerusform>%n ჩანაწერი</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting has {what} and cannot be deleted. If it does not take place, set its status to “cancelled”.</source>
        <translation>შეხვედრა ვერ წაიშლება: მას აქვს {what}. თუ აღარ იმართება, სტატუსად „გაუქმდა“ აირჩიეთ.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> და </translation>
    </message>
    <message>
        <source>The meeting was deleted.</source>
        <translation>შეხვედრა წაიშალა.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ჩატარდა</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>დაგეგმილი</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>გაუქმდა</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>მოსული</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Meeting without a place</source>
        <translation>შეხვედრა, ადგილი უცნობია</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>თარიღი უცნობია</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} ჩანაწერი</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} ჩანაწერი</translation>
    </message>
    <message>
        <source>{numbers} came</source>
        <translation>მოსული: {numbers}</translation>
    </message>
</context>
<context>
    <name>SettledPage</name>
    <message>
        <source>Nothing was in conflict yet</source>
        <translation>კონფლიქტი ჯერ არ ყოფილა</translation>
    </message>
    <message>
        <source>What is decided stays here, with what was not taken.</source>
        <translation>რაც გადაწყდება, აქ დარჩება იმასთან ერთად, რაც არ შეირჩა.</translation>
    </message>
</context>
<context>
    <name>SettledPanel</name>
    <message>
        <source>Decide again: back to the conflicts</source>
        <translation>ხელახლა გადასაწყვეტად: უკან, კონფლიქტებში</translation>
    </message>
    <message>
        <source>What there was to choose from</source>
        <translation>ასარჩევი იყო</translation>
    </message>
    <message>
        <source>Decided {number} / {total}</source>
        <translation>გადაწყვეტილი {number} / {total}</translation>
    </message>
    <message>
        <source>Nobody had to decide: the laptops came to say the same</source>
        <translation>გადაწყვეტა არ დასჭირდა: ლეპტოპებზე ბოლოს ერთი და იგივე ჩაიწერა</translation>
    </message>
    <message>
        <source>It was decided:</source>
        <translation>გადაწყდა:</translation>
    </message>
    <message>
        <source>Changed since; now: {value}</source>
        <translation>მას შემდეგ შეიცვალა; ახლა: {value}</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>შეირჩა</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>არ შეირჩა</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Attendance sheet</source>
        <translation>დამსწრეთა სია</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n მონაწილე</numerusform>
            <numerusform>%n მონაწილე</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook is only being read: the sheet can be printed, but which row is whose will not be remembered.</source>
        <translation>სამუშაო წიგნი მხოლოდ საკითხავადაა გახსნილი: ფურცლის დაბეჭდვა შეიძლება, მაგრამ არ დაიმახსოვრება, რომელი სტრიქონი ვისია.</translation>
    </message>
    <message>
        <source>Save the attendance sheet</source>
        <translation>დამსწრეთა სიის შენახვა</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>ფურცელი მზადდება</translation>
    </message>
    <message>
        <source>Sheet {code} was sent to the printer.</source>
        <translation>ფურცელი {code} პრინტერს გადაეცა.</translation>
    </message>
    <message>
        <source>attendance sheet</source>
        <translation>დამსწრეთა სია</translation>
    </message>
    <message>
        <source>Choose a meeting to print its sheet.</source>
        <translation>ფურცლის დასაბეჭდად აირჩიეთ შეხვედრა.</translation>
    </message>
</context>
<context>
    <name>SheetOptionsPanel</name>
    <message>
        <source>Language of the sheet</source>
        <translation>ფურცლის ენა</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ქართული</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ინგლისური</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ორივე</translation>
    </message>
    <message>
        <source>Paper A4</source>
        <translation>ქაღალდი A4</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ვერტიკალური</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ჰორიზონტალური</translation>
    </message>
    <message>
        <source>Additional columns</source>
        <translation>დამატებითი სვეტები</translation>
    </message>
    <message>
        <source>Consent to photos</source>
        <translation>თანხმობა ფოტოზე</translation>
    </message>
    <message>
        <source>Consent to further contact</source>
        <translation>თანხმობა კონტაქტზე</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელ. ფოსტა</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>სქესი</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>ცარიელი სტრიქონები</translation>
    </message>
    <message>
        <source>Everybody in the room will read this.</source>
        <translation>ამას დარბაზში ყველა წაიკითხავს.</translation>
    </message>
</context>
<context>
    <name>ShownFields</name>
    <message>
        <source>The two records say nothing different.</source>
        <translation>ჩანაწერები ერთმანეთისგან არ განსხვავდება.</translation>
    </message>
</context>
<context>
    <name>SilencePanel</name>
    <message>
        <source>Who has not spoken</source>
        <translation>ვის არ უსაუბრია</translation>
    </message>
    <message>
        <source>On theme {letter} these sectors have not spoken: {names}.</source>
        <translation>{letter} თემაზე არ უსაუბრიათ ამ სექტორებს: {names}.</translation>
    </message>
    <message>
        <source>Nobody has spoken on theme {letter} from: {names}.</source>
        <translation>{letter} თემაზე ამ მუნიციპალიტეტებიდან არავის უსაუბრია: {names}.</translation>
    </message>
    <message>
        <source>All who were there have spoken on it.</source>
        <translation>ამ თემაზე ყველა დამსწრემ ისაუბრა.</translation>
    </message>
</context>
<context>
    <name>SilentCard</name>
    <message>
        <source>Who has not spoken yet</source>
        <translation>ვის ჯერ არ უთქვამს</translation>
    </message>
    <message>
        <source>Everybody has spoken on every theme.</source>
        <translation>ყველამ ისაუბრა ყველა თემაზე.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>და კიდევ %n</numerusform>
            <numerusform>და კიდევ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing yet</source>
        <translation>{name}: ჯერ არაფერი</translation>
    </message>
    <message>
        <source>{name}: theme {letters}</source>
        <translation>{name}: თემა {letters}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Save what can be saved…</source>
        <translation>გადარჩენილის შენახვა…</translation>
    </message>
    <message>
        <source>{new} new, {known} known</source>
        <translation>{new} ახალი, {known} ცნობილი</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Later work stands on it</source>
        <translation>მას უფრო გვიანდელი ცვლილებები ეყრდნობა</translation>
    </message>
    <message>
        <source>What was done later</source>
        <translation>რა გაკეთდა შემდეგ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s) out too</source>
        <translation>
            <numerusform>%n ცვლილების ამოღებაც</numerusform>
            <numerusform>%n ცვლილების ამოღებაც</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever did this had seen what would be taken out, so it cannot stay without it. Nothing was changed yet. It can be taken out too: only the backup that is made before brings it back. The backup {backup} is from before the merge.</source>
        <translation>ვინც ეს გააკეთა, ამოსაღებს უკვე ხედავდა, ამიტომ მის გარეშე ეს ვერ დარჩება. ჯერ არაფერი შეცვლილა. მისი ამოღებაც შეიძლება: მას მხოლოდ მანამდე გაკეთებული სარეზერვო ასლი დააბრუნებს. გაერთიანებამდელი ასლია {backup}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>და კიდევ %n</numerusform>
            <numerusform>და კიდევ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>points at it</source>
        <translation>მიუთითებს მასზე</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>not there now</source>
        <translation>ახლა აქ არ არის</translation>
    </message>
    <message>
        <source>Attendance, notes and one truthful record of regional meetings, offline.</source>
        <translation>რეგიონული შეხვედრების დამსწრეები და ჩანაწერები, ინტერნეტის გარეშე.</translation>
    </message>
    <message>
        <source>Look around in an example</source>
        <translation>მიმოიხედეთ მაგალითში</translation>
    </message>
    <message>
        <source>Made-up people and notes; nothing of it can go wrong.</source>
        <translation>გამოგონილი ადამიანები და ჩანაწერები: აქ ვერაფერს გააფუჭებთ.</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>ახალი სამუშაო წიგნი…</translation>
    </message>
    <message>
        <source>For a series of meetings: the plan of seven is ready.</source>
        <translation>შეხვედრების სერიისთვის: შვიდი შეხვედრის გეგმა უკვე მზადაა.</translation>
    </message>
    <message>
        <source>Open a workbook…</source>
        <translation>სამუშაო წიგნის გახსნა…</translation>
    </message>
    <message>
        <source>The .ecomig file that the coordinator gave you.</source>
        <translation>.ecomig ფაილი, რომელიც კოორდინატორმა მოგცათ.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>ბოლოს გახსნილი</translation>
    </message>
    <message>
        <source>The workbooks that you open will be listed here.</source>
        <translation>აქ გამოჩნდება სამუშაო წიგნები, რომლებსაც გახსნით.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n კონფლიქტი</numerusform>
            <numerusform>%n კონფლიქტი</numerusform>
        </translation>
    </message>
    <message>
        <source>Laptop: {name}</source>
        <translation>ლეპტოპი: {name}</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>გახსნილია მხოლოდ წასაკითხად</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>შენახულია {when}</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>ყველაფერი შენახულია</translation>
    </message>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>backed up {when}</source>
        <translation>სარეზერვო ასლი {when}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>გუშინ {time}</translation>
    </message>
</context>
<context>
    <name>SubmissionPanel</name>
    <message>
        <source>Letter…</source>
        <translation>წერილი…</translation>
    </message>
    <message>
        <source>Begin with the usual words</source>
        <translation>ჩვეული ტექსტით დაწყება</translation>
    </message>
    <message>
        <source>Read the version</source>
        <translation>ვერსიის წაკითხვა</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>პასუხის დამატება</translation>
    </message>
    <message>
        <source>Delete the submission</source>
        <translation>წარდგენის წაშლა</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>პასუხები</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>No submission is chosen</source>
        <translation>წარდგენა არჩეული არ არის</translation>
    </message>
    <message>
        <source>Choose one in the list: what went out and what came back stands here.</source>
        <translation>აირჩიეთ სიაში: აქ ჩანს, რა გაიგზავნა და რა პასუხი მოვიდა.</translation>
    </message>
</context>
<context>
    <name>SubmissionWords</name>
    <message>
        <source>waiting for an answer</source>
        <translation>პასუხის მოლოდინში</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>ვადაგადაცილებული</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>პასუხგაცემული</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>answer due today</source>
        <translation>პასუხის ვადა დღესაა</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>პასუხი</translation>
    </message>
</context>
<context>
    <name>SubmissionsPage</name>
    <message>
        <source>New submission</source>
        <translation>ახალი წარდგენა</translation>
    </message>
    <message>
        <source>Details of the submission (F4)</source>
        <translation>წარდგენის დეტალები (F4)</translation>
    </message>
    <message>
        <source>Which submissions are shown</source>
        <translation>რომელი წარდგენები ჩანს</translation>
    </message>
    <message>
        <source>Nothing was submitted yet</source>
        <translation>ჯერ არაფერი წარდგენილა</translation>
    </message>
    <message>
        <source>Lay a version of the list before the bodies that it is addressed to; their answers and what is overdue stand here.</source>
        <translation>წარუდგინეთ ნუსხის ვერსია უწყებებს, რომლებსაც ის ეხება; აქ გამოჩნდება მათი პასუხები და ვადაგადაცილება.</translation>
    </message>
    <message>
        <source>No such submission</source>
        <translation>ასეთი წარდგენა არ არის</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>ყველას ჩვენება</translation>
    </message>
</context>
<context>
    <name>SubmissionsView</name>
    <message>
        <source>Submissions</source>
        <translation>წარდგენები</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Workshop notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>განრიგი</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>მონაწილეები</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>რეკომენდაციები</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>გაერთიანება</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>მონაწილეების შემოტანა</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>Themes</source>
        <translation>თემები</translation>
    </message>
</context>
<context>
    <name>ThemeRow</name>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>თემის გარეშე</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the campaign</source>
        <translation>კამპანიის დროის ღერძი</translation>
    </message>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
</context>
<context>
    <name>TraceLines</name>
    <message>
        <source>Findings</source>
        <translation>მიგნებები</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>შეხვედრები</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>მუნიციპალიტეტები</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>სექტორები</translation>
    </message>
    <message>
        <source>Versions of the list</source>
        <translation>ნუსხის ვერსიები</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>წარდგენები</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>პასუხები</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
    <message>
        <source>there as No. {number}</source>
        <translation>იქ № {number}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>პასუხი ჯერ არ არის</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ჯერ არ არის</translation>
    </message>
</context>
<context>
    <name>TracePage</name>
    <message>
        <source>List of actions</source>
        <translation>საქმიანობების ნუსხა</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>ქაღალდზე…</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>საიდან მოდის</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>რა მოჰყვა</translation>
    </message>
    <message>
        <source>Recommendation No. {number}</source>
        <translation>რეკომენდაცია № {number}</translation>
    </message>
    <message>
        <source>Addressed to: {bodies}</source>
        <translation>ადრესატები: {bodies}</translation>
    </message>
</context>
<context>
    <name>UnitedCard</name>
    <message numerus="yes">
        <source>One person, %n record(s)</source>
        <translation>
            <numerusform>ერთი ადამიანი, %n ჩანაწერი</numerusform>
            <numerusform>ერთი ადამიანი, %n ჩანაწერი</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>გაყოფა</translation>
    </message>
    <message>
        <source>Part {name}</source>
        <translation>გაყოფა: {name}</translation>
    </message>
    <message>
        <source>Let this record stand alone again; nothing in it changes.</source>
        <translation>ეს ჩანაწერი ისევ ცალკე იქნება; მასში არაფერი შეიცვლება.</translation>
    </message>
</context>
<context>
    <name>ValueDelegate</name>
    <message>
        <source>differs</source>
        <translation>განსხვავდება</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>ადგილი მითითებული არ არის</translation>
    </message>
</context>
<context>
    <name>ValueKinds</name>
    <message>
        <source>number</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>number and text</source>
        <translation>რაოდენობა და ტექსტი</translation>
    </message>
    <message>
        <source>number a year</source>
        <translation>რაოდენობა წელიწადში</translation>
    </message>
    <message>
        <source>number by category I and II</source>
        <translation>რაოდენობა I და II კატეგორიით</translation>
    </message>
    <message>
        <source>number and share (%)</source>
        <translation>რაოდენობა და წილი (%)</translation>
    </message>
    <message>
        <source>amount in GEL</source>
        <translation>თანხა ლარში</translation>
    </message>
    <message>
        <source>amount in GEL a year</source>
        <translation>თანხა ლარში, წელიწადში</translation>
    </message>
    <message>
        <source>time in months</source>
        <translation>დრო თვეებში</translation>
    </message>
    <message>
        <source>scale of 1 to 5</source>
        <translation>შეფასება 1-დან 5-მდე</translation>
    </message>
    <message>
        <source>scale of 1 to 5 and text</source>
        <translation>შეფასება 1-დან 5-მდე და ტექსტი</translation>
    </message>
    <message>
        <source>yes or no for each</source>
        <translation>კი ან არა თითოეულზე</translation>
    </message>
    <message>
        <source>yes or no, which one</source>
        <translation>კი ან არა, რომელი</translation>
    </message>
    <message>
        <source>yes or no, date</source>
        <translation>კი ან არა, თარიღი</translation>
    </message>
    <message>
        <source>years, or ownership</source>
        <translation>წლები ან საკუთრება</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ტექსტი</translation>
    </message>
</context>
<context>
    <name>VersionText</name>
    <message>
        <source>Added since</source>
        <translation>მას შემდეგ დაემატა</translation>
    </message>
    <message>
        <source>Removed since</source>
        <translation>მას შემდეგ ამოიღეს</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>მას შემდეგ შეიცვალა</translation>
    </message>
    <message>
        <source>What both have stands in another order now.</source>
        <translation>საერთო სტრიქონები ახლა სხვა რიგით დგას.</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>მხარდამჭერები</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>ადრესატები</translation>
    </message>
    <message>
        <source>{field}, then</source>
        <translation>{field}, მაშინ</translation>
    </message>
    <message>
        <source>{field}, now</source>
        <translation>{field}, ახლა</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>List of actions</source>
        <translation>საქმიანობების ნუსხა</translation>
    </message>
    <message>
        <source>Versions of the list</source>
        <translation>ნუსხის ვერსიები</translation>
    </message>
    <message>
        <source>Title, such as: first version</source>
        <translation>სათაური, მაგ. პირველი ვერსია</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>ვერსიის სათაური</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>ამ ვერსიის შენახვა</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>როგორიც იყო</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>რა შეიცვალა მას შემდეგ</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>როგორ ჩანს</translation>
    </message>
    <message>
        <source>What the version says</source>
        <translation>რა წერია ვერსიაში</translation>
    </message>
    <message>
        <source>No version is kept yet</source>
        <translation>ვერსია ჯერ არ შენახულა</translation>
    </message>
    <message>
        <source>A version stays as it is, whatever becomes of the list: keep one when the list is agreed, and lay it before the bodies.</source>
        <translation>ვერსია უცვლელი რჩება, რაც არ უნდა მოუვიდეს ნუსხას: შეინახეთ, როცა ნუსხა შეთანხმდება, და წარუდგინეთ უწყებებს.</translation>
    </message>
    <message>
        <source>Laid before: {bodies}</source>
        <translation>წარედგინა: {bodies}</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>წარდგენილი</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>მას შემდეგ არაფერი შეცვლილა.</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Stop watching</source>
        <translation>შეწყვეტა</translation>
    </message>
    <message>
        <source>Watching {folder}</source>
        <translation>თვალყურს ვადევნებთ: {folder}</translation>
    </message>
    <message>
        <source>{folder} cannot be read now</source>
        <translation>{folder} ახლა ვერ იკითხება</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had nothing new</source>
        <translation>
            <numerusform>%n ფაილში ახალი არაფერი იყო</numerusform>
            <numerusform>%n ფაილში ახალი არაფერი იყო</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhichPage</name>
    <message>
        <source>Drop the list of people here</source>
        <translation>ჩააგდეთ აქ მონაწილეთა სია</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, Word, CSV or text, in any encoding and any old Georgian font; or copy cells or lines and paste them. You will see what is in it, and nothing is written before you say so.</source>
        <translation>Excel, LibreOffice, Word, CSV ან ტექსტი, ნებისმიერი კოდირებით და ძველი ქართული შრიფტითაც; ან დააკოპირეთ უჯრები თუ სტრიქონები და ჩასვით. ჯერ ნახავთ, რა წერია; სანამ არ დაადასტურებთ, არაფერი ჩაიწერება.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>სხვა ფაილის არჩევა…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ფაილის არჩევა…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ჩასმა</translation>
    </message>
    <message>
        <source>The list that you pasted is still here.</source>
        <translation>ჩასმული სია ისევ აქ არის.</translation>
    </message>
    <message>
        <source>“{name}” is still here.</source>
        <translation>„{name}“ ისევ აქ არის.</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>აირჩიეთ მონაწილეთა სია</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>სიები</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ყველა ფაილი</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Open for reading only.</source>
        <translation>გახსნილია მხოლოდ წასაკითხად.</translation>
    </message>
    <message>
        <source>No backup today.</source>
        <translation>დღეს სარეზერვო ასლი ვერ გაკეთდა.</translation>
    </message>
</context>
<context>
    <name>WrittenCard</name>
    <message>
        <source>Show in folder</source>
        <translation>საქაღალდეში ჩვენება</translation>
    </message>
</context>
<context>
    <name>_AnswerRow</name>
    <message>
        <source>says nothing of it</source>
        <translation>არაფერს ამბობს</translation>
    </message>
    <message>
        <source>Answer to No. {number}</source>
        <translation>პასუხი № {number}-ზე</translation>
    </message>
    <message>
        <source>What is said of No. {number}</source>
        <translation>რა ითქვა № {number}-ზე</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>რა ითქვა მასზე</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>All from {laptop}</source>
        <translation>ყველა ლეპტოპიდან: {laptop}</translation>
    </message>
</context>
</TS>
