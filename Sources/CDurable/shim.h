#ifndef DISCHARGE_CDURABLE_H
#define DISCHARGE_CDURABLE_H

#include <errno.h>

#ifdef __linux__
#include <sys/vfs.h>

// unistd.h declares it for GNU sources alone, which Swift does not ask for.
int syncfs(int descriptor);
#endif

// Brings everything that was written to the file system of an open file to its disk; -1 with ENOSYS but on Linux.
static inline int cdurable_syncfs(int descriptor) {
#ifdef __linux__
    return syncfs(descriptor);
#else
    (void)descriptor;
    errno = ENOSYS;
    return -1;
#endif
}

// Whether an open file is on a disk or in memory of this machine: 1 for ext2 to ext4, XFS, Btrfs, F2FS and tmpfs, by the
// numbers of statfs(2), else 0.
static inline int cdurable_is_local(int descriptor) {
#ifdef __linux__
    struct statfs system;
    if (fstatfs(descriptor, &system) != 0) return 0;
    switch ((unsigned int)system.f_type) {
    case 0xEF53u:
    case 0x58465342u:
    case 0x9123683Eu:
    case 0xF2F52010u:
    case 0x01021994u:
        return 1;
    default:
        return 0;
    }
#else
    (void)descriptor;
    return 0;
#endif
}

#endif
