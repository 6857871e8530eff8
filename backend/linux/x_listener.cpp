// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/x_listener.h"

#include <QFile>

namespace stationmaster {

using namespace Qt::StringLiterals;

Result<XListener> xListener(int number, const KernelPaths &paths)
{
    if (number < 0)
        return Error{Error::Code::NotFound, u"no number of a display"_s, {}};
    const QByteArray name = "/X" + QByteArray::number(number);
    const auto inFiles = listenerAt(QFile::encodeName(paths.xSockets) + name);
    const auto abstract = listenerAt(QByteArray(1, '\0') + paths.abstractXSockets + name);
    if (inFiles && abstract && *inFiles != *abstract)
        return Error{Error::Code::Protocol, u"two X servers say they are the same display"_s, {}};
    if (!inFiles && !abstract)
        return Error{Error::Code::NotFound, u"no X server listens there"_s, {}};
    return inFiles ? *inFiles : *abstract;
}

} // namespace stationmaster
