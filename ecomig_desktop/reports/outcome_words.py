"""Words of the analysis, the list of actions and the letter: key -> (Georgian, English)."""

from __future__ import annotations

from ecomig_desktop.reports.choice_words import Pair

ANALYSIS: dict[str, Pair] = {
    "document": ("ანალიზი თემების მიხედვით", "Analysis by theme"),
    "summary": (
        "ანალიზი ეყრდნობა {notes} ჩანაწერს, რომლებიც {meetings} შეხვედრაზე გაკეთდა.",
        "The analysis rests on {notes:note|notes} taken at {meetings:meeting|meetings}.",
    ),
    "summary_forums": (
        "ანალიზი ეყრდნობა {notes} ჩანაწერს, რომლებიც {meetings} შეხვედრასა და {forums} ფორუმზე "
        "გაკეთდა.",
        "The analysis rests on {notes:note|notes} taken at {meetings:meeting|meetings} and "
        "{forums:forum|forums}.",
    ),
    "summary_findings": (
        "იგი {findings} მიგნებას გადმოსცემს და {municipalities} მუნიციპალიტეტს მოიცავს.",
        "It sets out {findings:finding|findings} and covers "
        "{municipalities:municipality|municipalities}.",
    ),
    "summary_no_findings": (
        "მიგნება ჯერ არ ჩამოყალიბებულა; ჩანაწერები {municipalities} მუნიციპალიტეტს მოიცავს.",
        "No finding has been written yet; the notes cover "
        "{municipalities:municipality|municipalities}.",
    ),
    "summary_nothing": (
        "არც ჩანაწერი და არც მიგნება ჯერ არ არის.",
        "There are no notes and no findings yet.",
    ),
    "of_theme": (
        "ამ თემაზე {notes} ჩანაწერი გაკეთდა: {kinds}.",
        "On this theme {notes:note was|notes were} taken: {kinds}.",
    ),
    "of_theme_none": (
        "ამ თემაზე ჩანაწერი ჯერ არ არის.",
        "There are no notes on this theme yet.",
    ),
    "assessed": ("რა ფასდება: {text}", "What is assessed: {text}"),
    "no_findings": (
        "ამ თემაზე მიგნება ჯერ არ არის.",
        "There is no finding on this theme yet.",
    ),
    "without_aspect": ("სხვა მიგნებები", "Further findings"),
    "nameless_finding": ("უსახელო მიგნება", "Finding without a title"),
    "no_evidence": (
        "ამ მიგნებას საფუძვლად არც ერთი ჩანაწერი არ უდევს.",
        "No note stands behind this finding.",
    ),
    "evidence": (
        "საფუძველი: {notes} ჩანაწერი, {meetings} შეხვედრა, {municipalities} მუნიციპალიტეტი.",
        "Evidence: {notes:note|notes}, {meetings:meeting|meetings}, "
        "{municipalities:municipality|municipalities}.",
    ),
    "evidence_placeless": (
        "საფუძველი: {notes} ჩანაწერი, {meetings} შეხვედრა.",
        "Evidence: {notes:note|notes}, {meetings:meeting|meetings}.",
    ),
    "supports": (
        "ამ მიგნებაზე დაფუძნებული რეკომენდაციები: № {numbers}",
        "Recommendations that rest on it: No. {numbers}",
    ),
    "figures": ("მაჩვენებლები", "Figures"),
    "table_figures": ("მაჩვენებლები: {theme}", "Figures: {theme}"),
    "contradictions": ("განსხვავებული რიცხვები", "Numbers that differ"),
    "indicator": ("მაჩვენებელი", "Indicator"),
    "value": ("მნიშვნელობა", "Value"),
    "unit": ("ერთეული", "Unit"),
    "note_figures": (
        "ყოველი მნიშვნელობა ცალკე ჩანაწერია და თავისი მაჩვენებლის თემასთან დგას; სექტორი "
        "მოსაუბრისაა. წყარო: შეხვედრებზე გაკეთებული ჩანაწერები.",
        "Every value is a note of its own and stands with the theme of its indicator; the sector "
        "is the speaker’s. Source: the notes taken at the meetings.",
    ),
    "contradictions_say": (
        "ერთ მუნიციპალიტეტზე სხვადასხვა რიცხვი დასახელდა; ისინი გადასამოწმებელია.",
        "Different numbers were given for one municipality; they need to be checked.",
    ),
    "no_indicator": ("მაჩვენებელი მითითებული არ არის", "Indicator not stated"),
    "who_spoke": ("ვინ ისაუბრა რომელ თემაზე", "Who has spoken on which theme"),
    "table_theme_sector": (
        "ჩანაწერები თემისა და მოსაუბრის სექტორის მიხედვით",
        "Notes by theme and the speaker’s sector",
    ),
    "table_theme_municipality": (
        "ჩანაწერები თემისა და მუნიციპალიტეტის მიხედვით",
        "Notes by theme and municipality",
    ),
    "table_theme_kind": ("ჩანაწერები თემისა და სახის მიხედვით", "Notes by theme and kind"),
    "table_theme_hazard": ("ჩანაწერები თემისა და საფრთხის მიხედვით", "Notes by theme and hazard"),
    "silent": ("ვისგანაც ჯერ არაფერი გვსმენია", "Who has not been heard"),
    "silent_sectors": ("სექტორები: {names}", "Sectors: {names}"),
    "silent_places": ("მუნიციპალიტეტები: {names}", "Municipalities: {names}"),
    "silent_says": (
        "აქ ის სექტორები და მუნიციპალიტეტებია, რომლებიც შეხვედრებს დაესწრნენ ან სხვა თემაზე "
        "ისაუბრეს, ამ თემაზე კი მათგან ჩანაწერი არ არის.",
        "These sectors and municipalities were at the meetings or spoke on another theme, but no "
        "note has them on this one.",
    ),
    "all_spoke": ("ყველამ ისაუბრა.", "All have spoken."),
    "left_over": (
        "პრობლემები და წინადადებები, რომლებსაც ჯერ არც მიგნება ეყრდნობა და არც რეკომენდაცია: "
        "{notes}.",
        "Problems and proposals on which no finding and no recommendation rests yet: {notes}.",
    ),
}

ACTIONS: dict[str, Pair] = {
    "document": ("განსახორციელებელი საქმიანობების ნუსხა", "List of actions to be carried out"),
    "summary": (
        "ნუსხაში {lines} რეკომენდაციაა; საფუძვლად {findings} მიგნება და {notes} ჩანაწერი უდევს.",
        "The list has {lines:recommendation|recommendations}, resting on "
        "{findings:finding|findings} and {notes:note|notes}.",
    ),
    "summary_none": ("ნუსხაში ჯერ არაფერია.", "There is nothing in the list yet."),
    "action": ("რეკომენდაცია", "Recommendation"),
    "addressee": ("ადრესატი", "Addressee"),
    "priority": ("პრიორიტეტი", "Priority"),
    "timing": ("ვადები", "Timing"),
    "due": ("შესრულების ვადა", "Due by"),
    "cost": ("ხარჯი", "Cost"),
    "supporters": ("მხარდამჭერი", "Supporters"),
    "meetings": ("შეხვედრა", "Meetings"),
    "table_actions": ("საქმიანობების ნუსხა", "The list of actions"),
    "note_actions": (
        "წყარო: რეკომენდაციების ჩანაწერები სამუშაო წიგნში, ნუსხის თანმიმდევრობით.",
        "Source: the recommendations of the workbook, in the order of the list.",
    ),
    "table_terms": ("შესრულების ვადები და ხარჯები", "Due dates and costs"),
    "table_evidence": ("რას ეყრდნობა თითოეული რეკომენდაცია", "What each recommendation rests on"),
    "note_evidence": (
        "ჩანაწერებში ითვლება უშუალო საფუძველიც და მიგნებების საფუძველიც, თითო ჩანაწერი ერთხელ. "
        "მხარდამჭერი ერთხელ ითვლება და სახელით არ არის მოხსენიებული.",
        "Notes are those linked to a recommendation and those of its findings, each once. "
        "A supporter counts once and is not named.",
    ),
    "by_status": ("სტატუსის მიხედვით", "By status"),
    "table_by_status": ("რეკომენდაციები სტატუსის მიხედვით", "Recommendations by status"),
    "table_by_body": ("რეკომენდაციები ადრესატის მიხედვით", "Recommendations by addressee"),
    "note_by_body": (
        "ერთ რეკომენდაციას რამდენიმე ადრესატი შეიძლება ჰქონდეს, ამიტომ ჯამი რეკომენდაციების "
        "რაოდენობაზე მეტი შეიძლება იყოს.",
        "A recommendation may have several addressees, so these need not add up to the number of "
        "recommendations.",
    ),
    "no_addressee": ("ადრესატი მითითებული არ არის", "No addressee"),
    "recommendations": ("რეკომენდაცია", "Recommendations"),
    "each": ("რეკომენდაციები და მათი საფუძველი", "The recommendations and their evidence"),
    "no_evidence": ("საფუძველი მითითებული არ არის.", "No evidence is given."),
    "of_theme": ("თემა: {theme}", "Theme: {theme}"),
    "from_findings": ("ეყრდნობა მიგნებებს:", "Rests on the findings:"),
    "from_notes": ("საფუძველი", "Evidence"),
    "heard_at": ("შეხვედრები ({many}): {names}", "Meetings ({many}): {names}"),
    "heard_from": ("მუნიციპალიტეტები ({many}): {names}", "Municipalities ({many}): {names}"),
    "heard_by": ("სექტორები ({many}): {names}", "Sectors ({many}): {names}"),
    "nameless": ("უსათაურო რეკომენდაცია", "Recommendation without a text"),
}

LETTER: dict[str, Pair] = {
    "document": (
        "განსახორციელებელი საქმიანობების ნუსხის წარდგენა",
        "Submission of the list of actions to be carried out",
    ),
    "default_intro": (
        "წარმოგიდგენთ განსახორციელებელი საქმიანობების ნუსხას, რომელიც პროექტის „{project}“ "
        "ფარგლებში მომზადდა. ნუსხა ეყრდნობა რეგიონულ სამუშაო შეხვედრებს, რომლებშიც მონაწილეობდნენ "
        "ცენტრალური და ადგილობრივი ხელისუფლების, სამოქალაქო და მედია ორგანიზაციების "
        "წარმომადგენლები და დამოუკიდებელი ექსპერტები.",
        "We lay before you the list of actions to be carried out, prepared within the project "
        "“{project}”. It rests on regional working meetings with representatives of central and "
        "local government, civil society and media organisations, and with independent experts.",
    ),
    "default_intro_plain": (
        "წარმოგიდგენთ განსახორციელებელი საქმიანობების ნუსხას. იგი ეყრდნობა რეგიონულ სამუშაო "
        "შეხვედრებს, რომლებშიც მონაწილეობდნენ ცენტრალური და ადგილობრივი ხელისუფლების, სამოქალაქო "
        "და მედია ორგანიზაციების წარმომადგენლები და დამოუკიდებელი ექსპერტები.",
        "We lay before you the list of actions to be carried out. It rests on regional working "
        "meetings with representatives of central and local government, civil society and media "
        "organisations, and with independent experts.",
    ),
    "default_numbers": (
        "სულ {meetings} შეხვედრა გაიმართა, მათ {people} ადამიანი დაესწრო {municipalities} "
        "მუნიციპალიტეტიდან.",
        "{people:person|people} from {municipalities:municipality|municipalities} took part in "
        "{meetings:meeting|meetings}.",
    ),
    "default_all": (
        "ნუსხაში {lines} რეკომენდაციაა; იგი წერილს დანართის სახით ერთვის.",
        "The list has {lines:recommendation|recommendations} and is annexed to this letter.",
    ),
    "default_addressed": (
        "წერილს დანართის სახით ერთვის თქვენი უწყებისთვის განკუთვნილი {lines} რეკომენდაცია.",
        "Annexed to this letter: {lines:recommendation|recommendations} addressed to your "
        "institution.",
    ),
    "default_request": (
        "გთხოვთ, განიხილოთ წარმოდგენილი რეკომენდაციები და გვაცნობოთ თქვენი პოზიცია თითოეულ "
        "მათგანზე.",
        "We ask you to consider the recommendations and to let us know your position on each of "
        "them.",
    ),
    "default_due": (
        "მადლიერი ვიქნებით, თუ პასუხს {day} მოგვაწვდით.",
        "We would be grateful for an answer by {day}.",
    ),
    "default_salutation": ("მოგესალმებით,", "Dear Sir or Madam,"),
    "default_regards": ("პატივისცემით,", "Yours faithfully,"),
    "annex": (
        "დანართი: განსახორციელებელი საქმიანობების ნუსხა",
        "Annex: list of actions to be carried out",
    ),
    "table_letter": ("საქმიანობების ნუსხა", "List of actions"),
    "as_of": (
        "ნუსხა მოყვანილია ისე, როგორც იგი ვერსიაში „{version}“ იყო ({day}).",
        "The list is given as it stood in the version “{version}” ({day}).",
    ),
    "as_of_day": (
        "ნუსხა მოყვანილია ისე, როგორც იგი {day} იყო.",
        "The list is given as it stood on {day}.",
    ),
    "no_lines": (
        "ამ ვერსიაში ამ უწყებისთვის განკუთვნილი რეკომენდაცია არ არის.",
        "This version of the list has no recommendation for this institution.",
    ),
    "due_by": ("{day}-მდე", "by {day}"),
    "note_letter": (
        "ნუმერაცია ისეთია, როგორიც ნუსხის ამ ვერსიაშია.",
        "The numbers are those of this version of the list.",
    ),
}
