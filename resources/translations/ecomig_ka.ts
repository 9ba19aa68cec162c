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
    <name>FigureFields</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
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
        <source>removal from the list</source>
        <translation>სიიდან ამოღება</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>თანხმობა</translation>
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
        <source>change to the project</source>
        <translation>პროექტის შეცვლა</translation>
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
        <source>merge</source>
        <translation type="vanished">გაერთიანება</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>ბოლო ცვლილება</translation>
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
</context>
<context>
    <name>Menus</name>
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
        <source>Attendance sheet…</source>
        <translation>რეგისტრაციის ფურცელი…</translation>
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
        <source>&amp;View</source>
        <translation>&amp;ხედი</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is being said: it is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody present, in any script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Search in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes at this meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said stands here, the newest first: experience, problems, proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note of this meeting has that theme, kind and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteListView</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished">ჩანაწერები</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GEL a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">გაუქმება</translation>
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
    <name>Photos</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted picture {number}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos for this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>This file is kept with the note, but it cannot be shown here.</source>
        <translation type="unfinished"></translation>
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
    <name>SilentCard</name>
    <message>
        <source>Who has not spoken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has spoken on every theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: theme {letters}</source>
        <translation type="unfinished"></translation>
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
    <name>Tab</name>
    <message>
        <source>Workshop notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeList</name>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
