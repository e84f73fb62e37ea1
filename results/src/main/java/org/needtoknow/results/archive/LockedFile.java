package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that is open and locked, against other processes and against other threads of this one.
 * The lock is gone when its process dies.
 *
 * <p>A file that is locked so must be opened with this class alone: where one thread closes a file,
 * Linux releases the locks of the whole process on it.
 */
final class LockedFile implements AutoCloseable {
  private static final ConcurrentHashMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final ReentrantLock thread;
  private final FileChannel channel;
  private final FileLock lock;

  private LockedFile(ReentrantLock thread, FileChannel channel, FileLock lock) {
    this.thread = thread;
    this.channel = channel;
    this.lock = lock;
  }

  private interface Opening {
    FileChannel open() throws IOException;
  }

  /** Waits until the file is this thread's alone; makes it where there is none. */
  static LockedFile toWrite(Path file) throws IOException {
    return open(file, () -> PrivateFiles.open(file), false);
  }

  /** Waits until no process writes; the file must be there. */
  static LockedFile toRead(Path file) throws IOException {
    return open(file, () -> FileChannel.open(file, StandardOpenOption.READ), true);
  }

  private static LockedFile open(Path file, Opening opening, boolean shared) throws IOException {
    Path parent = file.toAbsolutePath().getParent().toRealPath();
    ReentrantLock thread =
        THREADS.computeIfAbsent(parent.resolve(file.getFileName()), path -> new ReentrantLock());
    thread.lock();
    FileChannel channel = null;
    try {
      channel = opening.open();
      return new LockedFile(thread, channel, channel.lock(0, Long.MAX_VALUE, shared));
    } catch (IOException | RuntimeException failure) {
      if (channel != null) {
        channel.close();
      }
      thread.unlock();
      throw failure;
    }
  }

  FileChannel channel() {
    return channel;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    } finally {
      thread.unlock();
    }
  }
}
