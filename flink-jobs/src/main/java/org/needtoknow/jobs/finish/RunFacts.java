package org.needtoknow.jobs.finish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.results.archive.Decided;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.draw.DrawnRule;

/**
 * What the driver knows when the pipeline has ended.
 *
 * @param directory the people, for the reviewers' budget and for comparing like with like
 * @param reports what became of each feed file
 * @param inputs SHA-256 of every file that is no log, by path relative to the folder
 * @param decided outcomes of items, as people entered them
 * @param hash under the department's key
 * @param started stands in the run record's stamps and, as a day, on the summary
 * @param mode how it was run, for the run record's stamps alone
 */
public record RunFacts(
    Department department,
    Directory directory,
    Coverage coverage,
    List<FeedReport> reports,
    SortedMap<String, String> inputs,
    Catalogue catalogue,
    Decided decided,
    KeyedHash hash,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Instant started,
    String mode,
    int parallelism) {

  /** The rule of an item, the random arm's among them. */
  Rule rule(String id) {
    return id.equals(DrawnRule.ID) ? DrawnRule.RULE : catalogue.rules().get(id);
  }

  /** How many people the department had on the days of these two times or between them. */
  int employees(Instant first, Instant last) {
    LocalDate firstDay = LocalDate.ofInstant(first, department.settings().zone());
    LocalDate lastDay = LocalDate.ofInstant(last, department.settings().zone());
    return (int)
        directory.employees().stream()
            .filter(employee -> employee.isEmployedWithin(firstDay, lastDay))
            .count();
  }
}
