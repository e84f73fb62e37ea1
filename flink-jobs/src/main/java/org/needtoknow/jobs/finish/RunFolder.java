package org.needtoknow.jobs.finish;

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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * The folder of one run. It is written beside the place where it belongs and takes its name by a
 * rename once it is whole: a killed run leaves no half result under the name, and an earlier result
 * goes only when the new one is there.
 */
public final class RunFolder implements AutoCloseable {
  /** The file that tells a run's folder from any other. */
  public static final String RUN_RECORD = "run.json";

  /** What people decided on items; a new run of the same folder keeps it. */
  public static final String DECISIONS = "decisions.ndjson";

  private static final String MARK = "\"need-to-know\"";
  private static final String PART = ".part-";
  private static final String OLD = ".old-";
  private static final String LOCK = ".lock";

  private static final Duration GRACE = Duration.ofMinutes(1);

  private final Path out;
  private final Path part;
  private final Path work;
  private final FileChannel lockChannel;
  private final FileLock lock;
  private boolean committed;

  private RunFolder(Path out, Path part, FileChannel lockChannel, FileLock lock)
      throws IOException {
    this.out = out;
    this.part = part;
    this.lockChannel = lockChannel;
    this.lock = lock;
    this.work = PrivateFiles.createFolder(part.resolve(".work"));
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
    Path target = out.toAbsolutePath().normalize();
    recover(target);
    check(target);
    Path part =
        PrivateFiles.createFolder(
            target.resolveSibling(target.getFileName() + PART + UUID.randomUUID()));
    FileChannel channel =
        FileChannel.open(
            part.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new RunFolder(target, part, channel, channel.lock());
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
  public void commit() throws IOException {
    PrivateFiles.delete(work);
    Path earlier = out.resolve(DECISIONS);
    if (Files.isRegularFile(earlier)) {
      Files.copy(earlier, part.resolve(DECISIONS), StandardCopyOption.COPY_ATTRIBUTES);
    }
    if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      Path old = out.resolveSibling(out.getFileName() + OLD + UUID.randomUUID());
      Files.move(out, old, StandardCopyOption.ATOMIC_MOVE);
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
      committed = true;
      PrivateFiles.delete(old);
    } else {
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
      committed = true;
    }
    Files.deleteIfExists(out.resolve(LOCK));
    unlock();
  }

  /** Removes an unfinished result. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      PrivateFiles.delete(part);
      unlock();
    }
  }

  private void unlock() throws IOException {
    if (lock.isValid()) {
      lock.release();
    }
    lockChannel.close();
  }

  /** Puts an earlier result back that a run killed between two renames took away. */
  private static void recover(Path out) throws IOException {
    Path parent = out.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    String name = out.getFileName().toString();
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(
            parent,
            entry ->
                entry.getFileName().toString().startsWith(name + PART)
                    || entry.getFileName().toString().startsWith(name + OLD))) {
      for (Path entry : left) {
        if (entry.getFileName().toString().startsWith(name + OLD)) {
          if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            PrivateFiles.delete(entry);
          } else {
            Files.move(entry, out, StandardCopyOption.ATOMIC_MOVE);
          }
        } else if (isAbandoned(entry)) {
          PrivateFiles.delete(entry);
        }
      }
    }
  }

  /** True when no process holds the lock of an unfinished result. */
  private static boolean isAbandoned(Path part) throws IOException {
    Path lockFile = part.resolve(LOCK);
    if (!Files.exists(lockFile)) {
      // Either killed in its first moments, or another process is in its first moments now.
      return Files.getLastModifiedTime(part).toInstant().isBefore(Instant.now().minus(GRACE));
    }
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free != null;
    } catch (OverlappingFileLockException heldHere) {
      return false;
    }
  }

  private static boolean isRun(Path folder) throws ConfigurationException {
    Path record = folder.resolve(RUN_RECORD);
    if (!Files.isRegularFile(record)) {
      return false;
    }
    try (var in = Files.newInputStream(record)) {
      return new String(in.readNBytes(200), UTF_8).contains(MARK);
    } catch (IOException e) {
      throw refused(folder, "the output folder cannot be read");
    }
  }

  private static ConfigurationException refused(Path out, String why) {
    return ConfigurationException.of(out.toString(), why, "name another folder with --out");
  }
}
