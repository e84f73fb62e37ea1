package org.needtoknow.samples.staff;

/**
 * A period of duty.
 *
 * @param kind word of the duty feed: shift, overtime, court, training, leave, detail
 * @param unit call sign, blank without a unit
 */
public record Shift(Member who, String kind, long from, long to, String unit) {
  /** True when they are at work at that moment. */
  public boolean covers(long moment) {
    return moment >= from && moment < to;
  }

  /** True when queries are typed in it. */
  public boolean isWork() {
    return kind.equals("shift") || kind.equals("detail");
  }
}
