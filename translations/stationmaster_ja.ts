<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ActionCommand</name>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>セッション %n 件をログアウトさせますか? 保存していない作業内容は失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件を切断しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件をロックしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件のロックを解除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>セッション %n 件を前面に表示しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>セッション %n 件にメッセージを送信しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>%n 秒後にログアウトされます。今すぐ作業内容を保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にセッションが切断されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に画面がロックされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
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
        <source>No session fits. Nothing was done.</source>
        <translation>条件に合うセッションがありません。何も実行していません。</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>メッセージを入力し、最後に新しい行で Ctrl-D を押してください。</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行していません。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>中断されました。何も実行していません。その旨をユーザーに知らせています。</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>条件に合わないため、そのままにします。</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>対象はセッション %n 件ですが、確認を求める端末がありません。何も実行していません。続行するには --yes を付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be warned. %1</source>
        <translation>警告できませんでした。%1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>警告しました。%1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n 秒待ちます。Ctrl-C で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>予告した操作は取り消されました。そのまま作業を続けられます。</translation>
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
        <source>Only sessions idle for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>アイドル時間がこれより長いセッションだけを対象にします: 90 (秒)、30m、2h、1d12h。</translation>
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
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT].</source>
        <translation>ssh 経由でこのコンピューターに対して実行します: [USER@]HOST[:PORT]。</translation>
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
        <source>--demo and --bus exclude each other.</source>
        <translation>--demo と --bus は同時に指定できません。</translation>
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Logged off.</source>
        <translation>ログアウトさせました。</translation>
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
        <source>Locked.</source>
        <translation>ロックしました。</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>ロックを要求しましたが、セッションからの確認はありません。</translation>
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
        <source>Brought to the front.</source>
        <translation>前面に表示しました。</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>メッセージが届きました。</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>メッセージを送信しましたが、読まれたかどうかは確認できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>セッション %n 件を切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked or asked to lock</source>
        <translation>
            <numerusform>セッション %n 件をロックまたはロック要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked or asked to unlock</source>
        <translation>
            <numerusform>セッション %n 件をロック解除またはロック解除要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>セッション %n 件を前面に表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>メッセージ %n 件を配信</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n could not be</source>
        <translation>
            <numerusform>%n 件は失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 件はキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>切断を要求済み</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>ロックを要求済み</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除済み</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>ロック解除を要求済み</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>前面に表示済み</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>メッセージ配信済み</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>メッセージ送信済み</translation>
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
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>このセッションには、メッセージを表示する端末も通知サービスもありません。何も実行していません。</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>終了を要求しましたが、何か残っているかどうかは確認できませんでした。</translation>
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
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件を切断できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件をロックできませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件のロックを解除できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>セッション %n 件を前面に表示できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>メッセージ %n 件を届けられませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>ログアウト中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>切断中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>ロック中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>ロック解除中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>前面に表示中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>メッセージ送信中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>%1 をログアウトさせています…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>%1 を切断しています…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>%1 の画面をロックしています…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>%1 の画面ロックを解除しています…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>%1 のセッションを前面に表示しています…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>%1 にメッセージを送信しています…</translation>
    </message>
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
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Would log off %1</source>
        <translation>ログアウトの対象: %1</translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>切断の対象: %1</translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>ロックの対象: %1</translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>ロック解除の対象: %1</translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>前面に表示する対象: %1</translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>メッセージを送信する対象: %1</translation>
    </message>
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
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>終了処理中</translation>
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
        <source>Logging off…</source>
        <translation>ログアウト中…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>強制終了中…</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>前面に表示</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送信</translation>
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
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>前面に表示できるのは、コンピューターに直接つながった座席のセッションだけです。</translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>テキストセッションには、ロックできる画面がありません。</translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>このセッションはすでに切断されています。</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>このセッションはここからは切断できません。</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>このコンピューターでは使えない機能です。</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>失敗したセッションだけに同じ操作をもう一度行います</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>失敗したセッションだけに同じ操作をもう一度行います</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>まだ始まっていない操作をキャンセルします</translation>
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
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone and you are not told how the rest ended.</source>
        <translation>まだ進行中の操作があります。今閉じると、始まっていない操作は実行されず、残りの結果も通知されません。</translation>
    </message>
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
        <source>&amp;About Stationmaster</source>
        <translation>Stationmaster について(&amp;A)</translation>
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
    <name>stationmaster::SessionActions</name>
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
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>前面へ</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>切断</translation>
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
</context>
</TS>
