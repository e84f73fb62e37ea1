package org.needtoknow.parsers.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFile;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlDocument;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;

/**
 * Holds what a mapping says of the layout against the exports it is for. An empty or damaged month
 * is told by the run; a layout that fits none of them would leave every lookup out, and is a
 * mistake in the mapping.
 */
final class MappedLayout {
  private final Mapping mapping;
  private final TableLayout layout;
  private final Path folder;
  private final List<String> files;
  private final Problems problems;

  MappedLayout(Mapping mapping, Path folder, List<String> files, Problems problems) {
    this.mapping = mapping;
    this.layout = mapping.layout();
    this.folder = folder;
    this.files = files;
    this.problems = problems;
  }

  /** Tells files of another kind: a workbook read as text is an archive of parts without rows. */
  boolean isOfItsKind() {
    boolean all = true;
    for (String file : files) {
      Optional<TableFormat> format = TableFormat.ofName(file);
      boolean workbook = format.filter(f -> f == TableFormat.XLSX).isPresent();
      if (workbook && layout.format() != TableFormat.XLSX) {
        tell(
            "format",
            "'" + file + "' is a workbook, and the mapping is for " + layout.format().word(),
            "write format: xlsx");
        all = false;
      } else if (format.isPresent() && !workbook && layout.format() == TableFormat.XLSX) {
        tell(
            "format",
            "'" + file + "' is no workbook by its name, and the mapping is for xlsx",
            "give it a mapping of its own");
        all = false;
      }
    }
    return all;
  }

  /** Tells a sheet that no workbook has, or else a heading below the last row of every file. */
  void noNames() throws IOException {
    if (layout.format() == TableFormat.XLSX && !layout.sheet().isEmpty()) {
      Set<String> sheets = new LinkedHashSet<>();
      for (String file : files) {
        sheets.addAll(TableFile.sheets(folder, file));
      }
      if (!sheets.isEmpty() && sheets.stream().noneMatch(layout.sheet()::equalsIgnoreCase)) {
        tell(
            "sheet",
            "no workbook that this mapping is for has a sheet '" + layout.sheet() + "'",
            Problems.didYouMean(layout.sheet(), sheets));
        return;
      }
    }
    if (layout.headingLine() > 1 && hasRowsAbove()) {
      tell(
          "heading",
          "no file that this mapping is for goes on to line "
              + layout.headingLine()
              + ", where 'heading' looks for the column names",
          "count the lines, and see which sheet it is");
    }
  }

  private boolean hasRowsAbove() throws IOException {
    TableLayout first =
        new TableLayout(layout.format(), layout.delimiter(), layout.sheet(), 1, layout.fixed());
    for (String file : files) {
      if (TableFile.headings(folder, file, Optional.of(first)).stream()
          .anyMatch(l -> !l.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells that the line taken for the heading holds none of the names that the mapping has, nor one
   * like them. What stands there is not told: it may be a row, and rows name subjects.
   */
  boolean hasAnyOfItsNames(Set<String> names) {
    List<String> wanted =
        mapping.columns().values().stream()
            .flatMap(List::stream)
            .filter(rule -> !rule.mayLack())
            .flatMap(rule -> Stream.concat(rule.columns().stream(), rule.join().stream()))
            .toList();
    Headings there = new Headings(List.copyOf(names));
    boolean any =
        wanted.isEmpty()
            || layout.headingLine() == 0
            || layout.format() == TableFormat.JSON_LINES
            || wanted.stream()
                .anyMatch(
                    name ->
                        there.position(name) >= 0
                            || Problems.didYouMean(name, names).startsWith("did"));
    if (!any) {
      noneOfItsNames();
    }
    return any;
  }

  /** Tells that the line taken for the heading is none. */
  void noneOfItsNames() {
    tell(
        "heading",
        "none of the columns that this mapping names stands in line " + layout.headingLine(),
        "give the line with the column names as heading");
  }

  /** Tells it at the line of the mapping that says so. */
  private void tell(String key, String message, String wayOut) {
    Optional<YamlNode> root = YamlDocument.read(folder, mapping.file(), new Problems());
    if (root.isPresent() && root.get() instanceof YamlMap map && map.get(key).isPresent()) {
      map.placeOf(key).problem(problems, message, wayOut);
    } else {
      problems.add(mapping.file(), message, wayOut);
    }
  }
}
