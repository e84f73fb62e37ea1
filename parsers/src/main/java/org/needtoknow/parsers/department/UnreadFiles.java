package org.needtoknow.parsers.department;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.table.TableFormat;

/**
 * Finds entries that are not read although they may be needed: files beside the logs that {@code
 * department.yaml} does not name, links to files that do not exist, folders that are named like
 * files. Without this an export that is not read would look like days without lookups.
 */
final class UnreadFiles {
  private static final String NOT_NAMED =
      "is not read; name it under 'logs' in department.yaml, or move it elsewhere";

  private final FolderListing listing;
  private final List<String> patterns;

  /** Folders that hold logs, each with a slash at the end. */
  private final SortedSet<String> logFolders = new TreeSet<>(Set.of("logs/"));

  private UnreadFiles(FolderListing listing, Collection<String> patterns) {
    this.listing = listing;
    this.patterns = List.copyOf(patterns);
    for (String pattern : patterns) {
      String folder = pattern.replaceFirst("[^/]*[*?\\[{].*$", "");
      folder = folder.substring(0, folder.lastIndexOf('/') + 1);
      if (!folder.isEmpty()) {
        logFolders.add(folder);
      }
    }
  }

  /**
   * Finds them, in the order of their names.
   *
   * @param unread files that are not read
   * @param patterns the patterns in {@code department.yaml} for the places of logs
   */
  static List<UnreadFile> of(
      FolderListing listing, Collection<String> unread, Collection<String> patterns) {
    UnreadFiles left = new UnreadFiles(listing, patterns);
    List<UnreadFile> found = new ArrayList<>();
    for (String file : unread) {
      if (left.mayBeLog(file)) {
        found.add(new UnreadFile(file, NOT_NAMED));
      }
    }
    for (String folder : listing.folders()) {
      if (left.isNamedLikeFile(folder)) {
        found.add(new UnreadFile(folder, "is a folder, not a file; what is in it is not read"));
      }
    }
    listing.others().forEach((name, kind) -> found.add(new UnreadFile(name, kind)));
    found.sort(Comparator.comparing(UnreadFile::words));
    return found;
  }

  private boolean mayBeLog(String file) {
    if (file.toLowerCase(Locale.ROOT).endsWith(".md")) {
      return false;
    }
    return logFolders.stream().anyMatch(file::startsWith)
        || patterns.stream().anyMatch(pattern -> isSibling(file, pattern));
  }

  /**
   * Whether a file beside a log has a similar name: {@code audit-april} when {@code audit} is a
   * log.
   */
  private static boolean isSibling(String file, String pattern) {
    if (file.indexOf('/') >= 0 || pattern.indexOf('/') >= 0) {
      return false;
    }
    String begin = letters(pattern);
    return begin.length() >= 3 && letters(file).equals(begin);
  }

  private static String letters(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private boolean isNamedLikeFile(String folder) {
    for (String pattern : patterns) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      if (matcher.matches(Path.of(folder))) {
        return true;
      }
    }
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    boolean mayBeFeed = folder.equals(name) || folder.equals("work/" + name);
    return mayBeFeed
        && TableFormat.ofName(name).isPresent()
        && FeedTable.ofFileName(name).isPresent();
  }
}
