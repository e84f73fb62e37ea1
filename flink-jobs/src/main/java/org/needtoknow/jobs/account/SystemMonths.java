package org.needtoknow.jobs.account;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.run.LocalMonths;
import org.needtoknow.results.run.SystemMonth;

/** Counts lookups by system and by month of the lookup. Not thread-safe: one for each thread. */
public final class SystemMonths {
  private final LocalMonths local;
  private final SortedMap<String, SortedMap<YearMonth, Cell>> cells = new TreeMap<>();

  /**
   * @param zone the department's, in which months begin
   */
  public SystemMonths(ZoneId zone) {
    this.local = new LocalMonths(zone);
  }

  /** A copy to which counts can be added. */
  public SystemMonths(SystemMonths counted) {
    this.local = counted.local;
    add(counted);
  }

  /** The counts of one system in one month. */
  private static final class Cell {
    private final SortedMap<Verdict, Long> verdicts = new TreeMap<>();
    private final SortedMap<UndeterminedReason, Long> reasons = new TreeMap<>();
    private final SortedMap<Template, Long> templates = new TreeMap<>();
    private long lookups;
    private long weak;
    private long acts;
    private long delicate;

    private void add(Cell other) {
      lookups += other.lookups;
      weak += other.weak;
      acts += other.acts;
      delicate += other.delicate;
      other.verdicts.forEach((key, count) -> verdicts.merge(key, count, Long::sum));
      other.reasons.forEach((key, count) -> reasons.merge(key, count, Long::sum));
      other.templates.forEach((key, count) -> templates.merge(key, count, Long::sum));
    }

    private SystemMonth asRecord(String system, YearMonth month) {
      return new SystemMonth(
          system, month, lookups, acts, verdicts, weak, reasons, delicate, templates);
    }
  }

  private Cell cell(String system, YearMonth month) {
    return cells
        .computeIfAbsent(system, name -> new TreeMap<>())
        .computeIfAbsent(month, key -> new Cell());
  }

  /**
   * A lookup with its verdict.
   *
   * @param weak whether weak explanations alone explain it
   * @param explainedBy the template of the best explanation
   * @param reason the main reason why it could not be judged
   */
  public void add(
      String system,
      Instant at,
      Verdict verdict,
      boolean weak,
      Optional<Template> explainedBy,
      Optional<UndeterminedReason> reason) {
    Cell cell = cell(system, local.of(at));
    cell.lookups++;
    cell.verdicts.merge(verdict, 1L, Long::sum);
    if (weak) {
      cell.weak++;
    }
    explainedBy.ifPresent(template -> cell.templates.merge(template, 1L, Long::sum));
    reason.ifPresent(weightiest -> cell.reasons.merge(weightiest, 1L, Long::sum));
  }

  /** Acts, by the system and month of their first lookups. */
  public void addActs(String system, YearMonth month, long acts) {
    cell(system, month).acts += acts;
  }

  /** Lookups on the related, adverse or restricted that could not be judged. */
  public void addUnjudgedDelicate(String system, YearMonth month, long lookups) {
    cell(system, month).delicate += lookups;
  }

  /** Adds the counts of another thread or step. */
  public void add(SystemMonths other) {
    other.cells.forEach(
        (system, months) -> months.forEach((month, cell) -> cell(system, month).add(cell)));
  }

  /** The counts by system and then by month. */
  public List<SystemMonth> asRecords() {
    List<SystemMonth> records = new ArrayList<>();
    cells.forEach(
        (system, months) ->
            months.forEach((month, cell) -> records.add(cell.asRecord(system, month))));
    return records;
  }
}
