/** Words of work, school and institutions; the format is told in `../meanings.ts`. */
export const jobMeanings = `
profession vocation | професси | професі
nonprofessional unprofession layman | непрофесс | непрофес
qualif diploma | квалификац диплом= диплома дипломы | кваліфікац диплом= диплома дипломи
trainee intern= interns apprentice | стажер практикант подмастер | стажер стажув практикант
supervisor superiors | начальник шеф= | начальник шеф=
underling | подчинен | підлегл
executives | топ-менедж руководител | топ-менедж
founders co-founder cofounder founding | основател учредител сооснов | засновник співзаснов
trustee | попечит | піклувал
unpaid | безвозмезд неоплач | безоплатн неоплач
workday overtime | сверхурочн смену+ сменой | понаднормов
recruiter hr employment employer | работодат трудоустр+ занятост | роботодав працевлашт+ зайнятіст
staffer | коллектив | колектив
premises | помещен | приміщен
typist | секретарш | секретарк
janitor cleaner | уборщ дворник | прибиральн двірник
locksmith plumber carpenter joiner welder blacksmith craftsman | слесар сантехн столяр плотник сварщик кузнец ремесл | слюсар сантехн столяр тесля зварник коваль ремісн
masters mastered masterful mastery | мастер | майстер майстр
technician mechanic | механик техник= | механік технік=
mechanism mechanical gear gears | механизм механич | механізм механіч
instruments tools | инструмент | інструмент
apparatus appliance equip | оснащ оборуд агрегат | оснащ обладн агрегат
education educate educator pedagog | образован образоват педагог просвет | освіт педагог просвіт
classroom classmate | класс= одноклассн класса классе классы | клас= однокласн класу класі класи=
grade | классн класс= | класн
lecture docent | лекц преподав доцент | лекц виклад= викладач доцент
faculty dean rector | факульт декан ректор | факульт декан ректор
campus dorm dorms dormitor hostel | общежит кампус | гуртожит кампус
kindergarten nursery preschool babysit | детсад дошкол нян= няня | дитсадок дошкіл нян= няня
scholarship stipend | стипенд | стипенд
academic scholar | академич | академіч
textbook | учебник тетрад | підручник зошит
freshman undergraduate | студенчес аспирант магистр | студентськ аспірант магістр
quiz questionnaire | анкет тестиров+ | анкет тестуван+
seminar symposium workshop | семинар симпоз | семінар симпоз
association guild | ассоциац гильди | асоціац гільді
institution | учрежден заведени | установа= установ закла
federation confederation | федерац федерат конфедерац | федерац федерат конфедерац
welfare | соцработ соцзащит соцобслуж соцпомощ | соцпраців соцзахист соцдопом
labor labour | труд= труда+ труду+ трудов+ трудящ+ | трудов трудящ
learner study studies curricul | учеб | навчальн навчанн
mentor tutor coach | настав | настав
portfolio briefcase | портфел | портфел
services | сервис услуг госуслуг | сервіс послуг
businesslike | делов | ділов
competence | компетенц | компетенц
staff service | служебн | службов
consulting consultancy | консалтинг | консалтинг
manager managing | завед | завідув
telecom | телеком | телеком
non-profit nonprofit | некоммерч | некомерц неприбутков
advocacy activism | активизм | активізм
tenure | пребыван | каденц
junior trainee | младший | молодший
freelance | фриланс | фріланс
cadet | курсант кадет | курсант кадет
`;
