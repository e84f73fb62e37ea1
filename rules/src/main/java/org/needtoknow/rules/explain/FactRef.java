package org.needtoknow.rules.explain;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.lookup.SourceRef;

/**
 * The fact that an explanation rests on.
 *
 * @param label kind and number: {@code case 26-00113}
 * @param incident the label of the fact, or of the case that grew out of it: acts within one
 *     incident belong together; {@code ""} where there is no incident
 * @param source where the fact was read
 */
public record FactRef(FactKind kind, String label, String incident, SourceRef source) {
  /** Being on duty on patrol. */
  static final FactRef DUTY_ROSTER =
      new FactRef(FactKind.DUTY_ROSTER, FactKind.DUTY_ROSTER.words(), "", SourceRef.NONE);

  public FactRef {
    requireNonNull(kind, "kind");
    requireNonNull(label, "label");
    requireNonNull(incident, "incident");
    requireNonNull(source, "source");
  }

  /** A fact that is its own incident. */
  static FactRef of(FactKind kind, String number, SourceRef source) {
    String label = kind.label(number);
    return new FactRef(kind, label, label, source);
  }
}
