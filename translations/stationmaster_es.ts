<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>Se ha agotado el tiempo fijado con --timeout.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrumpido. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>Interrumpido de nuevo.</translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>Interrumpido. Se están cancelando las cuentas atrás; pulse Ctrl-C otra vez para no esperar.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>Interrumpido. Se está terminando lo que ya había empezado; pulse Ctrl-C otra vez para no esperar.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>Se ha pedido al programa que termine.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Escriba el mensaje y termínelo con Ctrl-D en una línea aparte.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Esperando %n segundo. Ctrl-C lo cancela.</numerusform>
            <numerusform>Esperando %n segundos. Ctrl-C lo cancela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>Ya no se ha podido cancelar.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>No se ha podido cancelar. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>Para instalarlo allí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión con la acción pedida pero sin confirmar</numerusform>
            <numerusform>%n sesiones con la acción pedida pero sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 de %n usuario avisado; su sesión se cerrará cuando termine la cuenta atrás</numerusform>
            <numerusform>%1 de %n usuarios avisados; sus sesiones se cerrarán cuando terminen las cuentas atrás</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, and name or count of users</comment>
        <translation>¿%1: %2?</translation>
    </message>
</context>
<context>
    <name>ActivateAction</name>
    <message>
        <source>&amp;Bring to front</source>
        <translation>Traer al &amp;frente</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>Mostrar la sesión seleccionada en la pantalla de su puesto local</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>Al frente</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Traer al frente</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>Traer al frente</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Trayendo al frente la sesión de %1…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Trayendo al frente: %1 de %2</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>La sesión está al frente.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Al frente</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n sesión traída al frente</numerusform>
            <numerusform>%n sesiones traídas al frente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido traer al frente</numerusform>
            <numerusform>%n sesiones no se han podido traer al frente</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>Solo se puede traer al frente una sesión local del equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>¿Traer al frente %n sesión?</numerusform>
            <numerusform>¿Traer al frente %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Se traería al frente la sesión de %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPERADOR</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESIÓN</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>EQUIPO</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>El equipo no guarda ningún historial que se pueda leer aquí: falta su servicio (stationd) o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>No hay nada registrado que coincida.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>Entradas de la %1 a la %2: no falta ninguna ni hay ninguna repetida.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Repetidas: %1</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>Ta&amp;par las sesiones seleccionadas…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>Tapar las pantallas de las sesiones seleccionadas y dejarlas sin teclado ni ratón</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Tapando…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>Tapando la pantalla de %1…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>Tapando: %1 de %2</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Pantalla tapada.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>La pantalla está tapada, pero otro programa retiene el teclado o el ratón.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Tapada</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>Tapada, pero sin asegurar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>%n sesión tapada</numerusform>
            <numerusform>%n sesiones tapadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión tapada pero sin asegurar</numerusform>
            <numerusform>%n sesiones tapadas pero sin asegurar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido tapar</numerusform>
            <numerusform>%n sesiones no se han podido tapar</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Una sesión de texto no tiene pantalla que se pueda tapar.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Desde aquí nunca se tapa su propia sesión.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este equipo no ofrece esa función: necesita stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>¿Tapar %n sesión?</numerusform>
            <numerusform>¿Tapar %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>Se taparía la sesión de %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>La pantalla de este escritorio Wayland no se puede tapar.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>En GNOME hace falta para ello el paquete stationmaster-gnome, activado por su administrador. En su lugar puede bloquear la sesión.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>Uso: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>Muestra y cierra las sesiones de este equipo o de otro.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION es un identificador de sesión, un nombre de sesión o un nombre de usuario. «stationctl COMMAND --help» muestra las opciones de una orden; «man stationctl», todo lo demás.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>El valor de %1 no es una duración. Escriba 90 (segundos), 30m, 2h o 1d12h.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>Una palabra vacía no designa ninguna sesión.</translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>Aquí no existe la opción %1. «stationctl %2 --help» muestra las que hay.</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>Indique sesiones o use --all, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Indique a quién: un identificador de sesión, un nombre de sesión, un nombre de usuario o --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Con --server, indique a quién: un identificador de sesión, un nombre de sesión, un nombre de usuario o --all.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>«%1» no admite sesiones. Elija con --user, --operator y --since.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>«%1» no admite sesiones. Elija con --server y --room.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>Indique qué equipos con --server o --room.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>Aquí --message va con --warn: se muestra junto a la cuenta atrás.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify examina un solo equipo: cada uno numera sus propias entradas.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease solo se puede usar con --all.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>Indique dónde guardar la imagen: --output ARCHIVO, CARPETA/ o -.</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>La salida estándar admite la imagen o --json, no ambas cosas.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server necesita el nombre de un equipo.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room necesita el nombre de un aula.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user necesita el nombre de un usuario.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>El valor de --warn supera un día.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>El valor de --time no es una duración de una hora como máximo.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>El valor de --since no es una fecha ni una hora. Escriba 2h (hace dos horas), today, yesterday, 10:45, 2026-11-21 o «2026-11-21 10:45».</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>El valor de --lines no es un número del 1 al %1.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>El valor de --size no es un tamaño de imagen. Escriba 1280x720; como máximo %1 por lado.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>Indique qué hay que hacer. «stationctl --help» muestra las órdenes.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>No existe la orden «%1». «stationctl --help» muestra las órdenes.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>El mensaje supera %n carácter.</numerusform>
            <numerusform>El mensaje supera los %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>Consultando las sesiones de este equipo…</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>No se ha podido iniciar el servicio del equipo (stationd). Se continúa solo con el gestor de sesiones.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>Se ha perdido la conexión con el equipo. Intentando conectar de nuevo…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conexión restablecida.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrumpido. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Ninguna sesión coincide.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>El equipo sigue con lo que se le ha pedido. «stationctl list» y «stationctl audit» muestran el resultado.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>No existe el aula «%1».</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>Ninguna lista de aulas contiene equipos. Indique cuál con --server.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: no se ha podido escribir todo.
</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>Tapar pantallas con un texto y dejarlas sin teclado ni ratón.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>Desconectar sesiones de sus puestos; siguen vivas y se pueden retomar.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>Pedir al bloqueo de pantalla de cada sesión que la bloquee.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>Cerrar sesiones y terminar todos sus procesos.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>Mostrar un texto a los usuarios.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>Silenciar sesiones; sus usuarios no pueden restablecer el sonido.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>Destapar las pantallas tapadas.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>Pedir al bloqueo de pantalla de cada sesión que la desbloquee.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>Restablecer el sonido de las sesiones.</translation>
    </message>
    <message>
        <source>Every session except your own.</source>
        <translation>Todas las sesiones, excepto la propia.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>Solo las sesiones de este usuario. Se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Solo las sesiones inactivas o desconectadas desde hace más de este tiempo: 90 (segundos), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>Solo las sesiones desconectadas.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>Avisar antes a los usuarios y esperar este tiempo antes de actuar.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>Mostrar este texto a los usuarios antes de actuar.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>Matar los procesos de inmediato en lugar de pedirles antes que terminen.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>Cerrar todas las sesiones del usuario en el equipo y lo que siga en marcha sin sesión.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>Con --all: destapar las pantallas pasado este tiempo.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>Esperar a que los usuarios hayan pulsado Aceptar e indicar quiénes lo han hecho.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>Retirar el mensaje pasado este tiempo.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>Decir qué se haría, sin hacer nada.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>No preguntar, ni siquiera si hay más de un destinatario.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>Dónde guardar: un archivo acabado en .png o .jpg, una carpeta, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>El tamaño máximo de la imagen; si no se indica, el tamaño completo de la pantalla.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>Nada anterior a: 2h (hace dos horas), today, yesterday, 10:45, 2026-11-21, «2026-11-21 10:45».</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Solo lo que hizo este usuario.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>Como máximo este número de líneas; 100 si no se indica otra cosa.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>Indicar si faltan entradas o hay alguna repetida.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>Mostrar los usuarios y cuánto tiempo llevan inactivos, como hace «query user».</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>Continuar e informar de cada cambio, con un objeto JSON por línea, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>Actuar en este equipo por ssh: [USER@]HOST[:PORT]. Varios, separados por comas o como lab1-[01-30].</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>Actuar en los equipos de esta aula por ssh.</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>Abandonar si el equipo no ha respondido o no ha terminado en este tiempo.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>Un objeto JSON por sesión, uno en cada línea.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>Informar de cada paso.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>Guardar en archivos imágenes de las pantallas de las sesiones.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>Mostrar lo que se ha hecho y lo que se ha rechazado en el equipo, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>Mostrar las sesiones. La marca &gt; precede a la propia.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>Mostrar otros equipos y cómo se puede acceder a ellos.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>Reiniciar otros equipos y comprobar que vuelven.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>Apagar otros equipos y comprobar que se apagan.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>Encender otros equipos que están apagados y comprobar que arrancan.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>[y/N]</source>
        <translation>[s/N]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Esto afecta a %n sesión y no hay un terminal en el que preguntar. No se ha hecho nada. Añada --yes para continuar.</numerusform>
            <numerusform>Esto afecta a %n sesiones y no hay un terminal en el que preguntar. No se ha hecho nada. Añada --yes para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>Esto afecta a todos y no hay un terminal en el que preguntar. No se ha hecho nada. Añada --yes para continuar.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 de %n sesión</numerusform>
            <numerusform>%1 de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n activa</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n bloqueada</numerusform>
            <numerusform>%n bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n tapada</numerusform>
            <numerusform>%n tapadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>%n con la cubierta perdida</numerusform>
            <numerusform>%n con la cubierta perdida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n desconectada</numerusform>
            <numerusform>%n desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n cerrándose</numerusform>
            <numerusform>%n cerrándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n sesión de texto no mostrada</numerusform>
            <numerusform>%n sesiones de texto no mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n puesto libre</numerusform>
            <numerusform>%n puestos libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>Cerrar la sesión ahora</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Pantalla tapada</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>La persona responsable de esta aula ha tapado la pantalla de este puesto. Sus programas siguen en marcha.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>Hasta las %1</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>Pruebe con «stationmaster --help».</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>Panel para aulas de equipos Linux compartidos.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>Abrir un aula simulada; nada de lo que contiene es real.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>Con --demo: indicar el motivo en la franja superior.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>Usar el bus de esta dirección D-Bus en lugar del bus del sistema.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>Dibujar la ventana una vez en este archivo PNG, imprimir las sesiones y terminar.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark o system (predeterminado).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info (predeterminado), warning o error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>Mostrar otros equipos por ssh, tal como los nombran las listas de aulas (consulte el manual); es lo predeterminado si existen tales listas.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>Mostrar los equipos que nombra esta lista de aulas.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>Mostrar este equipo, aunque existan listas de aulas.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>Solo se puede usar una de estas opciones: --demo, --bus, --rooms o --this-computer.</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason va con --demo.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>No existe ese nivel de registro: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>No existe ese esquema de color: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>Falta el valor de una opción que lo necesita.</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>Desconectar las sesiones seleccionadas de sus puestos; siguen en marcha y se pueden retomar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>Desconectar tod&amp;as…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>Desconectar de sus puestos todas las sesiones, excepto la propia; siguen en marcha</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>¿Desconectar la sesión de %1?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>Los puestos quedan libres. Las sesiones permanecen en memoria con todos sus programas, y cada usuario retoma la suya al volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Desconectando la sesión de %1…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Desconectando: %1 de %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Sesión desconectada.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>Se ha pedido que se desconecte; no se ha confirmado.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Desconexión pedida</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n sesión desconectada</numerusform>
            <numerusform>%n sesiones desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido desconectar</numerusform>
            <numerusform>%n sesiones no se han podido desconectar</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Esta sesión ya está desconectada.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>Allí no hay ningún gestor de pantalla (GDM, LightDM o SDDM) al que pedir que muestre su pantalla de inicio de sesión.</translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>La sesión remota de GNOME solo la puede desconectar su usuario.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Esta sesión no se puede desconectar desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>¿Desconectar %n sesión?</numerusform>
            <numerusform>¿Desconectar %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Se desconectaría la sesión de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Su sesión se desconectará en %n segundo.</numerusform>
            <numerusform>Su sesión se desconectará en %n segundos.</numerusform>
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
        <translation>La lista de sesiones aún se está cargando.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>No se puede acceder al gestor de sesiones del equipo.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>Seleccione antes una o más sesiones.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>Ninguna de estas sesiones está tapada.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>No puede tapar su propia pantalla.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>Nadie más ha iniciado sesión.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>No hay ninguna cuenta atrás de cierre en marcha para estas sesiones.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>Este equipo no puede tapar todas las pantallas: necesita stationd.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>No hay ninguna pantalla tapada.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>Este equipo no guarda historial: necesita stationd.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Ha tardado demasiado</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>No ha terminado</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>No es posible aquí</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>Ocupada con otra acción</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>Esta sesión ya no existe. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>No tiene permiso para hacer esto. Consulte al administrador del equipo. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>No se puede acceder al gestor de sesiones del equipo.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>No ha terminado a tiempo. Sigue en marcha: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>No se ha podido confirmar a tiempo que haya ocurrido.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>Este tipo de sesión no lo permite. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>Hay otra acción en curso en esta sesión. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>Cancelado antes de empezar. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>El equipo ha dado una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>Algo ha fallado dentro de este programa. El registro da más detalles.</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>Cancelado. La sesión continúa.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>No se puede acceder al equipo. Desde aquí no se sabe qué será de esta sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión con un final que aquí no se conoce</numerusform>
            <numerusform>%n sesiones con un final que aquí no se conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión sin tocar: cancelado</numerusform>
            <numerusform>%n sesiones sin tocar: cancelado</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>No a esta hora</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>No desde aquí</translation>
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
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>no confirmado a tiempo</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>no es posible allí</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>ocupada con otra acción</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>Cancelar un cierre de sesión</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>Cerrar la sesión sin esperar</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>Tapar todas las pantallas</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>Destapar todas las pantallas</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>Mantener tapada la pantalla</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>Congelar una sesión</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>Descongelar una sesión</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Empezar a observar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de observar</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>Cambiar el nombre de un puesto</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Leer el historial</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>el propio equipo</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Este equipo no ofrece esa función.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>No tiene permiso para hacer esto. Consulte al administrador del equipo.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>No se puede acceder al equipo.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>El equipo está demasiado ocupado. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>El equipo no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>no a esa hora</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>no desde allí</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
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
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>Cerrar la sesión de %1 dentro de %2</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>¿Cerrar por completo la sesión de %1?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>Cerrar por completo dentro de %1</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Cerrar por completo</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>¿Tapar la pantalla de %1?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>&amp;Tapar la pantalla de %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>Mensaje para %1</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>Acceso rechazado</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Requiere contraseña</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>Falta el servicio</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>El equipo no responde. ¿Está encendido, está en la red y funciona su servidor ssh?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>El equipo no le deja entrar. El administrador debe añadir allí su clave ssh o su cuenta de usuario.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>Nadie ha confirmado aún que este sea el equipo correcto. Compare la huella digital de su clave con la que le indique el administrador.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>El equipo presenta una clave distinta de la anterior. O bien se ha reinstalado, o bien alguien se ha interpuesto entre usted y él. Consulte al administrador; si la clave es correcta, elimine la antigua con «ssh-keygen -R».</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>La contraseña no se ha aceptado.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>El equipo pide una contraseña.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>El equipo le deja entrar, pero no se puede acceder a su bus del sistema. Allí hace falta systemd 221 o posterior (systemd-stdio-bridge).</translation>
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
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>Bloquear las pantallas de las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Bloqueando…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Bloqueando la pantalla de %1…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Bloqueando: %1 de %2</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Sesión bloqueada.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Se ha pedido que se bloquee; la sesión no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Bloqueo pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>%n sesión bloqueada</numerusform>
            <numerusform>%n sesiones bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión con bloqueo pedido pero sin confirmar</numerusform>
            <numerusform>%n sesiones con bloqueo pedido pero sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido bloquear</numerusform>
            <numerusform>%n sesiones no se han podido bloquear</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Una sesión de texto no tiene pantalla que se pueda bloquear.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>¿Bloquear %n sesión?</numerusform>
            <numerusform>¿Bloquear %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Se bloquearía la sesión de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Su pantalla se bloqueará en %n segundo.</numerusform>
            <numerusform>Su pantalla se bloqueará en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>Cerrar la sesión de los usuarios &amp;seleccionados</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>Cerrar las sesiones seleccionadas y todo lo que se ejecuta en ellas</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>Cerrar la sesión de &amp;todos los usuarios</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>Cerrar todas las sesiones, excepto la propia</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Cerrando la sesión…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Cerrando la sesión de %1…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Cerrando sesiones: %1 de %2</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Se ha pedido que termine; no se ha podido comprobar si queda algo de ella.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Cierre pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión cerrada</numerusform>
            <numerusform>%n sesiones cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión con cierre pedido pero sin comprobar</numerusform>
            <numerusform>%n sesiones con cierre pedido pero sin comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido cerrar</numerusform>
            <numerusform>%n sesiones no se han podido cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Este equipo no ofrece esa función.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>¿Cerrar %n sesión? El trabajo sin guardar se perderá.</numerusform>
            <numerusform>¿Cerrar %n sesiones? El trabajo sin guardar se perderá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>Se cerraría la sesión de %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Su sesión se cerrará en %n segundo. Guarde ahora su trabajo.</numerusform>
            <numerusform>Su sesión se cerrará en %n segundos. Guarde ahora su trabajo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>Cerrar por c&amp;ompleto…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>Cerrar todas las sesiones de los usuarios seleccionados en este equipo y lo que se ejecuta para ellos en segundo plano</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Cerrar por completo</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>Cerrar por completo</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Cerrando la sesión…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>Cerrando por completo la sesión de %1…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>Cerrando por completo: %1 de %2</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>Sesión cerrada por completo.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Se ha pedido que termine; no se ha podido comprobar si queda algo de ella.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>Cerrada por completo</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Cierre pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión cerrada por completo</numerusform>
            <numerusform>%n sesiones cerradas por completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión con cierre pedido pero sin comprobar</numerusform>
            <numerusform>%n sesiones con cierre pedido pero sin comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido cerrar por completo</numerusform>
            <numerusform>%n sesiones no se han podido cerrar por completo</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este equipo no ofrece esa función: necesita stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>¿Cerrar por completo %n sesión y todo lo demás de su usuario? El trabajo sin guardar se perderá.</numerusform>
            <numerusform>¿Cerrar por completo %n sesiones y todo lo demás de sus usuarios? El trabajo sin guardar se perderá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>Se cerraría por completo la sesión de %1</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>Ta&amp;par</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>Imág&amp;enes</translation>
    </message>
    <message>
        <source>L&amp;og off users</source>
        <translation>&amp;Cerrar sesiones</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>Cerrar la sesión de los usuarios seleccionados o de todos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>Mostrar un texto a los usuarios seleccionados o a todos</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>Tapar las pantallas de las sesiones seleccionadas o de todas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>Bloquear o desbloquear las pantallas de las sesiones seleccionadas, o mostrar una</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>Seleccionar sesiones</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>El orden de las sesiones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Qué sesiones se muestran</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>Se&amp;lección</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>A&amp;grupar</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>&amp;Mensaje a los usuarios seleccionados…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>Mostrar un texto a los usuarios seleccionados</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>Mensaje a &amp;todos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>Mostrar un texto a todos, excepto a usted</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Enviando un mensaje a %1…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Enviando mensajes: %1 de %2</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>Mensaje visto: el usuario ha pulsado Aceptar.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Mensaje entregado.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Mensaje enviado; nadie ha confirmado que lo haya visto.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Mensaje visto</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Mensaje entregado</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n mensaje entregado</numerusform>
            <numerusform>%n mensajes entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>%n mensaje enviado pero sin confirmar la entrega</numerusform>
            <numerusform>%n mensajes enviados pero sin confirmar la entrega</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n mensaje no se ha podido entregar</numerusform>
            <numerusform>%n mensajes no se han podido entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este equipo no ofrece esa función: necesita stationd.</translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>Esta sesión no tiene ni terminal ni servicio de notificaciones que muestre mensajes. No se ha hecho nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>Mensaje visto por %1 de %n usuario</numerusform>
            <numerusform>Mensaje visto por %1 de %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>¿Enviar el mensaje a %n sesión?</numerusform>
            <numerusform>¿Enviar el mensaje a %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Se enviaría el mensaje a %1</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>Si&amp;lenciar las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>Silenciar el sonido de las sesiones seleccionadas hasta que se restablezca desde aquí</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>&amp;Silenciar todas</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>Silenciar el sonido de todas las sesiones, excepto la propia</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Silenciando…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>Silenciando la sesión de %1…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>Silenciando: %1 de %2</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Sesión silenciada.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>%n sesión silenciada</numerusform>
            <numerusform>%n sesiones silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido silenciar</numerusform>
            <numerusform>%n sesiones no se han podido silenciar</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Una sesión de texto no tiene sonido.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Desde aquí nunca se silencia su propia sesión.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Esta sesión no tiene sonido que se pueda silenciar, o su equipo no tiene stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>¿Silenciar %n sesión?</numerusform>
            <numerusform>¿Silenciar %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>Se silenciaría la sesión de %1</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>Su sesión termina a las %1. Guarde su trabajo y cierre la sesión.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>Su sesión no termina: se ha cancelado el cierre.</translation>
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
        <translation>Este centro no permite ver las pantallas a esta hora.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>Este centro permite ver las pantallas en este horario: %1.</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>Este centro solo permite ver las pantallas desde sus propias redes.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>¿Mostrar su pantalla?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>La persona responsable de esta aula desea ver su pantalla.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>No se muestra nada sin su consentimiento.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>&amp;Mostrar mi pantalla</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>&amp;No mostrar</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>El nombre del archivo debe terminar en .png o .jpg.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>ahora no se puede obtener ninguna imagen</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>la carpeta ya no existe</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>no se permite escribir ahí</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>no se ha podido escribir el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
            <numerusform>%n imagen guardada en %1.</numerusform>
            <numerusform>%n imágenes guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>No se ha guardado ninguna imagen.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 Sin guardar: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>Esperando permiso</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>Ha dicho que no</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>Pantalla ilegible</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>Agente ausente</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: sin imagen</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>Esperando el consentimiento del usuario para ver su pantalla.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>El usuario no quiere que se vea su pantalla.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>La pantalla de esta sesión no se puede leer.</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>Este escritorio lo dibuja Wayland, del que este equipo no puede tomar imágenes.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>El agente que funciona dentro de la sesión está ausente. El equipo lo está iniciando de nuevo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>Sin imágenes por ahora</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>No tiene permiso para ver la pantalla de esta sesión.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>El equipo no ofrece imágenes de esta sesión: el centro no las permite o no hay una pantalla que se pueda leer.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>Esta sesión ya no existe.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>Por ahora no se pueden obtener imágenes de esta sesión. Se piden de nuevo.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>Una sesión de texto no tiene pantalla que se pueda mostrar.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>Esta es su propia sesión y no se le muestra a usted mismo.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>Este equipo no envía imágenes: falta su servicio, stationd.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>Las imágenes están desactivadas en el menú Ver.</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>No hay nadie en esta sesión y no existe ninguna imagen anterior de ella.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>La pantalla está bloqueada, y las pantallas bloqueadas no se muestran.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>Todavía no ha llegado ninguna imagen.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>La imagen es de hace menos de un minuto.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>La imagen es de hace %1.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>No a esta hora</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>No desde aquí</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrumpido. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>Interrumpido de nuevo. No se sabe qué hacen los demás equipos.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>Interrumpido. Se cancela lo que aún no se ha pedido; pulse Ctrl-C otra vez para no esperar al resto.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>Interrumpido. Ya es tarde para cancelar nada; pulse Ctrl-C otra vez para no esperar.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Esto afecta a %n equipo y no hay un terminal en el que preguntar. No se ha hecho nada. Añada --yes para continuar.</numerusform>
            <numerusform>Esto afecta a %n equipos y no hay un terminal en el que preguntar. No se ha hecho nada. Añada --yes para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>Con sesión iniciada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Avisando a los usuarios durante %n segundo. Ctrl-C lo cancela.</numerusform>
            <numerusform>Avisando a los usuarios durante %n segundos. Ctrl-C lo cancela.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>Reiniciado: se ha detenido y ya ha vuelto.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>Apagado: ya no responde.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>Está encendido y se puede acceder a él.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>Ha aceptado la orden de reiniciarse, pero no se ha podido confirmar a tiempo que se detuviera.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>Ha aceptado la orden de apagarse, pero no se ha podido confirmar a tiempo que lo hiciera.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>Se ha enviado el paquete que lo enciende, pero no se ha podido confirmar a tiempo que arrancara.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>No tiene permiso para hacer esto allí. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>Un programa necesita que el equipo siga encendido, o ya se está apagando. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>No se ha podido enviar el paquete: este equipo no está en ninguna red adecuada para ello.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>No se puede acceder al equipo. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>El equipo no puede hacer eso. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>Se ha quitado de la lista. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>No ha respondido. No se sabe si hace lo que se le ha pedido.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>No puede avisar antes a sus usuarios: necesita stationd. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>No se ha podido cerrar la sesión de todos sus usuarios, así que sigue encendido. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>¿Reiniciar %n equipo?</numerusform>
            <numerusform>¿Reiniciar %n equipos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>¿Apagar %n equipo?</numerusform>
            <numerusform>¿Apagar %n equipos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>¿Apagar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>¿Encender %n equipo?</numerusform>
            <numerusform>¿Encender %n equipos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>¿Encender %1?</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>No se conoce la dirección de su tarjeta de red, por lo que no se puede encender. Escríbala en la lista de aulas (mac=…).</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>Quien tenga la sesión iniciada ve una cuenta atrás y puede guardar su trabajo; cuando termina, se cierra su sesión. Después, el equipo se detiene. Hasta entonces se puede cancelar.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>El equipo se detiene ahora, con todas sus sesiones. El trabajo sin guardar se perderá.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>Se reiniciaría.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>Se apagaría.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>Se encendería.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>Este equipo está a punto de reiniciarse.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>Este equipo está a punto de apagarse.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>nadie</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>El equipo no indica si usted tiene permiso.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>Usted solo podría hacerlo con una contraseña, que no se puede pedir desde aquí.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>Usted no tiene permiso.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>El equipo no puede hacerlo.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 quiere que siga encendido: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>Avisando a sus usuarios</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Solicitando</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>Se ha enviado el paquete</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>Se ha detenido; aún no ha vuelto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>Se ha detenido, pero no se ha podido confirmar a tiempo que volviera.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>Cancelado. El equipo sigue como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n reiniciado</numerusform>
            <numerusform>%n reiniciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n apagado</numerusform>
            <numerusform>%n apagados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n encendido</numerusform>
            <numerusform>%n encendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n con el reinicio sin confirmar</numerusform>
            <numerusform>%n con el reinicio sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n con el apagado sin confirmar</numerusform>
            <numerusform>%n con el apagado sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n con el encendido sin confirmar</numerusform>
            <numerusform>%n con el encendido sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>Reiniciando: %1 de %2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>Apagando: %1 de %2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>Encendiendo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Sin tocar: no cumple los criterios.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>Sin tocar: su usuario es un administrador, sobre el que usted no puede actuar.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>Ninguna sesión coincide. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Ended by itself.</source>
        <translation>Ha terminado por sí sola.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>No visto: su usuario no ha pulsado Aceptar a tiempo.</translation>
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
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>No hay imágenes: no se ha podido iniciar el servicio del equipo (stationd).</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>No hay imágenes: el servicio del equipo (stationd) no está instalado en él.</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>Para varias imágenes hace falta una carpeta: --output CARPETA/.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>Una imagen no se puede ver en un terminal. Envíe la salida a otro sitio.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>Pidiendo una imagen…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>No se ha podido escribir la imagen en «%1»: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>Imagen escrita, %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>Imagen escrita en «%3», %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>No hay imagen de una sesión mientras nadie está conectado a ella.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>No hay imágenes de esta sesión: no tiene pantalla o la configuración del equipo no las permite.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>No ha llegado ninguna imagen a tiempo. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>No ha llegado ninguna imagen a tiempo.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>HOST</source>
        <translation>EQUIPO</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESIÓN</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>INACTIVIDAD</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SESIONES</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICIO</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Seat</source>
        <translation>Local</translation>
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
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>Usuario del panel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrándose</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Tapada</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>Cubierta perdida</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Solicitando…</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Aviso enviado…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>Cierre pedido…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>En pantalla…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Forzando…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>Termina ahora</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Termina en %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>sin actividad</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>%1 sin actividad</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>su propia sesión</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Usuario: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>Esta es su propia sesión.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>Puesto: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>La pantalla se vio tapada por última vez a las %1. Se está tapando de nuevo.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>Bloqueada además por su usuario.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>Cierre de sesión: %1</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>Sesión iniciada: hace %1</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>No tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>No es un archivo normal, o supera un megabyte.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>Nada de lo que contiene se puede interpretar.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>No se puede iniciar el programa.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>Solo la lista del administrador o la suya propia pueden nombrar programas, y solo si nadie más puede modificarla.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>El programa ha tardado demasiado y se ha terminado.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>El programa ha escrito más de un megabyte.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>Nada de lo que ha escrito el programa se puede interpretar.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>El programa ha terminado con un error.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>Avahi no responde en este equipo. ¿Está instalado avahi-daemon y en marcha?</translation>
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
        <translation>%1: no todo se puede interpretar (%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>Interrumpido. No se sabe si el equipo ha aceptado la orden.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrumpido. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>Se taparían todas las pantallas, y las de quienes inicien sesión más tarde.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>Se destaparían todas las pantallas.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>¿Tapar todas las pantallas, y las de quienes inicien sesión más tarde?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>¿Destapar todas las pantallas?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>Todas las pantallas están tapadas, y también lo estarán las de quienes inicien sesión más tarde.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>Ya no hay ninguna pantalla tapada.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>El equipo no puede tapar todas las pantallas: falta su servicio (stationd) o es demasiado antiguo. No se ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>No existe la sesión «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>«%1» coincide con %n sesión. Indique cuál por su identificador:</numerusform>
            <numerusform>«%1» coincide con %n sesiones. Indique cuál por su identificador:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>Este programa no se ejecuta dentro de una sesión. Indique a qué sesión se refiere.</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%1 en %4 (%2, sesión %3)</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2, sesión %3)</translation>
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
        <translation>%1 aún no se conoce. Presenta esta clave: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>¿Es el equipo correcto? Escriba «sí» si lo confirma su administrador:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>D&amp;estapar las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>Destapar las pantallas de las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Destapar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>Destapar</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>Destapando…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>Destapando la pantalla de %1…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>Destapando: %1 de %2</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Pantalla destapada.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>Se ha pedido que se destape; la sesión no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Destapada</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>Se ha pedido destapar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>%n sesión destapada</numerusform>
            <numerusform>%n sesiones destapadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido destapar</numerusform>
            <numerusform>%n sesiones no se han podido destapar</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Una sesión de texto no tiene pantalla que se pueda tapar.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Desde aquí nunca se tapa su propia sesión.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este equipo no ofrece esa función: necesita stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>¿Destapar %n sesión?</numerusform>
            <numerusform>¿Destapar %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>Se destaparía la sesión de %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>La pantalla de este escritorio Wayland no se puede tapar.</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>Desbloquear las pantallas de las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Desbloqueando la pantalla de %1…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Desbloqueando: %1 de %2</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Sesión desbloqueada.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>Se ha pedido que se desbloquee; la sesión no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Desbloqueo pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>%n sesión desbloqueada</numerusform>
            <numerusform>%n sesiones desbloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión con desbloqueo pedido pero sin confirmar</numerusform>
            <numerusform>%n sesiones con desbloqueo pedido pero sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no se ha podido desbloquear</numerusform>
            <numerusform>%n sesiones no se han podido desbloquear</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Una sesión de texto no tiene pantalla que se pueda bloquear.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>¿Desbloquear %n sesión?</numerusform>
            <numerusform>¿Desbloquear %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Se desbloquearía la sesión de %1</translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>&amp;Restablecer el sonido de las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>Devolver a las sesiones seleccionadas el sonido tal como estaba</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>Restablecer el s&amp;onido de todas</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>Devolver a todas las sesiones el sonido tal como estaba</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>Restablecer el sonido</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>Restablecer el sonido</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Restableciendo el sonido…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>Restableciendo el sonido de %1…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>Restableciendo el sonido: %1 de %2</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>Sonido restablecido.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Sonido restablecido</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>%n sesión con el sonido restablecido</numerusform>
            <numerusform>%n sesiones con el sonido restablecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sesión no ha podido recuperar el sonido</numerusform>
            <numerusform>%n sesiones no han podido recuperar el sonido</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Una sesión de texto no tiene sonido.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Desde aquí nunca se silencia su propia sesión.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Esta sesión no tiene sonido que se pueda silenciar, o su equipo no tiene stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>¿Restablecer el sonido de %n sesión?</numerusform>
            <numerusform>¿Restablecer el sonido de %n sesiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>Se restablecería el sonido de la sesión de %1</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>Buscando sesiones…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>No se pueden mostrar las sesiones</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>Ninguna sesión en este estado</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>Ninguna sesión activa</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>Ninguna sesión de escritorio</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>Se está preguntando al equipo quién ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 Esta ventana se llenará sola en cuanto eso cambie.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>Las sesiones aparecen aquí en cuanto alguien inicia sesión.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>Ninguna sesión coincide con lo que se busca.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>Lo que se busca existe, pero solo se muestran las sesiones activas.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>Lo que se busca existe, pero no se muestran las sesiones de texto.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>Hay sesiones, pero ninguna está en el único estado que se muestra.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>Hay sesiones, pero ninguna está activa.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>Solo hay sesiones de texto, y no se muestran.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>Todas las pantallas están tapadas hasta que usted las destape.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>Todas las pantallas están tapadas hasta que usted las destape: «%1»</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>Todas las pantallas están tapadas. Hora de fin: %1.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>Todas las pantallas están tapadas. Hora de fin: %1. Texto: «%2»</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 Lo que se ve es el último estado conocido.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>No se ha podido avisar. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Aviso enviado. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Esperando %n segundo. Ctrl-C lo cancela.</numerusform>
            <numerusform>Esperando %n segundos. Ctrl-C lo cancela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrumpido. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Interrumpido. No se ha hecho nada; se está informando a los usuarios.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>Se ha cancelado. Puede seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>Acerca de Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>Panel para aulas de equipos Linux compartidos.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.

Compilado con Qt %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>Lo que está en curso y su resultado</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>Leyendo la configuración de ssh…</translation>
    </message>
    <message>
        <source>Add computers</source>
        <translation>Añadir equipos</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>De la configuración de &amp;ssh</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>A&amp;ula:</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>¿Qué equipos?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>Escriba un nombre que ssh conozca, USER@HOST:PORT, varios separados por comas, o un patrón para muchos.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>&amp;Equipos:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>Buscar en los nombres de la configuración de ssh</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>Nombres en la configuración de ssh</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>La configuración de ssh no nombra ningún equipo concreto.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>%n equipo elegido</numerusform>
            <numerusform>%n equipos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n equipo: de %1 a %2</numerusform>
            <numerusform>%n equipos: de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>Por ejemplo, lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>Un equipo</translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>Aulas</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>No se ha podido escribir su lista de aulas.</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>No se puede leer una parte de las listas de aulas: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>Tapar todas las pantallas</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>Tapar las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Pantalla tapada</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>Te&amp;xto de la cubierta:</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>¿Tapar todas las pantallas?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>Una cubierta tapa todas las pantallas excepto la suya, incluidas las de quienes inicien sesión más tarde, y las deja sin teclado ni ratón. Los programas siguen en marcha.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>Una cubierta tapa las pantallas y las deja sin teclado ni ratón hasta que usted las destape. Los programas siguen en marcha.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>Si se deja vacío, el equipo muestra el texto que haya fijado el centro.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>&amp;Tapar todas las pantallas</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>El tiempo que haya fijado el centro</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Durante %n minuto</numerusform>
            <numerusform>Durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>Hasta el final de la clase:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>&amp;Duración:</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Final de la clase</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>Después, el equipo destapa las pantallas por sí solo, esté usted o no.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Resultado de cada sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Preguntar de nuevo y repetir lo mismo con las que han fallado, y solo con ellas</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>Ya era tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Cancelando el cierre de %n sesión…</numerusform>
            <numerusform>Cancelando el cierre de %n sesiones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>Se ha cancelado el cierre de %n sesión.</numerusform>
            <numerusform>Se ha cancelado el cierre de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>No se ha cancelado el cierre de la sesión de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>No se ha cancelado el cierre de %n sesión: %1</numerusform>
            <numerusform>No se ha cancelado el cierre de %n sesiones: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Nombre de una acción</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Acciones encontradas</translation>
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
        <translation>su propia sesión</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>sesión de texto</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>no se muestra en la cuadrícula</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Cerrar por completo</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>Cerrar la sesión de todos los usuarios</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>Cerrar la sesión de los usuarios seleccionados</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>Este equipo no puede avisar antes a sus usuarios: necesita stationd.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>Cerrar sesiones &amp;ahora</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>Sin aviso: el trabajo sin guardar se perderá</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sesiones que se van a cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No se ha elegido a nadie</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>Marque a las personas cuya sesión quiere cerrar.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Cerrar sesiones</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>Todas estas sesiones ya han terminado</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>No queda ninguna sesión que cerrar.</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>Se cierran todas las sesiones de abajo, las que se abran entretanto y todo lo que se ejecuta para estos usuarios en segundo plano. El trabajo sin guardar se perderá.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>Ven una cuenta atrás y pueden guardar su trabajo. Después, sus sesiones se cierran con todos sus programas.</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>Sus sesiones se cierran con todos sus programas. El trabajo sin guardar se perderá.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>%n de estas sesiones no se muestra ahora en la cuadrícula.</numerusform>
            <numerusform>%n de estas sesiones no se muestran ahora en la cuadrícula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>Su propia sesión es una de ellas y se cerrará la última.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>Su propia sesión sigue abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>Se deja aparte a %n administrador, sobre el que usted no puede actuar.</numerusform>
            <numerusform>Se deja aparte a %n administradores, sobre los que usted no puede actuar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>La sesión se cerrará pronto</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>Dejar en la pantalla solo el tiempo restante</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>&amp;Cerrar la sesión ahora</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>Su sesión se cerrará en %1</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>Su sesión se está cerrando</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>El trabajo sin guardar puede perderse.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>Guarde ahora su trabajo.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Cerrando la sesión…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>Mostrar solo estas</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>Volver a todas las sesiones</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Sesión anterior</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Sesión siguiente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Pantalla de %1</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Esta sesión ha terminado.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 La última imagen es de las %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the grid</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::GeneralPage</name>
    <message>
        <source>Something is under way. The language changes when you open this program again, or choose it again when that has ended.</source>
        <translation>Hay una acción en curso. El idioma cambiará cuando vuelva a abrir este programa, o cuando lo elija de nuevo una vez terminada la acción.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claros, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscuros, alto contraste</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>Los cinco primeros &amp;minutos</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>Para &amp;administradores</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>Acerca &amp;de Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>Bien&amp;venida</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>Puesto (sesión)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se ha podido escribir %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Guardar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>No se hizo nada en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 de %n entrada</numerusform>
            <numerusform>%1 de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>&amp;Tapar todas las pantallas…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>Destapar todas las pa&amp;ntallas</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>Tapar las pantallas de todos y las de quienes inicien sesión más tarde</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>Destapar las pantallas de todos</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>Quién ha hecho qué y a quién en este equipo, y con qué resultado</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>Ahora no todas las pantallas están tapadas.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>No se han destapado las pantallas.</translation>
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
        <translation>Es el equipo c&amp;orrecto</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>&amp;Encender</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Equipo:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>Tipo de clave:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Huella digital:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>Pregunta:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>Importar aulas y equipos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n aula</numerusform>
            <numerusform>%n aulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n línea no entendida</numerusform>
            <numerusform>%n líneas no entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>¿Añadirlos a su lista?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Aulas y equipos</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Líneas que no se han entendido</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;No entendidas:</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>Ponerlos en el a&amp;ula:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>No enviar nada más ni esperar a quien no ha pulsado Aceptar</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>Cancelar lo que aún no ha empezado y todas las cuentas atrás en marcha</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Cancelar lo que aún no ha empezado</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>Cancelando; esperando a que termine lo que ya ha empezado</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Resultado de cada sesión</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Preguntar de nuevo y repetir lo mismo con las que han fallado, y solo con ellas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>Deshacer la acción en las sesiones en que se ha hecho, y solo en ellas</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>Mostrar la sesión actual en grande</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>Volver; terminar la búsqueda; no seleccionar nada</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>Menú de las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Miniaturas más grandes o más pequeñas</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl y la rueda del ratón</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>Esto es una demostración. El aula es simulada y no se toca nada en este equipo.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>No se ha podido iniciar el servicio del equipo (stationd). Las sesiones provienen solo del gestor de sesiones: sin imágenes y con menos acciones. Vuelva a abrir este programa cuando esté arreglado.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>Todavía hay una acción en curso. Elija de nuevo «Atender varios equipos» cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>Barra de clase</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>Atención, por favor…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>Tapar todas las pantallas con unas palabras, durante el tiempo que indique</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>Mensaje a todos…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>Mostrar un texto a todos</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>Guardar todas las pantallas</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>Guardar una imagen de cada pantalla en una carpeta con la fecha</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>Fin de la clase…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>Avisar a todos durante cinco minutos y después cerrar sus sesiones</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>&amp;Vista de lista</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>Mostrar las sesiones en filas y columnas, que se pueden ordenar y copiar</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>Guardar quién ha iniciado sesión en una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>Guardar la lista de sesiones</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se ha podido escribir %1.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Guardar la l&amp;ista…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>Alguien puede ver su pantalla</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>Las personas responsables de esta aula pueden solicitar ver esta pantalla. No se muestra nada sin su consentimiento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>Las personas a cargo de esta aula pueden ver esta pantalla. Mientras alguien mira, lo indica una señal en una de las esquinas.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>Todavía hay una acción en curso. Si cierra ahora la ventana, lo que no ha empezado no se hará, las cuentas atrás ya empezadas continuarán y no se le informará del resultado.</translation>
    </message>
    <message>
        <source>Close any&amp;way</source>
        <translation>Ce&amp;rrar de todos modos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>Buscar un nombre, un usuario o un puesto</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>Buscar un nombre, un usuario o un puesto (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>Barra &amp;de clase</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>Todo lo que está en curso y su resultado</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Actividad (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>&amp;Decirme quién lo ha visto</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Mensaje a todos</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>Mensaje a los usuarios seleccionados</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>¿Qué quiere decir?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>Permanece en la pantalla:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>hasta pulsar Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 de %2: demasiado largo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>Se cierra solo en %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>La persona responsable de esta aula puede ver su pantalla</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Administrador:</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>A&amp;utenticar</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>&amp;Omitir este equipo</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 pide la contraseña de un administrador</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>Usar la &amp;misma contraseña para el otro equipo que la pide</numerusform>
            <numerusform>Usar la &amp;misma contraseña para los otros %n equipos que la piden</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>No es correcta. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>&amp;Guardar imágenes</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>Guardar todas las pa&amp;ntallas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>Dónde &amp;se guardan las imágenes…</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>Cada &amp;2 segundos</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>&amp;Una vez por segundo</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>&amp;Dos veces por segundo</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>&amp;Cinco veces por segundo</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>Sin imágen&amp;es</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>Sin &amp;límite</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>Como máximo &amp;%1 por segundo</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>Cuántos datos pueden llegar de cada equipo; si son más, las imágenes se toman con menos frecuencia</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>Mostrar una sesión en grande</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Seleccione antes una sesión.</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>Guardar en archivos las pantallas de las sesiones seleccionadas, tal como están ahora y a tamaño completo</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>Guardar en archivos las pantallas de todos los demás, tal como están ahora y a tamaño completo</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>Con qué frecuencia máxima se toman imágenes; una pantalla que no cambia no se vuelve a tomar</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>Este equipo no envía imágenes.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>Guardando %n imagen…</numerusform>
            <numerusform>Guardando %n imágenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Where pictures are saved</source>
        <translation>Dónde se guardan las imágenes</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>&amp;Frecuencia:</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>De cada &amp;equipo:</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>Dónde &amp;se guardan las imágenes…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>&amp;Organizar las ubicaciones</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>Organizar &amp;automáticamente, por puesto</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>E&amp;xportar ubicaciones…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>&amp;Importar ubicaciones…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>Mostrar los puestos li&amp;bres</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>Arrastrar las miniaturas adonde están las mesas; Ctrl+Mayús y una flecha también mueven una</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>Mostrar, entre los demás, los puestos en los que no hay nadie</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>Arrastre las miniaturas adonde están las mesas. Mientras tanto, no se hace nada a nadie.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>L&amp;isto</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>Las ubicaciones están organizadas por puesto.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>Exportar las ubicaciones del aula</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>Ubicaciones de un aula (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se ha podido escribir %1.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>Importar las ubicaciones de un aula</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1 no contiene ubicaciones de un aula.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>Las ubicaciones se han tomado de %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>R&amp;einiciar este equipo…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>Apagar este eq&amp;uipo…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Para eso tiene que estar conectado.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>Reiniciarlo, tras una pregunta que nombra a quienes tienen la sesión iniciada</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>Apagarlo, tras una pregunta que nombra a quienes tienen la sesión iniciada</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>Reiniciar equipos</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>Apagar equipos</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>Equipos y quién ha iniciado sesión en ellos</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Con sesión iniciada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>inaccesible, se deja como está</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>ninguno, ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>A&amp;viso:</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>Apa&amp;gar</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>No esperar más a los que no han llegado</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>Cancelar todas las cuentas atrás y lo que aún no se ha pedido a los equipos</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>Se está avisando a los usuarios de %n equipo.</numerusform>
            <numerusform>Se está avisando a los usuarios de %n equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Resultado de cada equipo</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Resultado de cada equipo</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>Preguntar antes de actuar sobre todos</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>Preguntar antes de actuar sobre la selección</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>Al cerrar sesiones siempre se pregunta. También al enviar un mensaje y al tapar pantallas, porque hay que escribir su texto.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sin aula</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>Se quita de su lista de aulas. En los propios equipos no ocurre nada.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>¿Quitar %1 de su lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>¿Quitar de su lista el aula «%1» con %n equipo?</numerusform>
            <numerusform>¿Quitar de su lista el aula «%1» con %n equipos?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Lo que se quita</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>Cambiar el nombre de un aula</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Otra aula</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nombre del aula</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>¿Cómo debe llamarse el aula «%1»?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>¿A qué aula hay que mover %1?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>¿En qué otra aula debe estar también %1?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>A&amp;ula:</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>«Edificio A/Informática 1» es el aula Informática 1 del Edificio A.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>Ya existe un aula así.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>&amp;Añadir equipos…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>Cambiar el &amp;nombre del aula…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>&amp;Mover a otra aula…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>C&amp;opiar a otra aula…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>Figura en la lista del administrador de este equipo. Solo él puede cambiarlo.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>Procede de una fuente que nombra una lista, y se cambia allí.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>Importar aulas y equipos</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>Exportar aulas y equipos</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>Lista de aulas (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se ha podido escribir %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>Por &amp;qué…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>No se puede acceder a %n equipo: %1</numerusform>
            <numerusform>No se puede acceder a %n equipos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>Esta ventana muestra solo este equipo.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>Atender &amp;varios equipos</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>Se abre una lista de aulas, a la que se añaden equipos accesibles por ssh. No hay que instalar nada en ellos para ver sus sesiones y cerrarlas.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>Las aulas y sus equipos están a la izquierda de la ventana. Esto es lo que se puede hacer con ellos:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>&amp;Todos los equipos</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Aulas y equipos</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>&amp;Añadir equipos…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Para eso tiene que estar conectado.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>&amp;Reiniciar…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>Apa&amp;gar…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>&amp;Encender</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está encendido.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>Sin aula</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n inaccesible</numerusform>
            <numerusform>%n inaccesibles</numerusform>
        </translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>se están buscando más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>computer, number of its sessions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 recibidos</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>&amp;Inactivas o desconectadas desde hace más de</translation>
    </message>
    <message>
        <source>&amp;Disconnected</source>
        <translation>&amp;Desconectadas</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>Seleccionar inactivas o desconectadas</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>Una condición o ambas</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>cualquiera de las dos</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>las dos a la vez</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>Seleccionar a los ausentes</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>Se seleccionan en la cuadrícula y no les ocurre nada más. Su propia sesión queda aparte.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>Ninguna sesión de la cuadrícula está en ese caso.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>&amp;Cancelar el cierre de sesión</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>Detener las cuentas atrás de las sesiones seleccionadas, sin importar quién las empezó</translation>
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
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>Lista de sesiones</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Con sesión iniciada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>C&amp;onfiguración…</translation>
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
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Aulas</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>Encen&amp;der</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>Ver el &amp;problema…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>Equipos inaccesibles</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n equipo inaccesible</numerusform>
            <numerusform>%n equipos inaccesibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>Seleccione los equipos que quiere encender.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>La ventana se ha guardado en %1.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>La ventana no se ha podido guardar en %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>&amp;Guardar este texto como plantilla</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>&amp;Eliminar una plantilla</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>Plantillas de mensajes</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>Un texto que envía una y otra vez</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>Se ofrecen siempre que escribe un mensaje.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>Pueden autorizarlo: %1. ¿De quién es la contraseña que va a escribir? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>No es correcta.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>¿Usar la misma contraseña para el otro equipo que la pide?</numerusform>
            <numerusform>¿Usar la misma contraseña para los otros %n equipos que la piden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>Contenido de la barra de herramientas</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>Lo que hay en la barra de herramientas cuando el programa es nuevo</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>Lo que está marcado aparece en la barra de herramientas, en este orden.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>In&amp;vertir la selección</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>No seleccionar &amp;nada</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>Seleccionar in&amp;activas o desconectadas…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Limpiar la búsqueda</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>Mostrar todas las &amp;sesiones</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>Mostrar solo las a&amp;ctivas</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>Mostrar las sesiones de te&amp;xto</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>Mostrar también las sesiones sin escritorio: consolas y ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>Dejar fuera las sesiones desconectadas y las que se están cerrando</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>Por &amp;puesto</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>Por &amp;tiempo de inactividad</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>Por &amp;hora de inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>Miniaturas &amp;pequeñas</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>Miniaturas &amp;medianas</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>Miniaturas &amp;grandes</translation>
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
        <translation>Ajustar &amp;todas a la ventana</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>Mostrar solo las sesiones seleccionadas, lo más grandes posible</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>Agrandar las miniaturas todo lo posible sin que ninguna quede fuera de la vista</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>Por &amp;ubicación</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Sin agrupar</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>Por &amp;equipo</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>Por &amp;usuario</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Por es&amp;tado</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>Destacar la selección act&amp;ual</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>Por &amp;aula</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>ninguno, cerrar la sesión ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>el tiempo que yo indique:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>Minutos de aviso</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>Se muestra junto a la cuenta atrás; por ejemplo: la clase ha terminado</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>A&amp;viso:</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>&amp;Texto:</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Le damos la bienvenida a Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>La ventana muestra a todas las personas con sesión abierta. Seleccione algunas y haga algo por ellas, o por todas. No ocurre nada antes de que se le diga a quién afecta.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>Se ve %n sesión.</numerusform>
            <numerusform>Se ven %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>El servicio (stationd) está presente: avisos antes de cerrar la sesión, tapar pantallas, mensajes, imágenes e historial.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>Sin el servicio (stationd) se puede ver a las personas, bloquear sus pantallas y cerrar sus sesiones, y nada más.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>Usted es administrador aquí: puede hacerlo todo con todas las personas.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>Usted es usuario del panel aquí: puede atender a los usuarios estándar.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>Usted es usuario estándar aquí y no puede atender a nadie. Un administrador puede cambiarlo; vale desde su próximo inicio de sesión:</translation>
    </message>
</context>
</TS>
