<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>Die mit --timeout vorgegebene Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Unterbrochen. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>Erneut unterbrochen.</translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>Unterbrochen. Die Countdowns werden abgebrochen; drücken Sie noch einmal Strg+C, um nicht zu warten.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>Unterbrochen. Was begonnen hat, wird zu Ende geführt; drücken Sie noch einmal Strg+C, um nicht zu warten.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>Zum Beenden aufgefordert.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Geben Sie die Nachricht ein und schließen Sie sie mit Strg+D in einer eigenen Zeile ab.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n Sekunde Wartezeit. Strg+C bricht ab.</numerusform>
            <numerusform>%n Sekunden Wartezeit. Strg+C bricht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>Konnte nicht mehr abgebrochen werden.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>Konnte nicht abgebrochen werden. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>So wird er dort installiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n Sitzung aufgefordert, ohne dass eine Wirkung festgestellt wurde</numerusform>
            <numerusform>%n Sitzungen aufgefordert, ohne dass eine Wirkung festgestellt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 von %n vorgewarnt; die Abmeldung folgt am Ende des Countdowns</numerusform>
            <numerusform>%1 von %n vorgewarnt; die Abmeldung folgt am Ende des jeweiligen Countdowns</numerusform>
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
        <translation>In den &amp;Vordergrund holen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>Die ausgewählte Sitzung auf dem Bildschirm des Computers anzeigen, an dem sie läuft</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>In den Vordergrund holen</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>In den Vordergrund holen</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten&#xa0;…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Die Sitzung von %1 wird in den Vordergrund geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>In den Vordergrund holen: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>In den Vordergrund geholt.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>In den Vordergrund geholt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n Sitzung in den Vordergrund geholt</numerusform>
            <numerusform>%n Sitzungen in den Vordergrund geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht in den Vordergrund geholt werden</numerusform>
            <numerusform>%n konnten nicht in den Vordergrund geholt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>Nur eine Sitzung direkt am Computer kann in den Vordergrund geholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>%n Sitzung in den Vordergrund holen?</numerusform>
            <numerusform>%n Sitzungen in den Vordergrund holen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Die Sitzung von %1 würde in den Vordergrund geholt</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>BEDIENER</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>BENUTZERNAME</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SITZUNGSNAME</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>COMPUTER</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>Der Computer führt kein Protokoll, das hier gelesen werden kann: Sein Dienst (stationd) fehlt oder ist zu alt.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>Es ist nichts Passendes aufgezeichnet.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>Einträge %1 bis %2: Keiner fehlt, keiner ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlen: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Doppelt vorhanden: %1</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>Ausgewählte Sitzungen ab&amp;decken&#xa0;…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>Die Bildschirme der ausgewählten Sitzungen abdecken und ihnen Tastatur und Maus entziehen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Wird abgedeckt&#xa0;…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>Die Sitzung von %1 wird abgedeckt&#xa0;…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>Abdecken: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Abgedeckt.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>Der Bildschirm ist abgedeckt, aber ein anderes Programm hält Tastatur oder Maus fest.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>Abgedeckt, nicht abgeriegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>%n Sitzung abgedeckt</numerusform>
            <numerusform>%n Sitzungen abgedeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n abgedeckt, aber nicht abgeriegelt</numerusform>
            <numerusform>%n abgedeckt, aber nicht abgeriegelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht abgedeckt werden</numerusform>
            <numerusform>%n konnten nicht abgedeckt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Eine Textsitzung hat keinen Bildschirm, der abgedeckt werden könnte.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Ihre eigene Sitzung wird von hier aus nie abgedeckt.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Dieser Computer bietet das nicht an: Dort muss stationd laufen.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung abdecken?</numerusform>
            <numerusform>%n Sitzungen abdecken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>Der Bildschirm von %1 würde abgedeckt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Der Bildschirm dieses Wayland-Desktops kann nicht abgedeckt werden.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>In GNOME braucht es dafür das Paket stationmaster-gnome, das die Verwaltung einschaltet. Stattdessen können Sie die Sitzung sperren.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>Aufruf: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>Listet die Sitzungen dieses oder eines anderen Computers auf und beendet sie.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION ist eine Sitzungs-ID, ein Sitzungsname oder ein Benutzername. „stationctl COMMAND --help“ zeigt die Optionen eines Befehls, „man stationctl“ alles Weitere.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>Der Wert von %1 ist keine Zeitdauer. Schreiben Sie 90 (Sekunden), 30m, 2h oder 1d12h.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>Ein leeres Wort benennt keine Sitzung.</translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>Die Option %1 gibt es hier nicht. „stationctl %2 --help“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>Nennen Sie entweder Sitzungen oder --all, nicht beides.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Geben Sie an, wer gemeint ist: eine Sitzungs-ID, ein Sitzungsname, ein Benutzername oder --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Geben Sie bei --server an, wer gemeint ist: eine Sitzungs-ID, ein Sitzungsname, ein Benutzername oder --all.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>„%1“ nimmt keine Sitzungen entgegen. Wählen Sie mit --user, --operator und --since aus.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>„%1“ nimmt keine Sitzungen entgegen. Wählen Sie mit --server und --room aus.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>Geben Sie mit --server oder --room an, welche Computer gemeint sind.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>--message gehört hier zu --warn: Der Text steht neben dem Countdown.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify prüft einen einzelnen Computer: Jeder nummeriert seine eigenen Einträge.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease ist nur zusammen mit --all möglich.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>Geben Sie an, wohin das Bild geschrieben werden soll: --output DATEI, ORDNER/ oder -.</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>Die Standardausgabe nimmt entweder das Bild oder --json auf.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server braucht den Namen eines Computers.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room braucht den Namen eines Raums.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user braucht den Namen eines Benutzers.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>Der Wert von --warn ist länger als ein Tag.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>Der Wert von --time ist keine Zeitdauer von höchstens einer Stunde.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>Der Wert von --since ist kein Zeitpunkt. Schreiben Sie 2h (zurück), today, yesterday, 10:45, 2026-11-21 oder „2026-11-21 10:45“.</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>Der Wert von --lines ist keine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>Der Wert von --size ist keine Bildgröße. Schreiben Sie 1280x720; höchstens %1 je Seite.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>Geben Sie an, was zu tun ist. „stationctl --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „stationctl --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>Die Nachricht ist länger als %n Zeichen.</numerusform>
            <numerusform>Die Nachricht ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>Die Sitzungen dieses Computers werden abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>Der Dienst (stationd) konnte nicht gestartet werden. Es geht allein mit der Anmeldeverwaltung weiter.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>Die Verbindung zum Computer ist unterbrochen. Es wird versucht, sie neu aufzubauen&#xa0;…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Unterbrochen. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Keine Sitzung passt.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>Der Computer führt den Auftrag weiter aus. „stationctl list“ und „stationctl audit“ zeigen, was daraus wird.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Den Raum „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>Keine Raumliste nennt einen Computer. Geben Sie ihn mit --server an.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: Es konnte nicht alles geschrieben werden.
</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>Bildschirme mit einem Text abdecken und ihnen Tastatur und Maus entziehen.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>Sitzungen von ihren Plätzen nehmen; sie laufen weiter und können fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>Die Bildschirmsperre der Sitzungen auffordern, den Bildschirm zu sperren.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>Sitzungen mit allen Prozessen darin beenden.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>Benutzern einen Text anzeigen.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>Den Ton von Sitzungen stummschalten; ihre Benutzer können ihn nicht wieder einschalten.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>Die Abdeckung von Bildschirmen aufheben.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>Die Bildschirmsperre der Sitzungen auffordern, den Bildschirm zu entsperren.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>Den Ton von Sitzungen wieder einschalten.</translation>
    </message>
    <message>
        <source>Every session except your own.</source>
        <translation>Alle Sitzungen außer Ihrer eigenen.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>Nur Sitzungen dieses Benutzers. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Nur Sitzungen, die länger als diese Zeit untätig oder getrennt sind: 90 (Sekunden), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>Nur getrennte Sitzungen.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>Die Benutzer zuerst vorwarnen und so lange warten, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>Den Benutzern diesen Text anzeigen, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>Die Prozesse sofort gewaltsam beenden, statt sie erst zum Beenden aufzufordern.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>Alle Sitzungen des Benutzers auf dem Computer beenden, und was ohne Sitzung weiterläuft.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>Mit --all: die Abdeckung nach dieser Zeit aufheben.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>Warten, bis die Benutzer mit OK bestätigt haben, und melden, wer es getan hat.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>Die Nachricht nach dieser Zeit wieder entfernen.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>Nur anzeigen, was geschehen würde, und nichts tun.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>Nicht nachfragen, auch nicht bei mehr als einem Ziel.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>Wohin geschrieben wird: eine Datei, die auf .png oder .jpg endet, ein Ordner oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>Die größte Bildgröße; ohne diese Angabe die volle Größe des Bildschirms.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>Nichts Älteres: 2h (zurück), today, yesterday, 10:45, 2026-11-21, „2026-11-21 10:45“.</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Nur was dieser Benutzer getan hat.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>Höchstens so viele Zeilen, ohne Angabe 100.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>Angeben, ob Einträge fehlen oder doppelt vorhanden sind.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>Benutzer und die Dauer ihrer Untätigkeit anzeigen, wie „query user“ es tut.</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>Weiterlaufen und bis zur Unterbrechung jede Änderung als ein JSON-Objekt je Zeile melden.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>Auf diesem Computer handeln, über ssh: [USER@]HOST[:PORT]. Mehrere mit Kommas oder als lab1-[01-30].</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>Auf den Computern dieses Raums handeln, über ssh.</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>Aufgeben, wenn der Computer in dieser Zeit nicht geantwortet hat oder nicht fertig geworden ist.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>Ein JSON-Objekt für jede Sitzung, eines je Zeile.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>Jeden Schritt melden.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>Bilder der Bildschirme von Sitzungen in Dateien schreiben.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>Anzeigen, was auf dem Computer getan und abgelehnt wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>Die Sitzungen anzeigen. Das Zeichen &gt; steht vor Ihrer eigenen.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>Andere Computer anzeigen und wie sie erreichbar sind.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>Andere Computer neu starten und verfolgen, ob sie zurückkommen.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>Andere Computer herunterfahren und verfolgen, ob sie ausgehen.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>Andere ausgeschaltete Computer aufwecken und verfolgen, ob sie kommen.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>[y/N]</source>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Das betrifft %n Sitzung, und es gibt kein Terminal für eine Rückfrage. Es wurde nichts unternommen. Fügen Sie --yes hinzu, um fortzufahren.</numerusform>
            <numerusform>Das betrifft %n Sitzungen, und es gibt kein Terminal für eine Rückfrage. Es wurde nichts unternommen. Fügen Sie --yes hinzu, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>Das betrifft alle, und es gibt kein Terminal für eine Rückfrage. Es wurde nichts unternommen. Fügen Sie --yes hinzu, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts unternommen.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 von %n Sitzung</numerusform>
            <numerusform>%1 von %n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n abgedeckt</numerusform>
            <numerusform>%n abgedeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>%n mit verlorener Abdeckung</numerusform>
            <numerusform>%n mit verlorener Abdeckung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n getrennt</numerusform>
            <numerusform>%n getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n wird beendet</numerusform>
            <numerusform>%n werden beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n Textsitzung nicht angezeigt</numerusform>
            <numerusform>%n Textsitzungen nicht angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n Platz frei</numerusform>
            <numerusform>%n Plätze frei</numerusform>
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
        <translation>Jetzt abmelden</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Bildschirm abgedeckt</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>Die Aufsicht in diesem Raum hat diesen Bildschirm abgedeckt. Ihre Programme laufen weiter.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>Versuchen Sie „stationmaster --help“.</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>Dashboard für Räume mit gemeinsam genutzten Linux-Computern.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>Einen simulierten Unterrichtsraum öffnen; nichts darin ist echt.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>Mit --demo: den Grund dafür im Banner angeben.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>Den Bus an dieser D-Bus-Adresse statt des Systembusses verwenden.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>Das Fenster einmal in diese PNG-Datei zeichnen, die Sitzungen ausgeben und beenden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark oder system (Voreinstellung).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info (Voreinstellung), warning oder error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>Andere Computer über ssh anzeigen, wie die Raumlisten sie nennen (siehe Handbuch); Voreinstellung, wenn es solche Listen gibt.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>Die Computer anzeigen, die diese Raumliste nennt.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>Diesen Computer anzeigen, auch wenn es Raumlisten gibt.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>Von --demo, --bus, --rooms und --this-computer ist nur eines möglich.</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason gehört zu --demo.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>Unbekannte Protokollstufe: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>Unbekanntes Farbschema: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>Bei einer Option, die einen Wert braucht, fehlt dieser.</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>Die ausgewählten Sitzungen von ihren Plätzen nehmen; sie laufen weiter und können fortgesetzt werden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>Alle t&amp;rennen&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>Alle Sitzungen außer Ihrer eigenen von ihren Plätzen nehmen; sie laufen weiter</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>Die Plätze werden frei. Die Sitzungen bleiben mit allen Programmen im Speicher, und alle können ihre Sitzung fortsetzen, indem sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Wird getrennt&#xa0;…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Die Sitzung von %1 wird getrennt&#xa0;…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Trennen: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>Zum Trennen aufgefordert; das wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Zum Trennen aufgefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n Sitzung getrennt</numerusform>
            <numerusform>%n Sitzungen getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht getrennt werden</numerusform>
            <numerusform>%n konnten nicht getrennt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Diese Sitzung ist bereits getrennt.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>Dort kann kein Display-Manager (GDM, LightDM oder SDDM) aufgefordert werden, seinen Anmeldebildschirm zu zeigen.</translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>Die Fernanmeldung von GNOME kann nur von ihrem Benutzer getrennt werden.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Diese Sitzung kann von hier aus nicht getrennt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung trennen?</numerusform>
            <numerusform>%n Sitzungen trennen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Die Sitzung von %1 würde getrennt</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Ihre Sitzung wird in %n Sekunde getrennt.</numerusform>
            <numerusform>Ihre Sitzung wird in %n Sekunden getrennt.</numerusform>
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
        <translation>Die Liste der Sitzungen wird noch geladen.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Die Anmeldeverwaltung des Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Sitzungen aus.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>Keine dieser Sitzungen ist abgedeckt.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Ihren eigenen Bildschirm können Sie nicht abdecken.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>Sonst ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>Für diese Sitzungen läuft kein Countdown zur Abmeldung.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>Dieser Computer kann nicht alle Bildschirme abdecken: Dort muss stationd laufen.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Kein Bildschirm ist abgedeckt.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>Dieser Computer führt keinen Verlauf: Dort muss stationd laufen.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>Wurde nicht beendet</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>Andere Aktion läuft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>Diese Sitzung gibt es nicht mehr. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>Sie dürfen das nicht tun. Wenden Sie sich an den Administrator des Computers. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Die Anmeldeverwaltung des Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>Wurde nicht rechtzeitig beendet. Es laufen noch: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>Eine Wirkung wurde nicht rechtzeitig festgestellt.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>Mit dieser Art von Sitzung geht das nicht. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>Für diese Sitzung läuft bereits eine andere Aktion. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>Abgebrochen, bevor es begann. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>Der Computer hat eine unverständliche Antwort gegeben.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>In diesem Programm ist ein Fehler aufgetreten. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>Abgebrochen. Die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>Der Computer ist nicht erreichbar. Was aus dieser Sitzung wird, ist hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n mit hier unbekanntem Ausgang</numerusform>
            <numerusform>%n mit hier unbekanntem Ausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n übergangen: abgebrochen</numerusform>
            <numerusform>%n übergangen: abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nicht zu dieser Zeit</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nicht von hier aus</translation>
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
        <translation>%1, frei</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>nicht rechtzeitig festgestellt</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>dort nicht möglich</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>andere Aktion läuft</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>Abmeldung abbrechen</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>Ohne Warten abmelden</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>Alle abdecken</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>Abdeckung für alle aufheben</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>Bildschirm abgedeckt halten</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>Sitzung einfrieren</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>Sitzung auftauen</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Beobachtung beginnen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>Platz umbenennen</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Verlauf lesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>der Computer selbst</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Dieser Computer bietet das nicht an.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>Sie dürfen das nicht tun. Wenden Sie sich an den Administrator des Computers.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>Der Computer ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>Der Computer hat zu viel zu tun. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>Der Computer hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>nicht zu dieser Zeit</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>nicht von dort aus</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions of users</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>%1 in %2 abmelden</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>%1 überall abmelden?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>In %1 überall abmelden</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>Bildschirm für %1 abdecken?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>Für %1 &amp;abdecken</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>Nachricht an %1</translation>
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
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindungsaufbau&#xa0;…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Geänderter Schlüssel</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Braucht ein Passwort</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>Keine Gegenstelle</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>Der Computer antwortet nicht. Ist er eingeschaltet, ist er im Netzwerk, und läuft sein SSH-Server?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>Der Computer gewährt Ihnen keinen Zugang. Sein Administrator muss Ihren SSH-Schlüssel oder Ihr Konto hinzufügen.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>Noch hat niemand bestätigt, dass dies der richtige Computer ist. Vergleichen Sie den Fingerabdruck seines Schlüssels mit dem, den sein Administrator Ihnen nennt.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>Der Computer zeigt einen anderen Schlüssel als zuvor. Entweder wurde er neu installiert, oder jemand hat sich zwischen Sie und ihn geschaltet. Fragen Sie seinen Administrator; ist der Schlüssel richtig, entfernen Sie den alten mit „ssh-keygen -R“.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Das Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>Der Computer fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>Der Computer gewährt Ihnen Zugang, aber sein Systembus ist nicht erreichbar. Dort wird systemd 221 oder neuer benötigt (systemd-stdio-bridge).</translation>
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
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>Die Bildschirme der ausgewählten Sitzungen sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Wird gesperrt&#xa0;…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Der Bildschirm von %1 wird gesperrt&#xa0;…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Sperren: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Zum Sperren aufgefordert; die Sitzung hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Zum Sperren aufgefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>%n Sitzung gesperrt</numerusform>
            <numerusform>%n Sitzungen gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n zum Sperren aufgefordert, Sperre nicht festgestellt</numerusform>
            <numerusform>%n zum Sperren aufgefordert, Sperre nicht festgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht gesperrt werden</numerusform>
            <numerusform>%n konnten nicht gesperrt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Eine Textsitzung hat keinen Bildschirm, der gesperrt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung sperren?</numerusform>
            <numerusform>%n Sitzungen sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Der Bildschirm von %1 würde gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Ihr Bildschirm wird in %n Sekunde gesperrt.</numerusform>
            <numerusform>Ihr Bildschirm wird in %n Sekunden gesperrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>&amp;Ausgewählte Benutzer abmelden</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>Die ausgewählten Sitzungen und alles, was darin läuft, beenden</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>A&amp;lle Benutzer abmelden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>Alle Sitzungen außer Ihrer eigenen beenden</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Wird abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>%1 wird abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Abmelden: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Zum Beenden aufgefordert; ob noch etwas davon übrig ist, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Zum Beenden aufgefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n abgemeldet</numerusform>
            <numerusform>%n abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n zum Beenden aufgefordert, Ergebnis nicht prüfbar</numerusform>
            <numerusform>%n zum Beenden aufgefordert, Ergebnis nicht prüfbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht abgemeldet werden</numerusform>
            <numerusform>%n konnten nicht abgemeldet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Dieser Computer bietet das nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>%n Sitzung abmelden? Nicht gespeicherte Arbeit geht verloren.</numerusform>
            <numerusform>%n Sitzungen abmelden? Nicht gespeicherte Arbeit geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>%1 würde abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Sie werden in %n Sekunde abgemeldet. Speichern Sie jetzt Ihre Arbeit.</numerusform>
            <numerusform>Sie werden in %n Sekunden abgemeldet. Speichern Sie jetzt Ihre Arbeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>Ü&amp;berall abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>Alle Sitzungen der ausgewählten Benutzer auf diesem Computer beenden, und was für sie im Hintergrund läuft</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Wird abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>%1 wird überall abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>Überall abmelden: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>Überall abgemeldet.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Zum Beenden aufgefordert; ob noch etwas davon übrig ist, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>Überall abgemeldet</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Zum Beenden aufgefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n überall abgemeldet</numerusform>
            <numerusform>%n überall abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n zum Beenden aufgefordert, Ergebnis nicht prüfbar</numerusform>
            <numerusform>%n zum Beenden aufgefordert, Ergebnis nicht prüfbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht überall abgemeldet werden</numerusform>
            <numerusform>%n konnten nicht überall abgemeldet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Dieser Computer bietet das nicht an: Dort muss stationd laufen.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Den Benutzer von %n Sitzung überall abmelden? Nicht gespeicherte Arbeit geht verloren.</numerusform>
            <numerusform>Die Benutzer von %n Sitzungen überall abmelden? Nicht gespeicherte Arbeit geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>Der Benutzer von %1 würde überall abgemeldet</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>&amp;Abdecken</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>Sort&amp;ieren</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>L&amp;og off users</source>
        <translation>Benutzer ab&amp;melden</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>Ausgewählte oder alle Benutzer abmelden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>Ausgewählten oder allen Benutzern einen Text anzeigen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>Die Bildschirme ausgewählter oder aller Sitzungen abdecken</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>Die Bildschirme ausgewählter Sitzungen sperren oder entsperren, oder eine Sitzung in den Vordergrund holen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>Sitzungen auswählen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>Die Reihenfolge der Sitzungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Welche Sitzungen angezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Gruppieren</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>&amp;Nachricht an ausgewählte Benutzer&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>Den ausgewählten Benutzern einen Text anzeigen</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>Nachricht an a&amp;lle&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>Allen außer Ihnen selbst einen Text anzeigen</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten&#xa0;…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Nachricht an %1 wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Nachrichten senden: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>Nachricht gesehen: Der Benutzer hat mit OK bestätigt.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Nachricht zugestellt.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Nachricht gesendet; niemand hat bestätigt, dass sie gesehen wurde.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Nachricht gesehen</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Nachricht zugestellt</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n Nachricht zugestellt</numerusform>
            <numerusform>%n Nachrichten zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>%n Nachricht gesendet, Ankunft nicht festgestellt</numerusform>
            <numerusform>%n Nachrichten gesendet, Ankunft nicht festgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n Nachricht konnte nicht zugestellt werden</numerusform>
            <numerusform>%n Nachrichten konnten nicht zugestellt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Dieser Computer bietet das nicht an: Dort muss stationd laufen.</translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>Diese Sitzung hat weder ein Terminal noch einen Benachrichtigungsdienst, der Nachrichten anzeigt. Es wurde nichts unternommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 von %n hat die Nachricht gesehen</numerusform>
            <numerusform>%1 von %n haben die Nachricht gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Die Nachricht an %n Sitzung senden?</numerusform>
            <numerusform>Die Nachricht an %n Sitzungen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Die Nachricht würde an %1 gesendet</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>Ton der ausgewählten Sitzungen stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>Den Ton der ausgewählten Sitzungen stummschalten, bis er von hier aus wieder eingeschaltet wird</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>A&amp;lle stummschalten</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>Den Ton aller Sitzungen außer Ihrer eigenen stummschalten</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Ton stummschalten</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>Ton stummschalten</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Wird stummgeschaltet&#xa0;…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>Der Ton von %1 wird stummgeschaltet&#xa0;…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>Stummschalten: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Stummgeschaltet.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>%n Sitzung stummgeschaltet</numerusform>
            <numerusform>%n Sitzungen stummgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht stummgeschaltet werden</numerusform>
            <numerusform>%n konnten nicht stummgeschaltet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Eine Textsitzung hat keinen Ton.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Ihre eigene Sitzung wird von hier aus nie stummgeschaltet.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Diese Sitzung hat keinen Ton, der stummgeschaltet werden könnte, oder auf ihrem Computer fehlt stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung stummschalten?</numerusform>
            <numerusform>%n Sitzungen stummschalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>Der Ton von %1 würde stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>Ihre Sitzung endet um %1. Speichern Sie Ihre Arbeit und melden Sie sich ab.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>Ihre Sitzung wird nicht beendet: Das wurde abgebrochen.</translation>
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
        <translation>Zu dieser Zeit ist das Ansehen von Bildschirmen hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>Das Ansehen von Bildschirmen ist hier zu diesen Zeiten erlaubt: %1.</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>Das Ansehen von Bildschirmen ist hier nur aus den eigenen Netzen erlaubt.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>Bildschirm zeigen?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>Die Aufsicht in diesem Raum möchte Ihren Bildschirm sehen.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>Es wird nichts gezeigt, solange Sie nicht zustimmen.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>Meinen Bildschirm &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>&amp;Nicht zeigen</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>Der Dateiname muss auf .png oder .jpg enden.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>zurzeit ist kein Bild verfügbar</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
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
            <numerusform>%n Bild in %1 gespeichert.</numerusform>
            <numerusform>%n Bilder in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Es wurde kein Bild gespeichert.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 Nicht gespeichert: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>Wartet auf Zustimmung</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>Benutzer lehnt ab</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>Bildschirm nicht lesbar</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>Hilfsprogramm fehlt</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: kein Bild</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>Der Benutzer muss noch zustimmen, gesehen zu werden.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>Der Benutzer möchte nicht gesehen werden.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>Der Bildschirm dieser Sitzung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>Dieser Desktop läuft unter Wayland; davon kann dieser Computer keine Bilder machen.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>Das Hilfsprogramm in der Sitzung fehlt. Der Computer startet es neu.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>Zurzeit keine Bilder</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>Sie dürfen den Bildschirm dieser Sitzung nicht sehen.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>Der Computer liefert keine Bilder dieser Sitzung: Der Betreiber erlaubt sie nicht, oder es gibt keinen lesbaren Bildschirm.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>Diese Sitzung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>Bilder dieser Sitzung sind gerade nicht verfügbar. Sie werden erneut angefordert.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>Eine Textsitzung hat keinen Bildschirm, der gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>Das ist Ihre eigene Sitzung; sie wird Ihnen selbst nicht gezeigt.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>Dieser Computer sendet keine Bilder: Sein Dienst, stationd, fehlt.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>Die Bilder sind im Menü „Ansicht“ ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>An dieser Sitzung sitzt niemand, und es gibt kein früheres Bild von ihr.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>Der Bildschirm ist gesperrt, und gesperrte Bildschirme werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>Es ist noch kein Bild angekommen.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>Das Bild ist weniger als eine Minute alt.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>Das Bild ist %1 alt.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nicht zu dieser Zeit</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Nicht von hier aus</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Unterbrochen. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>Erneut unterbrochen. Was die übrigen tun, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>Unterbrochen. Was noch nicht beauftragt wurde, wird abgebrochen; drücken Sie noch einmal Strg+C, um nicht auf den Rest zu warten.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>Unterbrochen. Zum Abbrechen ist es zu spät; drücken Sie noch einmal Strg+C, um nicht zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Das betrifft %n Computer, und es gibt kein Terminal für eine Rückfrage. Es wurde nichts unternommen. Fügen Sie --yes hinzu, um fortzufahren.</numerusform>
            <numerusform>Das betrifft %n Computer, und es gibt kein Terminal für eine Rückfrage. Es wurde nichts unternommen. Fügen Sie --yes hinzu, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>Angemeldet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Die Benutzer werden %n Sekunde lang vorgewarnt. Strg+C bricht ab.</numerusform>
            <numerusform>Die Benutzer werden %n Sekunden lang vorgewarnt. Strg+C bricht ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>Neu gestartet: Er ist heruntergefahren und wieder da.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>Heruntergefahren: Er antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>Er ist eingeschaltet und erreichbar.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>Er hat den Auftrag zum Neustart angenommen, ist aber nicht rechtzeitig ausgegangen.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>Er hat den Auftrag zum Herunterfahren angenommen, ist aber nicht rechtzeitig ausgegangen.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>Das Paket zum Aufwecken wurde gesendet, aber der Computer kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>Sie dürfen das dort nicht tun. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>Ein Programm dort will, dass der Computer eingeschaltet bleibt, oder er fährt bereits herunter. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>Das Paket konnte nicht gesendet werden: Dieser Computer ist in keinem passenden Netzwerk.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>Der Computer ist nicht erreichbar. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>Der Computer kann das nicht. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>Er wurde aus der Liste genommen. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>Er hat nicht geantwortet. Ob er den Auftrag ausführt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>Er kann seine Benutzer nicht vorwarnen: Dort muss stationd laufen. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>Nicht alle seine Benutzer konnten abgemeldet werden, deshalb bleibt er eingeschaltet. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>%n Computer neu starten?</numerusform>
            <numerusform>%n Computer neu starten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 neu starten?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>%n Computer herunterfahren?</numerusform>
            <numerusform>%n Computer herunterfahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 herunterfahren?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>%n Computer aufwecken?</numerusform>
            <numerusform>%n Computer aufwecken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 aufwecken?</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>Die Adresse seiner Netzwerkkarte ist nicht bekannt, deshalb kann er nicht aufgeweckt werden. Tragen Sie sie in die Raumliste ein (mac=…).</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>Wer angemeldet ist, sieht einen Countdown, kann seine Arbeit speichern und wird nach dessen Ablauf abgemeldet. Dann fährt der Computer herunter. Bis dahin lässt sich das abbrechen.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>Der Computer fährt jetzt mit allen Sitzungen herunter. Nicht gespeicherte Arbeit geht verloren.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>Würde neu gestartet.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>Würde heruntergefahren.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>Würde aufgeweckt.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>Dieser Computer startet gleich neu.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>Dieser Computer wird gleich heruntergefahren.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>niemand</translation>
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
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>Er gibt nicht an, ob Sie das dürfen.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>Sie dürfen das nur mit einem Passwort, nach dem von hier aus nicht gefragt werden kann.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>Sie dürfen das nicht.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>Er kann das nicht.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 will, dass er eingeschaltet bleibt: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>Benutzer werden vorgewarnt</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Wird aufgefordert</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Fährt herunter</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>Das Paket wurde gesendet</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>Ausgegangen, noch nicht zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>Er ist heruntergefahren, kam aber nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>Abgebrochen. Der Computer bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n neu gestartet</numerusform>
            <numerusform>%n neu gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n heruntergefahren</numerusform>
            <numerusform>%n heruntergefahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n aufgeweckt</numerusform>
            <numerusform>%n aufgeweckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n ohne festgestellten Neustart</numerusform>
            <numerusform>%n ohne festgestellten Neustart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n ohne festgestelltes Herunterfahren</numerusform>
            <numerusform>%n ohne festgestelltes Herunterfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n ohne festgestelltes Aufwachen</numerusform>
            <numerusform>%n ohne festgestelltes Aufwachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>Neu starten: %1 von %2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>Herunterfahren: %1 von %2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>Aufwecken: %1 von %2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Übergangen: Die Sitzung erfüllt die Bedingungen nicht.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>Übergangen: Der Benutzer ist ein Administrator, auf den Sie keinen Zugriff haben.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>Keine Sitzung passt. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Ended by itself.</source>
        <translation>Von selbst beendet.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>Nicht gesehen: Der Benutzer hat nicht rechtzeitig mit OK bestätigt.</translation>
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
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>Es gibt keine Bilder: Der Dienst (stationd) des Computers konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>Es gibt keine Bilder: Der Dienst (stationd) ist auf dem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>Für mehrere Bilder wird ein Ordner benötigt: --output ORDNER/.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>Ein Bild ist nichts für ein Terminal. Leiten Sie die Ausgabe um.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>Ein Bild wird angefordert&#xa0;…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>Das Bild konnte nicht nach „%1“ geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>Bild geschrieben, %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>Bild nach „%3“ geschrieben, %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>Von einer Sitzung gibt es kein Bild, solange niemand mit ihr verbunden ist.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>Von dieser Sitzung gibt es keine Bilder: Sie hat keinen Bildschirm, oder die Einstellungen des Computers erlauben es nicht.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>Es kam nicht rechtzeitig ein Bild. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>Es kam nicht rechtzeitig ein Bild.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>HOST</source>
        <translation>COMPUTER</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SITZUNGSNAME</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>BENUTZERNAME</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>UNTÄTIG</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>ANMELDEZEIT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SITZUNGEN</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Seat</source>
        <translation>Lokal</translation>
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
        <translation>Desktop</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>Dashboard-Benutzer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>Abdeckung verloren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Vorgewarnt&#xa0;…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>Zum Abmelden aufgefordert&#xa0;…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>Auf dem Bildschirm&#xa0;…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Wird erzwungen&#xa0;…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Ergebnis wird geprüft&#xa0;…</translation>
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
        <translation>Endet jetzt</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Endet in %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>untätig seit %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>Ihre eigene Sitzung</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>Das ist Ihre eigene Sitzung.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>Platz: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>Der Bildschirm war zuletzt um %1 abgedeckt. Er wird gerade wieder abgedeckt.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>Außerdem vom Benutzer selbst gesperrt.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>Abmelde-Countdown: %1</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>Angemeldet: vor %1</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>Es ist keine gewöhnliche Datei, oder sie ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>Nichts darin ist verständlich.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Das Programm kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>Nur die Liste des Administrators oder Ihre eigene darf Programme nennen, und nur, wenn sonst niemand sie ändern kann.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>Das Programm brauchte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>Das Programm hat mehr als ein Megabyte ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>Nichts von der Ausgabe des Programms ist verständlich.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>Das Programm wurde mit einem Fehler beendet.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>Avahi antwortet auf diesem Computer nicht. Ist avahi-daemon installiert, und läuft er?</translation>
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
        <translation>%1: Nicht alles davon ist verständlich (%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>Unterbrochen. Ob der Computer den Auftrag angenommen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Unterbrochen. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>Alle Bildschirme würden abgedeckt, auch bei allen, die sich später anmelden.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>Die Abdeckung würde für alle aufgehoben.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>Alle Bildschirme abdecken, auch bei allen, die sich später anmelden?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>Die Abdeckung für alle aufheben?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>Alle Bildschirme sind abgedeckt, auch bei allen, die sich später anmelden.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>Kein Bildschirm ist mehr abgedeckt.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>Der Computer kann nicht alle Bildschirme abdecken: Sein Dienst (stationd) fehlt oder ist zu alt. Es wurde nichts unternommen.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>Die Sitzung „%1“ gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>„%1“ passt auf %n Sitzung. Geben Sie mit der ID an, welche gemeint ist:</numerusform>
            <numerusform>„%1“ passt auf %n Sitzungen. Geben Sie mit der ID an, welche gemeint ist:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>Dieses Programm läuft nicht in einer Sitzung. Geben Sie an, welche Sitzung gemeint ist.</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%1 auf %4 (%2, Sitzung %3)</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2, Sitzung %3)</translation>
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
        <translation>%1 ist noch nicht bekannt. Der Computer zeigt diesen Schlüssel: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>Ist das der richtige Computer? Geben Sie „ja“ ein, wenn sein Administrator es bestätigt:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>Abdeckung der ausgewählten Sitzungen auf&amp;heben</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>Die Abdeckung von den Bildschirmen der ausgewählten Sitzungen nehmen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Abdeckung aufheben</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>Abdeckung aufheben</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>Abdeckung wird aufgehoben&#xa0;…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>Die Abdeckung der Sitzung von %1 wird aufgehoben&#xa0;…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>Abdeckung aufheben: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Abdeckung aufgehoben.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>Zum Aufheben der Abdeckung aufgefordert; die Sitzung hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Abdeckung aufgehoben</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>Zum Aufheben aufgefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>Abdeckung von %n Sitzung aufgehoben</numerusform>
            <numerusform>Abdeckung von %n Sitzungen aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Abdeckung von %n Sitzung konnte nicht aufgehoben werden</numerusform>
            <numerusform>Abdeckung von %n Sitzungen konnte nicht aufgehoben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Eine Textsitzung hat keinen Bildschirm, der abgedeckt werden könnte.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Ihre eigene Sitzung wird von hier aus nie abgedeckt.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Dieser Computer bietet das nicht an: Dort muss stationd laufen.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>Abdeckung von %n Sitzung aufheben?</numerusform>
            <numerusform>Abdeckung von %n Sitzungen aufheben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>Die Abdeckung von %1 würde aufgehoben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>Der Bildschirm dieses Wayland-Desktops kann nicht abgedeckt werden.</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>Die Bildschirme der ausgewählten Sitzungen entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt&#xa0;…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Der Bildschirm von %1 wird entsperrt&#xa0;…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Entsperren: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Entsperrt.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>Zum Entsperren aufgefordert; die Sitzung hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Zum Entsperren aufgefordert</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>%n Sitzung entsperrt</numerusform>
            <numerusform>%n Sitzungen entsperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n zum Entsperren aufgefordert, Entsperrung nicht festgestellt</numerusform>
            <numerusform>%n zum Entsperren aufgefordert, Entsperrung nicht festgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n konnte nicht entsperrt werden</numerusform>
            <numerusform>%n konnten nicht entsperrt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Eine Textsitzung hat keinen Bildschirm, der gesperrt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung entsperren?</numerusform>
            <numerusform>%n Sitzungen entsperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Der Bildschirm von %1 würde entsperrt</translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>Ton der ausgewählten Sitzungen w&amp;ieder einschalten</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>Den Ton der ausgewählten Sitzungen wieder einschalten, wie er war</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>Ton für alle wieder &amp;einschalten</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>Den Ton aller Sitzungen wieder einschalten, wie er war</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>Ton wieder einschalten</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>Ton wieder einschalten</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Ton wird eingeschaltet&#xa0;…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>Der Ton von %1 wird wieder eingeschaltet&#xa0;…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>Ton wieder einschalten: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>Ton wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Ton wieder eingeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>Ton von %n Sitzung wieder eingeschaltet</numerusform>
            <numerusform>Ton von %n Sitzungen wieder eingeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Ton von %n Sitzung konnte nicht wieder eingeschaltet werden</numerusform>
            <numerusform>Ton von %n Sitzungen konnte nicht wieder eingeschaltet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Eine Textsitzung hat keinen Ton.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Ihre eigene Sitzung wird von hier aus nie stummgeschaltet.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Diese Sitzung hat keinen Ton, der stummgeschaltet werden könnte, oder auf ihrem Computer fehlt stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>Ton von %n Sitzung wieder einschalten?</numerusform>
            <numerusform>Ton von %n Sitzungen wieder einschalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>Der Ton von %1 würde wieder eingeschaltet</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>Sitzungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>Sitzungen können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>Niemand hat diesen Status</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>Keine aktive Sitzung</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>Keine Desktop-Sitzung</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>Der Computer wird gefragt, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 Dieses Fenster füllt sich von selbst, sobald sich das ändert.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>Hier erscheinen Sitzungen, sobald sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>Keine Sitzung passt zur Suche.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>Das Gesuchte ist vorhanden, aber es werden nur aktive Sitzungen angezeigt.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>Das Gesuchte ist vorhanden, aber Textsitzungen werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>Es gibt Sitzungen, aber keine hat den Status, auf den die Anzeige beschränkt ist.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>Es gibt Sitzungen, aber keine davon ist aktiv.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>Es gibt nur Textsitzungen, und sie werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>Alle Bildschirme sind abgedeckt, bis Sie die Abdeckung aufheben.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>Alle Bildschirme sind abgedeckt, bis Sie die Abdeckung aufheben: „%1“</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>Alle Bildschirme sind bis %1 abgedeckt.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>Alle Bildschirme sind bis %1 abgedeckt: „%2“</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 Sie sehen den letzten bekannten Stand.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>Konnte nicht vorgewarnt werden. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Vorgewarnt. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n Sekunde Wartezeit. Strg+C bricht ab.</numerusform>
            <numerusform>%n Sekunden Wartezeit. Strg+C bricht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Unterbrochen. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Unterbrochen. Es wurde nichts unternommen; die Benutzer werden benachrichtigt.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>Es wurde abgebrochen. Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>Über Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>Dashboard für Räume mit gemeinsam genutzten Linux-Computern.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>Was gerade läuft und was daraus geworden ist</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>Die SSH-Einstellungen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Add computers</source>
        <translation>Computer hinzufügen</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Mit &amp;Namen</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>Aus den &amp;SSH-Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Raum:</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>Welche Computer?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>Geben Sie einen Namen ein, wie ihn ssh kennt, USER@HOST:PORT, mehrere mit Kommas oder ein Muster für viele.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>&amp;Computer:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>In den Namen der SSH-Einstellungen suchen</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>Namen in den SSH-Einstellungen</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>Die SSH-Einstellungen nennen keinen einzelnen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>%n Computer gewählt</numerusform>
            <numerusform>%n Computer gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n Computer: %1 bis %2</numerusform>
            <numerusform>%n Computer: %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>Zum Beispiel lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>Ein Computer</translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>Ihre Raumliste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>Ein Teil der Raumlisten kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>Alle abdecken</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>Ausgewählte Sitzungen abdecken</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Bildschirm abgedeckt</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>&amp;Text auf der Abdeckung:</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>Alle Bildschirme abdecken?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>Eine Abdeckung nimmt allen außer Ihnen Bildschirm, Tastatur und Maus, auch allen, die sich später anmelden. Die Programme laufen weiter.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>Eine Abdeckung nimmt ihnen Bildschirm, Tastatur und Maus, bis Sie sie wieder aufheben. Die Programme laufen weiter.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>Bleibt das Feld leer, zeigt der Computer den vom Betreiber festgelegten Text.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>&amp;Alle Bildschirme abdecken</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>So lange wie vom Betreiber festgelegt</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Für %n Minute</numerusform>
            <numerusform>Für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>Bis zum Ende der Stunde:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Ende der Stunde</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>Dann hebt der Computer die Abdeckung von selbst auf, ob Sie da sind oder nicht.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Was aus jeder Sitzung geworden ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die ausgewählten oder alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Erneut nachfragen und dasselbe nur bei denen wiederholen, bei denen es fehlgeschlagen ist</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>Es war zu spät.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Die Abmeldung von %n Sitzung wird abgebrochen&#xa0;…</numerusform>
            <numerusform>Die Abmeldung von %n Sitzungen wird abgebrochen&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>Die Abmeldung von %n Sitzung wurde abgebrochen.</numerusform>
            <numerusform>Die Abmeldung von %n Sitzungen wurde abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>Die von %1 nicht: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>Die Abmeldung von %n Sitzung wurde nicht abgebrochen: %1</numerusform>
            <numerusform>Die Abmeldung von %n Sitzungen wurde nicht abgebrochen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Name einer Aktion</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Gefundene Aktionen</translation>
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
        <translation>Ihre eigene Sitzung</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>Textsitzung</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>in der Übersicht nicht angezeigt</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>Alle Benutzer abmelden</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>Ausgewählte Benutzer abmelden</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>Dieser Computer kann seine Benutzer nicht vorwarnen: Dort muss stationd laufen.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>Jetzt ab&amp;melden</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>Ohne Vorwarnung: Nicht gespeicherte Arbeit geht verloren</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sitzungen, die beendet werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>Haken Sie an, wen Sie abmelden möchten.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>Alle diese Sitzungen sind bereits beendet</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>Es ist niemand mehr da, der abgemeldet werden könnte.</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>Alle Sitzungen unten werden beendet, dazu alle, die inzwischen noch geöffnet werden, und alles, was für diese Benutzer im Hintergrund läuft. Nicht gespeicherte Arbeit geht verloren.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>Die Benutzer sehen einen Countdown und können ihre Arbeit speichern. Dann werden ihre Sitzungen mit allen Programmen darin beendet.</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>Die Sitzungen werden mit allen Programmen darin beendet. Nicht gespeicherte Arbeit geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>%n dieser Sitzungen wird zurzeit nicht in der Übersicht angezeigt.</numerusform>
            <numerusform>%n dieser Sitzungen werden zurzeit nicht in der Übersicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>Ihre eigene Sitzung ist darunter und endet zuletzt.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>Ihre eigene Sitzung bleibt bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>%n Administrator, auf den Sie keinen Zugriff haben, wird ausgelassen.</numerusform>
            <numerusform>%n Administratoren, auf die Sie keinen Zugriff haben, werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>Abmeldung steht bevor</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>Nur die verbleibende Zeit auf dem Bildschirm behalten</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>Jetzt ab&amp;melden</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>Sie werden in %1 abgemeldet</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>Sie werden abgemeldet</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>Nicht gespeicherte Arbeit kann verloren gehen.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>Speichern Sie jetzt Ihre Arbeit.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Abmeldung läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>Nur diese anzeigen</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>Zurück zu allen Sitzungen</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorherige Sitzung</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Bildschirm von %1</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Diese Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 Das Bild zeigt den Stand von %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the grid</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::GeneralPage</name>
    <message>
        <source>Something is under way. The language changes when you open this program again, or choose it again when that has ended.</source>
        <translation>Es läuft noch eine Aktion. Die Sprache ändert sich, wenn Sie dieses Programm das nächste Mal öffnen oder wenn Sie sie nach dem Ende der Aktion noch einmal auswählen.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>Die ersten fünf &amp;Minuten</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>Für &amp;Administratoren</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Aktion &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>Ü&amp;ber Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>Platz (Sitzung)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die ausgewählten oder alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>In dieser Zeit wurde nichts getan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>&amp;Alle abdecken&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>Abdeckung &amp;für alle aufheben</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>Alle Bildschirme abdecken, auch bei allen, die sich später anmelden</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>Die Abdeckung von allen Bildschirmen nehmen</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>Wer auf diesem Computer was bei wem getan hat, und was daraus wurde</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>Jetzt sind nicht alle Bildschirme abgedeckt.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>Die Abdeckung wurde nicht aufgehoben.</translation>
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
        <translation>Das ist der &amp;richtige Computer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>Auf&amp;wecken</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Computer:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>Art des Schlüssels:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>Er fragt:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>Räume und Computer importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n Computer</numerusform>
            <numerusform>%n Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n Zeile nicht verstanden</numerusform>
            <numerusform>%n Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>Diese zu Ihrer Liste hinzufügen?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Räume und Computer</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Zeilen, die nicht verstanden wurden</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;Nicht verstanden:</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>In diesen &amp;Raum aufnehmen:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>Nichts mehr senden und nicht mehr auf fehlende Bestätigungen warten</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>Alles abbrechen, was noch nicht begonnen hat, und jeden laufenden Countdown</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Alles abbrechen, was noch nicht begonnen hat</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>Wird abgebrochen; was schon begonnen hat, wird abgewartet</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Was aus jeder Sitzung geworden ist</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Erneut nachfragen und dasselbe nur bei denen wiederholen, bei denen es fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>Nur dort zurücknehmen, wo es ausgeführt wurde, und nirgends sonst</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>Aktuelle Sitzung groß anzeigen</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>Zurück; Suche beenden; Auswahl aufheben</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>Menü der ausgewählten Sitzungen</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Größere oder kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>Dies ist eine Vorführung. Der Unterrichtsraum ist simuliert, und auf diesem Computer wird nichts verändert.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>Der Dienst (stationd) konnte nicht gestartet werden. Die Sitzungen kommen allein von der Anmeldeverwaltung: ohne Bilder und mit weniger Aktionen. Öffnen Sie dieses Programm erneut, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>Es läuft noch eine Aktion. Wählen Sie „Mehrere Computer betreuen“ noch einmal, wenn sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>Unterrichtsleiste</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>Alle Augen zu mir&#xa0;…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>Alle Bildschirme mit einem kurzen Text abdecken, so lange, wie Sie angeben</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>Nachricht an alle&#xa0;…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>Allen einen Text anzeigen</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>Alle Bildschirme speichern</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>Von jedem Bildschirm ein Bild in einem Ordner mit dem Datum speichern</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>Unterrichtsende&#xa0;…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>Alle Benutzer mit fünf Minuten Vorwarnung abmelden</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>Listenansi&amp;cht</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>Die Sitzungen in Zeilen und Spalten anzeigen, die sich sortieren und kopieren lassen</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>Als Tabelle für Tabellenkalkulationen speichern, wer angemeldet ist</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>Liste der Sitzungen speichern</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Liste spei&amp;chern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>Ihr Bildschirm kann gesehen werden</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>Die Aufsicht in diesem Raum kann darum bitten, diesen Bildschirm zu sehen. Es wird nichts gezeigt, solange Sie nicht zustimmen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>Die Aufsicht in diesem Raum kann diesen Bildschirm sehen. Solange jemand hinsieht, weist ein Zeichen in einer Ecke darauf hin.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>Es läuft noch eine Aktion. Wenn Sie jetzt schließen, unterbleibt, was noch nicht begonnen hat, begonnene Countdowns laufen weiter, und Sie erfahren nicht, wie es ausgegangen ist.</translation>
    </message>
    <message>
        <source>Close any&amp;way</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>Nach Name, Benutzer oder Platz suchen</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>Nach Name, Benutzer oder Platz suchen (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Haupt-Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>&amp;Unterrichtsleiste</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>Alles, was gerade läuft, und was daraus geworden ist</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Aktivität (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
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
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>Mir mitteilen, &amp;wer sie gesehen hat</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Nachricht an alle</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>Nachricht an ausgewählte Benutzer</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Was möchten Sie sagen?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>Bleibt auf dem Bildschirm:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>bis zum OK</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 von %2: zu lang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>Schließt sich von selbst in %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>Ihr Bildschirm kann von der Aufsicht in diesem Raum gesehen werden</translation>
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
        <translation>&amp;Administrator:</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>A&amp;uthentifizieren</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>Diesen Computer über&amp;springen</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 fragt nach dem Passwort eines Administrators</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>Dasselbe Passwort für %n &amp;weiteren Computer verwenden, der danach fragt</numerusform>
            <numerusform>Dasselbe Passwort für die %n &amp;weiteren Computer verwenden, die danach fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>Es wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Das war nicht richtig. Bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Groß an&amp;zeigen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>Bilder s&amp;peichern</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>Alle Bil&amp;dschirme speichern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>Speicher&amp;ort der Bilder&#xa0;…</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>Alle &amp;2 Sekunden</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>&amp;Einmal pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>&amp;Zweimal pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>&amp;Fünfmal pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>&amp;Keine Bilder</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>Ohne &amp;Begrenzung</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>Höchstens &amp;%1 pro Sekunde</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>Wie viel von jedem Computer kommen darf; wird es mehr, werden seltener Bilder gemacht</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>Eine Sitzung groß anzeigen</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Wählen Sie zuerst eine Sitzung aus.</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>Die Bildschirme der ausgewählten Sitzungen als Dateien speichern, so wie sie jetzt sind und in voller Größe</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>Die Bildschirme aller anderen als Dateien speichern, so wie sie jetzt sind und in voller Größe</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>Wie oft höchstens Bilder gemacht werden; von einem unveränderten Bildschirm wird kein neues gemacht</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>Dieser Computer sendet keine Bilder.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>%n Bild wird gespeichert&#xa0;…</numerusform>
            <numerusform>%n Bilder werden gespeichert&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Where pictures are saved</source>
        <translation>Speicherort der Bilder</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>&amp;Häufigkeit:</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>Von &amp;jedem Computer:</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>Speicher&amp;ort der Bilder&#xa0;…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>Sitzordnung &amp;festlegen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>Au&amp;tomatisch nach Plätzen anordnen</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>Sitzordnung e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>Sitzordnung &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>Fr&amp;eie Plätze anzeigen</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>Ziehen Sie die Vorschaubilder dorthin, wo die Tische stehen; auch Strg+Umschalt mit einer Pfeiltaste verschiebt eines</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>Plätze, an denen niemand sitzt, zwischen den anderen anzeigen</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>Ziehen Sie die Vorschaubilder dorthin, wo die Tische stehen. Auf die Sitzungen wirkt sich das nicht aus.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>Die Sitzordnung richtet sich jetzt nach den Plätzen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>Sitzordnung des Raums exportieren</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>Sitzordnung eines Raums (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>Sitzordnung eines Raums importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1 enthält keine Sitzordnung eines Raums.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>Die Sitzordnung wurde aus %1 übernommen.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>Diesen Computer ne&amp;u starten&#xa0;…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>Diesen Computer &amp;herunterfahren&#xa0;…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Dafür muss er verbunden sein.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>Startet ihn neu, nach einer Frage, die nennt, wer angemeldet ist</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>Schaltet ihn aus, nach einer Frage, die nennt, wer angemeldet ist</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>Computer neu starten</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>Computer herunterfahren</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>Computer, und wer dort angemeldet ist</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>nicht erreichbar, wird übergangen</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>keine, jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Vorwarnung:</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>&amp;Herunterfahren</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Nicht mehr warten</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>Nicht mehr auf die warten, die nicht gekommen sind</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>Jeden Countdown abbrechen, und alles, was noch nicht zum Herunterfahren aufgefordert wurde</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>Die Benutzer von %n Computer werden vorgewarnt.</numerusform>
            <numerusform>Die Benutzer von %n Computern werden vorgewarnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Was aus jedem Computer geworden ist</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Was aus jedem Computer geworden ist</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>Vor Aktionen für alle nachfragen</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>Vor Aktionen für die Auswahl nachfragen</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>Vor dem Abmelden wird immer nachgefragt, ebenso vor Nachrichten und dem Abdecken, denn diese brauchen einen Text.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Ohne Raum</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>Der Eintrag wird aus Ihrer Raumliste genommen. Auf den Computern selbst geschieht nichts.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>%1 aus Ihrer Liste entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>Den Raum „%1“ mit %n Computer aus Ihrer Liste entfernen?</numerusform>
            <numerusform>Den Raum „%1“ mit %n Computern aus Ihrer Liste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>Raum umbenennen</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Anderer Raum</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Raums</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>Wie soll der Raum „%1“ heißen?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>In welchen Raum soll %1 verschoben werden?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>In welchem Raum soll %1 außerdem sein?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Raum:</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>„Gebäude A/Labor 1“ ist der Raum Labor 1 in Gebäude A.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>Diesen Raum gibt es schon.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>&amp;Computer hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>Raum &amp;umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>In einen anderen Raum ver&amp;schieben&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>In einen anderen Raum &amp;kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>Aus der &amp;Liste entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>Der Eintrag steht in der Liste des Administrators dieses Computers. Nur er kann das ändern.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>Der Eintrag stammt aus einer Quelle, die eine Liste nennt, und wird dort geändert.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>Räume und Computer importieren</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>Räume und Computer exportieren</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>Raumliste (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>War&amp;um&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n Computer ist nicht erreichbar: %1</numerusform>
            <numerusform>%n Computer sind nicht erreichbar: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>Dieses Fenster zeigt nur diesen Computer.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>&amp;Mehrere Computer betreuen</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>Es öffnet sich eine Raumliste, zu der Sie Computer hinzufügen, die über ssh erreichbar sind. Um ihre Sitzungen aufzulisten und Benutzer abzumelden, muss dort nichts installiert werden.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>Die Räume und ihre Computer stehen links im Fenster. Das können Sie damit tun:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>Alle &amp;Computer</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Räume und Computer</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>Computer hin&amp;zufügen&#xa0;…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Dafür muss er verbunden sein.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>&amp;Neu starten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>&amp;Herunterfahren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>Auf&amp;wecken</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Er ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>Ohne Raum</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n Computer</numerusform>
            <numerusform>%n Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n nicht erreichbar</numerusform>
            <numerusform>%n nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>weitere werden gesucht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>computer, number of its sessions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 empfangen</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>&amp;Untätig oder getrennt seit mehr als</translation>
    </message>
    <message>
        <source>&amp;Disconnected</source>
        <translation>&amp;Getrennt</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>Untätige oder getrennte auswählen</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>Eines oder beides</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>beides zugleich</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>Abwesende auswählen</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>Die Sitzungen werden in der Übersicht ausgewählt, sonst geschieht nichts mit ihnen. Ihre eigene Sitzung wird ausgelassen.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>Auf keine Sitzung in der Übersicht trifft das zu.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>Abmeldung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>Die Countdowns der ausgewählten Sitzungen stoppen, wer auch immer sie begonnen hat</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>entry of a menu: a question follows</comment>
        <translation>%1&#xa0;…</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionGrid</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>Liste der Sitzungen</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen&#xa0;…</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>Aufwec&amp;ken</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>Was ist &amp;los&#xa0;…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>Computer, die nicht erreichbar sind</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n Computer nicht erreichbar</numerusform>
            <numerusform>%n Computer nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>Wählen Sie Computer aus, die aufgeweckt werden sollen.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>Das Fenster wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>Das Fenster konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>&amp;Diesen Text als Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>Ein Text, den Sie immer wieder senden</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>Sie werden überall angeboten, wo Sie eine Nachricht schreiben.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>Diese dürfen es erlauben: %1. Wessen Passwort geben Sie ein? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Das war nicht richtig.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>Dasselbe Passwort für %n weiteren Computer verwenden, der danach fragt?</numerusform>
            <numerusform>Dasselbe Passwort für die %n weiteren Computer verwenden, die danach fragen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>Inhalt der Werkzeugleiste</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>Was in der Werkzeugleiste steht, wenn das Programm neu ist</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>Was angekreuzt ist, steht in dieser Reihenfolge in der Werkzeugleiste.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lle auswählen</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>Auswahl um&amp;kehren</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>A&amp;uswahl aufheben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>Untätige &amp;oder getrennte auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>Suche lös&amp;chen</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>Alle &amp;Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>Nur &amp;aktive anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>&amp;Textsitzungen anzeigen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>G&amp;rößer</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>K&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>Auch Sitzungen ohne Desktop anzeigen: Konsolen und ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>Getrennte Sitzungen und solche, die gerade beendet werden, weglassen</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>Nach &amp;Platz</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>Nach &amp;Status</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>Nach &amp;Untätigkeit</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>Nach &amp;Anmeldezeit</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Klein</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Mittel</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Groß</translation>
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
        <translation>Alle ei&amp;npassen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>Nur die ausgewählten Sitzungen anzeigen, so groß wie möglich</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>Die Vorschaubilder so groß wie möglich machen, sodass alle sichtbar bleiben</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>Nach Sitz&amp;ordnung</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Nicht gruppiert</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>Nach &amp;Computer</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>Nach &amp;Benutzer</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Nach &amp;Status</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>&amp;Fokus auf Ausgewählte</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>Nach &amp;Raum</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>keine, jetzt abmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>so lange, wie ich angebe:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>Minuten Vorwarnung</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>Steht neben dem Countdown, zum Beispiel: Die Stunde ist zu Ende</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Vorwarnung:</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>&amp;Ihr Text:</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Willkommen bei Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>Das Fenster zeigt alle, die angemeldet sind. Wählen Sie einige davon aus und tun Sie etwas für sie, oder für alle. Nichts geschieht, bevor Ihnen gesagt wurde, wen es betrifft.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>%n Sitzung ist zu sehen.</numerusform>
            <numerusform>%n Sitzungen sind zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>Der Dienst (stationd) ist da: Vorwarnung vor dem Abmelden, Abdecken, Nachrichten, Bilder und der Verlauf.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>Ohne den Dienst (stationd) sind Personen zu sehen, ihre Bildschirme lassen sich sperren, und sie lassen sich abmelden, mehr nicht.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>Sie sind hier Administrator: Sie dürfen alles mit allen tun.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>Sie sind hier Dashboard-Benutzer: Sie dürfen sich um Standardbenutzer kümmern.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>Sie sind hier Standardbenutzer und dürfen sich um niemanden kümmern. Ein Administrator kann das ändern; es gilt ab Ihrer nächsten Anmeldung:</translation>
    </message>
</context>
</TS>
