package org.needtoknow.parsers.department;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.needtoknow.model.work.Feed;
import org.needtoknow.parsers.feed.FeedFile;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.mapping.MappedColumns;
import org.needtoknow.parsers.mapping.Mapping;
import org.needtoknow.parsers.mapping.MappingReader;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;
import org.needtoknow.yaml.YamlText;

/**
 * Finds the files of the feeds: those that {@code department.yaml} names, and for every other table
 * the files that have its name.
 */
final class FeedDeclarations {
  private final Path root;
  private final FolderFiles folder;
  private final ZoneId zone;
  private final Problems problems;
  private final List<FeedFile> files = new ArrayList<>();
  private final Map<FeedTable, ZoneId> zones = new EnumMap<>(FeedTable.class);
  private final Map<FeedTable, Mapping> mappings = new EnumMap<>(FeedTable.class);
  private final SortedSet<Feed> notKept = new TreeSet<>();
  private final Map<FeedTable, Set<String>> columnsNotKept = new EnumMap<>(FeedTable.class);

  FeedDeclarations(Path root, FolderFiles folder, ZoneId zone, Problems problems) {
    this.root = root;
    this.folder = folder;
    this.zone = zone;
    this.problems = problems;
  }

  List<FeedFile> files() {
    return List.copyOf(files);
  }

  SortedSet<Feed> notKept() {
    return notKept;
  }

  Map<FeedTable, Set<String>> columnsNotKept() {
    return columnsNotKept;
  }

  /**
   * @param taken files that are already logs
   */
  void read(YamlMap yaml, Set<String> taken) {
    Set<FeedTable> named = new TreeSet<>();
    yaml.get("feeds")
        .ifPresent(
            node ->
                node.asMap(problems, "'feeds'")
                    .entries()
                    .forEach((name, entry) -> declaration(name, entry, named)));
    for (String file : folder.all()) {
      byName(file)
          .filter(table -> !named.contains(table) && !taken.contains(file))
          .ifPresent(
              table ->
                  files.add(
                      new FeedFile(
                          table,
                          file,
                          zones.getOrDefault(table, zone),
                          Optional.ofNullable(mappings.get(table)))));
    }
    mappings.forEach(
        (table, mapping) ->
            MappedColumns.check(
                mapping,
                root,
                files.stream().filter(f -> f.table() == table).map(FeedFile::file).toList(),
                problems));
    files.sort(Comparator.comparing(FeedFile::table).thenComparing(FeedFile::file));
  }

  private void declaration(String name, YamlMap.Entry entry, Set<FeedTable> named) {
    Optional<FeedTable> table = FeedTable.ofWord(name);
    if (table.isEmpty()) {
      entry
          .keyPlace()
          .problem(
              problems,
              "no feed is called '" + name + "'",
              Problems.didYouMean(name, FeedTable.fileNames()));
      return;
    }
    if (entry.value() instanceof YamlText text) {
      notKept(table.get(), text);
      return;
    }
    for (YamlNode item : entry.value().asItems()) {
      YamlMap map = item.asMap(problems, "the feed '" + name + "'");
      map.onlyKnown(problems, "files", "mapping", "zone", "not-kept");
      map.texts("not-kept", problems).forEach(column -> columnNotKept(table.get(), column));
      Optional<ZoneId> own = ZoneSetting.read(map, "zone", problems);
      Optional<Mapping> mapping = mapping(table.get(), map);
      Optional<ZoneId> declared = own.or(() -> mapping.flatMap(Mapping::zone));
      List<YamlText> globs = map.texts("files", problems);
      if (globs.isEmpty()) {
        declared.ifPresent(z -> zones.put(table.get(), z));
        mapping.ifPresent(m -> mappings.put(table.get(), m));
      }
      List<String> picked = new ArrayList<>();
      if (!globs.isEmpty()) {
        named.add(table.get());
      }
      for (YamlText glob : globs) {
        for (String file : folder.matching(glob, problems)) {
          files.add(new FeedFile(table.get(), file, declared.orElse(zone), mapping));
          picked.add(file);
        }
      }
      if (!picked.isEmpty()) {
        mapping.ifPresent(m -> MappedColumns.check(m, root, picked, problems));
      }
    }
  }

  private Optional<Mapping> mapping(FeedTable table, YamlMap map) {
    return folder
        .named(map, "mapping", problems)
        .flatMap(
            file -> MappingReader.ofFeed(root, file, table.columns(), table.required(), problems));
  }

  private void notKept(FeedTable table, YamlText text) {
    Optional<Feed> feed = FeedTable.feedOfWord(table.fileName());
    if (!Headings.key(text.value()).equals("not_kept")) {
      text.place()
          .problem(
              problems,
              "'" + text.value() + "' is not understood for a feed",
              "write 'not kept', or on lines below it files, mapping, zone");
    } else if (feed.isEmpty()) {
      text.place()
          .problem(
              problems,
              "'"
                  + table.fileName()
                  + "' is a part of the feed '"
                  + table.feed().fileName()
                  + "', which is kept or not kept as a whole",
              "write it there");
    } else {
      notKept.add(feed.get());
    }
  }

  private void columnNotKept(FeedTable table, YamlText text) {
    String column = Headings.key(text.value());
    if (table.columns().contains(column)) {
      columnsNotKept.computeIfAbsent(table, t -> new TreeSet<>()).add(column);
    } else {
      text.place()
          .problem(
              problems,
              table.fileName() + " has no column '" + text.value() + "'",
              Problems.didYouMean(text.value(), table.columns()));
    }
  }

  private static Optional<FeedTable> byName(String file) {
    int slash = file.lastIndexOf('/');
    String parent = slash < 0 ? "" : file.substring(0, slash);
    if (!parent.isEmpty() && !parent.equals("work")) {
      return Optional.empty();
    }
    String name = file.substring(slash + 1);
    boolean readable =
        TableFormat.ofName(name).isPresent() || name.toLowerCase(Locale.ROOT).endsWith(".zip");
    return readable ? FeedTable.ofFileName(name) : Optional.empty();
  }
}
