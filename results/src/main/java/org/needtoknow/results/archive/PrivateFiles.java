package org.needtoknow.results.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only their owner may open: 0600 in 0700, from the moment they exist. What
 * a run writes holds criminal justice information.
 */
public final class PrivateFiles {
  /** Its owner may read and write it, and nobody else may do anything. */
  public static final String FILE_MODE = "rw-------";

  /** Its owner may execute it, too, or enter it. */
  public static final String FOLDER_MODE = "rwx------";

  /** Its owner may read it: a file of a complete run. */
  public static final String READ_ONLY_MODE = "r--------";

  private static final FileAttribute<?>[] FILE = attributes(FILE_MODE);
  private static final FileAttribute<?>[] FOLDER = attributes(FOLDER_MODE);
  private static final int BUFFER = 1 << 18;

  private PrivateFiles() {}

  private static FileAttribute<?>[] attributes(String permissions) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  /** Makes one folder; its parent must be there. */
  public static Path createFolder(Path folder) throws IOException {
    return Files.createDirectory(folder, FOLDER);
  }

  /** Makes a folder and those above it, as far as they are not there. */
  public static Path createFolders(Path folder) throws IOException {
    return Files.createDirectories(folder, FOLDER);
  }

  /** True when a file permits nothing that {@code mode} (rwxrwxrwx) does not. */
  public static boolean isWithin(String mode, Path file) throws IOException {
    return PosixFilePermissions.fromString(mode).containsAll(Files.getPosixFilePermissions(file));
  }

  /** Opens a file that only grows; makes it where there is none. */
  public static FileChannel append(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
        FILE);
  }

  /** Opens a file to be read and written; makes it where there is none. */
  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
        FILE);
  }

  /** Waits until what was written to a file or folder is on the disk. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Closes a file against changes, its owner's too. */
  static void makeReadOnly(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(READ_ONLY_MODE));
  }

  /** Opens a new file; one that is there already is an error. */
  public static OutputStream create(Path file) throws IOException {
    return new BufferedOutputStream(createUnbuffered(file), BUFFER);
  }

  /** Opens a file that is there to be written from a place on, which may lie behind its end. */
  public static OutputStream from(Path file, long place) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE).position(place);
    return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /** The same for what is written in large pieces. */
  public static OutputStream createUnbuffered(Path file) throws IOException {
    return Channels.newOutputStream(
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE));
  }

  /**
   * Removes a folder with all that is in it; does not follow links. What somebody else removes
   * meanwhile is gone all the same.
   */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
