<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActionCommand</name>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Waiting %n second. Ctrl-C cancels it.</numerusform>
            <numerusform>Waiting %n seconds. Ctrl-C cancels it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>%1 of %n warned; they are logged off when their countdowns end</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 of %n warned; they are logged off when their countdowns end</numerusform>
            <numerusform>%1 of %n warned; they are logged off when their countdowns end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, without its being seen to happen</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n asked, without its being seen to happen</numerusform>
            <numerusform>%n asked, without its being seen to happen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivateAction</name>
    <message numerus="yes">
        <source>%n session(s) brought to the front</source>
        <translation>
            <numerusform>%n session brought to the front</numerusform>
            <numerusform>%n sessions brought to the front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be brought to the front</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be brought to the front</numerusform>
            <numerusform>%n could not be brought to the front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n session(s) to the front?</source>
        <translation>
            <numerusform>Bring %n session to the front?</numerusform>
            <numerusform>Bring %n sessions to the front?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockAction</name>
    <message numerus="yes">
        <source>%n session(s) blocked</source>
        <translation>
            <numerusform>%n session blocked</numerusform>
            <numerusform>%n sessions blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be blocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be blocked</numerusform>
            <numerusform>%n could not be blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n session(s)?</source>
        <translation>
            <numerusform>Block %n session?</numerusform>
            <numerusform>Block %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered, but not sealed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n covered, but not sealed</numerusform>
            <numerusform>%n covered, but not sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The message is longer than %n character(s).</source>
        <translation>
            <numerusform>The message is longer than %n character.</numerusform>
            <numerusform>The message is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message numerus="yes">
        <source>This concerns %n session(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>This concerns %n session, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</numerusform>
            <numerusform>This concerns %n sessions, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</numerusform>
        </translation>
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
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n disconnected</numerusform>
            <numerusform>%n disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n closing</numerusform>
            <numerusform>%n closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text session(s) not shown</source>
        <translation>
            <numerusform>%n text session not shown</numerusform>
            <numerusform>%n text sessions not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n station free</numerusform>
            <numerusform>%n stations free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a lost block</source>
        <translation>
            <numerusform>%n with a lost block</numerusform>
            <numerusform>%n with a lost block</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisconnectAction</name>
    <message numerus="yes">
        <source>%n session(s) disconnected</source>
        <translation>
            <numerusform>%n session disconnected</numerusform>
            <numerusform>%n sessions disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be disconnected</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be disconnected</numerusform>
            <numerusform>%n could not be disconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n session(s)?</source>
        <translation>
            <numerusform>Disconnect %n session?</numerusform>
            <numerusform>Disconnect %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your session will be disconnected in %n second(s).</source>
        <translation>
            <numerusform>Your session will be disconnected in %n second.</numerusform>
            <numerusform>Your session will be disconnected in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n with an end that is not known here</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n with an end that is not known here</numerusform>
            <numerusform>%n with an end that is not known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone: cancelled</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n left alone: cancelled</numerusform>
            <numerusform>%n left alone: cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockAction</name>
    <message numerus="yes">
        <source>%n could not be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be locked</numerusform>
            <numerusform>%n could not be locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)?</source>
        <translation>
            <numerusform>Lock %n session?</numerusform>
            <numerusform>Lock %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your screen will be locked in %n second(s).</source>
        <translation>
            <numerusform>Your screen will be locked in %n second.</numerusform>
            <numerusform>Your screen will be locked in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) locked</source>
        <translation>
            <numerusform>%n session locked</numerusform>
            <numerusform>%n sessions locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to lock, but not seen to be locked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n asked to lock, but not seen to be locked</numerusform>
            <numerusform>%n asked to lock, but not seen to be locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffAction</name>
    <message numerus="yes">
        <source>%n logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n logged off</numerusform>
            <numerusform>%n logged off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be logged off</numerusform>
            <numerusform>%n could not be logged off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log off %n session(s)? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Log off %n session? Work that is not saved is lost.</numerusform>
            <numerusform>Log off %n sessions? Work that is not saved is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will be logged off in %n second(s). Save your work now.</source>
        <translation>
            <numerusform>You will be logged off in %n second. Save your work now.</numerusform>
            <numerusform>You will be logged off in %n seconds. Save your work now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n told to end, but nobody could check whether it did</numerusform>
            <numerusform>%n told to end, but nobody could check whether they did</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOffEverywhereAction</name>
    <message numerus="yes">
        <source>%n logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n logged off everywhere</numerusform>
            <numerusform>%n logged off everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be logged off everywhere</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be logged off everywhere</numerusform>
            <numerusform>%n could not be logged off everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log off the users of %n session(s) everywhere? Work that is not saved is lost.</source>
        <translation>
            <numerusform>Log off the user of %n session everywhere? Work that is not saved is lost.</numerusform>
            <numerusform>Log off the users of %n sessions everywhere? Work that is not saved is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told to end, but nobody could check whether it did</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n told to end, but nobody could check whether it did</numerusform>
            <numerusform>%n told to end, but nobody could check whether they did</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageAction</name>
    <message numerus="yes">
        <source>%n message(s) delivered</source>
        <translation>
            <numerusform>%n message delivered</numerusform>
            <numerusform>%n messages delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered</source>
        <translation>
            <numerusform>%n message could not be delivered</numerusform>
            <numerusform>%n messages could not be delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have seen the message</source>
        <comment>users</comment>
        <translation>
            <numerusform>%1 of %n has seen the message</numerusform>
            <numerusform>%1 of %n have seen the message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the message to %n session(s)?</source>
        <translation>
            <numerusform>Send the message to %n session?</numerusform>
            <numerusform>Send the message to %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent, but not seen to arrive</source>
        <translation>
            <numerusform>%n message sent, but not seen to arrive</numerusform>
            <numerusform>%n messages sent, but not seen to arrive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MuteAction</name>
    <message numerus="yes">
        <source>%n session(s) muted</source>
        <translation>
            <numerusform>%n session muted</numerusform>
            <numerusform>%n sessions muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be muted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be muted</numerusform>
            <numerusform>%n could not be muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mute %n session(s)?</source>
        <translation>
            <numerusform>Mute %n session?</numerusform>
            <numerusform>Mute %n sessions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureSaveRun</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1.</source>
        <translation>
            <numerusform>%n picture saved in %1.</numerusform>
            <numerusform>%n pictures saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerCommand</name>
    <message numerus="yes">
        <source>This concerns %n computer(s), and there is no terminal to ask on. Nothing was done. Add --yes to go on.</source>
        <translation>
            <numerusform>This concerns %n computer, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</numerusform>
            <numerusform>This concerns %n computers, and there is no terminal to ask on. Nothing was done. Add --yes to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warning the users for %n second(s). Ctrl-C calls it off.</source>
        <translation>
            <numerusform>Warning the users for %n second. Ctrl-C calls it off.</numerusform>
            <numerusform>Warning the users for %n seconds. Ctrl-C calls it off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message numerus="yes">
        <source>Restart %n computer(s)?</source>
        <translation>
            <numerusform>Restart %n computer?</numerusform>
            <numerusform>Restart %n computers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shut down %n computer(s)?</source>
        <translation>
            <numerusform>Shut down %n computer?</numerusform>
            <numerusform>Shut down %n computers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wake %n computer(s)?</source>
        <translation>
            <numerusform>Wake %n computer?</numerusform>
            <numerusform>Wake %n computers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of users</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restarted</source>
        <translation>
            <numerusform>%n restarted</numerusform>
            <numerusform>%n restarted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shut down</source>
        <translation>
            <numerusform>%n shut down</numerusform>
            <numerusform>%n shut down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woken</source>
        <translation>
            <numerusform>%n woken</numerusform>
            <numerusform>%n woken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to restart</source>
        <translation>
            <numerusform>%n not seen to restart</numerusform>
            <numerusform>%n not seen to restart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to shut down</source>
        <translation>
            <numerusform>%n not seen to shut down</numerusform>
            <numerusform>%n not seen to shut down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen to wake</source>
        <translation>
            <numerusform>%n not seen to wake</numerusform>
            <numerusform>%n not seen to wake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n called off</numerusform>
            <numerusform>%n called off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message numerus="yes">
        <source>“%1” fits %n session(s). Say which by its id:</source>
        <translation>
            <numerusform>“%1” fits %n session. Say which by its id:</numerusform>
            <numerusform>“%1” fits %n sessions. Say which by its id:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnblockAction</name>
    <message numerus="yes">
        <source>%n session(s) unblocked</source>
        <translation>
            <numerusform>%n session unblocked</numerusform>
            <numerusform>%n sessions unblocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unblocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be unblocked</numerusform>
            <numerusform>%n could not be unblocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %n session(s)?</source>
        <translation>
            <numerusform>Unblock %n session?</numerusform>
            <numerusform>Unblock %n sessions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockAction</name>
    <message numerus="yes">
        <source>%n could not be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be unlocked</numerusform>
            <numerusform>%n could not be unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)?</source>
        <translation>
            <numerusform>Unlock %n session?</numerusform>
            <numerusform>Unlock %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) unlocked</source>
        <translation>
            <numerusform>%n session unlocked</numerusform>
            <numerusform>%n sessions unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked to unlock, but not seen to be unlocked</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n asked to unlock, but not seen to be unlocked</numerusform>
            <numerusform>%n asked to unlock, but not seen to be unlocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmuteAction</name>
    <message numerus="yes">
        <source>%n session(s) unmuted</source>
        <translation>
            <numerusform>%n session unmuted</numerusform>
            <numerusform>%n sessions unmuted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be unmuted</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n could not be unmuted</numerusform>
            <numerusform>%n could not be unmuted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmute %n session(s)?</source>
        <translation>
            <numerusform>Unmute %n session?</numerusform>
            <numerusform>Unmute %n sessions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningCountdown</name>
    <message numerus="yes">
        <source>Waiting %n second(s). Ctrl-C cancels it.</source>
        <translation>
            <numerusform>Waiting %n second. Ctrl-C cancels it.</numerusform>
            <numerusform>Waiting %n seconds. Ctrl-C cancels it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::AddHostsDialog</name>
    <message numerus="yes">
        <source>%n computer(s): %1 to %2</source>
        <translation>
            <numerusform>%n computer: %1 to %2</numerusform>
            <numerusform>%n computers: %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) chosen</source>
        <translation>
            <numerusform>%n computer chosen</numerusform>
            <numerusform>%n computers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::BlockDialog</name>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>For %n minute</numerusform>
            <numerusform>For %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::CallOff</name>
    <message numerus="yes">
        <source>Cancelling the log-off of %n session(s)…</source>
        <translation>
            <numerusform>Cancelling the log-off of %n session…</numerusform>
            <numerusform>Cancelling the log-off of %n sessions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was called off.</source>
        <translation>
            <numerusform>The log-off of %n session was called off.</numerusform>
            <numerusform>The log-off of %n sessions was called off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log-off of %n session(s) was not called off: %1</source>
        <comment>reason of the first</comment>
        <translation>
            <numerusform>The log-off of %n session was not called off: %1</numerusform>
            <numerusform>The log-off of %n sessions was not called off: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ConfirmLogOffDialog</name>
    <message numerus="yes">
        <source>%n of these sessions are not shown in the grid now.</source>
        <translation>
            <numerusform>%n of these sessions is not shown in the grid now.</numerusform>
            <numerusform>%n of these sessions are not shown in the grid now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator(s), on whom you may not act, are left out.</source>
        <translation>
            <numerusform>%n administrator, on whom you may not act, is left out.</numerusform>
            <numerusform>%n administrators, on whom you may not act, are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::HistoryWindow</name>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::ImportRoomsDialog</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::MessageDialog</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::PasswordDialog</name>
    <message numerus="yes">
        <source>Use the same password for the &amp;other %n computer(s) that ask</source>
        <translation>
            <numerusform>Use the same password for the &amp;other %n computer that asks</numerusform>
            <numerusform>Use the same password for the &amp;other %n computers that ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::PictureSaveRun</name>
    <message numerus="yes">
        <source>Saving %n picture(s)…</source>
        <translation>
            <numerusform>Saving %n picture…</numerusform>
            <numerusform>Saving %n pictures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::PowerPresenter</name>
    <message numerus="yes">
        <source>The users of %n computer(s) are being warned.</source>
        <translation>
            <numerusform>The users of %n computer are being warned.</numerusform>
            <numerusform>The users of %n computers are being warned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RemoveFromListDialog</name>
    <message numerus="yes">
        <source>Remove the room “%1” with %n computer(s) from your list?</source>
        <translation>
            <numerusform>Remove the room “%1” with %n computer from your list?</numerusform>
            <numerusform>Remove the room “%1” with %n computers from your list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsNotice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) cannot be reached: %1</source>
        <translation>
            <numerusform>%n computer cannot be reached: %1</numerusform>
            <numerusform>%n computers cannot be reached: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::RoomsTextModel</name>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n not reachable</numerusform>
            <numerusform>%n not reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::SilentHostsView</name>
    <message numerus="yes">
        <source>%n computer(s) not reachable</source>
        <translation>
            <numerusform>%n computer not reachable</numerusform>
            <numerusform>%n computers not reachable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::TerminalPasswords</name>
    <message numerus="yes">
        <source>Use the same password for the other %n computer(s) that ask?</source>
        <translation>
            <numerusform>Use the same password for the other %n computer that asks?</numerusform>
            <numerusform>Use the same password for the other %n computers that ask?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::WarningChoice</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stationmaster::WelcomeDialog</name>
    <message numerus="yes">
        <source>%n session(s) can be seen.</source>
        <translation>
            <numerusform>%n session can be seen.</numerusform>
            <numerusform>%n sessions can be seen.</numerusform>
        </translation>
    </message>
</context>
</TS>
