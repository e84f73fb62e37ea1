package org.needtoknow.results.document;

import java.util.List;

/**
 * The ground on which an item was opened.
 *
 * @param variants in which ways the rule fired; none for a rule that fires in one way only
 * @param sentence true sentences for this item: who, whom, when, by which tie, and what the work on
 *     file says
 */
public record StatedGround(List<String> variants, String sentence) {
  public StatedGround {
    variants = Blank.orEmptyList(variants);
    sentence = Blank.required(sentence, "ntk.item.ground.sentence");
  }

  /** Only the variants. */
  @Override
  public String toString() {
    return "StatedGround" + variants;
  }
}
