// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logging.h"

#include <QDir>
#include <QLoggingCategory>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdlib>
#include <vector>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxFileBytes = 1024 * 1024;
constexpr std::size_t KeptFiles = 3;
constexpr qsizetype MaxMessage = 4096;

spdlog::level::level_enum toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

spdlog::level::level_enum toSpdlog(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

/// What Qt says about itself that no operator can do anything about: a script that no installed font can
/// write, a platform without window managers.
bool isToolkitChatter(const QString &message)
{
    return message.contains(u"OpenType support missing"_s) || message.contains(u"propagateSizeHints"_s);
}

void handleQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::string category = context.category ? context.category : "default";
    // Always through "{}": what a session sent must never be read as a format string.
    spdlog::log(isToolkitChatter(message) ? spdlog::level::debug : toSpdlog(type), "{}: {}", category,
                singleLine(message).toStdString());
    if (type == QtFatalMsg) {
        spdlog::default_logger()->flush();
        std::abort();
    }
}

} // namespace

std::optional<LogLevel> logLevelFromName(const QString &name)
{
    if (name == u"debug"_s)
        return LogLevel::Debug;
    if (name == u"info"_s)
        return LogLevel::Info;
    if (name == u"warning"_s)
        return LogLevel::Warning;
    if (name == u"error"_s)
        return LogLevel::Error;
    return {};
}

QString stateFolder()
{
    // QStandardPaths knows the state folder from Qt 6.7 on only. A relative path in the variable is to be
    // ignored (XDG Base Directory Specification).
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = QDir::isAbsolutePath(base) ? base : QDir::homePath() + u"/.local/state"_s;
    return home + u"/stationmaster"_s;
}

QString singleLine(const QString &message)
{
    QString line;
    for (const QString begin = message.left(MaxMessage); const QChar c : begin) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            line += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, '0'_L1);
        else
            line += c;
    }
    return line;
}

void setUpLogging(const LogOptions &options)
{
    auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    std::vector<spdlog::sink_ptr> sinks{console};
    QString fileTrouble;
    if (!options.fileName.isEmpty()) {
        const QString path = stateFolder() + u'/' + options.fileName;
        QDir().mkpath(stateFolder());
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(),
                                                                                   MaxFileBytes, KeptFiles));
        } catch (const spdlog::spdlog_ex &exception) {
            fileTrouble = QString::fromLocal8Bit(exception.what());
        }
    }
    auto logger = std::make_shared<spdlog::logger>("stationmaster", sinks.begin(), sinks.end());
    logger->set_level(toSpdlog(options.level));
    logger->flush_on(spdlog::level::warn);
    // A full disk must not fill the terminal as well: spdlog's own trouble is told once and then kept quiet.
    logger->set_error_handler([told = false](const std::string &text) mutable {
        if (!std::exchange(told, true))
            std::fprintf(stderr, "log: %s\n", text.c_str());
    });
    spdlog::set_default_logger(logger);
    QLoggingCategory::setFilterRules(options.level == LogLevel::Debug ? u"stationmaster.*=true"_s
                                                                      : u"stationmaster.*.debug=false"_s);
    qInstallMessageHandler(handleQtMessage);
    if (!fileTrouble.isEmpty())
        spdlog::warn("{}", singleLine(fileTrouble).toStdString());
}

} // namespace stationmaster
