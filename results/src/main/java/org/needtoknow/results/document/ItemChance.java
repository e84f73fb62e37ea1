package org.needtoknow.results.document;

/**
 * How probable it is that honest work alone shows at least what an item shows.
 *
 * @param model with what the item is compared: {@code usual}, {@code met}, {@code dealt}, {@code
 *     repeated}, {@code contacts} or {@code crowd}
 * @param probability from 0 to 1
 * @param usual true when honest work shows as much so often that the item takes no slot
 * @param sentence the comparison in numbers; names no person
 */
public record ItemChance(String model, double probability, boolean usual, String sentence) {
  public ItemChance {
    model = Blank.required(model, "ntk.item.chance.model");
    sentence = Blank.orBlank(sentence);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("ntk.item.chance.probability is not from 0 to 1");
    }
  }
}
