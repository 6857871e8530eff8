<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ActionCommand</name>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Завершить %n сеанс? Несохранённая работа будет потеряна.</numerusform>
            <numerusform>Завершить %n сеанса? Несохранённая работа будет потеряна.</numerusform>
            <numerusform>Завершить %n сеансов? Несохранённая работа будет потеряна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Отключить %n сеанс?</numerusform>
            <numerusform>Отключить %n сеанса?</numerusform>
            <numerusform>Отключить %n сеансов?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Заблокировать экран в %n сеансе?</numerusform>
            <numerusform>Заблокировать экран в %n сеансах?</numerusform>
            <numerusform>Заблокировать экран в %n сеансах?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Разблокировать экран в %n сеансе?</numerusform>
            <numerusform>Разблокировать экран в %n сеансах?</numerusform>
            <numerusform>Разблокировать экран в %n сеансах?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Вывести %n сеанс на передний план?</numerusform>
            <numerusform>Вывести %n сеанса на передний план?</numerusform>
            <numerusform>Вывести %n сеансов на передний план?</numerusform>
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
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Ваш сеанс будет завершён через %n секунду. Сохраните работу сейчас.</numerusform>
            <numerusform>Ваш сеанс будет завершён через %n секунды. Сохраните работу сейчас.</numerusform>
            <numerusform>Ваш сеанс будет завершён через %n секунд. Сохраните работу сейчас.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Ваш сеанс будет отключён через %n секунду.</numerusform>
            <numerusform>Ваш сеанс будет отключён через %n секунды.</numerusform>
            <numerusform>Ваш сеанс будет отключён через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Ваш экран будет заблокирован через %n секунду.</numerusform>
            <numerusform>Ваш экран будет заблокирован через %n секунды.</numerusform>
            <numerusform>Ваш экран будет заблокирован через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
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
        <source>No session fits. Nothing was done.</source>
        <translation>Подходящих сеансов нет. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Введите сообщение и завершите его нажатием Ctrl-D в пустой строке.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[д/Н]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ничего не сделано.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Прервано. Ничего не сделано; пользователям сообщается об этом.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>д</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Не затронут: не соответствует условиям.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Действие затрагивает %n сеанс, а терминала для вопроса нет. Ничего не сделано. Чтобы продолжить, добавьте --yes.</numerusform>
            <numerusform>Действие затрагивает %n сеанса, а терминала для вопроса нет. Ничего не сделано. Чтобы продолжить, добавьте --yes.</numerusform>
            <numerusform>Действие затрагивает %n сеансов, а терминала для вопроса нет. Ничего не сделано. Чтобы продолжить, добавьте --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be warned. %1</source>
        <translation>Не удалось предупредить. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Пользователь предупреждён. %1</translation>
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
        <source>It was cancelled. You can go on working.</source>
        <translation>Объявленное действие отменено. Вы можете продолжать работу.</translation>
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
        <source>Only sessions idle for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Только сеансы, бездействующие дольше этого: 90 (секунды), 30m, 2h, 1d12h.</translation>
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
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT].</source>
        <translation>Действовать на этом компьютере через ssh: [USER@]HOST[:PORT].</translation>
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
        <source>--demo and --bus exclude each other.</source>
        <translation>--demo и --bus исключают друг друга.</translation>
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Logged off.</source>
        <translation>Сеанс завершён.</translation>
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
        <source>Locked.</source>
        <translation>Экран заблокирован.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Блокировка экрана запрошена, но сеанс её не подтвердил.</translation>
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
        <source>Brought to the front.</source>
        <translation>Сеанс выведен на передний план.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Сообщение доставлено.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Сообщение отправлено, но никто не подтвердил, что видел его.</translation>
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
        <source>%n session(s) locked or asked to lock</source>
        <translation>
            <numerusform>Экран заблокирован или запрошена блокировка в %n сеансе</numerusform>
            <numerusform>Экран заблокирован или запрошена блокировка в %n сеансах</numerusform>
            <numerusform>Экран заблокирован или запрошена блокировка в %n сеансах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked or asked to unlock</source>
        <translation>
            <numerusform>Экран разблокирован или запрошена разблокировка в %n сеансе</numerusform>
            <numerusform>Экран разблокирован или запрошена разблокировка в %n сеансах</numerusform>
            <numerusform>Экран разблокирован или запрошена разблокировка в %n сеансах</numerusform>
        </translation>
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
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>Доставлено %n сообщение</numerusform>
            <numerusform>Доставлено %n сообщения</numerusform>
            <numerusform>Доставлено %n сообщений</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n could not be</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n отменено</numerusform>
            <numerusform>%n отменено</numerusform>
            <numerusform>%n отменено</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Сеанс отключён</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Запрошено отключение</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Экран заблокирован</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Запрошена блокировка экрана</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Экран разблокирован</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Запрошена разблокировка экрана</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Выведен на передний план</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Сообщение доставлено</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Сообщение отправлено</translation>
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
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>У этого сеанса нет ни терминала, ни службы уведомлений, которая показывала бы сообщения. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Завершение запрошено; проверить, осталось ли что-нибудь от сеанса, не удалось.</translation>
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
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось отключить %n сеанс</numerusform>
            <numerusform>Не удалось отключить %n сеанса</numerusform>
            <numerusform>Не удалось отключить %n сеансов</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Не удалось разблокировать экран в %n сеансе</numerusform>
            <numerusform>Не удалось разблокировать экран в %n сеансах</numerusform>
            <numerusform>Не удалось разблокировать экран в %n сеансах</numerusform>
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
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>Не удалось доставить %n сообщение</numerusform>
            <numerusform>Не удалось доставить %n сообщения</numerusform>
            <numerusform>Не удалось доставить %n сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Завершение сеансов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Отключение: готово %1 из %2</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Блокировка экранов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Разблокировка экранов: готово %1 из %2</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Вывод на передний план: готово %1 из %2</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Отправка сообщений: готово %1 из %2</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Завершение сеанса пользователя %1…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Отключение сеанса пользователя %1…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Блокировка экрана пользователя %1…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Разблокировка экрана пользователя %1…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Вывод сеанса пользователя %1 на передний план…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Отправка сообщения пользователю %1…</translation>
    </message>
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
        <translation>Сортировка</translation>
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
        <translation>Сор&amp;тировка</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Would log off %1</source>
        <translation>Был бы завершён сеанс пользователя %1</translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Был бы отключён сеанс пользователя %1</translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Был бы заблокирован экран пользователя %1</translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Был бы разблокирован экран пользователя %1</translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Был бы выведен на передний план сеанс пользователя %1</translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Было бы отправлено сообщение пользователю %1</translation>
    </message>
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
        <source>Disconnected</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Завершается</translation>
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
        <source>Logging off…</source>
        <translation>Завершение сеанса…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Ожидание…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Принудительно…</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать экран</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Вывести на передний план</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Отправить сообщение</translation>
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
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>На передний план можно вывести только локальный сеанс компьютера.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>У текстового сеанса нет экрана, который можно было бы заблокировать.</translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Этот сеанс уже отключён.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Этот сеанс нельзя отключить отсюда.</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>На этом компьютере это недоступно.</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>Повторить то же самое для сеансов с ошибкой, и только для них</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>Повторить то же самое для сеансов с ошибкой, и только для них</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Отменить то, что ещё не начато</translation>
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
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone and you are not told how the rest ended.</source>
        <translation>Действие ещё выполняется. Если закрыть окно сейчас, то, что не начато, не будет сделано, а о результате остального вы не узнаете.</translation>
    </message>
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
        <source>&amp;About Stationmaster</source>
        <translation>&amp;О программе Stationmaster</translation>
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
    <name>stationmaster::SessionActions</name>
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
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>На экран</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Отключить</translation>
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
</context>
</TS>
