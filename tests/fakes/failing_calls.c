/* Makes calls of the C library fail below one folder: at call N, from call N on, or with a kill.

   Preloaded into a process (`failing_calls.py`), so that GDAL, SQLite, Qt and Python all meet it.
   A call counts when its path, or the file behind its number, lies below the folder. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { ONCE, FULL, GONE, KILL };
enum { READS, TAKES_SPACE, FREES };

static char folder[PATH_MAX];
static int mode, at = -1, calls;

void failing_calls_arm(const char *below, int how, int number) {
    strncpy(folder, below, sizeof folder - 1);
    mode = how, at = number, calls = 0;
}

int failing_calls_disarm(void) {
    at = -1;
    return calls;
}

static int is_below(const char *path) {
    size_t length = strlen(folder);
    return path && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int is_fd_below(int fd) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_below(path);
}

/* what is closed for writing may find no space at last; folders and files that were read cannot */
static int closing(int fd) {
    return (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDONLY ? READS : TAKES_SPACE;
}

static int is_at_below(int fd, const char *path) {
    return path && path[0] == '/' ? is_below(path) : fd != AT_FDCWD && is_fd_below(fd);
}

static int fails(int counts, int kind) {
    if (at < 0 || !counts) return 0;
    if (mode == FULL && kind != TAKES_SPACE) return 0;
    calls++;
    if (mode == ONCE || mode == KILL ? calls != at : calls < at) return 0;
    if (mode == KILL) kill(getpid(), SIGKILL);
    errno = mode == FULL ? ENOSPC : EIO;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define IS_ON (at >= 0)
#define KIND(flags) ((flags) & (O_CREAT) ? TAKES_SPACE : READS)

#define OPEN(name)                                                                      \
    int name(const char *path, int flags, ...) {                                        \
        va_list rest;                                                                   \
        va_start(rest, flags);                                                          \
        mode_t bits = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;         \
        va_end(rest);                                                                   \
        if (fails(IS_ON && is_below(path), KIND(flags))) return -1;                     \
        return REAL(name)(path, flags, bits);                                           \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                    \
    int name(int fd, const char *path, int flags, ...) {                                \
        va_list rest;                                                                   \
        va_start(rest, flags);                                                          \
        mode_t bits = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;         \
        va_end(rest);                                                                   \
        if (fails(IS_ON && is_at_below(fd, path), KIND(flags))) return -1;              \
        return REAL(name)(fd, path, flags, bits);                                       \
    }
OPENAT(openat)
OPENAT(openat64)

#define FOPEN(name)                                                                     \
    FILE *name(const char *path, const char *how) {                                     \
        if (fails(IS_ON && is_below(path), how[0] == 'w' ? TAKES_SPACE : READS))        \
            return NULL;                                                                \
        return REAL(name)(path, how);                                                   \
    }
FOPEN(fopen)
FOPEN(fopen64)

#define CALL(result, name, kind, counts, failed, parameters, arguments)                 \
    result name parameters {                                                            \
        if (fails(IS_ON && (counts), kind)) return failed;                              \
        return REAL(name) arguments;                                                    \
    }
CALL(ssize_t, write, TAKES_SPACE, is_fd_below(fd), -1, (int fd, const void *data, size_t size),
     (fd, data, size))
CALL(ssize_t, writev, TAKES_SPACE, is_fd_below(fd), -1, (int fd, const struct iovec *v, int n),
     (fd, v, n))
CALL(ssize_t, pwrite, TAKES_SPACE, is_fd_below(fd), -1,
     (int fd, const void *data, size_t size, off_t place), (fd, data, size, place))
CALL(ssize_t, pwrite64, TAKES_SPACE, is_fd_below(fd), -1,
     (int fd, const void *data, size_t size, off64_t place), (fd, data, size, place))
CALL(size_t, fwrite, TAKES_SPACE, is_fd_below(fileno(file)), 0,
     (const void *data, size_t size, size_t n, FILE *file), (data, size, n, file))
CALL(int, fflush, TAKES_SPACE, file && is_fd_below(fileno(file)), EOF, (FILE *file), (file))
CALL(int, ftruncate, TAKES_SPACE, is_fd_below(fd), -1, (int fd, off_t size), (fd, size))
CALL(int, ftruncate64, TAKES_SPACE, is_fd_below(fd), -1, (int fd, off64_t size), (fd, size))
CALL(int, fsync, TAKES_SPACE, is_fd_below(fd), -1, (int fd), (fd))
CALL(int, fdatasync, TAKES_SPACE, is_fd_below(fd), -1, (int fd), (fd))
CALL(ssize_t, read, READS, is_fd_below(fd), -1, (int fd, void *data, size_t size), (fd, data, size))
CALL(int, mkdir, TAKES_SPACE, is_below(path), -1, (const char *path, mode_t bits), (path, bits))
CALL(int, rename, FREES, is_below(from) || is_below(to), -1, (const char *from, const char *to),
     (from, to))
CALL(int, unlink, FREES, is_below(path), -1, (const char *path), (path))
CALL(int, rmdir, FREES, is_below(path), -1, (const char *path), (path))
CALL(int, unlinkat, FREES, is_at_below(fd, path), -1, (int fd, const char *path, int flags),
     (fd, path, flags))
CALL(DIR *, opendir, READS, is_below(path), NULL, (const char *path), (path))

/* the file is closed even when closing says that something went wrong */
int fclose(FILE *file) {
    int failed = fails(IS_ON && is_fd_below(fileno(file)), closing(fileno(file))), why = errno;
    int code = REAL(fclose)(file);
    if (failed) errno = why;
    return failed ? EOF : code;
}

int close(int fd) {
    int failed = fails(IS_ON && is_fd_below(fd), closing(fd)), why = errno;
    int code = REAL(close)(fd);
    if (failed) errno = why;
    return failed ? -1 : code;
}
