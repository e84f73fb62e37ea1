package org.needtoknow.rules.signal;

import java.util.Arrays;
import java.util.Optional;

/** With what honest work the items of a rule are compared: what would chance alone show? */
public enum NullModel {
  /**
   * How often the same rule opens items on other people that are at least as strong. Every item is
   * compared with it, whatever else its rule declares.
   */
  USUAL("usual"),

  /**
   * The rate at which strongly explained lookups of the same kind meet such subjects in this
   * department.
   */
  MET("met"),

  /** All lookups of this subject, dealt to people of the same assignment by their share of acts. */
  DEALT("dealt"),

  /**
   * The sessions of every subject that people looked up repeatedly, dealt in the same way: how many
   * subjects would one person have as often by chance?
   */
  REPEATED("repeated"),

  /** How often victims and witnesses are looked up as many times in this department. */
  CONTACTS("contacts"),

  /**
   * Many people's lookups of one subject: how often lookups of its kind lack a strong explanation
   * in this department.
   */
  CROWD("crowd");

  private final String key;

  NullModel(String key) {
    this.key = key;
  }

  /** The word in rule files and documents. */
  public String key() {
    return key;
  }

  public static Optional<NullModel> of(String key) {
    return Arrays.stream(values()).filter(model -> model.key.equals(key)).findFirst();
  }
}
