<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>Время, заданное в --timeout, истекло.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Прервано. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>Прервано повторно.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>Прервано. Уже начатое доводится до конца; чтобы не ждать, нажмите Ctrl-C ещё раз.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>Получен запрос на остановку.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Введите сообщение и завершите его нажатием Ctrl-D в пустой строке.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Ожидание: %n секунда. Ctrl-C отменяет действие.</numerusform>
            <numerusform>Ожидание: %n секунды. Ctrl-C отменяет действие.</numerusform>
            <numerusform>Ожидание: %n секунд. Ctrl-C отменяет действие.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>Прервано. Обратные отсчёты отменяются; нажмите Ctrl-C ещё раз, чтобы не ждать.</translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>Отменить уже не удалось.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>Отменить не удалось. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>Предупреждены: %1 из %n; сеансы завершатся по окончании отсчёта</numerusform>
            <numerusform>Предупреждены: %1 из %n; сеансы завершатся по окончании отсчёта</numerusform>
            <numerusform>Предупреждены: %1 из %n; сеансы завершатся по окончании отсчёта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>запрошено у %n сеанса, но не подтвердилось</numerusform>
            <numerusform>запрошено у %n сеансов, но не подтвердилось</numerusform>
            <numerusform>запрошено у %n сеансов, но не подтвердилось</numerusform>
        </translation>
    </message>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>Чтобы установить её там: %1</translation>
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
        <translation>На передний &amp;план</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>Показать выбранный сеанс на экране его локального рабочего места</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>На экран</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Вывести на передний план</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>Вывести на передний план</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Ожидание…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Вывод сеанса пользователя %1 на передний план…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Вывод на передний план: готово %1 из %2</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>Сеанс выведен на передний план.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Выведен на передний план</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>На передний план выведен %n сеанс</numerusform>
            <numerusform>На передний план выведено %n сеанса</numerusform>
            <numerusform>На передний план выведено %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось вывести на передний план %n сеанс</numerusform>
            <numerusform>Не удалось вывести на передний план %n сеанса</numerusform>
            <numerusform>Не удалось вывести на передний план %n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>На передний план можно вывести только локальный сеанс компьютера.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Вывести %n сеанс на передний план?</numerusform>
            <numerusform>Вывести %n сеанса на передний план?</numerusform>
            <numerusform>Вывести %n сеансов на передний план?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Был бы выведен на передний план сеанс пользователя %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>ВРЕМЯ</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>ОПЕРАТОР</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ОТКУДА</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>ДЕЙСТВИЕ</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>ПОЛЬЗОВАТЕЛЬ</translation>
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
        <source>Interrupted.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>На компьютере нет журнала, который можно прочитать: служба stationd отсутствует или слишком старая.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>Подходящих записей нет.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>Записи с %1 по %2: ни одна не пропущена и не повторяется.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Пропущены: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Повторяются: %1</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>КОМПЬЮТЕР</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>Закрыть экраны вы&amp;бранных…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>Закрыть экраны выбранных сеансов и забрать их клавиатуры и указатели</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Закрыть экран</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>Закрытие экрана</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Закрытие экрана…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>Закрытие экрана пользователя %1…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>Закрытие экранов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Экран закрыт.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>Экран закрыт, но клавиатуру или указатель держит другая программа.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Экран закрыт</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>Закрыт не полностью</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>Экран закрыт в %n сеансе</numerusform>
            <numerusform>Экран закрыт в %n сеансах</numerusform>
            <numerusform>Экран закрыт в %n сеансах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось закрыть экран в %n сеансе</numerusform>
            <numerusform>Не удалось закрыть экран в %n сеансах</numerusform>
            <numerusform>Не удалось закрыть экран в %n сеансах</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>У текстового сеанса нет экрана, который можно закрыть.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Экран вашего собственного сеанса отсюда не закрывается.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На этом компьютере это недоступно: там нужна служба stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>Закрыть экран в %n сеансе?</numerusform>
            <numerusform>Закрыть экран в %n сеансах?</numerusform>
            <numerusform>Закрыть экран в %n сеансах?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>Был бы закрыт экран пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>закрыт не полностью %n экран</numerusform>
            <numerusform>закрыты не полностью %n экрана</numerusform>
            <numerusform>закрыты не полностью %n экранов</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Экран этого рабочего стола Wayland нельзя закрыть.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>В GNOME для этого нужен пакет stationmaster-gnome, включённый администратором. Вместо этого можно заблокировать экран сеанса.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>Использование: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>Показывает и завершает сеансы этого или другого компьютера.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION — идентификатор сеанса, имя сеанса или имя пользователя. Параметры команды показывает «stationctl COMMAND --help», всё остальное — «man stationctl».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>Значение %1 не является длительностью. Пишите 90 (секунды), 30m, 2h или 1d12h.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>Пустое слово не обозначает никакого сеанса.</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>Назовите сеансы или укажите --all, но не то и другое сразу.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Укажите, для кого: идентификатор сеанса, имя сеанса, имя пользователя или --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>С --server укажите, для кого: идентификатор сеанса, имя сеанса, имя пользователя или --all.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>Для --server требуется имя компьютера.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>Для --user требуется имя пользователя.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>Укажите, что делать. Список команд показывает «stationctl --help».</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>Команды «%1» нет. Список команд показывает «stationctl --help».</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Сообщение пустое.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>Сообщение длиннее %n символа.</numerusform>
            <numerusform>Сообщение длиннее %n символов.</numerusform>
            <numerusform>Сообщение длиннее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>Здесь нет параметра %1. Имеющиеся показывает «stationctl %2 --help».</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>«%1» не принимает сеансов. Выбирайте с помощью --user, --operator и --since.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease допустим только вместе с --all.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>Укажите, куда записать изображение: --output ФАЙЛ, ПАПКА/ или -.</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>Стандартный вывод принимает либо изображение, либо --json.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>Значение --warn больше суток.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>Значение --time не является промежутком не более часа.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>Значение --since не является моментом времени. Пишите 2h (назад), today, yesterday, 10:45, 2026-11-21 или «2026-11-21 10:45».</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>Значение --lines не является числом от 1 до %1.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>Значение --size не является размером изображения. Пишите 1280x720; каждая сторона не более %1.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify проверяет один компьютер: каждый нумерует свои записи сам.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>Для --room требуется название класса.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>«%1» не принимает сеансов. Выбирайте с помощью --server и --room.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>Укажите компьютеры с помощью --server или --room.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>--message здесь используется вместе с --warn: текст стоит рядом с отсчётом.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>Запрос сеансов этого компьютера…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Соединение с %1…</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Прервано. Ничего не сделано.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Подходящих сеансов нет.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: не удалось записать всё.
</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>Не удалось запустить службу stationd. Работа продолжается только через диспетчер входа.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>Соединение с компьютером потеряно. Повторное подключение…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Соединение восстановлено.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>Компьютер продолжает выполнять порученное. Результат покажут «stationctl list» и «stationctl audit».</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Класса «%1» нет.</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>Ни один список классов не называет компьютеров. Укажите их с помощью --server.</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Every session except your own.</source>
        <translation>Все сеансы, кроме вашего.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>Только сеансы этого пользователя. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>Только отключённые сеансы.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>Предупредить пользователей и выждать это время перед действием.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>Показать пользователям этот текст перед действием.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>Сразу принудительно завершить процессы, не прося их сначала завершиться.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>Сообщить, что было бы сделано, и ничего не делать.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>Не спрашивать, даже если целей несколько.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>Показать пользователей и время их бездействия, как «query user».</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>Прекратить ожидание, если за это время компьютер не ответил или не закончил.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>По объекту JSON на сеанс, каждый в отдельной строке.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>Сообщать о каждом шаге.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>Завершить сеансы и все процессы в них.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>Отключить сеансы от рабочих мест; они сохраняются, и их можно возобновить.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>Попросить блокировщики экрана самих сеансов заблокировать экран.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>Попросить блокировщики экрана самих сеансов разблокировать экран.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>Показать пользователям текст.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>Показать сеансы. Перед вашим стоит знак &gt;.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>Завершить все сеансы пользователя на компьютере и то, что работает без сеанса.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>С --all: открыть экраны по истечении этого времени.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>Ждать, пока пользователи нажмут «OK», и сообщить, кто нажал.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>Убрать сообщение по истечении этого времени.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>Куда записать: файл .png или .jpg, папка или - для стандартного вывода.</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>Наибольший размер изображения; без него — полный размер экрана.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>Ничего старше: 2h (назад), today, yesterday, 10:45, 2026-11-21, «2026-11-21 10:45».</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Только то, что сделал этот пользователь.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>Не больше стольких строк, по умолчанию 100.</translation>
    </message>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>Закрыть экраны текстом и забрать клавиатуры и указатели.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>Открыть закрытые экраны.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>Записать изображения экранов сеансов в файлы.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>Показать, что было сделано и отклонено на компьютере, начиная с последнего.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Только сеансы, которые бездействуют или отключены дольше: 90 (секунд), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>Выключить звук сеансов; включить его их пользователи не могут.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>Вернуть сеансам звук.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>Сообщить, пропущены ли записи и нет ли повторов.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>Действовать на этом компьютере через ssh: [USER@]HOST[:PORT]. Несколько — через запятую или в виде lab1-[01-30].</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>Действовать на компьютерах этого класса через ssh.</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>Продолжать и сообщать о каждом изменении, по одному объекту JSON в строке, до прерывания.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>Показать другие компьютеры и доступны ли они.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>Перезагрузить другие компьютеры и дождаться их возвращения.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>Выключить другие компьютеры и убедиться, что они выключились.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>Включить по сети другие выключенные компьютеры и дождаться их.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>д</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Это касается %n сеанса, а спросить не в чем: нет терминала. Ничего не сделано. Добавьте --yes, чтобы продолжить.</numerusform>
            <numerusform>Это касается %n сеансов, а спросить не в чем: нет терминала. Ничего не сделано. Добавьте --yes, чтобы продолжить.</numerusform>
            <numerusform>Это касается %n сеансов, а спросить не в чем: нет терминала. Ничего не сделано. Добавьте --yes, чтобы продолжить.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>Это касается всех, а спросить не в чем: нет терминала. Ничего не сделано. Добавьте --yes, чтобы продолжить.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[д/Н]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n активный</numerusform>
            <numerusform>%n активных</numerusform>
            <numerusform>%n активных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n отключённый</numerusform>
            <numerusform>%n отключённых</numerusform>
            <numerusform>%n отключённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n завершается</numerusform>
            <numerusform>%n завершаются</numerusform>
            <numerusform>%n завершаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n выбранный</numerusform>
            <numerusform>%n выбранных</numerusform>
            <numerusform>%n выбранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n текстовый сеанс не показан</numerusform>
            <numerusform>%n текстовых сеанса не показаны</numerusform>
            <numerusform>%n текстовых сеансов не показаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n свободное рабочее место</numerusform>
            <numerusform>%n свободных рабочих места</numerusform>
            <numerusform>%n свободных рабочих мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 из %n сеанса</numerusform>
            <numerusform>%1 из %n сеансов</numerusform>
            <numerusform>%1 из %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>экран заблокирован: %n</numerusform>
            <numerusform>экран заблокирован: %n</numerusform>
            <numerusform>экран заблокирован: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>экран закрыт: %n</numerusform>
            <numerusform>экран закрыт: %n</numerusform>
            <numerusform>экран закрыт: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>экран открылся: %n</numerusform>
            <numerusform>экран открылся: %n</numerusform>
            <numerusform>экран открылся: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>Station blocked</source>
        <translation>Экран закрыт</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>Ответственный за это помещение закрыл экран этого рабочего места. Ваши программы продолжают работать.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>Выйти сейчас</translation>
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
        <translation>Попробуйте «stationmaster --help».</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>Панель мониторинга для классов с общими компьютерами Linux.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>Открыть имитацию учебного класса; в нём нет ничего настоящего.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>С --demo: указать причину в сообщении вверху окна.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>Использовать шину по этому адресу D-Bus вместо системной.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>Один раз нарисовать окно в этот файл PNG, вывести список сеансов и выйти.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark или system (по умолчанию).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info (по умолчанию), warning или error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Лишний аргумент: %1</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason указывается вместе с --demo.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>Нет такого уровня журнала: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>Нет такой цветовой схемы: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>У параметра, которому нужно значение, его нет.</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>Показать другие компьютеры через ssh, как их называют списки классов (см. руководство); по умолчанию, если такие списки есть.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>Показать компьютеры из этого списка классов.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>Показать этот компьютер, даже если есть списки классов.</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>Из --demo, --bus, --rooms и --this-computer можно указать только одно.</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Отключить</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>Отключить выбранные сеансы от рабочих мест; они продолжают работать, и их можно возобновить</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>Отклю&amp;чить всех…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>Снять с рабочих мест все сеансы, кроме вашего; они продолжают работать</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>Отключить %1?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>Их рабочие места освобождаются. Сеансы остаются в памяти со всеми программами, и каждый продолжит, войдя снова.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>Отключение</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Отключение…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Отключение сеанса пользователя %1…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Отключение: готово %1 из %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Сеанс отключён.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>Отключение запрошено, но не подтверждено.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Сеанс отключён</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Запрошено отключение</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>Отключён %n сеанс</numerusform>
            <numerusform>Отключено %n сеанса</numerusform>
            <numerusform>Отключено %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось отключить %n сеанс</numerusform>
            <numerusform>Не удалось отключить %n сеанса</numerusform>
            <numerusform>Не удалось отключить %n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Этот сеанс уже отключён.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>Там нет диспетчера входа (GDM, LightDM или SDDM), который мог бы показать экран входа.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Этот сеанс нельзя отключить отсюда.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Отключить %n сеанс?</numerusform>
            <numerusform>Отключить %n сеанса?</numerusform>
            <numerusform>Отключить %n сеансов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Был бы отключён сеанс пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Ваш сеанс будет отключён через %n секунду.</numerusform>
            <numerusform>Ваш сеанс будет отключён через %n секунды.</numerusform>
            <numerusform>Ваш сеанс будет отключён через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>Удалённый вход GNOME может отключить только сам пользователь.</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1&#xa0;мин %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;с</translation>
    </message>
</context>
<context>
    <name>Enablement</name>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Диспетчер сеансов компьютера недоступен.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>Сначала выберите один или несколько сеансов.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>Больше никто не вошёл в систему.</translation>
    </message>
    <message>
        <source>The list of sessions is still loading.</source>
        <translation>Список сеансов ещё загружается.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>Ни в одном из этих сеансов экран не закрыт.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Нельзя закрыть собственный экран.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>Для этих сеансов нет обратного отсчёта до завершения.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>На этом компьютере нельзя закрыть все экраны: там нужна служба stationd.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Закрытых экранов нет.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>На этом компьютере не ведётся история: там нужна служба stationd.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>Этого сеанса уже нет. Ничего не сделано.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>У вас нет на это прав. Обратитесь к администратору компьютера. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Диспетчер сеансов компьютера недоступен.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>Сеанс не завершился вовремя. Ещё работают: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>Результат не удалось увидеть вовремя.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>Для сеанса этого типа это невозможно. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>С этим сеансом уже выполняется другое действие. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>Отменено до начала. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>Компьютер дал бессмысленный ответ.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>Внутри программы произошла ошибка. Подробности — в журнале.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Сеанса уже нет</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Нет прав</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Слишком долго</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>Не завершился</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Здесь невозможно</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>Занят другим действием</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>Отменено. Сеанс продолжается.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>Компьютер недоступен. Что станет с этим сеансом, здесь неизвестно.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>для %n исход неизвестен</numerusform>
            <numerusform>для %n исход неизвестен</numerusform>
            <numerusform>для %n исход неизвестен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n не затронут: отменено</numerusform>
            <numerusform>%n не затронуты: отменено</numerusform>
            <numerusform>%n не затронуто: отменено</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Не в это время</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Не отсюда</translation>
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
        <translation>%1, свободно</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>Свободно</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>сеанса уже нет</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>нет прав</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>не дождались подтверждения</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>там это невозможно</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>занят другим действием</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>Отмена завершения</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>Выход без ожидания</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>Закрытие всех экранов</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>Открытие всех экранов</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>Держать экран закрытым</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>Заморозка сеанса</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>Разморозка сеанса</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Начало наблюдения</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Конец наблюдения</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>Переименование места</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Чтение истории</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Отказано: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Не удалось: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>сам компьютер</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>На этом компьютере это недоступно.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>У вас нет прав на это. Обратитесь к администратору компьютера.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>Нет связи с компьютером.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>Компьютер слишком занят. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>Компьютер не ответил вовремя.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>не в то время</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>не оттуда</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>сеансы %n пользователя</numerusform>
            <numerusform>сеансы %n пользователей</numerusform>
            <numerusform>сеансы %n пользователей</numerusform>
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
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>Завершить %1?</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>Завершить %1</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>Завершить %1 через %2</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>Завершить везде: %1?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>Завершить везде через %1</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Завершить везде</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>Закрыть экраны: %1?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>&amp;Закрыть экраны: %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>Сообщение: %1</translation>
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
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Соединено</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>Вход отклонён</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Неизвестный ключ</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Ключ изменился</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Нужен пароль</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>Нет службы</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>Компьютер не отвечает. Включён ли он, подключён ли к сети и работает ли на нём сервер ssh?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>Компьютер вас не впускает. Его администратор должен добавить ваш ключ ssh или учётную запись.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>Ещё никто не подтвердил, что это нужный компьютер. Сравните отпечаток его ключа с тем, что сообщит администратор.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>Компьютер показывает не тот ключ, что раньше. Либо его установили заново, либо кто-то стоит между вами. Спросите администратора; если ключ верный, удалите старый командой «ssh-keygen -R».</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Пароль не принят.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>Компьютер запрашивает пароль.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>Компьютер вас впускает, но его системная шина недоступна. На нём нужен systemd 221 или новее (systemd-stdio-bridge).</translation>
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
        <translation>Заблокировать &amp;экран</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>Заблокировать экраны выбранных сеансов</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>Блокировка экрана</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Блокировка экрана…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Блокировка экрана пользователя %1…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Блокировка экранов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Экран заблокирован.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Блокировка экрана запрошена, но сеанс её не подтвердил.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Экран заблокирован</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Запрошена блокировка экрана</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось заблокировать экран в %n сеансе</numerusform>
            <numerusform>Не удалось заблокировать экран в %n сеансах</numerusform>
            <numerusform>Не удалось заблокировать экран в %n сеансах</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>У текстового сеанса нет экрана, который можно было бы заблокировать.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Заблокировать экран в %n сеансе?</numerusform>
            <numerusform>Заблокировать экран в %n сеансах?</numerusform>
            <numerusform>Заблокировать экран в %n сеансах?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Был бы заблокирован экран пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Ваш экран будет заблокирован через %n секунду.</numerusform>
            <numerusform>Ваш экран будет заблокирован через %n секунды.</numerusform>
            <numerusform>Ваш экран будет заблокирован через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>Экран заблокирован в %n сеансе</numerusform>
            <numerusform>Экран заблокирован в %n сеансах</numerusform>
            <numerusform>Экран заблокирован в %n сеансах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>блокировка экрана запрошена в %n сеансе, но не замечена</numerusform>
            <numerusform>блокировка экрана запрошена в %n сеансах, но не замечена</numerusform>
            <numerusform>блокировка экрана запрошена в %n сеансах, но не замечена</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>Завершить &amp;сеансы выбранных пользователей</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>Завершить выбранные сеансы и всё, что в них запущено</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>Завершить сеансы &amp;всех пользователей</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>Завершить все сеансы, кроме вашего</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>Завершение сеанса</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Завершение сеанса…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Завершение сеанса пользователя %1…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Завершение сеансов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>Сеанс завершён.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Завершение запрошено; проверить, осталось ли что-нибудь от сеанса, не удалось.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Завершение запрошено</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Завершён %n сеанс</numerusform>
            <numerusform>Завершено %n сеанса</numerusform>
            <numerusform>Завершено %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось завершить %n сеанс</numerusform>
            <numerusform>Не удалось завершить %n сеанса</numerusform>
            <numerusform>Не удалось завершить %n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>На этом компьютере это недоступно.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Завершить %n сеанс? Несохранённая работа будет потеряна.</numerusform>
            <numerusform>Завершить %n сеанса? Несохранённая работа будет потеряна.</numerusform>
            <numerusform>Завершить %n сеансов? Несохранённая работа будет потеряна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>Был бы завершён сеанс пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Ваш сеанс завершится через %n секунду. Сохраните работу.</numerusform>
            <numerusform>Ваш сеанс завершится через %n секунды. Сохраните работу.</numerusform>
            <numerusform>Ваш сеанс завершится через %n секунд. Сохраните работу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>завершение запрошено у %n сеанса, проверить не удалось</numerusform>
            <numerusform>завершение запрошено у %n сеансов, проверить не удалось</numerusform>
            <numerusform>завершение запрошено у %n сеансов, проверить не удалось</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>Завершить ве&amp;зде…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>Завершить на этом компьютере все сеансы выбранных пользователей и то, что работает для них в фоне</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Завершить везде</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>Завершить везде</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Завершение сеанса…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>Завершение всех сеансов пользователя %1…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>Завершение везде: готово %1 из %2</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>Завершено везде.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Завершение запрошено; проверить, осталось ли что-нибудь от сеанса, не удалось.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>Завершено везде</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Завершение запрошено</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Везде завершены сеансы %n пользователя</numerusform>
            <numerusform>Везде завершены сеансы %n пользователей</numerusform>
            <numerusform>Везде завершены сеансы %n пользователей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось везде завершить сеансы %n пользователя</numerusform>
            <numerusform>Не удалось везде завершить сеансы %n пользователей</numerusform>
            <numerusform>Не удалось везде завершить сеансы %n пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На этом компьютере это недоступно: там нужна служба stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Завершить все сеансы пользователя %n сеанса? Несохранённая работа будет потеряна.</numerusform>
            <numerusform>Завершить все сеансы пользователей %n сеансов? Несохранённая работа будет потеряна.</numerusform>
            <numerusform>Завершить все сеансы пользователей %n сеансов? Несохранённая работа будет потеряна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>Были бы везде завершены сеансы пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>завершение запрошено у %n сеанса, проверить не удалось</numerusform>
            <numerusform>завершение запрошено у %n сеансов, проверить не удалось</numerusform>
            <numerusform>завершение запрошено у %n сеансов, проверить не удалось</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>L&amp;og off users</source>
        <translation>&amp;Завершить сеансы</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>Завершить сеансы выбранных пользователей или всех</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>Выбрать сеансы</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>Порядок сеансов</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Какие сеансы показаны</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Сеанс</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>Вы&amp;бор</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>Пор&amp;ядок</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Соо&amp;бщение</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>Закр&amp;ыть экраны</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Заблокировать &amp;экран</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>Изобра&amp;жения</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>Показать текст выбранным пользователям или всем</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Закрыть экран</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>Закрыть экраны выбранных сеансов или всех</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>Заблокировать или разблокировать экраны выбранных сеансов или показать один</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Группировка</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>Сооб&amp;щение выбранным пользователям…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>Показать текст выбранным пользователям</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>Сообщение вс&amp;ем…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>Показать текст всем, кроме себя</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Отправить сообщение</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Ожидание…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Отправка сообщения пользователю %1…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Отправка сообщений: готово %1 из %2</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>Сообщение прочитано: пользователь нажал «OK».</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Сообщение доставлено.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Сообщение отправлено, но никто не подтвердил, что видел его.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Сообщение доставлено</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Сообщение отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>Доставлено %n сообщение</numerusform>
            <numerusform>Доставлено %n сообщения</numerusform>
            <numerusform>Доставлено %n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>Не удалось доставить %n сообщение</numerusform>
            <numerusform>Не удалось доставить %n сообщения</numerusform>
            <numerusform>Не удалось доставить %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>У этого сеанса нет ни терминала, ни службы уведомлений, которая показывала бы сообщения. Ничего не сделано.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>Сообщение прочитали: %1 из %n</numerusform>
            <numerusform>Сообщение прочитали: %1 из %n</numerusform>
            <numerusform>Сообщение прочитали: %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Отправить сообщение в %n сеанс?</numerusform>
            <numerusform>Отправить сообщение в %n сеанса?</numerusform>
            <numerusform>Отправить сообщение в %n сеансов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Было бы отправлено сообщение пользователю %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>Отправлено %n сообщение, доставка не подтверждена</numerusform>
            <numerusform>Отправлено %n сообщения, доставка не подтверждена</numerusform>
            <numerusform>Отправлено %n сообщений, доставка не подтверждена</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На этом компьютере это недоступно: там нужна служба stationd.</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>Вы&amp;ключить звук выбранных</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>Выключить звук выбранных сеансов, пока он не будет включён отсюда</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>&amp;Выключить звук у всех</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>Выключить звук всех сеансов, кроме вашего</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Выключение звука</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>Выключение звука</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Звук выключается…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>Звук выключается: %1…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>Выключение звука: готово %1 из %2</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Звук выключен.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Без звука</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>Звук выключен у %n сеанса</numerusform>
            <numerusform>Звук выключен у %n сеансов</numerusform>
            <numerusform>Звук выключен у %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>у %n сеанса звук не выключен</numerusform>
            <numerusform>у %n сеансов звук не выключен</numerusform>
            <numerusform>у %n сеансов звук не выключен</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>У текстового сеанса нет звука.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Звук вашего собственного сеанса отсюда не выключается.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>У этого сеанса нет звука, который можно выключить, или на его компьютере нет stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>Выключить звук %n сеанса?</numerusform>
            <numerusform>Выключить звук %n сеансов?</numerusform>
            <numerusform>Выключить звук %n сеансов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>Был бы выключен звук: %1</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>Ваш сеанс завершится в %1. Сохраните работу и выйдите из системы.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>Ваш сеанс не завершится: завершение отменено.</translation>
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
        <translation> · </translation>
    </message>
    <message>
        <source>This site does not allow looking at screens at this hour.</source>
        <translation>В этом учреждении смотреть на экраны в это время не разрешено.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>В этом учреждении смотреть на экраны разрешено в такие часы: %1.</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>В этом учреждении смотреть на экраны разрешено только из его собственных сетей.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>Показать ваш экран?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>Ответственный за это помещение хочет увидеть ваш экран.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>Без вашего согласия ничего не показывается.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>&amp;Показать мой экран</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>&amp;Не показывать</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>Имя файла должно оканчиваться на .png или .jpg.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удаётся создать папку «%1».</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>сейчас изображение получить нельзя</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>папки больше нет</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>туда нельзя записывать</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>файл не удалось записать</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
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
            <numerusform>%n изображение сохранено в %1.</numerusform>
            <numerusform>%n изображения сохранены в %1.</numerusform>
            <numerusform>%n изображений сохранено в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Ни одно изображение не сохранено.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 Не сохранены: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>Ожидание согласия</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>Пользователь против</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>Экран не читается</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>Помощник отсутствует</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>Ожидается согласие пользователя на просмотр.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>Пользователь не хочет, чтобы его экран видели.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>Экран этого сеанса не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>Помощник внутри сеанса отсутствует. Компьютер запускает его снова.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Нет прав</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Нет изображений</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Сеанса нет</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>Пока нет изображений</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>У вас нет прав видеть экран этого сеанса.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>Компьютер не даёт изображений этого сеанса: это запрещено настройками или нет экрана, который можно прочитать.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>Этого сеанса уже нет.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>Изображения этого сеанса сейчас недоступны. Они запрашиваются снова.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>У текстового сеанса нет экрана, который можно показать.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>Этот компьютер не передаёт изображений: на нём нет службы stationd.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>Изображения отключены в меню «Вид».</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>За этим сеансом никого нет, и прежнего изображения тоже.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>Экран заблокирован, а заблокированные экраны не показываются.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>Изображение ещё не пришло.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Только что</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>Изображению меньше минуты.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>Изображение сделано %1 назад.</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: нет изображения</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>Этот рабочий стол выводит Wayland, с которого этот компьютер не может получать изображения.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>Это ваш собственный сеанс, его экран вам не показывается.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Не в это время</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Не отсюда</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Прервано. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>Прервано снова. Что с остальными, неизвестно.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>Прервано. Что ещё не запрошено, отменяется; нажмите Ctrl-C ещё раз, чтобы не ждать остального.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>Прервано. Отменять уже поздно; нажмите Ctrl-C ещё раз, чтобы не ждать.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Это касается %n компьютера, а спросить негде: нет терминала. Ничего не сделано. Чтобы продолжить, добавьте --yes.</numerusform>
            <numerusform>Это касается %n компьютеров, а спросить негде: нет терминала. Ничего не сделано. Чтобы продолжить, добавьте --yes.</numerusform>
            <numerusform>Это касается %n компьютеров, а спросить негде: нет терминала. Ничего не сделано. Чтобы продолжить, добавьте --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>В системе: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Пользователи предупреждаются: %n секунда. Ctrl-C отменяет.</numerusform>
            <numerusform>Пользователи предупреждаются: %n секунды. Ctrl-C отменяет.</numerusform>
            <numerusform>Пользователи предупреждаются: %n секунд. Ctrl-C отменяет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>Перезагружен: выключился и снова на связи.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>Выключен: больше не отвечает.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>Включён и доступен.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>Приказ о перезагрузке принят, но за отведённое время компьютер не выключился.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>Приказ о выключении принят, но за отведённое время компьютер не выключился.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>Пакет для включения отправлен, но за отведённое время компьютер не появился.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>Там у вас нет на это прав. Ничего не сделано.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>Программа там не даёт выключить компьютер, или он уже выключается. Ничего не сделано.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>Пакет отправить не удалось: этот компьютер не подключён к подходящей сети.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>Компьютер недоступен. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>Адрес его сетевой карты неизвестен, включить его по сети нельзя. Запишите адрес в список классов (mac=…).</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>Компьютер этого не умеет. Ничего не сделано.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>Убран из списка. Ничего не сделано.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>Ответа нет. Выполняет ли он приказ, неизвестно.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>Предупредить пользователей нельзя: там нужен stationd. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>Не все сеансы удалось завершить, поэтому он остаётся включённым. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>Перезагрузить %n компьютер?</numerusform>
            <numerusform>Перезагрузить %n компьютера?</numerusform>
            <numerusform>Перезагрузить %n компьютеров?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>Перезагрузить %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>Выключить %n компьютер?</numerusform>
            <numerusform>Выключить %n компьютера?</numerusform>
            <numerusform>Выключить %n компьютеров?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>Выключить %1?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>Включить по сети %n компьютер?</numerusform>
            <numerusform>Включить по сети %n компьютера?</numerusform>
            <numerusform>Включить по сети %n компьютеров?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>Включить по сети %1?</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>Кто в системе, видит обратный отсчёт и может сохранить работу; по его окончании сеансы завершаются, затем компьютер выключается. До этого всё можно отменить.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>Компьютер выключается сейчас, вместе со всеми сеансами. Несохранённая работа пропадёт.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>Был бы перезагружен.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>Был бы выключен.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>Был бы включён по сети.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>Этот компьютер скоро перезагрузится.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>Этот компьютер скоро будет выключен.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>никого</translation>
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
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>Он не сообщает, есть ли у вас право.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>Нужен пароль, а запросить его отсюда нельзя.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>У вас нет на это прав.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>Он этого не умеет.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 не даёт его выключить: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>Пользователи предупреждаются</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Запрашивается</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Выключается</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>Пакет отправлен</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>Выключился; ещё не вернулся</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>Он выключился, но за отведённое время не вернулся.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>Отменено. Компьютер остаётся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>Перезагружен: %n</numerusform>
            <numerusform>Перезагружено: %n</numerusform>
            <numerusform>Перезагружено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>Выключен: %n</numerusform>
            <numerusform>Выключено: %n</numerusform>
            <numerusform>Выключено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>Включён: %n</numerusform>
            <numerusform>Включено: %n</numerusform>
            <numerusform>Включено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>Перезагрузка не подтверждена: %n</numerusform>
            <numerusform>Перезагрузка не подтверждена: %n</numerusform>
            <numerusform>Перезагрузка не подтверждена: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>Выключение не подтверждено: %n</numerusform>
            <numerusform>Выключение не подтверждено: %n</numerusform>
            <numerusform>Выключение не подтверждено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>Включение не подтверждено: %n</numerusform>
            <numerusform>Включение не подтверждено: %n</numerusform>
            <numerusform>Включение не подтверждено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>Перезагрузка: %1 из %2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>Выключение: %1 из %2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>Включение по сети: %1 из %2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Ended by itself.</source>
        <translation>Сеанс завершился сам.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 Ничего не сделано.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, by which ways a message came</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Не тронут: не подходит под условия.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>Ни один сеанс не подходит. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>Не прочитано: пользователь не нажал «OK» вовремя.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>Не затронут: пользователь сеанса — администратор, на которого ваши права не распространяются.</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>Изображений нет: не удалось запустить службу stationd на компьютере.</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>Изображений нет: на компьютере не установлена служба stationd.</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>Для нескольких изображений нужна папка: --output ПАПКА/.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>Изображение не для терминала. Направьте вывод в другое место.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>Запрос изображения…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>Не удалось записать изображение в «%1»: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>Изображение записано, %1 × %2 пикселей.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>Изображение записано в «%3», %1 × %2 пикселей.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>Изображений этого сеанса нет: у него нет экрана или настройки компьютера их запрещают.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>Изображение не пришло вовремя. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>Изображение не пришло вовремя.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>Пока к сеансу никто не подключён, его изображения нет.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>SESSIONNAME</source>
        <translation>СЕАНС</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>ПОЛЬЗОВАТЕЛЬ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>СОСТОЯНИЕ</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>БЕЗДЕЙСТВИЕ</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>ВРЕМЯ ВХОДА</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ОТКУДА</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>КОМПЬЮТЕР</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>СЕАНСЫ</translation>
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
        <translation>Локальный</translation>
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
        <translation>Графический</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текстовый</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Завершается</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>Экран открылся</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Принудительно…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;д %2&#xa0;ч</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>бездействует</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>бездействует %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>ваш собственный сеанс</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Пользователь: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>Это ваш собственный сеанс.</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>Рабочее место: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Откуда: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>Вход: %1 назад</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Проверка результата…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Экран закрыт</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Предупреждён…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>Просьба выйти…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>На экране…</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>Завершается</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>До конца %1</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>Последний раз экран был закрыт в %1. Он закрывается снова.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>Экран заблокирован и самим пользователем.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>Завершение: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Компьютер: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>Пользователь панели</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Читать его вам нельзя.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>Это не обычный файл, или он больше мегабайта.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>Ничего в нём не удалось понять.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Программа не запускается.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>Программы может называть только список администратора или ваш собственный, и только если никто другой не может в него писать.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>Программа работала слишком долго и была завершена.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>Программа вывела больше мегабайта.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>Ничего из вывода программы не удалось понять.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>Программа завершилась с ошибкой.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>Avahi на этом компьютере не отвечает. Установлен ли avahi-daemon и запущен ли он?</translation>
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
        <translation>%1: понятно не всё (%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>Прервано. Принял ли компьютер распоряжение, неизвестно.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Прервано. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>Были бы закрыты все экраны, в том числе у тех, кто войдёт позже.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>Были бы открыты все экраны.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>Закрыть все экраны, в том числе у тех, кто войдёт позже?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>Открыть все экраны?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>Все экраны закрыты, в том числе у тех, кто войдёт позже.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>Закрытых экранов больше нет.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>На компьютере нельзя закрыть все экраны: служба stationd отсутствует или слишком старая. Ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>Сеанса «%1» нет.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>«%1» соответствует %n сеансу. Укажите нужный по идентификатору:</numerusform>
            <numerusform>«%1» соответствует %n сеансам. Укажите нужный по идентификатору:</numerusform>
            <numerusform>«%1» соответствует %n сеансам. Укажите нужный по идентификатору:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>Эта программа запущена не в сеансе. Укажите нужный сеанс.</translation>
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
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%1 на %4 (%2, сеанс %3)</translation>
    </message>
</context>
<context>
    <name>TerminalAnswers</name>
    <message>
        <source>%1 is not known yet. It shows this key: %2</source>
        <translation>%1 ещё не известен. Он показывает такой ключ: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>Это нужный компьютер? Введите «да», если администратор это подтвердил:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>Открыть экраны выбранны&amp;х</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>Открыть экраны выбранных сеансов</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Открыть экран</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>Открытие экрана</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>Открытие экрана…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>Открытие экрана пользователя %1…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>Открытие экранов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Экран открыт.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>Открытие экрана запрошено, но сеанс его не подтвердил.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Экран открыт</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>Запрошено открытие экрана</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>Экран открыт в %n сеансе</numerusform>
            <numerusform>Экран открыт в %n сеансах</numerusform>
            <numerusform>Экран открыт в %n сеансах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось открыть экран в %n сеансе</numerusform>
            <numerusform>Не удалось открыть экран в %n сеансах</numerusform>
            <numerusform>Не удалось открыть экран в %n сеансах</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>У текстового сеанса нет экрана, который можно закрыть.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Экран вашего собственного сеанса отсюда не закрывается.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>На этом компьютере это недоступно: там нужна служба stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>Открыть экран в %n сеансе?</numerusform>
            <numerusform>Открыть экран в %n сеансах?</numerusform>
            <numerusform>Открыть экран в %n сеансах?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>Был бы открыт экран пользователя %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Экран этого рабочего стола Wayland нельзя закрыть.</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать экран</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>Разблокировать экраны выбранных сеансов</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать экран</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>Разблокировка экрана</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Разблокировка экрана…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Разблокировка экрана пользователя %1…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Разблокировка экранов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Экран разблокирован.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>Разблокировка экрана запрошена, но сеанс её не подтвердил.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Экран разблокирован</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Запрошена разблокировка экрана</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось разблокировать экран в %n сеансе</numerusform>
            <numerusform>Не удалось разблокировать экран в %n сеансах</numerusform>
            <numerusform>Не удалось разблокировать экран в %n сеансах</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>У текстового сеанса нет экрана, который можно было бы заблокировать.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Разблокировать экран в %n сеансе?</numerusform>
            <numerusform>Разблокировать экран в %n сеансах?</numerusform>
            <numerusform>Разблокировать экран в %n сеансах?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Был бы разблокирован экран пользователя %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>Экран разблокирован в %n сеансе</numerusform>
            <numerusform>Экран разблокирован в %n сеансах</numerusform>
            <numerusform>Экран разблокирован в %n сеансах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>разблокировка экрана запрошена в %n сеансе, но не замечена</numerusform>
            <numerusform>разблокировка экрана запрошена в %n сеансах, но не замечена</numerusform>
            <numerusform>разблокировка экрана запрошена в %n сеансах, но не замечена</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>Вк&amp;лючить звук выбранных</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>Вернуть выбранным сеансам звук, каким он был</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>Вкл&amp;ючить звук у всех</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>Вернуть всем сеансам звук, каким он был</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>Включение звука</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>Включение звука</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Звук включается…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>Звук включается: %1…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>Включение звука: готово %1 из %2</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>Звук включён.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Звук включён</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>Звук включён у %n сеанса</numerusform>
            <numerusform>Звук включён у %n сеансов</numerusform>
            <numerusform>Звук включён у %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>у %n сеанса звук не включён</numerusform>
            <numerusform>у %n сеансов звук не включён</numerusform>
            <numerusform>у %n сеансов звук не включён</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>У текстового сеанса нет звука.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Звук вашего собственного сеанса отсюда не выключается.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>У этого сеанса нет звука, который можно выключить, или на его компьютере нет stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>Включить звук %n сеанса?</numerusform>
            <numerusform>Включить звук %n сеансов?</numerusform>
            <numerusform>Включить звук %n сеансов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>Был бы включён звук: %1</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>Поиск сеансов…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>Не удаётся показать сеансы</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>Никто не вошёл в систему</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>Нет активных сеансов</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>Нет графических сеансов</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>У компьютера запрашивается список вошедших пользователей.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 Как только это изменится, окно заполнится само.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>Сеансы появятся здесь, как только кто-нибудь войдёт в систему.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>Поиску не соответствует ни один сеанс.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>Сеансы есть, но ни один из них не активен.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>Есть только текстовые сеансы, а они не показаны.</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 Показаны последние известные сведения.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>Все экраны закрыты, пока вы их не откроете.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>Все экраны закрыты, пока вы их не откроете: «%1»</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>Все экраны закрыты до %1.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>Все экраны закрыты до %1: «%2»</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>То, что вы ищете, есть, но показаны только активные сеансы.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>То, что вы ищете, есть, но текстовые сеансы не показаны.</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>В этом состоянии никого нет</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>Сеансы есть, но ни один не в том состоянии, которое сейчас показывается.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>Предупредить не удалось. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Предупреждён. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Ожидание %n секунду. Ctrl-C отменяет.</numerusform>
            <numerusform>Ожидание %n секунды. Ctrl-C отменяет.</numerusform>
            <numerusform>Ожидание %n секунд. Ctrl-C отменяет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Прервано. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Прервано. Ничего не сделано; пользователям сообщается об этом.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>Отменено. Можете продолжать работу.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>О программе Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>Панель мониторинга для классов с общими компьютерами Linux.

Свободная программа под Стандартной общественной лицензией GNU версии 3 или новее. Предоставляется без каких-либо гарантий.

Собрано с Qt %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>Что выполняется и чем закончилось</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>Add computers</source>
        <translation>Добавить компьютеры</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>&amp;Компьютеры:</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>К&amp;ласс:</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>Какие компьютеры?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>Введите имя, известное ssh, USER@HOST:PORT, несколько через запятую или шаблон для многих.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n компьютер: от %1 до %2</numerusform>
            <numerusform>%n компьютера: от %1 до %2</numerusform>
            <numerusform>%n компьютеров: от %1 до %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>Например, lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>Один компьютер</translation>
    </message>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>Читаются настройки ssh…</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>По &amp;имени</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>Из настроек &amp;ssh</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>Поиск по именам из настроек ssh</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>Имена в настройках ssh</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>В настройках ssh нет ни одного отдельного компьютера.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>Выбран %n компьютер</numerusform>
            <numerusform>Выбрано %n компьютера</numerusform>
            <numerusform>Выбрано %n компьютеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>Часть списков классов не читается: %1</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>Не удалось записать ваш список классов.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>Закрыть все экраны</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>Закрыть экраны выбранных</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Экран закрыт</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>&amp;Слова на экране:</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>Закрыть все экраны?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>У всех, кроме вас, и у тех, кто войдёт позже, закрывается экран, а клавиатура и указатель не действуют. Их программы продолжают работать.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>Их экраны закрыты, а клавиатуры и указатели не действуют, пока вы не откроете экраны. Их программы продолжают работать.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>Если пусто, компьютер показывает слова, заданные в его настройках.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>&amp;Закрыть все экраны</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>На время из настроек компьютера</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>На %n минуту</numerusform>
            <numerusform>На %n минуты</numerusform>
            <numerusform>На %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>До конца занятия:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>&amp;Длительность:</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Конец занятия</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>Затем компьютер сам откроет экраны, даже если вас нет.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Результат для каждого сеанса</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Копировать выбранные строки или все</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Спросить ещё раз и повторить для тех, с кем не получилось, и только для них</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>Было уже поздно.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Отмена завершения %n сеанса…</numerusform>
            <numerusform>Отмена завершения %n сеансов…</numerusform>
            <numerusform>Отмена завершения %n сеансов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>Завершение %n сеанса отменено.</numerusform>
            <numerusform>Завершение %n сеансов отменено.</numerusform>
            <numerusform>Завершение %n сеансов отменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>Для %1 — нет: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>Завершение %n сеанса не отменено: %1</numerusform>
            <numerusform>Завершение %n сеансов не отменено: %1</numerusform>
            <numerusform>Завершение %n сеансов не отменено: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Поиск действия</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Название действия</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Найденные действия</translation>
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
        <translation>ваш собственный сеанс</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>текстовый сеанс</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>не показан в сетке</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>Завершение сеансов всех пользователей</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>Завершение сеансов выбранных пользователей</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Сеансы, которые будут завершены</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>уже завершён</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>Все эти сеансы уже завершены</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>Завершать больше нечего.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Завершить сеансы</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>Вместе с сеансами завершаются все запущенные в них программы. Несохранённая работа будет потеряна.</translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>Среди них и ваш собственный сеанс; он завершится последним.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>Ваш собственный сеанс останется.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>Из этих сеансов %n сейчас не показан в сетке.</numerusform>
            <numerusform>Из этих сеансов %n сейчас не показаны в сетке.</numerusform>
            <numerusform>Из этих сеансов %n сейчас не показаны в сетке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Завершить везде</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>Этот компьютер не может предупредить заранее: там нужна служба stationd.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>Завершить &amp;сейчас</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>Без предупреждения: несохранённая работа будет потеряна</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>Завершаются все сеансы ниже, те, что откроются за это время, и всё, что работает для этих пользователей в фоне. Несохранённая работа будет потеряна.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>Они видят обратный отсчёт и могут сохранить работу. Затем их сеансы завершаются вместе со всеми программами.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>Отметьте тех, чей сеанс нужно завершить.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>%n администратор, на которого ваши права не распространяются, не затрагивается.</numerusform>
            <numerusform>%n администратора, на которых ваши права не распространяются, не затрагиваются.</numerusform>
            <numerusform>%n администраторов, на которых ваши права не распространяются, не затрагиваются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>Скоро завершение сеанса</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Скрыть</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>Оставить на экране только оставшееся время</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>&amp;Завершить сейчас</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>Ваш сеанс завершится через %1</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>Ваш сеанс завершается</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>Несохранённая работа может быть потеряна.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>Сохраните работу сейчас.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Завершение сеанса…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>Показать только эти</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>Назад ко всем сеансам</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Предыдущий сеанс</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Следующий сеанс</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Экран пользователя %1</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Этот сеанс завершён.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 Изображение было верным в %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the grid</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::GeneralPage</name>
    <message>
        <source>Something is under way. The language changes when you open this program again, or choose it again when that has ended.</source>
        <translation>Сейчас выполняется действие. Язык сменится, когда вы снова откроете программу или ещё раз выберете язык после завершения действия.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Светлые, высокая контрастность</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Тёмные, высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>&amp;Первые пять минут</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>Для &amp;администраторов</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Найти действие…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>&amp;О программе Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Добро пожаловать</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>Место (сеанс)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Чтение истории…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Последние семь дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Копировать выбранные строки или все</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Сохранить историю</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>За это время ничего не делалось.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 из %n записи</numerusform>
            <numerusform>%1 из %n записей</numerusform>
            <numerusform>%1 из %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>Закрыть вс&amp;е экраны…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>О&amp;ткрыть все экраны</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>Закрыть экраны всех и тех, кто войдёт позже</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>Открыть экраны всех</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>Кто, что и с кем сделал на этом компьютере и что из этого вышло</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>Закрыты не все экраны.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>Экраны не открыты.</translation>
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
        <translation>Это &amp;нужный компьютер</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Соединить</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Компьютер:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>Тип ключа:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Отпечаток:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>Запрос:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>&amp;Включить</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>Импорт классов и компьютеров</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n класс</numerusform>
            <numerusform>%n класса</numerusform>
            <numerusform>%n классов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n компьютер</numerusform>
            <numerusform>%n компьютера</numerusform>
            <numerusform>%n компьютеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>непонятна %n строка</numerusform>
            <numerusform>непонятны %n строки</numerusform>
            <numerusform>непонятно %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>Добавить их в ваш список?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Классы и компьютеры</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Непонятые строки</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;Не понято:</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>Поместить в &amp;класс:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>Отмена; ожидается окончание уже начатого</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Результат для каждого сеанса</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Отменить то, что ещё не начато</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не ждать больше</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>Больше не отправлять и не ждать тех, кто не нажал «OK»</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>Отменить то, что не начато, и все идущие отсчёты</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Спросить ещё раз и повторить для тех, с кем не получилось, и только для них</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>Отменить сделанное для тех, кого оно коснулось, и только для них</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>Показать текущий сеанс крупно</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>Назад; закончить поиск; снять выделение</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>Меню выбранных сеансов</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Плитки крупнее или мельче</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl и колесо</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>Это демонстрация. Учебный класс имитируется, и на этом компьютере ничего не изменяется.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Причина: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>Не удалось запустить службу stationd. Сеансы берутся только от диспетчера входа: без изображений и с меньшим числом действий. Откройте программу снова, когда это будет исправлено.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>Действие ещё выполняется. Когда оно завершится, снова выберите «Управлять несколькими компьютерами».</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>Панель занятия</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>Внимание на меня…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>Закрыть все экраны короткой надписью на время, которое вы укажете</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>Сообщение всем…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>Показать текст всем</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>Сохранить все экраны</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>Сохранить изображение каждого экрана в папке с датой</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>Конец занятия…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>Предупредить всех за пять минут, затем завершить их сеансы</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>Показать сп&amp;иском</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>Показать сеансы строками и столбцами, которые можно сортировать и копировать</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>Сохранить список тех, кто в системе, в виде таблицы</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>Сохранение списка сеансов</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Сохранить &amp;список…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>Ваш экран могут видеть</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>Ответственные за это помещение могут попросить показать этот экран. Без вашего согласия ничего не показывается.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>Ответственные за это помещение могут видеть этот экран. Пока кто-то смотрит, об этом сообщает знак в одном из углов.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>Close any&amp;way</source>
        <translation>Всё &amp;равно закрыть</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>Поиск имени, пользователя или рабочего места</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>Поиск имени, пользователя или рабочего места (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Главная панель инструментов</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>Действие ещё выполняется. Если закрыть сейчас, неначатое не будет сделано, начатые отсчёты продолжатся, и о результате вы не узнаете.</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>Панель &amp;занятия</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>Всё, что выполняется, и чем закончилось</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Действия (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
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
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>Сообщить, &amp;кто прочитал</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Сообщение всем</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>Сообщение выбранным пользователям</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Что вы хотите сообщить?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>На экране:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>до нажатия «OK»</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 из %2: слишком длинно</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>Закроется само через %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>Ваш экран видит ответственный за это помещение</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Администратор:</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>По&amp;дтвердить</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>&amp;Пропустить этот компьютер</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 запрашивает пароль администратора</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>Тот же пароль для ещё %n &amp;компьютера, который его запрашивает</numerusform>
            <numerusform>Тот же пароль для ещё %n &amp;компьютеров, которые его запрашивают</numerusform>
            <numerusform>Тот же пароль для ещё %n &amp;компьютеров, которые его запрашивают</numerusform>
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
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Неверно. Попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Откр&amp;ыть крупно</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>Раз в &amp;2 секунды</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>&amp;Раз в секунду</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>&amp;Дважды в секунду</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>&amp;Пять раз в секунду</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>&amp;Без изображений</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>Показать один сеанс крупно</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Сначала выберите сеанс.</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>Как часто самое большее снимаются изображения; неизменный экран не снимается снова</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>Этот компьютер не передаёт изображений.</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>Без &amp;ограничения</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>Не более &amp;%1 в секунду</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>Сколько может приходить с каждого компьютера; если больше, изображения снимаются реже</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>Сохр&amp;анить изображения</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>Сохранить &amp;все экраны</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Куда сохранять изображения…</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>Сохранить экраны выбранных сеансов в файлы, как они есть сейчас и в полном размере</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>Сохранить экраны всех остальных в файлы, как они есть сейчас и в полном размере</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>Сохранение %n изображения…</numerusform>
            <numerusform>Сохранение %n изображений…</numerusform>
            <numerusform>Сохранение %n изображений…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Save here</source>
        <translation>Сохранить здесь</translation>
    </message>
    <message>
        <source>Where pictures are saved</source>
        <translation>Куда сохранять изображения</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>Как &amp;часто:</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>С ка&amp;ждого компьютера:</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Куда сохранять изображения…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>Расставить &amp;места</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>Расставить &amp;автоматически, по рабочим местам</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>&amp;Экспорт расстановки…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>Им&amp;порт расстановки…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>Показать свободные &amp;рабочие места</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>Перетащите миниатюры туда, где стоят столы; переместить миниатюру можно и клавишей со стрелкой при нажатых Ctrl+Shift</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>Показать среди остальных и рабочие места, за которыми никого нет</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>Перетащите миниатюры туда, где стоят столы. Пока вы расставляете, ни с кем ничего не происходит.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>Миниатюры расставлены по рабочим местам.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>Экспорт расстановки мест в классе</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>Расстановка мест в классе (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>Импорт расстановки мест в классе</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>В %1 нет расстановки мест в классе.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>Расстановка мест взята из %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>Переза&amp;грузить этот компьютер…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>Выключить э&amp;тот компьютер…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Для этого он должен быть подключён.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>Перезагрузить его после вопроса, в котором названы вошедшие пользователи</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>Выключить его после вопроса, в котором названы вошедшие пользователи</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>Перезагрузка компьютеров</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>Выключение компьютеров</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>Компьютеры и кто там в системе</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>В системе</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>недоступен и останется как есть</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>без него, сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Предупреждение:</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Пере&amp;загрузить</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>&amp;Выключить</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Не ждать</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>Больше не ждать тех, кто не появился</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>Отменить все отсчёты и то, что ещё не запрошено</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>Предупреждаются пользователи %n компьютера.</numerusform>
            <numerusform>Предупреждаются пользователи %n компьютеров.</numerusform>
            <numerusform>Предупреждаются пользователи %n компьютеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Что стало с каждым компьютером</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Что стало с каждым компьютером</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
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
        <translation>Спрашивать перед действием для всех</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>Спрашивать перед действием для выбранных</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>Перед завершением сеанса программа спрашивает всегда. Также перед сообщением и закрытием экрана: для них нужен текст.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Без класса</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>Это убирается из вашего списка классов. С самими компьютерами ничего не происходит.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>Убрать %1 из вашего списка?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>Убрать из вашего списка класс «%1» с %n компьютером?</numerusform>
            <numerusform>Убрать из вашего списка класс «%1» с %n компьютерами?</numerusform>
            <numerusform>Убрать из вашего списка класс «%1» с %n компьютерами?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Что убирается</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>Переименование класса</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Другой класс</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Название класса</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>Как назвать класс «%1»?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>В какой класс перенести %1?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>В каком ещё классе должен быть %1?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Класс:</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>«Корпус А/Класс 1» — это Класс 1 в корпусе А.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Перенести</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>Такой класс уже есть.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Подключить…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>&amp;Добавить компьютеры…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>Переи&amp;меновать класс…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>Пере&amp;нести в другой класс…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>&amp;Копировать в другой класс…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Убрать из списка…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>Это из списка администратора этого компьютера. Изменить может только он.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>Это из источника, который назван в списке; менять надо там.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>Импорт классов и компьютеров</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>Экспорт классов и компьютеров</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>Список классов (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>&amp;Почему…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n компьютер недоступен: %1</numerusform>
            <numerusform>%n компьютера недоступны: %1</numerusform>
            <numerusform>%n компьютеров недоступны: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>В этом окне показан только этот компьютер.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>Управлять &amp;несколькими компьютерами</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>Откроется список классов, в который добавляют компьютеры, доступные через ssh. Чтобы видеть их сеансы и завершать их, ничего устанавливать на эти компьютеры не нужно.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>Классы и их компьютеры расположены в левой части окна. С ними можно сделать следующее:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>&amp;Все компьютеры</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Классы и компьютеры</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>&amp;Добавить компьютеры…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Для этого он должен быть подключён.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>Пере&amp;загрузить…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>&amp;Выключить…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>В&amp;ключить по сети</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Он включён.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>Без класса</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n компьютер</numerusform>
            <numerusform>%n компьютера</numerusform>
            <numerusform>%n компьютеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n соединён</numerusform>
            <numerusform>%n соединены</numerusform>
            <numerusform>%n соединены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n недоступен</numerusform>
            <numerusform>%n недоступны</numerusform>
            <numerusform>%n недоступны</numerusform>
        </translation>
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
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>Получено %1</translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>идёт поиск других</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Disconnected</source>
        <translation>&amp;Отключённые</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>Выбрать бездействующие или отключённые</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation>&#xa0;мин</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>Одно или оба</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>любое из двух</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>оба сразу</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>Выбрать отсутствующих</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>Они выделяются в сетке, и больше с ними ничего не происходит. Ваш собственный сеанс не затрагивается.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>Таких сеансов в сетке нет.</translation>
    </message>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>&amp;Бездействуют или отключены дольше, чем</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>О&amp;тменить завершение</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>Остановить обратные отсчёты выбранных сеансов, кто бы их ни начал</translation>
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
        <translation>Сеансы</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>Список сеансов</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Бездействие</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>В системе</translation>
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
        <translation>&amp;Настройки…</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Классы</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>В&amp;ключить по сети</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>В чём &amp;дело…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>Недоступные компьютеры</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n компьютер недоступен</numerusform>
            <numerusform>%n компьютера недоступны</numerusform>
            <numerusform>%n компьютеров недоступны</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>Выберите компьютеры, которые нужно включить.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>Размер миниатюр</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>Изображение окна записано в %1.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>Не удалось записать изображение окна в %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Шаблоны</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>&amp;Сохранить этот текст как шаблон</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>&amp;Удалить шаблон</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>Шаблоны сообщений</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>Текст, который вы часто отправляете</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>Они предлагаются везде, где вы пишете сообщение.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>Разрешить могут: %1. Чей пароль вы введёте? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Неверно.</translation>
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
            <numerusform>Использовать тот же пароль для ещё %n компьютера, который его запрашивает?</numerusform>
            <numerusform>Использовать тот же пароль для ещё %n компьютеров, которые его запрашивают?</numerusform>
            <numerusform>Использовать тот же пароль для ещё %n компьютеров, которые его запрашивают?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Как &amp;было</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>Содержимое панели инструментов</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>Что есть на панели инструментов в только что установленной программе</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>Отмеченное показано на панели инструментов в этом порядке.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Выбрать все</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Инвертировать выбор</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>С&amp;нять выбор</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Поиск…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Очистить поиск</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>Показать только &amp;активные</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>Показать т&amp;екстовые сеансы</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>Показать и сеансы без рабочего стола: консоли и ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>Не показывать отключённые и завершающиеся сеансы</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>По &amp;имени</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>По &amp;рабочему месту</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>По &amp;состоянию</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>По времени &amp;бездействия</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>По времени &amp;входа</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Мелкие миниатюры</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Средние миниатюры</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Крупные миниатюры</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>&amp;Показать все сеансы</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>&amp;Уменьшить</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>Выбрать без&amp;действующие или отключённые…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Уместить все в &amp;окне</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>Показать только выбранные сеансы, как можно крупнее</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>Сделать миниатюры как можно крупнее, но чтобы все были видны</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>По месту в &amp;классе</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Без группировки</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>По &amp;компьютеру</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>По &amp;пользователю</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>По &amp;состоянию</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>В &amp;центре внимания</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>По ко&amp;мнате</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>нет, завершить сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>сколько я укажу:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation>&#xa0;мин</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>Минут предупреждения</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>Показывается рядом с отсчётом, например: занятие окончено</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Предупреждение:</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>&amp;Ваши слова:</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Добро пожаловать в Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>В окне показаны все, у кого открыт сеанс. Выделите нескольких и сделайте для них что-нибудь, или для всех. Ничего не произойдёт, пока вам не скажут, кого это касается.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>Виден %n сеанс.</numerusform>
            <numerusform>Видно %n сеанса.</numerusform>
            <numerusform>Видно %n сеансов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>Служба (stationd) есть: предупреждение перед завершением сеанса, закрытие экранов, сообщения, снимки экранов и история.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>Без службы (stationd) можно видеть пользователей, заблокировать их экраны и завершить их сеансы, и больше ничего.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>Здесь вы администратор: вы можете делать всё и для всех.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>Здесь вы пользователь панели: вы можете присматривать за обычными пользователями.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>Здесь вы обычный пользователь и не можете присматривать ни за кем. Администратор может это изменить; это подействует при следующем входе:</translation>
    </message>
</context>
</TS>
