package org.needtoknow.parsers.department;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The content of a folder, by relative path with {@code /} between the parts. Names that begin with
 * a dot are skipped.
 *
 * @param files files that can be opened and read
 * @param folders folders below
 * @param others other entries, each with what it is: a broken link, a pipe
 */
record FolderListing(
    List<String> files, SortedSet<String> folders, SortedMap<String, String> others) {
  private static final int MAX_DEPTH = 8;

  FolderListing {
    files = List.copyOf(files);
    folders = Collections.unmodifiableSortedSet(folders);
    others = Collections.unmodifiableSortedMap(others);
  }

  static FolderListing of(Path folder) throws IOException {
    Path real = folder.toRealPath();
    List<String> files = new ArrayList<>();
    SortedSet<String> folders = new TreeSet<>();
    SortedMap<String, String> others = new TreeMap<>();
    Files.walkFileTree(
        real,
        EnumSet.noneOf(java.nio.file.FileVisitOption.class),
        MAX_DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (path.equals(real)) {
              return FileVisitResult.CONTINUE;
            }
            if (isHidden(path)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(name(path));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isHidden(path)) {
              return FileVisitResult.CONTINUE;
            }
            if (Files.isRegularFile(path)) {
              files.add(name(path));
            } else {
              others.put(name(path), kind(path, attributes));
            }
            return FileVisitResult.CONTINUE;
          }

          private String name(Path path) {
            return real.relativize(path).toString().replace(File.separatorChar, '/');
          }
        });
    Collections.sort(files);
    return new FolderListing(files, folders, others);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static String kind(Path path, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return "is a folder that is too deep; files in it are not found";
    }
    if (Files.isDirectory(path)) {
      return "is a link to a folder; links to folders are not followed, so put the files here";
    }
    return attributes.isSymbolicLink() && !Files.exists(path)
        ? "is a link to a file that does not exist"
        : "is a pipe or a device, not a file";
  }
}
