<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>--timeout 指定的时间已到。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>已中断。未执行任何操作。</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>再次中断。</translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>已中断。正在取消倒计时；再按一次 Ctrl-C 可不再等待。</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>已中断。正在完成已开始的操作；再按一次 Ctrl-C 可不再等待。</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>收到终止请求。</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>请输入消息，最后另起一行按 Ctrl-D 结束。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>等待 %n 秒。按 Ctrl-C 取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>已经来不及取消。</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>无法取消。%1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>在该计算机上安装的方法：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已向 %n 个会话发出请求，但未确认生效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%n 位用户中已提醒 %1 位；倒计时结束后将其注销</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, and name or count of users</comment>
        <translation>%1：%2？</translation>
    </message>
</context>
<context>
    <name>ActivateAction</name>
    <message>
        <source>&amp;Bring to front</source>
        <translation>切换到前台(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>在所选会话的座位屏幕上显示该会话</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>切到前台</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>切换到前台</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>切换到前台</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>正在将 %1 的会话切换到前台…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>正在切换到前台：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>已切换到前台。</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>已切换到前台</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>已将 %n 个会话切换到前台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法切换到前台</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>只有计算机本地座位上的会话才能切换到前台。</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>将 %n 个会话切换到前台？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>将切换到前台：%1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>会话名</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>此计算机没有可在此处读取的记录：缺少主机服务 (stationd) 或其版本过旧。</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>记录 %1 至 %2：没有缺失，也没有重复。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>重复：%1</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>遮盖所选会话(&amp;K)…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>遮盖所选会话的屏幕，并禁用其键盘和鼠标</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>正在遮盖…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>正在遮盖 %1 的屏幕…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>正在遮盖：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>已遮盖。</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>屏幕已遮盖，但另一个程序占用着键盘或鼠标。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>已遮盖，键鼠未禁用</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>已遮盖 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话已遮盖，但键盘或鼠标未能禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>文本会话没有可遮盖的屏幕。</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>不能从这里遮盖您自己的会话。</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>此计算机不支持该操作：需要在其上安装 stationd。</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>遮盖 %n 个会话？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>将遮盖：%1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>无法遮盖此 Wayland 桌面的屏幕。</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>在 GNOME 中，这需要由管理员启用的 stationmaster-gnome 软件包。您可以改为锁定会话。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>用法：stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>列出并结束本机或其他计算机上的会话。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION 是会话 ID、会话名或用户名。命令的选项见“stationctl COMMAND --help”，完整说明见“man stationctl”。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>%1 的值不是有效的时长。请写成 90（秒）、30m、2h 或 1d12h。</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>空字符串不能指定任何会话。</translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>这里没有 %1 选项。可用选项见“stationctl %2 --help”。</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>指定会话和 --all 只能选其一。</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>请指定对象：会话 ID、会话名、用户名，或 --all。</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>使用 --server 时请指定对象：会话 ID、会话名、用户名，或 --all。</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>“%1”不接受会话参数。请用 --user、--operator 和 --since 筛选。</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>“%1”不接受会话参数。请用 --server 和 --room 选择。</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>请用 --server 或 --room 指定计算机。</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>此处 --message 须与 --warn 合用：消息显示在倒计时旁边。</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify 只能检查一台计算机：每台计算机各自为记录编号。</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease 只能与 --all 合用。</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>请指定画面的保存位置：--output 文件、文件夹/ 或 -。</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>标准输出只能用于画面或 --json，不能同时用于两者。</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server 需要计算机名称。</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room 需要教室名称。</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user 需要用户名。</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>--warn 的值超过一天。</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>--time 的值不是一小时以内的时长。</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>--since 的值不是有效的时间点。请写成 2h（之前）、today、yesterday、10:45、2026-11-21 或“2026-11-21 10:45”。</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>--lines 的值不是 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>--size 的值不是有效的画面尺寸。请写成 1280x720；每边最大 %1。</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>请指定要执行的命令。命令列表见“stationctl --help”。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>没有“%1”命令。命令列表见“stationctl --help”。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>消息为空。</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>消息超过 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>正在获取本机的会话…</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>无法启动主机服务 (stationd)。将仅使用登录管理器继续。</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>与计算机的连接已丢失。正在尝试重新连接…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>已重新连接。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>已中断。未执行任何操作。</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>没有符合条件的会话。</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>计算机会继续执行已收到的指令。可用“stationctl list”和“stationctl audit”查看结果。</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>没有名为“%1”的教室。</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>教室列表中没有任何计算机。请用 --server 指定。</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: 部分内容无法写出。
</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>用文字遮盖屏幕，并禁用键盘和鼠标。</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>让会话离开座位；会话继续运行，之后可以恢复。</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>请求会话自带的锁屏程序锁定屏幕。</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>结束会话及其中的所有进程。</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>向用户显示一段文字。</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>将会话静音；用户自己无法取消静音。</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>取消屏幕的遮盖。</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>请求会话自带的锁屏程序解锁屏幕。</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>恢复会话的声音。</translation>
    </message>
    <message>
        <source>Every session except your own.</source>
        <translation>除您自己之外的所有会话。</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>仅限此用户的会话。可多次指定。</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>仅限空闲或断开连接超过此时长的会话：90（秒）、30m、2h、1d12h。</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>仅限已断开连接的会话。</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>先提醒用户，等待这段时间后再执行。</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>执行前向用户显示这段文字。</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>立即强制结束进程，而不先请求其退出。</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>结束该用户在计算机上的所有会话，以及不属于任何会话的后台程序。</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>与 --all 合用：到时自动取消遮盖。</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>等待用户点击“确定”，并报告谁已点击。</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>到时自动关闭消息。</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>只说明将会做什么，不实际执行。</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>不询问确认，即使对象不止一个。</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>写入位置：以 .png 或 .jpg 结尾的文件、文件夹，或表示标准输出的 -。</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>画面的最大尺寸；不指定时为屏幕的完整尺寸。</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>不早于：2h（之前）、today、yesterday、10:45、2026-11-21、“2026-11-21 10:45”。</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>仅限此用户执行的操作。</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>最多显示的行数，默认为 100。</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>检查记录是否有缺失或重复。</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>像“query user”那样显示用户及其空闲时间。</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>持续运行并报告每次变化，每行一个 JSON 对象，直到中断。</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>通过 ssh 操作此计算机：[USER@]HOST[:PORT]。多台用逗号分隔，或写成 lab1-[01-30]。</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>通过 ssh 操作此教室的计算机。</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>如果计算机在此时间内没有响应或没有完成，则放弃。</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>每个会话一个 JSON 对象，每行一个。</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>报告每个步骤。</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>将会话的屏幕画面写入文件。</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>显示计算机上执行过和被拒绝的操作，最新的在前。</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>显示会话。您自己的会话前标有 &gt;。</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>显示其他计算机及其连接状况。</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>重新启动其他计算机，并确认其恢复。</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>关闭其他计算机，并确认其已关机。</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>唤醒已关机的其他计算机，并确认其开机。</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>此操作涉及 %n 个会话，但没有可供确认的终端。未执行任何操作。如要继续，请加上 --yes。</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>此操作涉及所有人，但没有可供确认的终端。未执行任何操作。如要继续，请加上 --yes。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>显示 %1 个，共 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>活动 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>已锁定 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>已遮盖 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>遮盖失效 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>已断开连接 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>正在结束 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>未显示的文本会话 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>空座位 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>立即注销</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>本座位的屏幕已遮盖</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>本教室的负责人遮盖了此座位的屏幕。您的程序仍在运行。</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>直到 %1</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>请参阅“stationmaster --help”。</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>共用 Linux 计算机教室的控制台。</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>打开模拟教室；其中的一切都不是真实的。</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>与 --demo 合用：在横幅中说明原因。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>使用此 D-Bus 地址的总线，而不是系统总线。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>将窗口绘制一次到此 PNG 文件，输出会话列表后退出。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light、dark 或 system（默认）。</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug、info（默认）、warning 或 error。</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>通过 ssh 显示教室列表中的其他计算机（参见手册）；有这样的列表时为默认。</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>显示此教室列表中的计算机。</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>即使有教室列表，也显示本机。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>--demo、--bus、--rooms 和 --this-computer 只能使用其中一个。</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason 须与 --demo 合用。</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>没有此日志级别：%1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>没有此配色方案：%1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>有一个选项缺少必需的值。</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>让所选会话离开座位；会话继续运行，之后可以恢复</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>全部断开连接(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>让除您自己之外的所有会话离开座位；会话继续运行</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>断开 %1 的连接？</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>座位会空出来。会话及其中的所有程序保留在内存中，用户重新登录后即可恢复。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开连接…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>正在断开 %1 的连接…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>正在断开连接：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>已断开连接。</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>已请求断开连接，但未得到确认。</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>已请求断开连接</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>已断开 %n 个会话的连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法断开连接</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>此会话已经断开连接。</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>该计算机上没有可显示登录界面的显示管理器（GDM、LightDM 或 SDDM）。</translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>GNOME 远程登录只能由其用户自己断开连接。</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>无法从这里断开此会话的连接。</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>断开 %n 个会话的连接？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>将断开连接：%1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>您的会话将在 %n 秒后断开连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;小时 %2&#xa0;分钟</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1&#xa0;分钟 %2&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;分钟</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;秒</translation>
    </message>
</context>
<context>
    <name>Enablement</name>
    <message>
        <source>The list of sessions is still loading.</source>
        <translation>会话列表仍在加载。</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>无法连接到计算机的登录管理器。</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>请先选择一个或多个会话。</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>这些会话都没有被遮盖。</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>不能遮盖您自己的屏幕。</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>没有其他人登录。</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>这些会话没有正在进行的注销倒计时。</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>此计算机无法遮盖所有人的屏幕：需要在其上安装 stationd。</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>没有人的屏幕被遮盖。</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>此计算机不保存历史记录：需要在其上安装 stationd。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>未能结束</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>此处无法执行</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>正在执行其他操作</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>此会话已不存在。未执行任何操作。</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>您无权执行此操作。请联系该计算机的管理员。未执行任何操作。</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>无法连接到计算机的登录管理器。</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>未能及时结束。仍在运行：%1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>未能及时确认操作已生效。</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>此类会话不支持该操作。未执行任何操作。</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>此会话正在执行另一项操作。未执行任何操作。</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>在开始前已取消。未执行任何操作。</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>计算机返回了无法理解的响应。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>本程序内部出错。详情请查看日志。</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>已取消。会话继续运行。</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>无法连接到计算机。此处无从得知该会话的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话未处理：已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>当前时段不允许</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>不允许从此处查看</translation>
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
        <translation>%1，无人使用</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>无人使用</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>未能及时确认生效</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>该处无法执行</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>正在执行其他操作</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>取消注销</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>不等待直接注销</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>遮盖所有人的屏幕</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>对所有人取消遮盖</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>保持屏幕遮盖</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>冻结会话</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>解冻会话</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>开始查看</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止查看</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>重命名座位</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>读取历史记录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>计算机自身</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>此计算机不支持该操作。</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>您无权执行此操作。请联系该计算机的管理员。</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>无法连接到计算机。</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>计算机正忙。请稍后再试。</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>计算机未能及时响应。</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>当时不允许</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>不允许从该处查看</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 位用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions of users</comment>
        <translation>%2的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>注销 %1？</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>%2后注销 %1</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>注销 %1</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>彻底注销 %1？</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>%1后彻底注销</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>彻底注销</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>遮盖 %1 的屏幕？</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>遮盖 %1 的屏幕(&amp;B)</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>给 %1 的消息</translation>
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
            <numerusform>%1 及另外 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>未知密钥</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>密钥已变更</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>缺少所需服务</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>计算机没有响应。是否已开机、已接入网络，并且 ssh 服务器正在运行？</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>计算机不允许您登录。需要其管理员添加您的 ssh 密钥或账户。</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>尚未有人确认这是正确的计算机。请将其密钥指纹与管理员提供的指纹进行比对。</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>计算机出示的密钥与以前不同。可能是重新安装过系统，也可能有人在您与计算机之间冒充。请询问其管理员；如果密钥正确，请用“ssh-keygen -R”删除旧密钥。</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>密码未被接受。</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>计算机要求输入密码。</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>计算机允许您登录，但无法连接其系统总线。该计算机需要 systemd 221 或更高版本 (systemd-stdio-bridge)。</translation>
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
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>锁定所选会话的屏幕</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>正在锁定…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>正在锁定 %1 的屏幕…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>正在锁定：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>已锁定。</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>已请求锁定，但会话未予确认。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>已请求锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>已锁定 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已请求锁定 %n 个会话，但未确认已锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>文本会话没有可锁定的屏幕。</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>锁定 %n 个会话？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>将锁定：%1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>您的屏幕将在 %n 秒后锁定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>注销所选用户(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>结束所选会话及其中运行的一切程序</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>注销所有用户(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>结束除您自己之外的所有会话</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>注销</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>正在注销…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>正在注销 %1…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>正在注销：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>已注销。</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>已要求结束，但无法检查是否仍有残留。</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>已要求结束</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已注销 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已要求结束 %n 个会话，但无法检查是否已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法注销</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>此计算机不支持该操作。</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>注销 %n 个会话？未保存的工作将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>将注销：%1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>您将在 %n 秒后被注销。请立即保存您的工作。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>彻底注销(&amp;H)…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>结束所选用户在此计算机上的所有会话，以及其后台运行的程序</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>彻底注销</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>彻底注销</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>正在注销…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>正在彻底注销 %1…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>正在彻底注销：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>已彻底注销。</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>已要求结束，但无法检查是否仍有残留。</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>已彻底注销</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>已要求结束</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已彻底注销 %n 个会话的用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已要求结束 %n 个会话，但无法检查是否已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话的用户无法彻底注销</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>此计算机不支持该操作：需要在其上安装 stationd。</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>彻底注销 %n 个会话的用户？未保存的工作将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>将彻底注销以下会话的用户：%1</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>遮盖(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>画面(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;og off users</source>
        <translation>注销用户(&amp;O)</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>注销所选用户或所有用户</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>向所选用户或所有人显示一段文字</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>遮盖所选会话或所有会话的屏幕</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>锁定或解锁所选会话的屏幕，或将某个会话切换到前台</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>选择会话</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>会话的排列顺序</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>显示哪些会话</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>选择(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>分组(&amp;U)</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>向所选用户发送消息(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>向所选用户显示一段文字</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>向所有人发送消息(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>向除您自己之外的所有人显示一段文字</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>正在向 %1 发送消息…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>正在发送消息：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>消息已读：用户点击了“确定”。</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>消息已送达。</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>消息已发送，但无人确认已读。</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>消息已读</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>消息已送达</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>消息已发送</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>已送达 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>已发送 %n 条消息，但未确认送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n 条消息无法送达</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>此计算机不支持该操作：需要在其上安装 stationd。</translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>此会话既没有终端，也没有可显示消息的通知服务。未执行任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%n 位用户中 %1 位已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>向 %n 个会话发送消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>将发送消息给：%1</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>将所选会话静音(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>将所选会话静音，直到从这里取消静音</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>全部静音(&amp;M)</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>将除您自己之外的所有会话静音</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>静音</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>正在静音…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>正在将 %1 静音…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>正在静音：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>已静音。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>已将 %n 个会话静音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法静音</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>文本会话没有声音。</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>不能从这里将您自己的会话静音。</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>此会话没有可静音的声音，或者其计算机上没有 stationd。</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>将 %n 个会话静音？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>将静音：%1</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>您的会话将于 %1 结束。请保存您的工作并注销。</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>您的会话不会结束：注销已取消。</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>This site does not allow looking at screens at this hour.</source>
        <translation>本单位不允许在此时段查看屏幕。</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>本单位允许查看屏幕的时段：%1。</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>本单位只允许从自己的网络查看屏幕。</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>允许查看您的屏幕吗？</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>本教室的负责人想查看您的屏幕。</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>除非您同意，否则不会显示任何内容。</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>允许查看(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>不允许(&amp;D)</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>文件名必须以 .png 或 .jpg 结尾。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>目前无法获取画面</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>该处不允许写入</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>names, reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>已将 %n 幅画面保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>没有保存任何画面。</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1未保存：%2。</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>等待同意</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>用户不同意</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>无法读取屏幕</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>辅助程序未运行</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland：无画面</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>正在等待用户同意查看其屏幕。</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>用户不希望屏幕被查看。</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>无法读取此会话的屏幕。</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>此桌面由 Wayland 绘制，此计算机无法获取其画面。</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>会话中的辅助程序未运行。计算机正在重新启动它。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>无画面</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>暂无画面</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>您无权查看此会话的屏幕。</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>计算机不提供此会话的画面：设置不允许，或者没有可读取的屏幕。</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>此会话已不存在。</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>目前无法获取此会话的画面。正在重新请求。</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>文本会话没有可显示的屏幕。</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>这是您自己的会话，不在此显示其画面。</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>此计算机不发送画面：缺少其服务 stationd。</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>已在“视图”菜单中关闭画面。</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>此会话没有人在使用，也没有之前的画面。</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>屏幕已锁定，而锁定的屏幕不予显示。</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>尚未收到画面。</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>此画面截取于不到一分钟前。</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>此画面截取于 %1前。</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>当前时段不允许</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>不允许从此处查看</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>已中断。未执行任何操作。</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>再次中断。其余计算机的情况未知。</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>已中断。尚未发出的请求已取消；再按一次 Ctrl-C 可不再等待其余计算机。</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>已中断。现在取消已经太晚；再按一次 Ctrl-C 可不再等待。</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>此操作涉及 %n 台计算机，但没有可供确认的终端。未执行任何操作。如要继续，请加上 --yes。</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>已登录：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>正在提醒用户，等待 %n 秒。按 Ctrl-C 取消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>已重新启动：计算机关闭后已恢复。</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>已关机：计算机不再响应。</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>计算机已开机，可以连接。</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>计算机已接受重新启动指令，但未能及时确认其关闭。</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>计算机已接受关机指令，但未能及时确认其关机。</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>唤醒数据包已发送，但未能及时确认计算机开机。</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>您无权在该计算机上执行此操作。未执行任何操作。</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>该计算机上有程序要求保持开机，或者它已在关闭。未执行任何操作。</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>无法发送数据包：本机不在相应的网络中。</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>无法连接到该计算机。未执行任何操作。</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>该计算机不支持此操作。未执行任何操作。</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>该计算机已从列表中移除。未执行任何操作。</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>该计算机没有响应。是否会执行所收到的指令尚不可知。</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>该计算机无法先提醒用户：需要在其上安装 stationd。未执行任何操作。</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>未能注销其所有用户，因此计算机保持开机。%1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>重新启动 %n 台计算机？</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>重新启动 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>关闭 %n 台计算机？</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>关闭 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>唤醒 %n 台计算机？</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>唤醒 %1？</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>网卡地址未知，因此无法唤醒。请将其写入教室列表 (mac=…)。</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>已登录的用户会看到倒计时，可以保存工作，倒计时结束后将被注销。然后计算机关闭。在此之前可以取消。</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>计算机及其上的所有会话将立即关闭。未保存的工作将会丢失。</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>将重新启动该计算机。</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>将关闭该计算机。</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>将唤醒该计算机。</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>此计算机即将重新启动。</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>此计算机即将关机。</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>无人</translation>
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
            <numerusform>%1 及另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>无法得知您是否有权执行。</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>需要密码才能执行，但无法从这里询问密码。</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>您无权执行。</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>该计算机不支持。</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1 要求保持开机：%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>正在提醒用户</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>正在请求</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>数据包已发送</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>已关闭，尚未恢复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>计算机已关闭，但未能及时确认其恢复。</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>已取消。计算机保持原状。</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n 台已重新启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n 台已关机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n 台已唤醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n 台未确认重新启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n 台未确认关机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n 台未确认唤醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n 台已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>正在重新启动：%1/%2</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>正在关机：%1/%2</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>正在唤醒：%1/%2</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>未处理：不符合条件。</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>未处理：其用户是管理员，您无权对其执行操作。</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>没有符合条件的会话。未执行任何操作。</translation>
    </message>
    <message>
        <source>Ended by itself.</source>
        <translation>已自行结束。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1未执行任何操作。</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>未读：用户未及时点击“确定”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, by which ways a message came</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>没有画面：无法启动计算机的主机服务 (stationd)。</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>没有画面：计算机上未安装主机服务 (stationd)。</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>保存多幅画面需要文件夹：--output 文件夹/。</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>画面无法输出到终端。请将输出转到别处。</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>正在请求画面…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>画面无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>画面已写入，%1 × %2 像素。</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>画面已写入“%3”，%1 × %2 像素。</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>没有人连接到会话时，无法获取其画面。</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>此会话没有画面：它没有屏幕，或者计算机的设置不允许。</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>未能及时收到画面。%1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>未能及时收到画面。</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>HOST</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>会话名</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>会话数</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Seat</source>
        <translation>本地</translation>
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
        <translation>桌面</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>控制台用户</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>遮盖失效</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在请求…</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>已提醒…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>已请求注销…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>正在显示…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>正在强制结束…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>%1 后结束</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>您自己的会话</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>这是您自己的会话。</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>计算机：%1</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>座位：%1（%2）</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>最后一次确认屏幕处于遮盖状态是在 %1。正在重新遮盖。</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>用户自己也已锁定屏幕。</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>注销：%1</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>登录：%1前</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>您无权读取。</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>它不是普通文件，或者超过 1 MB。</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>其中没有可识别的内容。</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>无法启动程序。</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>只有管理员的列表或您自己的列表可以指定程序，且仅当其他人都不能写入该列表时。</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>程序耗时过长，已被终止。</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>程序的输出超过 1 MB。</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>程序的输出中没有可识别的内容。</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>程序出错退出。</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>本机的 Avahi 没有响应。avahi-daemon 是否已安装并在运行？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of computers, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>source of computers, what is wrong, what was said</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: Not all of it can be understood (%2).</source>
        <comment>source of computers, first such line</comment>
        <translation>%1：部分内容无法识别（%2）。</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>已中断。计算机是否已接受指令尚不可知。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>已中断。未执行任何操作。</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>将遮盖所有人的屏幕，包括之后登录的人。</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>将对所有人取消遮盖。</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>遮盖所有人的屏幕，包括之后登录的人？</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>对所有人取消遮盖？</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>所有人的屏幕均已遮盖，之后登录者的屏幕也会被遮盖。</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>已没有人的屏幕被遮盖。</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>计算机无法遮盖所有人的屏幕：缺少主机服务 (stationd) 或其版本过旧。未执行任何操作。</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>没有名为“%1”的会话。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>“%1”匹配 %n 个会话。请用 ID 指定其中一个：</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>本程序不在会话中运行。请指定会话。</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%4 上的 %1（%2，会话 %3）</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1（%2，会话 %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session or computer, sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TerminalAnswers</name>
    <message>
        <source>%1 is not known yet. It shows this key: %2</source>
        <translation>尚不认识 %1。它出示的密钥是：%2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>这是正确的计算机吗？如果其管理员确认，请输入“yes”：</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>取消遮盖所选会话(&amp;O)</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>取消所选会话的屏幕遮盖</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消遮盖</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>取消遮盖</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>正在取消遮盖…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>正在取消 %1 的屏幕遮盖…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>正在取消遮盖：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>已取消遮盖。</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>已请求取消遮盖，但会话未予确认。</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>已取消遮盖</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>已请求取消遮盖</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>已取消 %n 个会话的遮盖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法取消遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>文本会话没有可遮盖的屏幕。</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>不能从这里遮盖您自己的会话。</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>此计算机不支持该操作：需要在其上安装 stationd。</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>取消 %n 个会话的遮盖？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>将取消遮盖：%1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>无法遮盖此 Wayland 桌面的屏幕。</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>解锁所选会话的屏幕</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>正在解锁 %1 的屏幕…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>正在解锁：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>已解锁。</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>已请求解锁，但会话未予确认。</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>已请求解锁</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>已解锁 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>已请求解锁 %n 个会话，但未确认已解锁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法解锁</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>文本会话没有可锁定的屏幕。</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>解锁 %n 个会话？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>将解锁：%1</translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>取消所选会话的静音(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>将所选会话的声音恢复原状</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>全部取消静音(&amp;U)</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>将所有会话的声音恢复原状</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>正在取消静音…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>正在取消 %1 的静音…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>正在取消静音：已完成 %1/%2</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>已取消静音。</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>已取消静音</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>已取消 %n 个会话的静音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个会话无法取消静音</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>文本会话没有声音。</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>不能从这里将您自己的会话静音。</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>此会话没有可静音的声音，或者其计算机上没有 stationd。</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>取消 %n 个会话的静音？</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>将取消静音：%1</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>正在查找会话…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>无法列出会话</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>没有处于此状态的人</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>没有活动会话</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>没有桌面会话</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>正在向计算机查询谁已登录。</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1情况变化后，本窗口会自动显示内容。</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>一旦有人登录，会话就会显示在这里。</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>没有符合搜索条件的会话。</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>有符合搜索条件的会话，但目前只显示活动会话。</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>有符合搜索条件的会话，但目前不显示文本会话。</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>有会话，但没有一个处于目前所显示的状态。</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>有会话，但没有一个是活动的。</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>只有文本会话，而它们目前不显示。</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>所有人的屏幕均已遮盖，直到您取消遮盖。</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>所有人的屏幕均已遮盖，直到您取消遮盖：“%1”</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>所有人的屏幕将遮盖至 %1。</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>所有人的屏幕将遮盖至 %1：“%2”</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1您看到的是最后已知的情况。</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>无法提醒。%1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>已提醒。%1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>等待 %n 秒。按 Ctrl-C 取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>已中断。未执行任何操作。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>已中断。未执行任何操作；正在告知用户。</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>操作已取消。您可以继续工作。</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>关于 Stationmaster</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>共用 Linux 计算机教室的控制台。

基于 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。不提供任何担保。

使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>正在进行的操作及其结果</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>正在读取 ssh 的设置…</translation>
    </message>
    <message>
        <source>Add computers</source>
        <translation>添加计算机</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>按名称(&amp;N)</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>来自 ssh 设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>教室(&amp;R)：</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>哪些计算机？</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>请输入 ssh 认识的名称、USER@HOST:PORT、用逗号分隔的多个名称，或表示多台计算机的模式。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>计算机(&amp;C)：</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>在 ssh 设置的名称中搜索</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>ssh 设置中的名称</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>ssh 设置中没有任何单独的计算机名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 台计算机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n 台计算机：%1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>例如 lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>一台计算机</translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>无法写入您的教室列表。</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>部分教室列表无法读取：%1</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>全部遮盖</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>遮盖所选会话</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>本座位的屏幕已遮盖</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>遮盖时显示的文字(&amp;W)：</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>遮盖所有人的屏幕？</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>除您之外，所有人以及之后登录者的屏幕都会被遮盖，键盘和鼠标也会被禁用。他们的程序会继续运行。</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>他们的屏幕会被遮盖，键盘和鼠标也会被禁用，直到您取消遮盖。他们的程序会继续运行。</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>留空时，计算机显示管理员预设的文字。</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>全部遮盖(&amp;B)</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>按管理员预设的时长</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>直到下课：</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>持续时间(&amp;H)：</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>下课时间</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>到时计算机会自行取消遮盖，无论您是否在场。</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>各会话的结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制所选的行；未选择时复制所有行</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>再次确认后，仅对失败的会话执行相同操作</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>已经来不及了。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>正在取消 %n 个会话的注销…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>已取消 %n 个会话的注销。</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>%1 的注销未能取消：%2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>%n 个会话的注销未能取消：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>操作名称</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>找到的操作</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>action, keys</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, action in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stationmaster::ConfirmLogOffDialog</name>
    <message>
        <source>your own session</source>
        <translation>您自己的会话</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>文本会话</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>未显示在网格中</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>彻底注销</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>注销所有用户</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>注销所选用户</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>此计算机无法先提醒用户：需要在其上安装 stationd。</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>立即注销(&amp;N)</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>不提醒：未保存的工作将会丢失</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>将要结束的会话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>未选择任何人</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>请勾选要注销的人。</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>这些会话均已结束</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>没有可注销的会话了。</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>以下所有会话、期间新打开的会话，以及这些用户在后台运行的一切程序都将结束。未保存的工作将会丢失。</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>用户会看到倒计时，可以保存工作。随后会话及其中的所有程序都将结束。</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>会话及其中的所有程序都将结束。未保存的工作将会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>其中 %n 个会话目前未显示在网格中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>您自己的会话也在其中，将最后结束。</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>您自己的会话会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>已排除 %n 位您无权操作的管理员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>即将注销</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>屏幕上只保留剩余时间</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>立即注销(&amp;L)</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>您将在 %1后被注销</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>正在注销您的会话</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>未保存的工作可能会丢失。</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>请立即保存您的工作。</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>正在注销…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>仅显示这些会话</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>返回所有会话</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>上一个会话</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>下一个会话</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>%1 的屏幕</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>此会话已结束。</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1画面截至 %2。</translation>
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
        <translation>有操作正在进行。语言将在您重新打开本程序时更改，您也可以在操作结束后再次选择语言。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>浅色，高对比度</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色，高对比度</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>五分钟入门(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>面向管理员(&amp;A)</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>关于 Stationmaster(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>座位（会话）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>在历史记录中搜索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>执行过的操作</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制所选的行；未选择时复制所有行</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>保存历史记录</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>这段时间内没有执行过任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>显示 %1 条，共 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>全部遮盖(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>全部取消遮盖(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>遮盖所有人的屏幕，包括之后登录的人</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>对所有人取消遮盖</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>谁在此计算机上对谁做了什么，结果如何</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>目前并非所有人的屏幕都已遮盖。</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>未能取消遮盖。</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostProblemDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>computer, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is the &amp;right computer</source>
        <translation>这是正确的计算机(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>计算机：</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>密钥类型：</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>指纹：</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>提示：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>导入教室和计算机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 间教室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n 台计算机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n 行无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>将这些添加到您的列表？</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>教室和计算机</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>无法识别的行</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>无法识别(&amp;N)：</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>放入教室(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>不再发送，也不再等待尚未点击“确定”的人</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>取消尚未开始的操作和所有正在进行的倒计时</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>取消尚未开始的操作</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>正在取消；等待已开始的操作完成</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>各会话的结果</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>再次确认后，仅对失败的会话执行相同操作</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>仅对已执行此操作的会话撤销</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>放大显示当前会话</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>返回；结束搜索；取消选择</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>所选会话的菜单</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>增大或减小缩略图</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl 和滚轮</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>这是演示。教室是模拟的，不会影响本机上的任何内容。</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1原因：%2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>无法启动主机服务 (stationd)。会话仅来自登录管理器：没有画面，可用的操作也较少。问题解决后请重新打开本程序。</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>仍有操作正在进行。请在操作结束后再次选择“管理多台计算机”。</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>课堂工具栏</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>请看老师…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>用一小段文字遮盖所有屏幕，持续时间由您指定</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>向所有人发送消息…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>向所有人显示一段文字</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>保存所有屏幕</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>将每个屏幕的画面保存到带日期的文件夹中</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>下课…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>先提醒所有人，五分钟后将其注销</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>以列表显示(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>以行和列显示会话，可以排序和复制</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>将已登录的用户保存为电子表格用的表格</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>保存会话列表</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>保存列表(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>您的屏幕可能会被查看</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>本教室的负责人可以请求查看此屏幕。除非您同意，否则不会显示任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>本教室的负责人可以看到此屏幕。有人查看时，屏幕的一角会有标记提示。</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>仍有操作正在进行。如果现在关闭，尚未开始的操作将不会执行，已开始的倒计时会继续，而您不会得知结果。</translation>
    </message>
    <message>
        <source>Close any&amp;way</source>
        <translation>仍然关闭(&amp;W)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>搜索姓名、用户或座位</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>搜索姓名、用户或座位 (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>课堂工具栏(&amp;B)</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>所有正在进行的操作及其结果</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>操作动态 (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作动态</translation>
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
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>告诉我谁已读(&amp;W)</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>给所有人的消息</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>给所选用户的消息</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>您想说什么？</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>显示时长：</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>直到点击“确定”</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1 / %2：太长</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>将在 %1后自动关闭</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>本教室的负责人可以看到您的屏幕</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>管理员(&amp;A)：</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>认证(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>跳过此计算机(&amp;S)</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1 要求输入管理员密码</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>对另外 %n 台要求密码的计算机使用相同密码(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>密码不正确。请重试。</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大画面(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>保存画面(&amp;V)</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>保存所有屏幕(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>画面保存位置(&amp;W)…</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>每 &amp;2 秒一次</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>每秒 1 次(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>每秒 2 次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>每秒 5 次(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>无画面(&amp;N)</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>不限制(&amp;L)</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>每秒最多 &amp;%1</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>每台计算机最多可传来的数据量；超出时降低获取画面的频率</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>放大显示一个会话</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>请先选择一个会话。</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>将所选会话当前的屏幕按完整尺寸保存为文件</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>将其他所有人当前的屏幕按完整尺寸保存为文件</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>获取画面的最高频率；屏幕无变化时不会重新获取</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>此计算机不发送画面。</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>正在保存 %n 幅画面…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Where pictures are saved</source>
        <translation>画面保存位置</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存到此处</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>频率(&amp;H)：</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>每台计算机(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>画面保存位置(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>调整位置(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>按座位自动排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>导出布局(&amp;E)…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>导入布局(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>显示空座位(&amp;V)</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>将缩略图拖到课桌所在的位置；也可以用 Ctrl+Shift 加方向键移动</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>在其他座位之间显示无人使用的座位</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>请将缩略图拖到课桌所在的位置。在此期间不会对任何人执行操作。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>已按座位排列。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>导出教室布局</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>教室布局 (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>导入教室布局</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1 中没有教室布局。</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>已从 %1 导入布局。</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>重新启动此计算机(&amp;R)…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>关闭此计算机(&amp;C)…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>此操作需要先连接到该计算机。</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>先询问并列出已登录的用户，然后重新启动</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>先询问并列出已登录的用户，然后关机</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>重新启动计算机</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>关闭计算机</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>计算机及其上已登录的用户</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>无法连接，不作处理</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>不提醒，立即执行</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>提醒(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>关机(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>不再等待尚未上线的计算机</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>取消所有倒计时，以及尚未发出的关闭请求</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>正在提醒 %n 台计算机的用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>各计算机的结果</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>各计算机的结果</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>对所有人执行前先询问</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>对所选会话执行前先询问</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>注销前总会询问。发送消息和遮盖也是如此，因为需要填写文字。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>未分配教室</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>仅从您的教室列表中移除。计算机本身不受任何影响。</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>从您的列表中移除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>从您的列表中移除教室“%1”及其 %n 台计算机？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>将移除的内容</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>重命名教室</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>其他教室</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>教室名称</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>教室“%1”要改成什么名称？</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>要将 %1 移动到哪间教室？</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>还要将 %1 放入哪间教室？</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>教室(&amp;R)：</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>“A 楼/教室 1”表示 A 楼的教室 1。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>已有此教室。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>添加计算机(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>重命名教室(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>移动到其他教室(&amp;M)…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>复制到其他教室(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>从列表中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>它由本机管理员的列表指定，只有管理员可以更改。</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>它来自某个列表所指定的来源，只能在那里更改。</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>导入教室和计算机</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>导出教室和计算机</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>教室列表 (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>原因(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 及另外 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n 台计算机无法连接：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>此窗口只显示本机。</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>管理多台计算机(&amp;S)</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>将打开一个教室列表，可向其中添加能通过 ssh 访问的计算机。无需在这些计算机上安装任何软件，即可列出其会话并注销用户。</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>教室及其计算机显示在窗口左侧。可以对它们执行以下操作：</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>所有计算机(&amp;L)</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>教室和计算机</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>添加计算机(&amp;D)…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>此操作需要先连接到该计算机。</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>重新启动(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>关机(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>计算机已开机。</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>未分配教室</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n 台计算机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 台已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n 台无法连接</numerusform>
        </translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>正在查找更多</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>computer, number of its sessions</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>已接收 %1</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>空闲或断开连接超过(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Disconnected</source>
        <translation>已断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>选择空闲或已断开连接的会话</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>任一或全部</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>同时满足两个条件</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>选择已离开的人</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>这些会话只会在网格中被选中，不会受到其他影响。您自己的会话除外。</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>网格中没有这样的会话。</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>取消注销(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>停止所选会话的倒计时，无论由谁开始</translation>
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
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>会话列表</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
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
        <translation>唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>查看问题(&amp;R)…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>无法连接的计算机</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n 台计算机无法连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>请选择要唤醒的计算机。</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>缩略图大小</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>窗口已写入 %1。</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>窗口无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>将这段文字保存为模板(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>删除模板(&amp;F)</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>消息模板</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板文字</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>您经常发送的文字</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>在任何编写消息的地方都可以选用。</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>以下管理员可以授权：%1。要输入谁的密码？[%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>对另外 %n 台要求密码的计算机使用相同密码？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>恢复原样(&amp;W)</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>工具栏中的项目</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>恢复为程序最初的工具栏</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>勾选的项目按此顺序显示在工具栏中。</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>反向选择(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>选择空闲或已断开连接的会话(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>清除搜索(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>显示所有会话(&amp;W)</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>仅显示活动会话(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>显示文本会话(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>增大缩略图(&amp;G)</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>减小缩略图(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>同时显示没有桌面的会话：文本终端和 ssh</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>不显示已断开连接和正在结束的会话</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>按姓名(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>按座位(&amp;S)</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>按状态(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>按空闲时间(&amp;I)</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>按登录时间(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>小缩略图(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>中缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>大缩略图(&amp;L)</translation>
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
        <translation>全部适合窗口(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>仅显示所选会话，并尽可能放大</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>在全部可见的前提下，尽可能放大缩略图</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>按位置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>按计算机(&amp;C)</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>按用户(&amp;U)</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>按状态(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>聚焦(&amp;X)</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>按教室(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>不提醒，立即注销</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>自定时长：</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>提醒的分钟数</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>显示在倒计时旁边，例如：下课了</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>提醒(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>附言(&amp;Y)：</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>欢迎使用 Stationmaster</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>窗口中显示所有已登录的用户。您可以选择其中一些人进行操作，也可以对所有人操作。在告知您涉及哪些人之前，不会执行任何操作。</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>可以看到 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>服务 (stationd) 已就绪：注销前提醒、遮盖、消息、画面和历史记录。</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>没有服务 (stationd) 时，只能查看用户、锁定屏幕和注销，无法执行其他操作。</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>您在此处是管理员：可以对所有人执行所有操作。</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>您在此处是控制台用户：可以管理标准用户。</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>您在此处是标准用户，不能管理任何人。管理员可以更改这一点，从您下次登录起生效：</translation>
    </message>
</context>
</TS>
