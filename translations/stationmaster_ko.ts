<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>ActionCommand</name>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>세션 %n개를 로그아웃하시겠습니까? 저장하지 않은 작업 내용은 사라집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개의 연결을 끊으시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개를 잠그시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개의 잠금을 해제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>세션 %n개를 맨 앞으로 가져오시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>세션 %n개에 메시지를 보내시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>%n초 후에 로그아웃됩니다. 지금 작업 내용을 저장하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>%n초 후에 세션의 연결이 끊어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>%n초 후에 화면이 잠깁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
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
        <source>No session fits. Nothing was done.</source>
        <translation>조건에 맞는 세션이 없습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Type the message and end it with Ctrl-D on a line of its own.</source>
        <translation>메시지를 입력한 다음 새 줄에서 Ctrl-D를 눌러 끝내십시오.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was done; the users are being told.</source>
        <translation>중단되었습니다. 아무 작업도 하지 않았으며 사용자에게 이를 알리는 중입니다.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short answer</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Left alone: it does not meet the criteria.</source>
        <translation>조건에 맞지 않아 그대로 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>대상은 세션 %n개인데 확인을 받을 터미널이 없습니다. 아무 작업도 하지 않았습니다. 계속하려면 --yes를 추가하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be warned. %1</source>
        <translation>경고를 보내지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Warned. %1</source>
        <translation>경고를 보냈습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>%n초 동안 기다립니다. Ctrl-C를 누르면 취소됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled. You can go on working.</source>
        <translation>예고한 작업이 취소되었습니다. 작업을 계속하셔도 됩니다.</translation>
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
        <source>Only sessions idle for longer than this: 90 (seconds), 30m, 2h, 1d12h.</source>
        <translation>유휴 시간이 이보다 긴 세션만 대상으로 합니다: 90(초), 30m, 2h, 1d12h.</translation>
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
        <source>Act on this computer, through ssh: [USER@]HOST[:PORT].</source>
        <translation>ssh를 통해 이 컴퓨터에서 실행합니다: [USER@]HOST[:PORT].</translation>
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
        <source>--demo and --bus exclude each other.</source>
        <translation>--demo와 --bus는 함께 쓸 수 없습니다.</translation>
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Logged off.</source>
        <translation>로그아웃했습니다.</translation>
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
        <source>Locked.</source>
        <translation>잠갔습니다.</translation>
    </message>
    <message>
        <source>Asked to lock; the session did not confirm it.</source>
        <translation>잠금을 요청했지만 세션에서 확인해 주지 않았습니다.</translation>
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
        <source>Brought to the front.</source>
        <translation>맨 앞으로 가져왔습니다.</translation>
    </message>
    <message>
        <source>Message delivered.</source>
        <translation>메시지를 전달했습니다.</translation>
    </message>
    <message>
        <source>Message sent; nobody confirmed that it was seen.</source>
        <translation>메시지를 보냈지만 읽었는지는 확인되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>세션 %n개 연결 끊김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked or asked to lock</source>
        <translation>
            <numerusform>세션 %n개 잠금 또는 잠금 요청됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked or asked to unlock</source>
        <translation>
            <numerusform>세션 %n개 잠금 해제 또는 잠금 해제 요청됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>세션 %n개 맨 앞으로 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>메시지 %n개 전달됨</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n could not be</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n개 취소됨</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Logged off</source>
        <translation>로그아웃됨</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Asked to disconnect</source>
        <translation>연결 끊기 요청함</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Asked to lock</source>
        <translation>잠금 요청함</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>잠금 해제됨</translation>
    </message>
    <message>
        <source>Asked to unlock</source>
        <translation>잠금 해제 요청함</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>맨 앞으로 가져옴</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>메시지 전달됨</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>메시지 보냄</translation>
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
        <source>This session has neither a terminal nor a notification service that shows messages. Nothing was done.</source>
        <translation>이 세션에는 메시지를 표시할 터미널도 알림 서비스도 없습니다. 아무 작업도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Told to end; whether anything is left of it could not be checked.</source>
        <translation>종료를 요청했지만 남은 것이 있는지는 확인하지 못했습니다.</translation>
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
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개의 연결을 끊지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개를 잠그지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개의 잠금을 해제하지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>세션 %n개를 맨 앞으로 가져오지 못함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>메시지 %n개를 전달하지 못함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Logging off: %1 of %2 done</source>
        <translation>로그아웃 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Disconnecting: %1 of %2 done</source>
        <translation>연결 끊는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Locking: %1 of %2 done</source>
        <translation>잠그는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Unlocking: %1 of %2 done</source>
        <translation>잠금 해제 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Bringing to the front: %1 of %2 done</source>
        <translation>맨 앞으로 가져오는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Sending messages: %1 of %2 done</source>
        <translation>메시지 보내는 중: %2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>Logging off %1…</source>
        <translation>%1 로그아웃 중…</translation>
    </message>
    <message>
        <source>Disconnecting %1…</source>
        <translation>%1 연결 끊는 중…</translation>
    </message>
    <message>
        <source>Locking the screen of %1…</source>
        <translation>%1의 화면을 잠그는 중…</translation>
    </message>
    <message>
        <source>Unlocking the screen of %1…</source>
        <translation>%1의 화면 잠금을 해제하는 중…</translation>
    </message>
    <message>
        <source>Bringing %1 to the front…</source>
        <translation>%1의 세션을 맨 앞으로 가져오는 중…</translation>
    </message>
    <message>
        <source>Sending a message to %1…</source>
        <translation>%1에게 메시지를 보내는 중…</translation>
    </message>
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
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Would log off %1</source>
        <translation>로그아웃 대상: %1</translation>
    </message>
    <message>
        <source>Would disconnect %1</source>
        <translation>연결 끊기 대상: %1</translation>
    </message>
    <message>
        <source>Would lock %1</source>
        <translation>잠금 대상: %1</translation>
    </message>
    <message>
        <source>Would unlock %1</source>
        <translation>잠금 해제 대상: %1</translation>
    </message>
    <message>
        <source>Would bring %1 to the front</source>
        <translation>맨 앞으로 가져올 대상: %1</translation>
    </message>
    <message>
        <source>Would send the message to %1</source>
        <translation>메시지를 보낼 대상: %1</translation>
    </message>
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
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>종료 중</translation>
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
        <source>Logging off…</source>
        <translation>로그아웃 중…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>대기 중…</translation>
    </message>
    <message>
        <source>Forcing…</source>
        <translation>강제 종료 중…</translation>
    </message>
    <message>
        <source>Log off</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>맨 앞으로 가져오기</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>메시지 보내기</translation>
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
        <source>Only a session on a seat of the computer can be brought to the front.</source>
        <translation>컴퓨터에 직접 연결된 좌석의 세션만 맨 앞으로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>A text session has no screen that could be locked.</source>
        <translation>텍스트 세션에는 잠글 수 있는 화면이 없습니다.</translation>
    </message>
    <message>
        <source>This session is disconnected already.</source>
        <translation>이 세션은 이미 연결이 끊겨 있습니다.</translation>
    </message>
    <message>
        <source>This session cannot be disconnected from here.</source>
        <translation>이 세션은 여기에서 연결을 끊을 수 없습니다.</translation>
    </message>
    <message>
        <source>This computer does not offer that.</source>
        <translation>이 컴퓨터에서는 지원하지 않는 기능입니다.</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>실패한 세션에 대해서만 같은 작업을 다시 합니다</translation>
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
        <source>Do the same again for those that failed, and only for those</source>
        <translation>실패한 세션에 대해서만 같은 작업을 다시 합니다</translation>
    </message>
    <message>
        <source>Cancel what has not begun yet</source>
        <translation>아직 시작하지 않은 작업을 취소합니다</translation>
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
</context>
<context>
    <name>stationmaster::MainWindow</name>
    <message>
        <source>An action is still under way. If you close now, what has not begun is left undone and you are not told how the rest ended.</source>
        <translation>아직 진행 중인 작업이 있습니다. 지금 닫으면 시작하지 않은 작업은 실행되지 않고 나머지 결과도 알 수 없습니다.</translation>
    </message>
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
        <source>&amp;About Stationmaster</source>
        <translation>Stationmaster 정보(&amp;A)</translation>
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
    <name>stationmaster::SessionActions</name>
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
        <source>Lock</source>
        <comment>tool bar, short</comment>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>tool bar, short</comment>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>To front</source>
        <comment>tool bar, short</comment>
        <translation>맨 앞으로</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>tool bar, short</comment>
        <translation>연결 끊기</translation>
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
</context>
</TS>
