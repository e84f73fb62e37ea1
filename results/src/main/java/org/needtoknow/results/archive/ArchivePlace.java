package org.needtoknow.results.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * The folder {@code OUT} as a place to write to: makes it, marks it as an archive of this program,
 * names its latest run and clears away what killed processes left. All of this happens under one
 * lock, so that any number of audits may write into the same archive.
 */
final class ArchivePlace {
  /** Marks a folder as an archive of this program; locked while runs come and go. */
  static final String MARK = ".need-to-know.lock";

  /** A run that is being written. */
  static final String PART = ".part-";

  /** A run that is being removed. */
  static final String OLD = ".old-";

  private static final String NEW_LINK = ".latest-";

  /** Unfinished runs of this process: where one is opened and closed, its lock is gone. */
  static final Set<Path> WRITTEN_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final ResultArchive archive;

  private ArchivePlace(Path folder) {
    this.folder = folder;
    this.archive = new ResultArchive(folder);
  }

  /**
   * Refuses a place that holds something else than an archive.
   *
   * @throws ConfigurationException when runs cannot be kept there
   */
  static void check(Path out) throws ConfigurationException {
    Path target = out.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
        throw refused(out, "the folder that should hold the output is not there or not writable");
      }
      return;
    }
    if (!Files.isDirectory(target)) {
      throw refused(out, "the output is to be a folder and this is a file or a broken link");
    }
    if (Files.exists(target.resolve(FileNames.RUN_RECORD))) {
      throw isOneRun(target)
          ? ConfigurationException.of(
              out.toString(),
              "this is the folder of one run, which never changes",
              "name the folder above runs with --out")
          : refused(out, "an older version of this program wrote the result in this folder");
    }
    if (!isArchive(target) && !isEmpty(target) && !isArchive(target)) {
      throw refused(out, "the output folder is there and holds something else than runs");
    }
    if (!Files.isWritable(target)) {
      throw refused(out, "the output folder is not writable");
    }
    Path runs = target.resolve(ResultArchive.RUNS);
    if (Files.exists(runs, LinkOption.NOFOLLOW_LINKS) && !isFolder(runs)) {
      throw refused(out, "\"runs\" in the output folder is no folder");
    }
    Path link = target.resolve(ResultArchive.LATEST);
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
      throw refused(out, "\"latest\" in the output folder is no link");
    }
  }

  private static boolean isOneRun(Path folder) {
    try {
      Path real = folder.toRealPath();
      return RunName.isValid(real.getFileName().toString())
          && real.getParent().endsWith(ResultArchive.RUNS);
    } catch (IOException unreadable) {
      return false;
    }
  }

  static boolean isArchive(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static ConfigurationException refused(Path out, String why) {
    return ConfigurationException.of(out.toString(), why, "name another folder with --out");
  }

  /**
   * Opens the place, and makes it where there is none.
   *
   * @throws ConfigurationException when runs cannot be kept there
   */
  static ArchivePlace open(Path out) throws IOException, ConfigurationException {
    check(out);
    Path target = out.toAbsolutePath().normalize();
    if (!Files.isDirectory(target)) {
      try {
        PrivateFiles.createFolder(target);
      } catch (FileAlreadyExistsException madeMeanwhile) {
        check(out);
      }
    } else if (!isArchive(target)) {
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(PrivateFiles.FOLDER_MODE));
    }
    return new ArchivePlace(target.toRealPath());
  }

  ResultArchive archive() {
    return archive;
  }

  /** Waits until no other process or thread adds or removes a run here. */
  LockedFile lock() throws IOException {
    return LockedFile.toWrite(folder.resolve(MARK));
  }

  /** Makes what is missing and clears away what killed processes left; under the lock. */
  void prepare() throws IOException, ConfigurationException {
    for (Path needed : new Path[] {archive.runsFolder(), archive.register()}) {
      if (!Files.isDirectory(needed)) {
        PrivateFiles.createFolder(needed);
      }
    }
    clear();
    if (archive.latestName().isPresent()) {
      return;
    }
    if (archive.names().isEmpty()) {
      checkLinks();
    } else {
      setLatest(archive.latest().name());
    }
  }

  /** Better known before an audit than after it. */
  private void checkLinks() throws IOException, ConfigurationException {
    Path link = folder.resolve(NEW_LINK + UUID.randomUUID());
    try {
      Files.createSymbolicLink(link, Path.of(ResultArchive.RUNS));
      Files.delete(link);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      throw refused(folder, "there can be no symbolic link in the output folder");
    }
  }

  /** Names the latest run; under the lock. The name changes from one run to the other at once. */
  void setLatest(String run) throws IOException {
    Path link = folder.resolve(NEW_LINK + UUID.randomUUID());
    Files.createSymbolicLink(link, Path.of(ResultArchive.RUNS, run));
    Files.move(link, folder.resolve(ResultArchive.LATEST), StandardCopyOption.ATOMIC_MOVE);
    PrivateFiles.force(folder);
  }

  /**
   * Removes what is of this program by its name and in use by no process. Whatever else people keep
   * there is left alone.
   */
  private void clear() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(archive.runsFolder())) {
      for (Path entry : entries) {
        if (isNamed(entry, OLD) && isFolder(entry)
            || isNamed(entry, PART) && isFolder(entry) && isAbandoned(entry)) {
          PrivateFiles.delete(entry);
        }
      }
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, NEW_LINK + "*")) {
      for (Path entry : entries) {
        if (isNamed(entry, NEW_LINK) && Files.isSymbolicLink(entry)) {
          Files.deleteIfExists(entry);
        }
      }
    }
  }

  private static boolean isFolder(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isNamed(Path entry, String prefix) {
    String name = entry.getFileName().toString();
    if (!name.startsWith(prefix)) {
      return false;
    }
    String rest = name.substring(prefix.length());
    try {
      return UUID.fromString(rest).toString().equals(rest);
    } catch (IllegalArgumentException someOtherWord) {
      return false;
    }
  }

  /** True when no process holds its lock. One without a lock is half made or half committed. */
  private static boolean isAbandoned(Path part) throws IOException {
    if (WRITTEN_HERE.contains(part)) {
      return false;
    }
    Path lockFile = part.resolve(UnfinishedRun.LOCK);
    if (!Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
      Optional<FileLock> free = Optional.ofNullable(channel.tryLock());
      return free.isPresent();
    }
  }
}
