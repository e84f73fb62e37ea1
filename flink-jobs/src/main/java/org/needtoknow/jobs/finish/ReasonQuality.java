package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.rules.pattern.OfficerTotals;
import org.needtoknow.rules.signal.ReasonClass;

/**
 * {@code reason-quality.csv}: how people fill in the reason, by unit and by person, over all that
 * was read. A poor reason is often a habit of a form or a unit and not of a person. So it opens no
 * item, and people are not ranked. Restricted.
 */
final class ReasonQuality {
  private ReasonQuality() {}

  static Path write(Path folder, Collection<OfficerTotals> everybody, Directory directory)
      throws IOException {
    Map<String, Employee> employees = new HashMap<>();
    directory.employees().forEach(one -> employees.put(Accountable.employee(one.id()), one));
    SortedMap<String, Map<String, Long>> units = new TreeMap<>();
    List<String> people = new ArrayList<>();
    for (OfficerTotals totals : everybody) {
      Employee employee = employees.get(totals.officer());
      String unit = employee == null ? "" : employee.unit();
      String role = employee == null ? "" : Text.lower(employee.role());
      Map<String, Long> sums = units.computeIfAbsent(unit, key -> new HashMap<>());
      totals.reasons().forEach((reason, count) -> sums.merge(reason, count, Long::sum));
      people.add(row("person", unit, role, totals.officer(), totals.reasons()));
    }
    StringBuilder table = new StringBuilder("of,unit,role,officer,acts");
    for (ReasonClass reason : ReasonClass.values()) {
      table.append(',').append(reason.signal());
    }
    table.append("\r\n");
    units.forEach((unit, sums) -> table.append(row("unit", unit, "", "", sums)));
    people.forEach(table::append);
    Path file = folder.resolve(FileNames.REASON_QUALITY);
    try (OutputStream out = PrivateFiles.create(file)) {
      out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String row(
      String of, String unit, String role, String officer, Map<String, Long> reasons) {
    StringBuilder row = new StringBuilder();
    for (String text : List.of(of, unit, role, officer)) {
      row.append(CsvCell.of(text)).append(',');
    }
    row.append(reasons.values().stream().mapToLong(Long::longValue).sum());
    for (ReasonClass reason : ReasonClass.values()) {
      row.append(',').append(reasons.getOrDefault(reason.signal(), 0L));
    }
    return row.append("\r\n").toString();
  }
}
