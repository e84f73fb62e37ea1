package org.needtoknow.rules.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.TieOnFile;

/**
 * The ground on which an item was opened.
 *
 * @param variants in which ways the rule fired: kinds of ties, or values of signals, by their names
 *     in output; none for a rule that fires in one way only
 * @param tie the tie that the item rests on, empty when it rests on none
 * @param sentence one true sentence or more for this item; restricted
 */
public record ItemGround(List<String> variants, Optional<TieOnFile> tie, String sentence) {
  public ItemGround {
    variants = List.copyOf(variants);
    requireNonNull(tie, "tie");
    sentence = Text.required(sentence, "sentence");
  }

  /** Only the variants. */
  @Override
  public String toString() {
    return "ItemGround" + variants;
  }
}
