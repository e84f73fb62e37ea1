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
 * Compares the layout in a mapping with its exports. The run reports an empty or damaged file; a
 * layout that fits no file would lose every lookup and is a mistake in the mapping.
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

  /** Reports files of another format: a workbook that is read as text has no rows. */
  boolean isOfItsKind() {
    boolean all = true;
    for (String file : files) {
      Optional<TableFormat> format = TableFormat.ofName(file);
      boolean workbook = format.filter(f -> f == TableFormat.XLSX).isPresent();
      if (workbook && layout.format() != TableFormat.XLSX) {
        report(
            "format",
            "'" + file + "' is a workbook, and the mapping is for " + layout.format().word(),
            "write format: xlsx");
        all = false;
      } else if (format.isPresent() && !workbook && layout.format() == TableFormat.XLSX) {
        report(
            "format",
            "'" + file + "' is not an xlsx workbook by its name, but the mapping is for xlsx",
            "give it a mapping of its own");
        all = false;
      }
    }
    return all;
  }

  /** Reports a sheet that no workbook has, or else a heading below the last row of every file. */
  void noNames() throws IOException {
    if (layout.format() == TableFormat.XLSX && !layout.sheet().isEmpty()) {
      Set<String> sheets = new LinkedHashSet<>();
      for (String file : files) {
        sheets.addAll(TableFile.sheets(folder, file));
      }
      if (!sheets.isEmpty() && sheets.stream().noneMatch(layout.sheet()::equalsIgnoreCase)) {
        report(
            "sheet",
            "no workbook of this mapping has a sheet '" + layout.sheet() + "'",
            Problems.didYouMean(layout.sheet(), sheets));
        return;
      }
    }
    if (layout.headingLine() > 1 && hasRowsAbove()) {
      report(
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
   * Reports a heading line that holds none of the names in the mapping, nor a similar one. The
   * message does not quote the line: it may be a row, and rows name subjects.
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
                    name -> there.position(name) >= 0 || Problems.nearest(name, names).isPresent());
    if (!any) {
      noneOfItsNames();
    }
    return any;
  }

  /** Reports that the given heading line is not a heading. */
  void noneOfItsNames() {
    report(
        "heading",
        "none of the columns that this mapping names is in line " + layout.headingLine(),
        "give the line with the column names as heading");
  }

  /** Reports a problem at the line of the mapping that has the key. */
  private void report(String key, String message, String wayOut) {
    Optional<YamlNode> root = YamlDocument.read(folder, mapping.file(), new Problems());
    if (root.isPresent() && root.get() instanceof YamlMap map && map.get(key).isPresent()) {
      map.placeOf(key).problem(problems, message, wayOut);
    } else {
      problems.add(mapping.file(), message, wayOut);
    }
  }
}
