#ifndef DISCHARGE_CDURABLE_H
#define DISCHARGE_CDURABLE_H

#include <errno.h>

#ifdef __linux__
// unistd.h declares it for GNU sources alone, which Swift does not ask for.
int syncfs(int descriptor);
#endif

// Brings everything that was written to the file system of an open file to its disk; -1 with ENOSYS where no call does.
static inline int cdurable_syncfs(int descriptor) {
#ifdef __linux__
    return syncfs(descriptor);
#else
    (void)descriptor;
    errno = ENOSYS;
    return -1;
#endif
}

#endif
