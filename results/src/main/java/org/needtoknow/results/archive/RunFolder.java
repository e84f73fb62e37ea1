package org.needtoknow.results.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * The folder of one run. It is written beside the place where it belongs and takes its name by a
 * rename once it is whole: a killed run leaves no half result under the name, and an earlier result
 * goes only when the new one is there.
 */
public final class RunFolder implements AutoCloseable {
  /** What people decided on items; a new run of the same folder keeps it. */
  public static final String DECISIONS = "decisions.ndjson";

  private static final String MARK = "\"need-to-know\"";
  private static final String PART = ".part-";
  private static final String OLD = ".old-";

  /** The name of the thread that takes an unfinished result away when the process ends. */
  public static final String STOPPED = "ntk-stopped";

  private static final int ATTEMPTS = 40;
  private static final long PAUSE_MILLIS = 50;

  /** Marks a folder as an unfinished result of this program, and is locked while it is written. */
  static final String LOCK = ".need-to-know.lock";

  private final Path out;
  private final Path part;
  private final Path work;
  private final FileChannel lockChannel;
  private final FileLock lock;
  private final Thread atExit;
  private boolean over;

  private RunFolder(Path out, Path part, FileChannel lockChannel, FileLock lock, Runnable stopped) {
    this.out = out;
    this.part = part;
    this.lockChannel = lockChannel;
    this.lock = lock;
    this.work = part.resolve(".work");
    this.atExit = new Thread(() -> abandon(stopped), STOPPED);
  }

  /**
   * Refuses a place that holds something else than a run's result.
   *
   * @throws ConfigurationException when the folder may not be replaced or cannot be made
   */
  public static void check(Path out) throws ConfigurationException {
    Path target = out.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
      throw refused(out, "the folder that should hold the output is not there or not writable");
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(out, "the output is to be a folder and a file or link stands there");
    }
    if (!isRun(target)) {
      throw refused(out, "the output folder is there and is not the result of an earlier run");
    }
  }

  /** Makes the folder to write into, and clears away what a killed run left. */
  public static RunFolder create(Path out) throws IOException, ConfigurationException {
    return create(out, () -> {});
  }

  /**
   * Makes the folder to write into, and clears away what a killed run left.
   *
   * @param stopped told when the process is made to end before the result is whole, before what is
   *     half written is removed
   */
  public static RunFolder create(Path out, Runnable stopped)
      throws IOException, ConfigurationException {
    Path target = out.toAbsolutePath().normalize();
    recover(target);
    check(target);
    Path part =
        PrivateFiles.createFolder(
            target.resolveSibling(target.getFileName() + PART + UUID.randomUUID()));
    // Locked before it has its name: with the name and no lock it is one that a killed run left.
    Path unnamed = part.resolve(LOCK + ".new");
    FileChannel channel =
        FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    RunFolder folder = new RunFolder(target, part, channel, channel.lock(), stopped);
    Files.move(unnamed, part.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    PrivateFiles.createFolder(folder.work);
    Runtime.getRuntime().addShutdownHook(folder.atExit);
    return folder;
  }

  /** Where the result is written. */
  public Path part() {
    return part;
  }

  /** Where the run keeps what only it needs; gone when the result takes its name. */
  public Path work() {
    return work;
  }

  /** Gives the whole result its name. */
  public synchronized void commit() throws IOException {
    PrivateFiles.delete(work);
    Path earlier = out.resolve(DECISIONS);
    if (Files.isRegularFile(earlier)) {
      Files.copy(earlier, part.resolve(DECISIONS), StandardCopyOption.COPY_ATTRIBUTES);
    }
    if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      Path old = out.resolveSibling(out.getFileName() + OLD + UUID.randomUUID());
      Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
      over = true;
      PrivateFiles.delete(old);
    } else {
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
      over = true;
    }
    Files.deleteIfExists(out.resolve(LOCK));
    letGo();
  }

  /** Removes an unfinished result. */
  @Override
  public synchronized void close() throws IOException {
    if (!over) {
      over = true;
      PrivateFiles.delete(part);
      letGo();
    }
  }

  private void letGo() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException ending) {
      // It runs already, and finds nothing left to do.
    }
    if (lock.isValid()) {
      lock.release();
    }
    lockChannel.close();
  }

  /** The process ends: half a result of people's lookups is not left lying about. */
  private synchronized void abandon(Runnable stopped) {
    if (over) {
      return;
    }
    over = true;
    stopped.run();
    // Others still write into it while it goes; what stays all the same goes with the next run.
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        PrivateFiles.delete(part);
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
          return;
        }
      } catch (IOException writtenMeanwhile) {
        // Once more.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /**
   * Puts an earlier result back that a run killed between two renames took away, and clears away
   * what killed runs left. A folder is theirs by its name and by what is in it: whatever else
   * stands beside the result is nobody's to touch.
   */
  private static void recover(Path out) throws IOException {
    Path parent = out.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    String name = out.getFileName().toString();
    try (DirectoryStream<Path> beside = Files.newDirectoryStream(parent)) {
      for (Path entry : beside) {
        if (isNamed(entry, name + OLD) && isRun(entry)) {
          if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            PrivateFiles.delete(entry);
          } else {
            Files.move(entry, out, StandardCopyOption.ATOMIC_MOVE);
          }
        } else if (isNamed(entry, name + PART) && isAbandoned(entry)) {
          PrivateFiles.delete(entry);
        }
      }
    }
  }

  /** Whether it is a folder with such a name as this class gives. */
  private static boolean isNamed(Path entry, String prefix) {
    String name = entry.getFileName().toString();
    if (!name.startsWith(prefix) || !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String rest = name.substring(prefix.length());
    try {
      return UUID.fromString(rest).toString().equals(rest);
    } catch (IllegalArgumentException someOtherWord) {
      return false;
    }
  }

  /** True when it is an unfinished result whose lock no process holds. */
  private static boolean isAbandoned(Path part) throws IOException {
    Path lockFile = part.resolve(LOCK);
    if (!Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free != null;
    } catch (OverlappingFileLockException heldHere) {
      return false;
    }
  }

  private static boolean isRun(Path folder) {
    Path record = folder.resolve(FileNames.RUN_RECORD);
    if (!Files.isRegularFile(record)) {
      return false;
    }
    try (var in = Files.newInputStream(record)) {
      return new String(in.readNBytes(200), UTF_8).contains(MARK);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static ConfigurationException refused(Path out, String why) {
    return ConfigurationException.of(out.toString(), why, "name another folder with --out");
  }
}
