package org.needtoknow.rules.statement;

import static org.needtoknow.model.verdict.TieOnFile.Kind.ACQUAINTANCE;
import static org.needtoknow.model.verdict.TieOnFile.Kind.ADVERSE;
import static org.needtoknow.model.verdict.TieOnFile.Kind.COWORKER;
import static org.needtoknow.model.verdict.TieOnFile.Kind.COWORKER_HOUSEHOLD;
import static org.needtoknow.model.verdict.TieOnFile.Kind.FAMILY;
import static org.needtoknow.model.verdict.TieOnFile.Kind.FAMILY_BY_NAME_AND_HOME;
import static org.needtoknow.model.verdict.TieOnFile.Kind.FORMER_COWORKER;
import static org.needtoknow.model.verdict.TieOnFile.Kind.HOUSEHOLD;
import static org.needtoknow.model.verdict.TieOnFile.Kind.OPPOSING_PARTY;
import static org.needtoknow.model.verdict.TieOnFile.Kind.OWN_CASE_CONTACT;
import static org.needtoknow.model.verdict.TieOnFile.Kind.PARTY_OF_RECORD;
import static org.needtoknow.model.verdict.TieOnFile.Kind.RESTRICTED;
import static org.needtoknow.model.verdict.TieOnFile.Kind.SELF;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Signal;

/** The ground of an item as sentences: who, whom, when, by which tie, and what the work says. */
final class Grounds {
  private static final Set<TieOnFile.Kind> ADVERSE_KINDS =
      EnumSet.of(ADVERSE, OPPOSING_PARTY, PARTY_OF_RECORD);
  private static final Set<TieOnFile.Kind> RELATIONS =
      EnumSet.of(
          SELF,
          HOUSEHOLD,
          FAMILY,
          FAMILY_BY_NAME_AND_HOME,
          COWORKER,
          COWORKER_HOUSEHOLD,
          FORMER_COWORKER,
          ACQUAINTANCE);

  /** Ties that are no tie to one officer alone. */
  private static final Set<TieOnFile.Kind> OF_EVERYBODY =
      EnumSet.of(COWORKER, COWORKER_HOUSEHOLD, FORMER_COWORKER, RESTRICTED);

  private final Officers officers;
  private final LocalWords local;
  private final TieInWords ties;

  Grounds(Officers officers, LocalWords local, TieInWords ties) {
    this.officers = officers;
    this.local = local;
    this.ties = ties;
  }

  /**
   * @param acts all acts of the item, in order of time
   * @param found the ties of these acts, the nearest first
   */
  ItemGround of(Rule rule, ItemSummary item, List<StatedAct> acts, List<TieOnFile> found) {
    Optional<TieOnFile> tie = tie(rule, item, acts, found);
    Map<Variant, Long> variants = variants(rule, acts);
    List<String> keys = new ArrayList<>();
    tie.map(one -> one.kind().key()).ifPresent(keys::add);
    variants.keySet().forEach(variant -> keys.add(variant.key()));
    StringJoiner sentences = new StringJoiner(" ");
    sentences.add(whoWhomWhen(item, acts));
    if (item.isDrawn()) {
      sentences.add("The item was drawn at random; no rule fired.");
    } else if (item.about() == Finding.About.SUBJECT) {
      sentences.add(tieSentence(item, acts, tie));
    }
    variantSentence(variants, acts).ifPresent(sentences::add);
    sentences.add(WorkState.of(acts).sentence());
    return new ItemGround(keys, tie, sentences.toString());
  }

  private String whoWhomWhen(ItemSummary item, List<StatedAct> acts) {
    String when = local.span(item.firstAt(), item.lastAt(), acts.size(), days(acts));
    if (item.about() == Finding.About.SUBJECT && item.officer().isEmpty()) {
      Set<String> people = new TreeSet<>();
      acts.forEach(act -> people.addAll(act.act().links().people()));
      return LocalWords.count(people.size(), "member")
          + " of the department looked up "
          + whom(acts)
          + " "
          + times(acts.size())
          + when
          + ".";
    }
    String who =
        item.about() == Finding.About.ACCOUNT
            ? account(item)
            : officers.accountable(item.officer());
    if (item.about() == Finding.About.SUBJECT) {
      return who + " looked up " + whom(acts) + " " + times(acts.size()) + when + ".";
    }
    return who + " made " + ActionsInWords.of(acts) + " " + when + ".";
  }

  private String account(ItemSummary item) {
    return "The account "
        + item.account()
        + (Accountable.isEmployee(item.officer())
            ? " of " + officers.accountable(item.officer())
            : "");
  }

  private static String times(int acts) {
    return acts == 1 ? "once " : String.format(java.util.Locale.ROOT, "%,d times ", acts);
  }

  long days(List<StatedAct> acts) {
    return acts.stream().map(act -> local.date(act.at())).distinct().count();
  }

  /** The subject in words, with the name behind a number where one is known. */
  private static String whom(List<StatedAct> acts) {
    Optional<String> words =
        acts.stream()
            .flatMap(act -> act.detail().stream())
            .map(StatedAct.Detail::whom)
            .filter(whom -> !whom.isEmpty())
            .findFirst();
    String whom =
        words.orElseGet(
            () ->
                acts.stream()
                    .map(act -> act.act().subject().words())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("a subject that the log does not name"));
    return whom + Statements.nameOnFile(acts).map(name -> " (" + nameWords(name) + ")").orElse("");
  }

  private static String nameWords(SubjectOnFile.Name name) {
    return switch (name.from()) {
      case ANSWER -> "by the answer " + name.words();
      case WORK -> "by " + name.fact() + " " + name.words();
      case DIRECTORY -> "by the directory " + name.words();
    };
  }

  /** The tie that the rule rests on; for a rule that rests on none, the nearest that is on file. */
  private static Optional<TieOnFile> tie(
      Rule rule, ItemSummary item, List<StatedAct> acts, List<TieOnFile> found) {
    if (item.about() != Finding.About.SUBJECT) {
      return Optional.empty();
    }
    Set<TieOnFile.Kind> kinds = EnumSet.noneOf(TieOnFile.Kind.class);
    if (rule.over() == RuleScope.LOOKUP) {
      if (rule.dependsOn(Signal.ADVERSE)) {
        kinds.addAll(ADVERSE_KINDS);
      }
      if (rule.dependsOn(Signal.RESTRICTED)) {
        kinds.add(RESTRICTED);
      }
      if (rule.dependsOn(Signal.VICTIM_ACTS_SINCE_ACTIVITY)) {
        kinds.add(OWN_CASE_CONTACT);
      }
      if (rule.dependsOn(Signal.RELATION)) {
        Set<String> seen = new TreeSet<>();
        acts.forEach(act -> seen.add(act.signal(Signal.RELATION.key())));
        RELATIONS.stream().filter(kind -> seen.contains(relation(kind))).forEach(kinds::add);
      }
    }
    return found.stream()
        .filter(tie -> kinds.contains(tie.kind()))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static String relation(TieOnFile.Kind kind) {
    return kind == FAMILY_BY_NAME_AND_HOME ? FAMILY.key() : kind.key();
  }

  private String tieSentence(ItemSummary item, List<StatedAct> acts, Optional<TieOnFile> tie) {
    if (tie.isPresent()) {
      return tieSentence(tie.get(), item, subjectKind(acts));
    }
    if (item.officer().isEmpty()) {
      return "No row on file ties the subject to one of them.";
    }
    if (acts.stream().anyMatch(Grounds::isClose)) {
      return "The tie rests on a record that was opened or on an answer; no row of it is at hand.";
    }
    return "No row on file ties the subject to the officer."
        + (acts.stream().anyMatch(act -> act.signal(Signal.RELATION_POSSIBLE.key()).equals("true"))
            ? " A similar name alone suggests a tie."
            : "");
  }

  private static boolean isClose(StatedAct act) {
    String relation = act.signal(Signal.RELATION.key());
    return !relation.isEmpty() && !relation.equals("none")
        || act.signal(Signal.ADVERSE.key()).equals("true")
        || act.signal(Signal.RESTRICTED.key()).equals("true");
  }

  private String tieSentence(TieOnFile tie, ItemSummary item, SubjectKind kind) {
    boolean ofOne = item.officer().isEmpty() && !OF_EVERYBODY.contains(tie.kind());
    String whose =
        ofOne && !tie.other().isEmpty()
            ? "For one of them, " + officers.employee(tie.other()) + ": "
            : "";
    return whose + ties.sentence(tie, kind, false);
  }

  static SubjectKind subjectKind(List<StatedAct> acts) {
    return acts.stream()
        .flatMap(act -> act.detail().stream())
        .map(StatedAct.Detail::kind)
        .findFirst()
        .orElse(SubjectKind.NONE);
  }

  private static Map<Variant, Long> variants(Rule rule, List<StatedAct> acts) {
    Map<Variant, Long> counted = new LinkedHashMap<>();
    if (rule.over() != RuleScope.LOOKUP) {
      return counted;
    }
    List<Variant> possible = Variant.of(rule);
    for (StatedAct act : acts) {
      if (act.act().fired()) {
        Variant.of(act, possible).ifPresent(variant -> counted.merge(variant, 1L, Long::sum));
      }
    }
    return counted;
  }

  private static Optional<String> variantSentence(
      Map<Variant, Long> variants, List<StatedAct> acts) {
    if (variants.isEmpty()) {
      return Optional.empty();
    }
    StringJoiner words = new StringJoiner("; ");
    variants.forEach(
        (variant, count) ->
            words.add(
                variant.words()
                    + (count == acts.size() ? "" : " (" + count + " of " + acts.size() + ")")));
    String all = words.toString();
    return Optional.of(Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".");
  }

  /** What work on file says of the acts of an item. */
  record WorkState(
      long strong, long close, long weak, long open, long none, long all, Set<String> reasons) {
    static WorkState of(List<StatedAct> acts) {
      long strong = 0;
      long close = 0;
      long weak = 0;
      long open = 0;
      for (StatedAct act : acts) {
        Optional<Verdict> verdict = act.detail().map(StatedAct.Detail::verdict);
        boolean conflict = verdict.filter(one -> one == Verdict.CONFLICT).isPresent();
        if (conflict) {
          close++;
        } else if (act.isExcused()) {
          strong++;
        } else if (verdict.filter(one -> one == Verdict.EXPLAINED).isPresent()) {
          weak++;
        } else if (verdict.isEmpty() || verdict.get() == Verdict.UNDETERMINED) {
          open++;
        }
      }
      Set<String> reasons = new TreeSet<>();
      acts.forEach(act -> act.detail().ifPresent(one -> reasons.addAll(one.undetermined())));
      return new WorkState(
          strong,
          close,
          weak,
          open,
          acts.size() - strong - close - weak - open,
          acts.size(),
          reasons);
    }

    String sentence() {
      if (none == all) {
        return all == 1
            ? "No work on file explains it."
            : "No work on file explains any of these lookups.";
      }
      StringJoiner parts = new StringJoiner("; ");
      add(strong, "is explained by work on file", "are explained by work on file", parts);
      add(
          close,
          "is explained by work on file, with a conflict of interest",
          "are explained by work on file, with a conflict of interest",
          parts);
      add(weak, "is explained weakly", "are explained weakly", parts);
      String why = reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")";
      add(open, "could not be judged" + why, "could not be judged" + why, parts);
      add(none, "has no work on file", "have no work on file", parts);
      if (all == 1) {
        return "The lookup " + parts.toString().substring(2) + ".";
      }
      return "Of " + LocalWords.count(all, "lookup") + ": " + parts + ".";
    }

    private static void add(long count, String one, String many, StringJoiner parts) {
      if (count > 0) {
        parts.add(count + " " + (count == 1 ? one : many));
      }
    }
  }
}
