package org.needtoknow.rules.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.chance.Encounters;
import org.needtoknow.rules.chance.OfficerEncounters;
import org.needtoknow.rules.pattern.OfficerTotals;
import org.needtoknow.rules.pattern.Peers;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.NullModel;

/**
 * Compares review items with what chance would show in this department. It uses the department's
 * own lookups and no labels. See docs/review-order.md for its assumptions and limits.
 */
public final class Yardstick {
  /** With fewer explained acts of a kind, their rate of meetings is not known. */
  private static final long ENOUGH_WORK = 500;

  /** Sessions beyond this many do not change a probability that can be shown. */
  private static final int MOST_SESSIONS = 1_000;

  /** Shorter series of lookups of a victim open no item. */
  private static final int SHORTEST_SERIES = 3;

  private final Map<String, OfficerEncounters> encounters = new HashMap<>();

  /** By officer, what the lookups of comparable people met, the officer's own included. */
  private final Map<String, OfficerEncounters> comparable = new HashMap<>();

  private final Map<String, Long> acts = new HashMap<>();
  private final Peers peers;
  private final OfficerEncounters all;
  private final int households;

  /**
   * @param everybody each officer once
   * @param peers the people with whom each is compared
   * @param employees number of people of the department: each has one household
   */
  public Yardstick(Collection<OfficerTotals> everybody, Peers peers, int employees) {
    Map<String, OfficerEncounters> groups = new HashMap<>();
    OfficerEncounters sum = OfficerEncounters.NONE;
    for (OfficerTotals one : everybody) {
      encounters.put(one.officer(), one.encounters());
      acts.put(one.officer(), one.get(Measure.OFFICER_ACTS));
      sum = sum.plus(one.encounters());
      groups.merge(peers.roleGroupOf(one.officer()), one.encounters(), OfficerEncounters::plus);
    }
    for (OfficerTotals one : everybody) {
      comparable.put(one.officer(), groups.get(peers.roleGroupOf(one.officer())));
    }
    this.peers = peers;
    this.all = sum;
    this.households = Math.max(1, employees);
  }

  /** How often people looked subjects up. */
  public interface SubjectSessions {
    /** Sessions of other people with the subject of this item. */
    long ofOthers(ItemSummary item);

    /** Lookups of the subject of this item that work on file explains strongly. */
    long explained(ItemSummary item);

    /**
     * How many subjects were looked up without a strong explanation in each number of sessions,
     * from two sessions.
     */
    Map<Integer, Long> subjectsBySessions();
  }

  /**
   * Compares all items of a run.
   *
   * @param items every item that a rule opened in the period
   * @param model the model that the rule of an item declares
   * @param weeks the length of the period
   * @return the same items in the same order; each has the larger of two likelihoods: under the
   *     model of its rule, and by how usual such items are
   */
  public List<ItemSummary> compare(
      List<ItemSummary> items,
      Function<ItemSummary, NullModel> model,
      SubjectSessions sessions,
      long weeks) {
    List<ItemSummary> underOwn =
        items.stream().map(item -> item.with(of(item, model.apply(item), sessions))).toList();
    UsualItems usual = new UsualItems(underOwn, acts, peers::roleOf, weeks);
    return underOwn.stream()
        .map(item -> item.with(largest(item, model.apply(item), usual)))
        .toList();
  }

  private static Optional<Likelihood> largest(ItemSummary item, NullModel model, UsualItems usual) {
    // A model of its own says more about a kind of item than how many people have one.
    Optional<Likelihood> ofKind =
        model == NullModel.USUAL ? usual.commonness(item) : item.likelihood();
    return Stream.of(ofKind, usual.of(item))
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Likelihood::probability));
  }

  /** The likelihood under a model of the rule's own; empty when there is nothing to compare. */
  Optional<Likelihood> of(ItemSummary item, NullModel model, SubjectSessions sessions) {
    return switch (model) {
      case USUAL -> Optional.empty();
      case MET -> met(item, sessions.ofOthers(item));
      case DEALT -> dealt(item, sessions.ofOthers(item));
      case REPEATED -> repeated(item, sessions);
      case CONTACTS -> contacts(item);
      case CROWD -> crowd(item, sessions);
    };
  }

  /**
   * Meetings as a Poisson process with the department's rate. An item that shows the same subject
   * several times is compared with as many chance meetings of one and the same household, and with
   * how often other people meet this very subject: some are met at every corner.
   */
  private Optional<Likelihood> met(ItemSummary item, long others) {
    OfficerEncounters own = encounters.getOrDefault(item.officer(), OfficerEncounters.NONE);
    boolean colleagues = item.links().colleagues();
    double expected = 0;
    StringJoiner basis = new StringJoiner("; ");
    for (EncounterKind kind : item.kinds()) {
      Encounters here = all.of(kind);
      if (here.work() < ENOUGH_WORK) {
        return Optional.empty();
      }
      long meetings = colleagues ? here.colleagues() : here.restricted();
      expected += own.of(kind).open() * (meetings + 0.5) / (here.work() + 1.0);
      basis.add(
          count(meetings)
              + " of "
              + count(here.work())
              + " explained "
              + kind.words()
              + ", and this officer made "
              + count(own.of(kind).open())
              + " without a strong explanation");
    }
    if (expected <= 0) {
      return Optional.empty();
    }
    double one =
        PoissonDistribution.of(expected / households)
            .survivalProbability(Math.max(0, item.incidents() - 1));
    int sessions = (int) Math.min(MOST_SESSIONS, item.incidents() + others);
    double ofThisOne = others == 0 ? 0 : tail(sessions, share(item), item.incidents());
    double chance = anyOf(households, Math.max(one, ofThisOne));
    String whom = colleagues ? "a colleague or a colleague's household" : "a restricted subject";
    return Optional.of(
        new Likelihood(
            NullModel.MET,
            rounded(chance),
            "Chance meets "
                + whom
                + " in "
                + basis
                + ": about "
                + decimal(expected)
                + " by chance. This item shows "
                + times(item.incidents())
                + "; other people looked the same subject up in "
                + count(others)
                + (others == 1 ? " session." : " sessions.")));
  }

  /** The probability that at least one of so many equal chances comes true. */
  private static double anyOf(int many, double one) {
    return -Math.expm1(many * Math.log1p(-Math.min(one, 1 - 1e-12)));
  }

  /** The sessions with the subject, dealt to comparable people by their share of such lookups. */
  private Optional<Likelihood> dealt(ItemSummary item, long others) {
    double share = share(item);
    int sessions = (int) Math.min(MOST_SESSIONS, item.incidents() + others);
    if (share >= 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Likelihood(
            NullModel.DEALT,
            rounded(tail(sessions, share, item.incidents())),
            dealtInWords(item, sessions, share)));
  }

  /**
   * The same for an officer whom nothing ties to the subject: chance has as many occasions to show
   * a rare count as there are subjects that people looked up repeatedly.
   */
  private Optional<Likelihood> repeated(ItemSummary item, SubjectSessions subjects) {
    double share = share(item);
    int sessions = (int) Math.min(MOST_SESSIONS, item.incidents() + subjects.ofOthers(item));
    if (share >= 1) {
      return Optional.empty();
    }
    double rarity = tail(sessions, share, item.incidents());
    double expected = 0;
    for (Map.Entry<Integer, Long> some : subjects.subjectsBySessions().entrySet()) {
      expected += some.getValue() * atMost(rarity, some.getKey(), share);
    }
    return Optional.of(
        new Likelihood(
            NullModel.REPEATED,
            rounded(-Math.expm1(-expected)),
            dealtInWords(item, sessions, share)
                + " Among all subjects that people looked up repeatedly, chance would show this"
                + " officer about "
                + decimal(expected)
                + " as rare as this."));
  }

  /** The probability that so many dealt sessions are at most so rare. */
  private static double atMost(double rarity, int sessions, double share) {
    for (int least = 1; least <= sessions; least++) {
      double tail = tail(sessions, share, least);
      if (tail <= rarity) {
        return tail;
      }
    }
    return 0;
  }

  private static double tail(int sessions, double share, int least) {
    return BinomialDistribution.of(sessions, share).survivalProbability(Math.max(0, least - 1));
  }

  /** The officer's share of lookups of the item's kinds among comparable people. */
  private double share(ItemSummary item) {
    OfficerEncounters own = encounters.getOrDefault(item.officer(), OfficerEncounters.NONE);
    OfficerEncounters group = comparable.getOrDefault(item.officer(), own);
    double largest = 0;
    for (EncounterKind kind : item.kinds()) {
      long ofGroup = group.of(kind).work() + group.of(kind).open();
      long ofOwn = own.of(kind).work() + own.of(kind).open();
      largest = Math.max(largest, ofGroup == 0 ? 1 : ofOwn / (double) ofGroup);
    }
    return largest;
  }

  private static String dealtInWords(ItemSummary item, int sessions, double share) {
    return "All people together looked this subject up in "
        + count(sessions)
        + (sessions == 1 ? " session" : " sessions")
        + ". By the officer's share of such lookups among comparable people, "
        + decimal(sessions * share)
        + " of them would be this officer's by chance; "
        + count(item.incidents())
        + (item.incidents() == 1 ? " is." : " are.");
  }

  /**
   * Many people's lookups of one subject: if each of them lacked a strong explanation as often as
   * others of its kind do here, how many subjects would have so many without one? Chance has as
   * many occasions as there are subjects that people looked up about as often.
   */
  private Optional<Likelihood> crowd(ItemSummary item, SubjectSessions subjects) {
    double open = item.kinds().stream().mapToDouble(this::openShare).max().orElse(1);
    long explained = subjects.explained(item);
    int lookups = (int) Math.min(MOST_SESSIONS, item.incidents() + explained);
    double one = tail(lookups, open, Math.min(lookups, item.incidents()));
    long comparable =
        subjects.subjectsBySessions().entrySet().stream()
            .filter(some -> some.getKey() >= open * lookups)
            .mapToLong(Map.Entry::getValue)
            .sum();
    double expected = one * Math.max(1, comparable);
    return Optional.of(
        new Likelihood(
            NullModel.CROWD,
            rounded(-Math.expm1(-expected)),
            "Work on file explains "
                + count(explained)
                + " lookups of this subject and leaves "
                + count(item.incidents())
                + (item.incidents() == 1 ? " session" : " sessions")
                + " without a strong explanation. In this department "
                + Math.round(100 * open)
                + " of 100 lookups of the same kind have none, and people looked up "
                + count(comparable)
                + " subjects about as often: chance would show about "
                + decimal(expected)
                + " such subjects."));
  }

  /** The share of all lookups of a kind that no work on file explains strongly. */
  private double openShare(EncounterKind kind) {
    Encounters of = all.of(kind);
    return (of.open() + 0.5) / (of.open() + of.work() + 1.0);
  }

  /**
   * Series of lookups of a victim as they would be if each lookup were followed by the next with
   * the department's own frequency: how many series of this length would it have?
   */
  private Optional<Likelihood> contacts(ItemSummary item) {
    int length = item.fired() + SHORTEST_SERIES - 1;
    long series = all.seriesOf(1);
    if (series == 0) {
      return Optional.empty();
    }
    double again = (all.seriesOf(2) + 0.5) / (series + 1.0);
    double expected = series * Math.pow(again, length - 1);
    return Optional.of(
        new Likelihood(
            NullModel.CONTACTS,
            rounded(-Math.expm1(-expected)),
            "Officers looked up "
                + count(series)
                + " victims and witnesses of their own cases, and "
                + count(all.seriesOf(2))
                + " of them a second time before the case had an entry. If each further lookup is"
                + " as frequent, chance gives about "
                + decimal(expected)
                + " series of "
                + length
                + " lookups or more; this item is one of "
                + count(Math.max(1, all.seriesOf(length)))
                + "."));
  }

  static double rounded(double probability) {
    return BigDecimal.valueOf(Math.min(1, Math.max(0, probability)))
        .setScale(4, RoundingMode.HALF_UP)
        .doubleValue();
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String decimal(double number) {
    return number >= 10
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.format(Locale.ROOT, number >= 0.095 ? "%.1f" : "%.3f", number);
  }

  private static String times(int number) {
    return number == 1 ? "1 meeting" : number + " meetings";
  }
}
