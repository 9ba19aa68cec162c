"""The sentences that people read when something is refused: key -> (Georgian, English)."""

from __future__ import annotations

from ecomig_desktop.sentences_of_lists import LIST_CELLS, LIST_FILES, LISTS_OUT
from ecomig_desktop.sentences_of_reports import REPORTS

_FILES: dict[str, tuple[str, str]] = {
    "not_found": (
        "ფაილი „{path}“ ვერ მოიძებნა. შეამოწმეთ, ხომ არ გადაიტანეს ან გადაარქვეს სახელი.",
        "The file “{path}” was not found. Check whether it was moved or renamed.",
    ),
    "not_a_workbook": (
        "„{path}“ სამუშაო წიგნი არ არის, ეს სხვა სახის ფაილია. აირჩიეთ *.ecomig ფაილი.",
        "“{path}” is not a workbook but some other kind of file. Choose an *.ecomig file.",
    ),
    "empty_file": (
        "ფაილი „{path}“ ცარიელია. სავარაუდოდ, მისი გადაწერა შეწყდა; გადაწერეთ ხელახლა.",
        "The file “{path}” is empty. Copying it was probably interrupted; copy it again.",
    ),
    "newer_workbook": (
        "„{path}“ პროგრამის უფრო ახალი ვერსიით არის შექმნილი. განაახლეთ პროგრამა.",
        "“{path}” was made by a newer version of the program. Update the program to open it.",
    ),
    "damaged": (
        "ფაილი „{path}“ დაზიანებულია ({detail}). გახსენით სარეზერვო ასლი.",
        "The file “{path}” is damaged ({detail}). Open a backup of it.",
    ),
    "partial_backup": (
        (
            "„{path}“ სარეზერვო ასლის ნაწილია: მასში მხოლოდ ისაა, რაც „{base}“-ში არ არის. "
            "გახსენით „{base}“-ის ასლი და გააერთიანეთ მასთან ეს ფაილი."
        ),
        (
            "“{path}” is part of a backup: it holds only what “{base}” does not. Open a copy of "
            "“{base}” and merge this file into it."
        ),
    ),
    "read_only_place": (
        "„{path}“ ისეთ ადგილასაა, სადაც ჩაწერა არ შეიძლება. გადაწერეთ ამ კომპიუტერზე.",
        "“{path}” lies where nothing can be written. Copy it to this computer first.",
    ),
    "moved_meanwhile": (
        "„{path}“ გადაიტანეს ან შეცვალეს, სანამ ღია იყო. არაფერი ჩაწერილა; გახსენით კვლავ.",
        "“{path}” was moved or replaced while it was open. Nothing was written; open it again.",
    ),
    "held_by_other": (
        "„{path}“ სხვა პროგრამაში ან ფანჯარაშია გახსნილი. დახურეთ იქ და კვლავ სცადეთ.",
        "“{path}” is open in another program or window. Close it there and try again.",
    ),
    "no_space": (
        "„{path}“ ვერ ჩაიწერა: დისკზე ადგილი აღარ არის. გაათავისუფლეთ ადგილი და კვლავ სცადეთ.",
        "“{path}” could not be written: the disk is full. Free some space and try again.",
    ),
    "cannot_write": (
        "„{path}“ ვერ ჩაიწერა: {detail}. აირჩიეთ სხვა ადგილი ან შეამოწმეთ უფლებები.",
        "“{path}” could not be written: {detail}. Choose another place or check the permissions.",
    ),
    "no_folder": (
        "საქაღალდე „{path}“ არ არსებობს. შექმენით იგი ან აირჩიეთ სხვა ადგილი.",
        "There is no folder “{path}”. Make it, or choose another place.",
    ),
    "is_folder": (
        "„{path}“ საქაღალდეა და არა ფაილი. მიუთითეთ ფაილის სხვა სახელი.",
        "“{path}” is a folder and not a file. Give the file another name.",
    ),
    "cannot_read": (
        "„{path}“ ვერ წავიკითხეთ: {detail}. შეამოწმეთ დისკი და ფაილის უფლებები.",
        "“{path}” could not be read: {detail}. Check the disk and the file's permissions.",
    ),
    "exists_already": (
        "„{path}“ უკვე არსებობს. აირჩიეთ სხვა სახელი ან ადგილი.",
        "“{path}” exists already. Choose another name or place.",
    ),
    "same_file": (
        "„{path}“ თავად ეს სამუშაო წიგნია. აირჩიეთ სხვა ფაილი.",
        "“{path}” is this very workbook. Choose another file.",
    ),
    "return_file_damaged": (
        (
            "დაბრუნებული ფაილი „{file}“ დაზიანებულია ({detail}). სთხოვეთ გამგზავნს, ხელახლა "
            "გაიტანოს. თუ ეს აღარ ხერხდება, გადარჩენილს ცალკე ფაილად შეინახავს ბრძანება "
            "ecomig salvage."
        ),
        (
            "The return file “{file}” is damaged ({detail}). Ask its sender to export it again. "
            "If that cannot be done, what is left of it can be saved as a file of its own: "
            "ecomig salvage."
        ),
    ),
    "nothing_to_salvage": (
        "ფაილში „{file}“ ვერაფერი მოიძებნა, რისი გადარჩენაც შეიძლება.",
        "Nothing that could be saved was found in “{file}”.",
    ),
    "return_file_forked": (
        (
            "„{file}“ ეწინააღმდეგება იმას, რაც უკვე შემოვიდა: ორმა ლეპტოპმა ერთი ნომრით ჩაწერა, "
            "ალბათ დისკის ასლის გამო. არაფერი შეცვლილა. ორივეს ჩანაწერების შესანარჩუნებლად "
            "გაუშვით ბრძანება ecomig salvage --beside, ამ სამუშაო წიგნის მითითებით."
        ),
        (
            "“{file}” contradicts what came before: two laptops wrote under one number, probably "
            "after a disk was cloned. Nothing was changed. What both of them wrote is kept by "
            "ecomig salvage --beside with the name of this workbook."
        ),
    ),
    "return_file_changed": (
        "ფაილი „{file}“ კითხვის დროს შეიცვალა. დაელოდეთ გადაწერის დასრულებას და კვლავ სცადეთ.",
        "The file “{file}” changed while it was read. Wait until it is copied and try again.",
    ),
    "receipt_broken": (
        "„{path}“: ქვითარი ვერ იკითხება. შეამოწმეთ ფაილი ბრძანებით „ecomig check“.",
        "“{path}”: a receipt cannot be read. Check the file with “ecomig check”.",
    ),
    "no_such_receipt": (
        "ქვითარი №{number} არ არსებობს. ნახეთ სია ბრძანებით „ecomig receipts“.",
        "There is no receipt No {number}. See the list with “ecomig receipts”.",
    ),
    "no_such_source": (
        "ფაილი „{file}“ არცერთ ქვითარში არ არის. ნახეთ სია ბრძანებით „ecomig sources“.",
        "The file “{file}” is on no receipt. See the list with “ecomig sources”.",
    ),
    "nothing_to_take_out": (
        "„{what}“: ამოსაღები არაფერია. ახალი არაფერი მოუტანია ან უკვე ამოღებულია.",
        "“{what}”: nothing to take out. It brought nothing new, or it was taken out already.",
    ),
    "later_work_stands": (
        "მასზე დაყრდნობილია {count} უფრო გვიანი ცვლილება. არაფერი შეცვლილა: ამოიღეთ ისინიც, ან "
        "გახსენით მანამდელი სარეზერვო ასლი {backup}.",
        "{count} later changes stand on it. Nothing was changed: take them out as well, or open "
        "the backup from before, {backup}.",
    ),
    "return_file_newer": (
        "„{file}“ პროგრამის უფრო ახალი ვერსიით არის შექმნილი. ჯერ განაახლეთ პროგრამა.",
        "“{file}” was made by a newer version of the program. Update this computer first.",
    ),
}

_LINES: dict[str, tuple[str, str]] = {
    "not_utf8": (
        "სტრიქონი UTF-8 ტექსტი არ არის. შეინახეთ ფაილი UTF-8 კოდირებით.",
        "The line is not UTF-8 text. Save the file as UTF-8.",
    ),
    "not_json": (
        "სტრიქონი JSON არ არის: {detail}.",
        "The line is not JSON: {detail}.",
    ),
    "line_too_long": (
        "სტრიქონი ძალიან გრძელია. დიდი ფაილის დასართავად მიუთითეთ მისი ადგილი: „path“.",
        "The line is too long. To attach a large file, give its place as “path”.",
    ),
    "unknown_key": (
        "„{name}“ აქ უცნობია. შეამოწმეთ სახელი.",
        "“{name}” is not known here. Check the name.",
    ),
    "deleted_only_false": (
        "„deleted“ აქ მხოლოდ false შეიძლება იყოს: ეს წაშლილს აღადგენს. წასაშლელად არის „delete“.",
        "“deleted” can only be false here, which brings a record back. To delete, use “delete”.",
    ),
    "not_one_decision": (
        (
            "სტრიქონი ერთი გადაწყვეტილება უნდა იყოს: „table“, „id“, „column“ და „take“ ან „value“, "
            "ანდა „rule“."
        ),
        ("A line must be one decision: “table”, “id”, “column” and “take” or “value”, or “rule”."),
    ),
    "not_one_verdict": (
        (
            "სტრიქონი ერთი გადაწყვეტილება უნდა იყოს: „one“, „other“ და „verdict“ (same, "
            "different, later ან null)."
        ),
        (
            "A line must be one decision: “one”, “other” and “verdict” (same, different, later "
            "or null)."
        ),
    ),
    "show_needs_same": (
        "„show“ მხოლოდ მაშინ იწერება, როცა ადამიანი ერთი და იგივეა (same). აქ ამოიღეთ.",
        "“show” is for one and the same person only: leave it out, or say “same”.",
    ),
    "shows_neither": (
        "სვეტმა „{column}“ ორიდან ერთ-ერთი უნდა აჩვენოს: ჩაწერეთ „one“, „other“ ან ნომერი.",
        "“{column}” must show one of the two: give “one”, “other” or the id.",
    ),
    "not_one_command": (
        "ერთ სტრიქონში ერთი ბრძანება უნდა იყოს: „put“, „delete“ ან „command“.",
        "A line holds one command: “put”, “delete” or “command”.",
    ),
    "plan_wrong": (
        "გეგმის ფაილში შეცდომაა: {detail}. გაასწორეთ და კვლავ სცადეთ.",
        "The plan file is wrong: {detail}. Correct it and try again.",
    ),
}

_VALUES: dict[str, tuple[str, str]] = {
    "unknown_table": (
        "ცხრილი „{table}“ არ არსებობს. შეამოწმეთ სახელი.",
        "There is no table “{table}”. Check the name.",
    ),
    "unknown_column": (
        "ცხრილში „{table}“ სვეტი „{column}“ არ არის. შეამოწმეთ სახელი.",
        "The table “{table}” has no column “{column}”. Check the name.",
    ),
    "not_text": (
        "„{column}“ ტექსტი უნდა იყოს.",
        "“{column}” must be text.",
    ),
    "too_long": (
        "„{column}“ ძალიან გრძელია: დასაშვებია არაუმეტეს {limit} ნიშნისა. შეამოკლეთ.",
        "“{column}” is too long: at most {limit} characters are allowed. Shorten it.",
    ),
    "has_nul": (
        "„{column}“ შეიცავს ნულოვან ნიშანს, რომლის შენახვაც არ შეიძლება. წაშალეთ იგი.",
        "“{column}” contains a null character, which cannot be kept. Remove it.",
    ),
    "bad_characters": (
        "„{column}“ შეიცავს დაზიანებულ ნიშნებს. აკრიფეთ ტექსტი ხელახლა.",
        "“{column}” contains broken characters. Type the text again.",
    ),
    "not_integer": (
        "„{column}“ მთელი რიცხვი უნდა იყოს, მაგალითად, 62.",
        "“{column}” must be a whole number, for example 62.",
    ),
    "not_number": (
        "„{column}“ რიცხვი უნდა იყოს.",
        "“{column}” must be a number.",
    ),
    "not_yes_no": (
        "„{column}“ უნდა იყოს „true“ (კი) ან „false“ (არა).",
        "“{column}” must be true (yes) or false (no).",
    ),
    "not_date": (
        "„{column}“ თარიღი უნდა იყოს, მაგალითად, 2016-11-15.",
        "“{column}” must be a date, for example 2016-11-15.",
    ),
    "not_time": (
        "„{column}“ დრო უნდა იყოს, მაგალითად, 10:30.",
        "“{column}” must be a time, for example 10:30.",
    ),
    "not_moment": (
        "„{column}“ თარიღი და დრო უნდა იყოს, მაგალითად, 2016-11-15T10:30.",
        "“{column}” must be a date and time, for example 2016-11-15T10:30.",
    ),
    "not_json_value": (
        "„{column}“ JSON ტექსტი უნდა იყოს.",
        "“{column}” must be JSON text.",
    ),
    "not_in_list": (
        "„{column}“ ამ მნიშვნელობებიდან ერთ-ერთი უნდა იყოს: {choices}.",
        "“{column}” must be one of: {choices}.",
    ),
    "unknown_municipality": (
        "მუნიციპალიტეტი „{value}“ სიაში არ არის. აირჩიეთ სიიდან.",
        "The municipality “{value}” is not in the list. Choose one from the list.",
    ),
    "unknown_hazard": (
        "საფრთხე „{value}“ სიაში არ არის. აირჩიეთ სიიდან.",
        "The hazard “{value}” is not in the list. Choose one from the list.",
    ),
    "not_an_id": (
        "„{value}“ ჩანაწერის ნომერი (UUID) არ არის.",
        "“{value}” is not the id (UUID) of a record.",
    ),
}

_RECORDS: dict[str, tuple[str, str]] = {
    "dangling": (
        "„{column}“ მიუთითებს ჩანაწერზე „{id}“, რომელიც არ არსებობს. ჯერ ის დაამატეთ.",
        "“{column}” points to the record “{id}”, which does not exist. Add that one first.",
    ),
    "still_referenced": (
        (
            "ჩანაწერი არ წაიშლება, რადგან მას სხვა ეყრდნობა.\n  ჩანაწერი: {record}\n  "
            "ეყრდნობა: {user}\nჯერ ის წაშალეთ, ან ორივე ერთი ბრძანებით წაშალეთ."
        ),
        (
            "A record cannot be deleted, because another one rests on it.\n  Record: {record}\n  "
            "Rests on it: {user}\nDelete that one first, or both in the same command."
        ),
    ),
    "still_used": (
        "„{record}“ ვერ წაიშლება: მას ეყრდნობა „{by}“. ჯერ ის წაშალეთ ან მოხსენით კავშირი.",
        "“{record}” cannot be deleted: “{by}” rests on it. Delete that or part the two first.",
    ),
    "no_such_row": (
        "ცხრილში „{table}“ ჩანაწერი „{id}“ არ არის. შესაძლოა, უკვე წაშლილია.",
        "The table “{table}” has no record “{id}”. It may have been deleted.",
    ),
    "derived_id": (
        "ცხრილში „{table}“ ჩანაწერის ნომერი თავისით დგინდება. ნუ მიუთითებთ სხვას.",
        "In the table “{table}” the id follows from the record itself. Do not give another.",
    ),
    "needs_column": (
        "ცხრილის „{table}“ ჩანაწერს სჭირდება „{column}“. მიუთითეთ იგი.",
        "A record of “{table}” needs “{column}”. Give it.",
    ),
    "derived_fixed": (
        "ცხრილში „{table}“ სვეტი „{column}“ არ იცვლება. წაშალეთ ჩანაწერი და დაამატეთ ახალი.",
        (
            "In the table “{table}” the column “{column}” cannot be changed. "
            "Delete the record and add a new one."
        ),
    ),
    "no_person_columns": (
        "ახალი ადამიანის ჩასაწერად მიუთითეთ სახელი, გვარი ან ორგანიზაცია.",
        "To register a person give a given name, a family name or an organisation.",
    ),
    "attachment_missing": (
        "ეს თანდართული ფაილი სამუშაო წიგნში ჯერ არ არის. ის სხვა ლეპტოპის დაბრუნებულ ფაილშია.",
        "This attached file is not in the workbook yet. It is in another laptop's return file.",
    ),
    "attachment_too_big": (
        "ფაილი ძალიან დიდია: დასაშვებია არაუმეტეს {limit} მეგაბაიტისა. შეამცირეთ იგი.",
        "The file is too big: at most {limit} megabytes are allowed. Make it smaller.",
    ),
}

# What `ecomig check` finds; the file is left as it is.
_CHECKS: dict[str, tuple[str, str]] = {
    "check_pages": (
        "ფაილის გვერდები ერთმანეთს არ ემთხვევა: {detail}. გახსენით სარეზერვო ასლი.",
        "The pages of the file do not hold together: {detail}. Open a backup.",
    ),
    "check_change": (
        "ცვლილება {replica}:{seq} დაზიანებულია. გახსენით სარეზერვო ასლი.",
        "The change {replica}:{seq} is damaged. Open a backup.",
    ),
    "check_record": (
        "ჩანაწერი „{id}“ ({table}) ჟურნალს არ ემთხვევა: {detail}.",
        "The record “{id}” ({table}) is not what the log says: {detail}.",
    ),
    "check_conflict": (
        "ჩანაწერის „{id}“ ({table}) სვეტის „{column}“ კონფლიქტი ჟურნალს არ ემთხვევა: {detail}.",
        "The conflict over “{column}” of “{id}” ({table}) is not what the log says: {detail}.",
    ),
    "check_gaps": (
        "ლეპტოპის {replica} გამოტოვებული ცვლილებები არასწორად არის აღნიშნული.",
        "The missing changes of the laptop {replica} are noted wrongly.",
    ),
    "check_digest": (
        "ჩანაწერების საკონტროლო ჯამი არ ემთხვევა ჩანაწერებს.",
        "The checksum of the records is not that of the records.",
    ),
    "check_search": (
        "ადამიანის „{id}“ საძიებო გასაღებები მის სახელს არ ემთხვევა.",
        "The keys by which the person “{id}” is found do not fit the name.",
    ),
    "check_united": (
        "ადამიანი „{id}“ ისე არ ჩანს, როგორც დუბლიკატებზე მიღებული გადაწყვეტილებები მოითხოვს.",
        "The person “{id}” is not shown as the decisions about duplicates say.",
    ),
    "check_receipt_missing": (
        "აკლია ქვითარი: №{numbers}. მოძებნეთ სარეზერვო ასლში.",
        "Missing among the receipts: No {numbers}. Look in a backup.",
    ),
    "check_receipt_altered": (
        "ქვითარი №{number} შეცვლილია. შეადარეთ დაბეჭდილს ან სარეზერვო ასლს.",
        "Receipt No {number} was altered. Compare it with the printed one or with a backup.",
    ),
    "check_receipt_chain": (
        "ქვითარი №{number} წინა ქვითარს არ მოსდევს. შეადარეთ ორივე დაბეჭდილს.",
        "Receipt No {number} does not follow the one before it. Compare both with printed ones.",
    ),
    "check_receipt_lost": (
        "ქვითრით №{number} შემოსული ფაილის „{file}“ ცვლილებები აკლია. გააერთიანეთ ფაილი კვლავ.",
        "Changes that came with “{file}” by receipt No {number} are missing. Merge the file again.",
    ),
    "check_attachment": (
        "თანდართული ფაილი {hash} დაზიანებულია. გახსენით სარეზერვო ასლი.",
        "The attached file {hash} is damaged. Open a backup.",
    ),
}

_ACTIONS: dict[str, tuple[str, str]] = {
    "nothing_to_undo": (
        "გასაუქმებელი არაფერია.",
        "There is nothing to undo.",
    ),
    "nothing_to_redo": (
        "აღსადგენი არაფერია.",
        "There is nothing to redo.",
    ),
    "undo_changed_since": (
        (
            "გაუქმება აღარ შეიძლება: ეს ჩანაწერი ({table}) მას შემდეგ სხვამაც შეცვალა. "
            "შეასწორეთ ხელით."
        ),
        (
            "This cannot be undone any more: others have worked on the record ({table}) since. "
            "Correct it by hand."
        ),
    ),
    "no_such_conflict": (
        (
            "ჩანაწერის „{id}“ ({table}) სვეტზე „{column}“ კონფლიქტი არ არის. შესაძლოა, უკვე "
            "გადაწყვეტილია: ნახეთ „ecomig conflicts“."
        ),
        (
            "There is no conflict over “{column}” of the record “{id}” ({table}). It may have "
            "been decided already: see “ecomig conflicts”."
        ),
    ),
    "conflict_changed": (
        (
            "ჩანაწერის „{id}“ ({table}) სვეტის „{column}“ კონფლიქტი მას შემდეგ შეიცვალა, რაც "
            "ნახეთ. არაფერი გადაწყვეტილა; ნახეთ ხელახლა."
        ),
        (
            "The conflict over “{column}” of the record “{id}” ({table}) has changed since you "
            "looked. Nothing was decided; look again."
        ),
    ),
    "no_such_side": (
        ("„{take}“ ამ კონფლიქტის არც ერთი მხარე არ არის. არჩევანი ასეთია: {choices}."),
        "“{take}” is none of the sides of this conflict. There are: {choices}.",
    ),
    "no_clean_proposal": (
        (
            "ამ კონფლიქტის ტექსტები თავისით ვერ ერთიანდება: ერთი და იგივე ადგილი სხვადასხვანაირად "
            "შეცვალეს. გადაწყვიტეთ სვეტით „value“."
        ),
        (
            "The texts of this conflict cannot be brought together without a look: the same place "
            "was changed in different ways. Decide with “value”."
        ),
    ),
    "no_such_rule": (
        "წესი „{take}“ არ არსებობს. არჩევანი ასეთია: {choices}.",
        "There is no rule “{take}”. There are: {choices}.",
    ),
    "nothing_to_decide": (
        "ამ წესით არც ერთი კონფლიქტი არ წყდება. დანარჩენი თქვენი გადასაწყვეტია.",
        "This rule decides no conflict. What there is, is left to you.",
    ),
    "cannot_reopen": (
        (
            "ჩანაწერის „{id}“ ({table}) სვეტის „{column}“ გადაწყვეტილება ხელახლა ვერ გაიხსნება: "
            "მას შემდეგ შეიცვალა. თუ საჭიროა, მნიშვნელობა თავიდან ჩაწერეთ."
        ),
        (
            "The decision over “{column}” of the record “{id}” ({table}) cannot be opened again: "
            "it was changed since. Set the value anew where it is wrong."
        ),
    ),
    "same_record": (
        "ორივე მხარეს ერთი და იგივე ჩანაწერია: „{id}“. მიუთითეთ ორი სხვადასხვა.",
        "Both sides are the same record, “{id}”. Name two different ones.",
    ),
    "not_judged": (
        "ამ ორ ადამიანზე გადაწყვეტილება არ არის: „{one}“ და „{other}“. შეამოწმეთ ნომრები.",
        "Nothing was decided of these two people: “{one}” and “{other}”. Check the ids.",
    ),
    "meeting_not_found": (
        "შეხვედრა „{text}“ ვერ მოიძებნა. მიუთითეთ თარიღი, ადგილი ან ნომერი.",
        "No meeting matches “{text}”. Give its date, place or id.",
    ),
    "meeting_ambiguous": (
        "„{text}“ რამდენიმე შეხვედრას შეესაბამება. მიუთითეთ თარიღი ან ნომერი.",
        "Several meetings match “{text}”. Give the date or the id.",
    ),
    "printer_silent": (
        "პრინტერი ბეჭდვას ვერ იწყებს. შეამოწმეთ, ჩართულია თუ არა, და კვლავ სცადეთ.",
        "The printer does not start printing. Check that it is on and try again.",
    ),
    "no_display": (
        "ფანჯრის გასახსნელად ეკრანი არ არის. გამოიყენეთ ბრძანებები: ecomig --help.",
        "There is no display to open a window on. Use the commands instead: ecomig --help.",
    ),
    "library_missing": (
        (
            "ამ სისტემას აკლია, რაც Qt-ს სჭირდება: {libraries}. დააყენეთ Debian-სა და Ubuntu-ზე "
            "ბრძანებით „sudo apt install {debian}“, Fedora-ზე „sudo dnf install {fedora}“."
        ),
        (
            "This system lacks what Qt needs: {libraries}. Install it on Debian or Ubuntu with "
            "“sudo apt install {debian}”, on Fedora with “sudo dnf install {fedora}”."
        ),
    ),
    "library_unknown": (
        (
            "ამ სისტემას აკლია, რაც Qt-ს სჭირდება: {libraries}. "
            "დააყენეთ თქვენი სისტემის ის პაკეტი, რომელშიც ეს ბიბლიოთეკაა."
        ),
        (
            "This system lacks what Qt needs: {libraries}. "
            "Install the package of your system that contains this library."
        ),
    ),
}

SENTENCES: dict[str, tuple[str, str]] = {
    **_FILES,
    **_LINES,
    **_VALUES,
    **_RECORDS,
    **_CHECKS,
    **_ACTIONS,
    **LIST_FILES,
    **LISTS_OUT,
    **LIST_CELLS,
    **REPORTS,
}
