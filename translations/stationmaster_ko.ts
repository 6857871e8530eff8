<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>ActionCommand</name>
    <message>
        <source>The time given by --timeout is over.</source>
        <translation>--timeout에 지정한 시간이 지났습니다.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>중단되었습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Interrupted again.</source>
        <translation>다시 중단되었습니다.</translation>
    </message>
    <message>
        <source>Interrupted. What has begun is being finished; press Ctrl-C again not to wait.</source>
        <translation>중단되었습니다. 이미 시작한 작업은 마무리하는 중입니다. 기다리지 않으려면 Ctrl-C를 다시 누르십시오.</translation>
    </message>
    <message>
        <source>Told to end.</source>
        <translation>종료하라는 신호를 받았습니다.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>메시지를 입력한 다음 새 줄에서 Ctrl-D를 눌러 끝내십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n초 동안 기다립니다. Ctrl-C를 누르면 취소됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. The countdowns are being called off; press Ctrl-C again not to wait.</source>
        <translation>중단되었습니다. 카운트다운을 취소하는 중입니다. 기다리지 않으려면 Ctrl-C를 다시 누르십시오.</translation>
    </message>
    <message>
        <source>Could not be called off any more.</source>
        <translation>더 이상 취소할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Could not be called off. %1</source>
        <translation>취소하지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%n명 중 %1명에게 예고함. 카운트다운이 끝나면 로그아웃됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개에 요청했으나 확인하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>To install it there: %1</source>
        <comment>command</comment>
        <translation>그 컴퓨터에 설치하려면: %1</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, and name or count of users</comment>
        <translation>%1: %2. 진행하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>ActivateAction</name>
    <message>
        <source>&amp;Bring to front</source>
        <translation>맨 앞으로 가져오기(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show the selected session on its seat&apos;s screen</source>
        <translation>선택한 세션을 해당 좌석의 화면에 표시합니다</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>맨 앞으로</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>맨 앞으로 가져오기</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <comment>in the history</comment>
        <translation>맨 앞으로 가져오기</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>대기 중…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>%1의 세션을 맨 앞으로 가져오는 중…</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>맨 앞으로 가져오는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Brought to the front.</source>
        <translation>맨 앞으로 가져왔습니다.</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>맨 앞으로 가져옴</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>세션 %n개 맨 앞으로 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개를 맨 앞으로 가져오지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>컴퓨터에 직접 연결된 좌석의 세션만 맨 앞으로 가져올 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>세션 %n개를 맨 앞으로 가져오시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>맨 앞으로 가져올 대상: %1</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>TIME</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>운영자</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SESSIONNAME</source>
        <translation>세션 이름</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>The computer keeps no record that can be read here: its host service (stationd) is missing or too old.</source>
        <translation>이 컴퓨터에는 여기서 읽을 수 있는 기록이 없습니다. 호스트 서비스(stationd)가 없거나 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>Nothing is recorded that fits.</source>
        <translation>해당하는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Entries %1 to %2: none is missing, none is there twice.</source>
        <translation>기록 %1 ~ %2: 빠지거나 중복된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>누락: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>중복: %1</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>컴퓨터</translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message>
        <source>Bloc&amp;k selected sessions…</source>
        <translation>선택한 세션 차단(&amp;K)…</translation>
    </message>
    <message>
        <source>Cover the screens of the selected sessions and take their keyboards and pointers</source>
        <translation>선택한 세션의 화면을 가리고 키보드와 포인터를 막습니다</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>in the history</comment>
        <translation>차단</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>차단 중…</translation>
    </message>
    <message>
        <source>Blocking the session of %1…</source>
        <translation>%1의 세션 차단 중…</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2 done</source>
        <translation>차단 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>차단되었습니다.</translation>
    </message>
    <message>
        <source>The cover is up, but another program holds the keyboard or the pointer.</source>
        <translation>화면은 가렸지만 다른 프로그램이 키보드나 포인터를 잡고 있습니다.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단됨</translation>
    </message>
    <message>
        <source>Covered, not sealed</source>
        <translation>가렸으나 불완전</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>세션 %n개 차단됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개를 차단하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>텍스트 세션에는 가릴 화면이 없습니다.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>내 세션은 여기서 차단되지 않습니다.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>이 컴퓨터에서는 지원하지 않는 기능입니다. stationd가 있어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개를 차단하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would block %1</source>
        <translation>차단 대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개를 가렸으나 불완전함</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>이 Wayland 데스크톱의 화면은 가릴 수 없습니다.</translation>
    </message>
    <message>
        <source>In GNOME that takes the package stationmaster-gnome, turned on by its administrator. You can lock the session instead.</source>
        <translation>GNOME에서는 관리자가 켠 stationmaster-gnome 패키지가 필요합니다. 대신 세션을 잠글 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: stationctl COMMAND [SESSION…] [OPTION…]</source>
        <translation>사용법: stationctl COMMAND [SESSION…] [OPTION…]</translation>
    </message>
    <message>
        <source>Lists and ends the sessions of this computer or another one.</source>
        <translation>이 컴퓨터 또는 다른 컴퓨터의 세션을 나열하고 종료합니다.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>SESSION is a session id, a session name or a user name. “stationctl COMMAND --help” tells a command&apos;s options, “man stationctl” everything.</source>
        <translation>SESSION에는 세션 ID, 세션 이름 또는 사용자 이름을 씁니다. 명령의 옵션은 “stationctl COMMAND --help”에, 전체 설명은 “man stationctl”에 있습니다.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>The value of %1 is not a length of time. Write 90 (seconds), 30m, 2h or 1d12h.</source>
        <translation>%1의 값이 시간 길이가 아닙니다. 90(초), 30m, 2h 또는 1d12h 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>An empty word names no session.</source>
        <translation>빈 단어로는 세션을 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Either name sessions or say --all, not both.</source>
        <translation>세션을 지정하거나 --all을 쓰십시오. 둘을 함께 쓸 수는 없습니다.</translation>
    </message>
    <message>
        <source>Say whom: a session id, a session name, a user name, or --all.</source>
        <translation>대상을 지정하십시오: 세션 ID, 세션 이름, 사용자 이름 또는 --all.</translation>
    </message>
    <message>
        <source>With --server, say whom: a session id, a session name, a user name, or --all.</source>
        <translation>--server를 쓸 때는 대상을 지정하십시오: 세션 ID, 세션 이름, 사용자 이름 또는 --all.</translation>
    </message>
    <message>
        <source>--server needs the name of a computer.</source>
        <translation>--server에는 컴퓨터 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>--user needs the name of a user.</source>
        <translation>--user에는 사용자 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Say what to do. “stationctl --help” tells the commands.</source>
        <translation>명령을 지정하십시오. 명령 목록은 “stationctl --help”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “stationctl --help” tells the commands.</source>
        <translation>“%1” 명령은 없습니다. 명령 목록은 “stationctl --help”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>메시지가 비어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>메시지가 %n자를 넘습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1 here. “stationctl %2 --help” tells what there is.</source>
        <translation>여기에는 %1 옵션이 없습니다. 사용할 수 있는 옵션은 “stationctl %2 --help”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --user, --operator and --since.</source>
        <translation>“%1”에는 세션을 지정할 수 없습니다. --user, --operator, --since로 선택하십시오.</translation>
    </message>
    <message>
        <source>--lease goes with --all alone.</source>
        <translation>--lease는 --all과 함께만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Say where the picture is to go: --output FILE, FOLDER/ or -.</source>
        <translation>그림을 저장할 곳을 지정하십시오: --output 파일, 폴더/ 또는 -</translation>
    </message>
    <message>
        <source>The standard output takes either the picture or --json.</source>
        <translation>표준 출력에는 그림이나 --json 중 하나만 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The value of --warn is more than a day.</source>
        <translation>--warn 값이 하루를 넘습니다.</translation>
    </message>
    <message>
        <source>The value of --time is not a length of time of an hour at most.</source>
        <translation>--time 값이 한 시간 이내의 길이가 아닙니다.</translation>
    </message>
    <message>
        <source>The value of --since is no point in time. Write 2h (ago), today, yesterday, 10:45, 2026-11-21 or “2026-11-21 10:45”.</source>
        <translation>--since 값이 시점이 아닙니다. 2h(전), today, yesterday, 10:45, 2026-11-21 또는 “2026-11-21 10:45”처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The value of --lines is not a number from 1 to %1.</source>
        <translation>--lines 값이 1부터 %1까지의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>The value of --size is not a size of a picture. Write 1280x720; %1 at most on each side.</source>
        <translation>--size 값이 그림 크기가 아닙니다. 1280x720처럼 쓰십시오. 각 변은 최대 %1입니다.</translation>
    </message>
    <message>
        <source>--verify looks at one computer: each numbers its own entries.</source>
        <translation>--verify는 컴퓨터 한 대를 대상으로 합니다. 기록 번호는 컴퓨터마다 따로 매겨집니다.</translation>
    </message>
    <message>
        <source>--room needs the name of a room.</source>
        <translation>--room에는 교실 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” takes no sessions. Choose with --server and --room.</source>
        <translation>“%1”은(는) 세션을 받지 않습니다. --server와 --room으로 선택하십시오.</translation>
    </message>
    <message>
        <source>Say which computers with --server or --room.</source>
        <translation>--server 또는 --room으로 컴퓨터를 지정하십시오.</translation>
    </message>
    <message>
        <source>--message goes with --warn here: it stands beside the countdown.</source>
        <translation>여기서 --message는 --warn과 함께 씁니다. 카운트다운 옆에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Asking this computer for its sessions…</source>
        <translation>이 컴퓨터의 세션을 조회하는 중…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1에 연결하는 중…</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>중단되었습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>No session fits.</source>
        <translation>조건에 맞는 세션이 없습니다.</translation>
    </message>
    <message>
        <source>stationctl: not everything could be written.
</source>
        <translation>stationctl: 출력의 일부를 쓰지 못했습니다.
</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. Going on with the login manager alone.</source>
        <translation>호스트 서비스(stationd)를 시작하지 못했습니다. 로그인 관리자만으로 계속합니다.</translation>
    </message>
    <message>
        <source>The connection to the computer is lost. Trying to connect again…</source>
        <translation>컴퓨터와의 연결이 끊어졌습니다. 다시 연결하는 중…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>다시 연결되었습니다.</translation>
    </message>
    <message>
        <source>The computer goes on with what it was told. &quot;stationctl list&quot; and &quot;stationctl audit&quot; show what becomes of it.</source>
        <translation>컴퓨터는 지시받은 작업을 계속합니다. 결과는 “stationctl list”와 “stationctl audit”로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no room “%1”.</source>
        <translation>“%1” 교실이 없습니다.</translation>
    </message>
    <message>
        <source>No list of rooms names a computer. Say which with --server.</source>
        <translation>교실 목록에 컴퓨터가 없습니다. --server로 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>CommandSpec</name>
    <message>
        <source>Every session except your own.</source>
        <translation>내 세션을 제외한 모든 세션을 대상으로 합니다.</translation>
    </message>
    <message>
        <source>Only sessions of this user. May be given more than once.</source>
        <translation>이 사용자의 세션만 대상으로 합니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only disconnected sessions.</source>
        <translation>연결이 끊긴 세션만 대상으로 합니다.</translation>
    </message>
    <message>
        <source>Warn the users first and wait this long before acting.</source>
        <translation>먼저 사용자에게 경고하고 이 시간만큼 기다린 후에 실행합니다.</translation>
    </message>
    <message>
        <source>Show the users this text before acting.</source>
        <translation>실행하기 전에 사용자에게 이 메시지를 표시합니다.</translation>
    </message>
    <message>
        <source>Kill the processes at once instead of asking them to end first.</source>
        <translation>프로세스에 먼저 종료를 요청하지 않고 바로 강제 종료합니다.</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing.</source>
        <translation>수행할 작업을 알려 주기만 하고 실행하지는 않습니다.</translation>
    </message>
    <message>
        <source>Do not ask, not even for more than one target.</source>
        <translation>대상이 둘 이상이어도 확인을 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Show users and how long they have been idle, as “query user” does.</source>
        <translation>“query user”처럼 사용자와 유휴 시간을 표시합니다.</translation>
    </message>
    <message>
        <source>Give up when the computer has not answered, or has not finished, in this time.</source>
        <translation>컴퓨터가 이 시간 안에 응답하지 않거나 작업을 끝내지 못하면 중단합니다.</translation>
    </message>
    <message>
        <source>One JSON object for each session, one a line.</source>
        <translation>세션마다 JSON 개체를 한 줄에 하나씩 출력합니다.</translation>
    </message>
    <message>
        <source>Tell each step.</source>
        <translation>단계마다 알려 줍니다.</translation>
    </message>
    <message>
        <source>End sessions and every process in them.</source>
        <translation>세션과 그 안의 모든 프로세스를 종료합니다.</translation>
    </message>
    <message>
        <source>Take sessions off their stations; they live on and can be resumed.</source>
        <translation>세션을 좌석에서 분리합니다. 세션은 계속 유지되며 나중에 다시 이어서 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to lock.</source>
        <translation>각 세션의 화면 잠금 프로그램에 잠금을 요청합니다.</translation>
    </message>
    <message>
        <source>Ask the sessions&apos; own screen lockers to unlock.</source>
        <translation>각 세션의 화면 잠금 프로그램에 잠금 해제를 요청합니다.</translation>
    </message>
    <message>
        <source>Show users a text.</source>
        <translation>사용자에게 메시지를 표시합니다.</translation>
    </message>
    <message>
        <source>Show the sessions. The mark &gt; stands before your own.</source>
        <translation>세션을 표시합니다. 내 세션 앞에는 &gt; 기호가 붙습니다.</translation>
    </message>
    <message>
        <source>End every session of the user on the computer, and what goes on without one.</source>
        <translation>컴퓨터에서 사용자의 모든 세션과 세션 없이 실행되는 것까지 종료합니다.</translation>
    </message>
    <message>
        <source>With --all: lift the block after this time.</source>
        <translation>--all과 함께: 이 시간이 지나면 차단을 해제합니다.</translation>
    </message>
    <message>
        <source>Wait until the users have said OK, and tell who has.</source>
        <translation>사용자가 확인을 누를 때까지 기다리고 누가 눌렀는지 알립니다.</translation>
    </message>
    <message>
        <source>Take the message away after this time.</source>
        <translation>이 시간이 지나면 메시지를 없앱니다.</translation>
    </message>
    <message>
        <source>Where to write: a file that ends in .png or .jpg, a folder, or - for the standard output.</source>
        <translation>쓸 곳: .png 또는 .jpg로 끝나는 파일, 폴더, 또는 표준 출력을 뜻하는 -</translation>
    </message>
    <message>
        <source>The largest size of the picture; without it the whole size of the screen.</source>
        <translation>그림의 최대 크기. 지정하지 않으면 화면 전체 크기입니다.</translation>
    </message>
    <message>
        <source>Nothing older: 2h (ago), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”.</source>
        <translation>이보다 오래된 것은 제외: 2h(전), today, yesterday, 10:45, 2026-11-21, “2026-11-21 10:45”</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>이 사용자가 한 일만.</translation>
    </message>
    <message>
        <source>At most so many lines, 100 unless told.</source>
        <translation>최대 줄 수. 지정하지 않으면 100.</translation>
    </message>
    <message>
        <source>Cover screens with a text and take keyboards and pointers.</source>
        <translation>화면을 글로 가리고 키보드와 포인터를 막습니다.</translation>
    </message>
    <message>
        <source>Take the covers of blocked screens away.</source>
        <translation>차단한 화면의 가리개를 치웁니다.</translation>
    </message>
    <message>
        <source>Write pictures of the sessions&apos; screens to files.</source>
        <translation>세션 화면의 그림을 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Show what was done on the computer and refused, newest first.</source>
        <translation>컴퓨터에서 한 일과 거부된 일을 최신순으로 표시합니다.</translation>
    </message>
    <message>
        <source>Only sessions idle or disconnected for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>이보다 오래 유휴이거나 연결이 끊긴 세션만: 90(초), 30m, 2h, 1d12h.</translation>
    </message>
    <message>
        <source>Mute the sound of sessions; their users cannot unmute it.</source>
        <translation>세션의 소리를 끕니다. 사용자가 다시 켤 수 없습니다.</translation>
    </message>
    <message>
        <source>Give sessions their sound back.</source>
        <translation>세션의 소리를 되돌립니다.</translation>
    </message>
    <message>
        <source>Say whether entries are missing or there twice.</source>
        <translation>기록에 누락되거나 중복된 항목이 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT]. Several with commas, or as lab1-[01-30].</source>
        <translation>ssh를 통해 이 컴퓨터에서 작업합니다: [USER@]HOST[:PORT]. 여러 대는 쉼표로 구분하거나 lab1-[01-30]처럼 씁니다.</translation>
    </message>
    <message>
        <source>Act on the computers of this room, through ssh.</source>
        <translation>ssh를 통해 이 교실의 컴퓨터에서 작업합니다.</translation>
    </message>
    <message>
        <source>Go on and tell each change, as one JSON object a line, until interrupted.</source>
        <translation>중단될 때까지 계속하며 변경될 때마다 한 줄에 JSON 객체 하나로 알립니다.</translation>
    </message>
    <message>
        <source>Show other computers and how they can be reached.</source>
        <translation>다른 컴퓨터와 연결 상태를 표시합니다.</translation>
    </message>
    <message>
        <source>Restart other computers, and see them come back.</source>
        <translation>다른 컴퓨터를 다시 시작하고 돌아오는 것을 확인합니다.</translation>
    </message>
    <message>
        <source>Shut other computers down, and see them go.</source>
        <translation>다른 컴퓨터를 끄고 꺼지는 것을 확인합니다.</translation>
    </message>
    <message>
        <source>Wake other computers that are off, and see them come.</source>
        <translation>꺼져 있는 다른 컴퓨터를 깨우고 켜지는 것을 확인합니다.</translation>
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
            <numerusform>세션 %n개가 대상이지만 물어볼 터미널이 없습니다. 아무것도 하지 않았습니다. 계속하려면 --yes를 붙이십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>This concerns everybody, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>모두가 대상이지만 물어볼 터미널이 없습니다. 아무것도 하지 않았습니다. 계속하려면 --yes를 붙이십시오.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>아무것도 하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>CountsText</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>세션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>활성 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>연결 끊김 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>종료 중 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>선택됨 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>표시하지 않은 텍스트 세션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>빈 좌석 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>세션 %n개 중 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>잠김 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>차단됨 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>차단 풀림 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverLook</name>
    <message>
        <source>Station blocked</source>
        <translation>좌석이 차단되었습니다</translation>
    </message>
    <message>
        <source>The person in charge of this room has blocked this station. Your programs keep running.</source>
        <translation>이 방의 담당자가 이 좌석을 차단했습니다. 프로그램은 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Log off now</source>
        <translation>지금 로그오프</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>time</comment>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>DashboardCommandLine</name>
    <message>
        <source>Try “stationmaster --help”.</source>
        <translation>“stationmaster --help”를 참고하십시오.</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.</source>
        <translation>공용 Linux 컴퓨터실을 위한 대시보드입니다.</translation>
    </message>
    <message>
        <source>Open a simulated classroom; nothing in it is real.</source>
        <translation>모의 교실을 엽니다. 표시되는 내용은 모두 가상입니다.</translation>
    </message>
    <message>
        <source>With --demo: say in the banner why.</source>
        <translation>--demo와 함께: 배너에 표시할 이유입니다.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Use the bus at this D-Bus address instead of the system bus.</source>
        <translation>시스템 버스 대신 이 D-Bus 주소의 버스를 사용합니다.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Draw the window once into this PNG file, print the sessions and end.</source>
        <translation>창을 이 PNG 파일에 한 번 그리고 세션을 출력한 다음 끝냅니다.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>light, dark or system (the default).</source>
        <translation>light, dark 또는 system(기본값).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>SCHEME</translation>
    </message>
    <message>
        <source>debug, info (the default), warning or error.</source>
        <translation>debug, info(기본값), warning 또는 error.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>예상하지 못한 인수: %1</translation>
    </message>
    <message>
        <source>--demo-reason goes with --demo.</source>
        <translation>--demo-reason은 --demo와 함께 써야 합니다.</translation>
    </message>
    <message>
        <source>No such log level: %1</source>
        <translation>없는 로그 수준: %1</translation>
    </message>
    <message>
        <source>No such colour scheme: %1</source>
        <translation>없는 색 구성표: %1</translation>
    </message>
    <message>
        <source>An option that needs a value has none.</source>
        <translation>값이 필요한 옵션에 값이 없습니다.</translation>
    </message>
    <message>
        <source>Show other computers through ssh, as the lists of rooms name them (see the manual); the default where there are such lists.</source>
        <translation>교실 목록에 있는 다른 컴퓨터를 ssh를 통해 표시합니다(설명서 참조). 목록이 있으면 이것이 기본값입니다.</translation>
    </message>
    <message>
        <source>Show the computers that this list of rooms names.</source>
        <translation>이 교실 목록에 있는 컴퓨터를 표시합니다.</translation>
    </message>
    <message>
        <source>Show this computer, though there are lists of rooms.</source>
        <translation>교실 목록이 있어도 이 컴퓨터를 표시합니다.</translation>
    </message>
    <message>
        <source>Of --demo, --bus, --rooms and --this-computer only one can be.</source>
        <translation>--demo, --bus, --rooms, --this-computer는 하나만 지정할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>연결 끊기(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take the selected sessions off their stations; they go on running and can be resumed</source>
        <translation>선택한 세션을 좌석에서 분리합니다. 세션은 계속 실행되며 나중에 다시 이어서 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>D&amp;isconnect all…</source>
        <translation>모두 연결 끊기(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Take every session except your own off its station; they go on running</source>
        <translation>내 세션을 제외한 모든 세션을 좌석에서 떼어 냅니다. 세션은 계속 실행됩니다</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <comment>name, or count of users</comment>
        <translation>%1 연결을 끊으시겠습니까?</translation>
    </message>
    <message>
        <source>Their stations become free. Their sessions stay in memory with every program in them, and each user resumes by logging on again.</source>
        <translation>좌석이 비게 됩니다. 세션은 모든 프로그램과 함께 메모리에 남으며, 다시 로그인하면 이어서 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>in the history</comment>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>연결 끊는 중…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>%1 연결 끊는 중…</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>연결 끊는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>Asked to disconnect; this was not confirmed.</source>
        <translation>연결 끊기를 요청했지만 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>연결 끊기 요청함</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>세션 %n개 연결 끊김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개의 연결을 끊지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>이 세션은 이미 연결이 끊겨 있습니다.</translation>
    </message>
    <message>
        <source>No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.</source>
        <translation>그곳에서 로그인 화면을 표시할 디스플레이 관리자(GDM, LightDM, SDDM)가 없습니다.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>이 세션은 여기에서 연결을 끊을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개의 연결을 끊으시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>연결 끊기 대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>%n초 후 세션 연결이 끊깁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>GNOME&apos;s remote log-on can only be disconnected by its user.</source>
        <translation>GNOME 원격 로그인은 해당 사용자만 연결을 끊을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>Enablement</name>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>컴퓨터의 로그인 관리자에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Select one or more sessions first.</source>
        <translation>먼저 세션을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Nobody else is logged on.</source>
        <translation>로그인한 다른 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>The list of sessions is still loading.</source>
        <translation>세션 목록을 아직 불러오는 중입니다.</translation>
    </message>
    <message>
        <source>None of these sessions is blocked.</source>
        <translation>이 세션들은 모두 차단되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>자기 자신은 차단할 수 없습니다.</translation>
    </message>
    <message>
        <source>No countdown to a log-off runs for these sessions.</source>
        <translation>이 세션들에는 로그아웃 카운트다운이 없습니다.</translation>
    </message>
    <message>
        <source>This computer cannot block everybody: it needs stationd there.</source>
        <translation>이 컴퓨터에서는 모두를 차단할 수 없습니다. stationd가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>차단된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>This computer keeps no history: it needs stationd there.</source>
        <translation>이 컴퓨터는 기록을 남기지 않습니다. stationd가 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This session is gone. Nothing was done.</source>
        <translation>이 세션은 더 이상 없습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer. Nothing was done.</source>
        <translation>이 작업을 할 권한이 없습니다. 컴퓨터 관리자에게 문의하십시오. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>The computer&apos;s login manager cannot be reached.</source>
        <translation>컴퓨터의 로그인 관리자에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Did not end in time. Still running: %1</source>
        <translation>제시간에 종료되지 않았습니다. 아직 실행 중: %1</translation>
    </message>
    <message>
        <source>This was not seen to happen in time.</source>
        <translation>제시간에 완료된 것이 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>This kind of session cannot do that. Nothing was done.</source>
        <translation>이 종류의 세션에서는 할 수 없는 작업입니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Another action is under way on this session. Nothing was done.</source>
        <translation>이 세션에서 다른 작업이 진행 중입니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was done.</source>
        <translation>시작하기 전에 취소되었습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>The computer gave an answer that makes no sense.</source>
        <translation>컴퓨터가 이해할 수 없는 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. The log says more.</source>
        <translation>이 프로그램 내부에서 문제가 발생했습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>세션 없음</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>연결할 수 없음</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>Did not end</source>
        <translation>종료되지 않음</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>여기서는 할 수 없음</translation>
    </message>
    <message>
        <source>Busy with another action</source>
        <translation>다른 작업 진행 중</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>오류 발생</translation>
    </message>
    <message>
        <source>Called off. The session goes on.</source>
        <translation>취소되었습니다. 세션이 계속됩니다.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. What becomes of this session is not known here.</source>
        <translation>컴퓨터에 연결할 수 없습니다. 이 세션이 어떻게 되는지 여기서는 알 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>결과를 알 수 없음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n개는 취소되어 그대로 둠</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>허용 시간 아님</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>여기서는 불가</translation>
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
        <translation>%1, 비어 있음</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>nobody sits at this station</comment>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>허용되지 않음</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>연결할 수 없음</translation>
    </message>
    <message>
        <source>not seen to happen in time</source>
        <translation>제시간에 확인되지 않음</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>그곳에서는 불가능</translation>
    </message>
    <message>
        <source>busy with another action</source>
        <translation>다른 작업 중</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>오류 발생</translation>
    </message>
    <message>
        <source>Cancel a log-off</source>
        <translation>로그아웃 취소</translation>
    </message>
    <message>
        <source>Log off without waiting</source>
        <translation>기다리지 않고 로그아웃</translation>
    </message>
    <message>
        <source>Block everybody</source>
        <translation>모두 차단</translation>
    </message>
    <message>
        <source>Unblock everybody</source>
        <translation>모두 차단 해제</translation>
    </message>
    <message>
        <source>Keep the screen covered</source>
        <translation>화면을 가린 채 유지</translation>
    </message>
    <message>
        <source>Freeze a session</source>
        <translation>세션 동결</translation>
    </message>
    <message>
        <source>Unfreeze a session</source>
        <translation>세션 동결 해제</translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>보기 시작</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>보기 끝</translation>
    </message>
    <message>
        <source>Rename a station</source>
        <translation>좌석 이름 변경</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>기록 열람</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>거부됨: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>reason</comment>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>the computer itself</source>
        <translation>컴퓨터 자체</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>이 컴퓨터에서는 지원하지 않는 기능입니다.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the administrator of the computer.</source>
        <translation>이 작업을 할 권한이 없습니다. 컴퓨터 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>The computer cannot be reached.</source>
        <translation>컴퓨터에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The computer has too much to do. Try again in a moment.</source>
        <translation>컴퓨터가 너무 바쁩니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The computer has not answered in time.</source>
        <translation>컴퓨터가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>not at that hour</source>
        <translation>허용 시간이 아님</translation>
    </message>
    <message>
        <source>not from there</source>
        <translation>그곳에서는 불가</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions of users</comment>
        <translation>%2의 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>세션 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off %1?</source>
        <comment>count of users</comment>
        <translation>%1 로그아웃을 진행하시겠습니까?</translation>
    </message>
    <message>
        <source>Log off %1</source>
        <comment>count of users</comment>
        <translation>%1 로그아웃</translation>
    </message>
    <message>
        <source>Log off %1 in %2</source>
        <comment>count of users, time</comment>
        <translation>%2 후 %1 로그아웃</translation>
    </message>
    <message>
        <source>Log off %1 everywhere?</source>
        <comment>name, or count of users</comment>
        <translation>%1: 모든 곳에서 로그아웃하시겠습니까?</translation>
    </message>
    <message>
        <source>Log off everywhere in %1</source>
        <comment>time</comment>
        <translation>%1 후 모든 곳에서 로그아웃</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>모든 곳에서 로그아웃</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>name, or count of users</comment>
        <translation>%1 차단을 진행하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Block %1</source>
        <comment>count of users</comment>
        <translation>%1 차단(&amp;B)</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <comment>name, or count of users</comment>
        <translation>%1에게 보내는 메시지</translation>
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
            <numerusform>%1 외 %n명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>연결할 수 없음</translation>
    </message>
    <message>
        <source>Log-on refused</source>
        <translation>로그온 거부됨</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>알 수 없는 키</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>바뀐 키</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>암호 필요</translation>
    </message>
    <message>
        <source>Nothing to talk to</source>
        <translation>서비스 없음</translation>
    </message>
    <message>
        <source>The computer does not answer. Is it on, is it in the network, and does its ssh server run?</source>
        <translation>컴퓨터가 응답하지 않습니다. 켜져 있고, 네트워크에 연결되어 있고, ssh 서버가 실행 중입니까?</translation>
    </message>
    <message>
        <source>The computer does not let you in. Its administrator must add your ssh key or your account.</source>
        <translation>컴퓨터가 로그온을 허용하지 않습니다. 관리자가 ssh 키나 계정을 추가해야 합니다.</translation>
    </message>
    <message>
        <source>Nobody has said yet that this is the right computer. Compare the fingerprint of its key with what its administrator tells you.</source>
        <translation>이것이 맞는 컴퓨터인지 아직 확인되지 않았습니다. 키의 지문을 관리자가 알려준 것과 비교하십시오.</translation>
    </message>
    <message>
        <source>The computer shows another key than before. Either it was installed anew, or somebody stands between you and it. Ask its administrator; if the key is right, remove the old one with “ssh-keygen -R”.</source>
        <translation>컴퓨터가 이전과 다른 키를 제시합니다. 새로 설치되었거나 누군가 중간에 있습니다. 관리자에게 문의하고, 키가 맞으면 “ssh-keygen -R”로 이전 키를 제거하십시오.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>암호가 받아들여지지 않았습니다.</translation>
    </message>
    <message>
        <source>The computer asks for a password.</source>
        <translation>컴퓨터가 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>The computer lets you in, but its system bus cannot be reached. systemd 221 or newer is needed there (systemd-stdio-bridge).</source>
        <translation>로그온은 되지만 시스템 버스에 연결할 수 없습니다. 그 컴퓨터에 systemd 221 이상(systemd-stdio-bridge)이 필요합니다.</translation>
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
        <translation>잠금(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the screens of the selected sessions</source>
        <translation>선택한 세션의 화면을 잠급니다</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the history</comment>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>잠그는 중…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>%1의 화면을 잠그는 중…</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>잠그는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>잠갔습니다.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>잠금을 요청했지만 세션에서 확인해 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>잠금 요청함</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개를 잠그지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>텍스트 세션에는 잠글 수 있는 화면이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개를 잠그시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>잠금 대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>%n초 후 화면이 잠깁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>세션 %n개 잠금됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개에 잠금을 요청했으나 잠긴 것을 확인하지 못함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message>
        <source>Log off &amp;selected users</source>
        <translation>선택한 사용자 로그아웃(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>End the selected sessions and everything that runs in them</source>
        <translation>선택한 세션과 그 안에서 실행 중인 모든 것을 종료합니다</translation>
    </message>
    <message>
        <source>Log off &amp;all users</source>
        <translation>모든 사용자 로그아웃(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>End every session except your own</source>
        <translation>내 세션을 제외한 모든 세션을 종료합니다</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Log off</source>
        <comment>in the history</comment>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>로그아웃 중…</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>%1 로그아웃 중…</translation>
    </message>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>로그아웃 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Logged off.</source>
        <translation>로그아웃했습니다.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>종료를 요청했지만 남은 것이 있는지는 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>로그아웃됨</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>종료 요청됨</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개 로그아웃됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개를 로그아웃하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>이 컴퓨터에서는 지원하지 않는 기능입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>세션 %n개를 로그아웃하시겠습니까? 저장하지 않은 작업 내용은 사라집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off %1</source>
        <translation>로그아웃 대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>%n초 후 로그아웃됩니다. 지금 작업을 저장하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개에 종료를 요청했으나 끝났는지 확인하지 못함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message>
        <source>Log off everyw&amp;here…</source>
        <translation>모든 곳에서 로그아웃(&amp;H)…</translation>
    </message>
    <message>
        <source>End every session of the selected users on this computer, and what runs for them in the background</source>
        <translation>선택한 사용자의 이 컴퓨터에 있는 모든 세션과 백그라운드에서 실행되는 것을 종료합니다</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>모든 곳에서 로그아웃</translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <comment>in the history</comment>
        <translation>모든 곳에서 로그아웃</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>로그아웃 중…</translation>
    </message>
    <message>
        <source>Logging off %1 everywhere…</source>
        <translation>%1 모든 곳에서 로그아웃 중…</translation>
    </message>
    <message>
        <source>Logging off everywhere: %1 of %2 done</source>
        <translation>모든 곳에서 로그아웃 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Logged off everywhere.</source>
        <translation>모든 곳에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>종료를 요청했지만 남은 것이 있는지는 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Logged off everywhere</source>
        <translation>모두 로그아웃됨</translation>
    </message>
    <message>
        <source>Told to end</source>
        <translation>종료 요청됨</translation>
    </message>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n명 모든 곳에서 로그아웃됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n명을 모든 곳에서 로그아웃하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>이 컴퓨터에서는 지원하지 않는 기능입니다. stationd가 있어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>세션 %n개의 사용자를 모든 곳에서 로그아웃하시겠습니까? 저장하지 않은 작업 내용은 사라집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would log off the user of %1 everywhere</source>
        <translation>모든 곳에서 로그아웃 대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개에 종료를 요청했으나 끝났는지 확인하지 못함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>L&amp;og off users</source>
        <translation>사용자 로그아웃(&amp;O)</translation>
    </message>
    <message>
        <source>Log off selected users, or all users</source>
        <translation>선택한 사용자 또는 모든 사용자를 로그아웃합니다</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Select sessions</source>
        <translation>세션을 선택합니다</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>The order of the sessions</source>
        <translation>세션의 순서</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Which sessions are shown</source>
        <translation>표시할 세션</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>세션(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;election</source>
        <translation>선택(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>정렬(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>메시지(&amp;M)</translation>
    </message>
    <message>
        <source>Bloc&amp;k</source>
        <translation>차단(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>잠금(&amp;L)</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>그림(&amp;P)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Show a text to selected users, or to all</source>
        <translation>선택한 사용자 또는 모두에게 글을 표시합니다</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Cover the screens of selected sessions, or of all</source>
        <translation>선택한 세션 또는 모든 세션의 화면을 가립니다</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Lock or unlock the screens of selected sessions, or show one</source>
        <translation>선택한 세션의 화면을 잠그거나 잠금 해제하거나 하나를 앞으로 가져옵니다</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>그룹화(&amp;U)</translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message>
        <source>&amp;Message to selected users…</source>
        <translation>선택한 사용자에게 메시지(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Show a text to the selected users</source>
        <translation>선택한 사용자에게 글을 표시합니다</translation>
    </message>
    <message>
        <source>Message &amp;to all…</source>
        <translation>모두에게 메시지(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show a text to everybody except yourself</source>
        <translation>나를 제외한 모두에게 글을 표시합니다</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>in the history</comment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>대기 중…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>%1에게 메시지를 보내는 중…</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>메시지 보내는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Message seen: its user said OK.</source>
        <translation>메시지를 봤습니다. 사용자가 확인을 눌렀습니다.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>메시지를 전달했습니다.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>메시지를 보냈지만 읽었는지는 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>메시지 확인함</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>메시지 전달됨</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>메시지 보냄</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>메시지 %n개 전달됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>메시지 %n개를 전달하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>이 세션에는 메시지를 표시할 터미널도 알림 서비스도 없습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%n명 중 %1명이 메시지를 봄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개에 메시지를 보내시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>메시지를 보낼 대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>메시지 %n개를 보냈으나 도착을 확인하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>이 컴퓨터에서는 지원하지 않는 기능입니다. stationd가 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message>
        <source>Mu&amp;te sound of selected sessions</source>
        <translation>선택한 세션 음소거(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Mute the sound of the selected sessions until it is unmuted from here</source>
        <translation>여기에서 해제할 때까지 선택한 세션의 소리를 끕니다</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>모두 음소거(&amp;A)</translation>
    </message>
    <message>
        <source>Mute the sound of every session except your own</source>
        <translation>내 세션을 제외한 모든 세션의 소리를 끕니다</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Mute sound</source>
        <comment>in the history</comment>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>음소거하는 중…</translation>
    </message>
    <message>
        <source>Muting %1…</source>
        <translation>%1 음소거하는 중…</translation>
    </message>
    <message>
        <source>Muting: %1 of %2 done</source>
        <translation>음소거: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>음소거했습니다.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>음소거됨</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>세션 %n개 음소거됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n개를 음소거하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>텍스트 세션에는 소리가 없습니다.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>내 세션은 여기에서 음소거할 수 없습니다.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>이 세션에는 음소거할 소리가 없거나 컴퓨터에 stationd가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개를 음소거할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would mute %1</source>
        <translation>%1을(를) 음소거함</translation>
    </message>
</context>
<context>
    <name>NameIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>Your session ends at %1. Save your work and log out.</source>
        <translation>세션이 %1에 종료됩니다. 작업을 저장하고 로그아웃하세요.</translation>
    </message>
    <message>
        <source>Your session does not end: that was called off.</source>
        <translation>세션이 종료되지 않습니다. 종료가 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>ObservationText</name>
    <message>
        <source>%1–%2</source>
        <comment>from one day or time to another</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days or hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This site does not allow looking at screens at this hour.</source>
        <translation>이 기관에서는 이 시간에 화면을 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>This site allows looking at screens on %1.</source>
        <comment>days and hours</comment>
        <translation>이 기관에서 화면을 볼 수 있는 시간: %1</translation>
    </message>
    <message>
        <source>This site allows looking at screens only from its own networks.</source>
        <translation>이 기관에서는 자체 네트워크에서만 화면을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>OverlayNotices</name>
    <message>
        <source>Show your screen?</source>
        <translation>화면을 보여 주시겠습니까?</translation>
    </message>
    <message>
        <source>The person in charge of this room would like to see your screen.</source>
        <translation>이 방의 담당자가 화면을 보려고 합니다.</translation>
    </message>
    <message>
        <source>Nothing is shown unless you agree.</source>
        <translation>동의하지 않으면 아무것도 보이지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Show my screen</source>
        <translation>내 화면 보여 주기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not show</source>
        <translation>보여 주지 않기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>PictureDestination</name>
    <message>
        <source>The name of the file must end in .png or .jpg.</source>
        <translation>파일 이름은 .png 또는 .jpg로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>폴더 “%1”을(를) 만들 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message>
        <source>no picture can be had now</source>
        <translation>지금은 화면을 얻을 수 없음</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>폴더가 없음</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>그곳에 쓸 수 없음</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>파일을 쓰지 못함</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>외 %n개</numerusform>
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
            <numerusform>그림 %n개를 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was saved.</source>
        <translation>저장된 그림이 없습니다.</translation>
    </message>
    <message>
        <source>%1 Not saved: %2.</source>
        <comment>sentence, names and reasons</comment>
        <translation>%1 저장하지 못함: %2.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Waiting for consent</source>
        <translation>동의 대기 중</translation>
    </message>
    <message>
        <source>User said no</source>
        <translation>사용자가 거부함</translation>
    </message>
    <message>
        <source>Screen unreadable</source>
        <translation>화면을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Helper away</source>
        <translation>도우미 없음</translation>
    </message>
    <message>
        <source>Waiting for the user&apos;s consent to being seen.</source>
        <translation>화면을 보는 데 대한 사용자의 동의를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>The user does not want to be seen.</source>
        <translation>사용자가 화면을 보이고 싶어 하지 않습니다.</translation>
    </message>
    <message>
        <source>The screen of this session cannot be read.</source>
        <translation>이 세션의 화면을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The helper inside the session is away. The computer is starting it again.</source>
        <translation>세션 안의 도우미가 없습니다. 컴퓨터가 다시 시작하는 중입니다.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>허용되지 않음</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>그림 없음</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>No pictures now</source>
        <translation>지금은 그림 없음</translation>
    </message>
    <message>
        <source>You are not allowed to see the screen of this session.</source>
        <translation>이 세션의 화면을 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The computer gives no pictures of this session: the site does not allow them, or there is no screen that could be read.</source>
        <translation>컴퓨터가 이 세션의 그림을 주지 않습니다. 설정에서 허용하지 않거나 읽을 수 있는 화면이 없습니다.</translation>
    </message>
    <message>
        <source>This session is gone.</source>
        <translation>이 세션은 이미 없습니다.</translation>
    </message>
    <message>
        <source>Pictures of this session cannot be had just now. They are asked for again.</source>
        <translation>지금은 이 세션의 그림을 얻을 수 없습니다. 다시 요청하는 중입니다.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be shown.</source>
        <translation>텍스트 세션에는 표시할 화면이 없습니다.</translation>
    </message>
    <message>
        <source>This computer sends no pictures: its service, stationd, is not there.</source>
        <translation>이 컴퓨터는 그림을 보내지 않습니다. stationd 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>Pictures are turned off in the View menu.</source>
        <translation>보기 메뉴에서 그림을 꺼 두었습니다.</translation>
    </message>
    <message>
        <source>Nobody sits at this session, and there is no earlier picture of it.</source>
        <translation>이 세션에는 아무도 없고 이전 그림도 없습니다.</translation>
    </message>
    <message>
        <source>The screen is locked, and locked screens are not shown.</source>
        <translation>화면이 잠겨 있으며 잠긴 화면은 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>No picture has come yet.</source>
        <translation>아직 그림이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>how old a picture is</comment>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>The picture is of less than a minute ago.</source>
        <translation>그림은 1분도 되지 않은 것입니다.</translation>
    </message>
    <message>
        <source>The picture is of %1 ago.</source>
        <translation>그림은 %1 전의 것입니다.</translation>
    </message>
    <message>
        <source>Wayland: no picture</source>
        <translation>Wayland: 그림 없음</translation>
    </message>
    <message>
        <source>This desktop is drawn by Wayland, of which this computer cannot take pictures.</source>
        <translation>이 데스크톱은 Wayland로 그려지며, 이 컴퓨터는 그 그림을 얻을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is your own session, and it is not shown to yourself.</source>
        <translation>자신의 세션이므로 화면을 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>허용 시간 아님</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>여기서는 불가</translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>중단되었습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Interrupted again. What the others do is not known.</source>
        <translation>다시 중단되었습니다. 나머지가 어떻게 되었는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Interrupted. What has not been asked yet is called off; press Ctrl-C again not to wait for the rest.</source>
        <translation>중단되었습니다. 아직 요청하지 않은 것은 취소됩니다. 나머지를 기다리지 않으려면 Ctrl-C를 다시 누르십시오.</translation>
    </message>
    <message>
        <source>Interrupted. It is too late to call anything off; press Ctrl-C again not to wait.</source>
        <translation>중단되었습니다. 이제 취소할 수 없습니다. 기다리지 않으려면 Ctrl-C를 다시 누르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>컴퓨터 %n대가 대상이지만 물어볼 터미널이 없습니다. 아무 작업도 하지 않았습니다. 계속하려면 --yes를 붙이십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged on: %1.</source>
        <translation>로그인한 사용자: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>사용자에게 %n초 동안 예고합니다. Ctrl-C를 누르면 취소됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Restarted: it went down and is back.</source>
        <translation>다시 시작됨: 꺼졌다가 돌아왔습니다.</translation>
    </message>
    <message>
        <source>Shut down: it does not answer any more.</source>
        <translation>꺼짐: 더 이상 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>It is on and can be reached.</source>
        <translation>켜져 있고 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>It has taken the order to restart, but was not seen to go down in time.</source>
        <translation>다시 시작하라는 지시를 받았지만 제시간에 꺼지는 것이 보이지 않았습니다.</translation>
    </message>
    <message>
        <source>It has taken the order to shut down, but was not seen to do it in time.</source>
        <translation>끄라는 지시를 받았지만 제시간에 꺼지는 것이 보이지 않았습니다.</translation>
    </message>
    <message>
        <source>The packet that wakes it was sent, but it was not seen to come in time.</source>
        <translation>깨우는 패킷을 보냈지만 제시간에 켜지는 것이 보이지 않았습니다.</translation>
    </message>
    <message>
        <source>You may not do this there. Nothing was done.</source>
        <translation>그곳에서는 이 작업을 할 수 없습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>A program there wants the computer to stay on, or it is going down already. Nothing was done.</source>
        <translation>컴퓨터를 켜 두려는 프로그램이 있거나 이미 꺼지는 중입니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>The packet could not be sent: this computer is in no network for it.</source>
        <translation>패킷을 보낼 수 없습니다. 이 컴퓨터는 보낼 수 있는 네트워크에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The computer cannot be reached. Nothing was done.</source>
        <translation>컴퓨터에 연결할 수 없습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Its network card&apos;s address is not known, so it cannot be woken. Write it into the list of rooms (mac=…).</source>
        <translation>네트워크 카드의 주소를 몰라서 깨울 수 없습니다. 교실 목록에 적어 주십시오(mac=…).</translation>
    </message>
    <message>
        <source>The computer cannot do that. Nothing was done.</source>
        <translation>그 컴퓨터에서는 할 수 없습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was taken off the list. Nothing was done.</source>
        <translation>목록에서 빠졌습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>It has not answered. Whether it does what it was told is not known.</source>
        <translation>응답하지 않았습니다. 지시대로 하는지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It cannot warn its users first: it needs stationd there. Nothing was done.</source>
        <translation>사용자에게 먼저 예고할 수 없습니다. 그곳에 stationd가 필요합니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not all of its users could be logged off, so it stays on. %1</source>
        <comment>reason</comment>
        <translation>모든 사용자를 로그아웃하지 못해 켜진 채로 둡니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>컴퓨터 %n대를 다시 시작하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 컴퓨터를 다시 시작하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>컴퓨터 %n대를 끄시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shut down %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 컴퓨터를 끄시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>컴퓨터 %n대를 깨우시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake %1?</source>
        <comment>name of a computer</comment>
        <translation>%1 컴퓨터를 깨우시겠습니까?</translation>
    </message>
    <message>
        <source>Whoever is logged on sees a countdown, can save his work, and is logged off when it is over. Then the computer goes down. Until then it can be called off.</source>
        <translation>로그인한 사용자는 카운트다운을 보고 작업을 저장할 수 있으며, 끝나면 로그아웃됩니다. 그런 다음 컴퓨터가 꺼집니다. 그때까지는 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The computer goes down now, with all sessions on it. Work that has not been saved is lost.</source>
        <translation>컴퓨터가 모든 세션과 함께 지금 꺼집니다. 저장하지 않은 작업은 사라집니다.</translation>
    </message>
    <message>
        <source>Would restart it.</source>
        <translation>다시 시작하게 됩니다.</translation>
    </message>
    <message>
        <source>Would shut it down.</source>
        <translation>끄게 됩니다.</translation>
    </message>
    <message>
        <source>Would wake it.</source>
        <translation>깨우게 됩니다.</translation>
    </message>
    <message>
        <source>This computer is about to restart.</source>
        <translation>이 컴퓨터가 곧 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>This computer is about to be shut down.</source>
        <translation>이 컴퓨터가 곧 꺼집니다.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>is logged on</comment>
        <translation>없음</translation>
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
            <numerusform>%1 외 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whether you may.</source>
        <translation>허용되는지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>You may only with a password, which cannot be asked for from here.</source>
        <translation>암호가 필요하지만 여기에서는 물어볼 수 없습니다.</translation>
    </message>
    <message>
        <source>You may not.</source>
        <translation>허용되지 않습니다.</translation>
    </message>
    <message>
        <source>It cannot.</source>
        <translation>할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 wants it to stay on: %2</source>
        <comment>program, reason</comment>
        <translation>%1이(가) 켜 두려고 합니다: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Its users are being warned</source>
        <translation>사용자에게 예고하는 중</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>요청하는 중</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>꺼지는 중</translation>
    </message>
    <message>
        <source>The packet was sent</source>
        <translation>패킷을 보냈습니다</translation>
    </message>
    <message>
        <source>Gone; not back yet</source>
        <translation>꺼졌고 아직 돌아오지 않았습니다</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>It went down, but was not seen to come back in time.</source>
        <translation>꺼졌지만 제시간에 돌아오는 것이 보이지 않았습니다.</translation>
    </message>
    <message>
        <source>Called off. The computer stays as it is.</source>
        <translation>취소되었습니다. 컴퓨터는 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n대 다시 시작됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n대 꺼짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n대 켜짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n대는 다시 시작을 확인하지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n대는 꺼짐을 확인하지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n대는 켜짐을 확인하지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n대 취소됨</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Restarting: %1 of %2</source>
        <translation>다시 시작하는 중: %2대 중 %1대</translation>
    </message>
    <message>
        <source>Shutting down: %1 of %2</source>
        <translation>끄는 중: %2대 중 %1대</translation>
    </message>
    <message>
        <source>Waking: %1 of %2</source>
        <translation>깨우는 중: %2대 중 %1대</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Ended by itself.</source>
        <translation>실행하기 전에 이미 종료되었습니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what would be done; why it cannot be</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>why</comment>
        <translation>%1 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, by which ways a message came</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>그대로 둠: 조건에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>No session fits. Nothing was done.</source>
        <translation>해당하는 세션이 없습니다. 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not seen: its user has not said OK in time.</source>
        <translation>확인 안 함: 사용자가 제시간에 확인을 누르지 않았습니다.</translation>
    </message>
    <message>
        <source>Left alone: its user is an administrator, on whom you may not act.</source>
        <translation>그대로 둠: 이 세션의 사용자는 관리자이며 조작할 권한이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Interrupted.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>There are no pictures: the computer&apos;s host service (stationd) could not be started.</source>
        <translation>그림이 없습니다. 컴퓨터의 호스트 서비스(stationd)를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>There are no pictures: the host service (stationd) is not installed on the computer.</source>
        <translation>그림이 없습니다. 컴퓨터에 호스트 서비스(stationd)가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Several pictures need a folder: --output FOLDER/.</source>
        <translation>그림이 여러 개이면 폴더가 필요합니다: --output 폴더/</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal. Send the output somewhere else.</source>
        <translation>터미널에는 그림을 낼 수 없습니다. 출력을 다른 곳으로 보내십시오.</translation>
    </message>
    <message>
        <source>Asking for a picture…</source>
        <translation>그림을 요청하는 중…</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2</source>
        <translation>그림을 “%1”에 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Picture written, %1 × %2 pixels.</source>
        <translation>그림을 썼습니다. %1 × %2 픽셀.</translation>
    </message>
    <message>
        <source>Picture written to “%3”, %1 × %2 pixels.</source>
        <translation>그림을 “%3”에 썼습니다. %1 × %2 픽셀.</translation>
    </message>
    <message>
        <source>There are no pictures of this session: it has no screen, or the computer&apos;s settings do not allow them.</source>
        <translation>이 세션의 그림이 없습니다. 화면이 없거나 컴퓨터 설정에서 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>No picture came in time. %1</source>
        <translation>제시간에 그림이 오지 않았습니다. %1</translation>
    </message>
    <message>
        <source>No picture came in time.</source>
        <translation>제시간에 그림이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no picture of a session while nobody is connected to it.</source>
        <translation>아무도 연결되어 있지 않은 세션의 화면은 없습니다.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>SESSIONNAME</source>
        <translation>세션 이름</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>IDLE TIME</source>
        <translation>유휴 시간</translation>
    </message>
    <message>
        <source>LOGON TIME</source>
        <translation>로그인 시각</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>접속 위치</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>세션 수</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>서비스</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Seat</source>
        <translation>로컬</translation>
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
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>종료 중</translation>
    </message>
    <message>
        <source>Block lost</source>
        <translation>차단 풀림</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>요청 중…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>강제 종료 중…</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>유휴 %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>your own session</source>
        <translation>내 세션</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>사용자: %1</translation>
    </message>
    <message>
        <source>This is your own session.</source>
        <translation>내 세션입니다.</translation>
    </message>
    <message>
        <source>Station: %1 (%2)</source>
        <translation>좌석: %1 (%2)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>접속 위치: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, idle time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Logged on: %1 ago</source>
        <translation>로그인: %1 전</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>결과 확인 중…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단됨</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>예고함…</translation>
    </message>
    <message>
        <source>Asked to log out…</source>
        <translation>로그아웃 요청함…</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>표시 중…</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>지금 종료</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>minutes and seconds</comment>
        <translation>종료까지 %1</translation>
    </message>
    <message>
        <source>The screen was last seen covered at %1. It is being covered again.</source>
        <translation>화면이 가려진 것을 마지막으로 확인한 시각은 %1입니다. 다시 가리는 중입니다.</translation>
    </message>
    <message>
        <source>Locked by its user as well.</source>
        <translation>사용자도 잠가 두었습니다.</translation>
    </message>
    <message>
        <source>Log-off: %1</source>
        <translation>로그아웃: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>computer, station</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>컴퓨터: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Dashboard user</source>
        <translation>대시보드 사용자</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It is no plain file, or larger than a megabyte.</source>
        <translation>일반 파일이 아니거나 1메가바이트보다 큽니다.</translation>
    </message>
    <message>
        <source>Nothing in it can be understood.</source>
        <translation>이해할 수 있는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>프로그램을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only the list of the administrator or your own may name programs, and only if nobody else can write it.</source>
        <translation>프로그램은 관리자의 목록이나 자신의 목록에만 적을 수 있으며, 다른 사람이 쓸 수 없어야 합니다.</translation>
    </message>
    <message>
        <source>The program took too long and was ended.</source>
        <translation>프로그램이 너무 오래 걸려 종료했습니다.</translation>
    </message>
    <message>
        <source>The program printed more than a megabyte.</source>
        <translation>프로그램이 1메가바이트 넘게 출력했습니다.</translation>
    </message>
    <message>
        <source>Nothing that the program printed can be understood.</source>
        <translation>프로그램의 출력에 이해할 수 있는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>프로그램이 오류로 끝났습니다.</translation>
    </message>
    <message>
        <source>Avahi does not answer on this computer. Is avahi-daemon installed, and does it run?</source>
        <translation>이 컴퓨터에서 Avahi가 응답하지 않습니다. avahi-daemon이 설치되어 실행 중입니까?</translation>
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
        <translation>%1: 이해할 수 없는 부분이 있습니다(%2).</translation>
    </message>
</context>
<context>
    <name>StandingOrderCommand</name>
    <message>
        <source>Interrupted. Whether the computer has taken the order is not known.</source>
        <translation>중단되었습니다. 컴퓨터가 지시를 받았는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>중단되었습니다. 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Would block everybody, and whoever logs on later.</source>
        <translation>모두와 나중에 로그인하는 사람까지 차단 대상입니다.</translation>
    </message>
    <message>
        <source>Would unblock everybody.</source>
        <translation>모두 차단 해제 대상입니다.</translation>
    </message>
    <message>
        <source>Block everybody, and whoever logs on later?</source>
        <translation>모두와 나중에 로그인하는 사람까지 차단하시겠습니까?</translation>
    </message>
    <message>
        <source>Unblock everybody?</source>
        <translation>모두 차단 해제하시겠습니까?</translation>
    </message>
    <message>
        <source>Everybody is blocked, and so is whoever logs on later.</source>
        <translation>모두 차단되었으며 나중에 로그인하는 사람도 차단됩니다.</translation>
    </message>
    <message>
        <source>Nobody is blocked any more.</source>
        <translation>더 이상 차단된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>The computer cannot block everybody: its host service (stationd) is missing or too old. Nothing was done.</source>
        <translation>컴퓨터에서 모두를 차단할 수 없습니다. 호스트 서비스(stationd)가 없거나 너무 오래되었습니다. 아무것도 하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>There is no session “%1”.</source>
        <translation>“%1” 세션이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>“%1”에 해당하는 세션이 %n개 있습니다. ID로 지정하십시오:</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not run inside a session. Say which session you mean.</source>
        <translation>이 프로그램은 세션 안에서 실행되고 있지 않습니다. 어느 세션인지 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 (%2, session %3)</source>
        <comment>user name, session name, session id</comment>
        <translation>%1 (%2, 세션 %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session or computer, sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %4 (%2, session %3)</source>
        <comment>user name, session name, session id, computer</comment>
        <translation>%4의 %1 (%2, 세션 %3)</translation>
    </message>
</context>
<context>
    <name>TerminalAnswers</name>
    <message>
        <source>%1 is not known yet. It shows this key: %2</source>
        <translation>%1은(는) 아직 알려지지 않은 컴퓨터입니다. 제시한 키: %2</translation>
    </message>
    <message>
        <source>Is this the right computer? Type “yes” if its administrator says so:</source>
        <translation>맞는 컴퓨터입니까? 관리자가 확인했으면 “예”를 입력하십시오:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message>
        <source>Unbl&amp;ock selected sessions</source>
        <translation>선택한 세션 차단 해제(&amp;O)</translation>
    </message>
    <message>
        <source>Take the covers away from the selected sessions</source>
        <translation>선택한 세션의 화면 가리개를 치웁니다</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Unblock</source>
        <comment>in the history</comment>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Unblocking…</source>
        <translation>차단 해제 중…</translation>
    </message>
    <message>
        <source>Unblocking the session of %1…</source>
        <translation>%1의 세션 차단 해제 중…</translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2 done</source>
        <translation>차단 해제 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Unblocked.</source>
        <translation>차단이 해제되었습니다.</translation>
    </message>
    <message>
        <source>Asked to unblock; the session did not confirm it.</source>
        <translation>차단 해제를 요청했지만 세션에서 확인해 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Unblocked</source>
        <translation>차단 해제됨</translation>
    </message>
    <message>
        <source>Asked to unblock</source>
        <translation>차단 해제 요청함</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>세션 %n개 차단 해제됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개의 차단을 해제하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be covered.</source>
        <translation>텍스트 세션에는 가릴 화면이 없습니다.</translation>
    </message>
    <message>
        <source>Your own session is never blocked from here.</source>
        <translation>내 세션은 여기서 차단되지 않습니다.</translation>
    </message>
    <message>
        <source>This computer does not offer that: it needs stationd there.</source>
        <translation>이 컴퓨터에서는 지원하지 않는 기능입니다. stationd가 있어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개의 차단을 해제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unblock %1</source>
        <translation>차단 해제 대상: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>The screen of this Wayland desktop cannot be covered.</source>
        <translation>이 Wayland 데스크톱의 화면은 가릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>잠금 해제(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Unlock the screens of the selected sessions</source>
        <translation>선택한 세션의 화면 잠금을 해제합니다</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>in the history</comment>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>잠금 해제 중…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>%1의 화면 잠금을 해제하는 중…</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>잠금 해제 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>잠금을 해제했습니다.</translation>
    </message>
    <message>
        <source>Asked to unlock; the session did not confirm it.</source>
        <translation>잠금 해제를 요청했지만 세션에서 확인해 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>잠금 해제됨</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>잠금 해제 요청함</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개의 잠금을 해제하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>텍스트 세션에는 잠글 수 있는 화면이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개의 잠금을 해제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>잠금 해제 대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>세션 %n개 잠금 해제됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개에 잠금 해제를 요청했으나 풀린 것을 확인하지 못함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message>
        <source>Unmute sound o&amp;f selected sessions</source>
        <translation>선택한 세션 음소거 해제(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+M</source>
        <translation>Ctrl+Alt+Shift+M</translation>
    </message>
    <message>
        <source>Give the selected sessions their sound back as it was</source>
        <translation>선택한 세션의 소리를 이전 상태로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Unmute all</source>
        <translation>모두 음소거 해제(&amp;B)</translation>
    </message>
    <message>
        <source>Give every session its sound back as it was</source>
        <translation>모든 세션의 소리를 이전 상태로 되돌립니다</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Unmute sound</source>
        <comment>in the history</comment>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>음소거를 해제하는 중…</translation>
    </message>
    <message>
        <source>Unmuting %1…</source>
        <translation>%1 음소거 해제하는 중…</translation>
    </message>
    <message>
        <source>Unmuting: %1 of %2 done</source>
        <translation>음소거 해제: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Unmuted.</source>
        <translation>음소거를 해제했습니다.</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>음소거 해제됨</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>세션 %n개 음소거 해제됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n개의 음소거를 해제하지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>A text session has no sound.</source>
        <translation>텍스트 세션에는 소리가 없습니다.</translation>
    </message>
    <message>
        <source>Your own session is never muted from here.</source>
        <translation>내 세션은 여기에서 음소거할 수 없습니다.</translation>
    </message>
    <message>
        <source>This session has no sound that could be muted, or its computer has no stationd.</source>
        <translation>이 세션에는 음소거할 소리가 없거나 컴퓨터에 stationd가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개의 음소거를 해제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Would unmute %1</source>
        <translation>%1의 음소거를 해제함</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Looking for sessions…</source>
        <translation>세션을 찾는 중…</translation>
    </message>
    <message>
        <source>Sessions cannot be listed</source>
        <translation>세션 목록을 가져올 수 없음</translation>
    </message>
    <message>
        <source>Nobody is logged on</source>
        <translation>로그인한 사용자 없음</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>No active session</source>
        <translation>활성 세션 없음</translation>
    </message>
    <message>
        <source>No desktop session</source>
        <translation>데스크톱 세션 없음</translation>
    </message>
    <message>
        <source>The computer is being asked who is logged on.</source>
        <translation>컴퓨터에서 로그인한 사용자를 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 This window fills by itself as soon as that changes.</source>
        <translation>%1 상황이 바뀌면 이 창에 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Sessions appear here as soon as somebody logs on.</source>
        <translation>누군가 로그인하면 여기에 세션이 표시됩니다.</translation>
    </message>
    <message>
        <source>No session fits what is being searched for.</source>
        <translation>검색 조건에 맞는 세션이 없습니다.</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is active.</source>
        <translation>세션이 있지만 활성 세션은 없습니다.</translation>
    </message>
    <message>
        <source>Only text sessions are there, and they are not shown.</source>
        <translation>텍스트 세션만 있으며, 텍스트 세션은 표시하지 않고 있습니다.</translation>
    </message>
    <message>
        <source>%1 What you see is what was last known.</source>
        <translation>%1 지금 보이는 것은 마지막으로 확인된 내용입니다.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them.</source>
        <translation>해제할 때까지 모두 차단되어 있습니다.</translation>
    </message>
    <message>
        <source>Everybody is blocked until you unblock them: “%1”</source>
        <translation>해제할 때까지 모두 차단되어 있습니다: “%1”</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1.</source>
        <comment>time</comment>
        <translation>%1까지 모두 차단되어 있습니다.</translation>
    </message>
    <message>
        <source>Everybody is blocked until %1: “%2”</source>
        <comment>time, words</comment>
        <translation>%1까지 모두 차단되어 있습니다: “%2”</translation>
    </message>
    <message>
        <source>What is being searched for is there, but only active sessions are shown.</source>
        <translation>찾는 세션이 있지만 활성 세션만 표시하고 있습니다.</translation>
    </message>
    <message>
        <source>What is being searched for is there, but text sessions are not shown.</source>
        <translation>찾는 세션이 있지만 텍스트 세션은 표시하지 않고 있습니다.</translation>
    </message>
    <message>
        <source>Nobody is in this state</source>
        <translation>이 상태인 사람이 없습니다</translation>
    </message>
    <message>
        <source>There are sessions, but none of them is in the state that alone is shown.</source>
        <translation>세션이 있지만, 표시하도록 고른 상태인 세션은 없습니다.</translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message>
        <source>Could not be warned. %1</source>
        <translation>예고하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>예고했습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n초 기다립니다. Ctrl-C로 취소할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done.</source>
        <translation>중단되었습니다. 아무것도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>중단되었습니다. 아무것도 하지 않았으며 사용자에게 알리는 중입니다.</translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>취소되었습니다. 계속 작업하셔도 됩니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::AboutDialog</name>
    <message>
        <source>About Stationmaster</source>
        <translation>Stationmaster 정보</translation>
    </message>
    <message>
        <source>Stationmaster %1</source>
        <translation>Stationmaster %1</translation>
    </message>
    <message>
        <source>Dashboard for rooms of shared Linux computers.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1.</source>
        <translation>공용 Linux 컴퓨터실을 위한 대시보드입니다.

GNU General Public License 버전 3 이상에 따라 배포되는 자유 소프트웨어입니다. 어떠한 보증도 제공하지 않습니다.

Qt %1 기반으로 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ActivityPanel</name>
    <message>
        <source>What is under way and what came of it</source>
        <translation>진행 중인 작업과 그 결과</translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message>
        <source>Add computers</source>
        <translation>컴퓨터 추가</translation>
    </message>
    <message>
        <source>&amp;Computers:</source>
        <translation>컴퓨터(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>교실(&amp;R):</translation>
    </message>
    <message>
        <source>Which computers?</source>
        <translation>어떤 컴퓨터입니까?</translation>
    </message>
    <message>
        <source>Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.</source>
        <translation>ssh가 아는 이름, USER@HOST:PORT, 쉼표로 구분한 여러 이름, 또는 여러 대를 나타내는 패턴을 입력하십시오.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>컴퓨터 %n대: %1 ~ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>For example lab1-[01-30]</source>
        <translation>예: lab1-[01-30]</translation>
    </message>
    <message>
        <source>One computer</source>
        <translation>컴퓨터 1대</translation>
    </message>
    <message>
        <source>ssh&apos;s settings are being read…</source>
        <translation>ssh 설정을 읽는 중…</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>이름으로(&amp;N)</translation>
    </message>
    <message>
        <source>From &amp;ssh&apos;s settings</source>
        <translation>ssh 설정에서(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search in the names of ssh&apos;s settings</source>
        <translation>ssh 설정의 이름에서 검색</translation>
    </message>
    <message>
        <source>Names in ssh&apos;s settings</source>
        <translation>ssh 설정의 이름</translation>
    </message>
    <message>
        <source>ssh&apos;s settings name no single computer.</source>
        <translation>ssh 설정에 개별 컴퓨터 이름이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>컴퓨터 %n대 선택됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::Application</name>
    <message>
        <source>Rooms</source>
        <translation>교실</translation>
    </message>
    <message>
        <source>Part of the lists of rooms cannot be read: %1</source>
        <translation>교실 목록의 일부를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Your list of rooms could not be written.</source>
        <translation>교실 목록을 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message>
        <source>Block all</source>
        <translation>모두 차단</translation>
    </message>
    <message>
        <source>Block selected sessions</source>
        <translation>선택한 세션 차단</translation>
    </message>
    <message>
        <source>Station blocked</source>
        <translation>좌석이 차단되었습니다</translation>
    </message>
    <message>
        <source>&amp;Words on the cover:</source>
        <translation>가리개에 표시할 글(&amp;W):</translation>
    </message>
    <message>
        <source>Block everybody?</source>
        <translation>모두 차단하시겠습니까?</translation>
    </message>
    <message>
        <source>A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on later. Their programs go on running.</source>
        <translation>나를 제외한 모두와 나중에 로그인하는 사람의 화면, 키보드, 포인터를 막습니다. 프로그램은 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>A cover takes their screens, keyboards and pointers until you unblock them. Their programs go on running.</source>
        <translation>차단을 해제할 때까지 화면, 키보드, 포인터를 막습니다. 프로그램은 계속 실행됩니다.</translation>
    </message>
    <message>
        <source>Left empty, the computer shows the words that the site has set.</source>
        <translation>비워 두면 컴퓨터에 설정된 글이 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Block everybody</source>
        <translation>모두 차단(&amp;B)</translation>
    </message>
    <message>
        <source>For as long as the site has set</source>
        <translation>설정된 시간 동안</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>%n분 동안</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the lesson:</source>
        <translation>수업이 끝날 때까지:</translation>
    </message>
    <message>
        <source>&amp;How long it stands:</source>
        <translation>지속 시간(&amp;H):</translation>
    </message>
    <message>
        <source>End of the lesson</source>
        <translation>수업 종료</translation>
    </message>
    <message>
        <source>Then the computer lifts the block by itself, whether you are there or not.</source>
        <translation>그 뒤에는 담당자가 없어도 컴퓨터가 스스로 차단을 해제합니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::BulkReportDialog</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>세션별 결과</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>선택한 줄을 복사하고, 선택한 줄이 없으면 모두 복사합니다</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>다시 확인한 뒤 실패한 것에만 똑같이 합니다</translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message>
        <source>It was too late.</source>
        <translation>너무 늦었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>세션 %n개의 로그아웃 취소 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>세션 %n개의 로그아웃을 취소했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>That of %1 was not: %2</source>
        <comment>user, reason</comment>
        <translation>%1 제외: %2</translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>세션 %n개의 로그아웃을 취소하지 못했습니다: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>작업 찾기</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>찾은 작업</translation>
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
        <translation>내 세션</translation>
    </message>
    <message>
        <source>text session</source>
        <translation>텍스트 세션</translation>
    </message>
    <message>
        <source>not shown in the grid</source>
        <translation>미리 보기에 없음</translation>
    </message>
    <message>
        <source>Log off all users</source>
        <translation>모든 사용자 로그아웃</translation>
    </message>
    <message>
        <source>Log off selected users</source>
        <translation>선택한 사용자 로그아웃</translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>종료될 세션</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>All of these sessions have ended already</source>
        <translation>이 세션은 모두 이미 종료되었습니다</translation>
    </message>
    <message>
        <source>There is nothing left to log off.</source>
        <translation>로그아웃할 세션이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Their sessions end with every program in them. Work that has not been saved is lost.</source>
        <translation>세션이 그 안의 모든 프로그램과 함께 종료됩니다. 저장하지 않은 작업 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>Your own session is among them and ends last.</source>
        <translation>내 세션도 포함되어 있으며 마지막에 종료됩니다.</translation>
    </message>
    <message>
        <source>Your own session stays.</source>
        <translation>내 세션은 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>이 중 %n개는 지금 미리 보기 목록에 표시되어 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log off everywhere</source>
        <translation>모든 곳에서 로그아웃</translation>
    </message>
    <message>
        <source>This computer cannot warn its users first: it needs stationd there.</source>
        <translation>이 컴퓨터에서는 미리 예고할 수 없습니다. stationd가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Log off &amp;now</source>
        <translation>지금 로그아웃(&amp;N)</translation>
    </message>
    <message>
        <source>Without a warning: work that has not been saved is lost</source>
        <translation>예고 없이: 저장하지 않은 작업 내용은 사라집니다</translation>
    </message>
    <message>
        <source>Every session below ends, whatever else they open meanwhile, and everything that runs for them in the background. Work that has not been saved is lost.</source>
        <translation>아래의 모든 세션과 그사이에 여는 세션, 백그라운드에서 실행되는 것까지 모두 종료됩니다. 저장하지 않은 작업 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>They see a countdown and can save their work. Then their sessions end with every program in them.</source>
        <translation>사용자는 카운트다운을 보고 작업을 저장할 수 있습니다. 그런 다음 세션이 모든 프로그램과 함께 종료됩니다.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>선택한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Tick whom you want to log off.</source>
        <translation>로그아웃할 사람에 표시하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>조작할 권한이 없는 관리자 %n명은 제외됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CountdownNotice</name>
    <message>
        <source>Logging off soon</source>
        <translation>곧 로그아웃</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Keep only the time that is left on the screen</source>
        <translation>남은 시간만 화면에 남깁니다</translation>
    </message>
    <message>
        <source>&amp;Log off now</source>
        <translation>지금 로그아웃(&amp;L)</translation>
    </message>
    <message>
        <source>You will be logged off in %1</source>
        <translation>%1 후 로그아웃됩니다</translation>
    </message>
    <message>
        <source>You are being logged off</source>
        <translation>로그아웃하는 중입니다</translation>
    </message>
    <message>
        <source>Unsaved work may be lost.</source>
        <translation>저장하지 않은 작업은 사라질 수 있습니다.</translation>
    </message>
    <message>
        <source>Save your work now.</source>
        <translation>지금 작업을 저장하십시오.</translation>
    </message>
    <message>
        <source>Logging off…</source>
        <translation>로그아웃 중…</translation>
    </message>
</context>
<context>
    <name>stationmaster::CountsBar</name>
    <message>
        <source>Show these alone</source>
        <translation>이것만 표시</translation>
    </message>
</context>
<context>
    <name>stationmaster::EnlargedView</name>
    <message>
        <source>Back to all sessions</source>
        <translation>모든 세션으로 돌아가기</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>이전 세션</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>다음 세션</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why there is no new picture, how old this one is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>%1의 화면</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>이 세션은 종료되었습니다.</translation>
    </message>
    <message>
        <source>%1 The picture was last true at %2.</source>
        <comment>sentence, time</comment>
        <translation>%1 그림은 %2 시점의 것입니다.</translation>
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
        <translation>작업이 진행 중입니다. 언어는 이 프로그램을 다시 열 때 바뀝니다. 작업이 끝난 뒤 언어를 다시 선택해도 됩니다.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝은 색</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두운 색</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>밝은 색, 고대비</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>어두운 색, 고대비</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>색(&amp;C):</translation>
    </message>
</context>
<context>
    <name>stationmaster::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>The first five &amp;minutes</source>
        <translation>처음 5분(&amp;M)</translation>
    </message>
    <message>
        <source>For &amp;administrators</source>
        <translation>관리자용(&amp;A)</translation>
    </message>
</context>
<context>
    <name>stationmaster::HelpActions</name>
    <message>
        <source>&amp;Guide</source>
        <translation>안내서(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>작업 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Stationmaster</source>
        <translation>Stationmaster 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>환영합니다(&amp;W)</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryViewModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>From</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Station (session)</source>
        <translation>좌석 (세션)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>기록을 읽는 중…</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1에 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>기록 검색</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>선택한 줄을 복사하고, 선택한 줄이 없으면 모두 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>이 기간에 한 일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%n개 중 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>한 일</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostActions</name>
    <message>
        <source>Block a&amp;ll…</source>
        <translation>모두 차단(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Unblock &amp;everybody</source>
        <translation>모두 차단 해제(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>기록(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Cover the screens of everybody, and of whoever logs on later</source>
        <translation>모두와 나중에 로그인하는 사람의 화면을 가립니다</translation>
    </message>
    <message>
        <source>Take the covers away from everybody</source>
        <translation>모두의 화면 가리개를 치웁니다</translation>
    </message>
    <message>
        <source>Who did what to whom on this computer, and what came of it</source>
        <translation>이 컴퓨터에서 누가 누구에게 무엇을 했고 어떻게 되었는지</translation>
    </message>
</context>
<context>
    <name>stationmaster::HostCommands</name>
    <message>
        <source>Not everybody is blocked now.</source>
        <translation>모두 차단된 것은 아닙니다.</translation>
    </message>
    <message>
        <source>The block was not lifted.</source>
        <translation>차단이 해제되지 않았습니다.</translation>
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
        <translation>맞는 컴퓨터입니다(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>컴퓨터:</translation>
    </message>
    <message>
        <source>Type of the key:</source>
        <translation>키 종류:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>지문:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>It asks:</source>
        <translation>질문:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>암호(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Wake it</source>
        <translation>깨우기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message>
        <source>Import rooms and computers</source>
        <translation>교실과 컴퓨터 가져오기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>room, computer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>rooms, computers, lines</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>교실 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>컴퓨터 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>이해하지 못한 줄 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these to your list?</source>
        <translation>이것을 자신의 목록에 추가하시겠습니까?</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>교실과 컴퓨터</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>이해하지 못한 줄</translation>
    </message>
    <message>
        <source>&amp;Not understood:</source>
        <translation>이해하지 못함(&amp;N):</translation>
    </message>
    <message>
        <source>Put them in the &amp;room:</source>
        <translation>넣을 교실(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
</context>
<context>
    <name>stationmaster::JobPresenter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling; waiting for what has begun already</source>
        <translation>취소하는 중 – 이미 시작한 작업이 끝나기를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세히(&amp;D)</translation>
    </message>
    <message>
        <source>What became of each session</source>
        <translation>세션별 결과</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>아직 시작하지 않은 작업을 취소합니다</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>그만 기다리기</translation>
    </message>
    <message>
        <source>Send no more, and wait for nobody who has not said OK</source>
        <translation>더 보내지 않고 확인을 누르지 않은 사람을 기다리지 않습니다</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet, and every countdown that runs</source>
        <translation>아직 시작하지 않은 것과 진행 중인 카운트다운을 모두 취소합니다</translation>
    </message>
    <message>
        <source>Ask again and do the same for those that failed, and only for those</source>
        <translation>다시 확인한 뒤 실패한 것에만 똑같이 합니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take it back for those to whom it was done, and only for those</source>
        <translation>실제로 적용된 대상만 되돌립니다</translation>
    </message>
</context>
<context>
    <name>stationmaster::KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Show the current session large</source>
        <translation>현재 세션을 크게 표시</translation>
    </message>
    <message>
        <source>Back; end the search; select nobody</source>
        <translation>뒤로, 검색 끝내기, 선택 해제</translation>
    </message>
    <message>
        <source>Menu of the selected sessions</source>
        <translation>선택한 세션의 메뉴</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>타일 크게 또는 작게</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl과 휠</translation>
    </message>
</context>
<context>
    <name>stationmaster::Launcher</name>
    <message>
        <source>This is a demonstration. The classroom is simulated and nothing on this computer is touched.</source>
        <translation>데모입니다. 교실은 모의로 만든 것이며 이 컴퓨터에는 아무 영향도 주지 않습니다.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 이유: %2</translation>
    </message>
    <message>
        <source>The host service (stationd) could not be started. The sessions come from the login manager alone: without pictures, and with fewer actions. Open this program again when that is mended.</source>
        <translation>호스트 서비스(stationd)를 시작하지 못했습니다. 세션은 로그인 관리자에서만 가져오므로 화면 그림이 없고 쓸 수 있는 작업도 적습니다. 고쳐지면 이 프로그램을 다시 여십시오.</translation>
    </message>
    <message>
        <source>An action is still under way. Choose several computers again when it has ended.</source>
        <translation>작업이 아직 진행 중입니다. 작업이 끝나면 “여러 컴퓨터 관리”를 다시 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>stationmaster::LessonBar</name>
    <message>
        <source>Lesson bar</source>
        <translation>수업 도구 모음</translation>
    </message>
    <message>
        <source>Eyes on me…</source>
        <translation>여기 주목…</translation>
    </message>
    <message>
        <source>Cover all screens with a few words, for as long as you say</source>
        <translation>모든 화면을 짧은 글로 가립니다. 지속 시간은 직접 정합니다</translation>
    </message>
    <message>
        <source>Message to all…</source>
        <translation>모두에게 메시지…</translation>
    </message>
    <message>
        <source>Show a text to everybody</source>
        <translation>모두에게 글을 표시합니다</translation>
    </message>
    <message>
        <source>Save all screens</source>
        <translation>모든 화면 저장</translation>
    </message>
    <message>
        <source>Keep a picture of every screen in a folder with the date</source>
        <translation>모든 화면의 그림을 날짜가 붙은 폴더에 저장합니다</translation>
    </message>
    <message>
        <source>End of lesson…</source>
        <translation>수업 종료…</translation>
    </message>
    <message>
        <source>Warn everybody for five minutes, then log them off</source>
        <translation>모두에게 5분 동안 예고한 다음 로그아웃합니다</translation>
    </message>
</context>
<context>
    <name>stationmaster::ListCommands</name>
    <message>
        <source>Show as l&amp;ist</source>
        <translation>목록으로 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Show the sessions in lines and columns, which can be sorted and copied</source>
        <translation>세션을 줄과 열로 표시합니다. 정렬하고 복사할 수 있습니다</translation>
    </message>
    <message>
        <source>Save who is logged on as a table for spreadsheets</source>
        <translation>로그인한 사용자를 스프레드시트용 표로 저장합니다</translation>
    </message>
    <message>
        <source>Save the list of sessions</source>
        <translation>세션 목록 저장</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장됨</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1에 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>목록 저장(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>stationmaster::LogOnNotice</name>
    <message>
        <source>Your screen may be seen</source>
        <translation>화면이 보일 수 있습니다</translation>
    </message>
    <message>
        <source>The people in charge of this room can ask to see this screen. Nothing is shown unless you agree.</source>
        <translation>이 방의 담당자는 이 화면을 보여 달라고 요청할 수 있습니다. 동의하지 않으면 아무것도 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The people in charge of this room can see this screen. While somebody looks, a sign in one of its corners says so.</source>
        <translation>이 방의 담당자는 이 화면을 볼 수 있습니다. 누군가 보고 있는 동안에는 화면 모서리에 표시가 나타납니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>Close any&amp;way</source>
        <translation>그래도 닫기(&amp;W)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station</source>
        <translation>이름, 사용자 또는 좌석 검색</translation>
    </message>
    <message>
        <source>Search for a name, a user or a station (%1)</source>
        <translation>이름, 사용자 또는 좌석 검색 (%1)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>기본 도구 모음</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone, countdowns that have begun go on, and you are not told how it ended.</source>
        <translation>작업이 아직 진행 중입니다. 지금 닫으면 시작하지 않은 것은 하지 않고, 이미 시작한 카운트다운은 계속되며, 결과는 알려 드리지 않습니다.</translation>
    </message>
    <message>
        <source>Lesson &amp;bar</source>
        <translation>수업 도구 모음(&amp;B)</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageArea</name>
    <message>
        <source>All that is under way and what came of it</source>
        <translation>진행 중인 모든 작업과 그 결과</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>활동 (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
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
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message>
        <source>Tell me &amp;who has seen it</source>
        <translation>누가 봤는지 알려 주기(&amp;W)</translation>
    </message>
    <message>
        <source>Message to all</source>
        <translation>모두에게 메시지</translation>
    </message>
    <message>
        <source>Message to selected users</source>
        <translation>선택한 사용자에게 메시지</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>메시지 내용</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>무엇을 알리시겠습니까?</translation>
    </message>
    <message>
        <source>Stays on the screen:</source>
        <translation>화면에 표시:</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>until OK</source>
        <translation>확인을 누를 때까지</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: too long</source>
        <translation>%1/%2: 너무 깁니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageWindow</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>확인(&amp;O)</translation>
    </message>
    <message>
        <source>Closes by itself in %1</source>
        <translation>%1 후 저절로 닫힙니다</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1님이 보냄</translation>
    </message>
</context>
<context>
    <name>stationmaster::ObservationNotice</name>
    <message>
        <source>Your screen can be seen by the person in charge of this room</source>
        <translation>이 방의 담당자가 화면을 볼 수 있습니다</translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>관리자(&amp;A):</translation>
    </message>
    <message>
        <source>A&amp;uthenticate</source>
        <translation>인증(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Skip this computer</source>
        <translation>이 컴퓨터 건너뛰기(&amp;S)</translation>
    </message>
    <message>
        <source>%1 asks for an administrator&apos;s password</source>
        <translation>%1에서 관리자 암호를 요구합니다</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>암호를 요구하는 다른 컴퓨터 %n대에도 같은 암호 사용(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>암호:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what its log-on asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is being checked…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>올바르지 않습니다. 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureActions</name>
    <message>
        <source>&amp;Enlarge</source>
        <translation>크게 보기(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Every &amp;2 seconds</source>
        <translation>&amp;2초마다</translation>
    </message>
    <message>
        <source>&amp;Once a second</source>
        <translation>1초에 한 번(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Twice a second</source>
        <translation>1초에 두 번(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Five times a second</source>
        <translation>1초에 다섯 번(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;No pictures</source>
        <translation>그림 없음(&amp;N)</translation>
    </message>
    <message>
        <source>Show one session large</source>
        <translation>세션 하나를 크게 표시합니다</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>먼저 세션을 선택하십시오.</translation>
    </message>
    <message>
        <source>How often pictures are taken at most; an unchanged screen is not taken again</source>
        <translation>그림을 찍는 최대 빈도입니다. 바뀌지 않은 화면은 다시 찍지 않습니다</translation>
    </message>
    <message>
        <source>This computer sends no pictures.</source>
        <translation>이 컴퓨터는 그림을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>No &amp;limit</source>
        <translation>제한 없음(&amp;L)</translation>
    </message>
    <message>
        <source>At most &amp;%1 a second</source>
        <translation>초당 최대 &amp;%1</translation>
    </message>
    <message>
        <source>How much may come from each computer; where it is more, pictures are taken less often</source>
        <translation>각 컴퓨터에서 받을 수 있는 양입니다. 넘으면 그림을 덜 자주 찍습니다</translation>
    </message>
    <message>
        <source>Sa&amp;ve pictures</source>
        <translation>화면 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Save all scree&amp;ns</source>
        <translation>모든 화면 저장(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>화면을 저장할 위치(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the screens of the selected sessions as files, as they are now and at full size</source>
        <translation>선택한 세션의 화면을 지금 그대로, 전체 크기로 파일에 저장합니다</translation>
    </message>
    <message>
        <source>Save the screens of everybody else as files, as they are now and at full size</source>
        <translation>다른 모든 사람의 화면을 지금 그대로, 전체 크기로 파일에 저장합니다</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>그림 %n개 저장 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaver</name>
    <message>
        <source>Save here</source>
        <translation>여기에 저장</translation>
    </message>
    <message>
        <source>Where pictures are saved</source>
        <translation>화면을 저장할 위치</translation>
    </message>
</context>
<context>
    <name>stationmaster::PicturesPage</name>
    <message>
        <source>&amp;How often:</source>
        <translation>빈도(&amp;H):</translation>
    </message>
    <message>
        <source>From &amp;each computer:</source>
        <translation>컴퓨터당(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Where pictures are saved…</source>
        <translation>화면을 저장할 위치(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceActions</name>
    <message>
        <source>Arrange &amp;places</source>
        <translation>배치 바꾸기(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Arrange &amp;automatically, by station</source>
        <translation>좌석순으로 자동 배치(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export places…</source>
        <translation>배치 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>I&amp;mport places…</source>
        <translation>배치 가져오기(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;how free stations</source>
        <translation>빈 좌석 표시(&amp;V)</translation>
    </message>
    <message>
        <source>Drag the tiles to where the desks stand; Ctrl+Shift and an arrow key move one too</source>
        <translation>타일을 책상이 있는 위치로 끌어 놓습니다. Ctrl+Shift와 화살표 키로도 옮길 수 있습니다</translation>
    </message>
    <message>
        <source>Show stations at which nobody sits, between the others</source>
        <translation>아무도 앉아 있지 않은 좌석을 다른 좌석 사이에 표시합니다</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlaceCommands</name>
    <message>
        <source>Drag the tiles to where the desks stand. Nothing is done to anybody meanwhile.</source>
        <translation>타일을 책상이 있는 위치로 끌어 놓으십시오. 그동안 누구에게도 아무 작업도 하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>완료(&amp;D)</translation>
    </message>
    <message>
        <source>The places are arranged by station.</source>
        <translation>좌석순으로 배치했습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Export the places of the room</source>
        <translation>교실 배치 내보내기</translation>
    </message>
    <message>
        <source>Places of a room (*.json)</source>
        <translation>교실 배치 (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장됨</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1에 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>Import the places of a room</source>
        <translation>교실 배치 가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 holds no places of a room.</source>
        <translation>%1에는 교실 배치가 없습니다.</translation>
    </message>
    <message>
        <source>The places were taken from %1.</source>
        <translation>%1에서 배치를 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::PlainTextView</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerActions</name>
    <message>
        <source>&amp;Restart this computer…</source>
        <translation>이 컴퓨터 다시 시작(&amp;R)…</translation>
    </message>
    <message>
        <source>Shut down this &amp;computer…</source>
        <translation>이 컴퓨터 끄기(&amp;C)…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>그러려면 연결되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Restart it, after a question that names who is logged on</source>
        <translation>로그온한 사용자를 알려 주고 확인한 다음 다시 시작합니다</translation>
    </message>
    <message>
        <source>Turn it off, after a question that names who is logged on</source>
        <translation>로그온한 사용자를 알려 주고 확인한 다음 끕니다</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message>
        <source>Restart computers</source>
        <translation>컴퓨터 다시 시작</translation>
    </message>
    <message>
        <source>Shut down computers</source>
        <translation>컴퓨터 끄기</translation>
    </message>
    <message>
        <source>Computers, and who is logged on there</source>
        <translation>컴퓨터와 로그인한 사용자</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>로그인한 사용자</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>cannot be reached, and is left alone</source>
        <translation>연결할 수 없어 그대로 둡니다</translation>
    </message>
    <message>
        <source>none, now</source>
        <translation>없음, 지금</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>예고(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shut down</source>
        <translation>끄기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>그만 기다리기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Wait no longer for those that have not come</source>
        <translation>켜지지 않은 것을 더 기다리지 않습니다</translation>
    </message>
    <message>
        <source>Call off every countdown, and what has not been asked to go down yet</source>
        <translation>모든 카운트다운과 아직 끄라고 요청하지 않은 것을 취소합니다</translation>
    </message>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>컴퓨터 %n대의 사용자에게 예고하는 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세히(&amp;D)</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>각 컴퓨터의 결과</translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerReportDialog</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>What became of each computer</source>
        <translation>각 컴퓨터의 결과</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>stationmaster::QuestionsPage</name>
    <message>
        <source>Ask before this is done to all</source>
        <translation>모두에게 실행하기 전에 묻기</translation>
    </message>
    <message>
        <source>Ask before this is done to the selected</source>
        <translation>선택한 세션에 실행하기 전에 묻기</translation>
    </message>
    <message>
        <source>Logging off always asks. So do a message and a block, which need their words.</source>
        <translation>로그아웃은 항상 묻습니다. 메시지와 차단도 글을 입력해야 하므로 항상 묻습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>교실 없음</translation>
    </message>
    <message>
        <source>It is taken out of your list of rooms. Nothing happens on the computers themselves.</source>
        <translation>자신의 교실 목록에서 빠집니다. 컴퓨터 자체에는 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>Remove %1 from your list?</source>
        <translation>%1을(를) 자신의 목록에서 제거하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>교실 “%1”과(와) 컴퓨터 %n대를 자신의 목록에서 제거하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>제거할 것</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomNameDialog</name>
    <message>
        <source>Rename a room</source>
        <translation>교실 이름 바꾸기</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>다른 교실</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>교실 이름</translation>
    </message>
    <message>
        <source>What is the room “%1” to be called?</source>
        <translation>교실 “%1”의 새 이름은 무엇입니까?</translation>
    </message>
    <message>
        <source>To which room is %1 to be moved?</source>
        <translation>%1을(를) 어느 교실로 옮기시겠습니까?</translation>
    </message>
    <message>
        <source>In which room is %1 to be as well?</source>
        <translation>%1을(를) 어느 교실에도 넣으시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>교실(&amp;R):</translation>
    </message>
    <message>
        <source>“Building A/Lab 1” is the room Lab 1 in Building A.</source>
        <translation>“A동/실습실 1”은 A동에 있는 실습실 1입니다.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>There is such a room already.</source>
        <translation>그런 교실이 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>연결(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add computers…</source>
        <translation>컴퓨터 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;name the room…</source>
        <translation>교실 이름 바꾸기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move to another room…</source>
        <translation>다른 교실로 옮기기(&amp;M)…</translation>
    </message>
    <message>
        <source>C&amp;opy to another room…</source>
        <translation>다른 교실로 복사(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>목록에서 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>새로 고침(&amp;F)</translation>
    </message>
    <message>
        <source>The list of this computer&apos;s administrator names it. Only he can change that.</source>
        <translation>이 컴퓨터 관리자의 목록에 있습니다. 관리자만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>It comes from a source that a list names, and changes there.</source>
        <translation>목록에 적힌 원본에서 온 것이며 그곳에서 바꿉니다.</translation>
    </message>
    <message>
        <source>Import rooms and computers</source>
        <translation>교실과 컴퓨터 가져오기</translation>
    </message>
    <message>
        <source>Export rooms and computers</source>
        <translation>교실과 컴퓨터 내보내기</translation>
    </message>
    <message>
        <source>List of rooms (*)</source>
        <translation>교실 목록 (*)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>교실</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1에 저장됨</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message>
        <source>&amp;Why…</source>
        <translation>이유(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 외 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>컴퓨터 %n대에 연결할 수 없습니다: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPage</name>
    <message>
        <source>This window shows this computer alone.</source>
        <translation>이 창에는 이 컴퓨터만 표시됩니다.</translation>
    </message>
    <message>
        <source>Look after &amp;several computers</source>
        <translation>여러 컴퓨터 관리(&amp;S)</translation>
    </message>
    <message>
        <source>A list of rooms opens, to which computers are added that can be reached with ssh. Nothing has to be installed on them to list their sessions and log them off.</source>
        <translation>교실 목록이 열리고, ssh로 연결할 수 있는 컴퓨터를 추가할 수 있습니다. 세션을 보고 로그아웃하는 데는 그 컴퓨터에 아무것도 설치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>The rooms and their computers stand at the left of the window. This can be done to them:</source>
        <translation>교실과 컴퓨터는 창 왼쪽에 있습니다. 할 수 있는 작업:</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsPanel</name>
    <message>
        <source>A&amp;ll computers</source>
        <translation>모든 컴퓨터(&amp;L)</translation>
    </message>
    <message>
        <source>Rooms and computers</source>
        <translation>교실과 컴퓨터</translation>
    </message>
    <message>
        <source>A&amp;dd computers…</source>
        <translation>컴퓨터 추가(&amp;D)…</translation>
    </message>
    <message>
        <source>It has to be connected for that.</source>
        <translation>그러려면 연결되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>R&amp;estart…</source>
        <translation>다시 시작(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Shut down…</source>
        <translation>끄기(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>깨우기(&amp;W)</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>켜져 있습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message>
        <source>Without a room</source>
        <translation>교실 없음</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>room, computers that are connected, computers</comment>
        <translation>%1 (%3대 중 %2대)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>컴퓨터 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n대 연결됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n대 연결할 수 없음</numerusform>
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
            <numerusform>세션 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>an amount of data</comment>
        <translation>%1 받음</translation>
    </message>
    <message>
        <source>more are being looked for</source>
        <translation>더 찾는 중</translation>
    </message>
</context>
<context>
    <name>stationmaster::SelectIdleDialog</name>
    <message>
        <source>&amp;Disconnected</source>
        <translation>연결 끊김(&amp;D)</translation>
    </message>
    <message>
        <source>Select idle or disconnected</source>
        <translation>유휴 또는 연결 끊긴 세션 선택</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Either or both</source>
        <translation>하나 또는 둘 다</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>둘 중 하나</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Select those who are away</source>
        <translation>자리를 비운 사람 선택</translation>
    </message>
    <message>
        <source>They are selected in the grid and nothing else happens to them. Your own session is left out.</source>
        <translation>목록에서 선택될 뿐 다른 일은 일어나지 않습니다. 내 세션은 제외됩니다.</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>No session in the grid is like that.</source>
        <translation>목록에 그런 세션이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Idle or disconnected for longer than</source>
        <translation>유휴 또는 연결 끊김이 다음보다 긴 세션(&amp;I)</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionActions</name>
    <message>
        <source>&amp;Cancel the log-off</source>
        <translation>로그아웃 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop the countdowns of the selected sessions, whoever began them</source>
        <translation>누가 시작했든 선택한 세션의 카운트다운을 멈춥니다</translation>
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
        <translation>세션</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTable</name>
    <message>
        <source>List of the sessions</source>
        <translation>세션 목록</translation>
    </message>
</context>
<context>
    <name>stationmaster::SessionTableModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>로그인한 사용자</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
</context>
<context>
    <name>stationmaster::SettingsCommands</name>
    <message>
        <source>S&amp;ettings…</source>
        <translation>설정(&amp;E)…</translation>
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
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>확인 질문</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>교실</translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message>
        <source>&amp;Wake</source>
        <translation>깨우기(&amp;W)</translation>
    </message>
    <message>
        <source>What is w&amp;rong…</source>
        <translation>무엇이 문제인지(&amp;R)…</translation>
    </message>
    <message>
        <source>Computers that are not reachable</source>
        <translation>연결할 수 없는 컴퓨터</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>컴퓨터 %n대에 연결할 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Select computers to wake.</source>
        <translation>깨울 컴퓨터를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>stationmaster::SizeControl</name>
    <message>
        <source>Size of the tiles</source>
        <translation>미리 보기 크기</translation>
    </message>
</context>
<context>
    <name>stationmaster::Snapshot</name>
    <message>
        <source>The window was written to %1.</source>
        <translation>창을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The window could not be written to %1.</source>
        <translation>창을 %1에 저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesButton</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>상용구(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep this text as a template</source>
        <translation>이 글을 상용구로 저장(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget a template</source>
        <translation>상용구 삭제(&amp;F)</translation>
    </message>
</context>
<context>
    <name>stationmaster::TemplatesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>Templates of messages</source>
        <translation>메시지 상용구</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>상용구 글</translation>
    </message>
    <message>
        <source>A text that you send again and again</source>
        <translation>자주 보내는 글</translation>
    </message>
    <message>
        <source>They are offered wherever you write a message.</source>
        <translation>메시지를 쓰는 곳 어디서나 고를 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message>
        <source>These may allow it: %1. Whose password will you type? [%2]</source>
        <translation>허용할 수 있는 사람: %1. 누구의 암호를 입력하시겠습니까? [%2]</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>올바르지 않습니다.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>computer, account, what its log-on asks</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>암호:</translation>
    </message>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>암호를 요구하는 다른 컴퓨터 %n대에도 같은 암호를 쓰시겠습니까?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ToolBarPage</name>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>처음 상태로(&amp;W)</translation>
    </message>
    <message>
        <source>What stands in the tool bar</source>
        <translation>도구 모음에 표시할 항목</translation>
    </message>
    <message>
        <source>What stands in the tool bar when the program is new</source>
        <translation>도구 모음을 처음 상태로 되돌립니다</translation>
    </message>
    <message>
        <source>What is ticked stands in the tool bar, in this order.</source>
        <translation>선택한 항목이 이 순서대로 도구 모음에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>stationmaster::ViewActions</name>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>선택 반전(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>선택 해제(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>검색 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Show only a&amp;ctive</source>
        <translation>활성 세션만 표시(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;text sessions</source>
        <translation>텍스트 세션 표시(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>더 크게(&amp;G)</translation>
    </message>
    <message>
        <source>Show sessions without a desktop as well: consoles and ssh</source>
        <translation>데스크톱이 없는 세션(콘솔, ssh)도 표시합니다</translation>
    </message>
    <message>
        <source>Leave out disconnected and closing sessions</source>
        <translation>연결이 끊겼거나 종료 중인 세션을 제외합니다</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>이름순(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;station</source>
        <translation>좌석순(&amp;S)</translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation>상태순(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;idle time</source>
        <translation>유휴 시간순(&amp;I)</translation>
    </message>
    <message>
        <source>By time of &amp;log-on</source>
        <translation>로그인 시각순(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>작은 크기(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>중간 크기(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>큰 크기(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Sho&amp;w all sessions</source>
        <translation>모든 세션 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Smalle&amp;r</source>
        <translation>더 작게(&amp;R)</translation>
    </message>
    <message>
        <source>Select idle o&amp;r disconnected…</source>
        <translation>유휴 또는 연결 끊긴 세션 선택(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
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
        <translation>모두 보이게 맞추기(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the selected sessions alone, as large as can be</source>
        <translation>선택한 세션만 가능한 한 크게 표시합니다</translation>
    </message>
    <message>
        <source>Make the tiles as large as can be while all of them are in sight</source>
        <translation>모두 보이는 범위에서 타일을 가능한 한 크게 합니다</translation>
    </message>
    <message>
        <source>By pla&amp;ce</source>
        <translation>배치순(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not grouped</source>
        <translation>그룹화 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;computer</source>
        <translation>컴퓨터별(&amp;C)</translation>
    </message>
    <message>
        <source>By &amp;user</source>
        <translation>사용자별(&amp;U)</translation>
    </message>
    <message>
        <source>By &amp;state</source>
        <translation>상태별(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>스포트라이트(&amp;X)</translation>
    </message>
    <message>
        <source>By &amp;room</source>
        <translation>방별(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message>
        <source>none, log off now</source>
        <translation>없음, 지금 로그아웃</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as I say:</source>
        <translation>직접 지정:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>Minutes of warning</source>
        <translation>예고 시간(분)</translation>
    </message>
    <message>
        <source>Shown beside the countdown, for example: the lesson is over</source>
        <translation>카운트다운 옆에 표시됩니다. 예: 수업이 끝났습니다</translation>
    </message>
    <message>
        <source>&amp;Warning:</source>
        <translation>예고(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Your words:</source>
        <translation>전할 말(&amp;Y):</translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Welcome to Stationmaster</source>
        <translation>Stationmaster에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>The window shows everybody who is logged on. Select some of them, and do something for them; or for all. Nothing happens before you have been told whom it is about.</source>
        <translation>이 창에는 로그온한 모든 사용자가 표시됩니다. 몇 명을 선택하거나 모두를 대상으로 작업할 수 있습니다. 누구에게 해당하는지 알려 드리기 전에는 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>안내서(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>세션 %n개를 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host part is there: warnings before a log-off, block, messages, pictures and the history.</source>
        <translation>서비스(stationd)가 있습니다. 로그아웃 전 경고, 차단, 메시지, 화면 그림, 기록을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Without the host part people can be seen, locked and logged off, and no more than that.</source>
        <translation>서비스(stationd)가 없으면 사용자를 보고, 화면을 잠그고, 로그아웃할 수만 있습니다.</translation>
    </message>
    <message>
        <source>You are an administrator here: you may do everything to everybody.</source>
        <translation>여기서 관리자입니다. 모든 사용자에게 모든 작업을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>You are a dashboard user here: you may look after standard users.</source>
        <translation>여기서 대시보드 사용자입니다. 표준 사용자를 돌볼 수 있습니다.</translation>
    </message>
    <message>
        <source>You are a standard user here and may look after nobody. An administrator can change that; it holds from your next log-on:</source>
        <translation>여기서 표준 사용자이므로 다른 사용자를 돌볼 수 없습니다. 관리자가 변경할 수 있으며 다음 로그온부터 적용됩니다:</translation>
    </message>
</context>
</TS>
