package org.needtoknow.rules.decide;

import java.util.Optional;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.explain.Candidate;

/** Why a weak explanation does not count. */
enum Weakness {
  RELATED("the subject is related to the officer"),
  ADVERSE("the subject is an adverse party"),
  RESTRICTED("the subject is restricted"),
  FULL_RECORD("a full criminal history was asked for"),
  PLATE_REPEATED("not the only lookup of this plate"),
  PERSON_TYPED_AFTER("a person was typed after the plate"),
  OTHER_ACT("the officer has another act on the subject outside it"),
  TOO_MANY_UNLISTED("it already explains %d subjects that it does not list");

  private final String words;

  Weakness(String words) {
    this.words = words;
  }

  /** The reason in the list of explanations tried. */
  String words(AuditSettings settings) {
    String reason =
        this == TOO_MANY_UNLISTED ? words.replace("%d", "" + settings.unlistedSubjects()) : words;
    return "weak, and " + reason;
  }

  /** The reason why a weak candidate does not count, empty when it counts. */
  static Optional<Weakness> of(Candidate candidate, Closeness closeness, AsOf asOf) {
    if (closeness.isRelated()) {
      return Optional.of(RELATED);
    }
    if (closeness.adverse()) {
      return Optional.of(ADVERSE);
    }
    if (closeness.restricted().isPresent()) {
      return Optional.of(RESTRICTED);
    }
    if (FullRecord.isAskedBy(asOf.question().act())) {
      return Optional.of(FULL_RECORD);
    }
    return candidate.restsOnDuty() ? onPatrol(asOf) : atWork(candidate, asOf);
  }

  private static Optional<Weakness> onPatrol(AsOf asOf) {
    if (!asOf.history().onSubject().isEmpty()) {
      return Optional.of(PLATE_REPEATED);
    }
    return asOf.history().personTypedAfter(asOf.time())
        ? Optional.of(PERSON_TYPED_AFTER)
        : Optional.empty();
  }

  private static Optional<Weakness> atWork(Candidate candidate, AsOf asOf) {
    if (candidate.uncertain()) {
      // Whether other acts are outside the call depends on the same missing times.
      return Optional.empty();
    }
    if (asOf.history().otherActOutside(candidate.fact().incident(), asOf.time())) {
      return Optional.of(OTHER_ACT);
    }
    boolean tooMany =
        candidate.isUnlisted()
            && asOf.history()
                    .unlistedBefore(
                        candidate.fact().label(),
                        asOf.question().facts().subjectId(),
                        asOf.question().facts().subject(),
                        asOf.settings().unlistedSubjects(),
                        asOf.time())
                >= asOf.settings().unlistedSubjects();
    return tooMany ? Optional.of(TOO_MANY_UNLISTED) : Optional.empty();
  }
}
