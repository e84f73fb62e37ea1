package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.jobs.evaluate.Evaluation.Found;
import org.needtoknow.jobs.evaluate.Evaluation.RuleFigures;
import org.needtoknow.jobs.evaluate.Evaluation.TemplateFigures;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.archive.FileNames;

/** Holds the files of one audit against the truth. */
public final class Evaluator {
  /** A lookup this soon after the log begins may be a first one only because the log begins. */
  private static final Duration KNOWN_PAST = Duration.ofDays(30);

  private final Path audit;
  private final Truth truth;
  private final Map<String, List<Label>> labels = new HashMap<>();
  private final Map<String, Set<String>> actsOfEpisode = new HashMap<>();
  private final Map<String, Label> labelOfAct = new HashMap<>();
  private final Map<String, AuditedLookup> labelledHeads = new HashMap<>();
  private final Map<String, String> actOfLookup = new HashMap<>();
  private List<RaisedItem> items = List.of();

  private Evaluator(Path audit, Truth truth) {
    this.audit = audit;
    this.truth = truth;
  }

  /** What an audit came to, and the acts of misuse in it. */
  public record Result(Evaluation evaluation, Set<String> misuse) {
    public Result {
      misuse = Set.copyOf(misuse);
    }
  }

  /**
   * Evaluates.
   *
   * @param audit the folder of a run over the whole department
   * @throws ConfigurationException when a label names no lookup of the audit
   */
  public static Result evaluate(Path audit, Truth truth)
      throws IOException, ConfigurationException {
    return new Evaluator(audit, truth).evaluate();
  }

  private Result evaluate() throws IOException, ConfigurationException {
    items =
        RaisedItem.read(audit.resolve(FileNames.ITEMS)).stream()
            .filter(item -> !item.drawn())
            .toList();
    find();
    Counted counted = count();
    Set<String> misuse = misuse();
    double base = counted.acts == 0 ? 0 : (double) misuse.size() / counted.acts;
    return new Result(
        new Evaluation(
            counted.acts,
            misuse.size(),
            episodes(true),
            episodes(false),
            itemFigures(misuse),
            counted.honest(),
            new Share(counted.undetermined, counted.acts - counted.incomplete),
            rules(misuse, base),
            templates(counted, base),
            missed(),
            wronglyRaised(misuse),
            Matchings.of(truth.pairs())),
        misuse);
  }

  /** Finds the lookup of each label, and the act of each lookup in an item. */
  private void find() throws IOException, ConfigurationException {
    truth
        .labels()
        .forEach(
            label -> labels.computeIfAbsent(label.position(), p -> new ArrayList<>(1)).add(label));
    Set<String> wanted = new HashSet<>();
    items.forEach(item -> wanted.addAll(item.lookups()));
    Set<String> found = new HashSet<>();
    AuditedLookup.read(
        audit.resolve(FileNames.LOOKUPS),
        lookup -> {
          if (wanted.contains(lookup.id())) {
            actOfLookup.put(lookup.id(), lookup.act());
          }
          for (Label label : labels.getOrDefault(lookup.position(), List.of())) {
            found.add(lookup.position());
            actsOfEpisode
                .computeIfAbsent(label.episode(), e -> new LinkedHashSet<>())
                .add(lookup.act());
            labelOfAct.merge(lookup.act(), label, (a, b) -> a.misuse() ? a : b);
          }
        });
    List<Problem> problems = new ArrayList<>();
    for (Label label : truth.labels()) {
      if (!found.contains(label.position()) && problems.size() < 50) {
        problems.add(
            new Problem(
                truth.file().toString(),
                (int) label.place(),
                0,
                "no lookup of this audit begins there: the record is no lookup, was rejected, or"
                    + " repeats an earlier one",
                "name the file and first line of the first record of its kind"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  private Set<String> misuse() {
    Set<String> acts = new HashSet<>();
    labelOfAct.forEach(
        (act, label) -> {
          if (label.misuse()) {
            acts.add(act);
          }
        });
    return acts;
  }

  /** What is counted over all heads. */
  private static final class Counted {
    private record First(Instant at, boolean honest, boolean explained, boolean complete) {}

    private final Map<List<String>, First> firstOnSubject = new HashMap<>();
    private final Map<AuditedLookup.Tie, long[]> byTemplate = new HashMap<>();
    private Instant logBegins = Instant.MAX;
    private long acts;
    private long honest;
    private long explained;
    private long undetermined;
    private long incomplete;
    private long honestIncomplete;

    private void add(AuditedLookup head, boolean planted) {
      acts++;
      boolean works = head.verdict() == Verdict.EXPLAINED || head.verdict() == Verdict.CONFLICT;
      incomplete += head.feedLacking() ? 1 : 0;
      honestIncomplete += !planted && head.feedLacking() ? 1 : 0;
      undetermined += head.verdict() == Verdict.UNDETERMINED && !head.feedLacking() ? 1 : 0;
      honest += planted ? 0 : 1;
      explained += !planted && works ? 1 : 0;
      logBegins = head.at().isBefore(logBegins) ? head.at() : logBegins;
      if (!head.subject().isEmpty()) {
        firstOnSubject.merge(
            List.of(head.accountable(), head.subject()),
            new First(head.at(), !planted, works, !head.feedLacking()),
            (a, b) -> b.at.isBefore(a.at) ? b : a);
      }
      if (works && !head.explanations().isEmpty()) {
        byTemplate.computeIfAbsent(head.explanations().get(0), t -> new long[2])[planted ? 1 : 0]++;
      }
    }

    private Evaluation.Honest honest() {
      return new Evaluation.Honest(
          new Share(explained, honest),
          new Share(explained, honest - honestIncomplete),
          first(false),
          first(true));
    }

    private Share first(boolean completeOnly) {
      long all = 0;
      long works = 0;
      Instant known = acts == 0 ? Instant.MAX : logBegins.plus(KNOWN_PAST);
      for (First one : firstOnSubject.values()) {
        if (one.honest && one.at.isAfter(known) && (one.complete || !completeOnly)) {
          all++;
          works += one.explained ? 1 : 0;
        }
      }
      return new Share(works, all);
    }
  }

  private Counted count() throws IOException {
    Counted counted = new Counted();
    AuditedLookup.read(
        audit.resolve(FileNames.LOOKUPS),
        lookup -> {
          if (lookup.isHead()) {
            Label label = labelOfAct.get(lookup.act());
            counted.add(lookup, label != null && label.misuse());
            if (label != null) {
              labelledHeads.put(lookup.act(), lookup);
            }
          }
        });
    return counted;
  }

  private Set<String> actsOf(RaisedItem item) {
    Set<String> acts = new LinkedHashSet<>();
    item.lookups().forEach(id -> acts.add(actOfLookup.getOrDefault(id, id)));
    return acts;
  }

  private SortedMap<String, Found> episodes(boolean trace) {
    Set<String> inBudget = new HashSet<>();
    Set<String> anywhere = new HashSet<>();
    for (RaisedItem item : items) {
      Set<String> acts = actsOf(item);
      anywhere.addAll(acts);
      if (item.inBudget()) {
        inBudget.addAll(acts);
      }
    }
    SortedMap<String, Found> byKind = new TreeMap<>();
    for (Label label : firstLabels()) {
      if (label.misuse() && label.leavesTrace() == trace) {
        Set<String> acts = actsOfEpisode.get(label.episode());
        Found one =
            new Found(
                1,
                acts.stream().anyMatch(inBudget::contains) ? 1 : 0,
                acts.stream().anyMatch(anywhere::contains) ? 1 : 0);
        byKind.merge(label.kind(), one, Found::and);
      }
    }
    return byKind;
  }

  /** One label for each episode. */
  private Iterable<Label> firstLabels() {
    Map<String, Label> first = new LinkedHashMap<>();
    truth.labels().forEach(label -> first.putIfAbsent(label.episode(), label));
    return first.values();
  }

  private boolean isRight(RaisedItem item, Set<String> misuse) {
    return actsOf(item).stream().anyMatch(misuse::contains);
  }

  private Evaluation.Items itemFigures(Set<String> misuse) {
    long right = 0;
    long inBudget = 0;
    long rightInBudget = 0;
    for (RaisedItem item : items) {
      boolean isRight = isRight(item, misuse);
      right += isRight ? 1 : 0;
      inBudget += item.inBudget() ? 1 : 0;
      rightInBudget += isRight && item.inBudget() ? 1 : 0;
    }
    return new Evaluation.Items(items.size(), right, inBudget, rightInBudget);
  }

  private List<RuleFigures> rules(Set<String> misuse, double base) {
    SortedMap<String, long[]> byRule = new TreeMap<>();
    for (RaisedItem item : items) {
      long[] counts = byRule.computeIfAbsent(item.kind(), k -> new long[3]);
      counts[0]++;
      counts[1] += item.inBudget() ? 1 : 0;
      counts[2] += isRight(item, misuse) ? 1 : 0;
    }
    List<RuleFigures> figures = new ArrayList<>();
    byRule.forEach(
        (rule, counts) ->
            figures.add(
                new RuleFigures(
                    rule, counts[0], counts[1], counts[2], lift(counts[2], counts[0], base))));
    return figures;
  }

  private static List<TemplateFigures> templates(Counted counted, double base) {
    List<TemplateFigures> figures = new ArrayList<>();
    counted.byTemplate.forEach(
        (tie, counts) ->
            figures.add(
                new TemplateFigures(
                    tie.template(),
                    tie.strong(),
                    counts[0],
                    counts[1],
                    lift(counts[1], counts[0] + counts[1], base))));
    figures.sort(
        Comparator.comparingInt(TemplateFigures::template)
            .thenComparing(TemplateFigures::strong, Comparator.reverseOrder()));
    return figures;
  }

  private static double lift(long part, long whole, double base) {
    return whole == 0 || base == 0 ? Double.NaN : (double) part / whole / base;
  }

  private List<Evaluation.Missed> missed() {
    Map<String, List<RaisedItem>> itemsOfAct = new HashMap<>();
    for (RaisedItem item : items) {
      actsOf(item)
          .forEach(act -> itemsOfAct.computeIfAbsent(act, a -> new ArrayList<>(1)).add(item));
    }
    List<Evaluation.Missed> missed = new ArrayList<>();
    for (Label label : firstLabels()) {
      if (!label.misuse()) {
        continue;
      }
      Set<RaisedItem> raised = new LinkedHashSet<>();
      Set<String> why = new LinkedHashSet<>();
      for (String act : actsOfEpisode.get(label.episode())) {
        raised.addAll(itemsOfAct.getOrDefault(act, List.of()));
        why.add(words(labelledHeads.get(act)));
      }
      if (raised.stream().noneMatch(RaisedItem::inBudget)) {
        raised.forEach(
            item -> why.add("outside the budget: " + item.kind() + ", rank " + item.rank()));
        missed.add(new Evaluation.Missed(label, !raised.isEmpty(), why.stream().limit(8).toList()));
      }
    }
    return missed;
  }

  private static String words(AuditedLookup head) {
    if (head == null) {
      return "its head was not found";
    }
    StringBuilder words = new StringBuilder(head.verdict().name());
    words.append(head.weak() ? " (weak)" : "");
    for (AuditedLookup.Tie tie : head.explanations()) {
      words.append(" template ").append(tie.template()).append(tie.strong() ? "" : " weak");
    }
    head.rules().forEach(rule -> words.append(", rule ").append(rule));
    return words.toString();
  }

  private List<Evaluation.WronglyRaised> wronglyRaised(Set<String> misuse) {
    List<Evaluation.WronglyRaised> wrong = new ArrayList<>();
    for (RaisedItem item : items) {
      if (item.inBudget() && !isRight(item, misuse)) {
        Set<String> acts = actsOf(item);
        Set<String> twins = new TreeSet<>();
        for (String act : acts) {
          Label label = labelOfAct.get(act);
          if (label != null) {
            twins.add(label.kind() + "/" + label.form());
          }
        }
        wrong.add(
            new Evaluation.WronglyRaised(
                item.id(),
                item.kind(),
                item.title(),
                item.rank(),
                item.score(),
                acts.size(),
                List.copyOf(twins)));
      }
    }
    wrong.sort(Comparator.comparingInt(Evaluation.WronglyRaised::rank));
    return wrong;
  }
}
