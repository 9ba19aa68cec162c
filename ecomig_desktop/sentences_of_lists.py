"""The sentences about lists that come in: key -> (Georgian, English). Part of `sentences`."""

from __future__ import annotations

LIST_FILES: dict[str, tuple[str, str]] = {
    "list_password": (
        "ფაილი „{file}“ პაროლითაა დაცული. გახსენით იგი პაროლით, შეინახეთ უპაროლოდ და "
        "კვლავ აირჩიეთ.",
        "“{file}” is protected by a password. Open it with the password, save it without one "
        "and choose it again.",
    ),
    "list_empty": (
        "ფაილში „{file}“ არაფერი წერია. შეამოწმეთ, ბოლომდე გადაიწერა თუ არა.",
        "There is nothing in “{file}”. Check whether it was copied completely.",
    ),
    "list_picture": (
        "„{file}“ სურათია და არა ცხრილი, რაც უნდა ერქვას. სთხოვეთ გამგზავნს თავად ცხრილი.",
        "“{file}” is a picture, not a table, whatever its name. Ask its sender for the table.",
    ),
    "list_pdf": (
        "„{file}“ PDF-ია; იქიდან ცხრილი არ იკითხება. სთხოვეთ გამგზავნს Excel-ის ან Word-ის ფაილი, "
        "ან დააკოპირეთ ტექსტი და აქ ჩასვით.",
        "“{file}” is a PDF, and no table can be read from it. Ask its sender for the Excel or Word "
        "file, or copy the text and paste it here.",
    ),
    "list_old_word": (
        "„{file}“ Word-ის ძველი ფორმატისაა. გახსენით იგი და შეინახეთ როგორც *.docx.",
        "“{file}” is in an old format of Word. Open it and save it as *.docx.",
    ),
    "list_old_excel": (
        "„{file}“ Excel-ის ძველი ფორმატისაა (XML). გახსენით იგი და შეინახეთ როგორც *.xlsx.",
        "“{file}” is in an old format of Excel (XML). Open it and save it as *.xlsx.",
    ),
    "list_other_office": (
        "„{file}“ საოფისე ფაილია, მაგრამ არა ცხრილი ან დოკუმენტი. შეინახეთ სია როგორც *.xlsx.",
        "“{file}” is an office file but neither a sheet nor a document. Save the list as *.xlsx.",
    ),
    "list_archive": (
        "„{file}“ არქივია. ჯერ ამოიღეთ იქიდან ფაილები და შემდეგ აირჩიეთ სია.",
        "“{file}” is an archive. Unpack it first, then choose the list.",
    ),
    "list_workbook": (
        "„{file}“ სამუშაო წიგნია და არა სია. ლეპტოპიდან დაბრუნებული ფაილი გაერთიანების მაგიდაზე "
        "დადეთ.",
        "“{file}” is a workbook, not a list. Drop a file that a laptop returned on the merge desk.",
    ),
    "list_not_a_table": (
        "„{file}“-ში ცხრილი ვერ ვიპოვეთ. აირჩიეთ Excel-ის, OpenDocument-ის, Word-ის ან CSV ფაილი.",
        "No table was found in “{file}”. Choose an Excel, OpenDocument, Word or CSV file.",
    ),
    "list_damaged": (
        "ფაილი „{file}“ დაზიანებულია და ვერ იკითხება. სთხოვეთ გამგზავნს, ხელახლა გამოგიგზავნოთ.",
        "“{file}” is damaged and cannot be read. Ask its sender for it once more.",
    ),
    "list_too_big": (
        "„{file}“ იმაზე დიდია, ვიდრე ხალხის სია შეიძლება იყოს. დატოვეთ მასში მხოლოდ სია.",
        "“{file}” is larger than a list of people can be. Leave only the list in it.",
    ),
    "list_too_long": (
        "„{name}“: {rows} სტრიქონი მეტისმეტია. გაყავით სია ნაწილებად, თითოში არაუმეტეს {limit}.",
        "“{name}”: {rows} rows are too many. Split the list into parts of at most {limit}.",
    ),
    "list_too_wide": (
        "„{name}“: {columns} სვეტი მეტისმეტია (ზღვარია {limit}). დატოვეთ მხოლოდ ის სვეტები, "
        "რომლებიც სიას სჭირდება.",
        "“{name}”: {columns} columns are too many (the limit is {limit}). Leave only those that "
        "the list needs.",
    ),
    "list_far_below": (
        "„{name}“: სიის ძალიან ქვემოთ, სტრიქონში {row}, კიდევ რაღაც წერია. წაშალეთ, რაც სიის "
        "ქვემოთაა, შეინახეთ ფაილი და კვლავ აირჩიეთ.",
        "“{name}”: something stands far below the list, in row {row}. Delete what is below the "
        "list, save the file and choose it again.",
    ),
    "list_nothing_pasted": (
        "ჩასასმელი ტექსტი არ არის. ჯერ დააკოპირეთ სია, შემდეგ ჩასვით.",
        "There is no text to paste. Copy the list first, then paste it.",
    ),
    "list_no_such_sheet": (
        "„{file}“-ში ფურცელი „{sheet}“ არ არის. არის: {sheets}.",
        "There is no sheet “{sheet}” in “{file}”. There is: {sheets}.",
    ),
    "list_no_names": (
        "ფურცელ „{sheet}“-ში სახელების სვეტი ვერ ვიპოვეთ. მიუთითეთ, რომელ სვეტშია სახელები.",
        "No column with names was found in “{sheet}”. Say which column holds the names.",
    ),
    "list_no_such_column": (
        "სვეტი „{column}“ სიაში არ არის. არის: {columns}.",
        "There is no column “{column}” in the list. There is: {columns}.",
    ),
    "list_no_such_field": (
        "ველი „{field}“ არ არსებობს. შესაძლოა: {fields}.",
        "There is no field “{field}”. It can be: {fields}.",
    ),
    "list_no_such_row": (
        "სიის სტრიქონში {row} ადამიანი არ წერია.",
        "There is nobody in row {row} of the list.",
    ),
    "list_in_old_letters": (
        "სიის ნაწილი ძველი ქართული შრიფტითაა ნაწერი, მაგალითად: {text} → {proposal}. ჯერ არაფერი "
        "ჩაწერილა. აირჩიეთ: გარდაიქმნას (--legacy convert) თუ დარჩეს, როგორც არის (--legacy keep).",
        "Part of the list is in an old Georgian font, for example: {text} → {proposal}. Nothing is "
        "written yet. Choose whether to convert it (--legacy convert) or to leave it as it is "
        "(--legacy keep).",
    ),
    "line_ambiguous": (
        "სამუშაო წიგნში რამდენიმე ადამიანია, რომელიც შეიძლება იყოს: {people}. აირჩიეთ, რომელია; "
        "მანამდე ეს სტრიქონი არ ჩაიწერება.",
        "Several people in the workbook may be meant: {people}. Choose which; until then nothing "
        "of this row is written.",
    ),
    "line_namesake": (
        "სამუშაო წიგნში მოსახელეა, მაგრამ სხვა მონაცემებით: {people}. ამ სტრიქონს სხვა ადამიანად "
        "ჩავთვლით.",
        "The workbook has a namesake with other data: {people}. This row is taken for somebody "
        "else.",
    ),
    "line_person_taken": (
        "ეს ადამიანი უკვე სტრიქონია {row}. თუ იქ სხვაა, ჯერ იმ სტრიქონში აირჩიეთ „ახალი“.",
        "This person is row {row} already. If that row is somebody else, choose “new” there first.",
    ),
    "line_twice": (
        "ეს ადამიანი სიაში უკვე იყო, სტრიქონში {row}.",
        "This person is in the list already, in row {row}.",
    ),
}

LIST_CELLS: dict[str, tuple[str, str]] = {
    "column_personal_numbers": (
        "სვეტში „{title}“ პირადი ნომრებია. შეხვედრას ისინი არ სჭირდება და არ შემოვა.",
        "The column “{title}” holds personal numbers. A meeting does not need them, and they are "
        "not taken in.",
    ),
    "column_birth_dates": (
        "სვეტში „{title}“ დაბადების თარიღებია. ისინი არ შემოვა; საკმარისია ასაკობრივი ჯგუფი.",
        "The column “{title}” holds dates of birth. They are not taken in; an age group is enough.",
    ),
    "cell_no_name": (
        "ამ სტრიქონში სახელი არ წერია.",
        "There is no name in this row.",
    ),
    "cell_heading": (
        "ეს სტრიქონი, როგორც ჩანს, სათაურია და არა ადამიანი.",
        "This row seems to be a heading, not a person.",
    ),
    "cell_note": (
        "ეს, როგორც ჩანს, შენიშვნაა და არა ადამიანის სახელი: {text}.",
        "This seems to be a note, not somebody's name: {text}.",
    ),
    "cell_several_people": (
        "ერთ უჯრაში {count} ადამიანია: {text}. თითოეული ცალკე სტრიქონში ჩაწერეთ.",
        "There are {count} people in one cell: {text}. Give each of them a row.",
    ),
    "cell_more_than_name": (
        "სახელის გარდა სხვა რამეც წერია: {text}. სახელად „{proposal}“ შემოვა.",
        "More than a name is written here: {text}. “{proposal}” is taken as the name.",
    ),
    "cell_phone_rounded": (
        "Excel-მა ნომერი დაამრგვალა და ბოლო ციფრები დაიკარგა: {text}. ნომერი თავიდან ჩაწერეთ.",
        "Excel has rounded the number, and its last digits are lost: {text}. Type it anew.",
    ),
    "cell_date_name": (
        "სახელის ადგილას თარიღი წერია: {text}.",
        "A date stands where a name should be: {text}.",
    ),
    "cell_number_name": (
        "სახელის ადგილას რიცხვი წერია: {text}.",
        "A number stands where a name should be: {text}.",
    ),
    "cell_father_name": (
        "აქ მამის სახელიც წერია: {text}. შეიძლება დარჩეს მხოლოდ „{proposal}“.",
        "The father's name is there as well: {text}. It can be left at “{proposal}”.",
    ),
    "cell_one_name": (
        "მხოლოდ ერთი სიტყვა წერია: {text}. სახელი ან გვარი აკლია.",
        "There is only one word: {text}. The given or the family name is missing.",
    ),
    "cell_error": (
        "უჯრაში ფორმულის შეცდომაა: {text}.",
        "There is a formula's error in the cell: {text}.",
    ),
    "cell_email": (
        "ეს ელ. ფოსტის მისამართს არ ჰგავს: {text}.",
        "This does not look like an e-mail address: {text}.",
    ),
    "cell_phone": (
        "ეს ტელეფონის ნომერს არ ჰგავს: {text}.",
        "This does not look like a phone number: {text}.",
    ),
    "cell_sector": (
        "ასეთ სექტორს ვერ ვცნობთ: {text}. აირჩიეთ სიიდან.",
        "This sector is not known: {text}. Choose one from the list.",
    ),
    "cell_municipality": (
        "ასეთ მუნიციპალიტეტს ვერ ვცნობთ: {text}. აირჩიეთ სიიდან.",
        "This municipality is not known: {text}. Choose one from the list.",
    ),
    "cell_gender": (
        "სქესი ვერ ამოვიცანით: {text}. აირჩიეთ სიიდან.",
        "The gender is not clear: {text}. Choose one from the list.",
    ),
    "cell_age": (
        "ასაკი ვერ ამოვიცანით: {text}. აირჩიეთ ასაკობრივი ჯგუფი.",
        "The age is not clear: {text}. Choose an age group.",
    ),
    "cell_birth_date": (
        "აქ დაბადების თარიღი ან პირადი ნომერი წერია; იგი არ შემოვა.",
        "A date of birth or a personal number stands here; it is not taken in.",
    ),
    "cell_legacy": (
        "ძველი ქართული შრიფტით ნაწერი: {text}. იკითხება როგორც „{proposal}“.",
        "Written in an old Georgian font: {text}. It reads “{proposal}”.",
    ),
    "cell_near": (
        "ასე არ იწერება: {text}. ალბათ იგულისხმება „{proposal}“.",
        "It is not spelled so: {text}. Probably “{proposal}” is meant.",
    ),
    "cell_slips": (
        "უჩინარი ნიშანი, მთავრული ან სხვა დამწერლობის ასო ურევია: {text}.",
        "Something invisible, a Georgian capital or a letter of another script is in it: {text}.",
    ),
    "cell_too_long": (
        "ტექსტი ძალიან გრძელია; შემოვა მხოლოდ პირველი {limit} ნიშანი.",
        "The text is too long; only its first {limit} characters are taken in.",
    ),
}

LISTS_OUT: dict[str, tuple[str, str]] = {
    "list_ending": (
        "„{path}“: სია შეიძლება იყოს Excel-ის ფაილი (.xlsx) ან ტექსტი (.csv). სახელს ერთ-ერთი ეს "
        "დაბოლოება მიუწერეთ.",
        "“{path}”: a list is an Excel file (.xlsx) or text (.csv). Give it a name that ends so.",
    ),
    "calendar_ending": (
        "„{path}“: კალენდრის ფაილის სახელი .ics-ით უნდა მთავრდებოდეს.",
        "“{path}”: the name of a calendar has to end with .ics.",
    ),
    "sheet_too_long": (
        "„{name}“ Excel-ში არ ეტევა: ფურცელზე არაუმეტეს {limit} სტრიქონია. შეინახეთ სია .csv "
        "ფაილად.",
        "“{name}” does not fit into Excel, where a sheet has at most {limit} rows. Save the list "
        "as .csv.",
    ),
}
