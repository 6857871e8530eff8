<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActionCommand</name>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Fermer %n session&#xa0;? Le travail non enregistré sera perdu.</numerusform>
            <numerusform>Fermer %n sessions&#xa0;? Le travail non enregistré sera perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Déconnecter %n session&#xa0;?</numerusform>
            <numerusform>Déconnecter %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Verrouiller %n session&#xa0;?</numerusform>
            <numerusform>Verrouiller %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Déverrouiller %n session&#xa0;?</numerusform>
            <numerusform>Déverrouiller %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Mettre %n session au premier plan&#xa0;?</numerusform>
            <numerusform>Mettre %n sessions au premier plan&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Envoyer le message à %n session&#xa0;?</numerusform>
            <numerusform>Envoyer le message à %n sessions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>Votre session sera fermée dans %n seconde. Enregistrez votre travail maintenant.</numerusform>
            <numerusform>Votre session sera fermée dans %n secondes. Enregistrez votre travail maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Votre session sera déconnectée dans %n seconde.</numerusform>
            <numerusform>Votre session sera déconnectée dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Votre écran sera verrouillé dans %n seconde.</numerusform>
            <numerusform>Votre écran sera verrouillé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
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
        <source>No session fits. Nothing was done.</source>
        <translation>Aucune session ne correspond. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>Saisissez le message et terminez-le par Ctrl-D sur une ligne vide.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>Interrompu. Rien n’a été fait&#xa0;; les utilisateurs en sont informés.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>Laissée telle quelle&#xa0;: elle ne répond pas aux critères.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>%n session est concernée, et il n’y a pas de terminal pour poser la question. Rien n’a été fait. Ajoutez --yes pour continuer.</numerusform>
            <numerusform>%n sessions sont concernées, et il n’y a pas de terminal pour poser la question. Rien n’a été fait. Ajoutez --yes pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be warned. %1</source>
        <translation>Avertissement impossible. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>Utilisateur averti. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Attente de %n seconde. Ctrl-C annule l’opération.</numerusform>
            <numerusform>Attente de %n secondes. Ctrl-C annule l’opération.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>L’opération annoncée est annulée. Vous pouvez continuer à travailler.</translation>
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
        <source>Only sessions idle for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>Seulement les sessions sans activité depuis plus longtemps que cette durée&#xa0;: 90 (secondes), 30m, 2h, 1d12h.</translation>
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
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT].</source>
        <translation>Agir sur cet ordinateur, par ssh&#xa0;: [USER@]HOST[:PORT].</translation>
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
        <source>--demo and --bus exclude each other.</source>
        <translation>--demo et --bus s’excluent mutuellement.</translation>
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Logged off.</source>
        <translation>Session fermée.</translation>
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
        <source>Locked.</source>
        <translation>Session verrouillée.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>Verrouillage demandé, mais la session ne l’a pas confirmé.</translation>
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
        <source>Brought to the front.</source>
        <translation>Session mise au premier plan.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>Message remis.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>Message envoyé, mais personne n’a confirmé l’avoir vu.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n session déconnectée</numerusform>
            <numerusform>%n sessions déconnectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked or asked to lock</source>
        <translation>
            <numerusform>%n verrouillage effectué ou demandé</numerusform>
            <numerusform>%n verrouillages effectués ou demandés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked or asked to unlock</source>
        <translation>
            <numerusform>%n déverrouillage effectué ou demandé</numerusform>
            <numerusform>%n déverrouillages effectués ou demandés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n session mise au premier plan</numerusform>
            <numerusform>%n sessions mises au premier plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n message remis</numerusform>
            <numerusform>%n messages remis</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n could not be</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulation</numerusform>
            <numerusform>%n annulations</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Session déconnectée</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>Déconnexion demandée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Session verrouillée</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>Verrouillage demandé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Session déverrouillée</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>Déverrouillage demandé</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Mise au premier plan</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Message remis</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
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
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>Cette session n’a ni terminal ni service de notification qui affiche les messages. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>Fin demandée&#xa0;; impossible de vérifier s’il en reste quelque chose.</translation>
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
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être déconnectée</numerusform>
            <numerusform>%n sessions n’ont pas pu être déconnectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être verrouillée</numerusform>
            <numerusform>%n sessions n’ont pas pu être verrouillées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n session n’a pas pu être déverrouillée</numerusform>
            <numerusform>%n sessions n’ont pas pu être déverrouillées</numerusform>
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
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n message n’a pas pu être remis</numerusform>
            <numerusform>%n messages n’ont pas pu être remis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>Fermeture des sessions&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>Déconnexion&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>Verrouillage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>Déverrouillage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>Mise au premier plan&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>Envoi des messages&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>Fermeture de la session de %1…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>Déconnexion de la session de %1…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>Verrouillage de l’écran de %1…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>Déverrouillage de l’écran de %1…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>Mise au premier plan de la session de %1…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>Envoi d’un message à %1…</translation>
    </message>
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
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Would log off %1</source>
        <translation>Fermerait la session de %1</translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>Déconnecterait la session de %1</translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>Verrouillerait la session de %1</translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>Déverrouillerait la session de %1</translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>Mettrait au premier plan la session de %1</translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>Enverrait le message à %1</translation>
    </message>
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
        <source>Disconnected</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En fermeture</translation>
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
        <source>Logging off…</source>
        <translation>Fermeture de session…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Attente…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>Arrêt forcé…</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Mettre au premier plan</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer un message</translation>
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
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>Seule une session locale de l’ordinateur peut être mise au premier plan.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>Une session texte n’a pas d’écran à verrouiller.</translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>Cette session est déjà déconnectée.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>Cette session ne peut pas être déconnectée d’ici.</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>Cet ordinateur ne le permet pas.</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>Recommencer pour les sessions en échec, et seulement pour elles</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>Recommencer pour les sessions en échec, et seulement pour elles</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>Annuler ce qui n’a pas encore commencé</translation>
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
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone and you are not told how the rest ended.</source>
        <translation>Une action est encore en cours. Si vous quittez maintenant, ce qui n’a pas commencé ne sera pas fait et vous ne saurez pas comment le reste s’est terminé.</translation>
    </message>
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
        <source>&amp;About Stationmaster</source>
        <translation>À &amp;propos de Stationmaster</translation>
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
    <name>stationmaster::SessionActions</name>
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
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>Premier plan</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>Déconnecter</translation>
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
</context>
</TS>
