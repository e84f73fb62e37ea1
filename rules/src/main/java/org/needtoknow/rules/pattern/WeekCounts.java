package org.needtoknow.rules.pattern;

/** Acts of one officer in one week that could be judged. */
record WeekCounts(long acts, long unexplained, long weak) {
  static final WeekCounts NONE = new WeekCounts(0, 0, 0);

  WeekCounts plus(WeekCounts other) {
    return new WeekCounts(acts + other.acts, unexplained + other.unexplained, weak + other.weak);
  }
}
