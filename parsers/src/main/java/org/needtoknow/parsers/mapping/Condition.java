package org.needtoknow.parsers.mapping;

import java.util.List;

/**
 * Holds for rows whose column has one of some words.
 *
 * @param columns alternatives for the column's name
 * @param words mapped to {@code yes}
 * @param negated true for rows that have none of them
 */
record Condition(List<String> columns, ValueTable words, boolean negated) {
  boolean holds(String cell) {
    return words.valueOf(cell).equals("yes") != negated;
  }
}
