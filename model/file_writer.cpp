// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/file_writer.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace stationmaster {

QFuture<Result<>> writeFile(const QString &fileName, const QByteArray &content)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QFuture<Result<>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, fileName, content] {
        QSaveFile file(fileName);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
        promise->addResult(written ? Result<>()
                                   : Result<>(Error{Error::Code::Internal, file.errorString(), {}}));
        promise->finish();
    });
    return future;
}

} // namespace stationmaster
