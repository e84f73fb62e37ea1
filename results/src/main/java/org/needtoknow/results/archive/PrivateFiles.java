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
 * Creates files (0600) and folders (0700) that only their owner may open, from the moment they
 * exist. The files of a run hold criminal justice information.
 */
public final class PrivateFiles {
  /** Only its owner may read and write it. */
  public static final String FILE_MODE = "rw-------";

  /** Its owner may also execute or enter it. */
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

  /** Creates one folder; its parent must exist. */
  public static Path createFolder(Path folder) throws IOException {
    return Files.createDirectory(folder, FOLDER);
  }

  /** Creates a folder and its missing parents. */
  public static Path createFolders(Path folder) throws IOException {
    return Files.createDirectories(folder, FOLDER);
  }

  /** True when a file permits nothing that {@code mode} (rwxrwxrwx) does not. */
  public static boolean isWithin(String mode, Path file) throws IOException {
    return PosixFilePermissions.fromString(mode).containsAll(Files.getPosixFilePermissions(file));
  }

  /** Opens a file to append to; creates it if it does not exist. */
  public static FileChannel append(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
        FILE);
  }

  /** Opens a file to read and write; creates it if it does not exist. */
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

  /** Makes a file read-only, also for its owner. */
  static void makeReadOnly(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(READ_ONLY_MODE));
  }

  /** Opens a new file; an existing file is an error. */
  public static OutputStream create(Path file) throws IOException {
    return new BufferedOutputStream(createUnbuffered(file), BUFFER);
  }

  /** Opens an existing file to write from a position, which may be after its end. */
  public static OutputStream from(Path file, long place) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE).position(place);
    return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /** The same for large writes. */
  public static OutputStream createUnbuffered(Path file) throws IOException {
    return Channels.newOutputStream(
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE));
  }

  /**
   * Removes a folder with its content; does not follow links. It is no error if another process
   * removes a file meanwhile.
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
