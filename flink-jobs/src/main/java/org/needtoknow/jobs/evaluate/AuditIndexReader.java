package org.needtoknow.jobs.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.jobs.evaluate.AuditIndex.Episode;
import org.needtoknow.jobs.evaluate.AuditIndex.Item;
import org.needtoknow.jobs.evaluate.AuditedLookup.Explanation;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

/** Builds an {@link AuditIndex} in one pass over the lookups of an audit. */
final class AuditIndexReader {
  private final Truth truth;
  private final List<RaisedItem> raised;
  private final Map<String, List<Label>> labelsByPosition = new HashMap<>();
  private final Set<String> positionsFound = new HashSet<>();
  private final Set<String> lookupsInItems = new HashSet<>();
  private final Map<String, String> actOfLookup = new HashMap<>();
  private final Map<String, JudgedAct> acts = new LinkedHashMap<>();
  private final Map<String, Label> labelOfAct = new HashMap<>();
  private final Map<String, Episode> episodes = new LinkedHashMap<>();

  // Every act is kept until the end, so texts and lists that many acts share are kept once.
  private final Map<String, String> texts = new HashMap<>();
  private final Map<List<Explanation>, List<Explanation>> explanations = new HashMap<>();
  private final Map<List<String>, List<String>> rules = new HashMap<>();

  /**
   * Prepares a pass.
   *
   * @param items all review items; those of the random arm are left out
   */
  AuditIndexReader(Truth truth, List<RaisedItem> items) {
    this.truth = truth;
    this.raised = items.stream().filter(item -> !item.drawn()).toList();
    raised.forEach(item -> lookupsInItems.addAll(item.lookups()));
    for (Label label : truth.labels()) {
      labelsByPosition.computeIfAbsent(label.position(), p -> new ArrayList<>(1)).add(label);
      episodes.putIfAbsent(label.episode(), new Episode(label, new LinkedHashSet<>()));
    }
  }

  /** Adds the next lookup of the audit. */
  void add(AuditedLookup lookup) {
    if (lookupsInItems.contains(lookup.id())) {
      actOfLookup.put(lookup.id(), lookup.act());
    }
    for (Label label : labelsByPosition.getOrDefault(lookup.position(), List.of())) {
      positionsFound.add(lookup.position());
      episodes.get(label.episode()).acts().add(lookup.act());
      labelOfAct.merge(lookup.act(), label, (a, b) -> a.misuse() ? a : b);
    }
    if (lookup.isHead()) {
      acts.put(lookup.id(), act(lookup));
    }
  }

  private JudgedAct act(AuditedLookup head) {
    return new JudgedAct(
        head.id(),
        head.at(),
        once(texts, head.accountable()),
        once(texts, head.subject()),
        head.verdict(),
        head.weak(),
        head.feedLacking(),
        once(explanations, head.explanations()),
        once(rules, head.rules()));
  }

  private static <T> T once(Map<T, T> known, T value) {
    T first = known.putIfAbsent(value, value);
    return first == null ? value : first;
  }

  /**
   * The index, once every lookup is added.
   *
   * @throws ConfigurationException when a label names no lookup
   */
  AuditIndex index() throws ConfigurationException {
    List<Problem> problems =
        truth.labels().stream()
            .filter(label -> !positionsFound.contains(label.position()))
            .limit(Truth.MOST_PROBLEMS)
            .map(this::noLookup)
            .toList();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return new AuditIndex(
        acts, labelOfAct, List.copyOf(episodes.values()), raised.stream().map(this::item).toList());
  }

  private Problem noLookup(Label label) {
    return truth.problem(
        label,
        "no lookup of this audit begins there: the record is not a lookup, was rejected, or"
            + " repeats an earlier record",
        "give the file and first line of the first copy of the record");
  }

  private Item item(RaisedItem one) {
    Set<String> ids = new LinkedHashSet<>();
    one.lookups().forEach(id -> ids.add(actOfLookup.getOrDefault(id, id)));
    return new Item(one, ids);
  }
}
