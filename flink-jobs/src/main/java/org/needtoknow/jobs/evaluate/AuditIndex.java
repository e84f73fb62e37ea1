package org.needtoknow.jobs.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * The result of one audit joined with its labels: acts, episodes and review items. Everything that
 * is counted is counted from here.
 */
final class AuditIndex {
  private final Map<String, JudgedAct> acts;
  private final Map<String, Label> labelOfAct;
  private final List<Episode> episodes;
  private final List<Item> items;
  private final Map<String, List<Item>> itemsOfAct = new HashMap<>();
  private final Set<String> misuse = new HashSet<>();

  /**
   * A labelled episode.
   *
   * @param label the first of its labels
   * @param acts ids, in the order of the audit's file
   */
  record Episode(Label label, Set<String> acts) {}

  /**
   * A review item outside the random arm.
   *
   * @param acts ids, in the order in which the item lists them
   */
  record Item(RaisedItem raised, Set<String> acts) {}

  /**
   * Joins acts with their labels.
   *
   * @param acts by id, in the order of the audit's file
   * @param labelOfAct labels by act; a label of misuse goes before an honest one
   * @param episodes in the order of the labels
   * @param items in the order of the audit's file
   */
  AuditIndex(
      Map<String, JudgedAct> acts,
      Map<String, Label> labelOfAct,
      List<Episode> episodes,
      List<Item> items) {
    this.acts = acts;
    this.labelOfAct = labelOfAct;
    this.episodes = List.copyOf(episodes);
    this.items = List.copyOf(items);
    for (Item item : items) {
      item.acts()
          .forEach(act -> itemsOfAct.computeIfAbsent(act, a -> new ArrayList<>(1)).add(item));
    }
    labelOfAct.forEach(
        (act, label) -> {
          if (label.misuse()) {
            misuse.add(act);
          }
        });
  }

  /**
   * Reads the result of an audit.
   *
   * @param audit the folder that the audit wrote
   * @throws ConfigurationException when a label names no lookup of the audit
   */
  static AuditIndex read(Path audit, Truth truth) throws IOException, ConfigurationException {
    AuditIndexReader reader =
        new AuditIndexReader(truth, RaisedItem.read(audit.resolve("review-items.ndjson")));
    AuditedLookup.read(audit.resolve("lookups.ndjson"), reader::add);
    return reader.index();
  }

  /** In the order of the audit's file. */
  Collection<JudgedAct> acts() {
    return acts.values();
  }

  /** Empty when the act's first lookup is not in the result. */
  Optional<JudgedAct> act(String id) {
    return Optional.ofNullable(acts.get(id));
  }

  /** Empty for an ordinary act. */
  Optional<Label> label(String act) {
    return Optional.ofNullable(labelOfAct.get(act));
  }

  boolean isMisuse(JudgedAct act) {
    return misuse.contains(act.id());
  }

  /** Ids of all acts of misuse. */
  Set<String> misuse() {
    return Set.copyOf(misuse);
  }

  /** The share of misuse among all acts, which is what chance would find; 0 without acts. */
  double misuseShare() {
    return acts.isEmpty() ? 0 : (double) misuse.size() / acts.size();
  }

  /** In the order of the labels. */
  List<Episode> episodes() {
    return episodes;
  }

  /** Items outside the random arm, in the order of the audit's file. */
  List<Item> items() {
    return items;
  }

  /** Every item that holds an act of the episode, once. */
  Collection<Item> itemsOf(Episode episode) {
    Map<String, Item> found = new LinkedHashMap<>();
    for (String act : episode.acts()) {
      itemsOfAct
          .getOrDefault(act, List.of())
          .forEach(item -> found.putIfAbsent(item.raised().id(), item));
    }
    return found.values();
  }

  /** True when the item holds an act of misuse. */
  boolean isRight(Item item) {
    return item.acts().stream().anyMatch(misuse::contains);
  }
}
