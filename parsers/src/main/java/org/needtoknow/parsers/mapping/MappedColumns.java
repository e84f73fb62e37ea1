package org.needtoknow.parsers.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.parsers.table.ColumnNames;
import org.needtoknow.parsers.table.Headings;
import org.needtoknow.parsers.table.TableFile;
import org.needtoknow.parsers.table.TableFormat;
import org.needtoknow.parsers.table.TableLayout;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlNode.Place;

/**
 * Compares a mapping with its exports: their format, sheet and heading, then the columns. A column
 * that one month's file lacks is normal; a column that no file has is a mistake in the mapping.
 */
public final class MappedColumns {
  private MappedColumns() {}

  /** Reports every column that none of the files has. */
  public static void check(Mapping mapping, Path folder, List<String> files, Problems problems) {
    if (mapping.layout().format() == TableFormat.FIXED_WIDTH) {
      return; // its columns are defined in the mapping itself
    }
    MappedLayout layout = new MappedLayout(mapping, folder, files, problems);
    if (!layout.isOfItsKind()) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    Set<String> cells = new LinkedHashSet<>();
    boolean opened = true;
    for (String file : files) {
      try {
        TableFile.headings(folder, file, Optional.of(mapping.layout()))
            .forEach(columns -> (isRow(mapping, columns) ? cells : names).addAll(columns));
      } catch (IOException e) {
        problems.add(file, "cannot be read", "look at its owner and its rights");
        opened = false;
      }
    }
    names.removeIf(String::isBlank);
    if (names.isEmpty() && !cells.isEmpty()) {
      layout.noneOfItsNames();
      return;
    }
    if (names.isEmpty()) {
      if (opened) {
        noNames(layout);
      }
      return; // nothing to compare: the run reports empty and damaged files
    }
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(Headings.key(name)));
    if (!layout.hasAnyOfItsNames(names)) {
      return; // a message for each column would repeat this one
    }
    for (List<ColumnRule> rules : mapping.columns().values()) {
      for (ColumnRule rule : rules) {
        if (!rule.mayLack()) {
          anyOf(rule.place(), rule.columns(), names, keys, problems);
        }
        for (String name : rule.join()) {
          anyOf(rule.place(), List.of(name), names, keys, problems);
        }
      }
    }
  }

  /** True for a line that is hardly a header row: no message may contain a part of it. */
  private static boolean isRow(Mapping mapping, List<String> columns) {
    TableLayout of = mapping.layout();
    return of.headingLine() != 0
        && (of.format() == TableFormat.CSV || of.format() == TableFormat.XLSX)
        && columns.stream().anyMatch(ColumnNames::mayBeData)
        && !ColumnNames.are(columns, mapping.columnKeys(), List.of());
  }

  private static void noNames(MappedLayout layout) {
    try {
      layout.noNames();
    } catch (IOException e) {
      // The file could be opened before: the run reports what is wrong with it.
    }
  }

  private static void anyOf(
      Place place,
      List<String> alternatives,
      Set<String> names,
      Set<String> keys,
      Problems problems) {
    if (alternatives.isEmpty()
        || alternatives.stream().anyMatch(name -> keys.contains(Headings.key(name)))) {
      return;
    }
    place.problem(
        problems,
        "no file that this mapping is for has a column '"
            + String.join("' or '", alternatives)
            + "'",
        Problems.didYouMean(alternatives.get(0), new ArrayList<>(names)));
  }
}
