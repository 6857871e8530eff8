// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace stationmaster {

/// Whether the desktop asks for light or dark, and for more contrast, through the settings portal of the
/// user's session bus (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance, key
/// color-scheme: 0 no preference, 1 dark, 2 light; key contrast: 0 no preference, 1 higher). Qt 6.4 does not
/// ask by itself. A desktop without a portal stays Unknown. Never blocks.
class SystemColorScheme final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme
    {
        Unknown,
        Light,
        Dark
    };
    Q_ENUM(Scheme)

    enum class Start
    {
        IfNeeded,
        Never, ///< A portal that does not run is not started; once it runs, its changes are heard.
    };

    explicit SystemColorScheme(const QDBusConnection &sessionBus, Start start = Start::IfNeeded,
                               QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool highContrast() const { return m_highContrast; }

Q_SIGNALS:
    /// One of the two.
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask(const QString &key, Start start);
    void apply(const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::Unknown;
    bool m_highContrast = false;
};

} // namespace stationmaster
