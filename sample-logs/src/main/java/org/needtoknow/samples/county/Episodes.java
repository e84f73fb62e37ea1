package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.run.SimulationPlan;

/**
 * Plans the episodes: a share of all acts, the kinds in turn, each with its honest twin. An episode
 * may take weeks; near the end of the months only short ones begin.
 */
final class Episodes {
  private static final int LONGEST = 56;
  private static final int SHORTEST_REST = 6;

  private final Plot plot;
  private final SimulationPlan plan;
  private final Pursuits pursuits;
  private final CloseToHome close;
  private final Dealings dealings;
  private final BorrowedAccounts borrowed;
  private final Dice dice;
  private final List<Kind> turn = new ArrayList<>();
  private int started;

  Episodes(Plot plot, SimulationPlan plan) {
    this.plot = plot;
    this.plan = plan;
    this.pursuits = new Pursuits(plot);
    this.close = new CloseToHome(plot);
    this.dealings = new Dealings(plot);
    this.borrowed = new BorrowedAccounts(plot);
    this.dice = Dice.of(plan.seed(), "county episodes");
  }

  /** Begins as many episodes on that day as the acts so far ask for. */
  void begin(LocalDate day) {
    int left = (int) (plan.end().toEpochDay() - day.toEpochDay());
    if (day.isBefore(plan.start()) || left < SHORTEST_REST) {
      return;
    }
    long due = Math.round(plot.console().reportedActs() * plan.misuse());
    while (started < due) {
      begin(day, left);
    }
  }

  private void begin(LocalDate day, int left) {
    Kind kind = next(day, left);
    int number = ++started;
    int most = Math.min(LONGEST, left - 1);
    int days = kind.days() + dice.below(Math.max(1, Math.min(most, kind.days() * 3) - kind.days()));
    play(new Episode(number, kind, true, day, Math.min(days, most)));
    play(new Episode(number, kind, false, day, Math.min(days, most)));
  }

  /** The next kind in turn that there is still time for. */
  private Kind next(LocalDate day, int left) {
    while (true) {
      for (Kind kind : turn) {
        boolean possible = kind != Kind.FORMER_ACCOUNT || borrowed.hasFormer(day);
        if (possible && kind.days() < left) {
          turn.remove(kind);
          return kind;
        }
      }
      List<Kind> all = new ArrayList<>(Arrays.asList(Kind.values()));
      all.removeIf(kind -> kind.needsRecords() && !plot.console().hasRecords());
      dice.shuffle(all);
      turn.addAll(all);
    }
  }

  private void play(Episode episode) {
    script(episode.kind()).accept(episode);
  }

  private Consumer<Episode> script(Kind kind) {
    return switch (kind) {
      case REPEAT_PURSUIT -> pursuits::formerPartner;
      case PLATE_PURSUIT -> pursuits::plates;
      case COMMAND_PURSUIT -> pursuits::byCommand;
      case DISPATCHER_RELAY -> pursuits::throughDispatcher;
      case OFF_DUTY -> pursuits::offDuty;
      case COWORKER -> close::coworker;
      case SELF -> close::self;
      case HOUSEHOLD -> close::household;
      case FAMILY -> close::family;
      case RELATIVE_PARTNER -> close::relativesPartner;
      case ACQUAINTANCE -> close::acquaintance;
      case NEIGHBOUR -> close::neighbour;
      case ADVERSE_PARTY -> close::adverse;
      case PUBLIC_FIGURE -> close::publicFigure;
      case FAVOUR -> dealings::favour;
      case FISHING -> dealings::fishing;
      case SHARED_ACCOUNT -> borrowed::leftOpen;
      case TWO_PLACES -> borrowed::twoPlaces;
      case FORMER_ACCOUNT -> borrowed::former;
      case MANY_STRANGERS -> dealings::selling;
      case MANY_OFFICERS -> dealings::crowd;
      case CURIOSITY -> dealings::curiosity;
      case PURPOSE_MISFIT -> dealings::purpose;
      case BULK_EXPORT -> dealings::prints;
      case RESTRICTED_RECORD -> dealings::restricted;
      case UNLISTED_INVESTIGATION -> dealings::unlisted;
    };
  }
}
