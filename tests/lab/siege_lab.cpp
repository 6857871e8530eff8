// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/siege_lab.h"

#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.stationmaster.Host1"_s;
const QString SessionInterface = u"org.stationmaster.Session1"_s;
constexpr int BlockedMs = 60'000;

} // namespace

void SiegeLab::TearDown()
{
    ActingLab::TearDown();
    if (!IsSkipped())
        asRoot(u"rm -f /home/*/.lab-profile /home/*/evil /home/*/ran"_s);
}

SiegeLab::Target SiegeLab::targetOf(const QString &user)
{
    const QList<LoginctlSession> found = host().sessionsOf(user);
    EXPECT_EQ(found.size(), 1) << user.toStdString();
    const QString id = found.value(0).id();
    Target target{u"/org/stationmaster/Host1/session/"_s
                      + (!id.isEmpty() && id.front().isDigit() ? u"_3"_s + id : id),
                  found.value(0).value("User"),
                  {}};
    EXPECT_TRUE(LabHost::waitFor([&] {
        const LabHost::Output started = host().run(
            {u"busctl"_s, u"get-property"_s, Service, target.path, SessionInterface, u"Started"_s});
        target.started = started.out.section(u' ', 1).trimmed();
        return started.ok();
    })) << user.toStdString();
    return target;
}

QStringList SiegeLab::callOn(const Target &target, const QString &method, const QStringList &before,
                             const QStringList &after)
{
    return QStringList{target.path, SessionInterface, method} + before
        + QStringList{u"u:"_s + target.uid, u"t:"_s + target.started} + after;
}

void SiegeLab::writeProfile(const QString &user, const QString &script)
{
    ASSERT_TRUE(succeeded(host().run(
        {u"bash"_s, u"-c"_s,
         u"printf '%s\\n' \"$1\" | install -o \"$0\" -m 600 /dev/stdin \"/home/$0/.lab-profile\""_s, user,
         script})));
}

std::unique_ptr<QProcess> SiegeLab::startAtDesktop(const QString &user, const QStringList &command)
{
    auto process = std::make_unique<QProcess>();
    host().open(*process, QStringList{u"/opt/lab/session"_s, u"at"_s, user} + command);
    return process;
}

std::unique_ptr<QProcess> SiegeLab::startAs(const QString &user, const QStringList &command)
{
    auto process = std::make_unique<QProcess>();
    host().open(*process, QStringList{u"runuser"_s, u"-u"_s, user, u"--"_s} + command);
    return process;
}

QString SiegeLab::outputOf(QProcess &process, int timeout)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(timeout)) {
        ADD_FAILURE() << "it goes on";
        process.kill();
        process.waitForFinished();
        return {};
    }
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString SiegeLab::outputUntil(QProcess &process, const QString &word)
{
    QString output;
    EXPECT_TRUE(LabHost::waitFor([&] {
        process.waitForReadyRead(50);
        output += QString::fromUtf8(process.readAllStandardOutput());
        return output.contains(word) || process.state() == QProcess::NotRunning;
    }));
    EXPECT_TRUE(output.contains(word)) << output.toStdString() << process.readAllStandardError().constData();
    return output;
}

int SiegeLab::numberAfter(const QString &output, const QString &word)
{
    const QRegularExpressionMatch match =
        QRegularExpression(u"\\b%1 (\\d+)"_s.arg(word), QRegularExpression::NoPatternOption).match(output);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QStringList SiegeLab::programsOf(const QString &units)
{
    return host()
        .run({u"bash"_s, u"-c"_s,
              u"find /sys/fs/cgroup -path \"*/$0/*\" -name cgroup.procs -exec cat {} + | sort -nu |"
              " while read -r pid; do readlink \"/proc/$pid/exe\"; done | sort -u"_s,
              units})
        .out.split(u'\n', Qt::SkipEmptyParts);
}

QString SiegeLab::mainProcess(const QString &unit)
{
    return host().run({u"systemctl"_s, u"show"_s, u"-P"_s, u"MainPID"_s, unit}).out.trimmed();
}

bool SiegeLab::isBlocked(const QString &user)
{
    return asRoot(u"stationctl list --json "_s + user).out.contains(u"\"blocked\":true"_s);
}

bool SiegeLab::becomesBlocked(const QString &user)
{
    return LabHost::waitFor(
        [&] {
            return isBlocked(user);
        },
        BlockedMs);
}

QColor SiegeLab::screenshotOf(const QString &user)
{
    const LabHost::Output output =
        asTeacher(u"stationctl screenshot %1 -o - --size 320x240 | base64 -w0"_s.arg(user));
    const QImage picture = QImage::fromData(QByteArray::fromBase64(output.out.toLatin1()));
    // Aside from where a pointer is, and from what a cover says.
    return picture.isNull() ? QColor() : picture.pixelColor(picture.width() / 16, picture.height() * 15 / 16);
}

} // namespace stationmaster::lab
