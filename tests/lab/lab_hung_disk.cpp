// SPDX-License-Identifier: GPL-3.0-or-later
// lab_hung_disk FOLDER, as root: mounts a file system there that takes questions and never answers one.
// Whoever asks waits uninterruptibly, as for a file server that is gone, until this program ends. Says
// "mounted", then "asked" for each question. Ends with 77 where the kernel has no FUSE.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/fuse.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int NoFuse = 77;
constexpr unsigned FuseMajor = 10;
constexpr unsigned FuseMinor = 229;

int failed(const char *what, int code)
{
    std::fprintf(stderr, "lab_hung_disk: %s: %s\n", what, std::strerror(errno));
    return code;
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// Without it the kernel does not pass a question on.
bool answerInit(int device, const fuse_in_header &question)
{
    struct
    {
        fuse_out_header header;
        fuse_init_out init;
    } answer{};
    answer.header.len = sizeof(answer);
    answer.header.unique = question.unique;
    answer.init.major = FUSE_KERNEL_VERSION;
    answer.init.minor = FUSE_KERNEL_MINOR_VERSION;
    answer.init.max_write = 4096;
    return write(device, &answer, sizeof(answer)) == ssize_t(sizeof(answer));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    // A host that was booted in a container has the kernel's FUSE, but no file for it.
    if (mknod("/dev/fuse", S_IFCHR | 0666, makedev(FuseMajor, FuseMinor)) != 0 && errno != EEXIST)
        return failed("/dev/fuse", NoFuse);
    const int device = open("/dev/fuse", O_RDWR | O_CLOEXEC);
    if (device < 0)
        return failed("/dev/fuse", NoFuse);
    if (mkdir(argv[1], 0755) != 0 && errno != EEXIST)
        return failed(argv[1], 1);
    char options[128];
    std::snprintf(options, sizeof(options), "fd=%d,rootmode=40000,user_id=0,group_id=0,allow_other", device);
    if (mount("lab", argv[1], "fuse", MS_NOSUID | MS_NODEV, options) != 0)
        return failed("mount", errno == ENODEV ? NoFuse : 1);
    std::vector<char> buffer(1 << 20);
    for (;;) {
        const ssize_t size = read(device, buffer.data(), buffer.size());
        if (size < 0 && (errno == EINTR || errno == ENOENT))
            continue;
        if (size < ssize_t(sizeof(fuse_in_header)))
            return failed("read", 1);
        fuse_in_header question{};
        std::memcpy(&question, buffer.data(), sizeof(question));
        if (question.opcode != FUSE_INIT)
            say("asked");
        else if (answerInit(device, question))
            say("mounted");
        else
            return failed("write", 1);
    }
}
