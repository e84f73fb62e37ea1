package org.needtoknow.parsers.department;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.needtoknow.parsers.yaml.Problems;
import org.needtoknow.parsers.yaml.YamlMap;
import org.needtoknow.parsers.yaml.YamlNode;
import org.needtoknow.parsers.yaml.YamlText;

/** Reads {@code logs} of {@code department.yaml}. */
final class LogSourceReader {
  private static final List<String> STYLES = List.of("ncic", "collect", "valcour", "rejis");

  private final FolderFiles folder;
  private final ZoneId departmentZone;
  private final Problems problems;
  private final Map<String, String> systemOfFile = new HashMap<>();

  LogSourceReader(FolderFiles folder, ZoneId departmentZone, Problems problems) {
    this.folder = folder;
    this.departmentZone = departmentZone;
    this.problems = problems;
  }

  List<LogSource> read(YamlMap root) {
    List<LogSource> sources = new ArrayList<>();
    List<YamlNode> items = DepartmentReader.items(root, "logs");
    if (items.isEmpty()) {
      root.placeOf("logs")
          .problem(
              problems,
              "\"logs\" names no query log",
              "list each system with its style or mapping, zone and files");
    }
    for (YamlNode item : items) {
      source(sources.size(), item.asMap(problems, "an entry of \"logs\"")).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<LogSource> source(int index, YamlMap map) {
    map.onlyKnown(problems, "system", "style", "mapping", "zone", "files");
    String system =
        map.required("system", "the system's name, such as ncic", problems)
            .toLowerCase(Locale.ROOT);
    String style = style(map);
    ZoneId zone = zone(map, style);
    List<String> files = files(map, system);
    return system.isEmpty() || style.isEmpty()
        ? Optional.empty()
        : Optional.of(new LogSource(index, system, style, zone, files));
  }

  private String style(YamlMap map) {
    String style = map.required("style", "style or mapping", problems).toLowerCase(Locale.ROOT);
    if (!style.isEmpty() && !STYLES.contains(style)) {
      map.placeOf("style")
          .problem(
              problems,
              "there is no log style \"" + style + "\"",
              Problems.didYouMean(style, STYLES)
                  + "; any other export comes in by a mapping file, see docs/mapping.md");
      return "";
    }
    return style;
  }

  /** A style whose stamps carry their zone needs none; for the others guessing would be a lie. */
  private ZoneId zone(YamlMap map, String style) {
    Optional<ZoneId> declared = DepartmentReader.zone(map, "zone", problems);
    if (declared.isPresent()) {
      return declared.get();
    }
    if ((style.equals("collect") || style.equals("rejis")) && map.get("zone").isEmpty()) {
      map.place()
          .problem(
              problems,
              "the times of this log carry no zone, and none is declared",
              "add a line such as zone: "
                  + (departmentZone.equals(ZoneOffset.UTC) ? "America/New_York" : departmentZone));
    }
    return style.equals("ncic") ? ZoneOffset.UTC : departmentZone;
  }

  private List<String> files(YamlMap map, String system) {
    List<YamlText> globs = map.texts("files", problems);
    if (globs.isEmpty()) {
      map.place()
          .problem(problems, "\"files\" is not given", "name the files, such as logs/ncic-*.txt");
    }
    TreeSet<String> files = new TreeSet<>();
    for (YamlText glob : globs) {
      for (String file : folder.matching(glob, problems)) {
        String other = systemOfFile.putIfAbsent(file, system);
        if (other != null && !files.contains(file)) {
          glob.place()
              .problem(
                  problems,
                  "\"" + file + "\" is a log of \"" + other + "\" already",
                  "a file belongs to one system");
        }
        files.add(file);
      }
    }
    return List.copyOf(files);
  }
}
