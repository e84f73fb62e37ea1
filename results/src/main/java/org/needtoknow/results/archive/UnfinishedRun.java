package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
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
 * A run that is being written, in a folder next to the complete runs of an archive. When complete,
 * it gets its name by a rename, so that a killed run leaves no partial result under a name. It
 * never writes to earlier runs, decisions or the register.
 */
public final class UnfinishedRun implements AutoCloseable {
  /** The name of the thread that removes an unfinished run when the process ends. */
  public static final String STOPPED = "ntk-stopped";

  /** Locked while the run is written; a free lock means that the run was killed. */
  static final String LOCK = ".need-to-know.lock";

  private static final int ATTEMPTS = 40;
  private static final long PAUSE_MILLIS = 50;

  private final ArchivePlace place;
  private final Path part;
  private final Path work;
  private final FileChannel lockChannel;
  private final FileLock lock;
  private final Thread atExit;
  private boolean over;

  private UnfinishedRun(
      ArchivePlace place, Path part, FileChannel lockChannel, FileLock lock, Runnable stopped) {
    this.place = place;
    this.part = part;
    this.lockChannel = lockChannel;
    this.lock = lock;
    this.work = part.resolve(".work");
    this.atExit = new Thread(() -> abandon(stopped), STOPPED);
  }

  /**
   * Refuses a folder that holds anything but runs. Changes nothing.
   *
   * @throws ConfigurationException when runs cannot be kept there
   */
  public static void check(Path out) throws ConfigurationException {
    ArchivePlace.check(out);
  }

  /** Creates the folder of a new run, and removes what killed runs left. */
  public static UnfinishedRun create(Path out) throws IOException, ConfigurationException {
    return create(out, () -> {});
  }

  /**
   * Creates the folder of a new run, and removes what killed runs left.
   *
   * @param out the archive; created if it does not exist
   * @param stopped called when the process must end before the run is complete, and before the
   *     partial run is removed
   */
  public static UnfinishedRun create(Path out, Runnable stopped)
      throws IOException, ConfigurationException {
    ArchivePlace place = ArchivePlace.open(out);
    try (LockedFile alone = place.lock()) {
      place.prepare();
      Path part =
          PrivateFiles.createFolder(
              place.archive().runsFolder().resolve(ArchivePlace.PART + UUID.randomUUID()));
      ArchivePlace.WRITTEN_HERE.add(part);
      FileChannel channel =
          FileChannel.open(
              part.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      UnfinishedRun run = new UnfinishedRun(place, part, channel, channel.lock(), stopped);
      PrivateFiles.createFolder(run.work);
      Runtime.getRuntime().addShutdownHook(run.atExit);
      return run;
    }
  }

  /** The archive to which the run is added. */
  public ResultArchive archive() {
    return place.archive();
  }

  /** The folder in which the run is written. */
  public Path part() {
    return part;
  }

  /** The folder for temporary files; removed before the run gets its name. */
  public Path work() {
    return work;
  }

  /**
   * Gives the complete run its name and makes it the latest. Before that, its files are on the disk
   * and read-only.
   *
   * @throws ConfigurationException when the run has no {@code run.json} or no lookups
   */
  public synchronized FinishedRun commit() throws IOException, ConfigurationException {
    PrivateFiles.delete(work);
    FinishedRun written = FinishedRun.unnamed(part);
    String wanted = RunName.of(written.started(), written.runId());
    close(part);
    String name;
    try (LockedFile alone = place.lock()) {
      name = free(wanted);
      Files.delete(part.resolve(LOCK));
      PrivateFiles.force(part);
      Path runs = place.archive().runsFolder();
      Files.move(part, runs.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      over = true;
      PrivateFiles.force(runs);
      place.setLatest(name);
    } finally {
      if (over) {
        letGo();
      }
    }
    return place.archive().run(name);
  }

  private static void close(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.getFileName().toString().equals(LOCK)) {
          PrivateFiles.force(file);
          PrivateFiles.makeReadOnly(file);
        }
      }
    }
  }

  private String free(String wanted) {
    Path runs = place.archive().runsFolder();
    String name = wanted;
    for (int number = 2; Files.exists(runs.resolve(name), LinkOption.NOFOLLOW_LINKS); number++) {
      name = wanted + "-" + number;
    }
    return name;
  }

  /** Removes the run unless it is complete. */
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
      // The hook runs already and will find nothing to do.
    }
    if (lock.isValid()) {
      lock.release();
    }
    lockChannel.close();
    ArchivePlace.WRITTEN_HERE.remove(part);
  }

  /**
   * Removes the run when the process ends: a partial result about lookups must not stay on the
   * disk.
   */
  private synchronized void abandon(Runnable stopped) {
    if (over) {
      return;
    }
    over = true;
    stopped.run();
    // Tasks may still write into the folder; the next run removes what remains.
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        PrivateFiles.delete(part);
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
          return;
        }
      } catch (IOException writtenMeanwhile) {
        // Tries once more.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
