package org.needtoknow.parsers.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedRow;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.feed.ReplacedRows;
import org.needtoknow.parsers.feed.RowProblem;
import org.needtoknow.parsers.feed.RowRejectedException;

/** Reads the directory: personnel, accounts, rosters and the like; all but cases and calls. */
public final class DirectoryReader {
  private final Department department;
  private final List<FeedReport> reports = new ArrayList<>();

  private DirectoryReader(Department department) {
    this.department = department;
  }

  /** Reads every table of the directory; rows that repeat an earlier one are kept once. */
  public static DirectoryRead read(Department department) {
    DirectoryReader reader = new DirectoryReader(department);
    PersonnelReader personnel = new PersonnelReader();
    reader.reports.addAll(personnel.read(department));
    DirectoryRows rows = new DirectoryRows(personnel.numbers());
    Directory directory =
        new Directory(
            personnel.employees(),
            reader.rows(
                FeedTable.ACCOUNTS,
                rows::account,
                a -> List.of(a.system(), a.username(), a.ownerId(), a.from())),
            reader.rows(
                FeedTable.CREDENTIAL_EVENTS,
                DirectoryRows::credentialEvent,
                e -> List.of(e.system(), e.username(), e.kind(), e.from())),
            reader.rows(
                FeedTable.DUTY, rows::duty, d -> List.of(d.employeeId(), d.kind(), d.from())),
            reader.rows(
                FeedTable.UNITS,
                rows::unit,
                u -> List.of(u.unit(), u.kind(), u.employeeId(), u.from())),
            reader.rows(
                FeedTable.RELATIONSHIPS,
                DirectoryRows::relationship,
                r -> List.of(r.employeeId(), r.kind(), r.person(), r.vehicles(), r.from())),
            reader.rows(
                FeedTable.RESTRICTIONS,
                DirectoryRows::restriction,
                r -> List.of(r.id(), r.record(), r.person(), r.vehicle(), r.from())),
            reader.rows(FeedTable.WORK, DirectoryRows::work, DirectoryReader::identity));
    return new DirectoryRead(directory, reader.reports);
  }

  private interface RowOf<T> {
    T read(FeedRow row) throws RowRejectedException;
  }

  /**
   * Keeps the last row on each thing. Exports overlap, and the last one is current: an account, tie
   * or shift may have ended since the earlier one.
   *
   * @param identity equal for rows on the same thing
   */
  private <T> List<T> rows(FeedTable table, RowOf<T> rowOf, Function<T, Object> identity) {
    Map<Object, T> rows = new LinkedHashMap<>();
    Map<Object, String> files = new HashMap<>();
    ReplacedRows replaced = new ReplacedRows();
    List<FeedReport> read =
        FeedReader.read(
            department.folder(),
            department.feeds(),
            table,
            row -> {
              T one = rowOf.read(row);
              Object key = identity.apply(one);
              T earlier = rows.put(key, one);
              String file = files.put(key, row.file());
              if (earlier != null) {
                boolean same = earlier.equals(one);
                row.warn(
                    "", same ? RowProblem.REPEATS_EARLIER_ROW : RowProblem.REPLACES_EARLIER_ROW);
                if (!same) {
                  replaced.add(file, row.file());
                }
              }
            });
    reports.addAll(replaced.noted(read));
    return List.copyOf(rows.values());
  }

  private static Object identity(WorkItem item) {
    return List.of(
        item.number(),
        item.kind(),
        item.person(),
        item.vehicle(),
        item.record(),
        item.employeeId(),
        item.unit(),
        item.from());
  }
}
