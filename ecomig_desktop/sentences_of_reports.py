"""What the user is told about reports: key -> (Georgian, English)."""

from __future__ import annotations

REPORTS: dict[str, tuple[str, str]] = {
    "no_such_report": (
        "ანგარიში „{name}“ არ არსებობს. არჩევანი ასეთია: {names}.",
        "There is no report “{name}”. There are: {names}.",
    ),
    "report_ending": (
        "„{path}“: ანგარიში შეიძლება იყოს PDF (.pdf), Word-ის (.docx) ან Excel-ის (.xlsx) ფაილი, "
        "პროგრამებისთვის კი .json. სახელს ერთ-ერთი ეს დაბოლოება მიუწერეთ.",
        "“{path}”: a report is a PDF (.pdf), a Word (.docx) or an Excel file (.xlsx), and for "
        "programs .json. Give it a name that ends so.",
    ),
    "report_no_such_choice": (
        "„{choice}“ არჩევანში არ არის. არჩევანი ასეთია: {choices}.",
        "“{choice}” is no choice. There are: {choices}.",
    ),
    "report_has_no_choice": (
        "ანგარიშს „{report}“ არჩევანი „{choice}“ არ აქვს. გაიმეორეთ ბრძანება მის გარეშე.",
        "The report “{report}” does not take the choice “{choice}”. Leave it out.",
    ),
    "letter_no_submissions": (
        "წერილი წარდგენას ახლავს, წარდგენა კი სამუშაო წიგნში ჯერ არ არის. ჯერ წარდგენა შექმენით.",
        "A letter goes with a submission, and the workbook has none yet. Make a submission first.",
    ),
    "letter_which_submission": (
        "სამუშაო წიგნში {count} წარდგენაა:{submissions}\nმიუთითეთ, რომლის წერილი გჭირდებათ.",
        "The workbook has {count} submissions:{submissions}\nSay of which one the letter is to be.",
    ),
    "letter_no_such_submission": (
        "წარდგენა „{id}“ სამუშაო წიგნში არ არის. შეამოწმეთ ნომერი.",
        "The workbook has no submission “{id}”. Check the id.",
    ),
    "trace_no_recommendations": (
        "საქმიანობების ნუსხაში რეკომენდაცია ჯერ არ არის. ჯერ რეკომენდაცია დაამატეთ.",
        "The list of actions has no recommendation yet. Add one first.",
    ),
    "trace_which_recommendation": (
        "მიუთითეთ რეკომენდაციის ნომერი. ნუსხაში ეს ნომრებია: {numbers}.",
        "Give the number of the recommendation. The list has these: {numbers}.",
    ),
    "trace_no_such_recommendation": (
        "რეკომენდაცია № {number} ნუსხაში არ არის. ნუსხაში ეს ნომრებია: {numbers}.",
        "The list has no recommendation No. {number}. It has these: {numbers}.",
    ),
    "forum_has_people": (
        "ღონისძიებას დამსწრეთა სია აქვს და სიაში {count} ადამიანია, ამიტომ წაშლა არ შეიძლება. თუ "
        "ღონისძიება აღარ ტარდება, სტატუსად „გაუქმებული“ აირჩიეთ.",
        "This activity has an attendance list with people on it ({count}) and cannot be deleted. "
        "If it does not take place, set its status to “cancelled”.",
    ),
    "forum_has_notes": (
        "ღონისძიებაზე ჩანაწერებია გაკეთებული ({count}), ამიტომ წაშლა არ შეიძლება. თუ ღონისძიება "
        "აღარ ტარდება, სტატუსად „გაუქმებული“ აირჩიეთ.",
        "Notes were taken at this activity ({count}), and it cannot be deleted. If it does not "
        "take place, set its status to “cancelled”.",
    ),
}
