"""Made-up people with long names, so that no screen is only seen with short ones."""

from __future__ import annotations

PEOPLE: tuple[dict[str, str], ...] = tuple(
    dict(
        zip(
            ("given_name", "family_name", "organisation", "position", "sector", "municipality"),
            row,
            strict=True,
        )
    )
    | extra
    for row, extra in (
        (
            ("ნინო", "აბაშიძე", "ზუგდიდის მერია", "სპეციალისტი", "local_government", "zugdidi"),
            {"phone": "+995 555 10 20 30", "gender": "female", "age_group": "30-49"},
        ),
        (
            ("გიორგი", "ბერიძე", "ფოთის საკრებულო", "წევრი", "local_government", "poti"),
            {"phone": "+995 577 11 22 33", "gender": "male"},
        ),
        (
            ("თამარ", "გელოვანი", "სათემო კავშირი", "თავმჯდომარე", "civil_society", "martvili"),
            {"phone": "+995 555 12 34 56", "gender": "female", "email": "tamar@example.org"},
        ),
        (
            ("Tamar", "Gelovani", "community union", "chair", "civil_society", "martvili"),
            {"phone": "555 12 34 56", "gender": "female"},
        ),
        (
            ("ლევან", "დადიანი", "დამოუკიდებელი", "ექსპერტი", "independent_expert", "tbilisi"),
            {"gender": "male", "age_group": "50-64"},
        ),
        (
            ("მარიამ", "ესებუა", "რადიო „ათინათი“", "ჟურნალისტი", "media", "zugdidi"),
            {"gender": "female", "phone": "+995 599 40 50 60"},
        ),
        (
            (
                "კონსტანტინე",
                "კვარაცხელია-ჩიკვილაძე",
                "სსიპ დევნილთა, ეკომიგრანტთა და საარსებო წყაროებით უზრუნველყოფის სააგენტო",
                "განსახლების სამმართველოს უფროსის პირველი მოადგილე",
                "central_government",
                "tbilisi",
            ),
            {"gender": "male", "email": "konstantine.kvaratskhelia-chikviladze@example.org"},
        ),
        (
            ("ეკა", "ლომაია", "ხობის მერია", "მოადგილე", "local_government", "khobi"),
            {"gender": "female"},
        ),
        (
            ("ზურაბ", "მიქავა", "სენაკის მერია", "სპეციალისტი", "local_government", "senaki"),
            {"gender": "male", "phone": "+995 593 70 80 90"},
        ),
        (
            (
                "ანასტასია-ელისაბედ",
                "ჩხარტიშვილი",
                "გარემოს ეროვნული სააგენტოს გეოლოგიის დეპარტამენტი",
                "გეოლოგი",
                "central_government",
                "tbilisi",
            ),
            {"gender": "female"},
        ),
        (
            ("სალომე", "ქობალია", "სათემო კავშირი", "კოორდინატორი", "civil_society", "khobi"),
            {"gender": "female"},
        ),
        (
            ("ჰამლეტ", "ჯანჯღავა", "ეკომიგრანტთა კავშირი", "წევრი", "ecomigrant_rep", "mestia"),
            {"gender": "male", "age_group": "65+"},
        ),
    )
)

NOTES: tuple[tuple[int, str, str, int | None, str | None], ...] = (
    # theme's place, kind, text, speaker's place in PEOPLE, hazard
    (0, "figure", "საფრთხის ზონაში მცხოვრები ოჯახები", 8, "landslide"),
    (0, "proposal", "გეოლოგიური დასკვნის ვადა 10 დღემდე შემცირდეს.", 2, None),
    (
        0,
        "resource",
        "ნაპირსამაგრი სამუშაოებისთვის ბიუჯეტში გათვალისწინებულია თანხა, პროექტი არ არის.",
        8,
        "bank_erosion",
    ),
    (1, "good_practice", "მუნიციპალიტეტმა თავად მოიძია სახლები და სია ოჯახებს მისცა.", 0, None),
    (
        1,
        "problem",
        "საცხოვრისის ფასის ზღვარი არ ყოფნის: 20 000 ლარად სახლი მხოლოდ შორეულ სოფელში იყიდება. "
        "ოჯახი ან ვალს იღებს, ან სკოლისა და სამუშაოს გარეშე რჩება.",
        7,
        "landslide",
    ),
    (
        2,
        "experience",
        "პირველ წელს მეზობლები დაგვეხმარნენ, მერე თვითონ გავხსენით სათბური.",
        11,
        None,
    ),
    (3, "quote", "სახლი მოგვცეს, მაგრამ საბუთი დღემდე არ გვაქვს.", None, None),
)
