package org.needtoknow.rules.pattern;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.needtoknow.rules.signal.Naming;

/**
 * What patterns need of one act; kept only of acts that no strong explanation covers, or that show
 * something about an account.
 *
 * @param id of the head
 * @param lookups ids of the head and of what it set off
 * @param officer key of who answers for it
 * @param people personnel numbers of those who ran it or are named as its requester
 * @param subject id of the subject, {@code ""} when not logged
 * @param shown ids of the people whose records the system itself added to a query of a vehicle: its
 *     owners, as the registration names them
 * @param seat system and terminal
 * @param sessionStart when the officer's sitting at that seat began
 * @param reported whether it lies in the reported period
 * @param marks which {@link Naming}s take it up, as bits
 * @param extra for {@link Naming#IDLE} the days of the pause, for {@link Naming#UNCERTAIN} the acts
 *     of that day for which this one stands
 */
public record ActRow(
    String id,
    List<String> lookups,
    Instant at,
    String officer,
    Set<String> people,
    String subject,
    Set<String> shown,
    String account,
    String seat,
    Instant sessionStart,
    boolean reported,
    int marks,
    long extra) {
  static final Comparator<ActRow> IN_ORDER =
      Comparator.comparing(ActRow::at).thenComparing(ActRow::id);

  public ActRow {
    requireNonNull(id, "id");
    requireNonNull(at, "at");
    lookups = List.copyOf(lookups);
    people = Set.copyOf(people);
    shown = Set.copyOf(shown);
  }

  public boolean has(Naming naming) {
    return (marks & naming.bit()) != 0;
  }

  /** The same with other marks. */
  ActRow marked(int marks) {
    return marks == this.marks
        ? this
        : new ActRow(
            id,
            lookups,
            at,
            officer,
            people,
            subject,
            shown,
            account,
            seat,
            sessionStart,
            reported,
            marks,
            extra);
  }

  /** Its id alone. */
  @Override
  public String toString() {
    return "ActRow[" + id + "]";
  }
}
