<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>Час, указаний у --timeout, вичерпано.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Перервано. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>Перервано ще раз.</translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>Перервано. Зворотні відліки скасовуються; натисніть Ctrl-C ще раз, щоб не чекати.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>Перервано. Розпочате доводиться до кінця; натисніть Ctrl-C ще раз, щоб не чекати.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>Отримано вказівку припинити роботу.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Введіть повідомлення й закінчіть його натисканням Ctrl-D в окремому рядку.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Очікування: %n секунда. Ctrl-C скасовує дію.</numerusform>
            <numerusform>Очікування: %n секунди. Ctrl-C скасовує дію.</numerusform>
            <numerusform>Очікування: %n секунд. Ctrl-C скасовує дію.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>Скасувати вже не вдалося.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>Не вдалося скасувати. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>Щоб установити її там: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n: запит надіслано, але виконання не підтверджено</numerusform>
            <numerusform>%n: запит надіслано, але виконання не підтверджено</numerusform>
            <numerusform>%n: запит надіслано, але виконання не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 з %n попереджено; їхні сеанси буде завершено, коли закінчиться відлік</numerusform>
            <numerusform>%1 з %n попереджено; їхні сеанси буде завершено, коли закінчиться відлік</numerusform>
            <numerusform>%1 з %n попереджено; їхні сеанси буде завершено, коли закінчиться відлік</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, and name or count of users</comment>
        <translation>%1: %2?</translation>
    </message>
</context>
<context>
    <name>ActivateAction</name>
    <message>
        <source>&amp;Bring to front</source>
        <translation>Вивести на передній п&amp;лан</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>Показати вибраний сеанс на екрані його локального місця</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>На передній план</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Вивести на передній план</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>Виведення на передній план</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Очікування…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Виведення на передній план: %1…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Виведення на передній план: готово %1 з %2</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>Сеанс виведено на передній план.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>На передньому плані</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n сеанс виведено на передній план</numerusform>
            <numerusform>%n сеанси виведено на передній план</numerusform>
            <numerusform>%n сеансів виведено на передній план</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося вивести на передній план</numerusform>
            <numerusform>%n не вдалося вивести на передній план</numerusform>
            <numerusform>%n не вдалося вивести на передній план</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>На передній план можна вивести лише локальний сеанс комп’ютера.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Вивести %n сеанс на передній план?</numerusform>
            <numerusform>Вивести %n сеанси на передній план?</numerusform>
            <numerusform>Вивести %n сеансів на передній план?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Було б виведено на передній план: %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>ЧАС</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>ОПЕРАТОР</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ЗВІДКИ</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>ДІЯ</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>КОРИСТУВАЧ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>СЕАНС</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>РЕЗУЛЬТАТ</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>КОМП’ЮТЕР</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Перервано.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>На комп’ютері немає журналу дій, який можна було б прочитати: служба stationd там відсутня або застаріла.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>Відповідних записів немає.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>Записи з %1 до %2: жодного не бракує, жоден не повторюється.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Бракує: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Повторюється: %1</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>Закрити ек&amp;рани вибраних сеансів…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>Закрити екрани вибраних сеансів і вимкнути їхні клавіатури та вказівники</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Закрити екран</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>Закриття екрана</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Закриття екрана…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>Закриття екрана: %1…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>Закриття екранів: готово %1 з %2</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Екран закрито.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>Екран закрито, але клавіатуру або вказівник утримує інша програма.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Екран закрито</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>Закрито не повністю</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>%n екран закрито</numerusform>
            <numerusform>%n екрани закрито</numerusform>
            <numerusform>%n екранів закрито</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n закрито не повністю</numerusform>
            <numerusform>%n закрито не повністю</numerusform>
            <numerusform>%n закрито не повністю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося закрити</numerusform>
            <numerusform>%n не вдалося закрити</numerusform>
            <numerusform>%n не вдалося закрити</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>У текстового сеансу немає екрана, який можна було б закрити.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Екран вашого власного сеансу звідси ніколи не закривається.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На цьому комп’ютері це недоступно: там потрібна служба stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>Закрити %n екран?</numerusform>
            <numerusform>Закрити %n екрани?</numerusform>
            <numerusform>Закрити %n екранів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>Було б закрито екран: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Екран цієї стільниці Wayland не можна закрити.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>У GNOME для цього потрібен пакунок stationmaster-gnome, увімкнений адміністратором. Натомість можна заблокувати екран сеансу.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>Користування: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>Показує і завершує сеанси цього або іншого комп’ютера.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команди:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION — це ідентифікатор сеансу, назва сеансу або ім’я користувача. Параметри команди показує «stationctl COMMAND --help», усе інше — «man stationctl».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Користування: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>Значення %1 не є тривалістю. Пишіть 90 (секунди), 30m, 2h або 1d12h.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>Порожнє слово не позначає жодного сеансу.</translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>Параметра %1 тут немає. Доступні параметри показує «stationctl %2 --help».</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>Або назвіть сеанси, або вкажіть --all, але не те й інше разом.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Укажіть, для кого: ідентифікатор сеансу, назва сеансу, ім’я користувача або --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Разом із --server укажіть, для кого: ідентифікатор сеансу, назва сеансу, ім’я користувача або --all.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>«%1» не приймає сеансів. Вибирайте за допомогою --user, --operator і --since.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>«%1» не приймає сеансів. Вибирайте за допомогою --server і --room.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>Укажіть комп’ютери за допомогою --server або --room.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>Тут --message використовують разом із --warn: текст показується поруч із відліком.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify перевіряє один комп’ютер: кожен нумерує свої записи сам.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease можна вказувати лише разом із --all.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>Укажіть, куди записати зображення: --output ФАЙЛ, ТЕКА/ або -.</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>Стандартне виведення приймає або зображення, або --json.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>Для --server потрібна назва комп’ютера.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>Для --room потрібна назва кімнати.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>Для --user потрібне ім’я користувача.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>Значення --warn більше за добу.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>Значення --time не є тривалістю до однієї години.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>Значення --since не є моментом часу. Пишіть 2h (тому), today, yesterday, 10:45, 2026-11-21 або «2026-11-21 10:45».</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>Значення --lines не є числом від 1 до %1.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>Значення --size не є розміром зображення. Пишіть 1280x720; щонайбільше %1 з кожного боку.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>Укажіть, що робити. Список команд показує «stationctl --help».</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>Команди «%1» немає. Список команд показує «stationctl --help».</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Повідомлення порожнє.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>Повідомлення довше за %n символ.</numerusform>
            <numerusform>Повідомлення довше за %n символи.</numerusform>
            <numerusform>Повідомлення довше за %n символів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>З’єднання з %1…</translation>
    </message>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>Запит сеансів цього комп’ютера…</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>Не вдалося запустити службу stationd. Робота триває лише через диспетчер входу.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>З’єднання з комп’ютером втрачено. Спроба з’єднатися знову…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>З’єднання відновлено.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Перервано. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Відповідних сеансів немає.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>Комп’ютер і далі виконує доручене. Що з цього вийде, покажуть «stationctl list» і «stationctl audit».</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Кімнати «%1» немає.</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>Жоден список кімнат не називає комп’ютерів. Укажіть їх за допомогою --server.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: вдалося записати не все.
</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>Закрити екрани, показати на них текст і вимкнути клавіатури та вказівники.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>Від’єднати сеанси від робочих місць; вони залишаються в пам’яті, і до них можна повернутися.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>Попросити засоби блокування екрана самих сеансів заблокувати екран.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>Завершити сеанси й усі процеси в них.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>Показати користувачам текст.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>Вимкнути звук сеансів; самі користувачі не зможуть його ввімкнути.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>Відкрити закриті екрани.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>Попросити засоби блокування екрана самих сеансів розблокувати екран.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>Повернути сеансам звук.</translation>
    </message>
    <message>
        <source>Every session except your own.</source>
        <translation>Усі сеанси, крім вашого.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>Лише сеанси цього користувача. Можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Лише сеанси, які бездіяльні або від’єднані довше: 90 (секунд), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>Лише від’єднані сеанси.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>Спершу попередити користувачів і зачекати стільки часу, перш ніж діяти.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>Показати користувачам цей текст, перш ніж діяти.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>Примусово зупинити процеси одразу, не просячи їх спершу закінчити роботу.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>Завершити всі сеанси користувача на комп’ютері та все, що працює без сеансу.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>Разом із --all: відкрити екрани, коли мине цей час.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>Чекати, доки користувачі натиснуть «Гаразд», і повідомити, хто натиснув.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>Прибрати повідомлення, коли мине цей час.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>Сказати, що було б зроблено, і нічого не робити.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>Не запитувати, навіть якщо цілей кілька.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>Куди записати: файл із закінченням .png або .jpg, тека або - для стандартного виведення.</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>Найбільший розмір зображення; якщо не вказано — повний розмір екрана.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>Нічого давнішого: 2h (тому), today, yesterday, 10:45, 2026-11-21, «2026-11-21 10:45».</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Лише те, що зробив цей користувач.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>Щонайбільше стільки рядків; типово 100.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>Повідомити, чи бракує записів і чи є повтори.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>Показати користувачів і час їхньої бездіяльності, як це робить «query user».</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>Працювати далі й повідомляти про кожну зміну, по одному об’єкту JSON у рядку, доки не буде перервано.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>Діяти на цьому комп’ютері через ssh: [USER@]HOST[:PORT]. Кілька — через кому або у вигляді lab1-[01-30].</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>Діяти на комп’ютерах цієї кімнати через ssh.</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>Припинити чекати, якщо за цей час комп’ютер не відповів або не закінчив.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>По одному об’єкту JSON на сеанс, кожен у своєму рядку.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>Повідомляти про кожен крок.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>Записати зображення екранів сеансів у файли.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>Показати, що на комп’ютері було зроблено й у чому відмовлено, спершу найновіше.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>Показати сеанси. Перед вашим власним стоїть позначка &gt;.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>Показати інші комп’ютери та чи є з ними зв’язок.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>Перезавантажити інші комп’ютери й дочекатися їхнього повернення.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>Вимкнути інші комп’ютери й переконатися, що вони вимкнулися.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>Увімкнути через мережу інші комп’ютери, які вимкнено, і дочекатися їх.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>[y/N]</source>
        <translation>[т/Н]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>т</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Це стосується %n сеансу, а запитати ніде: немає термінала. Нічого не зроблено. Щоб продовжити, додайте --yes.</numerusform>
            <numerusform>Це стосується %n сеансів, а запитати ніде: немає термінала. Нічого не зроблено. Щоб продовжити, додайте --yes.</numerusform>
            <numerusform>Це стосується %n сеансів, а запитати ніде: немає термінала. Нічого не зроблено. Щоб продовжити, додайте --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>Це стосується всіх, а запитати ніде: немає термінала. Нічого не зроблено. Щоб продовжити, додайте --yes.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Нічого не зроблено.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 з %n сеансу</numerusform>
            <numerusform>%1 з %n сеансів</numerusform>
            <numerusform>%1 з %n сеансів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанси</numerusform>
            <numerusform>%n сеансів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>активних: %n</numerusform>
            <numerusform>активних: %n</numerusform>
            <numerusform>активних: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>заблоковано: %n</numerusform>
            <numerusform>заблоковано: %n</numerusform>
            <numerusform>заблоковано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>екран закрито: %n</numerusform>
            <numerusform>екран закрито: %n</numerusform>
            <numerusform>екран закрито: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>закриття зірвано: %n</numerusform>
            <numerusform>закриття зірвано: %n</numerusform>
            <numerusform>закриття зірвано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>від’єднано: %n</numerusform>
            <numerusform>від’єднано: %n</numerusform>
            <numerusform>від’єднано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>завершується: %n</numerusform>
            <numerusform>завершується: %n</numerusform>
            <numerusform>завершується: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>вибрано: %n</numerusform>
            <numerusform>вибрано: %n</numerusform>
            <numerusform>вибрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n текстовий сеанс не показано</numerusform>
            <numerusform>%n текстові сеанси не показано</numerusform>
            <numerusform>%n текстових сеансів не показано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n вільне робоче місце</numerusform>
            <numerusform>%n вільні робочі місця</numerusform>
            <numerusform>%n вільних робочих місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>Завершити сеанс зараз</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Екран закрито</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>Особа, відповідальна за цю кімнату, закрила екран цього робочого місця. Ваші програми працюють далі.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>До %1</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>Спробуйте «stationmaster --help».</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>Панель для кімнат зі спільними комп’ютерами Linux.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>Відкрити імітацію комп’ютерного класу; нічого справжнього в ній немає.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>Разом із --demo: указати причину в смузі вгорі вікна.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>Використовувати шину за цією адресою D-Bus замість системної.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>Один раз намалювати вікно в цей файл PNG, вивести список сеансів і вийти.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark або system (типово).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info (типово), warning або error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>рівень</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>Показати інші комп’ютери через ssh, як їх називають списки кімнат (див. документацію); типово, якщо такі списки є.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>Показати комп’ютери, які називає цей список кімнат.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>Показати цей комп’ютер, навіть якщо є списки кімнат.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Зайвий аргумент: %1</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>З параметрів --demo, --bus, --rooms і --this-computer можна вказати лише один.</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason указують разом із --demo.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>Немає такого рівня журналювання: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>Немає такої схеми кольорів: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>У параметра, якому потрібне значення, його немає.</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>В&amp;ід’єднати</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>Від’єднати вибрані сеанси від робочих місць; вони працюють далі, і до них можна повернутися</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Від’єднати</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>Від’&amp;єднати всі сеанси…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>Від’єднати від робочих місць усі сеанси, крім вашого; вони працюють далі</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>Від’єднати: %1?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>Їхні робочі місця звільняться. Сеанси залишаться в пам’яті з усіма програмами, і кожен користувач продовжить роботу, увійшовши знову.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Від’єднати</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>Від’єднання</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Від’єднання…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Від’єднання: %1…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Від’єднання: готово %1 з %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Сеанс від’єднано.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>Запит на від’єднання надіслано; підтвердження немає.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Від’єднано</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Запит на від’єднання</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n сеанс від’єднано</numerusform>
            <numerusform>%n сеанси від’єднано</numerusform>
            <numerusform>%n сеансів від’єднано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося від’єднати</numerusform>
            <numerusform>%n не вдалося від’єднати</numerusform>
            <numerusform>%n не вдалося від’єднати</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Цей сеанс уже від’єднано.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>Там немає дисплейного менеджера (GDM, LightDM або SDDM), який міг би показати екран входу.</translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>Віддалений вхід GNOME може від’єднати лише сам користувач.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Цей сеанс неможливо від’єднати звідси.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Від’єднати %n сеанс?</numerusform>
            <numerusform>Від’єднати %n сеанси?</numerusform>
            <numerusform>Від’єднати %n сеансів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Було б від’єднано: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Ваш сеанс буде від’єднано через %n секунду.</numerusform>
            <numerusform>Ваш сеанс буде від’єднано через %n секунди.</numerusform>
            <numerusform>Ваш сеанс буде від’єднано через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;год %2&#xa0;хв</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1&#xa0;хв %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;хв</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;с</translation>
    </message>
</context>
<context>
    <name>Enablement</name>
    <message>
        <source>The list of sessions is still loading.</source>
        <translation>Список сеансів ще завантажується.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>З диспетчером входу комп’ютера немає зв’язку.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>Спершу виберіть один або кілька сеансів.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>У жодному з цих сеансів екран не закрито.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Свій власний екран закрити не можна.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>Більше нікого немає в системі.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>Для цих сеансів немає відліку до завершення.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>На цьому комп’ютері неможливо закрити всі екрани: там потрібна служба stationd.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Закритих екранів немає.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>На цьому комп’ютері не ведеться журнал дій: там потрібна служба stationd.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Gone</source>
        <translation>Сеансу вже немає</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не дозволено</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Надто довго</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>Не завершився</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Тут неможливо</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>Зайнято іншою дією</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>Цього сеансу вже немає. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>Вам це не дозволено. Зверніться до адміністратора комп’ютера. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>З диспетчером входу комп’ютера немає зв’язку.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>Не завершився вчасно. Ще працюють: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>Виконання вчасно не підтверджено.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>Для сеансу цього типу це неможливо. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>Із цим сеансом уже виконується інша дія. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>Скасовано до початку. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>Комп’ютер дав беззмістовну відповідь.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>Усередині цієї програми сталася помилка. Докладніше — в журналі програми.</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>Скасовано. Сеанс триває.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>З комп’ютером немає зв’язку. Що буде з цим сеансом, тут не відомо.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n з невідомим результатом</numerusform>
            <numerusform>%n з невідомим результатом</numerusform>
            <numerusform>%n з невідомим результатом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n пропущено: скасовано</numerusform>
            <numerusform>%n пропущено: скасовано</numerusform>
            <numerusform>%n пропущено: скасовано</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Не в цей час</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Не звідси</translation>
    </message>
</context>
<context>
    <name>FreeTile</name>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>a station at which nobody sits</comment>
        <translation>%1, вільно</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>Вільно</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>сеансу вже немає</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не дозволено</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>немає зв’язку</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>вчасно не підтверджено</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>там неможливо</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>зайнято іншою дією</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>сталася помилка</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>Скасування завершення сеансу</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>Завершення сеансу без очікування</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>Закриття всіх екранів</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>Відкриття всіх екранів</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>Утримання екрана закритим</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>Заморожування сеансу</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>Розморожування сеансу</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Початок спостереження</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Кінець спостереження</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>Перейменування робочого місця</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Читання журналу дій</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Відмовлено: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Не вдалося: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>сам комп’ютер</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>На цьому комп’ютері це недоступно.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>Вам це не дозволено. Зверніться до адміністратора комп’ютера.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>З комп’ютером немає зв’язку.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>Комп’ютер зараз надто зайнятий. Спробуйте за мить ще раз.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>Комп’ютер не відповів вчасно.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>не в той час</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>не звідти</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n користувач</numerusform>
            <numerusform>%n користувачі</numerusform>
            <numerusform>%n користувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions of users</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанси</numerusform>
            <numerusform>%n сеансів</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>Завершити сеанси: %1?</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>Завершити сеанси через %2: %1</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>Завершити сеанси: %1</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>Завершити сеанси всюди: %1?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>Завершити сеанси всюди через %1</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Завершити сеанси всюди</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>Закрити екран: %1?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>&amp;Закрити екрани: %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 та ще %n</numerusform>
            <numerusform>%1 та ще %n</numerusform>
            <numerusform>%1 та ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>Не з’єднано</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>У вході відмовлено</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Невідомий ключ</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Ключ змінився</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Потрібен пароль</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>Немає з чим з’єднатися</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>Комп’ютер не відповідає. Чи його ввімкнено, чи є він у мережі й чи працює на ньому сервер ssh?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>Комп’ютер вас не впускає. Його адміністратор має додати ваш ключ ssh або ваш обліковий запис.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>Ще ніхто не підтвердив, що це саме той комп’ютер. Порівняйте відбиток його ключа з тим, що скаже адміністратор.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>Комп’ютер показує інший ключ, ніж раніше. Або його встановили наново, або хтось стоїть між вами й ним. Запитайте його адміністратора; якщо ключ правильний, вилучіть старий командою «ssh-keygen -R».</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Пароль не прийнято.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>Комп’ютер запитує пароль.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>Комп’ютер вас впускає, але з його системною шиною немає зв’язку. Там потрібен systemd 221 або новіший (systemd-stdio-bridge).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type of a key, its fingerprint</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LockAction</name>
    <message>
        <source>&amp;Lock</source>
        <translation>Забло&amp;кувати екран</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>Заблокувати екрани вибраних сеансів</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати екран</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>Блокування екрана</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Блокування екрана…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Блокування екрана: %1…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Блокування екранів: готово %1 з %2</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Екран заблоковано.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Запит на блокування екрана надіслано; сеанс цього не підтвердив.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Запит на блокування</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>%n екран заблоковано</numerusform>
            <numerusform>%n екрани заблоковано</numerusform>
            <numerusform>%n екранів заблоковано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n: запит на блокування надіслано, але не підтверджено</numerusform>
            <numerusform>%n: запит на блокування надіслано, але не підтверджено</numerusform>
            <numerusform>%n: запит на блокування надіслано, але не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося заблокувати</numerusform>
            <numerusform>%n не вдалося заблокувати</numerusform>
            <numerusform>%n не вдалося заблокувати</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>У текстового сеансу немає екрана, який можна було б заблокувати.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Заблокувати %n екран?</numerusform>
            <numerusform>Заблокувати %n екрани?</numerusform>
            <numerusform>Заблокувати %n екранів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Було б заблоковано екран: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Ваш екран буде заблоковано через %n секунду.</numerusform>
            <numerusform>Ваш екран буде заблоковано через %n секунди.</numerusform>
            <numerusform>Ваш екран буде заблоковано через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>Завершити ви&amp;брані сеанси</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>Завершити вибрані сеанси й усе, що в них працює</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>Завершити &amp;усі сеанси</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>Завершити всі сеанси, крім вашого</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Завершити сеанс</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>Завершення сеансу</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Завершення сеансу…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Завершення сеансу: %1…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Завершення сеансів: готово %1 з %2</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>Сеанс завершено.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Сеансу вказано завершитися; чи щось від нього залишилося, перевірити не вдалося.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Сеанс завершено</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Вказано завершитися</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n сеанс завершено</numerusform>
            <numerusform>%n сеанси завершено</numerusform>
            <numerusform>%n сеансів завершено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n: вказано завершитися, але перевірити це не вдалося</numerusform>
            <numerusform>%n: вказано завершитися, але перевірити це не вдалося</numerusform>
            <numerusform>%n: вказано завершитися, але перевірити це не вдалося</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося завершити</numerusform>
            <numerusform>%n не вдалося завершити</numerusform>
            <numerusform>%n не вдалося завершити</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>На цьому комп’ютері це недоступно.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Завершити %n сеанс? Незбережену роботу буде втрачено.</numerusform>
            <numerusform>Завершити %n сеанси? Незбережену роботу буде втрачено.</numerusform>
            <numerusform>Завершити %n сеансів? Незбережену роботу буде втрачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>Було б завершено сеанс: %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Ваш сеанс буде завершено через %n секунду. Збережіть роботу зараз.</numerusform>
            <numerusform>Ваш сеанс буде завершено через %n секунди. Збережіть роботу зараз.</numerusform>
            <numerusform>Ваш сеанс буде завершено через %n секунд. Збережіть роботу зараз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>Завершити сеанси всю&amp;ди…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>Завершити всі сеанси вибраних користувачів на цьому комп’ютері та все, що працює для них у фоні</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Завершити сеанси всюди</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>Завершення сеансів усюди</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Завершення сеансу…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>Завершення сеансів усюди: %1…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>Завершення сеансів усюди: готово %1 з %2</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>Сеанси завершено всюди.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Сеансам указано завершитися; чи щось від них залишилося, перевірити не вдалося.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>Сеанси завершено всюди</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Вказано завершитися</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n сеанс завершено всюди</numerusform>
            <numerusform>%n сеанси завершено всюди</numerusform>
            <numerusform>%n сеансів завершено всюди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n: вказано завершитися, але перевірити це не вдалося</numerusform>
            <numerusform>%n: вказано завершитися, але перевірити це не вдалося</numerusform>
            <numerusform>%n: вказано завершитися, але перевірити це не вдалося</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося завершити всюди</numerusform>
            <numerusform>%n не вдалося завершити всюди</numerusform>
            <numerusform>%n не вдалося завершити всюди</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На цьому комп’ютері це недоступно: там потрібна служба stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Завершити всюди сеанси користувача, якому належить %n сеанс? Незбережену роботу буде втрачено.</numerusform>
            <numerusform>Завершити всюди сеанси користувачів, яким належать %n сеанси? Незбережену роботу буде втрачено.</numerusform>
            <numerusform>Завершити всюди сеанси користувачів, яким належать %n сеансів? Незбережену роботу буде втрачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>Було б завершено всюди сеанси користувача: %1</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Повідомлення</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>З&amp;акрити екрани</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Блокування екрана</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>Зобра&amp;ження</translation>
    </message>
    <message>
        <source>L&amp;og off users</source>
        <translation>&amp;Завершити сеанси</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>Завершити сеанси вибраних користувачів або всіх</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>Показати текст вибраним користувачам або всім</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Закрити екран</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>Закрити екрани вибраних сеансів або всі екрани</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокування</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>Заблокувати чи розблокувати екрани вибраних сеансів або показати один із них</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>Вибрати сеанси</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>Порядок сеансів</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Які сеанси показано</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Сеанс</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>&amp;Вибір</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Перегляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Групування</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>&amp;Повідомлення вибраним користувачам…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>Показати текст вибраним користувачам</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>Повідомлення усі&amp;м…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>Показати текст усім, крім себе</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Надіслати повідомлення</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Очікування…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Надсилання повідомлення: %1…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Надсилання повідомлень: готово %1 з %2</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>Повідомлення прочитано: користувач натиснув «Гаразд».</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Повідомлення доставлено.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Повідомлення надіслано; ніхто не підтвердив, що його побачено.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Повідомлення прочитано</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Повідомлення доставлено</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Повідомлення надіслано</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n повідомлення доставлено</numerusform>
            <numerusform>%n повідомлення доставлено</numerusform>
            <numerusform>%n повідомлень доставлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>%n повідомлення надіслано, але доставку не підтверджено</numerusform>
            <numerusform>%n повідомлення надіслано, але доставку не підтверджено</numerusform>
            <numerusform>%n повідомлень надіслано, але доставку не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n повідомлення не вдалося доставити</numerusform>
            <numerusform>%n повідомлення не вдалося доставити</numerusform>
            <numerusform>%n повідомлень не вдалося доставити</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На цьому комп’ютері це недоступно: там потрібна служба stationd.</translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>У цього сеансу немає ні термінала, ні служби сповіщень, яка показувала б повідомлення. Нічого не зроблено.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 з %n прочитали повідомлення</numerusform>
            <numerusform>%1 з %n прочитали повідомлення</numerusform>
            <numerusform>%1 з %n прочитали повідомлення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Надіслати повідомлення до %n сеансу?</numerusform>
            <numerusform>Надіслати повідомлення до %n сеансів?</numerusform>
            <numerusform>Надіслати повідомлення до %n сеансів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Було б надіслано повідомлення: %1</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>Вимкнути зв&amp;ук вибраних сеансів</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>Вимкнути звук вибраних сеансів, доки його не ввімкнуть звідси</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>Ви&amp;мкнути звук усіх сеансів</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>Вимкнути звук усіх сеансів, крім вашого</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>Вимкнення звуку</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Вимкнення звуку…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>Вимкнення звуку: %1…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>Вимкнення звуку: готово %1 з %2</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Звук вимкнено.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Без звуку</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>%n сеанс без звуку</numerusform>
            <numerusform>%n сеанси без звуку</numerusform>
            <numerusform>%n сеансів без звуку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n — звук не вдалося вимкнути</numerusform>
            <numerusform>%n — звук не вдалося вимкнути</numerusform>
            <numerusform>%n — звук не вдалося вимкнути</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>У текстового сеансу немає звуку.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Звук вашого власного сеансу звідси ніколи не вимикається.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>У цього сеансу немає звуку, який можна було б вимкнути, або на його комп’ютері немає stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>Вимкнути звук у %n сеансі?</numerusform>
            <numerusform>Вимкнути звук у %n сеансах?</numerusform>
            <numerusform>Вимкнути звук у %n сеансах?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>Було б вимкнено звук: %1</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>Ваш сеанс буде завершено о %1. Збережіть роботу й завершіть сеанс.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>Ваш сеанс триває: його завершення скасовано.</translation>
    </message>
</context>
<context>
    <name>ObservationText</name>
    <message>
        <source>%1–%2</source>
        <comment>from one day or time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days or hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This site does not allow looking at screens at this hour.</source>
        <translation>У цьому закладі переглядати екрани в цей час не дозволено.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>У цьому закладі переглядати екрани дозволено в такі години: %1.</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>У цьому закладі переглядати екрани дозволено лише з його власних мереж.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>Показати ваш екран?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>Особа, відповідальна за цю кімнату, хотіла б побачити ваш екран.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>Без вашої згоди нічого не буде показано.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>&amp;Показати мій екран</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>&amp;Не показувати</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>Назва файла має закінчуватися на .png або .jpg.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не вдається створити теку «%1».</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>зараз зображення отримати неможливо</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>теки вже немає</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>туди нічого не можна записувати</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>не вдалося записати файл</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>names, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n зображення збережено в %1.</numerusform>
            <numerusform>%n зображення збережено в %1.</numerusform>
            <numerusform>%n зображень збережено в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Жодного зображення не збережено.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 Не збережено: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>Очікування згоди</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>Користувач не дозволив</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>Екран не читається</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>Помічника немає</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: немає зображення</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>Очікується згода користувача на перегляд екрана.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>Користувач не хоче, щоб його екран бачили.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>Екран цього сеансу не вдається прочитати.</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>Цю стільницю малює Wayland, а з нього цей комп’ютер не може отримувати зображень.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>Помічника всередині сеансу немає. Комп’ютер запускає його знову.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не дозволено</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Без зображень</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Сеансу вже немає</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>Зараз без зображень</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>Вам не дозволено бачити екран цього сеансу.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>Комп’ютер не дає зображень цього сеансу: їх не дозволяють його налаштування або немає екрана, який можна прочитати.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>Цього сеансу вже немає.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>Зображення цього сеансу саме зараз отримати неможливо. Запит повторюється.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>У текстового сеансу немає екрана, який можна було б показати.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>Це ваш власний сеанс, і вам він не показується.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>Цей комп’ютер не надсилає зображень: на ньому немає служби stationd.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>Зображення вимкнено в меню «Перегляд».</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>За цим сеансом ніхто не працює, а давнішого зображення немає.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>Екран заблоковано, а заблоковані екрани не показуються.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>Жодного зображення ще не надійшло.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Щойно</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>%1 тому</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>Зображенню менше хвилини.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>Зображення отримано %1 тому.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Не в цей час</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Не звідси</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Перервано. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>Перервано ще раз. Що роблять інші, невідомо.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>Перервано. Те, на що ще не надіслано запит, скасовується; натисніть Ctrl-C ще раз, щоб не чекати на решту.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>Перервано. Скасовувати вже пізно; натисніть Ctrl-C ще раз, щоб не чекати.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Це стосується %n комп’ютера, а запитати ніде: немає термінала. Нічого не зроблено. Щоб продовжити, додайте --yes.</numerusform>
            <numerusform>Це стосується %n комп’ютерів, а запитати ніде: немає термінала. Нічого не зроблено. Щоб продовжити, додайте --yes.</numerusform>
            <numerusform>Це стосується %n комп’ютерів, а запитати ніде: немає термінала. Нічого не зроблено. Щоб продовжити, додайте --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>У системі: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Попередження користувачів: %n секунда. Ctrl-C скасовує дію.</numerusform>
            <numerusform>Попередження користувачів: %n секунди. Ctrl-C скасовує дію.</numerusform>
            <numerusform>Попередження користувачів: %n секунд. Ctrl-C скасовує дію.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>Перезавантажено: вимкнувся і знову на зв’язку.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>Вимкнено: більше не відповідає.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>Увімкнено, зв’язок є.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>Команду перезавантаження прийнято, але за відведений час комп’ютер не вимкнувся.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>Команду вимкнення прийнято, але за відведений час комп’ютер не вимкнувся.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>Пакет, що вмикає комп’ютер, надіслано, але за відведений час він не з’явився.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>Вам там це не дозволено. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>Якась програма там не дає вимкнути комп’ютер, або він уже вимикається. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>Не вдалося надіслати пакет: цього комп’ютера немає в потрібній мережі.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>З комп’ютером немає зв’язку. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>Комп’ютер цього не вміє. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>Комп’ютер вилучено зі списку. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>Відповіді немає. Чи виконує він команду, невідомо.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>Він не може спершу попередити користувачів: там потрібна служба stationd. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>Не всі сеанси на ньому вдалося завершити, тому він залишається ввімкненим. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>Перезавантажити %n комп’ютер?</numerusform>
            <numerusform>Перезавантажити %n комп’ютери?</numerusform>
            <numerusform>Перезавантажити %n комп’ютерів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>Перезавантажити %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>Вимкнути %n комп’ютер?</numerusform>
            <numerusform>Вимкнути %n комп’ютери?</numerusform>
            <numerusform>Вимкнути %n комп’ютерів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>Вимкнути %1?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>Увімкнути через мережу %n комп’ютер?</numerusform>
            <numerusform>Увімкнути через мережу %n комп’ютери?</numerusform>
            <numerusform>Увімкнути через мережу %n комп’ютерів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>Увімкнути через мережу %1?</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>Адреса його мережевої картки невідома, тому ввімкнути його через мережу неможливо. Запишіть адресу до списку кімнат (mac=…).</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>Хто зараз у системі, побачить зворотний відлік і зможе зберегти роботу, а після відліку його сеанс буде завершено. Потім комп’ютер вимкнеться. До того часу все можна скасувати.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>Комп’ютер вимкнеться зараз разом з усіма сеансами на ньому. Незбережену роботу буде втрачено.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>Було б перезавантажено.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>Було б вимкнено.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>Було б увімкнено через мережу.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>Цей комп’ютер скоро перезавантажиться.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>Цей комп’ютер скоро буде вимкнено.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>нікого</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of users</comment>
        <translation>
            <numerusform>%1 та ще %n</numerusform>
            <numerusform>%1 та ще %n</numerusform>
            <numerusform>%1 та ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>Він не повідомляє, чи вам це дозволено.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>Це можна лише з паролем, а запитати його звідси неможливо.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>Вам це не дозволено.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>Він цього не вміє.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 не дає його вимкнути: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>Користувачів попереджають</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Надсилається запит</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Вимикається</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>Пакет надіслано</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>Вимкнувся; ще не повернувся</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>Він вимкнувся, але за відведений час не повернувся.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>Скасовано. Комп’ютер залишається як є.</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n перезавантажено</numerusform>
            <numerusform>%n перезавантажено</numerusform>
            <numerusform>%n перезавантажено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n вимкнено</numerusform>
            <numerusform>%n вимкнено</numerusform>
            <numerusform>%n вимкнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n увімкнено</numerusform>
            <numerusform>%n увімкнено</numerusform>
            <numerusform>%n увімкнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n — перезавантаження не підтверджено</numerusform>
            <numerusform>%n — перезавантаження не підтверджено</numerusform>
            <numerusform>%n — перезавантаження не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n — вимкнення не підтверджено</numerusform>
            <numerusform>%n — вимкнення не підтверджено</numerusform>
            <numerusform>%n — вимкнення не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n — увімкнення не підтверджено</numerusform>
            <numerusform>%n — увімкнення не підтверджено</numerusform>
            <numerusform>%n — увімкнення не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n скасовано</numerusform>
            <numerusform>%n скасовано</numerusform>
            <numerusform>%n скасовано</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>Перезавантаження: %1 з %2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>Вимкнення: %1 з %2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>Увімкнення через мережу: %1 з %2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Пропущено: не відповідає умовам.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>Пропущено: його користувач — адміністратор, щодо якого ви не маєте права діяти.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>Відповідних сеансів немає. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Ended by itself.</source>
        <translation>Завершився сам.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>Не прочитано: користувач вчасно не натиснув «Гаразд».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, by which ways a message came</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Перервано.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>Зображень немає: на комп’ютері не вдалося запустити службу stationd.</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>Зображень немає: на комп’ютері не встановлено службу stationd.</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>Для кількох зображень потрібна тека: --output ТЕКА/.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>Зображення — не для термінала. Спрямуйте виведення в інше місце.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>Запит зображення…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>Не вдалося записати зображення в «%1»: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>Зображення записано, %1 × %2 пікселів.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>Зображення записано в «%3», %1 × %2 пікселів.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>Поки за сеансом ніхто не працює, його зображення немає.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>Зображень цього сеансу немає: у нього немає екрана або їх не дозволяють налаштування комп’ютера.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>Зображення не надійшло вчасно. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>Зображення не надійшло вчасно.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>HOST</source>
        <translation>КОМП’ЮТЕР</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>СЕАНС</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>КОРИСТУВАЧ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>СТАН</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>БЕЗДІЯЛЬНІСТЬ</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>ЧАС ВХОДУ</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ЗВІДКИ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ІМ’Я</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>СЕАНСИ</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>СЛУЖБА</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Seat</source>
        <translation>Локальний</translation>
    </message>
    <message>
        <source>RDP</source>
        <translation>RDP</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Графічний</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текстовий</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>Користувач панелі</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Від’єднано</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Завершується</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Екран закрито</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>Закриття зірвано</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запит…</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Попереджено…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>Прохання завершити…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>На екрані…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Примусово…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Перевірка результату…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 дн %2 год</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>Завершується</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>До кінця %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>бездіяльний</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>бездіяльний %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>ваш власний сеанс</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Користувач: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>Це ваш власний сеанс.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Комп’ютер: %1</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>Робоче місце: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Звідки: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Стан: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>Востаннє екран бачили закритим о %1. Його знову закривають.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>Користувач також заблокував екран.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>Завершення сеансу: %1</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>Вхід: %1 тому</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла немає.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Вам не дозволено його читати.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>Це не звичайний файл, або він більший за мегабайт.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>Нічого в ньому не вдалося зрозуміти.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Програму не вдається запустити.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>Програми може називати лише список адміністратора або ваш власний, і лише тоді, коли ніхто інший не може в нього писати.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>Програма працювала надто довго, і її зупинено.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>Програма вивела більше за мегабайт.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>Нічого з того, що вивела програма, не вдалося зрозуміти.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>Програма припинила роботу з помилкою.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>Avahi на цьому комп’ютері не відповідає. Чи встановлено avahi-daemon і чи працює він?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of computers, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>source of computers, what is wrong, what was said</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: Not all of it can be understood (%2).</source>
        <comment>source of computers, first such line</comment>
        <translation>%1: не все вдалося зрозуміти (%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>Перервано. Чи прийняв комп’ютер розпорядження, невідомо.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Перервано. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>Було б закрито всі екрани, зокрема й у тих, хто увійде пізніше.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>Було б відкрито всі екрани.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>Закрити всі екрани, зокрема й у тих, хто увійде пізніше?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>Відкрити всі екрани?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>Усі екрани закрито, зокрема й у тих, хто увійде пізніше.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>Закритих екранів більше немає.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>На комп’ютері неможливо закрити всі екрани: служба stationd там відсутня або застаріла. Нічого не зроблено.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>Сеансу «%1» немає.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>«%1» відповідає %n сеансу. Укажіть потрібний за ідентифікатором:</numerusform>
            <numerusform>«%1» відповідає %n сеансам. Укажіть потрібний за ідентифікатором:</numerusform>
            <numerusform>«%1» відповідає %n сеансам. Укажіть потрібний за ідентифікатором:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>Цю програму запущено не в сеансі. Укажіть, який сеанс ви маєте на увазі.</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%1 на %4 (%2, сеанс %3)</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2, сеанс %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session or computer, sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TerminalAnswers</name>
    <message>
        <source>%1 is not known yet. It shows this key: %2</source>
        <translation>%1 — ще невідомий комп’ютер. Він показує такий ключ: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>Це саме той комп’ютер? Введіть «так», якщо його адміністратор це підтвердив:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>&amp;Відкрити екрани вибраних сеансів</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>Відкрити закриті екрани вибраних сеансів</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Відкрити екран</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>Відкриття екрана</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>Відкриття екрана…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>Відкриття екрана: %1…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>Відкриття екранів: готово %1 з %2</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Екран відкрито.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>Запит на відкриття екрана надіслано; сеанс цього не підтвердив.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Екран відкрито</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>Запит на відкриття</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>%n екран відкрито</numerusform>
            <numerusform>%n екрани відкрито</numerusform>
            <numerusform>%n екранів відкрито</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося відкрити</numerusform>
            <numerusform>%n не вдалося відкрити</numerusform>
            <numerusform>%n не вдалося відкрити</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>У текстового сеансу немає екрана, який можна було б закрити.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Екран вашого власного сеансу звідси ніколи не закривається.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На цьому комп’ютері це недоступно: там потрібна служба stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>Відкрити %n екран?</numerusform>
            <numerusform>Відкрити %n екрани?</numerusform>
            <numerusform>Відкрити %n екранів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>Було б відкрито екран: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Екран цієї стільниці Wayland не можна закрити.</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Р&amp;озблокувати екран</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>Розблокувати екрани вибраних сеансів</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати екран</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>Розблокування екрана</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Розблокування екрана…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Розблокування екрана: %1…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Розблокування екранів: готово %1 з %2</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Екран розблоковано.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>Запит на розблокування екрана надіслано; сеанс цього не підтвердив.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Розблоковано</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Запит на розблокування</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>%n екран розблоковано</numerusform>
            <numerusform>%n екрани розблоковано</numerusform>
            <numerusform>%n екранів розблоковано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n: запит на розблокування надіслано, але не підтверджено</numerusform>
            <numerusform>%n: запит на розблокування надіслано, але не підтверджено</numerusform>
            <numerusform>%n: запит на розблокування надіслано, але не підтверджено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не вдалося розблокувати</numerusform>
            <numerusform>%n не вдалося розблокувати</numerusform>
            <numerusform>%n не вдалося розблокувати</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>У текстового сеансу немає екрана, який можна було б заблокувати.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Розблокувати %n екран?</numerusform>
            <numerusform>Розблокувати %n екрани?</numerusform>
            <numerusform>Розблокувати %n екранів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Було б розблоковано екран: %1</translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>Увімкнути звук вибрани&amp;х сеансів</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>Повернути вибраним сеансам звук таким, яким він був</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>Увімкнути &amp;звук усіх сеансів</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>Повернути всім сеансам звук таким, яким він був</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>Увімкнення звуку</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Увімкнення звуку…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>Увімкнення звуку: %1…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>Увімкнення звуку: готово %1 з %2</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>Звук увімкнено.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Звук увімкнено</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>%n сеанс знову зі звуком</numerusform>
            <numerusform>%n сеанси знову зі звуком</numerusform>
            <numerusform>%n сеансів знову зі звуком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n — звук не вдалося ввімкнути</numerusform>
            <numerusform>%n — звук не вдалося ввімкнути</numerusform>
            <numerusform>%n — звук не вдалося ввімкнути</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>У текстового сеансу немає звуку.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Звук вашого власного сеансу звідси ніколи не вимикається.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>У цього сеансу немає звуку, який можна було б вимкнути, або на його комп’ютері немає stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>Увімкнути звук у %n сеансі?</numerusform>
            <numerusform>Увімкнути звук у %n сеансах?</numerusform>
            <numerusform>Увімкнути звук у %n сеансах?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>Було б увімкнено звук: %1</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>Пошук сеансів…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>Не вдається показати сеанси</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>У системі нікого немає</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>У цьому стані нікого немає</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>Немає активних сеансів</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>Немає графічних сеансів</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>Триває запит до комп’ютера, хто зараз у системі.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 Щойно це зміниться, вікно заповниться саме.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>Сеанси з’являться тут, щойно хтось увійде до системи.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>Пошуку не відповідає жоден сеанс.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>Те, що ви шукаєте, є, але показано лише активні сеанси.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>Те, що ви шукаєте, є, але текстові сеанси не показано.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>Сеанси є, але жоден із них не в тому стані, який зараз показується.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>Сеанси є, але жоден із них не активний.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>Є лише текстові сеанси, а їх не показано.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>Усі екрани закрито, доки ви їх не відкриєте.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>Усі екрани закрито, доки ви їх не відкриєте: «%1»</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>Усі екрани закрито до %1.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>Усі екрани закрито до %1: «%2»</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 Ви бачите те, що було відомо востаннє.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>Не вдалося попередити. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Попереджено. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Очікування: %n секунда. Ctrl-C скасовує дію.</numerusform>
            <numerusform>Очікування: %n секунди. Ctrl-C скасовує дію.</numerusform>
            <numerusform>Очікування: %n секунд. Ctrl-C скасовує дію.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Перервано. Нічого не зроблено.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Перервано. Нічого не зроблено; користувачів про це повідомляють.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>Скасовано. Можете працювати далі.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>Про Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>Панель для кімнат зі спільними комп’ютерами Linux.

Вільна програма на умовах Загальної публічної ліцензії GNU (GPL) версії 3 або новішої. Надається без жодних гарантій.

Створено за допомогою Qt %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>Що виконується і що з цього вийшло</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>Читаються налаштування ssh…</translation>
    </message>
    <message>
        <source>Add computers</source>
        <translation>Додати комп’ютери</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>За &amp;назвою</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>З налаштувань &amp;ssh</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>Кі&amp;мната:</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>Які комп’ютери?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>Напишіть назву, відому ssh, USER@HOST:PORT, кілька через кому або шаблон для багатьох.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>&amp;Комп’ютери:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>Пошук серед назв у налаштуваннях ssh</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>Назви в налаштуваннях ssh</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>У налаштуваннях ssh не названо жодного окремого комп’ютера.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>Вибрано %n комп’ютер</numerusform>
            <numerusform>Вибрано %n комп’ютери</numerusform>
            <numerusform>Вибрано %n комп’ютерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n комп’ютер: від %1 до %2</numerusform>
            <numerusform>%n комп’ютери: від %1 до %2</numerusform>
            <numerusform>%n комп’ютерів: від %1 до %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>Наприклад, lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>Один комп’ютер</translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>Не вдалося записати ваш список кімнат.</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>Частину списків кімнат не вдається прочитати: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>Закрити всі екрани</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>Закрити екрани вибраних сеансів</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Екран закрито</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>&amp;Текст на закритому екрані:</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>Закрити всі екрани?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>У всіх, крім вас, і в тих, хто увійде пізніше, буде закрито екран і вимкнено клавіатуру та вказівник. Їхні програми працюватимуть далі.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>Їхні екрани буде закрито, а клавіатури та вказівники вимкнено, доки ви не відкриєте екрани. Їхні програми працюватимуть далі.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>Якщо залишити порожнім, комп’ютер покаже текст зі своїх налаштувань.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>&amp;Закрити всі екрани</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>На час, заданий у налаштуваннях комп’ютера</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>На %n хвилину</numerusform>
            <numerusform>На %n хвилини</numerusform>
            <numerusform>На %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>До кінця заняття:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>&amp;На який час:</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Кінець заняття</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>Потім комп’ютер сам відкриє екрани, навіть якщо вас там не буде.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Результат для кожного сеансу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Робоче місце</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Копіювати вибрані рядки або всі</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Спробувати &amp;ще раз</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Запитати ще раз і повторити для тих, з ким не вдалося, і лише для них</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>Було вже запізно.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Скасування завершення %n сеансу…</numerusform>
            <numerusform>Скасування завершення %n сеансів…</numerusform>
            <numerusform>Скасування завершення %n сеансів…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>Завершення %n сеансу скасовано.</numerusform>
            <numerusform>Завершення %n сеансів скасовано.</numerusform>
            <numerusform>Завершення %n сеансів скасовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>%1 — не скасовано: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>Завершення %n сеансу не скасовано: %1</numerusform>
            <numerusform>Завершення %n сеансів не скасовано: %1</numerusform>
            <numerusform>Завершення %n сеансів не скасовано: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Пошук дії</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Назва дії</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Знайдені дії</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>action, keys</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, action in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::ConfirmLogOffDialog</name>
    <message>
        <source>your own session</source>
        <translation>ваш власний сеанс</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>текстовий сеанс</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>не показано в сітці</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Завершити сеанси всюди</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>Завершити всі сеанси</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>Завершити вибрані сеанси</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>Цей комп’ютер не може спершу попередити користувачів: там потрібна служба stationd.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>Завершити &amp;зараз</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>Без попередження: незбережену роботу буде втрачено</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Сеанси, які буде завершено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Робоче місце</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>сеансу вже немає</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Нікого не вибрано</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>Позначте тих, чиї сеанси слід завершити.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Завершити сеанси</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>Усі ці сеанси вже завершено</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>Завершувати більше нічого.</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>Буде завершено всі сеанси нижче, ті, що їх користувачі відкриють за цей час, і все, що працює для них у фоні. Незбережену роботу буде втрачено.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>Користувачі побачать зворотний відлік і зможуть зберегти роботу. Потім їхні сеанси буде завершено разом з усіма програмами.</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>Їхні сеанси буде завершено разом з усіма програмами. Незбережену роботу буде втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>Із цих сеансів %n зараз не показано в сітці.</numerusform>
            <numerusform>Із цих сеансів %n зараз не показано в сітці.</numerusform>
            <numerusform>Із цих сеансів %n зараз не показано в сітці.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>Серед них і ваш власний сеанс; його буде завершено останнім.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>Ваш власний сеанс залишиться.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>%n адміністратора, щодо якого ви не маєте права діяти, пропущено.</numerusform>
            <numerusform>%n адміністраторів, щодо яких ви не маєте права діяти, пропущено.</numerusform>
            <numerusform>%n адміністраторів, щодо яких ви не маєте права діяти, пропущено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>Сеанс скоро буде завершено</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Залишилося часу</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>С&amp;ховати</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>Залишити на екрані лише час, що лишився</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>&amp;Завершити сеанс зараз</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>Ваш сеанс буде завершено через %1</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>Ваш сеанс завершується</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>Незбережену роботу може бути втрачено.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>Збережіть роботу зараз.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Завершення сеансу…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>Показати лише їх</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>Назад до всіх сеансів</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Попередній сеанс</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Наступний сеанс</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Екран: %1</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Цей сеанс завершено.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 Зображення показує стан на %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the grid</comment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::GeneralPage</name>
    <message>
        <source>Something is under way. The language changes when you open this program again, or choose it again when that has ended.</source>
        <translation>Зараз виконується дія. Мова зміниться, коли ви відкриєте цю програму знову або коли ви ще раз виберете мову після завершення дії.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як на стільниці</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Світлі, висока контрастність</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Темні, висока контрастність</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Кольори:</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>Перші п’ять &amp;хвилин</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>Для &amp;адміністраторів</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>П&amp;осібник</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Знайти дію…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>&amp;Про Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Ласкаво просимо</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>Робоче місце (сеанс)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Журнал дій</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Читання журналу дій…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Збережено до %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Пошук у журналі дій</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Останні сім днів</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>За який час</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що було зроблено</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Копіювати вибрані рядки або всі</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити вікно</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Зберегти журнал дій</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>За цей час нічого не робилося.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 з %n запису</numerusform>
            <numerusform>%1 з %n записів</numerusform>
            <numerusform>%1 з %n записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>Закрити вс&amp;і екрани…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>Відкри&amp;ти всі екрани</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Журнал дій</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>Закрити всі екрани, зокрема й у тих, хто увійде пізніше</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>Відкрити всі закриті екрани</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>Хто що й кому зробив на цьому комп’ютері та що з цього вийшло</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>Закрито не всі екрани.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>Екрани не відкрито.</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostProblemDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>computer, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the &amp;right computer</source>
        <translation>Це саме &amp;той комп’ютер</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;З’єднатися</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>&amp;Увімкнути</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Комп’ютер:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>Тип ключа:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Відбиток:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>Він запитує:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>Імпорт кімнат і комп’ютерів</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Як є</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n кімната</numerusform>
            <numerusform>%n кімнати</numerusform>
            <numerusform>%n кімнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n комп’ютер</numerusform>
            <numerusform>%n комп’ютери</numerusform>
            <numerusform>%n комп’ютерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n рядок не зрозуміло</numerusform>
            <numerusform>%n рядки не зрозуміло</numerusform>
            <numerusform>%n рядків не зрозуміло</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>Додати їх до вашого списку?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Кімнати й комп’ютери</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Незрозумілі рядки</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;Не зрозуміло:</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>Помістити до &amp;кімнати:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не чекати далі</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>Більше не надсилати й не чекати на тих, хто не натиснув «Гаразд»</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>Скасувати те, що ще не почалося, і всі відліки, що тривають</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Скасувати те, що ще не почалося</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>Скасування; очікується, доки закінчиться вже розпочате</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробиці</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Результат для кожного сеансу</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Спробувати &amp;ще раз</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Запитати ще раз і повторити для тих, з ким не вдалося, і лише для них</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ск&amp;асувати</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>Скасувати зроблене для тих, кого воно стосувалося, і лише для них</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>Показати поточний сеанс великим планом</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>Назад; закінчити пошук; зняти вибір</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>Меню вибраних сеансів</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Більші або менші мініатюри</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl і коліщатко</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>Це демонстрація. Комп’ютерний клас несправжній, і на цьому комп’ютері нічого не змінюється.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Причина: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>Не вдалося запустити службу stationd. Сеанси надходять лише від диспетчера входу: без зображень і з меншою кількістю дій. Запустіть цю програму знову, коли це буде виправлено.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>Дія ще виконується. Коли вона завершиться, виберіть «Керувати кількома комп’ютерами» знову.</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>Панель заняття</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>Дивимося на мене…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>Закрити всі екрани коротким текстом на час, який ви вкажете</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>Повідомлення всім…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>Показати текст усім</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>Зберегти всі екрани</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>Зберегти зображення кожного екрана в теці з датою</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>Кінець заняття…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>Попередити всіх за п’ять хвилин, а потім завершити їхні сеанси</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>Показати сп&amp;иском</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>Показати сеанси рядками й стовпцями, які можна сортувати й копіювати</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>Зберегти список тих, хто в системі, у вигляді таблиці</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>Збереження списку сеансів</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Збережено до %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Зберегти &amp;список…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>Ваш екран можуть бачити</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>Відповідальні за цю кімнату можуть попросити показати цей екран. Без вашої згоди нічого не буде показано.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити вікно</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>Особи, відповідальні за цю кімнату, можуть бачити цей екран. Поки хтось дивиться, про це повідомляє знак в одному з кутів.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>Дія ще виконується. Якщо вийти зараз, нерозпочате не буде зроблено, розпочаті відліки триватимуть, а про результат ви не дізнаєтеся.</translation>
    </message>
    <message>
        <source>Close any&amp;way</source>
        <translation>Усе &amp;одно вийти</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>Пошук за іменем, користувачем або робочим місцем</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>Пошук за іменем, користувачем або робочим місцем (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Головна панель інструментів</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>Панель &amp;заняття</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>Усе, що виконується, і що з цього вийшло</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Дії (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what was done</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Прибрати це повідомлення</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>Повідомити, &amp;хто прочитав</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Повідомлення всім</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>Повідомлення вибраним користувачам</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст повідомлення</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Що ви хочете сказати?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>Залишається на екрані:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Надіслати</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>до натискання «Гаразд»</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 з %2: задовге</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Гаразд</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>Зникне само через %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Від: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>Ваш екран бачить особа, відповідальна за цю кімнату</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Адміністратор:</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>П&amp;ідтвердити</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>&amp;Пропустити цей комп’ютер</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 запитує пароль адміністратора</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>Той самий пароль для ще %n &amp;комп’ютера, який його запитує</numerusform>
            <numerusform>Той самий пароль для ще %n &amp;комп’ютерів, які його запитують</numerusform>
            <numerusform>Той самий пароль для ще %n &amp;комп’ютерів, які його запитують</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>Перевіряється…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Неправильно. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Показати велики&amp;м планом</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>Збере&amp;гти зображення</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>Зберегти всі екра&amp;ни</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>К&amp;уди зберігати зображення…</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>Раз на &amp;2 секунди</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>&amp;Раз на секунду</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>&amp;Двічі на секунду</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>&amp;П’ять разів на секунду</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>&amp;Без зображень</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>Без &amp;обмеження</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>Щонайбільше &amp;%1 за секунду</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>Скільки може надходити з кожного комп’ютера; якщо більше, зображення отримуються рідше</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>Показати один сеанс великим планом</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Спершу виберіть сеанс.</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>Зберегти екрани вибраних сеансів у файли такими, якими вони є зараз, у повному розмірі</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>Зберегти екрани всіх інших у файли такими, якими вони є зараз, у повному розмірі</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>Як часто щонайбільше отримуються зображення; незмінений екран знову не передається</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>Цей комп’ютер не надсилає зображень.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>Збереження %n зображення…</numerusform>
            <numerusform>Збереження %n зображень…</numerusform>
            <numerusform>Збереження %n зображень…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Відкрити теку</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Where pictures are saved</source>
        <translation>Куди зберігати зображення</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Зберегти тут</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>Як &amp;часто:</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>З &amp;кожного комп’ютера:</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>К&amp;уди зберігати зображення…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>Розставити &amp;місця</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>Розставити &amp;автоматично, за робочими місцями</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>&amp;Експортувати розташування…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>Ім&amp;портувати розташування…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>Показати в&amp;ільні робочі місця</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>Перетягніть мініатюри туди, де стоять столи; пересунути мініатюру можна й клавішею зі стрілкою, утримуючи Ctrl+Shift</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>Показати серед інших і робочі місця, за якими нікого немає</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>Перетягніть мініатюри туди, де стоять столи. Поки ви розставляєте, ні з ким нічого не відбувається.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>Мініатюри розставлено за робочими місцями.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ск&amp;асувати</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>Експорт розташування місць у кімнаті</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>Розташування місць у кімнаті (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Збережено до %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>Імпорт розташування місць у кімнаті</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>У %1 немає розташування місць у кімнаті.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>Розташування місць узято з %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>Переза&amp;вантажити цей комп’ютер…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>Вимкнути &amp;цей комп’ютер…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Для цього з ним має бути з’єднання.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>Перезавантажити його після запитання, у якому названо тих, хто увійшов</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>Вимкнути його після запитання, у якому названо тих, хто увійшов</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>Перезавантаження комп’ютерів</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>Вимкнення комп’ютерів</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>Комп’ютери та хто на них у системі</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>У системі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>немає зв’язку, залишиться як є</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>без попередження, зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Попередження:</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Пере&amp;завантажити</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>&amp;Вимкнути</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Не чекати далі</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>Більше не чекати на ті, що не з’явилися</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>Скасувати всі відліки й те, чому ще не надіслано команду вимкнення</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>Попереджаються користувачі %n комп’ютера.</numerusform>
            <numerusform>Попереджаються користувачі %n комп’ютерів.</numerusform>
            <numerusform>Попереджаються користувачі %n комп’ютерів.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробиці</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Результат для кожного комп’ютера</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Результат для кожного комп’ютера</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>Запитувати перед дією для всіх</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>Запитувати перед дією для вибраних</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>Перед завершенням сеансу програма запитує завжди. Так само перед повідомленням і закриттям екрана, бо для них потрібен текст.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Вилучити зі списку</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Без кімнати</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>Це буде вилучено з вашого списку кімнат. Із самими комп’ютерами нічого не станеться.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>Вилучити %1 з вашого списку?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>Вилучити з вашого списку кімнату «%1» із %n комп’ютером?</numerusform>
            <numerusform>Вилучити з вашого списку кімнату «%1» із %n комп’ютерами?</numerusform>
            <numerusform>Вилучити з вашого списку кімнату «%1» із %n комп’ютерами?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Що буде вилучено</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>Перейменування кімнати</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Інша кімната</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Назва кімнати</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>Як має називатися кімната «%1»?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>До якої кімнати перенести %1?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>У якій ще кімнаті має бути %1?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Кімната:</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>«Корпус А/Клас 1» — це кімната «Клас 1» у групі «Корпус А».</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Пере&amp;нести</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;опіювати</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>Така кімната вже є.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;З’єднатися…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>&amp;Додати комп’ютери…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>Пере&amp;йменувати кімнату…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>Пере&amp;нести до іншої кімнати…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>&amp;Копіювати до іншої кімнати…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Вилучити зі списку…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>Це зі списку адміністратора цього комп’ютера. Змінити його може лише адміністратор.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>Це з джерела, яке назване у списку; змінювати слід там.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>Імпорт кімнат і комп’ютерів</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>Експорт кімнат і комп’ютерів</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>Список кімнат (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Збережено до %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>&amp;Чому…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 та ще %n</numerusform>
            <numerusform>%1 та ще %n</numerusform>
            <numerusform>%1 та ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>Немає зв’язку з %n комп’ютером: %1</numerusform>
            <numerusform>Немає зв’язку з %n комп’ютерами: %1</numerusform>
            <numerusform>Немає зв’язку з %n комп’ютерами: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>У цьому вікні показано лише цей комп’ютер.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>Керувати &amp;кількома комп’ютерами</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>Відкриється список кімнат, до якого додають комп’ютери, доступні через ssh. Щоб бачити їхні сеанси й завершувати їх, нічого встановлювати на ці комп’ютери не потрібно.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>Кімнати та їхні комп’ютери розташовано ліворуч у вікні. З ними можна зробити таке:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>&amp;Усі комп’ютери</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Кімнати й комп’ютери</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>Дод&amp;ати комп’ютери…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Для цього з ним має бути з’єднання.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>&amp;Перезавантажити…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>Ви&amp;мкнути…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>Увімкнути через мере&amp;жу</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Його ввімкнено.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>Без кімнати</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%2 з %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n комп’ютер</numerusform>
            <numerusform>%n комп’ютери</numerusform>
            <numerusform>%n комп’ютерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>з’єднано: %n</numerusform>
            <numerusform>з’єднано: %n</numerusform>
            <numerusform>з’єднано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>без зв’язку: %n</numerusform>
            <numerusform>без зв’язку: %n</numerusform>
            <numerusform>без зв’язку: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>триває пошук інших</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>computer, number of its sessions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанси</numerusform>
            <numerusform>%n сеансів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>Отримано %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>&amp;Бездіяльні або від’єднані довше ніж</translation>
    </message>
    <message>
        <source>&amp;Disconnected</source>
        <translation>&amp;Від’єднані</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>Вибрати бездіяльні або від’єднані</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> хв</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>Одне з двох або обидва</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>будь-яке з двох</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>обидва разом</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>Вибрати тих, кого немає на місці</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>Їх буде вибрано в сітці, і більше нічого з ними не станеться. Ваш власний сеанс не вибирається.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Вибра&amp;ти</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>Таких сеансів у сітці немає.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>&amp;Скасувати завершення сеансу</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>Зупинити зворотні відліки вибраних сеансів, хоч би хто їх почав</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>entry of a menu: a question follows</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionGrid</name>
    <message>
        <source>Sessions</source>
        <translation>Сеанси</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>Список сеансів</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Робоче місце</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Бездіяльність</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>У системі</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Налаш&amp;тування…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальне</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>Увімкнути через мере&amp;жу</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>&amp;У чому проблема…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>Комп’ютери, з якими немає зв’язку</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>Немає зв’язку з %n комп’ютером</numerusform>
            <numerusform>Немає зв’язку з %n комп’ютерами</numerusform>
            <numerusform>Немає зв’язку з %n комп’ютерами</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>Виберіть комп’ютери, які слід увімкнути.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>Розмір мініатюр</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>Зображення вікна записано в %1.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>Не вдалося записати зображення вікна в %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Шаблони</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>&amp;Зберегти цей текст як шаблон</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>&amp;Вилучити шаблон</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Пересунути ви&amp;ще</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Пересунути &amp;нижче</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>Шаблони повідомлень</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблону</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>Текст, який ви часто надсилаєте</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>Їх можна вибрати всюди, де ви пишете повідомлення.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>Дозволити це можуть: %1. Чий пароль ви введете? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Неправильно.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>Використати той самий пароль для ще %n комп’ютера, який його запитує?</numerusform>
            <numerusform>Використати той самий пароль для ще %n комп’ютерів, які його запитують?</numerusform>
            <numerusform>Використати той самий пароль для ще %n комп’ютерів, які його запитують?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Пересунути ви&amp;ще</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Пересунути &amp;нижче</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Як було</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>Вміст панелі інструментів</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>Що є на панелі інструментів у щойно встановленій програмі</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>Позначене показано на панелі інструментів у цьому порядку.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибра&amp;ти всі</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>Інв&amp;ертувати вибір</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Зняти вибір</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>Вибрати безді&amp;яльні або від’єднані…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Зна&amp;йти…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Очистити пошук</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>По&amp;казати всі сеанси</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>Показати лише &amp;активні</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>Показати текст&amp;ові сеанси</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>Змен&amp;шити</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь ек&amp;ран</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>Показувати також сеанси без стільниці: консолі та ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>Не показувати від’єднаних сеансів і тих, що завершуються</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>За &amp;іменем</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>За &amp;робочим місцем</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>За &amp;станом</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>За часом &amp;бездіяльності</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>За часом &amp;входу</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>Ма&amp;лі мініатюри</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>Сер&amp;едні мініатюри</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Великі мініатюри</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Умістити всі у вікні</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>Показати лише вибрані сеанси, якомога більшими</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>Зробити мініатюри якомога більшими, але щоб усі було видно</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>За місцем у &amp;кімнаті</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Без групування</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>За &amp;комп’ютером</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>За корист&amp;увачем</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>За &amp;станом</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>У &amp;центрі уваги</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>За кім&amp;натою</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>без попередження, завершити зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>скільки я вкажу:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> хв</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>Хвилини попередження</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>Показується поруч із відліком, наприклад: заняття закінчилося</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Попередження:</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>&amp;Ваш текст:</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Ласкаво просимо до Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>У вікні показано всіх, у кого відкрито сеанс. Виберіть декількох і зробіть щось для них, або для всіх. Нічого не станеться, доки вам не скажуть, кого це стосується.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>П&amp;осібник</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>Видно %n сеанс.</numerusform>
            <numerusform>Видно %n сеанси.</numerusform>
            <numerusform>Видно %n сеансів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>Служба (stationd) є: попередження перед завершенням сеансу, закриття екранів, повідомлення, зображення й журнал дій.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>Без служби (stationd) можна бачити користувачів, блокувати їхні екрани й завершувати їхні сеанси, і більше нічого.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>Тут ви адміністратор: ви можете робити все й для всіх.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>Тут ви користувач панелі: ви можете наглядати за звичайними користувачами.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>Тут ви звичайний користувач і не можете наглядати ні за ким. Адміністратор може це змінити; це подіє з наступного входу:</translation>
    </message>
</context>
</TS>
