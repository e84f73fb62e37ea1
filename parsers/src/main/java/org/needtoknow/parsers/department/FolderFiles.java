package org.needtoknow.parsers.department;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlText;

/** The files of a department's folder, listed once, and the globs that pick from them. */
final class FolderFiles {
  /** The most files that are listed when none matches. */
  private static final int NAMED = 5;

  private final Path folder;
  private final FolderListing listing;
  private final List<String> files;

  private FolderFiles(Path folder, FolderListing listing) {
    this.folder = folder;
    this.listing = listing;
    this.files = listing.files();
  }

  static FolderFiles of(Path folder) throws IOException {
    return new FolderFiles(folder, FolderListing.of(folder));
  }

  FolderListing listing() {
    return listing;
  }

  /** Relative paths with {@code /} between the parts, in order. */
  List<String> all() {
    return files;
  }

  /** The one file that a setting names; a missing file is reported as a problem. */
  Optional<String> named(YamlMap map, String name, Problems problems) {
    String file = map.text(name, problems);
    if (files.contains(file)) {
      return Optional.of(file);
    }
    if (!file.isEmpty()) {
      map.placeOf(name)
          .problem(
              problems, "no file here is called '" + file + "'", Problems.didYouMean(file, files));
    }
    return Optional.empty();
  }

  /**
   * The files that a glob matches; no match, or a file that cannot be read, is reported as a
   * problem.
   */
  List<String> matching(YamlText glob, Problems problems) {
    String pattern = glob.value();
    if (pattern.startsWith("/") || pattern.contains("..") || pattern.contains("\\")) {
      glob.place()
          .problem(
              problems,
              "'" + pattern + "' is not in the department's folder",
              "put the files there and write the path from there, with / between its parts");
      return List.of();
    }
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      glob.place()
          .problem(problems, "'" + pattern + "' is no file name or glob", "logs/ncic-*.txt");
      return List.of();
    }
    List<String> matching = files.stream().filter(file -> matcher.matches(Path.of(file))).toList();
    if (matching.isEmpty()) {
      glob.place()
          .problem(
              problems,
              "no file here is called '" + pattern + "'",
              pattern.contains("*") ? beside(pattern) : Problems.didYouMean(pattern, files));
    }
    for (String file : matching) {
      if (!Files.isReadable(folder.resolve(file))) {
        problems.add(file, "cannot be read", "look at its owner and its rights");
      }
    }
    return matching;
  }

  /** The files that are in the folder where a pattern searches. */
  private String beside(String pattern) {
    String parent = pattern.substring(0, pattern.lastIndexOf('/') + 1);
    List<String> there =
        files.stream()
            .filter(file -> file.startsWith(parent) && file.indexOf('/', parent.length()) < 0)
            .toList();
    String place = parent.isEmpty() ? "this folder" : parent;
    if (there.isEmpty()) {
      return place + " is empty, or not there";
    }
    String names = String.join(", ", there.subList(0, Math.min(NAMED, there.size())));
    return "in " + place + " are " + names + (there.size() > NAMED ? " and others" : "");
  }
}
