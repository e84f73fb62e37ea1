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
 * A run that is being written, beside the complete runs of an archive. It takes its name by a
 * rename once it is complete: a killed run leaves no half result under a name, and the earlier
 * runs, the decisions and the register are never written to.
 */
public final class UnfinishedRun implements AutoCloseable {
  /** The name of the thread that removes an unfinished run when the process ends. */
  public static final String STOPPED = "ntk-stopped";

  /** Locked while the run is written: a run whose lock is free was killed. */
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
   * Refuses a place that holds something else than runs. Changes nothing.
   *
   * @throws ConfigurationException when runs cannot be kept there
   */
  public static void check(Path out) throws ConfigurationException {
    ArchivePlace.check(out);
  }

  /** Makes the folder of a run to write into, and clears away what killed runs left. */
  public static UnfinishedRun create(Path out) throws IOException, ConfigurationException {
    return create(out, () -> {});
  }

  /**
   * Makes the folder of a run to write into, and clears away what killed runs left.
   *
   * @param out the archive, which is made where there is none
   * @param stopped called when the process is made to end before the run is complete, before what
   *     is half written is removed
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

  /** Where the run is written. */
  public Path part() {
    return part;
  }

  /** Where the run keeps what only it needs; gone when the run takes its name. */
  public Path work() {
    return work;
  }

  /**
   * Gives the complete run its name, and makes it the latest. Its files are on the disk before, and
   * read-only.
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
      // It runs already, and finds nothing left to do.
    }
    if (lock.isValid()) {
      lock.release();
    }
    lockChannel.close();
    ArchivePlace.WRITTEN_HERE.remove(part);
  }

  /** The process ends: half a result of people's lookups must not stay on the disk. */
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
}
