<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>--timeout で指定した時間が過ぎました。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>中断されました。何も実行していません。</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>もう一度中断されました。</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>中断されました。すでに始めた操作は最後まで行います。待たずに終了するには、もう一度 Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>終了するよう指示されました。</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>メッセージを入力し、最後に新しい行で Ctrl-D を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n 秒待ちます。Ctrl-C で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>中断しました。カウントダウンを取り消しています。待たずに終えるには、もう一度 Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>もう取り消せませんでした。</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>取り消せませんでした。%1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%n 人中 %1 人に予告済み。カウントダウンが終わるとログアウトします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件に要求したが、確認できず</numerusform>
        </translation>
    </message>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>そのコンピューターに導入するには: %1</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, and name or count of users</comment>
        <translation>%1: %2。よろしいですか?</translation>
    </message>
</context>
<context>
    <name>ActivateAction</name>
    <message>
        <source>&amp;Bring to front</source>
        <translation>前面に表示(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>選択したセッションをその座席の画面に表示します</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>前面へ</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>前面に表示</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>前面に表示</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>%1 のセッションを前面に表示しています…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>前面に表示中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>前面に表示しました。</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>前面に表示済み</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>セッション %n 件を前面に表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件を前面に表示できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>前面に表示できるのは、コンピューターに直接つながった座席のセッションだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>セッション %n 件を前面に表示しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>前面に表示する対象: %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>操作元</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>セッション名</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>このコンピューターには、ここで読める記録がありません。サービス (stationd) がないか、古すぎます。</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>該当する記録はありません。</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>記録 %1 ～ %2: 欠落も重複もありません。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>欠落: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>重複: %1</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>コンピューター</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>選択したセッションの画面を覆う(&amp;K)…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>選択したセッションの画面を覆い、キーボードとポインターを使えなくします</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>画面を覆う</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>画面を覆う</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>覆っています…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>%1 の画面を覆っています…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>画面を覆っています: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>画面を覆いました。</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>画面は覆われていますが、別のプログラムがキーボードかポインターを握っています。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>覆いました</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>覆いは不完全</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>セッション %n 件の画面を覆いました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件の画面を覆えませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>テキストセッションには覆える画面がありません。</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>自分のセッションの画面をここから覆うことはありません。</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>このコンピューターでは使えない機能です。stationd が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件の画面を覆いますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>画面を覆う対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件は覆いが不完全</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>この Wayland デスクトップの画面は覆えません。</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>GNOME では、管理者が有効にした stationmaster-gnome パッケージが必要です。代わりにセッションをロックできます。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>使い方: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>このコンピューターや別のコンピューターのセッションを一覧表示し、終了します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION にはセッション ID、セッション名、またはユーザー名を指定します。コマンドのオプションは「stationctl COMMAND --help」、詳しい説明は「man stationctl」をご覧ください。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>%1 の値が時間の長さではありません。90 (秒)、30m、2h、1d12h のように指定してください。</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>空の語ではセッションを指定できません。</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>セッションか --all のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>対象を指定してください: セッション ID、セッション名、ユーザー名、または --all。</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>--server を使うときは対象を指定してください: セッション ID、セッション名、ユーザー名、または --all。</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server にはコンピューターの名前が必要です。</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user にはユーザーの名前が必要です。</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>コマンドを指定してください。コマンドの一覧は「stationctl --help」で確認できます。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>「%1」というコマンドはありません。コマンドの一覧は「stationctl --help」で確認できます。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>メッセージが空です。</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>メッセージが %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>ここでは %1 というオプションは使えません。使えるオプションは「stationctl %2 --help」で確認できます。</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>「%1」にはセッションを指定できません。--user、--operator、--since で選んでください。</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease は --all と一緒にだけ使えます。</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>画像の出力先を指定してください: --output ファイル、フォルダー/ または -</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>標準出力には、画像か --json のどちらか一方だけを出せます。</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>--warn の値が 1 日を超えています。</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>--time の値は、1 時間以内の長さではありません。</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>--since の値は時点ではありません。2h (前)、today、yesterday、10:45、2026-11-21、「2026-11-21 10:45」のように書いてください。</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>--lines の値は 1 から %1 までの数ではありません。</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>--size の値は画像の大きさではありません。1280x720 のように書いてください。各辺は %1 までです。</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify の対象は 1 台のコンピューターです。記録の番号はコンピューターごとに付きます。</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room には教室の名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>「%1」はセッションを取りません。--server と --room で選んでください。</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>--server または --room でコンピューターを指定してください。</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>ここでは --message は --warn と一緒に使います。カウントダウンの横に表示されます。</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>このコンピューターにセッションを問い合わせています…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>中断されました。何も実行していません。</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>条件に合うセッションがありません。</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: 出力の一部を書き込めませんでした。
</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>サービス (stationd) を起動できませんでした。ログインマネージャーだけで続けます。</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>コンピューターへの接続が失われました。再接続しています…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>再接続しました。</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>コンピューターは指示された処理を続けます。結果は「stationctl list」と「stationctl audit」で確認できます。</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>「%1」という教室はありません。</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>教室の一覧にコンピューターがありません。--server で指定してください。</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Every session except your own.</source>
        <translation>自分のセッションを除くすべてのセッションを対象にします。</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>このユーザーのセッションだけを対象にします。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>切断されたセッションだけを対象にします。</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>先にユーザーに警告し、この時間だけ待ってから実行します。</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>実行する前に、このメッセージをユーザーに表示します。</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>プロセスに終了を求めず、すぐに強制終了します。</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>何を行うかを示すだけで、実行はしません。</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>対象が複数あっても確認を求めません。</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>「query user」のように、ユーザーとそのアイドル時間を表示します。</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>コンピューターがこの時間内に応答しないか、処理が終わらなければ打ち切ります。</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>セッションごとに JSON オブジェクトを 1 行に 1 つずつ出力します。</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>各段階を知らせます。</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>セッションとその中のすべてのプロセスを終了します。</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>セッションを座席から切り離します。セッションは動き続け、後で再開できます。</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>各セッションの画面ロックプログラムにロックを要求します。</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>各セッションの画面ロックプログラムにロック解除を要求します。</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>ユーザーにメッセージを表示します。</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>セッションを表示します。自分のセッションの前には &gt; が付きます。</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>そのコンピューターにあるユーザーのすべてのセッションと、セッションなしで動くものを終了します。</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>--all と一緒に: この時間が過ぎたら覆いを外します。</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>ユーザーが OK を押すまで待ち、誰が押したかを知らせます。</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>この時間が過ぎたらメッセージを消します。</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>書き込み先: .png か .jpg で終わるファイル、フォルダー、または標準出力を表す -</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>画像の最大の大きさ。指定しないと画面全体の大きさになります。</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>これより古いものは除く: 2h (前)、today、yesterday、10:45、2026-11-21、「2026-11-21 10:45」</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>このユーザーが行ったことだけ。</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>最大の行数。指定しなければ 100。</translation>
    </message>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>画面を文字で覆い、キーボードとポインターを使えなくします。</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>画面の覆いを外します。</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>セッションの画面の画像をファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>コンピューター上で行われたことと拒否されたことを、新しい順に表示します。</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>これより長くアイドルまたは切断されているセッションのみ: 90 (秒)、30m、2h、1d12h。</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>セッションの音を消します。ユーザーは元に戻せません。</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>セッションの音を元に戻します。</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>記録に欠落や重複がないかを調べる。</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>ssh を通じてこのコンピューターを操作します: [USER@]HOST[:PORT]。複数はコンマで区切るか、lab1-[01-30] のように書きます。</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>ssh を通じてこの教室のコンピューターを操作します。</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>中断されるまで続け、変化ごとに 1 行の JSON オブジェクトで知らせます。</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>ほかのコンピューターとその接続状況を表示します。</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>ほかのコンピューターを再起動し、戻ってくるのを確かめます。</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>ほかのコンピューターの電源を切り、止まるのを確かめます。</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>電源が切れているほかのコンピューターを起動し、現れるのを確かめます。</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>対象はセッション %n 件ですが、確認するための端末がありません。何も行いませんでした。続けるには --yes を付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>全員が対象ですが、確認するための端末がありません。何も行いませんでした。続けるには --yes を付けてください。</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>アクティブ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>切断 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>終了処理中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>選択中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>非表示のテキストセッション %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>空き座席 %n 席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>セッション %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>ロック中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>覆いあり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>覆い外れ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>Station blocked</source>
        <translation>この座席の画面は覆われています</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>この教室の担当者がこの座席の画面を覆いました。プログラムは動き続けています。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>今すぐログオフ</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>「stationmaster --help」をご覧ください。</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>共用 Linux コンピューター室のためのダッシュボードです。</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>模擬教室を開きます。表示されるものはすべて架空です。</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>--demo とともに: バナーに表示する理由です。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>システムバスの代わりに、この D-Bus アドレスのバスを使います。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>ウィンドウをこの PNG ファイルに一度描き、セッションを出力して終了します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light、dark、または system (既定)。</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>SCHEME</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug、info (既定)、warning、または error。</translation>
    </message>
    <message>
        <source>level</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>予期しない引数: %1</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason は --demo とともに指定します。</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>存在しないログレベル: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>存在しない配色: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>値が必要なオプションに値がありません。</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>教室の一覧にあるほかのコンピューターを ssh を通じて表示します (マニュアル参照)。一覧があればこれが既定です。</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>この教室の一覧にあるコンピューターを表示します。</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>教室の一覧があっても、このコンピューターを表示します。</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>--demo、--bus、--rooms、--this-computer は 1 つしか指定できません。</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>選択したセッションを座席から切り離します。セッションは動き続け、後で再開できます</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>すべて切断(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>自分以外のすべてのセッションを座席から切り離します。セッションは動き続けます</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>%1を切断しますか?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>座席は空きになります。セッションはプログラムごとメモリに残り、再びログインすれば続けられます。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>切断中…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>%1 を切断しています…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>切断中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>切断しました。</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>切断を要求しましたが、確認は取れていません。</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>切断を要求済み</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>セッション %n 件を切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件を切断できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>このセッションはすでに切断されています。</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>そこでログイン画面を表示できるディスプレイマネージャー (GDM、LightDM、SDDM) がありません。</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>このセッションはここからは切断できません。</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件を切断しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>切断の対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にセッションが切断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>GNOME のリモートログインを切断できるのは、そのユーザー本人だけです。</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Enablement</name>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>コンピューターのログインマネージャーに接続できません。</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>先にセッションを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>ほかにログインしているユーザーはいません。</translation>
    </message>
    <message>
        <source>The list of sessions is still loading.</source>
        <translation>セッションの一覧をまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>これらのセッションの画面はどれも覆われていません。</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>自分自身の画面を覆うことはできません。</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>これらのセッションでは、ログアウトまでのカウントダウンは動いていません。</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>このコンピューターでは全員の画面を覆えません。stationd が必要です。</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>画面を覆われている人はいません。</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>このコンピューターは履歴を残していません。stationd が必要です。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>このセッションはもうありません。何も実行していません。</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>この操作は許可されていません。コンピューターの管理者に問い合わせてください。何も実行していません。</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>コンピューターのログインマネージャーに接続できません。</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>時間内に終了しませんでした。まだ実行中: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>時間内に完了を確認できませんでした。</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>この種類のセッションではできない操作です。何も実行していません。</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>このセッションでは別の操作が進行中です。何も実行していません。</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>始まる前にキャンセルされました。何も実行していません。</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>コンピューターから理解できない応答が返されました。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>このプログラムの内部で問題が発生しました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>終了しません</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>ここではできません</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>別の操作が進行中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>エラー発生</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>取り消しました。セッションは続いています。</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>コンピューターに接続できません。このセッションがどうなるかはここでは分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>結果不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 件は取り消したためそのまま</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>ここからは不可</translation>
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
        <translation>%1、空き</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>時間内に確認できず</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>そこでは不可能</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>別の操作を実行中</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>エラー発生</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>ログアウトの取り消し</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>待たずにログアウト</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>全員の画面を覆う</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>全員の覆いを外す</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>画面を覆ったままにする</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>セッションの凍結</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>セッションの凍結解除</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>表示の開始</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>表示の終了</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>座席の名前変更</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>履歴の閲覧</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>コンピューター自身</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>このコンピューターでは使えない機能です。</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>この操作は許可されていません。コンピューターの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>コンピューターに接続できません。</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>コンピューターが混み合っています。少ししてからやり直してください。</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>コンピューターが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>その場所からは不可</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions of users</comment>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>%1をログアウトさせますか?</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>%1をログアウト</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>%2後に%1をログアウト</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>%1をすべての場所でログアウトさせますか?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>%1後にすべての場所でログアウト</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>すべての場所でログアウト</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>%1の画面を覆いますか?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>%1の画面を覆う(&amp;B)</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>%1へのメッセージ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 ほか %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>ログオンを拒否されました</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>未知の鍵</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>変更された鍵</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>コンピューターが応答しません。電源は入っていますか。ネットワークにつながっていますか。ssh サーバーは動いていますか。</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>コンピューターへのログオンが許可されていません。管理者に ssh 鍵かアカウントを追加してもらってください。</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>これが正しいコンピューターかどうか、まだ確認されていません。鍵の指紋を管理者から聞いたものと比べてください。</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>コンピューターが以前と異なる鍵を示しています。再インストールされたか、誰かが間に入っています。管理者に確認し、鍵が正しければ古い鍵を「ssh-keygen -R」で削除してください。</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>パスワードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>コンピューターがパスワードを求めています。</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>ログオンはできますが、システムバスに接続できません。そこには systemd 221 以降 (systemd-stdio-bridge) が必要です。</translation>
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
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>選択したセッションの画面をロックします</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>ロック中…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>%1 の画面をロックしています…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>ロック中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>ロックしました。</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>ロックを要求しましたが、セッションからの確認はありません。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>ロックを要求済み</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件をロックできませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>テキストセッションには、ロックできる画面がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件をロックしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>ロックの対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に画面がロックされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>セッション %n 件をロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件にロックを要求したが、ロックは確認できず</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>選択したユーザーをログアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>選択したセッションと、その中で動いているものをすべて終了します</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>すべてのユーザーをログアウト(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>自分のセッションを除くすべてのセッションを終了します</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>ログアウト中…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>%1 をログアウトさせています…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>ログアウト中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>ログアウトさせました。</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>終了を要求しましたが、何か残っているかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>終了を要求済み</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件をログアウト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件をログアウトできませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>このコンピューターでは使えない機能です。</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>セッション %n 件をログアウトさせますか? 保存していない作業内容は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>ログアウトの対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>%n 秒後にログアウトします。今すぐ作業内容を保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件に終了を要求したが、終わったかどうかは確認できず</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>すべての場所でログアウト(&amp;H)…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>選択したユーザーのこのコンピューター上のすべてのセッションと、バックグラウンドで動くものを終了します</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>すべての場所でログアウト</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>すべての場所でログアウト</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>ログアウト中…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>%1 をすべての場所でログアウトさせています…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>すべての場所でログアウト中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>すべての場所でログアウトしました。</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>終了を要求しましたが、何か残っているかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>すべてログアウト</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>終了を要求済み</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 人をすべての場所でログアウト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 人をすべての場所でログアウトさせられませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>このコンピューターでは使えない機能です。stationd が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>セッション %n 件のユーザーをすべての場所からログアウトさせますか? 保存していない作業内容は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>すべての場所でログアウトの対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件に終了を要求したが、終わったかどうかは確認できず</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>L&amp;og off users</source>
        <translation>ユーザーをログアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>選択したユーザー、またはすべてのユーザーをログアウトさせます</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>セッションを選択します</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>セッションの順序</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>表示するセッション</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>選択(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>画面を覆う(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>選択したユーザー、または全員に文章を表示します</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>画面を覆う</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>選択したセッション、またはすべてのセッションの画面を覆います</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>選択したセッションの画面をロックまたはロック解除するか、1 つを前面に表示します</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>グループ化(&amp;U)</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>選択したユーザーへメッセージ(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>選択したユーザーに文章を表示します</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>全員へメッセージ(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>自分を除く全員に文章を表示します</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>%1 にメッセージを送信しています…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>メッセージ送信中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>メッセージを確認済み: ユーザーが OK を押しました。</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>メッセージが届きました。</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>メッセージを送信しましたが、読まれたかどうかは確認できません。</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>メッセージ確認済み</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>メッセージ配信済み</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>メッセージ送信済み</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>メッセージ %n 件を配信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>メッセージ %n 件を届けられませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>このセッションには、メッセージを表示する端末も通知サービスもありません。何も実行していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%n 人中 %1 人がメッセージを確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件にメッセージを送信しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>メッセージを送信する対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>メッセージ %n 件を送信したが、到着は確認できず</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>このコンピューターでは使えない機能です。stationd が必要です。</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>選択したセッションを消音(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>ここから解除するまで、選択したセッションの音を消します</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>すべて消音(&amp;A)</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>自分以外のすべてのセッションの音を消します</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>消音</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>消音しています…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>%1 を消音しています…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>消音: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>消音しました。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>消音中</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>%n 件のセッションを消音しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 件は消音できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>テキストセッションには音がありません。</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>自分のセッションはここから消音できません。</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>このセッションには消音できる音がないか、コンピューターに stationd がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>%n 件のセッションを消音しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>%1 を消音します</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>セッションは %1 に終了します。作業を保存してログアウトしてください。</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>セッションは終了しません。終了は取り消されました。</translation>
    </message>
</context>
<context>
    <name>ObservationText</name>
    <message>
        <source>%1–%2</source>
        <comment>from one day or time to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days or hours</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This site does not allow looking at screens at this hour.</source>
        <translation>この時間に画面を見ることは、この施設では許可されていません。</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>この施設で画面を見ることができる時間: %1</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>この施設では、施設のネットワークからのみ画面を見ることができます。</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>画面を見せますか?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>この教室の担当者があなたの画面を見たいと言っています。</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>同意しない限り、何も表示されません。</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>画面を見せる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>見せない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>ファイル名は .png か .jpg で終わる必要があります。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>今は画像を取得できません</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>書き込みが許可されていません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
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
            <numerusform>画像 %n 件を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>画像は保存されませんでした。</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 保存できなかったもの: %2。</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>同意待ち</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>ユーザーが拒否</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>画面を読めません</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>補助プログラムなし</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>画面を見ることへのユーザーの同意を待っています。</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>ユーザーが画面を見られることを望んでいません。</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>このセッションの画面を読み取れません。</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>セッション内の補助プログラムがありません。コンピューターが再起動しています。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>現在画像なし</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>このセッションの画面を見ることは許可されていません。</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>このセッションの画像は得られません。設定で許可されていないか、読み取れる画面がありません。</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>このセッションはもうありません。</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>このセッションの画像は今は得られません。あらためて要求しています。</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>テキストセッションには表示できる画面がありません。</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>このコンピューターは画像を送りません。サービス stationd がありません。</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>画像は [表示] メニューでオフになっています。</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>このセッションには誰もおらず、以前の画像もありません。</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>画面はロックされており、ロック中の画面は表示しません。</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>まだ画像が届いていません。</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>画像は 1 分以内のものです。</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>画像は %1前のものです。</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: 画像なし</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>このデスクトップは Wayland で描画されており、このコンピューターはその画像を取得できません。</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>自分のセッションのため、画面は表示しません。</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>ここからは不可</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>中断されました。何も実行していません。</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>再び中断されました。残りがどうなったかは分かりません。</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>中断しました。まだ要求していないものは取り消します。残りを待たずに終えるには、もう一度 Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>中断しました。もう取り消せません。待たずに終えるには、もう一度 Ctrl-C を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>%n 台のコンピューターが対象ですが、確認するための端末がありません。何も実行していません。続けるには --yes を付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>ログイン中: %1</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>ユーザーに %n 秒前から予告します。Ctrl-C で取り消せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>再起動しました。いったん停止し、戻ってきました。</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>電源を切りました。もう応答しません。</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>電源が入っていて、接続できます。</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>再起動の指示は受け付けましたが、時間内に停止が確認できませんでした。</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>電源を切る指示は受け付けましたが、時間内に停止が確認できませんでした。</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>起動用のパケットを送りましたが、時間内に起動が確認できませんでした。</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>そこではこの操作は許可されていません。何も実行していません。</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>電源を切らないよう求めているプログラムがあるか、すでに停止中です。何も実行していません。</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>パケットを送れませんでした。このコンピューターは送れるネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>コンピューターに接続できません。何も実行していません。</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>ネットワークカードのアドレスが分からないため起動できません。教室の一覧に書いてください (mac=…)。</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>そのコンピューターではできません。何も実行していません。</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>一覧から外されました。何も実行していません。</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>応答がありません。指示どおりにしているかどうかは分かりません。</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>ユーザーに予告できません。そこに stationd が必要です。何も実行していません。</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>全員をログアウトできなかったため、電源は入ったままです。%1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>%n 台のコンピューターを再起動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 を再起動しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>%n 台のコンピューターの電源を切りますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 の電源を切りますか?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>%n 台のコンピューターを起動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 を起動しますか?</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>ログイン中のユーザーにはカウントダウンが表示され、作業を保存できます。終わるとログアウトされ、コンピューターが停止します。それまでは取り消せます。</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>コンピューターをすべてのセッションごと今すぐ停止します。保存していない作業は失われます。</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>再起動することになります。</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>電源を切ることになります。</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>起動することになります。</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>このコンピューターはまもなく再起動します。</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>このコンピューターはまもなく電源が切れます。</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of users</comment>
        <translation>
            <numerusform>%1 ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>許可されているかどうか分かりません。</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>パスワードが必要ですが、ここからは尋ねられません。</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>許可されていません。</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>できません。</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 が電源を切らないよう求めています: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>ユーザーに予告中</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>要求中</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>パケットを送りました</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>停止しました。まだ戻っていません</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>停止しましたが、時間内に戻ってくるのが確認できませんでした。</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>取り消しました。コンピューターはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n 台を再起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n 台の電源を切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n 台を起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n 台は再起動を確認できず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n 台は停止を確認できず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n 台は起動を確認できず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n 台を取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>再起動中: %2 台中 %1 台</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>停止中: %2 台中 %1 台</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>起動中: %2 台中 %1 台</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Ended by itself.</source>
        <translation>実行する前に終了していました。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1何も実行していません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, by which ways a message came</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>対象外: 条件に合いません。</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>該当するセッションはありません。何も行いませんでした。</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>未確認: ユーザーが時間内に OK を押しませんでした。</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>対象外: このセッションのユーザーは管理者で、操作する権限がありません。</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>画像はありません。コンピューターのサービス (stationd) を起動できませんでした。</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>画像はありません。コンピューターにサービス (stationd) がインストールされていません。</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>複数の画像にはフォルダーが必要です: --output フォルダー/</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>端末には画像を出せません。出力先を変えてください。</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>画像を要求しています…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>画像を「%1」に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>画像を書き込みました。%1 × %2 ピクセル。</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>画像を「%3」に書き込みました。%1 × %2 ピクセル。</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>このセッションの画像はありません。画面がないか、コンピューターの設定で許可されていません。</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>時間内に画像が届きませんでした。%1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>時間内に画像が届きませんでした。</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>誰も接続していないセッションの画像はありません。</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>SESSIONNAME</source>
        <translation>セッション名</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>アイドル時間</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>ログイン時刻</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>セッション数</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Seat</source>
        <translation>ローカル</translation>
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
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>覆い外れ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>要求中…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>強制終了中…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>アイドル %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>自分のセッション</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>これは自分のセッションです。</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>座席: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>接続元: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>ログイン: %1前</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>結果を確認中…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>覆いあり</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>予告済み…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>ログアウトを要請…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>表示中…</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>終了まで %1</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>画面が覆われているのを最後に確認したのは %1 です。もう一度覆っています。</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>ユーザー自身もロックしています。</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>ログアウト: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>ダッシュボード ユーザー</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>通常のファイルではないか、1 メガバイトを超えています。</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>理解できる内容がありません。</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>プログラムを起動できません。</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>プログラムを指定できるのは、管理者の一覧か自分の一覧だけで、ほかの誰も書き込めない場合に限ります。</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>プログラムに時間がかかりすぎたため終了しました。</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>プログラムの出力が 1 メガバイトを超えました。</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>プログラムの出力に理解できる内容がありません。</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>プログラムがエラーで終了しました。</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>このコンピューターで Avahi が応答しません。avahi-daemon はインストールされ、動いていますか?</translation>
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
        <translation>%1: 理解できない部分があります (%2)。</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>中断しました。コンピューターが指示を受け付けたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>中断しました。何も行いませんでした。</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>全員と、後からログインする人の画面を覆う指示です。</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>全員の覆いを外す指示です。</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>全員と、後からログインする人の画面を覆いますか?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>全員の覆いを外しますか?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>全員の画面を覆いました。後からログインする人の画面も覆います。</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>画面を覆われている人はもういません。</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>このコンピューターでは全員の画面を覆えません。サービス (stationd) がないか、古すぎます。何も行いませんでした。</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>「%1」というセッションはありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>「%1」に当てはまるセッションは %n 件あります。ID で指定してください:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>このプログラムはセッションの中で実行されていません。どのセッションかを指定してください。</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2、セッション %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session or computer, sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%4 の %1 (%2、セッション %3)</translation>
    </message>
</context>
<context>
    <name>TerminalAnswers</name>
    <message>
        <source>%1 is not known yet. It shows this key: %2</source>
        <translation>%1 はまだ知られていません。示された鍵: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>正しいコンピューターですか。管理者が確認していれば「はい」と入力してください:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>選択したセッションの覆いを外す(&amp;O)</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>選択したセッションの画面の覆いを外します</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>覆いを外す</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>覆いを外す</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>覆いを外しています…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>%1 の画面の覆いを外しています…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>覆いを外しています: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>覆いを外しました。</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>覆いを外すよう要求しましたが、セッションからの確認はありません。</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>覆いを外しました</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>覆いを外すよう要求</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>セッション %n 件の覆いを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件の覆いを外せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>テキストセッションには覆える画面がありません。</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>自分のセッションの画面をここから覆うことはありません。</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>このコンピューターでは使えない機能です。stationd が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件の覆いを外しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>覆いを外す対象: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>この Wayland デスクトップの画面は覆えません。</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>選択したセッションの画面ロックを解除します</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロック解除中…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>%1 の画面ロックを解除しています…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>ロック解除中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>ロックを解除しました。</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>ロック解除を要求しましたが、セッションからの確認はありません。</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除済み</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>ロック解除を要求済み</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件のロックを解除できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>テキストセッションには、ロックできる画面がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件のロックを解除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>ロック解除の対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>セッション %n 件のロックを解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件にロック解除を要求したが、解除は確認できず</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>選択したセッションの消音を解除(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>選択したセッションの音を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>すべての消音を解除(&amp;B)</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>すべてのセッションの音を元に戻します</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>消音の解除</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>消音の解除</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>消音を解除しています…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>%1 の消音を解除しています…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>消音の解除: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>消音を解除しました。</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>消音解除</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>%n 件のセッションの消音を解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 件は消音を解除できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>テキストセッションには音がありません。</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>自分のセッションはここから消音できません。</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>このセッションには消音できる音がないか、コンピューターに stationd がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>%n 件のセッションの消音を解除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>%1 の消音を解除します</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>セッションを探しています…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>セッションを一覧表示できません</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>ログインしているユーザーはいません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>アクティブなセッションはありません</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>デスクトップセッションはありません</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>ログインしているユーザーをコンピューターに問い合わせています。</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1状況が変わると、このウィンドウに自動的に表示されます。</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>誰かがログインすると、ここにセッションが表示されます。</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>検索条件に合うセッションはありません。</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>セッションはありますが、アクティブなものはありません。</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>テキストセッションしかなく、それらは表示されていません。</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1表示されているのは、最後に確認された内容です。</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>覆いを外すまで、全員の画面が覆われています。</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>覆いを外すまで、全員の画面が覆われています: 「%1」</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>%1 まで全員の画面が覆われています。</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>%1 まで全員の画面が覆われています: 「%2」</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>探しているものはありますが、アクティブなセッションだけを表示しています。</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>探しているものはありますが、テキスト セッションは表示していません。</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>この状態の人はいません</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>セッションはありますが、表示対象に選んだ状態のものはありません。</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>予告できませんでした。%1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>予告しました。%1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n 秒待っています。Ctrl-C で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>中断しました。何も行いませんでした。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>中断しました。何も行わず、ユーザーに知らせています。</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>取り消されました。作業を続けられます。</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>Stationmaster について</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>共用 Linux コンピューター室のためのダッシュボードです。

GNU General Public License バージョン 3 以降のもとで配布されるフリーソフトウェアです。一切の保証はありません。

Qt %1 を使って作られています。</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>進行中の操作とその結果</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>Add computers</source>
        <translation>コンピューターの追加</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>コンピューター(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>教室(&amp;R):</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>どのコンピューターですか。</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>ssh の名前、USER@HOST:PORT、コンマ区切り、または多数を表すパターンを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>コンピューター %n 台: %1 から %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>例: lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>コンピューター 1 台</translation>
    </message>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>ssh の設定を読み取っています…</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>名前で(&amp;N)</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>ssh の設定から(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>ssh の設定にある名前を検索</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>ssh の設定にある名前</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>ssh の設定に個々のコンピューターの名前がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>%n 台を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>教室の一覧の一部を読み取れません: %1</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>教室の一覧を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>全員の画面を覆う</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>選択したセッションの画面を覆う</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>この座席の画面は覆われています</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>表示する文(&amp;W):</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>全員の画面を覆いますか?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>自分を除く全員と後からログインする人の画面、キーボード、ポインターが使えなくなります。プログラムは動き続けます。</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>覆いを外すまで、画面、キーボード、ポインターが使えなくなります。プログラムは動き続けます。</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>空欄なら、コンピューターに設定された文が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>全員の画面を覆う(&amp;B)</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>コンピューターの設定どおり</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>%n 分間</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>授業の終わりまで:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>続ける時間(&amp;H):</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>授業の終わり</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>時間が来ると、担当者がいなくてもコンピューターが自動で覆いを外します。</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>セッションごとの結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>選択した行、選択がなければすべての行をコピーします</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>もう一度確認してから、失敗したものだけに同じことをします</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>間に合いませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>セッション %n 件のログアウトを取り消しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>セッション %n 件のログアウトを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>%1 は取り消せませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>セッション %n 件のログアウトを取り消せませんでした: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>操作の検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>操作の名前</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>見つかった操作</translation>
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
        <translation>自分のセッション</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>テキストセッション</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>サムネイル非表示</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>すべてのユーザーをログアウト</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>選択したユーザーをログアウト</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>終了するセッション</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>これらのセッションはすべてすでに終了しています</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>ログアウトさせるセッションは残っていません。</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>セッションは、その中のすべてのプログラムとともに終了します。保存していない作業内容は失われます。</translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>自分のセッションも含まれており、最後に終了します。</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>自分のセッションは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>そのうち %n 件は現在サムネイル一覧に表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>すべての場所でログアウト</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>このコンピューターでは予告できません。stationd が必要です。</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>今すぐログアウト(&amp;N)</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>予告なし: 保存していない作業内容は失われます</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>下のすべてのセッションと、その間に開かれたもの、バックグラウンドで動くものもすべて終了します。保存していない作業内容は失われます。</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>ユーザーにはカウントダウンが表示され、作業内容を保存できます。その後、セッションはプログラムとともに終了します。</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>誰も選ばれていません</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>ログアウトさせる人にチェックを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>操作する権限のない管理者 %n 人は除かれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>まもなくログアウト</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>残り時間だけを画面に残します</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>今すぐログアウト(&amp;L)</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>あと %1 でログアウトします</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>ログアウトしています</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>保存していない作業内容は失われることがあります。</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>今すぐ作業内容を保存してください。</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>ログアウト中…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>これだけを表示</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>すべてのセッションに戻る</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>前のセッション</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>次のセッション</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>%1 の画面</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>このセッションは終了しました。</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 画像は %2 の時点のものです。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the grid</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::GeneralPage</name>
    <message>
        <source>Something is under way. The language changes when you open this program again, or choose it again when that has ended.</source>
        <translation>操作が進行中です。言語は、このプログラムを開き直したとき、または操作が終わってからもう一度選んだときに変わります。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>ライト (ハイコントラスト)</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>ダーク (ハイコントラスト)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>最初の 5 分(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>管理者向け(&amp;A)</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>操作を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>Stationmaster について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>操作元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>座席 (セッション)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>どこまで遡るか</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>選択した行、選択がなければすべての行をコピーします</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>履歴を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>この期間に行われたことはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行われたこと</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>全員の画面を覆う(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>全員の覆いを外す(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>全員と、後からログインする人の画面を覆います</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>全員の画面の覆いを外します</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>このコンピューターで誰が誰に何をし、どうなったか</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>全員の画面が覆われたわけではありません。</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>覆いは外されませんでした。</translation>
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
        <translation>正しいコンピューターです(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>コンピューター:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>鍵の種類:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>指紋:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>質問:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>起動する(&amp;W)</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>教室とコンピューターの読み込み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>教室 %n 室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>コンピューター %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>理解できない行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>これらを自分の一覧に追加しますか?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>教室とコンピューター</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>理解できなかった行</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>理解できない行(&amp;N):</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>入れる教室(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>キャンセル中 – すでに始まった操作の完了を待っています</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>セッションごとの結果</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>まだ始まっていない操作をキャンセルします</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>これ以上送らず、OK を押していない人を待ちません</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>まだ始まっていないものと、動いているカウントダウンをすべて取り消します</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>もう一度確認してから、失敗したものだけに同じことをします</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>実際に行われた相手だけを元に戻します</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>現在のセッションを大きく表示</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>戻る、検索を終える、選択を解除</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>選択したセッションのメニュー</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>タイルを大きく、または小さく</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl とホイール</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>これはデモです。教室は模擬のもので、このコンピューターには何の影響もありません。</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1理由: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>サービス (stationd) を起動できませんでした。セッションはログインマネージャーだけから取得しています。画像はなく、使える操作も限られます。直ったら、このプログラムを開き直してください。</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>操作がまだ進行中です。終わってから、もう一度「複数のコンピューターを管理」を選んでください。</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>授業バー</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>こちらに注目…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>すべての画面を短い文で覆います。続ける時間は指定できます</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>全員へメッセージ…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>全員に文章を表示します</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>すべての画面を保存</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>すべての画面の画像を、日付の付いたフォルダーに保存します</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>授業の終わり…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>全員に 5 分前から予告し、その後ログアウトさせます</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>一覧で表示(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>セッションを行と列で表示します。並べ替えとコピーができます</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>ログイン中のユーザーを表計算用の表として保存します</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>セッションの一覧の保存</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>一覧を保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>画面が見られることがあります</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>この教室の担当者は、この画面を見たいと求めることができます。同意しない限り、何も表示されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>この部屋の担当者はこの画面を見ることができます。見ている間は、画面の隅にそのことを示す印が出ます。</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>Close any&amp;way</source>
        <translation>それでも閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>名前、ユーザー、座席を検索</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>名前、ユーザー、座席を検索 (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>操作がまだ進行中です。今閉じると、まだ始まっていないものは行われず、始まったカウントダウンは続き、結果は表示されません。</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>授業バー(&amp;B)</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>進行中のすべての操作とその結果</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>アクティビティ (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
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
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>確認した人を知らせる(&amp;W)</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>全員へのメッセージ</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>選択したユーザーへのメッセージ</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>何を伝えますか?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>表示する時間:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>OK が押されるまで</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 / %2: 長すぎます</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>あと %1 で自動的に閉じます</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 より</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>この教室の担当者があなたの画面を見ることができます</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>管理者(&amp;A):</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>認証(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>このコンピューターを飛ばす(&amp;S)</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 が管理者のパスワードを求めています</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>同じパスワードを、求めているほかの %n 台にも使う(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>正しくありません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>大きく表示(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>&amp;2 秒ごと</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>1 秒に 1 回(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>1 秒に 2 回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>1 秒に 5 回(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>画像なし(&amp;N)</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>セッションを 1 つ大きく表示します</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>先にセッションを選択してください。</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>画像を取る頻度の上限です。変化のない画面は取り直しません</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>このコンピューターは画像を送りません。</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>制限なし(&amp;L)</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>毎秒 &amp;%1 まで</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>各コンピューターから受け取る量の上限。超える場合は画像の取得回数を減らします</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>画像を保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>すべての画面を保存(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>画像の保存先(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>選択したセッションの今の画面を、実寸でファイルに保存します</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>自分以外の全員の今の画面を、実寸でファイルに保存します</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>画像 %n 件を保存しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>Where pictures are saved</source>
        <translation>画像の保存先</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>頻度(&amp;H):</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>コンピューターごと(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>画像の保存先(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>配置を変更(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>座席順に自動配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>配置の書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>配置の読み込み(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>空き座席を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>タイルを机のある位置にドラッグします。Ctrl+Shift と矢印キーでも動かせます</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>誰も座っていない座席も、ほかの座席の間に表示します</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>タイルを机のある位置にドラッグしてください。その間、誰にも何も行われません。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>座席順に配置しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>教室の配置の書き出し</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>教室の配置 (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>教室の配置の読み込み</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1 には教室の配置がありません。</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>%1 から配置を読み込みました。</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>このコンピューターを再起動(&amp;R)…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>このコンピューターの電源を切る(&amp;C)…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>それには接続が必要です。</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>ログオン中のユーザーを示す確認のあとで再起動します</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>ログオン中のユーザーを示す確認のあとで電源を切ります</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>コンピューターの再起動</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>コンピューターの電源を切る</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>コンピューターとログイン中のユーザー</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>接続できないため、そのままにします</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>なし (今すぐ)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>予告(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>電源を切る(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待つのをやめる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>現れていないものを待つのをやめます</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>すべてのカウントダウンと、まだ停止を要求していないものを取り消します</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>%n 台のコンピューターのユーザーに予告中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>各コンピューターの結果</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>各コンピューターの結果</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>全員に行う前に確認</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>選択したセッションに行う前に確認</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>ログアウトの前には必ず確認します。メッセージを送るときと画面を覆うときも、文章の入力が必要なため必ず確認します。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>教室なし</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>自分の教室の一覧から外します。コンピューターそのものには何も起きません。</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>%1 を自分の一覧から外しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>教室「%1」とコンピューター %n 台を自分の一覧から外しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>外すもの</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>教室の名前の変更</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>別の教室</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>教室の名前</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>教室「%1」を何という名前にしますか?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>%1 をどの教室に移しますか?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>%1 をほかのどの教室にも入れますか?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>教室(&amp;R):</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>「A棟/実習室1」は A棟の実習室1です。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>その教室はすでにあります。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>コンピューターの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>教室の名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>別の教室に移動(&amp;M)…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>別の教室にコピー(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>一覧から外す(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>このコンピューターの管理者の一覧に載っています。変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>一覧に書かれた取得元から来ています。変更はそちらで行います。</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>教室とコンピューターの読み込み</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>教室とコンピューターの書き出し</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>教室の一覧 (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>理由(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 ほか %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n 台のコンピューターに接続できません: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>このウィンドウには、このコンピューターだけが表示されています。</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>複数のコンピューターを管理(&amp;S)</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>教室の一覧が開き、ssh で接続できるコンピューターを追加できます。セッションを表示してログアウトさせるだけなら、それらのコンピューターには何もインストールする必要はありません。</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>教室とそのコンピューターは、ウィンドウの左側に表示されます。次の操作ができます:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>すべてのコンピューター(&amp;L)</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>教室とコンピューター</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>コンピューターを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>それには接続が必要です。</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>再起動(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>電源を切る(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>起動(&amp;W)</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>電源が入っています。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>教室なし</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%3 台中 %2 台)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>コンピューター %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 台接続済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n 台接続不可</numerusform>
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
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>受信 %1</translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>さらに探しています</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Disconnected</source>
        <translation>切断中(&amp;D)</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>アイドルまたは切断中を選択</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>どちらかまたは両方</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>どちらか一方</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>両方とも</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>席を外している人を選択</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>一覧で選択されるだけで、ほかには何も起こりません。自分のセッションは除かれます。</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>該当するセッションは一覧にありません。</translation>
    </message>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>アイドルまたは切断の時間が次より長い(&amp;I)</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>ログアウトを取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>選択したセッションのカウントダウンを、誰が始めたものでも止めます</translation>
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
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>セッションの一覧</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>起動(&amp;W)</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>問題の内容(&amp;R)…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>接続できないコンピューター</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n 台のコンピューターに接続できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>起動するコンピューターを選択してください。</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>サムネイルのサイズ</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>ウィンドウを %1 に保存しました。</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>ウィンドウを %1 に保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>定型文(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>この文章を定型文として保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>定型文を削除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>メッセージの定型文</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>定型文の本文</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>何度も送る文章</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>メッセージを書くときにいつでも選べます。</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>許可できるのは %1 です。誰のパスワードを入力しますか? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>正しくありません。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>同じパスワードを、求めているほかの %n 台にも使いますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>最初の状態に戻す(&amp;W)</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>ツールバーの項目</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>ツールバーを最初の状態に戻します</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>チェックを入れたものが、この順にツールバーに並びます。</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>選択を反転(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>検索をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>アクティブなセッションのみ表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>テキストセッションを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>拡大(&amp;G)</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>デスクトップのないセッション (コンソールと ssh) も表示します</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>切断されたセッションと終了処理中のセッションを除きます</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>名前順(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>座席順(&amp;S)</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>状態順(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>アイドル時間順(&amp;I)</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>ログイン時刻順(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>小サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>中サイズ(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>大サイズ(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>すべてのセッションを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>縮小(&amp;R)</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>アイドルまたは切断中を選択(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
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
        <translation>すべて収める(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>選択したセッションだけを、できるだけ大きく表示します</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>すべてが見える範囲で、タイルをできるだけ大きくします</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>配置順(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>グループ化しない(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>コンピューター別(&amp;C)</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>ユーザー別(&amp;U)</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>状態別(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>スポットライト(&amp;X)</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>部屋別(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>なし、今すぐログアウト</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>時間を指定:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>予告の分数</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>カウントダウンと一緒に表示します。例: 授業は終わりです</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>予告(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>伝える文(&amp;Y):</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Stationmaster へようこそ</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>このウィンドウには、ログオンしている全員が表示されます。何人かを選択して操作することも、全員に対して操作することもできます。誰が対象かを示すまで、何も起こりません。</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>%n 個のセッションが表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>サービス (stationd) があります: ログアウト前の警告、画面の覆い、メッセージ、画面の画像、履歴を使えます。</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>サービス (stationd) がない場合、できることは表示、ロック、ログアウトだけです。</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>あなたはここでは管理者です。全員に対してすべての操作ができます。</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>あなたはここではダッシュボード ユーザーです。標準ユーザーの面倒を見ることができます。</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>あなたはここでは標準ユーザーで、ほかの人を操作できません。管理者が変更できます。次回のログオンから有効です:</translation>
    </message>
</context>
</TS>
