<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>Le délai fixé par --timeout est écoulé.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompu. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>Interrompu de nouveau.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>Interrompu. Ce qui a commencé va à son terme&#xa0;; appuyez de nouveau sur Ctrl-C pour ne pas attendre.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>Arrêt demandé.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Saisissez le message et terminez-le par Ctrl-D sur une ligne vide.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Attente de %n seconde. Ctrl-C annule l’opération.</numerusform>
            <numerusform>Attente de %n secondes. Ctrl-C annule l’opération.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>Interrompu. Les comptes à rebours sont en cours d’annulation&#xa0;; appuyez encore sur Ctrl-C pour ne pas attendre.</translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>N’a plus pu être annulé.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>N’a pas pu être annulé. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 sur %n averti&#xa0;; sa session est fermée à la fin du compte à rebours</numerusform>
            <numerusform>%1 sur %n avertis&#xa0;; leurs sessions sont fermées à la fin du compte à rebours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>demandé à %n session, sans que cela ait été constaté</numerusform>
            <numerusform>demandé à %n sessions, sans que cela ait été constaté</numerusform>
        </translation>
    </message>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>Pour l’y installer : %1</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, and name or count of users</comment>
        <translation>%1&#xa0;: %2&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ActivateAction</name>
    <message>
        <source>&amp;Bring to front</source>
        <translation>Mettre au &amp;premier plan</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>Afficher la session sélectionnée sur l’écran de son poste local</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>Premier plan</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Mettre au premier plan</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>Mettre au premier plan</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Attente…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Mise au premier plan de la session de %1…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Mise au premier plan&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>Session mise au premier plan.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Mise au premier plan</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n session mise au premier plan</numerusform>
            <numerusform>%n sessions mises au premier plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être mise au premier plan</numerusform>
            <numerusform>%n sessions n’ont pas pu être mises au premier plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>Seule une session locale de l’ordinateur peut être mise au premier plan.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Mettre %n session au premier plan&#xa0;?</numerusform>
            <numerusform>Mettre %n sessions au premier plan&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Mettrait au premier plan la session de %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>OPÉRATEUR</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>L’ordinateur ne tient aucun journal lisible ici&#xa0;: son service (stationd) manque ou est trop ancien.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>Rien de tel n’est enregistré.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>Entrées %1 à %2&#xa0;: aucune ne manque, aucune n’est en double.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>En double&#xa0;: %1</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>ORDINATEUR</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>&amp;Bloquer les sessions sélectionnées…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>Couvrir les écrans des sessions sélectionnées et prendre leurs claviers et pointeurs</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Blocage…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>Blocage de la session de %1…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>Blocage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloquée.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>L’écran est couvert, mais un autre programme tient le clavier ou le pointeur.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>Couvert, pas verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>%n session bloquée</numerusform>
            <numerusform>%n sessions bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être bloquée</numerusform>
            <numerusform>%n sessions n’ont pas pu être bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Une session texte n’a pas d’écran à couvrir.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Votre propre session n’est jamais bloquée d’ici.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Cet ordinateur ne le permet pas&#xa0;: il y faut stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>Bloquer %n session&#xa0;?</numerusform>
            <numerusform>Bloquer %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>Bloquerait la session de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session couverte, pas complètement</numerusform>
            <numerusform>%n sessions couvertes, pas complètement</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>L’écran de ce bureau Wayland ne peut pas être recouvert.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>Dans GNOME, il faut pour cela le paquet stationmaster-gnome, activé par son administrateur. Vous pouvez verrouiller la session à la place.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>Utilisation&#xa0;: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>Affiche et termine les sessions de cet ordinateur ou d’un autre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION est un identifiant de session, un nom de session ou un nom d’utilisateur. «&#xa0;stationctl COMMAND --help&#xa0;» donne les options d’une commande, «&#xa0;man stationctl&#xa0;» tout le reste.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>La valeur de %1 n’est pas une durée. Écrivez 90 (secondes), 30m, 2h ou 1d12h.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>Un mot vide ne désigne aucune session.</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>Nommez des sessions ou indiquez --all, mais pas les deux.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Indiquez qui est visé&#xa0;: un identifiant de session, un nom de session, un nom d’utilisateur ou --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>Avec --server, indiquez qui est visé&#xa0;: un identifiant de session, un nom de session, un nom d’utilisateur ou --all.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server nécessite le nom d’un ordinateur.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user nécessite le nom d’un utilisateur.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>Indiquez ce qu’il faut faire. «&#xa0;stationctl --help&#xa0;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». «&#xa0;stationctl --help&#xa0;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>Le message dépasse %n caractère.</numerusform>
            <numerusform>Le message dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>Il n’y a pas d’option %1 ici. «&#xa0;stationctl %2 --help&#xa0;» indique celles qui existent.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas de sessions. Choisissez avec --user, --operator et --since.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease ne va qu’avec --all.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>Indiquez où va l’image&#xa0;: --output FICHIER, DOSSIER/ ou -.</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>La sortie standard reçoit soit l’image, soit --json.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>La valeur de --warn dépasse un jour.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>La valeur de --time n’est pas une durée d’une heure au plus.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>La valeur de --since n’est pas un moment. Écrivez 2h (avant maintenant), today, yesterday, 10:45, 2026-11-21 ou «&#xa0;2026-11-21 10:45&#xa0;».</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>La valeur de --lines n’est pas un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>La valeur de --size n’est pas une taille d’image. Écrivez 1280x720&#xa0;; %1 au plus de chaque côté.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify porte sur un seul ordinateur&#xa0;: chacun numérote ses propres entrées.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room nécessite le nom d’une salle.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas de sessions. Choisissez avec --server et --room.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>Indiquez les ordinateurs avec --server ou --room.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>--message va ici avec --warn&#xa0;: il s’affiche à côté du compte à rebours.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>Demande de la liste des sessions de cet ordinateur…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompu. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>Aucune session ne correspond.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: impossible de tout écrire.
</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>Le service (stationd) n’a pas pu être démarré. Suite avec le gestionnaire de sessions seul.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>La connexion à l’ordinateur est perdue. Nouvelle tentative de connexion…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Connexion rétablie.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>L’ordinateur poursuit ce qui lui a été demandé. « stationctl list » et « stationctl audit » montrent ce qu’il en advient.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>Il n’y a pas de salle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>Aucune liste de salles ne nomme d’ordinateur. Indiquez-le avec --server.</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Every session except your own.</source>
        <translation>Toutes les sessions sauf la vôtre.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>Seulement les sessions de cet utilisateur. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>Seulement les sessions déconnectées.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>Avertir d’abord les utilisateurs et attendre ce délai avant d’agir.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>Montrer ce texte aux utilisateurs avant d’agir.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>Forcer tout de suite la fin des processus au lieu de leur demander d’abord de se terminer.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>Indiquer ce qui serait fait, sans rien faire.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>Ne rien demander, même pour plusieurs cibles.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>Afficher les utilisateurs et leur durée d’inactivité, comme «&#xa0;query user&#xa0;».</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>Abandonner si l’ordinateur n’a pas répondu, ou n’a pas terminé, dans ce délai.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>Un objet JSON par session, un par ligne.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>Indiquer chaque étape.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>Terminer des sessions et tous leurs processus.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>Détacher des sessions de leur poste&#xa0;; elles subsistent et peuvent être reprises.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>Demander au verrouilleur d’écran de chaque session de la verrouiller.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>Demander au verrouilleur d’écran de chaque session de la déverrouiller.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>Montrer un texte aux utilisateurs.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>Afficher les sessions. Le signe &gt; précède la vôtre.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>Termine toutes les sessions de l’utilisateur sur l’ordinateur, et ce qui tourne sans session.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>Avec --all&#xa0;: lever le blocage après ce délai.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>Attendre que les utilisateurs aient répondu OK, et dire qui l’a fait.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>Retirer le message après ce délai.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>Où écrire&#xa0;: un fichier en .png ou .jpg, un dossier, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>La taille maximale de l’image&#xa0;; sans elle, toute la taille de l’écran.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>Rien de plus ancien&#xa0;: 2h (avant maintenant), today, yesterday, 10:45, 2026-11-21, «&#xa0;2026-11-21 10:45&#xa0;».</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Seulement ce qu’a fait cet utilisateur.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>Au plus ce nombre de lignes, 100 par défaut.</translation>
    </message>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>Couvrir les écrans d’un texte et prendre claviers et pointeurs.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>Retirer ce qui couvre les écrans bloqués.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>Écrire dans des fichiers des images des écrans des sessions.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>Afficher ce qui a été fait ou refusé sur l’ordinateur, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Seulement les sessions inactives ou déconnectées depuis plus longtemps : 90 (secondes), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>Couper le son des sessions ; leurs utilisateurs ne peuvent pas le rétablir.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>Rendre leur son aux sessions.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>Indiquer si des entrées manquent ou sont en double.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>Agir sur cet ordinateur, par ssh&#xa0;: [USER@]HOST[:PORT]. Plusieurs avec des virgules, ou sous la forme lab1-[01-30].</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>Agir sur les ordinateurs de cette salle, par ssh.</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>Continuer et signaler chaque changement, un objet JSON par ligne, jusqu’à interruption.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>Afficher d’autres ordinateurs et comment ils peuvent être joints.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>Redémarrer d’autres ordinateurs et les voir revenir.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>Éteindre d’autres ordinateurs et les voir partir.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>Réveiller d’autres ordinateurs éteints et les voir arriver.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Cela concerne %n session, et il n’y a pas de terminal pour demander. Rien n’a été fait. Ajoutez --yes pour continuer.</numerusform>
            <numerusform>Cela concerne %n sessions, et il n’y a pas de terminal pour demander. Rien n’a été fait. Ajoutez --yes pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>Cela concerne tout le monde, et il n’y a pas de terminal pour demander. Rien n’a été fait. Ajoutez --yes pour continuer.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n déconnectée</numerusform>
            <numerusform>%n déconnectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n en fermeture</numerusform>
            <numerusform>%n en fermeture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n session texte non affichée</numerusform>
            <numerusform>%n sessions texte non affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n poste libre</numerusform>
            <numerusform>%n postes libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 sur %n session</numerusform>
            <numerusform>%1 sur %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n verrouillée</numerusform>
            <numerusform>%n verrouillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n bloquée</numerusform>
            <numerusform>%n bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>%n au blocage perdu</numerusform>
            <numerusform>%n au blocage perdu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>Station blocked</source>
        <translation>Poste bloqué</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>La personne responsable de cette salle a bloqué ce poste. Vos programmes continuent.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>Fermer la session maintenant</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>Jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>Essayez «&#xa0;stationmaster --help&#xa0;».</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>Tableau de bord pour salles d’ordinateurs Linux partagés.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>Ouvrir une salle de classe simulée&#xa0;; rien n’y est réel.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>Avec --demo&#xa0;: en indiquer la raison dans le bandeau.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>Utiliser le bus à cette adresse D-Bus au lieu du bus système.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>Dessiner la fenêtre une fois dans ce fichier PNG, afficher les sessions et s’arrêter.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark ou system (par défaut).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info (par défaut), warning ou error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason va avec --demo.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>Niveau de journal inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>Jeu de couleurs inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>Il manque la valeur d’une option qui en demande une.</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>Afficher d’autres ordinateurs par ssh, tels que les listes de salles les nomment (voir le manuel)&#xa0;; c’est le défaut s’il existe de telles listes.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>Afficher les ordinateurs que nomme cette liste de salles.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>Afficher cet ordinateur, même s’il existe des listes de salles.</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>--demo, --bus, --rooms et --this-computer s’excluent mutuellement.</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>Détacher les sessions sélectionnées de leur poste&#xa0;; elles continuent de s’exécuter et peuvent être reprises</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>Tout d&amp;éconnecter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>Retirer de leurs postes toutes les sessions sauf la vôtre&#xa0;; elles continuent</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>Leurs postes deviennent libres. Leurs sessions restent en mémoire avec tous leurs programmes, et chacun reprend la sienne en se connectant de nouveau.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Déconnexion de la session de %1…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Déconnexion&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Session déconnectée.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>Déconnexion demandée, mais non confirmée.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Session déconnectée</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Déconnexion demandée</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n session déconnectée</numerusform>
            <numerusform>%n sessions déconnectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être déconnectée</numerusform>
            <numerusform>%n sessions n’ont pas pu être déconnectées</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Cette session est déjà déconnectée.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>Aucun gestionnaire d’affichage (GDM, LightDM ou SDDM) ne peut y montrer son écran d’ouverture.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Cette session ne peut pas être déconnectée d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Déconnecter %n session&#xa0;?</numerusform>
            <numerusform>Déconnecter %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Déconnecterait la session de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Votre session sera déconnectée dans %n seconde.</numerusform>
            <numerusform>Votre session sera déconnectée dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>La connexion à distance de GNOME ne peut être déconnectée que par son utilisateur.</translation>
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
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Le gestionnaire de sessions de l’ordinateur est injoignable.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>Sélectionnez d’abord une ou plusieurs sessions.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>Personne d’autre n’a de session ouverte.</translation>
    </message>
    <message>
        <source>The list of sessions is still loading.</source>
        <translation>La liste des sessions est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>Aucune de ces sessions n’est bloquée.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Vous ne pouvez pas vous bloquer vous-même.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>Aucun compte à rebours ne court pour ces sessions.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>Cet ordinateur ne peut pas bloquer tout le monde&#xa0;: il y faut stationd.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Personne n’est bloqué.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>Cet ordinateur ne tient pas d’historique&#xa0;: il y faut stationd.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>Cette session n’existe plus. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>Vous n’êtes pas autorisé à faire cela. Adressez-vous à l’administrateur de l’ordinateur. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>Le gestionnaire de sessions de l’ordinateur est injoignable.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>La session ne s’est pas terminée à temps. Encore en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>Aucun effet n’a été constaté à temps.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>Ce type de session ne le permet pas. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>Une autre action est en cours sur cette session. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>Annulé avant d’avoir commencé. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>L’ordinateur a donné une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>Une erreur s’est produite dans ce programme. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>Non terminée</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Impossible ici</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>Autre action en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>Annulé. La session continue.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>L’ordinateur est injoignable. Ce qu’il advient de cette session n’est pas connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n dont l’issue n’est pas connue ici</numerusform>
            <numerusform>%n dont l’issue n’est pas connue ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n laissée en l’état : annulé</numerusform>
            <numerusform>%n laissées en l’état : annulé</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Pas à cette heure</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Pas d’ici</translation>
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
        <translation>disparue</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>non constaté à temps</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>impossible à cet endroit</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>occupée par une autre action</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>Annuler une fermeture</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>Fermer sans attendre</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>Bloquer tout le monde</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>Débloquer tout le monde</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>Garder l’écran couvert</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>Figer une session</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>Libérer une session figée</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Début d’observation</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Fin d’observation</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>Renommer un poste</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Lire l’historique</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>l’ordinateur lui-même</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Cet ordinateur ne le permet pas.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>Vous n’y êtes pas autorisé. Adressez-vous à l’administrateur de l’ordinateur.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>L’ordinateur est injoignable.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>L’ordinateur est trop occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>L’ordinateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>pas à cette heure-là</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>pas depuis cet endroit</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>la session de %n utilisateur</numerusform>
            <numerusform>les sessions de %n utilisateurs</numerusform>
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
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>Fermer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>Fermer %1 dans %2</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>Fermer partout&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>Fermer partout dans %1</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Fermer partout</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>Bloquer&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>&amp;Bloquer %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>Message pour %1</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Clé changée</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>L’ordinateur ne répond pas. Est-il allumé, est-il sur le réseau, et son serveur ssh fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>L’ordinateur ne vous laisse pas entrer. Son administrateur doit ajouter votre clé ssh ou votre compte.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>Personne n’a encore confirmé que c’est le bon ordinateur. Comparez l’empreinte de sa clé avec ce que vous dit son administrateur.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>L’ordinateur présente une autre clé qu’avant. Soit il a été réinstallé, soit quelqu’un s’est placé entre vous et lui. Demandez à son administrateur&#xa0;; si la clé est la bonne, retirez l’ancienne avec «&#xa0;ssh-keygen -R&#xa0;».</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Le mot de passe n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>L’ordinateur demande un mot de passe.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>L’ordinateur vous laisse entrer, mais son bus système est injoignable. Il y faut systemd 221 ou plus récent (systemd-stdio-bridge).</translation>
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
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>Verrouiller l’écran des sessions sélectionnées</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Verrouillage…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Verrouillage de l’écran de %1…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Verrouillage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Session verrouillée.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Verrouillage demandé, mais la session ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Session verrouillée</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Verrouillage demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être verrouillée</numerusform>
            <numerusform>%n sessions n’ont pas pu être verrouillées</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Une session texte n’a pas d’écran à verrouiller.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Verrouiller %n session&#xa0;?</numerusform>
            <numerusform>Verrouiller %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Verrouillerait la session de %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Votre écran sera verrouillé dans %n seconde.</numerusform>
            <numerusform>Votre écran sera verrouillé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>%n session verrouillée</numerusform>
            <numerusform>%n sessions verrouillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>verrouillage demandé à %n session, mais non constaté</numerusform>
            <numerusform>verrouillage demandé à %n sessions, mais non constaté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>Fermer les sessions des utilisateurs &amp;sélectionnés</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>Terminer les sessions sélectionnées et tout ce qui s’y exécute</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>Fermer les sessions de &amp;tous les utilisateurs</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>Terminer toutes les sessions sauf la vôtre</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Fermeture de session…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Fermeture de la session de %1…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Fermeture des sessions&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>Session fermée.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Fin demandée&#xa0;; impossible de vérifier s’il en reste quelque chose.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Fin demandée</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session fermée</numerusform>
            <numerusform>%n sessions fermées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être fermée</numerusform>
            <numerusform>%n sessions n’ont pas pu être fermées</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Cet ordinateur ne le permet pas.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Fermer %n session&#xa0;? Le travail non enregistré sera perdu.</numerusform>
            <numerusform>Fermer %n sessions&#xa0;? Le travail non enregistré sera perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>Fermerait la session de %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Votre session sera fermée dans %n seconde. Enregistrez votre travail.</numerusform>
            <numerusform>Votre session sera fermée dans %n secondes. Enregistrez votre travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>fin demandée à %n session, impossible à vérifier</numerusform>
            <numerusform>fin demandée à %n sessions, impossible à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>Fermer p&amp;artout…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>Terminer toutes les sessions des utilisateurs sélectionnés sur cet ordinateur, et ce qui tourne pour eux en arrière-plan</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Fermer partout</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>Fermer partout</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Fermeture de session…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>Fermeture partout des sessions de %1…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>Fermeture partout&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>Sessions fermées partout.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Fin demandée&#xa0;; impossible de vérifier s’il en reste quelque chose.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>Fermées partout</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>Fin demandée</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n utilisateur déconnecté de partout</numerusform>
            <numerusform>%n utilisateurs déconnectés de partout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Les sessions de %n utilisateur n’ont pas pu être fermées partout</numerusform>
            <numerusform>Les sessions de %n utilisateurs n’ont pas pu être fermées partout</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Cet ordinateur ne le permet pas&#xa0;: il y faut stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Fermer partout les sessions de l’utilisateur de %n session&#xa0;? Le travail non enregistré sera perdu.</numerusform>
            <numerusform>Fermer partout les sessions des utilisateurs de %n sessions&#xa0;? Le travail non enregistré sera perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>Fermerait partout les sessions de l’utilisateur de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>fin demandée à %n session, impossible à vérifier</numerusform>
            <numerusform>fin demandée à %n sessions, impossible à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>L&amp;og off users</source>
        <translation>&amp;Fermer les sessions</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>Fermer les sessions des utilisateurs sélectionnés, ou de tous</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>Sélectionner des sessions</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>L’ordre des sessions</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>Les sessions à afficher</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>Sé&amp;lection</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>Tri&amp;er</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>Afficher un texte aux utilisateurs sélectionnés, ou à tous</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>Couvrir les écrans des sessions sélectionnées, ou de toutes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>Verrouiller ou déverrouiller les écrans des sessions sélectionnées, ou en montrer une</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Grouper</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>&amp;Message aux utilisateurs sélectionnés…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>Afficher un texte aux utilisateurs sélectionnés</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>Message à to&amp;us…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>Afficher un texte à tous sauf à vous</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Attente…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Envoi d’un message à %1…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Envoi des messages&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>Message vu&#xa0;: l’utilisateur a répondu OK.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Message remis.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Message envoyé, mais personne n’a confirmé l’avoir vu.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Message vu</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Message remis</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n message remis</numerusform>
            <numerusform>%n messages remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n message n’a pas pu être remis</numerusform>
            <numerusform>%n messages n’ont pas pu être remis</numerusform>
        </translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>Cette session n’a ni terminal ni service de notification qui affiche les messages. Rien n’a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 sur %n a vu le message</numerusform>
            <numerusform>%1 sur %n ont vu le message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Envoyer le message à %n session&#xa0;?</numerusform>
            <numerusform>Envoyer le message à %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Enverrait le message à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>%n message envoyé, arrivée non constatée</numerusform>
            <numerusform>%n messages envoyés, arrivée non constatée</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Cet ordinateur ne le permet pas&#xa0;: il y faut stationd.</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>&amp;Couper le son des sessions sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>Couper le son des sessions sélectionnées jusqu’à ce qu’il soit rétabli d’ici</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>Co&amp;uper le son de tous</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>Couper le son de toutes les sessions, sauf la vôtre</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Coupure du son…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>Coupure du son de %1…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>Coupure du son : %1 sur %2</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Son coupé.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>Son coupé pour %n session</numerusform>
            <numerusform>Son coupé pour %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Son non coupé pour %n session</numerusform>
            <numerusform>Son non coupé pour %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Une session en mode texte n’a pas de son.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Le son de votre propre session n’est jamais coupé d’ici.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Cette session n’a pas de son à couper, ou son ordinateur n’a pas stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>Couper le son de %n session ?</numerusform>
            <numerusform>Couper le son de %n sessions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>Couperait le son de %1</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>Votre session se termine à %1. Enregistrez votre travail et déconnectez-vous.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>Votre session ne se termine pas : cela a été annulé.</translation>
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
        <translation>Ce site ne permet pas de regarder les écrans à cette heure.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>Ce site permet de regarder les écrans aux heures suivantes : %1.</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>Ce site ne permet de regarder les écrans que depuis ses propres réseaux.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>Montrer votre écran&#xa0;?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>La personne responsable de cette salle souhaite voir votre écran.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>Rien n’est montré sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>&amp;Montrer mon écran</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>&amp;Ne pas montrer</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>Le nom du fichier doit finir par .png ou .jpg.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>aucune image ne peut être obtenue maintenant</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>le dossier a disparu</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>l’écriture y est interdite</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>le fichier n’a pas pu être écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
            <numerusform>%n image enregistrée dans %1.</numerusform>
            <numerusform>%n images enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>Aucune image n’a été enregistrée.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 Non enregistrées&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>Attente d’accord</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>Refus de l’utilisateur</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>Écran illisible</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>Assistant absent</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>En attente de l’accord de l’utilisateur pour être vu.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>L’utilisateur ne veut pas être vu.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>L’écran de cette session ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>L’assistant dans la session est absent. L’ordinateur le relance.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Pas d’images</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>Pas d’images pour l’instant</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>Vous n’êtes pas autorisé à voir l’écran de cette session.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>L’ordinateur ne donne pas d’images de cette session&#xa0;: le site ne les permet pas, ou aucun écran ne peut être lu.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>Cette session a disparu.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>Les images de cette session ne peuvent pas être obtenues pour l’instant. Elles sont redemandées.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>Une session texte n’a pas d’écran à montrer.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>Cet ordinateur n’envoie pas d’images&#xa0;: son service, stationd, n’est pas là.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>Les images sont désactivées dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>Personne n’est devant cette session, et il n’en existe pas d’image antérieure.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>L’écran est verrouillé, et les écrans verrouillés ne sont pas montrés.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>Aucune image n’est encore arrivée.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>L’image date de moins d’une minute.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>L’image date d’il y a %1.</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland&#xa0;: pas d’image</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>Ce bureau est affiché par Wayland, dont cet ordinateur ne peut pas prendre d’images.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>C’est votre propre session ; elle ne vous est pas montrée.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Pas à cette heure</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Pas d’ici</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompu. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>Interrompu de nouveau. Ce que font les autres n’est pas connu.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>Interrompu. Ce qui n’a pas encore été demandé est annulé&#xa0;; appuyez encore sur Ctrl-C pour ne pas attendre le reste.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>Interrompu. Il est trop tard pour annuler&#xa0;; appuyez encore sur Ctrl-C pour ne pas attendre.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>Cela concerne %n ordinateur, et il n’y a pas de terminal où demander. Rien n’a été fait. Ajoutez --yes pour continuer.</numerusform>
            <numerusform>Cela concerne %n ordinateurs, et il n’y a pas de terminal où demander. Rien n’a été fait. Ajoutez --yes pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>Sessions ouvertes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Les utilisateurs sont avertis pendant %n seconde. Ctrl-C annule.</numerusform>
            <numerusform>Les utilisateurs sont avertis pendant %n secondes. Ctrl-C annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>Redémarré&#xa0;: il s’est arrêté et il est revenu.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>Éteint&#xa0;: il ne répond plus.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>Il est allumé et joignable.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>Il a accepté de redémarrer, mais on ne l’a pas vu s’arrêter à temps.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>Il a accepté de s’éteindre, mais on ne l’a pas vu le faire à temps.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>Le paquet de réveil a été envoyé, mais on ne l’a pas vu arriver à temps.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>Vous n’y avez pas ce droit. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>Un programme veut que l’ordinateur reste allumé, ou il s’arrête déjà. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>Le paquet n’a pas pu être envoyé&#xa0;: cet ordinateur n’est dans aucun réseau qui convienne.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>L’ordinateur est injoignable. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>L’adresse de sa carte réseau n’est pas connue&#xa0;: il ne peut pas être réveillé. Inscrivez-la dans la liste des salles (mac=…).</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>L’ordinateur ne peut pas le faire. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>Il a été retiré de la liste. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>Il n’a pas répondu. On ne sait pas s’il fait ce qui lui a été dit.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>Il ne peut pas avertir ses utilisateurs&#xa0;: il y faut stationd. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>Les sessions de ses utilisateurs n’ont pas toutes pu être fermées&#xa0;: il reste allumé. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>Redémarrer %n ordinateur&#xa0;?</numerusform>
            <numerusform>Redémarrer %n ordinateurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>Redémarrer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>Éteindre %n ordinateur&#xa0;?</numerusform>
            <numerusform>Éteindre %n ordinateurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>Éteindre %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>Réveiller %n ordinateur&#xa0;?</numerusform>
            <numerusform>Réveiller %n ordinateurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>Réveiller %1&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>Les utilisateurs voient un compte à rebours et peuvent enregistrer leur travail&#xa0;; à la fin, leur session est fermée, puis l’ordinateur s’arrête. Jusque-là, on peut annuler.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>L’ordinateur s’arrête maintenant, avec toutes ses sessions. Le travail non enregistré est perdu.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>Le redémarrerait.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>L’éteindrait.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>Le réveillerait.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>Cet ordinateur va redémarrer.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>Cet ordinateur va être éteint.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>personne</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>Il ne dit pas si vous en avez le droit.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>Il faudrait un mot de passe, qui ne peut pas être demandé d’ici.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>Vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>Il ne peut pas.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 veut qu’il reste allumé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>Ses utilisateurs sont avertis</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>S’arrête</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>Le paquet a été envoyé</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>Parti&#xa0;; pas encore revenu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>Il s’est arrêté, mais on ne l’a pas vu revenir à temps.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>Annulé. L’ordinateur reste comme il est.</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n redémarré</numerusform>
            <numerusform>%n redémarrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n éteint</numerusform>
            <numerusform>%n éteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n réveillé</numerusform>
            <numerusform>%n réveillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n non vu redémarrer</numerusform>
            <numerusform>%n non vus redémarrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n non vu s’éteindre</numerusform>
            <numerusform>%n non vus s’éteindre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n non vu se réveiller</numerusform>
            <numerusform>%n non vus se réveiller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>Redémarrage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>Extinction&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>Réveil&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Ended by itself.</source>
        <translation>Session terminée d’elle-même.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, by which ways a message came</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Laissée&#xa0;: elle ne remplit pas les critères.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>Aucune session ne convient. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>Pas vu&#xa0;: l’utilisateur n’a pas répondu OK à temps.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>Laissée de côté : son utilisateur est un administrateur, sur lequel vous ne pouvez pas agir.</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>Pas d’images&#xa0;: le service (stationd) de l’ordinateur n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>Pas d’images&#xa0;: le service (stationd) n’est pas installé sur l’ordinateur.</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>Plusieurs images demandent un dossier&#xa0;: --output DOSSIER/.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>Une image n’est pas faite pour un terminal. Envoyez la sortie ailleurs.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>Demande d’une image…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>L’image n’a pas pu être écrite dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>Image écrite, %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>Image écrite dans «&#xa0;%3&#xa0;», %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>Pas d’images de cette session&#xa0;: elle n’a pas d’écran, ou les réglages de l’ordinateur ne le permettent pas.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>Aucune image n’est arrivée à temps. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>Aucune image n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>Il n’y a pas d’image d’une session à laquelle personne n’est connecté.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>SESSIONNAME</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>INACTIVITÉ</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>OUVERTE LE</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>ORDINATEUR</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SESSIONS</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
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
        <translation>Graphique</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En fermeture</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>Blocage perdu</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Arrêt forcé…</translation>
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
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>sans activité</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>sans activité depuis %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>votre propre session</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>C’est votre propre session.</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>Poste&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>Session ouverte&#xa0;: il y a %1</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Contrôle du résultat…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Averti…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>Invité à fermer…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>À l’écran…</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>Se ferme</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Fin dans %1</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>L’écran a été vu couvert pour la dernière fois à %1. Il est en train d’être couvert de nouveau.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>Verrouillée aussi par son utilisateur.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>Fermeture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>Utilisateur du tableau de bord</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>Ce n’est pas un fichier ordinaire, ou il dépasse un mégaoctet.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>Rien n’y est compréhensible.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Le programme ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>Seule la liste de l’administrateur ou la vôtre peut nommer des programmes, et seulement si personne d’autre ne peut l’écrire.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>Le programme a mis trop de temps et a été arrêté.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>Le programme a écrit plus d’un mégaoctet.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>Rien de ce que le programme a écrit n’est compréhensible.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>Le programme s’est terminé par une erreur.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>Avahi ne répond pas sur cet ordinateur. avahi-daemon est-il installé et lancé&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of computers, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>source of computers, what is wrong, what was said</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: Not all of it can be understood (%2).</source>
        <comment>source of computers, first such line</comment>
        <translation>%1&#xa0;: tout n’est pas compréhensible (%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>Interrompu. On ne sait pas si l’ordinateur a pris l’ordre.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompu. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>Bloquerait tout le monde, et quiconque ouvre une session plus tard.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>Débloquerait tout le monde.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>Bloquer tout le monde, et quiconque ouvre une session plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>Débloquer tout le monde&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>Tout le monde est bloqué, de même que quiconque ouvre une session plus tard.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>Plus personne n’est bloqué.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>L’ordinateur ne peut pas bloquer tout le monde&#xa0;: son service (stationd) manque ou est trop ancien. Rien n’a été fait.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>Il n’y a pas de session «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» correspond à %n session. Précisez laquelle par son identifiant&#xa0;:</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» correspond à %n sessions. Précisez laquelle par son identifiant&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>Ce programme ne s’exécute pas dans une session. Précisez de quelle session il s’agit.</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2, session %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session or computer, sentence about it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%1 sur %4 (%2, session %3)</translation>
    </message>
</context>
<context>
    <name>TerminalAnswers</name>
    <message>
        <source>%1 is not known yet. It shows this key: %2</source>
        <translation>%1 n’est pas encore connu. Il présente cette clé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>Est-ce le bon ordinateur&#xa0;? Tapez «&#xa0;oui&#xa0;» si son administrateur le confirme&#xa0;:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>Débl&amp;oquer les sessions sélectionnées</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>Découvrir les écrans des sessions sélectionnées</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>Déblocage…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>Déblocage de la session de %1…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>Déblocage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>Débloquée.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>Déblocage demandé, mais la session ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>Débloquée</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>Déblocage demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>%n session débloquée</numerusform>
            <numerusform>%n sessions débloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être débloquée</numerusform>
            <numerusform>%n sessions n’ont pas pu être débloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>Une session texte n’a pas d’écran à couvrir.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>Votre propre session n’est jamais bloquée d’ici.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>Cet ordinateur ne le permet pas&#xa0;: il y faut stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>Débloquer %n session&#xa0;?</numerusform>
            <numerusform>Débloquer %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>Débloquerait la session de %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>L’écran de ce bureau Wayland ne peut pas être recouvert.</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Déve&amp;rrouiller</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>Déverrouiller l’écran des sessions sélectionnées</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Déverrouillage de l’écran de %1…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Déverrouillage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Session déverrouillée.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>Déverrouillage demandé, mais la session ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Session déverrouillée</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Déverrouillage demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être déverrouillée</numerusform>
            <numerusform>%n sessions n’ont pas pu être déverrouillées</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Une session texte n’a pas d’écran à verrouiller.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Déverrouiller %n session&#xa0;?</numerusform>
            <numerusform>Déverrouiller %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Déverrouillerait la session de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>%n session déverrouillée</numerusform>
            <numerusform>%n sessions déverrouillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>déverrouillage demandé à %n session, mais non constaté</numerusform>
            <numerusform>déverrouillage demandé à %n sessions, mais non constaté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>R&amp;établir le son des sessions sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>Rendre aux sessions sélectionnées leur son tel qu’il était</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>&amp;Rétablir le son de tous</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>Rendre à toutes les sessions leur son tel qu’il était</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Rétablissement du son…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>Rétablissement du son de %1…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>Rétablissement du son : %1 sur %2</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>Son rétabli.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Son rétabli</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>Son rétabli pour %n session</numerusform>
            <numerusform>Son rétabli pour %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>Son non rétabli pour %n session</numerusform>
            <numerusform>Son non rétabli pour %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>Une session en mode texte n’a pas de son.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>Le son de votre propre session n’est jamais coupé d’ici.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>Cette session n’a pas de son à couper, ou son ordinateur n’a pas stationd.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>Rétablir le son de %n session ?</numerusform>
            <numerusform>Rétablir le son de %n sessions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>Rétablirait le son de %1</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>Recherche des sessions…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>Impossible d’afficher les sessions</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>Aucune session ouverte</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>Aucune session active</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>Aucune session graphique</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>L’ordinateur est interrogé sur les sessions ouvertes.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 Cette fenêtre se remplira d’elle-même dès que cela changera.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>Les sessions apparaîtront ici dès que quelqu’un en ouvrira une.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>Aucune session ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>Il y a des sessions, mais aucune n’est active.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>Il n’y a que des sessions texte, et elles ne sont pas affichées.</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 Vous voyez le dernier état connu.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>Tout le monde est bloqué jusqu’à ce que vous débloquiez.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>Tout le monde est bloqué jusqu’à ce que vous débloquiez&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>Tout le monde est bloqué jusqu’à %1.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>Tout le monde est bloqué jusqu’à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>Ce que vous cherchez existe, mais seules les sessions actives sont affichées.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>Ce que vous cherchez existe, mais les sessions texte ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>Personne n’est dans cet état</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>Il y a des sessions, mais aucune dans le seul état affiché.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>N’a pas pu être averti. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Averti. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Attente de %n seconde. Ctrl-C annule.</numerusform>
            <numerusform>Attente de %n secondes. Ctrl-C annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>Interrompu. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Interrompu. Rien n’a été fait&#xa0;; les utilisateurs en sont informés.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>C’est annulé. Vous pouvez continuer à travailler.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>À propos de Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>Tableau de bord pour salles d’ordinateurs Linux partagés.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

Compilé avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>Ce qui est en cours et ce qui en est résulté</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>Add computers</source>
        <translation>Ajouter des ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>&amp;Ordinateurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Salle&#xa0;:</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>Quels ordinateurs&#xa0;?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>Écrivez un nom tel que ssh le connaît, USER@HOST:PORT, plusieurs avec des virgules, ou un modèle pour beaucoup.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n ordinateur&#xa0;: %1 à %2</numerusform>
            <numerusform>%n ordinateurs&#xa0;: %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>Par exemple lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>Un ordinateur</translation>
    </message>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>Lecture des réglages de ssh…</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>Depuis les réglages de &amp;ssh</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>Rechercher dans les noms des réglages de ssh</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>Noms dans les réglages de ssh</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>Les réglages de ssh ne nomment aucun ordinateur précis.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>%n ordinateur choisi</numerusform>
            <numerusform>%n ordinateurs choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>Une partie des listes de salles est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>Votre liste de salles n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>Bloquer tout le monde</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>Bloquer les sessions sélectionnées</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>Poste bloqué</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>&amp;Texte affiché&#xa0;:</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>Bloquer tout le monde&#xa0;?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>L’écran, le clavier et le pointeur de tous sauf vous sont pris, et de quiconque ouvre une session plus tard. Leurs programmes continuent.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>Leurs écrans, claviers et pointeurs sont pris jusqu’à ce que vous les débloquiez. Leurs programmes continuent.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>Laissé vide, l’ordinateur affiche le texte défini par le site.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>&amp;Bloquer tout le monde</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>Aussi longtemps que le site l’a défini</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Pendant %n minute</numerusform>
            <numerusform>Pendant %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>Jusqu’à la fin du cours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>&amp;Durée&#xa0;:</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>Fin du cours</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>L’ordinateur lève ensuite le blocage de lui-même, que vous soyez là ou non.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Le résultat pour chaque session</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Redemander, puis refaire la même chose pour les échecs, et pour eux seuls</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>C’était trop tard.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Annulation de la fermeture de %n session…</numerusform>
            <numerusform>Annulation de la fermeture de %n sessions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>La fermeture de %n session a été annulée.</numerusform>
            <numerusform>La fermeture de %n sessions a été annulée.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>Pas celle de %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>La fermeture de %n session n’a pas été annulée&#xa0;: %1</numerusform>
            <numerusform>La fermeture de %n sessions n’a pas été annulée&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Nom d’une action</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Actions trouvées</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>action, keys</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, action in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::ConfirmLogOffDialog</name>
    <message>
        <source>your own session</source>
        <translation>votre propre session</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>session texte</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>non affichée dans la grille</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>Fermer les sessions de tous les utilisateurs</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>Fermer les sessions des utilisateurs sélectionnés</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sessions qui seront terminées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>Toutes ces sessions sont déjà terminées</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>Il ne reste aucune session à fermer.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Fermer les sessions</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>Chaque session se termine avec tous les programmes qui s’y exécutent. Le travail non enregistré sera perdu.</translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>Votre propre session en fait partie et se terminera en dernier.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>Votre propre session reste ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>%n d’entre elles n’est pas affichée dans la grille en ce moment.</numerusform>
            <numerusform>%n d’entre elles ne sont pas affichées dans la grille en ce moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>Fermer partout</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>Cet ordinateur ne peut pas avertir d’abord&#xa0;: il y faut stationd.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>Fermer &amp;maintenant</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>Sans avertissement&#xa0;: le travail non enregistré sera perdu</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>Toutes les sessions ci-dessous se terminent, ainsi que celles ouvertes entre-temps et tout ce qui tourne pour ces utilisateurs en arrière-plan. Le travail non enregistré sera perdu.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>Ils voient un compte à rebours et peuvent enregistrer leur travail. Puis leurs sessions se terminent avec tous leurs programmes.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>Cochez les personnes dont la session doit être fermée.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>%n administrateur, sur lequel vous ne pouvez pas agir, est laissé de côté.</numerusform>
            <numerusform>%n administrateurs, sur lesquels vous ne pouvez pas agir, sont laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>Fermeture prochaine</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>Ne garder à l’écran que le temps restant</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>&amp;Fermer maintenant</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>Votre session sera fermée dans %1</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>Votre session se ferme</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>Le travail non enregistré peut être perdu.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>Enregistrez votre travail.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>Fermeture de session…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>N’afficher que celles-ci</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>Retour à toutes les sessions</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Session précédente</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Session suivante</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Écran de %1</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Cette session est terminée.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 L’image était exacte pour la dernière fois à %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the grid</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::GeneralPage</name>
    <message>
        <source>Something is under way. The language changes when you open this program again, or choose it again when that has ended.</source>
        <translation>Une action est en cours. La langue changera à la prochaine ouverture de ce programme&#xa0;; vous pouvez aussi la choisir de nouveau quand l’action sera terminée.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claires, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombres, contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>Les cinq premières &amp;minutes</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>Pour les &amp;administrateurs</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Re&amp;chercher une action…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>À &amp;propos de Stationmaster</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>Poste (session)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>Rien n’a été fait pendant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 sur %n entrée</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>Bloquer tout le mon&amp;de…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>Débloquer tout le mo&amp;nde</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>Couvrir les écrans de tous, et de quiconque ouvre une session plus tard</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>Découvrir les écrans de tous</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>Qui a fait quoi à qui sur cet ordinateur, et avec quel résultat</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>Tout le monde n’est pas bloqué.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>Le blocage n’a pas été levé.</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostProblemDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>computer, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is the &amp;right computer</source>
        <translation>C’est le &amp;bon ordinateur</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>Type de clé&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>Il demande&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>&amp;Réveiller</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>Importer des salles et des ordinateurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n ligne non comprise</numerusform>
            <numerusform>%n lignes non comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>Les ajouter à votre liste&#xa0;?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Salles et ordinateurs</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Lignes non comprises</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>&amp;Non compris&#xa0;:</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>Les mettre dans la &amp;salle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>Annulation en cours&#xa0;; ce qui a déjà commencé va à son terme</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>Le résultat pour chaque session</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Annuler ce qui n’a pas encore commencé</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>Ne plus rien envoyer, et n’attendre personne qui n’a pas répondu OK</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>Annuler ce qui n’a pas commencé, et chaque compte à rebours en cours</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>Redemander, puis refaire la même chose pour les échecs, et pour eux seuls</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Re&amp;venir en arrière</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>Revenir en arrière pour ceux à qui cela a été fait, et pour eux seuls</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>Afficher la session courante en grand</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>Revenir ; terminer la recherche ; ne sélectionner personne</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>Menu des sessions sélectionnées</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Miniatures plus grandes ou plus petites</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl et la molette</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>Ceci est une démonstration. La salle de classe est simulée et rien n’est modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>Le service (stationd) n’a pas pu être démarré. Les sessions viennent du gestionnaire de sessions seul&#xa0;: sans images et avec moins d’actions. Rouvrez ce programme quand ce sera réparé.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>Une action est encore en cours. Choisissez de nouveau «&#xa0;Gérer plusieurs ordinateurs&#xa0;» quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>Barre de cours</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>Regardez-moi…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>Couvrir tous les écrans avec quelques mots, pour la durée de votre choix</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>Message à tous…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>Afficher un texte à tous</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>Enregistrer tous les écrans</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>Garder une image de chaque écran dans un dossier qui porte la date</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>Fin du cours…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>Avertir tout le monde pendant cinq minutes, puis fermer les sessions</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>A&amp;fficher en liste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>Afficher les sessions en lignes et en colonnes, que l’on peut trier et copier</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>Enregistrer qui a une session ouverte, dans un tableau pour tableur</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>Enregistrer la liste des sessions</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>Votre écran peut être vu</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>Les responsables de cette salle peuvent demander à voir cet écran. Rien n’est montré sans votre accord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>Les responsables de cette salle peuvent voir cet écran. Pendant que quelqu’un regarde, un signe dans un coin l’indique.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>Close any&amp;way</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>Rechercher un nom, un utilisateur ou un poste</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>Rechercher un nom, un utilisateur ou un poste (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>Une action est encore en cours. Si vous fermez maintenant, ce qui n’a pas commencé n’est pas fait, les comptes à rebours commencés continuent, et vous ne saurez pas comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>Barre &amp;de cours</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>Tout ce qui est en cours et ce qui en est résulté</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Activité (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
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
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>Me dire &amp;qui l’a vu</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>Message à tous</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>Message aux utilisateurs sélectionnés</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Que voulez-vous dire&#xa0;?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>Reste à l’écran&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>jusqu’à OK</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 sur %2&#xa0;: trop long</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>Se ferme de lui-même dans %1</translation>
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
        <translation>Votre écran peut être vu par la personne responsable de cette salle</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>S’a&amp;uthentifier</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>&amp;Passer cet ordinateur</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 demande le mot de passe d’un administrateur</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>Utiliser le même mot de passe pour l’&amp;autre ordinateur qui le demande</numerusform>
            <numerusform>Utiliser le même mot de passe pour les %n &amp;autres ordinateurs qui le demandent</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Ce n’était pas correct. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Voir &amp;une session en grand</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>Toutes les &amp;2 secondes</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>&amp;Une fois par seconde</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>&amp;Deux fois par seconde</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>&amp;Cinq fois par seconde</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>&amp;Aucune image</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>Montrer une session en grand</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Sélectionnez d’abord une session.</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>À quelle fréquence au plus les images sont prises&#xa0;; un écran inchangé n’est pas repris</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>Cet ordinateur n’envoie pas d’images.</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>Sans &amp;limite</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>Au plus &amp;%1 par seconde</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>Combien peut venir de chaque ordinateur&#xa0;; au-delà, les images sont prises moins souvent</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>Enregistrer les ima&amp;ges</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>E&amp;nregistrer tous les écrans</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Emplacement des images…</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>Enregistrer les écrans des sessions sélectionnées dans des fichiers, tels qu’ils sont et en taille réelle</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>Enregistrer les écrans de tous les autres dans des fichiers, tels qu’ils sont et en taille réelle</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>Enregistrement de %n image…</numerusform>
            <numerusform>Enregistrement de %n images…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Where pictures are saved</source>
        <translation>Emplacement des images</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>&amp;Fréquence&#xa0;:</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>De &amp;chaque ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>&amp;Emplacement des images…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>&amp;Disposer les places</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>Disposer &amp;automatiquement, par poste</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>E&amp;xporter les places…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>I&amp;mporter les places…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>Afficher les postes li&amp;bres</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>Glisser les miniatures là où se trouvent les tables&#xa0;; Ctrl+Maj et une flèche en déplacent une aussi</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>Afficher, parmi les autres, les postes où il n’y a personne</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>Glissez les miniatures là où se trouvent les tables. Pendant ce temps, rien n’est fait à personne.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>Les places sont disposées par poste.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Re&amp;venir en arrière</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>Exporter les places de la salle</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>Places d’une salle (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>Importer les places d’une salle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1 ne contient pas les places d’une salle.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>Les places ont été reprises de %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>Redémarrer cet &amp;ordinateur…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>Éteindre ce&amp;t ordinateur…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Il doit être connecté pour cela.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>Le redémarrer, après une question qui nomme ceux dont la session est ouverte</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>L’éteindre, après une question qui nomme ceux dont la session est ouverte</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>Redémarrer des ordinateurs</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>Éteindre des ordinateurs</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>Ordinateurs, et qui y a une session</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Sessions ouvertes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>injoignable, laissé tel quel</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>aucun, tout de suite</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>&amp;Éteindre</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>Ne plus attendre ceux qui ne sont pas venus</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>Annuler tous les comptes à rebours, et ce qui n’a pas encore été demandé</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>Les utilisateurs de %n ordinateur sont avertis.</numerusform>
            <numerusform>Les utilisateurs de %n ordinateurs sont avertis.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Ce qu’il est advenu de chaque ordinateur</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>Ce qu’il est advenu de chaque ordinateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>Demander avant d’agir sur tous</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>Demander avant d’agir sur la sélection</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>La fermeture de session demande toujours confirmation. L’envoi d’un message et le blocage aussi, car il faut en saisir le texte.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>C’est retiré de votre liste de salles. Rien ne se passe sur les ordinateurs eux-mêmes.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>Retirer %1 de votre liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>Retirer de votre liste la salle «&#xa0;%1&#xa0;» et son ordinateur (%n)&#xa0;?</numerusform>
            <numerusform>Retirer de votre liste la salle «&#xa0;%1&#xa0;» et ses %n ordinateurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>Renommer une salle</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Une autre salle</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom de la salle</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>Comment appeler la salle «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>Dans quelle salle déplacer %1&#xa0;?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>Dans quelle autre salle mettre aussi %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Salle&#xa0;:</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>«&#xa0;Bâtiment A/Labo 1&#xa0;» est la salle Labo 1 du bâtiment A.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>Cette salle existe déjà.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Connecter…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>&amp;Ajouter des ordinateurs…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>Re&amp;nommer la salle…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>&amp;Déplacer vers une autre salle…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>C&amp;opier vers une autre salle…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Retirer de la liste…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>Il figure dans la liste de l’administrateur de cet ordinateur. Lui seul peut le changer.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>Il vient d’une source que nomme une liste, et se modifie là-bas.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>Importer des salles et des ordinateurs</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>Exporter les salles et les ordinateurs</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>Liste de salles (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>&amp;Pourquoi…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n ordinateur est injoignable&#xa0;: %1</numerusform>
            <numerusform>%n ordinateurs sont injoignables&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>Cette fenêtre ne montre que cet ordinateur.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>Gérer &amp;plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>Une liste de salles s’ouvre, où l’on ajoute les ordinateurs accessibles par ssh. Il n’y a rien à y installer pour voir leurs sessions et les fermer.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>Les salles et leurs ordinateurs se trouvent à gauche de la fenêtre. Voici ce que l’on peut y faire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>&amp;Tous les ordinateurs</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>Salles et ordinateurs</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>A&amp;jouter des ordinateurs…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>Il doit être connecté pour cela.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>R&amp;edémarrer…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>Ét&amp;eindre…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>Ré&amp;veiller</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Il est allumé.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n injoignable</numerusform>
            <numerusform>%n injoignables</numerusform>
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
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>d’autres sont recherchés</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Disconnected</source>
        <translation>&amp;Déconnectées</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>Sélectionner les inactives ou déconnectées</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>L’un ou les deux</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>l’un des deux</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>les deux à la fois</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>Sélectionner les absents</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>Elles sont sélectionnées dans la grille, et rien d’autre. Votre propre session est laissée de côté.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>Aucune session de la grille n’est dans ce cas.</translation>
    </message>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>&amp;Inactives ou déconnectées depuis plus de</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>Annuler la &amp;fermeture</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>Arrêter les comptes à rebours des sessions sélectionnées, quel que soit leur auteur</translation>
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
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>Liste des sessions</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Sessions ouvertes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Régl&amp;ages…</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Confirmations</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>Ré&amp;veiller</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>P&amp;roblème…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>Ordinateurs injoignables</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n ordinateur injoignable</numerusform>
            <numerusform>%n ordinateurs injoignables</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>Choisissez les ordinateurs à réveiller.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>Taille des miniatures</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>L’image de la fenêtre a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>L’image de la fenêtre n’a pas pu être enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>&amp;Garder ce texte comme modèle</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>&amp;Supprimer un modèle</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>Modèles de messages</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>Un texte que vous envoyez souvent</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>Ils sont proposés partout où vous écrivez un message.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>Peuvent l’autoriser&#xa0;: %1. De qui saisirez-vous le mot de passe&#xa0;? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>Ce n’était pas correct.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>Utiliser le même mot de passe pour l’autre ordinateur qui le demande&#xa0;?</numerusform>
            <numerusform>Utiliser le même mot de passe pour les %n autres ordinateurs qui le demandent&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Comme à l’&amp;origine</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>Contenu de la barre d’outils</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>Rétablir la barre d’outils d’origine</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>Ce qui est coché figure dans la barre d’outils, dans cet ordre.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverser la sélection</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>Afficher seulement les a&amp;ctives</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>Afficher les sessions te&amp;xte</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>Agra&amp;ndir</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>Afficher aussi les sessions sans bureau&#xa0;: consoles et ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>Masquer les sessions déconnectées ou en fermeture</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>Par &amp;poste</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>Par é&amp;tat</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>Par durée d’&amp;inactivité</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>Par heure d’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Petites miniatures</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Miniatures moyennes</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Grandes miniatures</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>Afficher toutes les &amp;sessions</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>Sé&amp;lectionner les inactives ou déconnectées…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
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
        <translation>Ajuster pour &amp;tout voir</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>Montrer seulement les sessions sélectionnées, aussi grandes que possible</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>Agrandir les miniatures autant que possible, toutes restant visibles</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>Par p&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>&amp;Non groupées</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>Par &amp;ordinateur</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>Par &amp;utilisateur</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>Par é&amp;tat</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>&amp;Zoom sur la sélection</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>Par &amp;salle</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>aucun, fermer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>la durée que j’indique&#xa0;:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>Minutes d’avertissement</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>Affiché près du compte à rebours, par exemple&#xa0;: le cours est fini</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>&amp;Avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>&amp;Votre texte&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Bienvenue dans Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>La fenêtre montre toutes les personnes dont la session est ouverte. Sélectionnez-en quelques-unes et agissez pour elles, ou pour toutes. Rien ne se passe avant que l’on vous ait dit de qui il s’agit.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>%n session est visible.</numerusform>
            <numerusform>%n sessions sont visibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>Le service (stationd) est là : avertissement avant la fermeture des sessions, blocage, messages, images et historique.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>Sans le service (stationd), on peut voir les personnes, verrouiller leur écran et fermer leur session, rien de plus.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>Vous êtes administrateur ici : vous pouvez tout faire, pour tout le monde.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>Vous êtes utilisateur du tableau de bord ici : vous pouvez vous occuper des utilisateurs standard.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>Vous êtes utilisateur standard ici et ne pouvez vous occuper de personne. Un administrateur peut changer cela ; c’est valable dès votre prochaine ouverture de session :</translation>
    </message>
</context>
</TS>
