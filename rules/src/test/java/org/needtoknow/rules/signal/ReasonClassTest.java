package org.needtoknow.rules.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;

class ReasonClassTest {
  private static Lookup reason(
      String reason, Set<LookupField> masked, Set<LookupField> notExported) {
    return new Lookup(
        "",
        "ncic",
        "",
        "a",
        "",
        "",
        "",
        "",
        "QW",
        LookupAction.QUERY,
        "",
        reason,
        RecordNumber.NONE,
        Subject.NONE,
        Instant.EPOCH,
        Optional.empty(),
        "",
        ClockQuality.EXACT,
        "",
        false,
        masked,
        notExported,
        SourceRef.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "'', BLANK",
    "Investigation, GENERIC",
    "police business, GENERIC",
    "criminal inv., GENERIC",
    "training, TRAINING",
    "FTO trng day 3, TRAINING",
    "test, TEST",
    "case 26-00113, NUMBER",
    "hit and run on Depot Square, SPECIFIC",
  })
  void a_reason_has_a_class(String text, ReasonClass expected) {
    assertThat(ReasonClass.of(reason(text, Set.of(), Set.of()))).isEqualTo(expected);
  }

  @Test
  void masked_and_not_exported_are_neither_blank() {
    assertThat(ReasonClass.of(reason("", Set.of(LookupField.REASON), Set.of())))
        .isEqualTo(ReasonClass.MASKED);
    assertThat(ReasonClass.of(reason("", Set.of(), Set.of(LookupField.REASON))))
        .isEqualTo(ReasonClass.NOT_EXPORTED);
  }
}
