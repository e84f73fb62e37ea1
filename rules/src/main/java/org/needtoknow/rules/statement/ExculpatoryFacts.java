package org.needtoknow.rules.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.signal.Signal;

/** Gathers what speaks for the officer over all acts of an item. */
final class ExculpatoryFacts {
  /** A smaller probability does not speak for anyone. */
  private static final double LEAST_CHANCE = 0.05;

  private static final Comparator<SpeaksFor.Entry> ORDER =
      Comparator.comparing(SpeaksFor.Entry::kind)
          .thenComparing(Comparator.comparingInt(SpeaksFor.Entry::acts).reversed())
          .thenComparing(SpeaksFor.Entry::sentence);

  private final LocalWords local;

  ExculpatoryFacts(LocalWords local) {
    this.local = local;
  }

  SpeaksFor of(ItemSummary item, List<StatedAct> acts, List<TieOnFile> ties) {
    Map<SpeaksFor.Entry, Integer> counted = new HashMap<>();
    for (StatedAct act : acts) {
      Set<SpeaksFor.Entry> ofAct = new HashSet<>();
      act.detail().ifPresent(one -> one.work().forEach(work -> ofAct.add(entry(work))));
      if (act.signal(Signal.PURPOSE_FIT.key()).equals("nearly")) {
        ofAct.add(
            entry(
                SpeaksFor.Kind.NEAR_PERMIT,
                "Work on a similar name fits the purpose code.",
                SourceRef.NONE));
      }
      act.act().onFile().near().forEach(near -> ofAct.add(entry(near)));
      ofAct.forEach(entry -> counted.merge(entry, 1, Integer::sum));
    }
    for (TieOnFile tie : ties) {
      if (tie.kind() == TieOnFile.Kind.OWN_CASE_CONTACT && tie.since().isPresent()) {
        counted.put(
            entry(
                SpeaksFor.Kind.CASE_ACTIVITY,
                "The officer's own "
                    + tie.fact()
                    + " has activity on "
                    + local.day(tie.since().get())
                    + ".",
                tie.source()),
            acts.size());
      }
    }
    item.likelihood()
        .filter(likelihood -> likelihood.probability() >= LEAST_CHANCE)
        .ifPresent(
            likelihood ->
                counted.put(
                    entry(SpeaksFor.Kind.CHANCE, likelihood.sentence(), SourceRef.NONE),
                    acts.size()));
    List<SpeaksFor.Entry> all = new ArrayList<>();
    counted.forEach(
        (entry, count) ->
            all.add(new SpeaksFor.Entry(entry.kind(), entry.sentence(), entry.source(), count)));
    all.sort(ORDER);
    int shown = Math.min(SpeaksFor.MOST, all.size());
    return new SpeaksFor(all.subList(0, shown), all.size() - shown);
  }

  private static SpeaksFor.Entry entry(SpeaksFor.Kind kind, String sentence, SourceRef source) {
    return new SpeaksFor.Entry(kind, sentence, source, 0);
  }

  private static SpeaksFor.Entry entry(SubjectOnFile.Near near) {
    boolean premises = near.kind() == SubjectOnFile.Near.Kind.PREMISES;
    return entry(
        premises ? SpeaksFor.Kind.PREMISES : SpeaksFor.Kind.NEAR_IDENTIFIER,
        capital(near.fact())
            + TieInWords.place(near.source())
            + "; "
            + near.officerTie()
            + "; as "
            + near.role()
            + ": "
            + near.kind().words()
            + ".",
        near.source());
  }

  private static String capital(String fact) {
    return fact.substring(0, 1).toUpperCase(Locale.ROOT) + fact.substring(1);
  }

  private static SpeaksFor.Entry entry(StatedWork work) {
    StringJoiner words = new StringJoiner("; ");
    words.add(
        capital(work.fact())
            + TieInWords.place(work.source())
            + " by template "
            + work.template().number()
            + " ("
            + work.template().words()
            + ")");
    if (!work.officerTie().isEmpty()) {
      words.add(work.officerTie());
    }
    if (work.isNear()) {
      words.add("lists a " + work.role() + " who is nearly the subject");
    } else if (!work.role().isEmpty()) {
      words.add("lists the subject as " + work.role());
    }
    if (work.afterwards()) {
      words.add("recorded after the lookup by the officer alone");
    }
    if (!work.why().isEmpty()) {
      words.add("does not count: " + work.why());
    }
    return entry(kind(work), words + ".", work.source());
  }

  private static SpeaksFor.Kind kind(StatedWork work) {
    if (work.isNear()) {
      return SpeaksFor.Kind.NEAR_IDENTIFIER;
    }
    if (work.afterwards()) {
      return SpeaksFor.Kind.RECORDED_AFTERWARDS;
    }
    if (work.tier() == MatchTier.PLACE) {
      return SpeaksFor.Kind.PREMISES;
    }
    if (!work.counts()) {
      return SpeaksFor.Kind.TRIED;
    }
    if (work.strength() == Strength.WEAK) {
      return SpeaksFor.Kind.WEAK_WORK;
    }
    return work.template().basis() == Template.Basis.COLLEAGUES_WORK
        ? SpeaksFor.Kind.COLLEAGUES_WORK
        : SpeaksFor.Kind.WORK;
  }
}
