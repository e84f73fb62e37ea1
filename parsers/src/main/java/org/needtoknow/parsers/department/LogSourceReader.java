package org.needtoknow.parsers.department;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.parsers.mapping.MappedColumns;
import org.needtoknow.parsers.mapping.Mapping;
import org.needtoknow.parsers.mapping.MappingReader;
import org.needtoknow.parsers.style.LogStyle;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;
import org.needtoknow.yaml.YamlText;

/** Reads {@code logs} of {@code department.yaml}. */
final class LogSourceReader {
  private static final List<String> STYLES =
      Arrays.stream(LogStyle.values()).map(LogStyle::id).toList();

  private final Path root;
  private final FolderFiles folder;
  private final ZoneId departmentZone;
  private final Problems problems;
  private final Map<String, String> systemOfFile = new HashMap<>();
  private final List<String> patterns = new ArrayList<>();

  LogSourceReader(Path root, FolderFiles folder, ZoneId departmentZone, Problems problems) {
    this.root = root;
    this.folder = folder;
    this.departmentZone = departmentZone;
    this.problems = problems;
  }

  List<LogSource> read(YamlMap root) {
    List<LogSource> sources = new ArrayList<>();
    List<YamlNode> items = root.get("logs").map(YamlNode::asItems).orElse(List.of());
    if (items.isEmpty()) {
      root.placeOf("logs")
          .problem(
              problems,
              "'logs' names no query log",
              "list each system with its style or mapping, zone and files");
    }
    for (YamlNode item : items) {
      source(sources.size(), item.asMap(problems, "an entry of 'logs'")).ifPresent(sources::add);
    }
    return sources;
  }

  /** The patterns in {@code department.yaml} for the places of logs; call after {@link #read}. */
  List<String> patterns() {
    return List.copyOf(patterns);
  }

  private Optional<LogSource> source(int index, YamlMap map) {
    map.onlyKnown(problems, "system", "style", "mapping", "zone", "masked", "files");
    String system =
        map.required("system", "the system's name, such as ncic", problems)
            .toLowerCase(Locale.ROOT);
    List<String> files = files(map, system);
    Optional<Mapping> mapping = mapping(map, files);
    Optional<LogStyle> style = style(map);
    if (style.isPresent()) {
      noWorkbook(map, files);
    }
    if (mapping.isPresent() && map.get("masked").isPresent()) {
      map.placeOf("masked")
          .problem(
              problems,
              "'masked' belongs to a log with a style",
              "write it into the mapping file, see docs/formats/mapping.md");
    }
    Set<String> masked = new TreeSet<>();
    map.texts("masked", problems).forEach(word -> masked.add(word.value()));
    ZoneId zone = zone(map, style, mapping);
    boolean one = style.isPresent() != mapping.isPresent();
    return system.isEmpty() || !one
        ? Optional.empty()
        : Optional.of(new LogSource(index, system, style, mapping, zone, masked, files));
  }

  private Optional<Mapping> mapping(YamlMap map, List<String> files) {
    if (map.get("mapping").isEmpty()) {
      return Optional.empty();
    }
    Optional<Mapping> mapping =
        folder
            .named(map, "mapping", problems)
            .flatMap(file -> MappingReader.ofLog(root, file, problems));
    mapping.ifPresent(m -> MappedColumns.check(m, root, files, problems));
    return mapping;
  }

  /** A workbook is a ZIP archive: a style would read its parts and find no lookup. */
  private void noWorkbook(YamlMap map, List<String> files) {
    for (String file : files) {
      if (TableFormat.ofName(file).filter(format -> format == TableFormat.XLSX).isPresent()) {
        map.placeOf("files")
            .problem(
                problems,
                "'" + file + "' is a workbook, and log styles are text",
                "save it as text, or write a mapping file with format: xlsx, see"
                    + " docs/formats/mapping.md");
      }
    }
  }

  private Optional<LogStyle> style(YamlMap map) {
    boolean given = map.get("style").isPresent();
    if (given == map.get("mapping").isPresent()) {
      map.place()
          .problem(
              problems,
              given ? "a log has both a style and a mapping" : "a log has no style and no mapping",
              given ? "keep one of them" : "write style: or mapping:, see docs/formats/mapping.md");
    }
    String word = map.text("style", problems).toLowerCase(Locale.ROOT);
    Optional<LogStyle> style = LogStyle.parse(word);
    if (given && style.isEmpty()) {
      String hint = Problems.didYouMean(word, STYLES);
      map.placeOf("style")
          .problem(
              problems,
              "there is no log style '" + word + "'",
              hint
                  + (hint.endsWith("?") ? " Any" : "; any")
                  + " other export comes in by a mapping file, see docs/formats/mapping.md");
    }
    return style;
  }

  /**
   * A style whose stamps include their zone needs none; for other styles a guessed zone could be
   * wrong.
   */
  private ZoneId zone(YamlMap map, Optional<LogStyle> style, Optional<Mapping> mapping) {
    Optional<ZoneId> declared = ZoneSetting.read(map, "zone", problems);
    if (declared.isPresent()) {
      return declared.get();
    }
    if (mapping.isPresent() && mapping.get().zone().isPresent()) {
      return mapping.get().zone().get();
    }
    boolean needed = mapping.isPresent() || style.filter(LogStyle::needsZone).isPresent();
    if (needed && map.get("zone").isEmpty()) {
      map.place()
          .problem(
              problems,
              "the times of this log have no zone, and none is declared",
              "add a line such as zone: "
                  + (departmentZone.equals(ZoneOffset.UTC) ? "America/New_York" : departmentZone));
    }
    return style.map(s -> s.zoneWithin(departmentZone)).orElse(departmentZone);
  }

  private List<String> files(YamlMap map, String system) {
    List<YamlText> globs = map.texts("files", problems);
    if (globs.isEmpty()) {
      map.place()
          .problem(problems, "'files' is not given", "name the files, such as logs/ncic-*.txt");
    }
    TreeSet<String> files = new TreeSet<>();
    for (YamlText glob : globs) {
      patterns.add(glob.value());
      for (String file : folder.matching(glob, problems)) {
        String other = systemOfFile.putIfAbsent(file, system);
        if (other != null && !files.contains(file)) {
          glob.place()
              .problem(
                  problems,
                  "'" + file + "' is a log of '" + other + "' already",
                  "a file belongs to one system");
        }
        files.add(file);
      }
    }
    return List.copyOf(files);
  }
}
