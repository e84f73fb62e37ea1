package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.rules.review.ItemAct;

/**
 * Reads the acts of findings item by item. Only one item, with the requested documents of its acts,
 * is in memory at a time.
 */
public final class FoundActs {
  private final SortedRuns runs;

  public FoundActs(SortedRuns runs) {
    this.runs = runs;
  }

  /** Selects the acts whose documents are needed. */
  @FunctionalInterface
  public interface Wanted {
    /**
     * @param place of the act in its item, from 0, in order of time
     */
    boolean isProven(FoundAct act, int place);
  }

  /** Takes one item's acts, in order of time. */
  @FunctionalInterface
  public interface ItemVisitor {
    void visit(List<FoundAct> acts) throws IOException;
  }

  /** Takes one act on the list of shown conflicts. */
  @FunctionalInterface
  public interface ShownVisitor {
    void visit(FoundAct act) throws IOException;
  }

  /** Shows every act in an item, without its document. */
  void forEachAct(Consumer<ItemAct> visitor) throws IOException {
    forEach(
        (act, place) -> false, acts -> acts.forEach(act -> visitor.accept(act.act())), act -> {});
  }

  /** Shows all items and all shown acts, in order of their ids; the latter with their documents. */
  public void forEach(Wanted wanted, ItemVisitor items, ShownVisitor shown) throws IOException {
    Codec<FoundAct> codec = RecordCodec.of(FoundAct.class);
    List<FoundAct> pending = new ArrayList<>();
    runs.forEach(
        Outgoing.Kind.FOUND,
        entry -> {
          FoundAct act = codec.fromBytes(entry.body());
          if (act.shown()) {
            shown.visit(act);
            return;
          }
          if (!pending.isEmpty()
              && !pending.get(0).act().item().id().equals(act.act().item().id())) {
            items.visit(List.copyOf(pending));
            pending.clear();
          }
          pending.add(wanted.isProven(act, pending.size()) ? act : act.withoutProof());
        });
    if (!pending.isEmpty()) {
      items.visit(pending);
    }
  }
}
