<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>Upłynął czas podany w --timeout.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Przerwano. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>Przerwano ponownie.</translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>Przerwano. Trwa anulowanie odliczań; ponowne naciśnięcie Ctrl-C kończy bez czekania.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>Przerwano. To, co się zaczęło, jest kończone; ponowne naciśnięcie Ctrl-C kończy bez czekania.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>Otrzymano polecenie zakończenia.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Proszę wpisać wiadomość i zakończyć ją, naciskając Ctrl-D w osobnym wierszu.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Czekanie przez %n sekundę. Ctrl-C anuluje.</numerusform>
            <numerusform>Czekanie przez %n sekundy. Ctrl-C anuluje.</numerusform>
            <numerusform>Czekanie przez %n sekund. Ctrl-C anuluje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>Nie dało się już tego anulować.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>Nie udało się anulować. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>Aby ją tam zainstalować: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja otrzymała polecenie, ale wykonania nie potwierdzono</numerusform>
            <numerusform>%n sesje otrzymały polecenie, ale wykonania nie potwierdzono</numerusform>
            <numerusform>%n sesji otrzymało polecenie, ale wykonania nie potwierdzono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>Ostrzeżono %1 z %n użytkownika; wylogowanie nastąpi po zakończeniu odliczania</numerusform>
            <numerusform>Ostrzeżono %1 z %n użytkowników; wylogowanie nastąpi po zakończeniu odliczania</numerusform>
            <numerusform>Ostrzeżono %1 z %n użytkowników; wylogowanie nastąpi po zakończeniu odliczania</numerusform>
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
        <translation>&amp;Na pierwszy plan</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>Pokazuje zaznaczoną sesję na ekranie jej lokalnego stanowiska</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>Na pierwszy plan</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Na pierwszy plan</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>Przeniesienie na pierwszy plan</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Czekanie…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Przenoszenie na pierwszy plan: %1…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Przenoszenie na pierwszy plan: %1 z %2</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>Przeniesiono na pierwszy plan.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Przeniesiono na pierwszy plan</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n sesja przeniesiona na pierwszy plan</numerusform>
            <numerusform>%n sesje przeniesione na pierwszy plan</numerusform>
            <numerusform>%n sesji przeniesionych na pierwszy plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się przenieść na pierwszy plan</numerusform>
            <numerusform>%n sesji nie udało się przenieść na pierwszy plan</numerusform>
            <numerusform>%n sesji nie udało się przenieść na pierwszy plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>Na pierwszy plan można przenieść tylko sesję na lokalnym stanowisku komputera.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Przenieść %n sesję na pierwszy plan?</numerusform>
            <numerusform>Przenieść %n sesje na pierwszy plan?</numerusform>
            <numerusform>Przenieść %n sesji na pierwszy plan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Przeniesiono by na pierwszy plan: %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>CZAS</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPERATOR</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>SKĄD</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>DZIAŁANIE</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>UŻYTKOWNIK</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESJA</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>KOMPUTER</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Przerwano.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>Komputer nie prowadzi historii, którą można tu odczytać: brakuje na nim usługi (stationd) albo jest zbyt stara.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>Nie zapisano niczego, co by pasowało.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>Wpisy od %1 do %2: żadnego nie brakuje, żaden się nie powtarza.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Brakujące: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Powtórzone: %1</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>Za&amp;słoń ekrany zaznaczonych sesji…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>Zasłania ekrany zaznaczonych sesji oraz odbiera im klawiaturę i mysz</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zasłoń</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>Zasłonięcie ekranu</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Zasłanianie…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>Zasłanianie ekranu: %1…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>Zasłanianie ekranów: %1 z %2</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Ekran zasłonięty.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>Ekran jest zasłonięty, ale klawiaturę lub mysz zajmuje inny program.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Ekran zasłonięty</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>Zasłonięty niecałkowicie</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>%n sesja zasłonięta</numerusform>
            <numerusform>%n sesje zasłonięte</numerusform>
            <numerusform>%n sesji zasłoniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja zasłonięta niecałkowicie</numerusform>
            <numerusform>%n sesje zasłonięte niecałkowicie</numerusform>
            <numerusform>%n sesji zasłoniętych niecałkowicie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się zasłonić</numerusform>
            <numerusform>%n sesji nie udało się zasłonić</numerusform>
            <numerusform>%n sesji nie udało się zasłonić</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Sesja tekstowa nie ma ekranu, który można by zasłonić.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Własnej sesji nie można stąd zasłonić.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Ten komputer tego nie umożliwia: potrzebna jest na nim usługa stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>Zasłonić %n sesję?</numerusform>
            <numerusform>Zasłonić %n sesje?</numerusform>
            <numerusform>Zasłonić %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>Zasłonięto by: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Ekranu tego pulpitu Wayland nie można zasłonić.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>W GNOME potrzebny jest do tego pakiet stationmaster-gnome, włączony przez administratora. Zamiast tego można zablokować ekran sesji.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>Użycie: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>Wyświetla i kończy sesje tego lub innego komputera.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION to identyfikator sesji, jej nazwa albo nazwa użytkownika. „stationctl COMMAND --help” podaje opcje polecenia, „man stationctl” – wszystko.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Pokazuje tę pomoc.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>Wartość opcji %1 nie jest czasem trwania. Proszę wpisać 90 (sekundy), 30m, 2h lub 1d12h.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>Puste słowo nie oznacza żadnej sesji.</translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>Nie ma tu opcji %1. Dostępne opcje podaje „stationctl %2 --help”.</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>Należy podać albo sesje, albo --all, ale nie jedno i drugie.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Należy podać, kogo to dotyczy: identyfikator sesji, nazwę sesji, nazwę użytkownika lub --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Z opcją --server należy podać, kogo to dotyczy: identyfikator sesji, nazwę sesji, nazwę użytkownika lub --all.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>„%1” nie przyjmuje sesji. Do wyboru służą --user, --operator i --since.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>„%1” nie przyjmuje sesji. Do wyboru służą --server i --room.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>Należy wskazać komputery za pomocą --server lub --room.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>Opcji --message używa się tu razem z --warn: tekst pojawia się obok odliczania.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify sprawdza jeden komputer: każdy numeruje własne wpisy.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease działa tylko z samym --all.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>Należy podać, gdzie zapisać obraz: --output PLIK, KATALOG/ lub -.</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>Na standardowe wyjście może trafić albo obraz, albo --json.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server wymaga nazwy komputera.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room wymaga nazwy sali.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user wymaga nazwy użytkownika.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>Wartość --warn przekracza jeden dzień.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>Wartość --time nie jest czasem trwania do jednej godziny.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>Wartość --since nie jest chwilą w czasie. Proszę wpisać 2h (temu), today, yesterday, 10:45, 2026-11-21 lub „2026-11-21 10:45”.</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>Wartość --lines nie jest liczbą od 1 do %1.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>Wartość --size nie jest rozmiarem obrazu. Proszę wpisać 1280x720; najwyżej %1 z każdej strony.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>Należy podać, co zrobić. Listę poleceń podaje „stationctl --help”.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>Nie ma polecenia „%1”. Listę poleceń podaje „stationctl --help”.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Wiadomość jest pusta.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>Wiadomość jest dłuższa niż %n znak.</numerusform>
            <numerusform>Wiadomość jest dłuższa niż %n znaki.</numerusform>
            <numerusform>Wiadomość jest dłuższa niż %n znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Łączenie z %1…</translation>
    </message>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>Pobieranie listy sesji tego komputera…</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>Nie udało się uruchomić usługi komputera (stationd). Dalsza praca tylko z menedżerem logowania.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>Utracono połączenie z komputerem. Trwa ponowne łączenie…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Połączono ponownie.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Przerwano. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Żadna sesja nie pasuje.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>Komputer wykonuje dalej to, co mu polecono. Wynik pokażą „stationctl list” i „stationctl audit”.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Nie ma sali „%1”.</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>Żadna lista sal nie wymienia komputera. Należy wskazać go za pomocą --server.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: nie udało się wypisać wszystkiego.
</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>Zasłania ekrany tekstem i odbiera klawiatury oraz myszy.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>Rozłącza sesje i zwalnia ich stanowiska; sesje trwają i można do nich wrócić.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>Poleca blokadom ekranu sesji, aby je zablokowały.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>Kończy sesje i wszystkie ich procesy.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>Pokazuje użytkownikom tekst.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>Wycisza dźwięk sesji; użytkownicy nie mogą go sami przywrócić.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>Zdejmuje zasłony z zasłoniętych ekranów.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>Poleca blokadom ekranu sesji, aby je odblokowały.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>Przywraca sesjom dźwięk.</translation>
    </message>
    <message>
        <source>Every session except your own.</source>
        <translation>Wszystkie sesje oprócz własnej.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>Tylko sesje tego użytkownika. Można podać wiele razy.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Tylko sesje bezczynne lub rozłączone dłużej niż: 90 (sekundy), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>Tylko sesje rozłączone.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>Najpierw ostrzega użytkowników i czeka tyle czasu przed działaniem.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>Przed działaniem pokazuje użytkownikom ten tekst.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>Natychmiast wymusza zakończenie procesów, zamiast najpierw je o to poprosić.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>Kończy wszystkie sesje użytkownika na komputerze oraz to, co działa poza sesją.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>Z --all: zdejmuje zasłony po tym czasie.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>Czeka, aż użytkownicy potwierdzą przyciskiem OK, i podaje, kto to zrobił.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>Usuwa wiadomość z ekranu po tym czasie.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>Podaje, co zostałoby zrobione, i nic nie robi.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>Nie pyta, nawet gdy celów jest więcej niż jeden.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>Miejsce zapisu: plik kończący się na .png lub .jpg, katalog albo - dla standardowego wyjścia.</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>Największy rozmiar obrazu; bez tej opcji pełny rozmiar ekranu.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>Nic starszego niż: 2h (temu), today, yesterday, 10:45, 2026-11-21, „2026-11-21 10:45”.</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Tylko to, co zrobił ten użytkownik.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>Najwyżej tyle wierszy, domyślnie 100.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>Podaje, czy brakuje wpisów lub czy się powtarzają.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>Pokazuje użytkowników i czas ich bezczynności, jak „query user”.</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>Działa dalej i podaje każdą zmianę jako obiekt JSON w osobnym wierszu, aż do przerwania.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>Działa na tym komputerze przez ssh: [USER@]HOST[:PORT]. Kilka komputerów po przecinku lub jako lab1-[01-30].</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>Działa na komputerach tej sali przez ssh.</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>Rezygnuje, gdy komputer w tym czasie nie odpowie lub nie skończy.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>Jeden obiekt JSON dla każdej sesji, po jednym w wierszu.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>Podaje każdy krok.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>Zapisuje obrazy ekranów sesji do plików.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>Pokazuje, co zrobiono na komputerze i czego odmówiono, od najnowszych.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>Pokazuje sesje. Znak &gt; stoi przed własną.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>Pokazuje inne komputery i jak można się z nimi połączyć.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>Uruchamia ponownie inne komputery i sprawdza, czy wróciły.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>Wyłącza inne komputery i sprawdza, czy się wyłączyły.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>Wybudza inne, wyłączone komputery i sprawdza, czy się włączyły.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>[y/N]</source>
        <translation>[t/N]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Dotyczy to %n sesji, a nie ma terminala, na którym można by zapytać. Nic nie zrobiono. Aby kontynuować, należy dodać --yes.</numerusform>
            <numerusform>Dotyczy to %n sesji, a nie ma terminala, na którym można by zapytać. Nic nie zrobiono. Aby kontynuować, należy dodać --yes.</numerusform>
            <numerusform>Dotyczy to %n sesji, a nie ma terminala, na którym można by zapytać. Nic nie zrobiono. Aby kontynuować, należy dodać --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>Dotyczy to wszystkich, a nie ma terminala, na którym można by zapytać. Nic nie zrobiono. Aby kontynuować, należy dodać --yes.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nic nie zrobiono.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 z %n sesji</numerusform>
            <numerusform>%1 z %n sesji</numerusform>
            <numerusform>%1 z %n sesji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesja</numerusform>
            <numerusform>%n sesje</numerusform>
            <numerusform>%n sesji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktywna</numerusform>
            <numerusform>%n aktywne</numerusform>
            <numerusform>%n aktywnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n zablokowana</numerusform>
            <numerusform>%n zablokowane</numerusform>
            <numerusform>%n zablokowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n zasłonięta</numerusform>
            <numerusform>%n zasłonięte</numerusform>
            <numerusform>%n zasłoniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>%n z utraconą zasłoną</numerusform>
            <numerusform>%n z utraconą zasłoną</numerusform>
            <numerusform>%n z utraconą zasłoną</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n rozłączona</numerusform>
            <numerusform>%n rozłączone</numerusform>
            <numerusform>%n rozłączonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n zamykana</numerusform>
            <numerusform>%n zamykane</numerusform>
            <numerusform>%n zamykanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n zaznaczona</numerusform>
            <numerusform>%n zaznaczone</numerusform>
            <numerusform>%n zaznaczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n niepokazana sesja tekstowa</numerusform>
            <numerusform>%n niepokazane sesje tekstowe</numerusform>
            <numerusform>%n niepokazanych sesji tekstowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n wolne stanowisko</numerusform>
            <numerusform>%n wolne stanowiska</numerusform>
            <numerusform>%n wolnych stanowisk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>Wyloguj teraz</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Ekran zasłonięty</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>Osoba odpowiedzialna za tę salę zasłoniła ekran tego stanowiska. Uruchomione programy działają dalej.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>Do %1</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>Proszę spróbować „stationmaster --help”.</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>Panel dla sal ze wspólnymi komputerami z systemem Linux.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>Otwiera symulowaną klasę; nic w niej nie jest prawdziwe.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>Z --demo: podaje powód na pasku informacyjnym.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>Używa magistrali pod tym adresem D-Bus zamiast magistrali systemowej.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>Rysuje okno jeden raz do tego pliku PNG, wypisuje sesje i kończy działanie.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark lub system (domyślnie).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schemat</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info (domyślnie), warning lub error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>poziom</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>Pokazuje inne komputery przez ssh, zgodnie z listami sal (zob. podręcznik); domyślnie, jeśli takie listy istnieją.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>Pokazuje komputery wymienione na tej liście sal.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>Pokazuje ten komputer, mimo że istnieją listy sal.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Nieoczekiwany argument: %1</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>Z opcji --demo, --bus, --rooms i --this-computer można podać tylko jedną.</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>Opcji --demo-reason używa się razem z --demo.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>Nie ma takiego poziomu dziennika: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>Nie ma takiego schematu kolorów: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>Opcja, która wymaga wartości, jej nie ma.</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Rozłącz</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>Rozłącza zaznaczone sesje i zwalnia ich stanowiska; sesje działają dalej i można do nich wrócić</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>Rozłą&amp;cz wszystkie…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>Rozłącza wszystkie sesje oprócz własnej i zwalnia ich stanowiska; sesje działają dalej</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>Rozłączyć: %1?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>Stanowiska zostaną zwolnione. Sesje pozostaną w pamięci ze wszystkimi programami, a każdy użytkownik wróci do swojej po ponownym zalogowaniu.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>Rozłączenie</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Rozłączanie…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Rozłączanie: %1…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Rozłączanie: %1 z %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Rozłączono.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>Wysłano polecenie rozłączenia; nie zostało potwierdzone.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Rozłączono</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Wysłano polecenie rozłączenia</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n sesja rozłączona</numerusform>
            <numerusform>%n sesje rozłączone</numerusform>
            <numerusform>%n sesji rozłączonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się rozłączyć</numerusform>
            <numerusform>%n sesji nie udało się rozłączyć</numerusform>
            <numerusform>%n sesji nie udało się rozłączyć</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Ta sesja jest już rozłączona.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>Nie ma tam menedżera wyświetlania (GDM, LightDM lub SDDM), który mógłby pokazać ekran logowania.</translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>Zdalne logowanie GNOME może rozłączyć tylko jego użytkownik.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Tej sesji nie można stąd rozłączyć.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Rozłączyć %n sesję?</numerusform>
            <numerusform>Rozłączyć %n sesje?</numerusform>
            <numerusform>Rozłączyć %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Rozłączono by: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Sesja zostanie rozłączona za %n sekundę.</numerusform>
            <numerusform>Sesja zostanie rozłączona za %n sekundy.</numerusform>
            <numerusform>Sesja zostanie rozłączona za %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Enablement</name>
    <message>
        <source>The list of sessions is still loading.</source>
        <translation>Lista sesji jest jeszcze wczytywana.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Menedżer logowania komputera jest niedostępny.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>Najpierw należy zaznaczyć co najmniej jedną sesję.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>Żadna z tych sesji nie jest zasłonięta.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Nie można zasłonić własnego ekranu.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>Nikt inny nie jest zalogowany.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>Dla tych sesji nie trwa odliczanie do wylogowania.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>Ten komputer nie może zasłonić ekranów wszystkich: potrzebna jest na nim usługa stationd.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Żaden ekran nie jest zasłonięty.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>Ten komputer nie prowadzi historii: potrzebna jest na nim usługa stationd.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Gone</source>
        <translation>Już nie istnieje</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Komputer niedostępny</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Trwało zbyt długo</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>Nie zakończono</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Tu niemożliwe</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>Trwa inne działanie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>Ta sesja już nie istnieje. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>Brak uprawnień do tego działania. Proszę zwrócić się do administratora komputera. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Menedżer logowania komputera jest niedostępny.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>Nie zakończono na czas. Nadal działa: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>Nie potwierdzono na czas, że to nastąpiło.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>Ten rodzaj sesji tego nie umożliwia. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>Na tej sesji trwa inne działanie. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>Anulowano przed rozpoczęciem. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>Komputer udzielił niezrozumiałej odpowiedzi.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>W programie wystąpił błąd. Więcej informacji jest w dzienniku.</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>Anulowano. Sesja trwa dalej.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>Komputer jest niedostępny. Nie wiadomo tu, co stanie się z tą sesją.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja z nieznanym tu wynikiem</numerusform>
            <numerusform>%n sesje z nieznanym tu wynikiem</numerusform>
            <numerusform>%n sesji z nieznanym tu wynikiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja pominięta: anulowano</numerusform>
            <numerusform>%n sesje pominięte: anulowano</numerusform>
            <numerusform>%n sesji pominiętych: anulowano</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nie o tej porze</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nie z tego miejsca</translation>
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
        <translation>%1, wolne</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>Wolne</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>już nie istnieje</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>komputer niedostępny</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>nie potwierdzono na czas</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>tam niemożliwe</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>trwa inne działanie</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>Anulowanie wylogowania</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>Wylogowanie bez czekania</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>Zasłonięcie wszystkich ekranów</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>Odsłonięcie wszystkich ekranów</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>Utrzymanie zasłony ekranu</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>Zamrożenie sesji</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>Odmrożenie sesji</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Rozpoczęcie podglądu</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Zakończenie podglądu</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>Zmiana nazwy stanowiska</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Odczytanie historii</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmówiono</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Odmówiono: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Niepowodzenie: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>sam komputer</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Ten komputer tego nie umożliwia.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>Brak uprawnień do tego działania. Proszę zwrócić się do administratora komputera.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>Komputer jest niedostępny.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>Komputer jest zbyt zajęty. Proszę spróbować za chwilę.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>Komputer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>nie o tej porze</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>nie z tamtego miejsca</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownika</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions of users</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesję</numerusform>
            <numerusform>%n sesje</numerusform>
            <numerusform>%n sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>Wylogować %1?</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>Wyloguj %1 za %2</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>Wyloguj %1</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>Wylogować wszędzie: %1?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>Wyloguj wszędzie za %1</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Wyloguj wszędzie</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>Zasłonić ekran: %1?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>&amp;Zasłoń: %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>Wiadomość do: %1</translation>
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
            <numerusform>%1 i jeszcze %n osoba</numerusform>
            <numerusform>%1 i jeszcze %n osoby</numerusform>
            <numerusform>%1 i jeszcze %n osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>Niepołączony</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączony</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Niedostępny</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>Odmowa logowania</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Nieznany klucz</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Zmieniony klucz</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Wymaga hasła</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>Brak usługi</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>Komputer nie odpowiada. Czy jest włączony i podłączony do sieci oraz czy działa na nim serwer ssh?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>Komputer odmawia dostępu. Jego administrator musi dodać klucz ssh lub konto.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>Nikt jeszcze nie potwierdził, że to właściwy komputer. Proszę porównać odcisk jego klucza z tym, co podaje administrator.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>Komputer przedstawia inny klucz niż dotychczas. Albo zainstalowano go na nowo, albo ktoś pośredniczy w połączeniu. Proszę zapytać jego administratora; jeśli klucz jest właściwy, należy usunąć stary za pomocą „ssh-keygen -R”.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Hasło nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>Komputer prosi o hasło.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>Komputer przyjmuje logowanie, ale jego magistrala systemowa jest niedostępna. Potrzebny jest tam systemd 221 lub nowszy (systemd-stdio-bridge).</translation>
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
        <translation>Za&amp;blokuj ekran</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>Blokuje ekrany zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj ekran</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>Zablokowanie ekranu</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Blokowanie…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Blokowanie ekranu: %1…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Blokowanie ekranów: %1 z %2</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Ekran zablokowany.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Wysłano polecenie zablokowania; sesja go nie potwierdziła.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Ekran zablokowany</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Wysłano polecenie zablokowania</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>%n sesja zablokowana</numerusform>
            <numerusform>%n sesje zablokowane</numerusform>
            <numerusform>%n sesji zablokowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja otrzymała polecenie zablokowania, ale go nie potwierdziła</numerusform>
            <numerusform>%n sesje otrzymały polecenie zablokowania, ale go nie potwierdziły</numerusform>
            <numerusform>%n sesji otrzymało polecenie zablokowania, ale go nie potwierdziło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się zablokować</numerusform>
            <numerusform>%n sesji nie udało się zablokować</numerusform>
            <numerusform>%n sesji nie udało się zablokować</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Sesja tekstowa nie ma ekranu, który można by zablokować.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Zablokować %n sesję?</numerusform>
            <numerusform>Zablokować %n sesje?</numerusform>
            <numerusform>Zablokować %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Zablokowano by: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Ekran zostanie zablokowany za %n sekundę.</numerusform>
            <numerusform>Ekran zostanie zablokowany za %n sekundy.</numerusform>
            <numerusform>Ekran zostanie zablokowany za %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>Wylo&amp;guj zaznaczonych użytkowników</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>Kończy zaznaczone sesje i wszystko, co w nich działa</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>Wyloguj &amp;wszystkich użytkowników</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>Kończy wszystkie sesje oprócz własnej</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>Wylogowanie</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Wylogowywanie…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Wylogowywanie: %1…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Wylogowywanie: %1 z %2</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>Wylogowano.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Polecono zakończyć; nie można było sprawdzić, czy coś z sesji pozostało.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Polecono zakończyć</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja wylogowana</numerusform>
            <numerusform>%n sesje wylogowane</numerusform>
            <numerusform>%n sesji wylogowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja otrzymała polecenie zakończenia, ale nikt nie mógł sprawdzić skutku</numerusform>
            <numerusform>%n sesje otrzymały polecenie zakończenia, ale nikt nie mógł sprawdzić skutku</numerusform>
            <numerusform>%n sesji otrzymało polecenie zakończenia, ale nikt nie mógł sprawdzić skutku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się wylogować</numerusform>
            <numerusform>%n sesji nie udało się wylogować</numerusform>
            <numerusform>%n sesji nie udało się wylogować</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Ten komputer tego nie umożliwia.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Wylogować %n sesję? Niezapisana praca zostanie utracona.</numerusform>
            <numerusform>Wylogować %n sesje? Niezapisana praca zostanie utracona.</numerusform>
            <numerusform>Wylogować %n sesji? Niezapisana praca zostanie utracona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>Wylogowano by: %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Wylogowanie nastąpi za %n sekundę. Zapisz teraz swoją pracę.</numerusform>
            <numerusform>Wylogowanie nastąpi za %n sekundy. Zapisz teraz swoją pracę.</numerusform>
            <numerusform>Wylogowanie nastąpi za %n sekund. Zapisz teraz swoją pracę.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>Wyloguj wszę&amp;dzie…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>Kończy wszystkie sesje zaznaczonych użytkowników na tym komputerze oraz to, co działa dla nich w tle</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Wyloguj wszędzie</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>Wylogowanie wszędzie</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Wylogowywanie…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>Wylogowywanie wszędzie: %1…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>Wylogowywanie wszędzie: %1 z %2</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>Wylogowano wszędzie.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Polecono zakończyć; nie można było sprawdzić, czy coś z sesji pozostało.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>Wylogowano wszędzie</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Polecono zakończyć</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n użytkownik wylogowany wszędzie</numerusform>
            <numerusform>%n użytkownicy wylogowani wszędzie</numerusform>
            <numerusform>%n użytkowników wylogowanych wszędzie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja otrzymała polecenie zakończenia, ale nikt nie mógł sprawdzić skutku</numerusform>
            <numerusform>%n sesje otrzymały polecenie zakończenia, ale nikt nie mógł sprawdzić skutku</numerusform>
            <numerusform>%n sesji otrzymało polecenie zakończenia, ale nikt nie mógł sprawdzić skutku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n użytkownika nie udało się wylogować wszędzie</numerusform>
            <numerusform>%n użytkowników nie udało się wylogować wszędzie</numerusform>
            <numerusform>%n użytkowników nie udało się wylogować wszędzie</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Ten komputer tego nie umożliwia: potrzebna jest na nim usługa stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Wylogować wszędzie użytkownika %n sesji? Niezapisana praca zostanie utracona.</numerusform>
            <numerusform>Wylogować wszędzie użytkowników %n sesji? Niezapisana praca zostanie utracona.</numerusform>
            <numerusform>Wylogować wszędzie użytkowników %n sesji? Niezapisana praca zostanie utracona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>Wylogowano by wszędzie użytkownika: %1</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Wiadomość</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>Za&amp;słoń</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Za&amp;blokuj</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>&amp;Sortowanie</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>O&amp;brazy</translation>
    </message>
    <message>
        <source>L&amp;og off users</source>
        <translation>W&amp;yloguj użytkowników</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>Wylogowuje zaznaczonych lub wszystkich użytkowników</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>Pokazuje tekst zaznaczonym lub wszystkim użytkownikom</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zasłoń</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>Zasłania ekrany zaznaczonych lub wszystkich sesji</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>Blokuje lub odblokowuje ekrany zaznaczonych sesji albo pokazuje jedną z nich</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>Zaznacza sesje</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortuj</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>Kolejność sesji</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Które sesje są pokazywane</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesja</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>&amp;Zaznaczenie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Grupowanie</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>&amp;Wiadomość do zaznaczonych użytkowników…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>Pokazuje tekst zaznaczonym użytkownikom</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>Wiadomość &amp;do wszystkich…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>Pokazuje tekst wszystkim innym</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Wyślij wiadomość</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Czekanie…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Wysyłanie wiadomości do: %1…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Wysyłanie wiadomości: %1 z %2</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>Wiadomość odczytana: użytkownik potwierdził przyciskiem OK.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Wiadomość dostarczona.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Wiadomość wysłana; nikt nie potwierdził jej odczytania.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Wiadomość odczytana</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Wiadomość dostarczona</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Wiadomość wysłana</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n wiadomość dostarczona</numerusform>
            <numerusform>%n wiadomości dostarczone</numerusform>
            <numerusform>%n wiadomości dostarczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>%n wiadomość wysłana bez potwierdzenia dostarczenia</numerusform>
            <numerusform>%n wiadomości wysłane bez potwierdzenia dostarczenia</numerusform>
            <numerusform>%n wiadomości wysłanych bez potwierdzenia dostarczenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n wiadomości nie udało się dostarczyć</numerusform>
            <numerusform>%n wiadomości nie udało się dostarczyć</numerusform>
            <numerusform>%n wiadomości nie udało się dostarczyć</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Ten komputer tego nie umożliwia: potrzebna jest na nim usługa stationd.</translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>Ta sesja nie ma ani terminala, ani usługi powiadomień, która pokazuje wiadomości. Nic nie zrobiono.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>Wiadomość odczytana przez %1 z %n użytkownika</numerusform>
            <numerusform>Wiadomość odczytana przez %1 z %n użytkowników</numerusform>
            <numerusform>Wiadomość odczytana przez %1 z %n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Wysłać wiadomość do %n sesji?</numerusform>
            <numerusform>Wysłać wiadomość do %n sesji?</numerusform>
            <numerusform>Wysłać wiadomość do %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Wysłano by wiadomość do: %1</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>Wy&amp;cisz dźwięk zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>Wycisza dźwięk zaznaczonych sesji do czasu przywrócenia go stąd</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>Wycisz wszys&amp;tkie</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>Wycisza dźwięk wszystkich sesji oprócz własnej</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Wycisz dźwięk</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>Wyciszenie dźwięku</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Wyciszanie…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>Wyciszanie: %1…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>Wyciszanie: %1 z %2</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Dźwięk wyciszony.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Dźwięk wyciszony</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>%n sesja wyciszona</numerusform>
            <numerusform>%n sesje wyciszone</numerusform>
            <numerusform>%n sesji wyciszonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się wyciszyć</numerusform>
            <numerusform>%n sesji nie udało się wyciszyć</numerusform>
            <numerusform>%n sesji nie udało się wyciszyć</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Sesja tekstowa nie ma dźwięku.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Własnej sesji nie można stąd wyciszyć.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Ta sesja nie ma dźwięku, który można by wyciszyć, albo na jej komputerze nie ma usługi stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>Wyciszyć %n sesję?</numerusform>
            <numerusform>Wyciszyć %n sesje?</numerusform>
            <numerusform>Wyciszyć %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>Wyciszono by: %1</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>Sesja kończy się o %1. Zapisz pracę i wyloguj się.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>Sesja jednak się nie kończy: zakończenie anulowano.</translation>
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
        <translation>O tej porze podgląd ekranów nie jest tu dozwolony.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>Podgląd ekranów jest tu dozwolony w tych godzinach: %1.</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>Podgląd ekranów jest tu dozwolony tylko z własnych sieci.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>Pokazać ekran?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>Osoba odpowiedzialna za tę salę chciałaby zobaczyć ten ekran.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>Bez zgody nic nie zostanie pokazane.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>&amp;Pokaż mój ekran</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>&amp;Nie pokazuj</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>Nazwa pliku musi kończyć się na .png lub .jpg.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Nie można utworzyć katalogu „%1”.</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>nie można teraz uzyskać obrazu</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>katalog już nie istnieje</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>zapis w tym miejscu jest niedozwolony</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>nie udało się zapisać pliku</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
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
            <numerusform>Zapisano %n obraz w katalogu %1.</numerusform>
            <numerusform>Zapisano %n obrazy w katalogu %1.</numerusform>
            <numerusform>Zapisano %n obrazów w katalogu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Nie zapisano żadnego obrazu.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 Nie zapisano: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>Oczekiwanie na zgodę</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>Brak zgody użytkownika</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>Ekran nieczytelny</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>Brak pomocnika</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: brak obrazu</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>Oczekiwanie na zgodę użytkownika na oglądanie ekranu.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>Użytkownik nie zgadza się na oglądanie ekranu.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>Ekranu tej sesji nie można odczytać.</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>Ten pulpit jest rysowany przez Wayland, z którego ten komputer nie może pobierać obrazów.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>Pomocnik w sesji (program pomocniczy) nie działa. Komputer uruchamia go ponownie.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Brak obrazów</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Już nie istnieje</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>Chwilowo brak obrazów</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>Brak uprawnień do oglądania ekranu tej sesji.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>Komputer nie udostępnia obrazów tej sesji: nie zezwalają na to zasady placówki albo nie ma ekranu, który można by odczytać.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>Ta sesja już nie istnieje.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>Obrazów tej sesji nie można teraz uzyskać. Trwają kolejne próby.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>Sesja tekstowa nie ma ekranu, który można by pokazać.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>To własna sesja, dlatego nie jest tu pokazywana.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>Ten komputer nie wysyła obrazów: brakuje na nim usługi stationd.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>Obrazy są wyłączone w menu Widok.</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>Nikt nie korzysta z tej sesji i nie ma jej wcześniejszego obrazu.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>Ekran jest zablokowany, a zablokowanych ekranów się nie pokazuje.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>Nie nadszedł jeszcze żaden obraz.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Przed chwilą</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>Obraz sprzed mniej niż minuty.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>Obraz sprzed %1.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nie o tej porze</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nie z tego miejsca</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Przerwano. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>Przerwano ponownie. Nie wiadomo, co robią pozostałe komputery.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>Przerwano. To, czego jeszcze nie zlecono, jest anulowane; ponowne naciśnięcie Ctrl-C kończy bez czekania na resztę.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>Przerwano. Jest za późno, aby cokolwiek anulować; ponowne naciśnięcie Ctrl-C kończy bez czekania.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Dotyczy to %n komputera, a nie ma terminala, na którym można by zapytać. Nic nie zrobiono. Aby kontynuować, należy dodać --yes.</numerusform>
            <numerusform>Dotyczy to %n komputerów, a nie ma terminala, na którym można by zapytać. Nic nie zrobiono. Aby kontynuować, należy dodać --yes.</numerusform>
            <numerusform>Dotyczy to %n komputerów, a nie ma terminala, na którym można by zapytać. Nic nie zrobiono. Aby kontynuować, należy dodać --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>Zalogowani: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Ostrzeganie użytkowników przez %n sekundę. Ctrl-C anuluje.</numerusform>
            <numerusform>Ostrzeganie użytkowników przez %n sekundy. Ctrl-C anuluje.</numerusform>
            <numerusform>Ostrzeganie użytkowników przez %n sekund. Ctrl-C anuluje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>Uruchomiono ponownie: komputer wyłączył się i wrócił.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>Wyłączono: komputer już nie odpowiada.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>Komputer jest włączony i dostępny.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>Komputer przyjął polecenie ponownego uruchomienia, ale nie potwierdzono na czas, że się wyłączył.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>Komputer przyjął polecenie wyłączenia, ale nie potwierdzono na czas, że się wyłączył.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>Wysłano pakiet wybudzający, ale nie potwierdzono na czas, że komputer się włączył.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>Brak uprawnień do tego działania na tym komputerze. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>Działający tam program wymaga, aby komputer pozostał włączony, albo komputer już się wyłącza. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>Nie udało się wysłać pakietu: ten komputer nie jest w odpowiedniej sieci.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>Komputer jest niedostępny. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>Komputer tego nie umożliwia. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>Komputer usunięto z listy. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>Komputer nie odpowiedział. Nie wiadomo, czy wykonuje polecenie.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>Komputer nie może najpierw ostrzec użytkowników: potrzebna jest na nim usługa stationd. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>Nie udało się wylogować wszystkich użytkowników, więc komputer pozostaje włączony. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>Uruchomić ponownie %n komputer?</numerusform>
            <numerusform>Uruchomić ponownie %n komputery?</numerusform>
            <numerusform>Uruchomić ponownie %n komputerów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>Uruchomić ponownie %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>Wyłączyć %n komputer?</numerusform>
            <numerusform>Wyłączyć %n komputery?</numerusform>
            <numerusform>Wyłączyć %n komputerów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>Wyłączyć %1?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>Wybudzić %n komputer?</numerusform>
            <numerusform>Wybudzić %n komputery?</numerusform>
            <numerusform>Wybudzić %n komputerów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>Wybudzić %1?</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>Adres karty sieciowej nie jest znany, więc komputera nie można wybudzić. Należy wpisać go na listę sal (mac=…).</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>Zalogowani widzą odliczanie i mogą zapisać swoją pracę, a po jego upływie są wylogowywani. Następnie komputer się wyłącza. Do tego czasu można to anulować.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>Komputer wyłączy się teraz, wraz ze wszystkimi sesjami. Niezapisana praca zostanie utracona.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>Uruchomiono by go ponownie.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>Wyłączono by go.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>Wybudzono by go.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>Ten komputer zostanie zaraz uruchomiony ponownie.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>Ten komputer zostanie zaraz wyłączony.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>nikt</translation>
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
            <numerusform>%1 i jeszcze %n osoba</numerusform>
            <numerusform>%1 i jeszcze %n osoby</numerusform>
            <numerusform>%1 i jeszcze %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>Komputer nie podaje, czy są do tego uprawnienia.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>Wymagane jest hasło, o które nie można stąd zapytać.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>Brak uprawnień.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>Komputer tego nie umożliwia.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 wymaga, aby pozostał włączony: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>Trwa ostrzeganie użytkowników</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Wysyłanie polecenia</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Wyłącza się</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>Pakiet wysłano</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>Wyłączył się; jeszcze nie wrócił</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>Komputer się wyłączył, ale nie potwierdzono na czas, że wrócił.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>Anulowano. Stan komputera pozostaje bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n uruchomiony ponownie</numerusform>
            <numerusform>%n uruchomione ponownie</numerusform>
            <numerusform>%n uruchomionych ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n wyłączony</numerusform>
            <numerusform>%n wyłączone</numerusform>
            <numerusform>%n wyłączonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n wybudzony</numerusform>
            <numerusform>%n wybudzone</numerusform>
            <numerusform>%n wybudzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n bez potwierdzenia ponownego uruchomienia</numerusform>
            <numerusform>%n bez potwierdzenia ponownego uruchomienia</numerusform>
            <numerusform>%n bez potwierdzenia ponownego uruchomienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n bez potwierdzenia wyłączenia</numerusform>
            <numerusform>%n bez potwierdzenia wyłączenia</numerusform>
            <numerusform>%n bez potwierdzenia wyłączenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n bez potwierdzenia wybudzenia</numerusform>
            <numerusform>%n bez potwierdzenia wybudzenia</numerusform>
            <numerusform>%n bez potwierdzenia wybudzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n anulowany</numerusform>
            <numerusform>%n anulowane</numerusform>
            <numerusform>%n anulowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>Ponowne uruchamianie: %1 z %2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>Wyłączanie: %1 z %2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>Wybudzanie: %1 z %2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Pominięto: nie spełnia kryteriów.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>Pominięto: użytkownik jest administratorem, na którego sesjach nie wolno działać.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>Żadna sesja nie pasuje. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Ended by itself.</source>
        <translation>Zakończyła się sama.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>Nieodczytana: użytkownik nie potwierdził na czas przyciskiem OK.</translation>
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
        <translation>Przerwano.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>Brak obrazów: nie udało się uruchomić usługi komputera (stationd).</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>Brak obrazów: na komputerze nie zainstalowano usługi (stationd).</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>Kilka obrazów wymaga katalogu: --output KATALOG/.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>Terminal nie wyświetli obrazu. Proszę skierować wyjście gdzie indziej.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>Pobieranie obrazu…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>Nie udało się zapisać obrazu do „%1”: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>Zapisano obraz, %1 × %2 pikseli.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>Zapisano obraz do „%3”, %1 × %2 pikseli.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>Nie ma obrazu sesji, gdy nikt z niej nie korzysta.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>Brak obrazów tej sesji: nie ma ona ekranu albo nie pozwalają na to ustawienia komputera.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>Obraz nie nadszedł na czas. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>Obraz nie nadszedł na czas.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>HOST</source>
        <translation>KOMPUTER</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESJA</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>UŻYTKOWNIK</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>RODZAJ</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>BEZCZYNNOŚĆ</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>ZALOGOWANO</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>SKĄD</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SESJE</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>USŁUGA</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Seat</source>
        <translation>Lokalnie</translation>
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
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>Użytkownik panelu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowana</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Rozłączona</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zamykana</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zasłonięta</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>Zasłona utracona</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wysyłanie polecenia…</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Ostrzeżono…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>Poproszono o wylogowanie…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>Na ekranie…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Wymuszanie…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Weryfikowanie…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>Kończy się teraz</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Koniec za %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>bezczynna</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>bezczynna od %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>własna sesja</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Użytkownik: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>To własna sesja.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Komputer: %1</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>Stanowisko: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Skąd: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>Ekran był ostatnio zasłonięty o %1. Trwa ponowne zasłanianie.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>Zablokowana także przez użytkownika.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>Wylogowanie: %1</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>Zalogowano: %1 temu</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Brak uprawnień do jego odczytu.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>To nie jest zwykły plik albo jest większy niż megabajt.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>Niczego w nim nie można zrozumieć.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Nie można uruchomić programu.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>Programy może wymieniać tylko lista administratora lub własna, i tylko wtedy, gdy nikt inny nie może jej zapisywać.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>Program działał zbyt długo i został zakończony.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>Program wypisał więcej niż megabajt.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>Niczego, co wypisał program, nie można zrozumieć.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>Program zakończył się błędem.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>Avahi nie odpowiada na tym komputerze. Czy avahi-daemon jest zainstalowany i uruchomiony?</translation>
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
        <translation>%1: Nie wszystko można zrozumieć (%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>Przerwano. Nie wiadomo, czy komputer przyjął polecenie.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Przerwano. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>Zasłonięto by ekrany wszystkich, także tych, którzy zalogują się później.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>Odsłonięto by ekrany wszystkich.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>Zasłonić ekrany wszystkich, także tych, którzy zalogują się później?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>Odsłonić ekrany wszystkich?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>Ekrany wszystkich są zasłonięte, także tych, którzy zalogują się później.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>Żaden ekran nie jest już zasłonięty.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>Komputer nie może zasłonić ekranów wszystkich: brakuje na nim usługi (stationd) albo jest zbyt stara. Nic nie zrobiono.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>Nie ma sesji „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>„%1” pasuje do %n sesji. Proszę wskazać właściwą jej identyfikatorem:</numerusform>
            <numerusform>„%1” pasuje do %n sesji. Proszę wskazać właściwą jej identyfikatorem:</numerusform>
            <numerusform>„%1” pasuje do %n sesji. Proszę wskazać właściwą jej identyfikatorem:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>Ten program nie działa wewnątrz sesji. Proszę podać, o którą sesję chodzi.</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%1 na %4 (%2, sesja %3)</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2, sesja %3)</translation>
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
        <translation>%1 nie jest jeszcze znany. Przedstawia ten klucz: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>Czy to właściwy komputer? Jeśli jego administrator tak twierdzi, proszę wpisać „tak”:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>&amp;Odsłoń ekrany zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>Zdejmuje zasłony z ekranów zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Odsłoń</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>Odsłonięcie ekranu</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>Odsłanianie…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>Odsłanianie ekranu: %1…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>Odsłanianie ekranów: %1 z %2</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Ekran odsłonięty.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>Wysłano polecenie odsłonięcia; sesja go nie potwierdziła.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Ekran odsłonięty</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>Wysłano polecenie odsłonięcia</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>%n sesja odsłonięta</numerusform>
            <numerusform>%n sesje odsłonięte</numerusform>
            <numerusform>%n sesji odsłoniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się odsłonić</numerusform>
            <numerusform>%n sesji nie udało się odsłonić</numerusform>
            <numerusform>%n sesji nie udało się odsłonić</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Sesja tekstowa nie ma ekranu, który można by zasłonić.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Własnej sesji nie można stąd zasłonić.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Ten komputer tego nie umożliwia: potrzebna jest na nim usługa stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>Odsłonić %n sesję?</numerusform>
            <numerusform>Odsłonić %n sesje?</numerusform>
            <numerusform>Odsłonić %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>Odsłonięto by: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Ekranu tego pulpitu Wayland nie można zasłonić.</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Odblok&amp;uj ekran</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>Odblokowuje ekrany zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj ekran</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>Odblokowanie ekranu</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Odblokowywanie…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Odblokowywanie ekranu: %1…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Odblokowywanie ekranów: %1 z %2</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Ekran odblokowany.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>Wysłano polecenie odblokowania; sesja go nie potwierdziła.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ekran odblokowany</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Wysłano polecenie odblokowania</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>%n sesja odblokowana</numerusform>
            <numerusform>%n sesje odblokowane</numerusform>
            <numerusform>%n sesji odblokowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesja otrzymała polecenie odblokowania, ale go nie potwierdziła</numerusform>
            <numerusform>%n sesje otrzymały polecenie odblokowania, ale go nie potwierdziły</numerusform>
            <numerusform>%n sesji otrzymało polecenie odblokowania, ale go nie potwierdziło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się odblokować</numerusform>
            <numerusform>%n sesji nie udało się odblokować</numerusform>
            <numerusform>%n sesji nie udało się odblokować</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Sesja tekstowa nie ma ekranu, który można by zablokować.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Odblokować %n sesję?</numerusform>
            <numerusform>Odblokować %n sesje?</numerusform>
            <numerusform>Odblokować %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Odblokowano by: %1</translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>&amp;Przywróć dźwięk zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>Przywraca zaznaczonym sesjom dźwięk taki, jaki był</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>P&amp;rzywróć dźwięk wszystkich</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>Przywraca wszystkim sesjom dźwięk taki, jaki był</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>Przywróć dźwięk</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>Przywrócenie dźwięku</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Przywracanie dźwięku…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>Przywracanie dźwięku: %1…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>Przywracanie dźwięku: %1 z %2</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>Dźwięk przywrócony.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Dźwięk przywrócony</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>%n sesja z przywróconym dźwiękiem</numerusform>
            <numerusform>%n sesje z przywróconym dźwiękiem</numerusform>
            <numerusform>%n sesji z przywróconym dźwiękiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesji nie udało się przywrócić dźwięku</numerusform>
            <numerusform>%n sesjom nie udało się przywrócić dźwięku</numerusform>
            <numerusform>%n sesjom nie udało się przywrócić dźwięku</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Sesja tekstowa nie ma dźwięku.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Własnej sesji nie można stąd wyciszyć.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Ta sesja nie ma dźwięku, który można by wyciszyć, albo na jej komputerze nie ma usługi stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>Przywrócić dźwięk %n sesji?</numerusform>
            <numerusform>Przywrócić dźwięk %n sesji?</numerusform>
            <numerusform>Przywrócić dźwięk %n sesji?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>Przywrócono by dźwięk: %1</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>Wyszukiwanie sesji…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>Nie można wyświetlić listy sesji</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>Nikogo w tym stanie</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>Brak aktywnych sesji</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>Brak sesji z pulpitem</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>Trwa sprawdzanie, kto jest zalogowany na komputerze.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 Gdy tylko to się zmieni, okno wypełni się samo.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>Sesje pojawią się tutaj, gdy tylko ktoś się zaloguje.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>Żadna sesja nie odpowiada wyszukiwaniu.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>Szukana sesja istnieje, ale pokazywane są tylko sesje aktywne.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>Szukana sesja istnieje, ale sesje tekstowe nie są pokazywane.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>Są sesje, ale żadna nie jest w jedynym pokazywanym stanie.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>Są sesje, ale żadna nie jest aktywna.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>Są tylko sesje tekstowe, a te nie są pokazywane.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>Ekrany wszystkich są zasłonięte aż do ich odsłonięcia.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>Ekrany wszystkich są zasłonięte aż do ich odsłonięcia: „%1”</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>Ekrany wszystkich są zasłonięte do %1.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>Ekrany wszystkich są zasłonięte do %1: „%2”</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 Widoczny jest ostatni znany stan.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>Nie udało się ostrzec. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Ostrzeżono. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Czekanie przez %n sekundę. Ctrl-C anuluje.</numerusform>
            <numerusform>Czekanie przez %n sekundy. Ctrl-C anuluje.</numerusform>
            <numerusform>Czekanie przez %n sekund. Ctrl-C anuluje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Przerwano. Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Przerwano. Nic nie zrobiono; użytkownicy są o tym informowani.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>Anulowano. Można pracować dalej.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>O programie Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>Panel dla sal ze wspólnymi komputerami z systemem Linux.

Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Program jest rozpowszechniany bez żadnej gwarancji.

Zbudowano przy użyciu Qt %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>Co jest w toku i co z tego wynikło</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>Odczytywanie ustawień ssh…</translation>
    </message>
    <message>
        <source>Add computers</source>
        <translation>Dodawanie komputerów</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Według &amp;nazwy</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>Z ustawień &amp;ssh</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>Sa&amp;la:</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>Które komputery?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>Proszę wpisać nazwę znaną ssh, USER@HOST:PORT, kilka po przecinku lub wzorzec dla wielu.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>&amp;Komputery:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>Szukaj wśród nazw z ustawień ssh</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>Nazwy w ustawieniach ssh</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>W ustawieniach ssh nie ma nazwy żadnego pojedynczego komputera.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>Wybrano %n komputer</numerusform>
            <numerusform>Wybrano %n komputery</numerusform>
            <numerusform>Wybrano %n komputerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n komputer: od %1 do %2</numerusform>
            <numerusform>%n komputery: od %1 do %2</numerusform>
            <numerusform>%n komputerów: od %1 do %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>Na przykład lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>Jeden komputer</translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>Nie udało się zapisać własnej listy sal.</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>Nie można odczytać części list sal: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>Zasłonięcie wszystkich ekranów</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>Zasłonięcie ekranów zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Ekran zasłonięty</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>&amp;Tekst na zasłonie:</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>Zasłonić ekrany wszystkich?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>Zasłona zakryje ekrany wszystkich innych osób, także tych, które zalogują się później, i odbierze im klawiatury oraz myszy. Ich programy będą działać dalej.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>Zasłona zakryje ich ekrany i odbierze im klawiatury oraz myszy aż do odsłonięcia. Ich programy będą działać dalej.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>Jeśli pole pozostanie puste, komputer pokaże tekst ustawiony w placówce.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>&amp;Zasłoń wszystkie ekrany</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>Przez czas ustawiony w placówce</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Przez %n minutę</numerusform>
            <numerusform>Przez %n minuty</numerusform>
            <numerusform>Przez %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>Do końca lekcji:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>&amp;Jak długo:</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Koniec lekcji</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>Potem komputer sam zdejmie zasłony, nawet gdy przy panelu nikogo nie będzie.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Wynik dla każdej sesji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Kopiuje zaznaczone lub wszystkie wiersze</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Spróbuj po&amp;nownie</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Pyta jeszcze raz i powtarza działanie tylko dla tych, dla których się nie powiodło</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>Było za późno.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Anulowanie wylogowania %n sesji…</numerusform>
            <numerusform>Anulowanie wylogowania %n sesji…</numerusform>
            <numerusform>Anulowanie wylogowania %n sesji…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>Anulowano wylogowanie %n sesji.</numerusform>
            <numerusform>Anulowano wylogowanie %n sesji.</numerusform>
            <numerusform>Anulowano wylogowanie %n sesji.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>Nie anulowano wylogowania użytkownika %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>Nie anulowano wylogowania %n sesji: %1</numerusform>
            <numerusform>Nie anulowano wylogowania %n sesji: %1</numerusform>
            <numerusform>Nie anulowano wylogowania %n sesji: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Znajdź działanie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co zrobić?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Nazwa działania</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Znalezione działania</translation>
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
        <translation>własna sesja</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>sesja tekstowa</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>niepokazywana w siatce</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Wylogowanie wszędzie</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>Wylogowanie wszystkich użytkowników</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>Wylogowanie zaznaczonych użytkowników</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>Ten komputer nie może najpierw ostrzec użytkowników: potrzebna jest na nim usługa stationd.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>Wyloguj &amp;teraz</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>Bez ostrzeżenia: niezapisana praca zostanie utracona</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sesje, które zostaną zakończone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>już nie istnieje</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nikogo nie wybrano</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>Proszę zaznaczyć osoby do wylogowania.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>Wszystkie te sesje już się zakończyły</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>Nie ma już kogo wylogować.</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>Zakończą się wszystkie poniższe sesje, a także te otwarte w międzyczasie i wszystko, co działa dla tych użytkowników w tle. Niezapisana praca zostanie utracona.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>Użytkownicy widzą odliczanie i mogą zapisać swoją pracę. Potem ich sesje kończą się wraz ze wszystkimi programami.</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>Sesje zakończą się wraz ze wszystkimi programami. Niezapisana praca zostanie utracona.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>%n z tych sesji nie jest teraz pokazywana w siatce.</numerusform>
            <numerusform>%n z tych sesji nie są teraz pokazywane w siatce.</numerusform>
            <numerusform>%n z tych sesji nie jest teraz pokazywanych w siatce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>Jest wśród nich własna sesja; zakończy się jako ostatnia.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>Własna sesja pozostaje otwarta.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>Pominięto %n administratora, na którego sesjach nie wolno działać.</numerusform>
            <numerusform>Pominięto %n administratorów, na których sesjach nie wolno działać.</numerusform>
            <numerusform>Pominięto %n administratorów, na których sesjach nie wolno działać.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>Wkrótce wylogowanie</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ukryj</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>Pozostawia na ekranie tylko pozostały czas</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>&amp;Wyloguj teraz</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>Wylogowanie nastąpi za %1</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>Trwa wylogowywanie</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>Niezapisana praca może zostać utracona.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>Zapisz teraz swoją pracę.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Wylogowywanie…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>Pokaż tylko te</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>Wróć do wszystkich sesji</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Poprzednia sesja</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Następna sesja</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Ekran: %1</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Ta sesja się zakończyła.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 Obraz był ostatnio aktualny o %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the grid</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::GeneralPage</name>
    <message>
        <source>Something is under way. The language changes when you open this program again, or choose it again when that has ended.</source>
        <translation>Trwa działanie. Język zmieni się po ponownym otwarciu tego programu; można też wybrać go jeszcze raz, gdy działanie się zakończy.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zgodnie z pulpitem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Jasne, wysoki kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Ciemne, wysoki kontrast</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Kolory:</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>Pierwsze pięć &amp;minut</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>Dla &amp;administratorów</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Przewodnik</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Skróty &amp;klawiszowe</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Znajdź działanie…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>&amp;O programie Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Witamy</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kogo dotyczy</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>Stanowisko (sesja)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Odczytywanie historii…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Ostatnie siedem dni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Zakres czasu</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Kopiuje zaznaczone lub wszystkie wiersze</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Zapis historii</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>W tym czasie nic nie zrobiono.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 z %n wpisu</numerusform>
            <numerusform>%1 z %n wpisów</numerusform>
            <numerusform>%1 z %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>Zasłoń &amp;wszystkie ekrany…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>Odsłoń wszyst&amp;kie ekrany</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>Zasłania ekrany wszystkich, także tych, którzy zalogują się później</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>Zdejmuje zasłony ze wszystkich ekranów</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>Kto, co i komu zrobił na tym komputerze i co z tego wynikło</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>Nie wszystkie ekrany są teraz zasłonięte.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>Zasłony nie zostały zdjęte.</translation>
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
        <translation>To &amp;właściwy komputer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Połącz</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spróbuj po&amp;nownie</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>Wy&amp;budź</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Komputer:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>Rodzaj klucza:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Odcisk klucza:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>Pytanie komputera:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Hasło:</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>Import sal i komputerów</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n komputer</numerusform>
            <numerusform>%n komputery</numerusform>
            <numerusform>%n komputerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n niezrozumiały wiersz</numerusform>
            <numerusform>%n niezrozumiałe wiersze</numerusform>
            <numerusform>%n niezrozumiałych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>Dodać je do własnej listy?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Sale i komputery</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Niezrozumiałe wiersze</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;Niezrozumiałe:</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>Umieść w &amp;sali:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Przestań czekać</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>Nie wysyła już niczego i nie czeka na nikogo, kto nie potwierdził przyciskiem OK</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>Anuluje to, co jeszcze się nie zaczęło, oraz wszystkie trwające odliczania</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Anuluje to, co jeszcze się nie zaczęło</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>Anulowanie; czekanie na to, co już się zaczęło</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Sz&amp;czegóły</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Wynik dla każdej sesji</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Spróbuj po&amp;nownie</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Pyta jeszcze raz i powtarza działanie tylko dla tych, dla których się nie powiodło</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>C&amp;ofnij</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>Cofa działanie tylko dla tych, dla których zostało wykonane</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>Pokaż bieżącą sesję w powiększeniu</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>Wróć; zakończ wyszukiwanie; usuń zaznaczenie</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>Menu zaznaczonych sesji</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Większe lub mniejsze miniatury</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl i kółko myszy</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>To jest demonstracja. Klasa jest symulowana i nic na tym komputerze nie jest zmieniane.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Powód: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>Nie udało się uruchomić usługi komputera (stationd). Sesje pochodzą tylko z menedżera logowania: bez obrazów i z mniejszą liczbą działań. Po usunięciu usterki proszę ponownie otworzyć ten program.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>Działanie jest jeszcze w toku. Gdy się zakończy, proszę ponownie wybrać „Zarządzaj wieloma komputerami”.</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>Pasek lekcji</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>Proszę o uwagę…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>Zasłania wszystkie ekrany krótkim tekstem na wybrany czas</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>Wiadomość do wszystkich…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>Pokazuje tekst wszystkim</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>Zapisz wszystkie ekrany</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>Zapisuje obraz każdego ekranu w katalogu z datą</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>Koniec lekcji…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>Ostrzega wszystkich, a po pięciu minutach ich wylogowuje</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>Pokaż jako lis&amp;tę</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>Pokazuje sesje w wierszach i kolumnach, które można sortować i kopiować</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>Zapisuje listę zalogowanych jako tabelę do arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>Zapis listy sesji</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela do arkusza kalkulacyjnego (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Zapisz &amp;listę…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>Ten ekran może być oglądany</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>Osoby odpowiedzialne za tę salę mogą poprosić o pokazanie tego ekranu. Bez zgody nic nie zostanie pokazane.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>Osoby odpowiedzialne za tę salę mogą widzieć ten ekran. Kiedy ktoś patrzy, informuje o tym znak w jednym z rogów.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>Działanie jest jeszcze w toku. Po zamknięciu programu to, co się nie zaczęło, nie zostanie wykonane, rozpoczęte odliczania będą trwać dalej, a wynik nie zostanie pokazany.</translation>
    </message>
    <message>
        <source>Close any&amp;way</source>
        <translation>Za&amp;mknij mimo to</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>Szukaj nazwy, użytkownika lub stanowiska</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>Szukaj nazwy, użytkownika lub stanowiska (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Główny pasek narzędzi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>Pasek l&amp;ekcji</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>Wszystko, co jest w toku, i co z tego wynikło</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Aktywność (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
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
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>Poinformuj, &amp;kto ją odczytał</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Wiadomość do wszystkich</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>Wiadomość do zaznaczonych użytkowników</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst wiadomości</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Co przekazać?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>Czas na ekranie:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Wyślij</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>do potwierdzenia (OK)</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 z %2: za długie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>Zamknie się samo za %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Od: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>Osoba odpowiedzialna za tę salę może teraz oglądać ten ekran</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>A&amp;dministrator:</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>U&amp;wierzytelnij</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>&amp;Pomiń ten komputer</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 prosi o hasło administratora</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>&amp;Użyj tego samego hasła dla jeszcze %n komputera, który o nie prosi</numerusform>
            <numerusform>&amp;Użyj tego samego hasła dla pozostałych %n komputerów, które o nie proszą</numerusform>
            <numerusform>&amp;Użyj tego samego hasła dla pozostałych %n komputerów, które o nie proszą</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>Sprawdzanie hasła…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Hasło nieprawidłowe. Proszę spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Powięks&amp;z</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>Zap&amp;isz obrazy</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>Zapisz wszystkie &amp;ekrany</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Miejsce zapisu obrazów…</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>Co &amp;2 sekundy</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>&amp;Raz na sekundę</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>&amp;Dwa razy na sekundę</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>&amp;Pięć razy na sekundę</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>&amp;Bez obrazów</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>Bez &amp;limitu</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>Najwyżej &amp;%1 na sekundę</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>Ile danych może przychodzić z każdego komputera; gdy jest ich więcej, obrazy są pobierane rzadziej</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>Pokazuje jedną sesję w powiększeniu</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Najpierw należy zaznaczyć sesję.</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>Zapisuje ekrany zaznaczonych sesji do plików, w obecnej postaci i w pełnym rozmiarze</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>Zapisuje ekrany wszystkich innych do plików, w obecnej postaci i w pełnym rozmiarze</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>Jak często najwyżej pobierane są obrazy; niezmieniony ekran nie jest pobierany ponownie</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>Ten komputer nie wysyła obrazów.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>Zapisywanie %n obrazu…</numerusform>
            <numerusform>Zapisywanie %n obrazów…</numerusform>
            <numerusform>Zapisywanie %n obrazów…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>O&amp;twórz katalog</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Where pictures are saved</source>
        <translation>Miejsce zapisu obrazów</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Zapisuj tutaj</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>Jak &amp;często:</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>Z &amp;każdego komputera:</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Miejsce zapisu obrazów…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>&amp;Rozmieszczanie miejsc</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>Rozmieść &amp;automatycznie, według stanowisk</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>&amp;Eksportuj miejsca…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>&amp;Importuj miejsca…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>&amp;Uwzględnij wolne stanowiska</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>Pozwala przeciągnąć miniatury tam, gdzie stoją ławki; miniaturę przesuwa też Ctrl+Shift ze strzałką</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>Pokazuje wśród innych także stanowiska, przy których nikt nie siedzi</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>Proszę przeciągnąć miniatury tam, gdzie stoją ławki. W tym czasie nic nie jest wykonywane na sesjach.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>Miejsca rozmieszczono według stanowisk.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>C&amp;ofnij</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>Eksport miejsc w sali</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>Miejsca w sali (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>Import miejsc w sali</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1 nie zawiera miejsc w sali.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>Miejsca wczytano z %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>Uruchom ten komputer p&amp;onownie…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>Wyłąc&amp;z ten komputer…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Komputer musi być połączony.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>Uruchamia go ponownie po pytaniu, które wymienia zalogowanych</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>Wyłącza go po pytaniu, które wymienia zalogowanych</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>Ponowne uruchamianie komputerów</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>Wyłączanie komputerów</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>Komputery i zalogowani na nich użytkownicy</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Zalogowani</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>niedostępny, zostanie pominięty</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>brak, od razu</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Ostrzeżenie:</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Uruchom ponownie</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>&amp;Wyłącz</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Prz&amp;estań czekać</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>Nie czeka już na te, które się nie zgłosiły</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>Anuluje wszystkie odliczania oraz to, czego wyłączenia jeszcze nie zlecono</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>Użytkownicy %n komputera są ostrzegani.</numerusform>
            <numerusform>Użytkownicy %n komputerów są ostrzegani.</numerusform>
            <numerusform>Użytkownicy %n komputerów są ostrzegani.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Szcze&amp;góły</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Wynik dla każdego komputera</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Wynik dla każdego komputera</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>Pytaj przed wykonaniem dla wszystkich</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>Pytaj przed wykonaniem dla zaznaczonych</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>Przed wylogowaniem program pyta zawsze. Tak samo przed wysłaniem wiadomości i zasłonięciem ekranu, bo trzeba wpisać tekst.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Usuwanie z listy</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Bez sali</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>Zostanie to usunięte z własnej listy sal. Na samych komputerach nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>Usunąć %1 z własnej listy?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>Usunąć z własnej listy salę „%1” z %n komputerem?</numerusform>
            <numerusform>Usunąć z własnej listy salę „%1” z %n komputerami?</numerusform>
            <numerusform>Usunąć z własnej listy salę „%1” z %n komputerami?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Co zostanie usunięte</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>Zmiana nazwy sali</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Inna sala</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nazwa sali</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>Jak ma się nazywać sala „%1”?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>Do której sali przenieść %1?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>W której sali umieścić dodatkowo %1?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Sala:</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>„Budynek A/Pracownia 1” to sala Pracownia 1 w budynku A.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Zmień &amp;nazwę</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Przenieś</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>Taka sala już istnieje.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Połącz…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>&amp;Dodaj komputery…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>Zmień &amp;nazwę sali…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>Prz&amp;enieś do innej sali…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>&amp;Kopiuj do innej sali…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Usuń z listy…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Eksp&amp;ortuj…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Odś&amp;wież</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>Wymienia to lista administratora tego komputera. Tylko on może to zmienić.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>Pochodzi ze źródła podanego na liście i tam się zmienia.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>Import sal i komputerów</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>Eksport sal i komputerów</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>Lista sal (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela do arkusza kalkulacyjnego (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Nie udało się zapisać %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>D&amp;laczego…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n komputer jest niedostępny: %1</numerusform>
            <numerusform>%n komputery są niedostępne: %1</numerusform>
            <numerusform>%n komputerów jest niedostępnych: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>To okno pokazuje tylko ten komputer.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>Zarządzaj &amp;wieloma komputerami</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>Otworzy się lista sal, do której dodaje się komputery dostępne przez ssh. Nie trzeba na nich nic instalować, aby widzieć ich sesje i wylogowywać użytkowników.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>Sale i ich komputery znajdują się po lewej stronie okna. Dostępne działania:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>Wszystkie &amp;komputery</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Sale i komputery</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>&amp;Dodaj komputery…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Komputer musi być połączony.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>U&amp;ruchom ponownie…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>Wyłą&amp;cz…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>Wy&amp;budź</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Komputer jest włączony.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>Bez sali</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%2 z %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n komputer</numerusform>
            <numerusform>%n komputery</numerusform>
            <numerusform>%n komputerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n połączony</numerusform>
            <numerusform>%n połączone</numerusform>
            <numerusform>%n połączonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n niedostępny</numerusform>
            <numerusform>%n niedostępne</numerusform>
            <numerusform>%n niedostępnych</numerusform>
        </translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>trwa szukanie kolejnych</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>computer, number of its sessions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesja</numerusform>
            <numerusform>%n sesje</numerusform>
            <numerusform>%n sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>odebrano %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>&amp;Bezczynne lub rozłączone dłużej niż</translation>
    </message>
    <message>
        <source>&amp;Disconnected</source>
        <translation>&amp;Rozłączone</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>Zaznaczanie bezczynnych lub rozłączonych</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>Jeden z warunków lub oba</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>dowolny z warunków</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>oba warunki naraz</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>Zaznacz nieobecnych</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>Sesje zostaną zaznaczone w siatce i nic więcej się z nimi nie stanie. Własna sesja jest pomijana.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Zaznacz</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>Żadna sesja w siatce nie spełnia warunków.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>&amp;Anuluj wylogowanie</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>Zatrzymuje odliczania zaznaczonych sesji, niezależnie od tego, kto je rozpoczął</translation>
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
        <translation>Sesje</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>Lista sesji</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bezczynność</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Zalogowani</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Us&amp;tawienia…</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sale</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>Wy&amp;budź</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>C&amp;o jest nie tak…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>Niedostępne komputery</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n niedostępny komputer</numerusform>
            <numerusform>%n niedostępne komputery</numerusform>
            <numerusform>%n niedostępnych komputerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>Proszę zaznaczyć komputery do wybudzenia.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>Rozmiar miniatur</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>Zapisano obraz okna w %1.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>Nie udało się zapisać obrazu okna w %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Szablony</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>&amp;Zachowaj ten tekst jako szablon</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>&amp;Usuń szablon</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Prze&amp;suń w dół</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>Szablony wiadomości</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Tekst szablonu</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>Tekst wysyłany wielokrotnie</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>Są dostępne wszędzie tam, gdzie pisze się wiadomość.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>Zezwolić mogą: %1. Czyje hasło zostanie wpisane? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Hasło nieprawidłowe.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>Użyć tego samego hasła dla jeszcze %n komputera, który o nie prosi?</numerusform>
            <numerusform>Użyć tego samego hasła dla pozostałych %n komputerów, które o nie proszą?</numerusform>
            <numerusform>Użyć tego samego hasła dla pozostałych %n komputerów, które o nie proszą?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Prze&amp;suń w dół</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Przywróć domyślne</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>Zawartość paska narzędzi</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>Przywraca początkową zawartość paska narzędzi</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>Zaznaczone pozycje są na pasku narzędzi, w tej kolejności.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz wszys&amp;tko</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>Odwróć zaznaczeni&amp;e</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Odznacz wszyst&amp;ko</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>Zaznacz bezcz&amp;ynne lub rozłączone…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Znajdź…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>Wy&amp;czyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>Pokaż &amp;wszystkie sesje</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>Pokaż tylko &amp;aktywne</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>P&amp;okaż sesje tekstowe</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>W&amp;iększe miniatury</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>M&amp;niejsze miniatury</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>Pokazuje także sesje bez pulpitu: konsole i ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>Pomija sesje rozłączone i zamykane</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Według &amp;nazwy</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>Według &amp;stanowiska</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>Według s&amp;tanu</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>Według czasu &amp;bezczynności</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>Według czasu &amp;zalogowania</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Małe miniatury</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>Ś&amp;rednie miniatury</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Duże miniatury</translation>
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
        <translation>Dopasu&amp;j wszystkie do okna</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>Pokazuje tylko zaznaczone sesje, tak duże, jak to możliwe</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>Powiększa miniatury tak, jak to możliwe, aby wszystkie były widoczne</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>Według &amp;miejsca</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Bez grupowania</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>Według &amp;komputera</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>Według &amp;użytkownika</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Według &amp;stanu</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>Pokaż ty&amp;lko zaznaczone</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>Według s&amp;ali</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>brak, wyloguj teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>własny czas:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>Minuty ostrzeżenia</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>Pokazywane obok odliczania, na przykład: lekcja się skończyła</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Ostrzeżenie:</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>&amp;Własny tekst:</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Witamy w programie Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>Okno pokazuje wszystkich zalogowanych. Można zaznaczyć niektórych i coś dla nich zrobić, albo dla wszystkich. Nic się nie stanie, zanim nie zostanie pokazane, kogo to dotyczy.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Przewodnik</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>Widać %n sesję.</numerusform>
            <numerusform>Widać %n sesje.</numerusform>
            <numerusform>Widać %n sesji.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>Usługa (stationd) działa: ostrzeżenie przed wylogowaniem, zasłanianie, wiadomości, obrazy i historia.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>Bez usługi (stationd) można widzieć osoby, zablokować ich ekrany i je wylogować, nic więcej.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>Na tym komputerze masz prawa administratora: wszystko wolno zrobić każdemu.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>Na tym komputerze masz prawa użytkownika panelu: można opiekować się zwykłymi użytkownikami.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>Na tym komputerze masz prawa zwykłego użytkownika i nie można opiekować się nikim. Administrator może to zmienić; zacznie obowiązywać od następnego zalogowania:</translation>
    </message>
</context>
</TS>
