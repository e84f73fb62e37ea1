package org.needtoknow.jobs.finish;

import java.util.Locale;
import org.needtoknow.results.document.ComparedWithPeers;
import org.needtoknow.results.document.LookedUpBy;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.rules.pattern.PeerComparison;
import org.needtoknow.rules.statement.Officers;

/** Comparisons of an item with other people, as lines of its document. */
final class ComparisonLines {
  private final Officers officers;
  private final AuditNumbers numbers;

  ComparisonLines(Officers officers, AuditNumbers numbers) {
    this.officers = officers;
    this.numbers = numbers;
  }

  ComparedWithPeers compared(PeerComparison.Standing standing) {
    return new ComparedWithPeers(
        standing.measure(),
        standing.value(),
        standing.group(),
        standing.others(),
        standing.quartile(0),
        standing.quartile(1),
        standing.quartile(2),
        standing.sentence());
  }

  LookedUpBy lookedUpBy(WatchedSubjects.Lookups lookups) {
    long people = lookups.people().size() + lookups.more();
    return new LookedUpBy(
        String.format(
            Locale.ROOT,
            "In the reported period %,d %s looked the subject up in %,d %s; work explains %,d of"
                + " these sessions.",
            people,
            people == 1 ? "person" : "people",
            lookups.sessions(),
            lookups.sessions() == 1 ? "session" : "sessions",
            lookups.explained()),
        lookups.people().stream().map(this::person).toList(),
        lookups.more());
  }

  private LookedUpBy.Person person(WatchedSubjects.Person one) {
    return new LookedUpBy.Person(
        one.officer(),
        numbers.person(one.officer()),
        officers.accountable(one.officer()).replace(",", ""),
        one.sessions(),
        one.explained(),
        one.firstAt(),
        one.lastAt());
  }
}
