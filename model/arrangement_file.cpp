// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrangement_file.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace stationmaster {

QFuture<Result<Arrangement>> readArrangement(const QString &fileName)
{
    auto promise = std::make_shared<QPromise<Result<Arrangement>>>();
    promise->start();
    QFuture<Result<Arrangement>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, fileName] {
        QFile file(fileName);
        // A pipe would have us wait for whoever writes into it.
        if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly))
            promise->addResult(Error{Error::Code::NotFound, file.errorString(), {}});
        else
            promise->addResult(Arrangement::fromJson(file.read(Arrangement::MaxBytes + 1)));
        promise->finish();
    });
    return future;
}

} // namespace stationmaster
