"""The words of the campaign's progress and of the donor annex: key -> (Georgian, English)."""

from __future__ import annotations

from ecomig_desktop.reports.choice_words import Pair

CAMPAIGN: dict[str, Pair] = {
    "document": ("კამპანიის მიმდინარეობა", "Progress of the campaign"),
    "summary": (
        "კამპანია {activities} ღონისძიებას მოიცავს: ჩატარებულია {held}, დაგეგმილია {planned}, "
        "გაუქმებულია {cancelled}. ღონისძიებები {served} რეკომენდაციას ემსახურება.",
        "The campaign has {activities:activity|activities}: {held} held, {planned} planned, "
        "{cancelled} cancelled. They serve {served:recommendation|recommendations}.",
    ),
    "summary_none": (
        "კამპანიის ღონისძიება ჯერ არ არის.",
        "The campaign has no activities yet.",
    ),
    "fact_held": ("ჩატარებული ღონისძიება", "activities held"),
    "fact_people": ("ადამიანი დაესწრო ფორუმებს", "people came to the forums"),
    "fact_submissions": ("წარდგენა", "submissions"),
    "fact_answered": ("წარდგენას უპასუხეს", "submissions answered"),
    "by_kind": ("ღონისძიებები სახისა და სტატუსის მიხედვით", "Activities by kind and status"),
    "source_activities": (
        "წყარო: კამპანიის ღონისძიებების ჩანაწერები სამუშაო წიგნში.",
        "Source: the activities of the campaign in the workbook.",
    ),
    "activities": ("ღონისძიებები", "Activities"),
    "table_activities": (
        "კამპანიის ღონისძიებები თარიღის მიხედვით",
        "The activities of the campaign by date",
    ),
    "served": ("რეკომენდაცია №", "Recommendations"),
    "bodies": ("უწყებები", "Bodies"),
    "met": ("ადამიანი", "People"),
    "note_activities": (
        "„რეკომენდაცია №“ ნუსხის ნომრებია. წყარო: კამპანიის ღონისძიებების ჩანაწერები სამუშაო "
        "წიგნში.",
        "“Recommendations” are the numbers of the list. Source: the activities of the campaign in "
        "the workbook.",
    ),
    "table_met": ("ვინ მონაწილეობდა ღონისძიებებში", "Who took part in the activities"),
    "note_met": (
        "ადამიანები დათვლილია და სახელით არ არის მოხსენიებული. წყარო: კამპანიის ღონისძიებების "
        "ჩანაწერები სამუშაო წიგნში.",
        "People are counted and not named. Source: the activities of the campaign in the workbook.",
    ),
    "nameless_activity": ("უსახელო ღონისძიება", "Activity without a title"),
    "films": ("დოკუმენტური ფილმების სერია", "The series of documentary films"),
    "film_progress": (
        "„{title}“: დაგეგმილია {episodes} ფილმი, ნაჩვენებია {held}.",
        "“{title}”: {episodes:film|films} planned, {held} shown.",
    ),
    "film_progress_open": (
        "„{title}“: ნაჩვენებია {held} ფილმი.",
        "“{title}”: {held:film|films} shown.",
    ),
    "broadcaster": ("მაუწყებელი: {name}.", "Broadcaster: {name}."),
    "nameless_series": ("უსახელო სერია", "Series without a title"),
    "no_series": ("სერიის გარეშე", "Films of no series"),
    "episode": ("სერია №", "Episode"),
    "minutes": ("წუთი", "Minutes"),
    "forums": ("საჯარო ფორუმები და დასწრება", "Public forums and their attendance"),
    "table_forums": ("საჯარო ფორუმების დასწრება", "Attendance of the public forums"),
    "listed": ("სიაში", "On the list"),
    "present": ("დაესწრო", "Present"),
    "women": ("მათ შორის ქალი", "Of them women"),
    "known": ("შეხვედრებზეც იყო", "Also at a meeting"),
    "table_forums_alone": ("საჯარო ფორუმები", "Public forums"),
    "no_lists": (
        "დამსწრეთა სია ჯერ არცერთ ფორუმს არ აქვს. წყარო: კამპანიის ღონისძიებების ჩანაწერები "
        "სამუშაო წიგნში.",
        "No forum has an attendance list yet. Source: the activities of the campaign in the "
        "workbook.",
    ),
    "no_list": (
        "ფორუმს, რომელსაც დამსწრეთა სია არ აქვს, რიცხვები არ უწერია. წყარო: ფორუმების დამსწრეთა "
        "სიები.",
        "A forum without an attendance list has no numbers. Source: the attendance lists of the "
        "forums.",
    ),
    "submissions": ("წარდგენები და პასუხები", "Submissions and replies"),
    "table_submissions": (
        "ვის რა წარედგინა და რა უპასუხა",
        "What went to whom, and replies",
    ),
    "sent": ("გაიგზავნა", "Sent on"),
    "lines": ("რეკომენდაცია", "Recommendations"),
    "due": ("პასუხის ვადა", "Answer due"),
    "answered": ("პასუხის თარიღი", "Answered on"),
    "answer": ("პასუხი", "Answer"),
    "overdue": ("ვადა გავიდა", "Overdue"),
    "waiting": ("პასუხს ველით", "Waiting"),
    "note_submissions": (
        "პასუხად მიღების დადასტურება არ ითვლება. წყარო: წარდგენებისა და პასუხების ჩანაწერები "
        "სამუშაო წიგნში.",
        "A confirmation of receipt does not count as an answer. Source: the submissions and "
        "replies in the workbook.",
    ),
    "table_answers": ("პასუხები ცალკეულ რეკომენდაციებზე", "Answers to single recommendations"),
    "note_answers": (
        "წყარო: უწყებების პასუხები სამუშაო წიგნში.",
        "Source: the replies of the bodies in the workbook.",
    ),
    "became": ("რა მოჰყვა თითოეულ რეკომენდაციას", "What became of each recommendation"),
    "table_became": (
        "რეკომენდაციებიდან შედეგებამდე",
        "From recommendations to outcomes",
    ),
    "recommendation": ("რეკომენდაცია", "Recommendation"),
    "submitted": ("წარდგენა", "Submissions"),
    "replied": ("პასუხი", "Replies"),
    "held": ("ღონისძიება", "Activities held"),
    "outcomes": ("შედეგი", "Outcomes"),
    "note_became": (
        "წყარო: წარდგენები, პასუხები და ჩატარებული ღონისძიებები, რომლებიც რეკომენდაციას "
        "უკავშირდება.",
        "Source: the submissions, replies and activities held that are linked to the "
        "recommendation.",
    ),
    "achieved": ("შედეგები", "Outcomes"),
    "attention": ("რაც ყურადღებას საჭიროებს", "What needs attention"),
    "table_attention": ("რასაც გაგრძელება აკლია", "Open matters"),
    "what": ("რა", "What"),
    "why": ("რატომ", "Why"),
    "since": ("თარიღი", "Date"),
    "note_attention": (
        "წყარო: ჩანაწერების, მიგნებების, რეკომენდაციების, წარდგენებისა და ღონისძიებების კავშირები.",
        "Source: the links between notes, findings, recommendations, submissions and activities.",
    ),
    "nothing_hangs": ("ყველაფერს თავისი გაგრძელება აქვს.", "Nothing is left open."),
    "so_many_notes": ("{notes} ჩანაწერი", "{notes:note|notes}"),
}

ANNEX: dict[str, Pair] = {
    "document": ("დონორის ანგარიშის დანართი", "Annex to the donor report"),
    "lead": (
        "დანართში თავმოყრილია შეხვედრების სიები და რიცხვები, ჩანაწერები თემების მიხედვით, "
        "საქმიანობების ნუსხა, კამპანიის მიმდინარეობა და სამუშაო წიგნში შენახული დოკუმენტები.",
        "The annex brings together the lists and numbers of the meetings, the notes by theme, the "
        "list of actions, the progress of the campaign, and the documents kept in the workbook.",
    ),
    "attendance": ("დასწრება", "Attendance"),
    "present_lists": ("ვინ დაესწრო", "Who was present"),
    "present_at": (
        "დამსწრეები, შეხვედრა №{number}: {meeting}",
        "People present, meeting {number}: {meeting}",
    ),
    "name": ("სახელი, გვარი", "Name, surname"),
    "organisation": ("ორგანიზაცია", "Organisation"),
    "position": ("თანამდებობა", "Position"),
    "not_named": (
        "{present} ადამიანი დაესწრო; სახელით მოხსენიებულია {named}, სახელის გარეშე დათვლილია "
        "{unnamed}.",
        "{present:person was|people were} present; {named} named here, {unnamed} counted without "
        "a name.",
    ),
    "rule": (
        "სახელით მხოლოდ ის არის მოხსენიებული, ვინც ბოლო პასუხით თანახმა იყო, რომ მისი ფოტო და "
        "ვიდეო პროექტის ანგარიშგებისთვის გამოეყენებინათ. ტელეფონი, ელფოსტა, სქესი და ასაკი "
        "არავისთან წერია და არც ის, რომ ვინმე ეკომიგრანტებს წარმოადგენდა.",
        "Named is only who agreed, in their last answer, that photos and videos of them be used "
        "for project reporting. Nobody’s phone, e-mail, gender or age is given, nor that "
        "somebody spoke for ecomigrants.",
    ),
    "notes": ("ჩანაწერები", "Notes"),
    "table_notes": ("ჩანაწერები შეხვედრისა და თემის მიხედვით", "Notes by meeting and theme"),
    "no_meeting": ("შეხვედრის გარეშე", "No meeting"),
    "actions": ("საქმიანობების ნუსხა", "List of actions"),
    "campaign": ("კამპანია", "Campaign"),
    "documents": ("დოკუმენტები", "Documents"),
    "table_sheets": ("დაბეჭდილი დამსწრეთა სიები", "Attendance sheets that were printed"),
    "code": ("კოდი", "Code"),
    "printed": ("დაიბეჭდა", "Printed on"),
    "pages": ("გვერდი", "Pages"),
    "version": ("შეტყობინების ვერსია", "Version of the notice"),
    "note_sheets": (
        "კოდი ფურცელზეც წერია. წყარო: ბეჭდვის ჩანაწერები სამუშაო წიგნში.",
        "The code stands on the paper too. Source: the workbook’s record of printing.",
    ),
    "table_versions": ("საქმიანობების ნუსხის ვერსიები", "Versions of the list of actions"),
    "made": ("შენახულია", "Kept on"),
    "note_versions": (
        "წყარო: ნუსხის შენახული ვერსიები სამუშაო წიგნში.",
        "Source: the versions of the list kept in the workbook.",
    ),
    "recommendations": ("რეკომენდაცია", "Recommendations"),
    "submissions": ("წარდგენა", "Submissions"),
    "nameless_version": ("უსახელო ვერსია", "Version without a title"),
    "table_files": ("თანდართული ფაილები", "Files attached"),
    "file": ("ფაილი", "File"),
    "size": ("ზომა, კბ", "Size, KB"),
    "attached_to": ("რას ერთვის", "Attached to"),
    "hash": ("SHA-256", "SHA-256"),
    "note_files": (
        "ფაილი სამუშაო წიგნის საქაღალდეში ინახება; SHA-256 მისი შიგთავსის ნიშანია (პირველი 16 "
        "სიმბოლო).",
        "The files are kept with the workbook; SHA-256 is the mark of their content (its first 16 "
        "characters).",
    ),
}

ATTACHED: dict[str, Pair] = {
    "note": ("ჩანაწერი", "note"),
    "reply": ("უწყების პასუხი", "reply"),
    "submission": ("წარდგენა", "submission"),
    "activity": ("კამპანიის ღონისძიება", "campaign activity"),
    "meeting": ("შეხვედრა", "meeting"),
    "recommendation": ("რეკომენდაცია", "recommendation"),
    "finding": ("მიგნება", "finding"),
    "sheet": ("დამსწრეთა სია", "attendance sheet"),
}
"""What files are attached to, by table."""
