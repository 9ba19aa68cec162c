"""What made-up lists are made of: names, organisations, positions and addresses in Georgian and in
English. The names are none that the letter statistics have learned from; a test holds that."""

from __future__ import annotations

GIVEN = (
    "ნაზიბროლა ლუდმილა გალინა ქსენია მარტა ფიქრია იამზე ვარდო ზეინაბ ლეილი ჟანეტა თამუნა ირაიდა "
    "ოლია სოფა ციცინო ცირა ქეთო ქრისტო ნუკრი ტარას გენადი ჰამლეტ ედემ ჰაიდარ სპარტაკ ბორის "
    "ვახუშტი ლადო ბიჭიკო ბუხუტი გუჯა დათო ზურა თაზო იაგო კუკური ლექსო მამია მიხო ნიაზ ოთია პავლე "
    "რაჟდენ სევერიან ტიტე უშანგი შუქრი ჩიტო ძაბული წიწინო ჭიჭიკო ხუტა ჯონი"
).split()
FAMILY = (
    "აბესაძე აბულაძე ავაზაშვილი აკობია ალასანია ამაშუკელი ანდღულაძე არონია ბაბუნაშვილი "
    "ბალანჩივაძე ბაღათურია ბახტაძე ბერძენიშვილი ბიწაძე ბუჩუკური გაბისონია გამყრელიძე გახოკიძე "
    "გეგეჭკორი გვასალია გიორხელიძე გოგლიძე გოგუა დარბაიძე დგებუაძე დოღონაძე ელიავა ესართია "
    "ვადაჭკორია ვარდოსანიძე ზაქარაია ზუმბულიძე თათარაშვილი თალაკვაძე თვალჭრელიძე თოფურია "
    "ინწკირველი ირემაშვილი კაკაბაძე კაციტაძე კაჭარავა კვერნაძე კიკნაძე კუპატაძე ლაშხი ლეკიაშვილი "
    "ლუარსაბიშვილი მაჭავარიანი მელქაძე მესხიშვილი მიმინოშვილი მჟავანაძე მუსხელიშვილი ნადარეიშვილი "
    "ნანობაშვილი ნარსია ნემსაძე ნოზაძე ობოლაძე ოყრეშიძე პავლიაშვილი პატარაია ჟღენტი რაზმაძე "
    "როგავა რურუა სალია სიხარულიძე სულაქველიძე სურგულაძე ტყებუჩავა ტყეშელაშვილი უზნაძე ფაღავა "
    "ფოფხაძე ქადაგიშვილი ქინქლაძე ღამბაშიძე ღვინიაშვილი ყანდაშვილი ყაუხჩიშვილი შალამბერიძე შელია "
    "შონვაძე ჩადუნელი ჩიტაია ჩუბინიძე ცანავა ცერცვაძე ცომაია ძაგნიძე ძოწენიძე წაქაძე "
    "წერეთელაშვილი წილოსანი ჭავჭანიძე ჭოხონელიძე ხაბეიშვილი ხვისტანი ხინთიბიძე ხოშტარია ჯაჯანიძე "
    "ჯიშკარიანი ჯღამაძე"
).split()
ORGANISATIONS = (
    "შპს სამედიცინო ჰოლდინგი",
    "შპს მშენებელი",
    "ქალთა ფონდი საქართველოში",
    "ა(ა)იპ „ჩვენი სოფელი“",
    "კოოპერატივი „ფუტკარი“",
    "გაზეთი „სამხრეთის კარიბჭე“",
    "ტყის ეროვნული სააგენტო",
    "სურსათის ეროვნული სააგენტო",
    "საპატრულო პოლიცია",
    "ახალგაზრდობის სახლი",
    "კულტურის ცენტრი",
    "მუნიციპალური არქივი",
    "რეგიონული ტელევიზია",
    "საჯარო სკოლა №3",
    "პროფკავშირი",
    "მეცხოველეთა გაერთიანება",
    "თემის განვითარების ჯგუფი",
    "შრომის ინსპექცია",
    "გუბერნატორის აპარატი",
    "მონასტერი",
    "სასწრაფო დახმარება",
    "წყალმომარაგების კომპანია",
)
MIXED_ORGANISATIONS = (
    "USAID-ის პროგრამა",
    "ევროკავშირის პროექტი EU4Climate",
    "ფონდი EPF",
    "კომპანია GPC",
    "Red Cross საქართველო",
    "ჯგუფი (IDP)",
)
POSITIONS = (
    "ექთნის თანაშემწე",
    "მეტყევე",
    "ზეინკალი",
    "საკრებულოს მდივანი",
    "ვეტერინარი",
    "მეფუტკრე",
    "ადვოკატი",
    "ფსიქოლოგი",
    "თარჯიმანი",
    "ოფისის მენეჯერი",
    "ჟურნალის კორექტორი",
    "მოხელე",
    "აგენტი",
    "მონიტორინგის ჯგუფის წევრი",
    "სოფლის რწმუნებულის თანაშემწე",
    "გენერალური დირექტორი",
    "ფოტოგრაფი",
    "დაცვის თანამშრომელი",
    "უმუშევარი",
    "მეცნიერი",
)
ADDRESSES = (
    "ქ. ბათუმი, გორგილაძის 57",
    "სოფ. დიდაჭარა",
    "ჭიათურა, ნინოშვილის ქ. 5",
    "თბილისი, წერეთლის გამზ. 116ა",
    "მცხეთა, არსუკიძის 9, ბ. 3",
    "სოფ. წეროვანი, მე-7 ქუჩა",
    "ამბროლაური",
    "ხობი",
    "ლაგოდეხი, ზაქათალის 2",
    "გორი, სტალინის გამზ. 20",
    "დაბა მესტია",
    "ჯვარი",
)
ENGLISH_NAMES = (
    "Giles Hughes;Emma Jacobs;Oliver Stone-Webb;Zara Khan;Wendy Foster;Rachel Cox;Tim Shaw;"
    "Juliet Ross;Colin Frost;Attila Nemeth;Xiu Wang;Bogdan Zielinski;Ozan Yildirim;Emre Kilic;"
    "Nihat Celebi;Vardan Manukyan;Suren Ghazaryan;Farid Qafarov;Tural Hajiyev;Jorg Lehmann;"
    "Sabine Wolf;Celine Roche;Stephane Garnier;Jeroen Smit;Riikka Salo;Torsten Berg;Ragnar Dahl;"
    "Victoria Chambers;Sara Costa;Jiri Kolar;Tadeusz Lis;Roman Bondarenko;Yuri Orlov;Silvia Greco;"
    "Carmen Ruiz;Ionut Radu;Zoé Lefèvre;Søren Kjær;Conor MacKenzie;Ann-Marie Walsh;R. J. Stevens;"
    "Craig Rowe;Shauna O'Neill;Theresa Blythe;Joyce Chen;Walter Quinn;Wilhelm Zeller;Tom Sawyer"
).split(";")
ENGLISH_ORGANISATIONS = (
    "Action Against Hunger;Norwegian Refugee Council;Catholic Relief Services;People in Need;UNHCR;"
    "UNICEF;OSCE;World Bank;Women's Fund;Heinrich Boell Foundation;Konrad Adenauer Stiftung;ISFED;"
    "Caucasus Research Resource Centers;Green Alternative;Civil Development Agency (CiDA);WWF;"
    "Institute of Democracy;Center for Strategic Research;Charity Humanitarian Centre Abkhazeti;"
    "SlowFood;NetGazeti;InterNews;StopFake;Radio Atinati;TV 25;JumpStart;Tetra Pak;Zero Waste;"
    "Rustavi Innovations Hub;Georgian Young Lawyers' Association;Sukhumi State University;Evex;"
    "Swedish Embassy;Czech Development Agency;Wikimedia;Turquoise Mountain;Transition Lab;MyHome;"
    "Coalition for Change;Regional Press Club;Junior Achievement;Seismic Monitoring Centre;HERA XXI"
).split(";")
ENGLISH_POSITIONS = (
    "Project Lead;Regional Coordinator;Accountant;Chief of Party;Policy Analyst;Photographer;"
    "Master student;Security Adviser;Finance Director;Procurement Officer;Editor-in-Chief;"
    "reporter;housewife;unemployed;waiter;Mayor;Junior Associate;R&D manager;CTO;Sound engineer;"
    "Social worker;Trainer;resident;Water engineer;Zoologist;climate activist;Copywriter"
).split(";")
ENGLISH_ADDRESSES = (
    "5 Agmashenebeli Ave., Tbilisi;Gori, Stalin str. 20;Poti, Gegidze 4;Mestia;Khobi;Tsalka;"
    "Chiatura, Ninoshvili Street 5;Tianeti;Sagarejo;Signagi;Tkibuli;Zugdidi, Tabidze 3;Racha;"
    "Telavi, Rustaveli Ave. 2;Senaki;Surami;Rioni;Terjola;Tbilisi, Vake;Sairme;Jvari"
).split(";")
CODES = (
    "GE-IM-014;QQ-123-WW;ZZ-777-SS;TC-405-RJ;BB77;10234;ID: TS204;№ 8;SARS-CoV-2;15.11.2016;B2;"
    "0f1e2d3c-4b5a-6978-8000-000000000001;GE64TB7123456789012345;TR-9/16;w3Zk9;;-;N/A"
).split(";")
