package org.needtoknow.rules.chance;

/**
 * Acts of one kind that could be judged.
 *
 * @param work acts that work on file explains strongly
 * @param colleagues those of them whose subject is a coworker, a former coworker or lives with one
 * @param restricted those of them whose subject or record is restricted
 * @param open acts without a strong explanation
 */
public record Encounters(long work, long colleagues, long restricted, long open) {
  public static final Encounters NONE = new Encounters(0, 0, 0, 0);

  /** One act without a strong explanation. */
  static final Encounters OPEN = new Encounters(0, 0, 0, 1);

  public Encounters {
    if (work < 0 || open < 0 || colleagues < 0 || restricted < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
    if (colleagues > work || restricted > work) {
      throw new IllegalArgumentException("more explained meetings than explained acts");
    }
  }

  /** The sum of both. */
  public Encounters plus(Encounters other) {
    return new Encounters(
        work + other.work,
        colleagues + other.colleagues,
        restricted + other.restricted,
        open + other.open);
  }
}
