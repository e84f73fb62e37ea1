package org.needtoknow.jobs.evaluate;

/**
 * The main measures of one department.
 *
 * @param name of its folder
 * @param recall episodes of misuse within the budget
 * @param precision right items within the budget
 * @param itemsPerThousandActs items that are not usual by chance
 * @param explained honest acts that work explains
 */
record WorldFigures(
    String name, Share recall, Share precision, double itemsPerThousandActs, Share explained) {
  static WorldFigures of(String name, Evaluation evaluation) {
    return new WorldFigures(
        name,
        evaluation.episodes().recall(),
        evaluation.items().budget(),
        evaluation.itemsPerThousandActs(),
        evaluation.acts().explained());
  }
}
