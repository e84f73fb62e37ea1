package org.needtoknow.rules.pattern;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.rules.signal.ActMark;

/**
 * One act as patterns see it. Only two kinds of acts get a row: acts without a strong explanation,
 * and acts that show something about the use of an account.
 *
 * @param id of the act's head
 * @param lookups ids of the head and of the lookups that it triggered
 * @param officer key of the accountable person
 * @param people personnel numbers of those who ran the act or are named as its requester
 * @param subject id of the subject, {@code ""} when not logged
 * @param shown ids of the people whose records the system itself added to a query of a vehicle: its
 *     owners, as the registration names them
 * @param account system and account
 * @param seat system and terminal
 * @param sessionStart when the officer's session at that seat began
 * @param reported whether the act is in the reported period
 * @param marks the {@link ActMark}s of the act, as bits
 * @param extra for {@link ActMark#IDLE} the days of the pause, for {@link ActMark#UNCERTAIN} the
 *     number of acts of that day that this row represents
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

  /** A row in the making: its own only lookup, in the reported period, the rest blank. */
  public static Builder builder(String id, Instant at) {
    return new Builder(id, at);
  }

  /** A row for an act: its ids, time, account and seat are set. */
  static Builder builder(Act act) {
    Lookup head = act.head();
    Builder builder = new Builder(head.id(), head.at());
    if (!act.followUps().isEmpty()) {
      builder.lookups = new ArrayList<>(builder.lookups);
      act.followUps().forEach(followUp -> builder.lookups.add(followUp.id()));
    }
    return builder.seat(head.system() + "/" + head.terminal());
  }

  public boolean has(ActMark mark) {
    return (marks & mark.bit()) != 0;
  }

  /** The same row with these marks and no others. */
  ActRow marked(int marks) {
    return marks == this.marks ? this : toBuilder().marks(marks).build();
  }

  /** A copy in the making. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, at);
    builder.lookups = lookups;
    return builder
        .officer(officer)
        .people(people)
        .subject(subject)
        .shown(shown)
        .account(account)
        .seat(seat)
        .sessionStart(sessionStart)
        .reported(reported)
        .marks(marks)
        .extra(extra);
  }

  /** Its id alone. */
  @Override
  public String toString() {
    return "ActRow[" + id + "]";
  }

  /** Sets the components of a row by name. */
  public static final class Builder {
    private final String id;
    private final Instant at;
    private List<String> lookups;
    private String officer = "";
    private Set<String> people = Set.of();
    private String subject = "";
    private Set<String> shown = Set.of();
    private String account = "";
    private String seat = "";
    private Instant sessionStart;
    private boolean reported = true;
    private int marks;
    private long extra;

    private Builder(String id, Instant at) {
      this.id = id;
      this.at = at;
      this.lookups = List.of(id);
      this.sessionStart = at;
    }

    public Builder officer(String officer) {
      this.officer = officer;
      return this;
    }

    public Builder people(Set<String> people) {
      this.people = people;
      return this;
    }

    public Builder subject(String subject) {
      this.subject = subject;
      return this;
    }

    public Builder shown(Set<String> shown) {
      this.shown = shown;
      return this;
    }

    public Builder account(String account) {
      this.account = account;
      return this;
    }

    public Builder seat(String seat) {
      this.seat = seat;
      return this;
    }

    public Builder sessionStart(Instant sessionStart) {
      this.sessionStart = sessionStart;
      return this;
    }

    public Builder reported(boolean reported) {
      this.reported = reported;
      return this;
    }

    public Builder marks(int marks) {
      this.marks = marks;
      return this;
    }

    /** Sets these marks and no others. */
    public Builder marks(ActMark... marks) {
      int bits = 0;
      for (ActMark mark : marks) {
        bits |= mark.bit();
      }
      return marks(bits);
    }

    public Builder extra(long extra) {
      this.extra = extra;
      return this;
    }

    public ActRow build() {
      return new ActRow(
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
  }
}
