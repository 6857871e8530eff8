// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/screen_source.h"

namespace stationmaster {

std::optional<Error> ScreenSource::obstacle(const SessionId &id) const
{
    if (canWatch(id))
        return {};
    return Error{Error::Code::Unsupported, QStringLiteral("no pictures of this session"), {}};
}

} // namespace stationmaster

#include "moc_screen_source.cpp"
