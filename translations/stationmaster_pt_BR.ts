<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>O tempo indicado em --timeout acabou.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompido. Nada foi feito.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>Interrompido de novo.</translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>Interrompido. As contagens regressivas estão sendo canceladas; pressione Ctrl-C de novo para não esperar.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>Interrompido. O que já começou está sendo concluído; pressione Ctrl-C de novo para não esperar.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>Foi pedido que o programa termine.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Digite a mensagem e termine com Ctrl-D em uma linha vazia.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Aguardando %n segundo. Ctrl-C cancela.</numerusform>
            <numerusform>Aguardando %n segundos. Ctrl-C cancela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>Não pôde mais ser cancelado.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>Não pôde ser cancelado. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>Para instalá-lo lá: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão recebeu o pedido, sem confirmação do resultado</numerusform>
            <numerusform>%n sessões receberam o pedido, sem confirmação do resultado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 de %n usuário avisado; a sessão é encerrada ao fim da contagem regressiva</numerusform>
            <numerusform>%1 de %n usuários avisados; as sessões são encerradas ao fim das contagens regressivas</numerusform>
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
        <translation>Trazer para a &amp;frente</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>Mostrar a sessão selecionada na tela local do computador</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>Para a frente</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Trazer para a frente</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>Trazer para a frente</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Trazendo a sessão de %1 para a frente…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Trazendo para a frente: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>Sessão trazida para a frente.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Trazida para a frente</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n sessão trazida para a frente</numerusform>
            <numerusform>%n sessões trazidas para a frente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser trazida para a frente</numerusform>
            <numerusform>%n sessões não puderam ser trazidas para a frente</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>Só uma sessão local do computador pode ser trazida para a frente.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Trazer %n sessão para a frente?</numerusform>
            <numerusform>Trazer %n sessões para a frente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Traria para a frente a sessão de %1</translation>
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
        <translation>ORIGEM</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>AÇÃO</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>USUÁRIO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESSÃO</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>COMPUTADOR</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>O computador não mantém um registro que possa ser lido aqui: o serviço do computador (stationd) não está instalado ou é antigo demais.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>Não há nada registrado que corresponda.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>Entradas %1 a %2: nenhuma está faltando, nenhuma está repetida.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltando: %1</translation>
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
        <translation>&amp;Cobrir as telas das sessões selecionadas…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>Cobrir as telas das sessões selecionadas e reter seus teclados e mouses</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Cobrir</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>Cobrir a tela</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Cobrindo a tela…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>Cobrindo a tela de %1…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>Cobrindo as telas: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Tela coberta.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>A tela está coberta, mas outro programa está usando o teclado ou o mouse.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Coberta</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>Coberta, teclado ou mouse livre</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>%n sessão coberta</numerusform>
            <numerusform>%n sessões cobertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão coberta, mas com teclado ou mouse livre</numerusform>
            <numerusform>%n sessões cobertas, mas com teclado ou mouse livre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser coberta</numerusform>
            <numerusform>%n sessões não puderam ser cobertas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Uma sessão de texto não tem tela que possa ser coberta.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>A sua própria sessão nunca é coberta a partir daqui.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este computador não oferece isso: é preciso ter o stationd nele.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>Cobrir a tela de %n sessão?</numerusform>
            <numerusform>Cobrir as telas de %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>Cobriria a tela de %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>A tela desta área de trabalho Wayland não pode ser coberta.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>No GNOME isso exige o pacote stationmaster-gnome, ativado pelo administrador. Em vez disso, você pode bloquear a sessão.</translation>
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
        <translation>Lista e encerra as sessões deste computador ou de outro.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION é um identificador de sessão, um nome de sessão ou um nome de usuário. “stationctl COMMAND --help” mostra as opções de um comando; “man stationctl” mostra tudo.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>O valor de %1 não é uma duração. Escreva 90 (segundos), 30m, 2h ou 1d12h.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>Uma palavra vazia não indica nenhuma sessão.</translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>Não existe a opção %1 aqui. “stationctl %2 --help” mostra as que existem.</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>Indique sessões ou use --all, mas não os dois.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Diga quem: um identificador de sessão, um nome de sessão, um nome de usuário ou --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Com --server, diga quem: um identificador de sessão, um nome de sessão, um nome de usuário ou --all.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>“%1” não aceita sessões. Escolha com --user, --operator e --since.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>“%1” não aceita sessões. Escolha com --server e --room.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>Indique os computadores com --server ou --room.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>Aqui, --message exige --warn: o texto aparece ao lado da contagem regressiva.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify examina um só computador: cada um numera as próprias entradas.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease só pode ser usado com --all.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>Diga para onde vai a imagem: --output ARQUIVO, PASTA/ ou -.</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>A saída padrão recebe ou a imagem ou --json.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server precisa do nome de um computador.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room precisa do nome de uma sala.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user precisa do nome de um usuário.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>O valor de --warn passa de um dia.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>O valor de --time não é uma duração de no máximo uma hora.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>O valor de --since não é um momento. Escreva 2h (atrás), today, yesterday, 10:45, 2026-11-21 ou “2026-11-21 10:45”.</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>O valor de --lines não é um número de 1 a %1.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>O valor de --size não é um tamanho de imagem. Escreva 1280x720; no máximo %1 de cada lado.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>Diga o que fazer. “stationctl --help” mostra os comandos.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>Não existe o comando “%1”. “stationctl --help” mostra os comandos.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>A mensagem está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>A mensagem tem mais de %n caractere.</numerusform>
            <numerusform>A mensagem tem mais de %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>Consultando as sessões deste computador…</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>O serviço do computador (stationd) não pôde ser iniciado. Continuando apenas com o gerenciador de sessões.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>A conexão com o computador foi perdida. Tentando conectar de novo…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conectado de novo.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompido. Nada foi feito.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Nenhuma sessão corresponde.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>O computador continua com o que foi pedido. “stationctl list” e “stationctl audit” mostram o resultado.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Não existe a sala “%1”.</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>Nenhuma lista de salas indica um computador. Diga qual com --server.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: nem tudo pôde ser gravado.
</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>Cobrir telas com um texto e reter teclados e mouses.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>Desconectar sessões dos seus postos; elas continuam ativas e podem ser retomadas.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>Pedir a cada sessão que bloqueie a própria tela.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>Encerrar sessões e todos os processos delas.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>Mostrar um texto aos usuários.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>Silenciar o som das sessões; os usuários não podem reativá-lo.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>Descobrir as telas cobertas.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>Pedir a cada sessão que desbloqueie a própria tela.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>Devolver o som às sessões.</translation>
    </message>
    <message>
        <source>Every session except your own.</source>
        <translation>Todas as sessões, exceto a sua.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>Só as sessões deste usuário. Pode ser indicado mais de uma vez.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Só as sessões inativas ou desconectadas há mais tempo que isto: 90 (segundos), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>Só as sessões desconectadas.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>Avisar antes os usuários e esperar este tempo antes de agir.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>Mostrar este texto aos usuários antes de agir.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>Matar os processos imediatamente, em vez de pedir antes que terminem.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>Encerrar todas as sessões do usuário no computador e o que continua em execução sem sessão.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>Com --all: retirar a cobertura depois deste tempo.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>Esperar até que os usuários respondam OK e dizer quem respondeu.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>Retirar a mensagem depois deste tempo.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>Dizer o que seria feito, sem fazer nada.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>Não perguntar, nem mesmo para mais de um alvo.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>Onde gravar: um arquivo terminado em .png ou .jpg, uma pasta, ou - para a saída padrão.</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>O tamanho máximo da imagem; sem esta opção, o tamanho completo da tela.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>Nada mais antigo: 2h (atrás), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Só o que este usuário fez.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>No máximo este número de linhas; 100, se nada for indicado.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>Dizer se há entradas faltando ou repetidas.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>Mostrar os usuários e há quanto tempo estão inativos, como faz “query user”.</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>Continuar e informar cada mudança, um objeto JSON por linha, até ser interrompido.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>Agir neste computador, por ssh: [USER@]HOST[:PORT]. Vários separados por vírgulas, ou como lab1-[01-30].</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>Agir nos computadores desta sala, por ssh.</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>Desistir se o computador não tiver respondido, ou não tiver terminado, neste tempo.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>Um objeto JSON para cada sessão, um por linha.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>Informar cada etapa.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>Gravar em arquivos imagens das telas das sessões.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>Mostrar o que foi feito no computador e o que foi recusado, do mais recente ao mais antigo.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>Mostrar as sessões. O sinal &gt; aparece antes da sua.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>Mostrar outros computadores e como podem ser alcançados.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>Reiniciar outros computadores e acompanhar até que voltem.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>Desligar outros computadores e acompanhar até que desliguem.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>Ligar outros computadores que estão desligados e acompanhar até que apareçam.</translation>
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
        <translation>sim</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Isto afeta %n sessão, e não há terminal para perguntar. Nada foi feito. Acrescente --yes para continuar.</numerusform>
            <numerusform>Isto afeta %n sessões, e não há terminal para perguntar. Nada foi feito. Acrescente --yes para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>Isto afeta todos, e não há terminal para perguntar. Nada foi feito. Acrescente --yes para continuar.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 de %n sessão</numerusform>
            <numerusform>%1 de %n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n ativa</numerusform>
            <numerusform>%n ativas</numerusform>
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
            <numerusform>%n coberta</numerusform>
            <numerusform>%n cobertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>%n com cobertura perdida</numerusform>
            <numerusform>%n com cobertura perdida</numerusform>
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
            <numerusform>%n encerrando</numerusform>
            <numerusform>%n encerrando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n sessão de texto não mostrada</numerusform>
            <numerusform>%n sessões de texto não mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n posto livre</numerusform>
            <numerusform>%n postos livres</numerusform>
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
        <translation>Encerrar a sessão agora</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Tela coberta</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>A pessoa responsável por esta sala cobriu a tela deste posto. Seus programas continuam em execução.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>Até %1</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>Tente “stationmaster --help”.</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>Painel para salas de computadores Linux compartilhados.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>Abrir uma sala de aula simulada; nada nela é real.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>Com --demo: dizer o motivo na faixa.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>Usar o barramento neste endereço D-Bus em vez do barramento do sistema.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>Desenhar a janela uma vez neste arquivo PNG, listar as sessões e sair.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark ou system (o padrão).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info (o padrão), warning ou error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>Mostrar outros computadores por ssh, conforme as listas de salas (veja o manual); é o padrão quando existem tais listas.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>Mostrar os computadores indicados nesta lista de salas.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>Mostrar este computador, mesmo que existam listas de salas.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>De --demo, --bus, --rooms e --this-computer, só pode ser usado um.</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason exige --demo.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>Nível de registro desconhecido: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>Esquema de cores desconhecido: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>Falta o valor de uma opção que precisa de um.</translation>
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
        <translation>Desconectar as sessões selecionadas dos seus postos; elas continuam em execução e podem ser retomadas</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>Desconectar t&amp;odas…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>Desconectar dos seus postos todas as sessões, exceto a sua; elas continuam em execução</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>Desconectar a sessão de %1?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>Os postos ficam livres. As sessões permanecem na memória com todos os seus programas, e cada usuário retoma a sua ao iniciar sessão de novo.</translation>
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
        <translation>Desconectando a sessão de %1…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Desconectando: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Sessão desconectada.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>Desconexão solicitada, mas não confirmada.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Desconexão solicitada</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n sessão desconectada</numerusform>
            <numerusform>%n sessões desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser desconectada</numerusform>
            <numerusform>%n sessões não puderam ser desconectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Esta sessão já está desconectada.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>Não há nele um gerenciador de exibição (GDM, LightDM ou SDDM) que possa mostrar a tela de início de sessão.</translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>A sessão remota do GNOME só pode ser desconectada pelo próprio usuário.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Esta sessão não pode ser desconectada a partir daqui.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Desconectar %n sessão?</numerusform>
            <numerusform>Desconectar %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Desconectaria a sessão de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Sua sessão será desconectada em %n segundo.</numerusform>
            <numerusform>Sua sessão será desconectada em %n segundos.</numerusform>
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
        <translation>A lista de sessões ainda está sendo carregada.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>O gerenciador de sessões do computador está inacessível.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>Selecione primeiro uma ou mais sessões.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>Nenhuma destas sessões está coberta.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Você não pode cobrir a própria tela.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>Ninguém mais tem sessão aberta.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>Nenhuma contagem regressiva de encerramento está em andamento para estas sessões.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>Este computador não consegue cobrir todas as telas: é preciso ter o stationd nele.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Nenhuma tela está coberta.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>Este computador não mantém um histórico: é preciso ter o stationd nele.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Gone</source>
        <translation>Não existe mais</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Demorou demais</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>Não encerrou</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Não é possível aqui</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>Ocupada com outra ação</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>Esta sessão não existe mais. Nada foi feito.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>Você não tem permissão para fazer isso. Fale com o administrador do computador. Nada foi feito.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>O gerenciador de sessões do computador está inacessível.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>Não encerrou a tempo. Ainda em execução: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>Não houve confirmação a tempo.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>Este tipo de sessão não permite isso. Nada foi feito.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>Outra ação está em andamento nesta sessão. Nada foi feito.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>Cancelado antes de começar. Nada foi feito.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>O computador deu uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>Algo deu errado dentro deste programa. O registro do programa traz mais detalhes.</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>Cancelado. A sessão continua.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>O computador está inacessível. Não se sabe aqui o que acontece com esta sessão.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão com resultado desconhecido aqui</numerusform>
            <numerusform>%n sessões com resultado desconhecido aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não alterada: cancelado</numerusform>
            <numerusform>%n sessões não alteradas: cancelado</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Não neste horário</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Não a partir daqui</translation>
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
        <translation>%1, livre</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>Livre</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>sem confirmação a tempo</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>não é possível nesse computador</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>ocupada com outra ação</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>Cancelar um encerramento</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>Encerrar sem esperar</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>Cobrir todas as telas</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>Descobrir todas as telas</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>Manter a tela coberta</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>Congelar uma sessão</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>Descongelar uma sessão</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Começar a observar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de observar</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>Renomear um posto</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Ler o histórico</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>o próprio computador</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Este computador não oferece isso.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>Você não tem permissão para fazer isso. Fale com o administrador do computador.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>O computador está inacessível.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>O computador está ocupado demais. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>O computador não respondeu a tempo.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>não naquele horário</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>não a partir dali</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>Encerrar a sessão de %1?</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>Encerrar a sessão de %1 em %2</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>Encerrar a sessão de %1</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>Encerrar as sessões de %1 em todos os lugares?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>Encerrar em todos os lugares daqui a %1</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Encerrar em todos os lugares</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>Cobrir a tela de %1?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>Co&amp;brir a tela de %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>Mensagem para %1</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
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
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>Acesso recusado</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Chave desconhecida</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Chave alterada</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Precisa de senha</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>Nenhum serviço responde</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>O computador não responde. Ele está ligado, está na rede, e o servidor ssh está em execução?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>O computador não permite a sua entrada. O administrador dele precisa adicionar a sua chave ssh ou a sua conta.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>Ninguém confirmou ainda que este é o computador certo. Compare a impressão digital da chave com a que o administrador informar.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>O computador apresenta uma chave diferente da anterior. Ou ele foi reinstalado, ou alguém se colocou entre você e ele. Fale com o administrador; se a chave estiver certa, remova a antiga com “ssh-keygen -R”.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>A senha não foi aceita.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>O computador pede uma senha.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>O computador permite a sua entrada, mas o barramento de sistema dele está inacessível. É preciso ter nele o systemd 221 ou mais recente (systemd-stdio-bridge).</translation>
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
        <translation>Bloquear as telas das sessões selecionadas</translation>
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
        <translation>Bloqueando a tela de %1…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Bloqueando: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Sessão bloqueada.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Bloqueio solicitado; a sessão não o confirmou.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Bloqueio solicitado</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>%n sessão bloqueada</numerusform>
            <numerusform>%n sessões bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão com bloqueio solicitado, mas não confirmado</numerusform>
            <numerusform>%n sessões com bloqueio solicitado, mas não confirmado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser bloqueada</numerusform>
            <numerusform>%n sessões não puderam ser bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Uma sessão de texto não tem tela que possa ser bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Bloquear %n sessão?</numerusform>
            <numerusform>Bloquear %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Bloquearia a sessão de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Sua tela será bloqueada em %n segundo.</numerusform>
            <numerusform>Sua tela será bloqueada em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>Encerrar as sessões dos usuários &amp;selecionados</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>Encerrar as sessões selecionadas e tudo o que está em execução nelas</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>Encerrar as sessões de &amp;todos os usuários</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>Encerrar todas as sessões, exceto a sua</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Encerrar a sessão</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>Encerrar a sessão</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Encerrando a sessão…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Encerrando a sessão de %1…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Encerrando as sessões: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>Sessão encerrada.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Encerramento solicitado; não foi possível verificar se resta algo da sessão.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Encerramento solicitado</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão encerrada</numerusform>
            <numerusform>%n sessões encerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão com encerramento solicitado, mas sem verificação possível</numerusform>
            <numerusform>%n sessões com encerramento solicitado, mas sem verificação possível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser encerrada</numerusform>
            <numerusform>%n sessões não puderam ser encerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Este computador não oferece isso.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Encerrar %n sessão? O trabalho não salvo será perdido.</numerusform>
            <numerusform>Encerrar %n sessões? O trabalho não salvo será perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>Encerraria a sessão de %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Sua sessão será encerrada em %n segundo. Salve seu trabalho agora.</numerusform>
            <numerusform>Sua sessão será encerrada em %n segundos. Salve seu trabalho agora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>Encerrar em todos os l&amp;ugares…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>Encerrar todas as sessões dos usuários selecionados neste computador e o que está em execução para eles em segundo plano</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Encerrar em todos os lugares</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>Encerrar em todos os lugares</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Encerrando a sessão…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>Encerrando as sessões de %1 em todos os lugares…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>Encerrando em todos os lugares: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>Sessões encerradas em todos os lugares.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Encerramento solicitado; não foi possível verificar se resta algo das sessões.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>Encerradas em todos os lugares</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Encerramento solicitado</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão encerrada em todos os lugares</numerusform>
            <numerusform>%n sessões encerradas em todos os lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão com encerramento solicitado, mas sem verificação possível</numerusform>
            <numerusform>%n sessões com encerramento solicitado, mas sem verificação possível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser encerrada em todos os lugares</numerusform>
            <numerusform>%n sessões não puderam ser encerradas em todos os lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este computador não oferece isso: é preciso ter o stationd nele.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Encerrar em todos os lugares as sessões do usuário de %n sessão? O trabalho não salvo será perdido.</numerusform>
            <numerusform>Encerrar em todos os lugares as sessões dos usuários de %n sessões? O trabalho não salvo será perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>Encerraria em todos os lugares as sessões do usuário de %1</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>&amp;Cobrir</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>O&amp;rdenar</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <source>L&amp;og off users</source>
        <translation>&amp;Encerrar sessões</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>Encerrar as sessões dos usuários selecionados, ou de todos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>Mostrar um texto aos usuários selecionados, ou a todos</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Cobrir</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>Cobrir as telas das sessões selecionadas, ou de todas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>Bloquear ou desbloquear as telas das sessões selecionadas, ou trazer uma para a frente</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>Selecionar sessões</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>A ordem das sessões</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Quais sessões são mostradas</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>Se&amp;leção</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>&amp;Mensagem aos usuários selecionados…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>Mostrar um texto aos usuários selecionados</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>Mensagem a &amp;todos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>Mostrar um texto a todos, exceto a você</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensagem</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Enviando uma mensagem a %1…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Enviando mensagens: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>Mensagem vista: o usuário respondeu OK.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Mensagem entregue.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Mensagem enviada; ninguém confirmou que foi vista.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Mensagem vista</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Mensagem entregue</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensagem enviada</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n mensagem entregue</numerusform>
            <numerusform>%n mensagens entregues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>%n mensagem enviada, mas sem confirmação de chegada</numerusform>
            <numerusform>%n mensagens enviadas, mas sem confirmação de chegada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n mensagem não pôde ser entregue</numerusform>
            <numerusform>%n mensagens não puderam ser entregues</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este computador não oferece isso: é preciso ter o stationd nele.</translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>Esta sessão não tem nem terminal nem serviço de notificação que mostre mensagens. Nada foi feito.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 de %n usuário viu a mensagem</numerusform>
            <numerusform>%1 de %n usuários viram a mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Enviar a mensagem a %n sessão?</numerusform>
            <numerusform>Enviar a mensagem a %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Enviaria a mensagem a %1</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>Si&amp;lenciar o som das sessões selecionadas</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>Silenciar o som das sessões selecionadas até que seja reativado a partir daqui</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>&amp;Silenciar o som de todas</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>Silenciar o som de todas as sessões, exceto a sua</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Silenciar o som</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>Silenciar o som</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Silenciando…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>Silenciando o som de %1…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>Silenciando: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Som silenciado.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Som silenciado</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>%n sessão silenciada</numerusform>
            <numerusform>%n sessões silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser silenciada</numerusform>
            <numerusform>%n sessões não puderam ser silenciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Uma sessão de texto não tem som.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>A sua própria sessão nunca é silenciada a partir daqui.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Esta sessão não tem som que possa ser silenciado, ou o computador dela não tem o stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>Silenciar o som de %n sessão?</numerusform>
            <numerusform>Silenciar o som de %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>Silenciaria o som de %1</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>Sua sessão será encerrada às %1. Salve seu trabalho e encerre a sessão.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>Sua sessão não será encerrada: isso foi cancelado.</translation>
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
        <translation>Esta instituição não permite ver as telas neste horário.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>Esta instituição permite ver as telas nestes horários: %1.</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>Esta instituição só permite ver as telas a partir de suas próprias redes.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>Mostrar sua tela?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>A pessoa responsável por esta sala gostaria de ver sua tela.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>Nada é mostrado sem o seu consentimento.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>&amp;Mostrar minha tela</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>&amp;Não mostrar</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>O nome do arquivo precisa terminar em .png ou .jpg.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Não foi possível criar a pasta “%1”.</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>nenhuma imagem está disponível agora</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>a pasta não existe mais</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>não é permitido gravar nela</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>não foi possível gravar o arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
            <numerusform>%n imagem salva em %1.</numerusform>
            <numerusform>%n imagens salvas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Nenhuma imagem foi salva.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 Não salvas: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>Aguardando consentimento</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>Usuário não aceitou</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>Tela ilegível</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>Auxiliar ausente</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: sem imagem</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>Aguardando o consentimento do usuário para ser visto.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>O usuário não quer ser visto.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>A tela desta sessão não pode ser lida.</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>Esta área de trabalho é desenhada pelo Wayland, do qual este computador não consegue obter imagens.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>O auxiliar dentro da sessão está ausente. O computador o está iniciando de novo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sem imagens</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Não existe mais</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>Sem imagens agora</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>Você não tem permissão para ver a tela desta sessão.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>O computador não fornece imagens desta sessão: a instituição não as permite, ou não há tela que possa ser lida.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>Esta sessão não existe mais.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>Neste momento não é possível obter imagens desta sessão. Elas estão sendo pedidas de novo.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>Uma sessão de texto não tem tela que possa ser mostrada.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>Esta é a sua própria sessão, e ela não é mostrada a você mesmo.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>Este computador não envia imagens: o serviço dele, stationd, não está presente.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>As imagens estão desativadas no menu Exibir.</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>Ninguém está usando esta sessão, e não há imagem anterior dela.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>A tela está bloqueada, e telas bloqueadas não são mostradas.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>Nenhuma imagem chegou ainda.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>A imagem é de menos de um minuto atrás.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>A imagem é de %1 atrás.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Não neste horário</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Não a partir daqui</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompido. Nada foi feito.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>Interrompido de novo. Não se sabe o que os outros fazem.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>Interrompido. O que ainda não foi pedido está cancelado; pressione Ctrl-C de novo para não esperar pelo resto.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>Interrompido. É tarde demais para cancelar; pressione Ctrl-C de novo para não esperar.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Isto afeta %n computador, e não há terminal para perguntar. Nada foi feito. Acrescente --yes para continuar.</numerusform>
            <numerusform>Isto afeta %n computadores, e não há terminal para perguntar. Nada foi feito. Acrescente --yes para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>Com sessão aberta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Avisando os usuários por %n segundo. Ctrl-C cancela.</numerusform>
            <numerusform>Avisando os usuários por %n segundos. Ctrl-C cancela.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>Reiniciado: desligou e voltou.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>Desligado: não responde mais.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>Está ligado e acessível.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>Aceitou a ordem de reiniciar, mas não houve confirmação a tempo de que desligou.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>Aceitou a ordem de desligar, mas não houve confirmação a tempo de que o fez.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>O pacote para ligá-lo foi enviado, mas não houve confirmação a tempo de que ligou.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>Você não tem permissão para fazer isso nele. Nada foi feito.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>Um programa nele quer que o computador continue ligado, ou ele já está desligando. Nada foi feito.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>O pacote não pôde ser enviado: este computador não está em nenhuma rede adequada.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>O computador está inacessível. Nada foi feito.</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>O computador não consegue fazer isso. Nada foi feito.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>Ele foi retirado da lista. Nada foi feito.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>Ele não respondeu. Não se sabe se faz o que foi pedido.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>Ele não consegue avisar antes os usuários: é preciso ter o stationd nele. Nada foi feito.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>Não foi possível encerrar as sessões de todos os usuários; por isso, ele continua ligado. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>Reiniciar %n computador?</numerusform>
            <numerusform>Reiniciar %n computadores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>Reiniciar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>Desligar %n computador?</numerusform>
            <numerusform>Desligar %n computadores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>Desligar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>Ligar %n computador?</numerusform>
            <numerusform>Ligar %n computadores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>Ligar %1?</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>O endereço da placa de rede dele não é conhecido; por isso, ele não pode ser ligado. Escreva-o na lista de salas (mac=…).</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>Quem tem sessão aberta vê uma contagem regressiva, pode salvar o trabalho e, quando ela termina, tem a sessão encerrada. Depois, o computador desliga. Até lá, é possível cancelar.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>O computador desliga agora, com todas as sessões abertas nele. O trabalho não salvo será perdido.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>Seria reiniciado.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>Seria desligado.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>Seria ligado.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>Este computador está prestes a reiniciar.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>Este computador está prestes a ser desligado.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>ninguém</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>Ele não informa se você tem permissão.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>Só com uma senha, que não pode ser pedida a partir daqui.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>Você não tem permissão.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>Ele não consegue.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 quer que ele continue ligado: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>Os usuários estão sendo avisados</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Enviando o pedido</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Desligando</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>O pacote foi enviado</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>Desligado; ainda não voltou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>Desligou, mas não houve confirmação a tempo de que voltou.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>Cancelado. O computador fica como está.</translation>
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
            <numerusform>%n desligado</numerusform>
            <numerusform>%n desligados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n ligado</numerusform>
            <numerusform>%n ligados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n sem confirmação de que reiniciou</numerusform>
            <numerusform>%n sem confirmação de que reiniciaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n sem confirmação de que desligou</numerusform>
            <numerusform>%n sem confirmação de que desligaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n sem confirmação de que ligou</numerusform>
            <numerusform>%n sem confirmação de que ligaram</numerusform>
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
        <translation>; </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>Reiniciando: %1 de %2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>Desligando: %1 de %2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>Ligando: %1 de %2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Mantida como está: não atende aos critérios.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>Mantida como está: o usuário é um administrador, sobre o qual você não pode agir.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>Nenhuma sessão corresponde. Nada foi feito.</translation>
    </message>
    <message>
        <source>Ended by itself.</source>
        <translation>Encerrou-se sozinha.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 Nada foi feito.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>Não vista: o usuário não respondeu OK a tempo.</translation>
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
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>Não há imagens: o serviço do computador (stationd) não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>Não há imagens: o serviço do computador (stationd) não está instalado nele.</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>Várias imagens precisam de uma pasta: --output PASTA/.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>Uma imagem não é coisa para um terminal. Envie a saída para outro lugar.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>Pedindo uma imagem…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>Não foi possível gravar a imagem em “%1”: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>Imagem gravada, %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>Imagem gravada em “%3”, %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>Não há imagem de uma sessão enquanto ela está desconectada.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>Não há imagens desta sessão: ela não tem tela, ou as configurações do computador não as permitem.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>Nenhuma imagem chegou a tempo. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>Nenhuma imagem chegou a tempo.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>HOST</source>
        <translation>COMPUTADOR</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESSÃO</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>USUÁRIO</translation>
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
        <translation>INATIVIDADE</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>INÍCIO</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGEM</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SESSÕES</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVIÇO</translation>
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
        <translation>Gráfica</translation>
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
        <translation>Usuário do painel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
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
        <translation>Encerrando</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Coberta</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>Cobertura perdida</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Solicitando…</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Avisado…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>Encerramento solicitado…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>Na tela…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Forçando…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Conferindo…</translation>
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
        <translation>Encerra agora</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Encerra em %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inativa</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>inativa há %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>sua própria sessão</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Usuário: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>Esta é a sua própria sessão.</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computador: %1</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>Posto: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Origem: %1</translation>
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
        <translation>A tela foi vista coberta pela última vez às %1. Ela está sendo coberta de novo.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>Bloqueada também pelo usuário.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>Encerramento: %1</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>Sessão iniciada: há %1</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Este arquivo não existe.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Você não tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>Não é um arquivo comum, ou tem mais de um megabyte.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>Nada nele pode ser entendido.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>O programa não pode ser iniciado.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>Só a lista do administrador ou a sua própria pode indicar programas, e só se ninguém mais puder gravar nela.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>O programa demorou demais e foi interrompido.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>O programa escreveu mais de um megabyte.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>Nada do que o programa escreveu pode ser entendido.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>O programa terminou com um erro.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>O Avahi não responde neste computador. O avahi-daemon está instalado e em execução?</translation>
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
        <translation>%1: Nem tudo pode ser entendido (%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>Interrompido. Não se sabe se o computador aceitou a ordem.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompido. Nada foi feito.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>Cobriria todas as telas, inclusive as de quem iniciar sessão depois.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>Descobriria todas as telas.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>Cobrir todas as telas, inclusive as de quem iniciar sessão depois?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>Descobrir todas as telas?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>Todas as telas estão cobertas, inclusive as de quem iniciar sessão depois.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>Nenhuma tela está coberta agora.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>O computador não consegue cobrir todas as telas: o serviço do computador (stationd) não está instalado ou é antigo demais. Nada foi feito.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>Não existe a sessão “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>“%1” corresponde a %n sessão. Indique qual pelo identificador:</numerusform>
            <numerusform>“%1” corresponde a %n sessões. Indique qual pelo identificador:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>Este programa não está em execução dentro de uma sessão. Diga a qual sessão você se refere.</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%1 em %4 (%2, sessão %3)</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2, sessão %3)</translation>
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
        <translation>%1 ainda não é conhecido. Ele apresenta esta chave: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>Este é o computador certo? Digite “sim” se o administrador dele confirmar:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>D&amp;escobrir as telas das sessões selecionadas</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>Retirar a cobertura das telas das sessões selecionadas</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Descobrir a tela</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>Descobrir a tela</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>Descobrindo a tela…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>Descobrindo a tela de %1…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>Descobrindo as telas: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Cobertura retirada.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>Retirada da cobertura solicitada; a sessão não a confirmou.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Cobertura retirada</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>Retirada da cobertura solicitada</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>%n tela descoberta</numerusform>
            <numerusform>%n telas descobertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n tela não pôde ser descoberta</numerusform>
            <numerusform>%n telas não puderam ser descobertas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Uma sessão de texto não tem tela que possa ser coberta.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>A sua própria sessão nunca é coberta a partir daqui.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Este computador não oferece isso: é preciso ter o stationd nele.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>Descobrir a tela de %n sessão?</numerusform>
            <numerusform>Descobrir as telas de %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>Descobriria a tela de %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>A tela desta área de trabalho Wayland não pode ser coberta.</translation>
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
        <translation>Desbloquear as telas das sessões selecionadas</translation>
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
        <translation>Desbloqueando a tela de %1…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Desbloqueando: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Sessão desbloqueada.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>Desbloqueio solicitado; a sessão não o confirmou.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Desbloqueio solicitado</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>%n sessão desbloqueada</numerusform>
            <numerusform>%n sessões desbloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão com desbloqueio solicitado, mas não confirmado</numerusform>
            <numerusform>%n sessões com desbloqueio solicitado, mas não confirmado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ser desbloqueada</numerusform>
            <numerusform>%n sessões não puderam ser desbloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Uma sessão de texto não tem tela que possa ser bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Desbloquear %n sessão?</numerusform>
            <numerusform>Desbloquear %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Desbloquearia a sessão de %1</translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>Reati&amp;var o som das sessões selecionadas</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>Devolver às sessões selecionadas o som, como estava antes</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>Reat&amp;ivar o som de todas</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>Devolver a todas as sessões o som, como estava antes</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>Reativar o som</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>Reativar o som</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Reativando o som…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>Reativando o som de %1…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>Reativando o som: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>Som reativado.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Som reativado</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>%n sessão com o som reativado</numerusform>
            <numerusform>%n sessões com o som reativado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n sessão não pôde ter o som reativado</numerusform>
            <numerusform>%n sessões não puderam ter o som reativado</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Uma sessão de texto não tem som.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>A sua própria sessão nunca é silenciada a partir daqui.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Esta sessão não tem som que possa ser silenciado, ou o computador dela não tem o stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>Reativar o som de %n sessão?</numerusform>
            <numerusform>Reativar o som de %n sessões?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>Reativaria o som de %1</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>Procurando sessões…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>Não é possível listar as sessões</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>Ninguém tem sessão aberta</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>Ninguém está neste estado</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>Nenhuma sessão ativa</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>Nenhuma sessão gráfica</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>O computador está sendo consultado sobre as sessões abertas.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 Esta janela se preenche sozinha assim que isso mudar.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>As sessões aparecem aqui assim que alguém inicia uma.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>Nenhuma sessão corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>O que você procura existe, mas só as sessões ativas são mostradas.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>O que você procura existe, mas as sessões de texto não são mostradas.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>Há sessões, mas nenhuma está no único estado mostrado.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>Há sessões, mas nenhuma está ativa.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>Só há sessões de texto, e elas não são mostradas.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>Todas as telas estão cobertas até que você as descubra.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>Todas as telas estão cobertas até que você as descubra: “%1”</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>Todas as telas estão cobertas até %1.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>Todas as telas estão cobertas até %1: “%2”</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 O que você vê é o último estado conhecido.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>Não pôde ser avisado. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Avisado. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Aguardando %n segundo. Ctrl-C cancela.</numerusform>
            <numerusform>Aguardando %n segundos. Ctrl-C cancela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompido. Nada foi feito.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Interrompido. Nada foi feito; os usuários estão sendo informados.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>Foi cancelado. Você pode continuar trabalhando.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>Sobre o Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>Painel para salas de computadores Linux compartilhados.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É fornecido sem nenhuma garantia.

Compilado com o Qt %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>O que está em andamento e os resultados</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>As configurações do ssh estão sendo lidas…</translation>
    </message>
    <message>
        <source>Add computers</source>
        <translation>Adicionar computadores</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nome</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>Das configurações do &amp;ssh</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>Sa&amp;la:</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>Quais computadores?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>Escreva um nome como o ssh o conhece, USER@HOST:PORT, vários separados por vírgulas, ou um padrão para muitos.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>&amp;Computadores:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>Pesquisar nos nomes das configurações do ssh</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>Nomes nas configurações do ssh</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>As configurações do ssh não indicam nenhum computador específico.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>%n computador escolhido</numerusform>
            <numerusform>%n computadores escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n computador: %1 a %2</numerusform>
            <numerusform>%n computadores: %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>Por exemplo, lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>Um computador</translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>Não foi possível gravar a sua lista de salas.</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>Parte das listas de salas não pode ser lida: %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>Cobrir todas as telas</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>Cobrir as telas das sessões selecionadas</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Tela coberta</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>&amp;Texto na cobertura:</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>Cobrir todas as telas?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>A tela de cada usuário, exceto a sua, fica coberta, e o teclado e o mouse ficam retidos; o mesmo vale para quem iniciar sessão depois. Os programas continuam em execução.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>As telas ficam cobertas, e os teclados e mouses ficam retidos, até que você as descubra. Os programas continuam em execução.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>Se ficar vazio, o computador mostra o texto definido pela instituição.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>Co&amp;brir todas as telas</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>Pelo tempo definido pela instituição</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Por %n minuto</numerusform>
            <numerusform>Por %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>Até o fim da aula:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>&amp;Duração:</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Fim da aula</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>Depois disso, o computador retira a cobertura sozinho, esteja você presente ou não.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>O resultado de cada sessão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar as linhas selecionadas, ou todas</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Te&amp;ntar novamente</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Perguntar de novo e repetir a ação para as que falharam, e só para elas</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>Era tarde demais.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Cancelando o encerramento de %n sessão…</numerusform>
            <numerusform>Cancelando o encerramento de %n sessões…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>O encerramento de %n sessão foi cancelado.</numerusform>
            <numerusform>O encerramento de %n sessões foi cancelado.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>O de %1 não foi: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>O encerramento de %n sessão não foi cancelado: %1</numerusform>
            <numerusform>O encerramento de %n sessões não foi cancelado: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Pesquisar uma ação</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Nome de uma ação</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Ações encontradas</translation>
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
        <translation>sua própria sessão</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>sessão de texto</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>não mostrada na grade</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Encerrar em todos os lugares</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>Encerrar as sessões de todos os usuários</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>Encerrar as sessões dos usuários selecionados</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>Este computador não consegue avisar antes os usuários: é preciso ter o stationd nele.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>Encerrar &amp;agora</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>Sem aviso: o trabalho não salvo será perdido</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sessões que serão encerradas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ninguém foi escolhido</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>Marque os usuários cujas sessões devem ser encerradas.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Encerrar sessões</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>Todas estas sessões já foram encerradas</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>Não resta nenhuma sessão a encerrar.</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>Todas as sessões abaixo serão encerradas, assim como as que esses usuários abrirem nesse meio-tempo e tudo o que está em execução para eles em segundo plano. O trabalho não salvo será perdido.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>Os usuários veem uma contagem regressiva e podem salvar o trabalho. Depois, as sessões são encerradas com todos os seus programas.</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>As sessões são encerradas com todos os seus programas. O trabalho não salvo será perdido.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>%n destas sessões não aparece na grade agora.</numerusform>
            <numerusform>%n destas sessões não aparecem na grade agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>A sua própria sessão está entre elas e será a última a ser encerrada.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>A sua própria sessão continua aberta.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>%n administrador, sobre o qual você não pode agir, fica de fora.</numerusform>
            <numerusform>%n administradores, sobre os quais você não pode agir, ficam de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>Encerramento em breve</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>Manter na tela apenas o tempo restante</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>&amp;Encerrar a sessão agora</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>Sua sessão será encerrada em %1</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>Sua sessão está sendo encerrada</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>O trabalho não salvo pode ser perdido.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>Salve seu trabalho agora.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Encerrando a sessão…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>Mostrar só estas</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>Voltar a todas as sessões</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Sessão anterior</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sessão</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Tela de %1</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Esta sessão foi encerrada.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 A última imagem é das %2.</translation>
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
        <translation>Uma ação está em andamento. O idioma mudará quando você abrir este programa de novo, ou quando escolhê-lo outra vez depois que a ação terminar.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claras, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Escuras, alto contraste</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Cores:</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>Os primeiros cinco &amp;minutos</translation>
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
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atalhos</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Pesquisar uma ação…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>&amp;Sobre o Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Boas-vindas</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>Posto (sessão)</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos sete dias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar as linhas selecionadas, ou todas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salvar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Salvar o histórico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>Nada foi feito neste período.</translation>
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
        <translation>Cobrir &amp;todas as telas…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>Descobrir t&amp;odas as telas</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>Cobrir as telas de todos, e também as de quem iniciar sessão depois</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>Retirar a cobertura das telas de todos</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>Quem fez o quê e a quem neste computador, e com que resultado</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>Nem todas as telas estão cobertas agora.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>A cobertura não foi retirada.</translation>
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
        <translation>Este é o computador ce&amp;rto</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>Li&amp;gar</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Computador:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>Tipo da chave:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Impressão digital:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>Ele pede:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>Importar salas e computadores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como estão</translation>
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
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computador</numerusform>
            <numerusform>%n computadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n linha não entendida</numerusform>
            <numerusform>%n linhas não entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>Adicionar isto à sua lista?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Salas e computadores</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Linhas que não foram entendidas</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;Não entendidas:</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>Colocá-los na sa&amp;la:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>Não enviar mais nada e não esperar por quem não respondeu OK</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>Cancelar o que ainda não começou e todas as contagens regressivas em andamento</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Cancelar o que ainda não começou</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>Cancelando; aguardando o que já começou</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>O resultado de cada sessão</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Te&amp;ntar novamente</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Perguntar de novo e repetir a ação para as que falharam, e só para elas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>Desfazer a ação para as sessões em que ela foi feita, e só para elas</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>Mostrar a sessão atual ampliada</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>Voltar; sair da pesquisa; desmarcar tudo</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>Menu das sessões selecionadas</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Miniaturas maiores ou menores</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl e a roda do mouse</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>Isto é uma demonstração. A sala de aula é simulada, e nada neste computador é alterado.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>O serviço do computador (stationd) não pôde ser iniciado. As sessões vêm apenas do gerenciador de sessões: sem imagens e com menos ações. Abra este programa de novo quando isso estiver resolvido.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>Uma ação ainda está em andamento. Escolha “Cuidar de vários computadores” de novo quando ela terminar.</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>Barra da aula</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>Olhem para mim…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>Cobrir todas as telas com algumas palavras, pelo tempo que você definir</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>Mensagem a todos…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>Mostrar um texto a todos</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>Salvar todas as telas</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>Salvar uma imagem de cada tela em uma pasta com a data</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>Fim da aula…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>Avisar todos durante cinco minutos e depois encerrar as sessões</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>Mostrar &amp;como lista</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>Mostrar as sessões em linhas e colunas, que podem ser ordenadas e copiadas</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>Salvar quem tem sessão aberta em uma tabela para planilhas</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>Salvar a lista de sessões</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Salvar a &amp;lista…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>Sua tela pode ser vista</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>As pessoas responsáveis por esta sala podem pedir para ver esta tela. Nada é mostrado sem o seu consentimento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>Os responsáveis por esta sala podem ver esta tela. Enquanto alguém olha, um sinal em um dos cantos avisa.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>Uma ação ainda está em andamento. Se você fechar agora, o que não começou não será feito, as contagens regressivas já iniciadas continuam, e você não será informado do resultado.</translation>
    </message>
    <message>
        <source>Close any&amp;way</source>
        <translation>&amp;Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>Pesquisar um nome, um usuário ou um posto</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>Pesquisar um nome, um usuário ou um posto (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de ferramentas principal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>&amp;Barra da aula</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>Tudo o que está em andamento e os resultados</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Atividade (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>Informar &amp;quem já viu</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Mensagem a todos</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>Mensagem aos usuários selecionados</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>O que você quer dizer?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>Fica na tela:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>até o OK</translation>
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
        <translation>%1 de %2: longo demais</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>Fecha sozinha em %1</translation>
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
        <translation>Sua tela pode ser vista pela pessoa responsável por esta sala</translation>
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
        <translation>Au&amp;tenticar</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>&amp;Pular este computador</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 pede a senha de um administrador</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>Usar a mesma senha para &amp;o outro computador que a pede</numerusform>
            <numerusform>Usar a mesma senha para &amp;os outros %n computadores que a pedem</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Isso não estava correto. Tente novamente.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Am&amp;pliar a sessão</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>Salvar ima&amp;gens</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>Salvar todas as tel&amp;as</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Pasta das imagens…</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>A cada &amp;2 segundos</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>&amp;Uma vez por segundo</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>&amp;Duas vezes por segundo</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>&amp;Cinco vezes por segundo</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>&amp;Nenhuma imagem</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>Sem &amp;limite</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>No máximo &amp;%1 por segundo</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>Quanto pode vir de cada computador; acima disso, as imagens são obtidas com menos frequência</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>Mostrar uma sessão ampliada</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Selecione primeiro uma sessão.</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>Salvar em arquivos as telas das sessões selecionadas, como estão agora e em tamanho real</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>Salvar em arquivos as telas de todos os outros, como estão agora e em tamanho real</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>Com que frequência, no máximo, as imagens são obtidas; uma tela sem mudanças não é obtida de novo</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>Este computador não envia imagens.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>Salvando %n imagem…</numerusform>
            <numerusform>Salvando %n imagens…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir a pasta</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Where pictures are saved</source>
        <translation>Onde as imagens são salvas</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvar aqui</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>&amp;Frequência:</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>De &amp;cada computador:</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Pasta das imagens…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>&amp;Organizar os lugares</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>Organizar &amp;automaticamente, por posto</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>E&amp;xportar lugares…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>I&amp;mportar lugares…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>&amp;Mostrar postos livres</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>Arrastar as miniaturas para onde ficam as mesas; Ctrl+Shift e uma seta também movem uma</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>Mostrar, entre os outros, os postos em que não há ninguém</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>Arraste as miniaturas para onde ficam as mesas. Enquanto isso, nada é feito a ninguém.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>Os lugares estão organizados por posto.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>Exportar os lugares da sala</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>Lugares de uma sala (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>Importar os lugares de uma sala</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1 não contém os lugares de uma sala.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>Os lugares foram obtidos de %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>Reiniciar este comp&amp;utador…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>Desligar este computad&amp;or…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Para isso, ele precisa estar conectado.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>Reiniciá-lo, após uma pergunta que nomeia quem está com a sessão iniciada</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>Desligá-lo, após uma pergunta que nomeia quem está com a sessão iniciada</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>Reiniciar computadores</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>Desligar computadores</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>Computadores, e quem tem sessão aberta neles</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Com sessão aberta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>inacessível; fica como está</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>nenhum, agora</translation>
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
        <translation>&amp;Desligar</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Parar de esperar</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>Não esperar mais pelos que não apareceram</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>Cancelar todas as contagens regressivas e o que ainda não recebeu o pedido de desligar</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>Os usuários de %n computador estão sendo avisados.</numerusform>
            <numerusform>Os usuários de %n computadores estão sendo avisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>O resultado de cada computador</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>O resultado de cada computador</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
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
        <translation>Perguntar antes de agir sobre todos</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>Perguntar antes de agir sobre a seleção</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>Ao encerrar sessões, o programa sempre pergunta. Também ao enviar uma mensagem e ao cobrir telas, pois é preciso escrever o texto.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sem sala</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>A remoção vale apenas para a sua lista de salas. Nada acontece nos próprios computadores.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>Remover %1 da sua lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>Remover da sua lista a sala “%1” com %n computador?</numerusform>
            <numerusform>Remover da sua lista a sala “%1” com %n computadores?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que será removido</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>Renomear uma sala</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Outra sala</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nome da sala</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>Como a sala “%1” deve se chamar?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>Para qual sala %1 deve ser movido?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>Em qual outra sala %1 também deve ficar?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>Sa&amp;la:</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>“Prédio A/Lab 1” é a sala Lab 1 no Prédio A.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>Já existe uma sala com esse nome.</translation>
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
        <translation>&amp;Adicionar computadores…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>Re&amp;nomear a sala…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>&amp;Mover para outra sala…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>C&amp;opiar para outra sala…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Remover da lista…</translation>
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
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>Está na lista do administrador deste computador. Só o administrador pode mudar isso.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>Vem de uma fonte indicada em uma lista e só pode ser mudado lá.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>Importar salas e computadores</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>Exportar salas e computadores</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>Lista de salas (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>Por &amp;quê…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n computador está inacessível: %1</numerusform>
            <numerusform>%n computadores estão inacessíveis: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>Esta janela mostra apenas este computador.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>Cuidar de &amp;vários computadores</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>Abre-se uma lista de salas, à qual são adicionados computadores acessíveis por ssh. Não é preciso instalar nada neles para listar as sessões e encerrá-las.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>As salas e seus computadores ficam à esquerda da janela. Isto é o que se pode fazer com eles:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>&amp;Todos os computadores</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Salas e computadores</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>&amp;Adicionar computadores…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Para isso, ele precisa estar conectado.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>R&amp;einiciar…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>&amp;Desligar…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>Li&amp;gar</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Ele está ligado.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>Sem sala</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computador</numerusform>
            <numerusform>%n computadores</numerusform>
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
            <numerusform>%n inacessível</numerusform>
            <numerusform>%n inacessíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>outros estão sendo procurados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>computer, number of its sessions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 recebidos</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>&amp;Inativas ou desconectadas há mais de</translation>
    </message>
    <message>
        <source>&amp;Disconnected</source>
        <translation>&amp;Desconectadas</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>Selecionar inativas ou desconectadas</translation>
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
        <translation>Uma das duas ou ambas</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>qualquer uma das duas</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>as duas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>Selecionar as sessões de quem está ausente</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>Elas são apenas selecionadas na grade; nada mais acontece com elas. A sua própria sessão fica de fora.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selecionar</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>Nenhuma sessão na grade está nessa situação.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>Cancelar o e&amp;ncerramento</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>Parar as contagens regressivas das sessões selecionadas, não importa quem as iniciou</translation>
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
        <translation>Sessões</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>Lista de sessões</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Posto</translation>
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
        <translation>Inatividade</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Com sessão aberta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Co&amp;nfigurações…</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>Li&amp;gar</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>O que há de e&amp;rrado…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>Computadores inacessíveis</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n computador inacessível</numerusform>
            <numerusform>%n computadores inacessíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>Selecione computadores para ligar.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamanho das miniaturas</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>A imagem da janela foi gravada em %1.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>Não foi possível gravar a imagem da janela em %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>&amp;Salvar este texto como modelo</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>&amp;Excluir um modelo</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>Modelos de mensagens</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto do modelo</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>Um texto que você envia com frequência</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>Eles são oferecidos sempre que você escreve uma mensagem.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>Podem autorizar isto: %1. De quem é a senha que você vai digitar? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Isso não estava correto.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>Usar a mesma senha para o outro computador que a pede?</numerusform>
            <numerusform>Usar a mesma senha para os outros %n computadores que a pedem?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>Conteúdo da barra de ferramentas</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>O que fica na barra de ferramentas quando o programa é novo</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>O que está marcado fica na barra de ferramentas, nesta ordem.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverter a seleção</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Desmarcar tud&amp;o</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>Selecionar in&amp;ativas ou desconectadas…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Pesquisar…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>Mostrar todas as &amp;sessões</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>Mostrar só as ati&amp;vas</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>Mostrar sessões de te&amp;xto</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>A&amp;umentar</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>Dimi&amp;nuir</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>Mostrar também as sessões sem área de trabalho: consoles e ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>Omitir as sessões desconectadas e as que estão encerrando</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nome</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>Por &amp;posto</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>Por tempo de &amp;inatividade</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>Por &amp;hora de início da sessão</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>Miniaturas pe&amp;quenas</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>Miniaturas mé&amp;dias</translation>
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
        <translation>Ajus&amp;tar todas à janela</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>Mostrar só as sessões selecionadas, tão grandes quanto possível</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>Aumentar as miniaturas o máximo possível, mantendo todas à vista</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>Por &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Não agrupar</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>Por &amp;computador</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>Por &amp;usuário</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Por &amp;estado</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>&amp;Zoom na seleção</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>Por &amp;sala</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>nenhum, encerrar agora</translation>
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
        <translation>o tempo que eu definir:</translation>
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
        <translation>Mostrado ao lado da contagem regressiva, por exemplo: a aula acabou</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>A&amp;viso:</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>Seu te&amp;xto:</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Boas-vindas ao Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>A janela mostra todas as pessoas com sessão aberta. Selecione algumas e faça algo por elas, ou por todas. Nada acontece antes que se diga a quem se refere.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>%n sessão pode ser vista.</numerusform>
            <numerusform>%n sessões podem ser vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>O serviço (stationd) está presente: aviso antes de encerrar a sessão, cobrir telas, mensagens, imagens e histórico.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>Sem o serviço (stationd), é possível ver as pessoas, bloquear suas telas e encerrar suas sessões, e nada mais.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>Você é administrador aqui: pode fazer tudo com todas as pessoas.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>Você é usuário do painel aqui: pode cuidar dos usuários padrão.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>Você é usuário padrão aqui e não pode cuidar de ninguém. Um administrador pode mudar isso; vale a partir do próximo início de sessão:</translation>
    </message>
</context>
</TS>
