package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An open file, locked against other processes and other threads of this process. The lock ends
 * with the process.
 *
 * <p>Open such a file only with this class: when one thread closes a file, Linux releases all locks
 * of the process on it.
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

  /** Waits for exclusive access to the file; creates it if it does not exist. */
  static LockedFile toWrite(Path file) throws IOException {
    return open(file, () -> PrivateFiles.open(file), false);
  }

  /** Waits until no process writes; the file must exist. */
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
