package org.needtoknow.rules.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;

class IdentityKeyTest {
  private final NameLikeness likeness = new NameLikeness();

  @Test
  void two_subjects_that_share_a_key_text_share_its_number() {
    List<Profile> subjects = subjects(300);
    int sharing = 0;

    for (IdentityKey key : IdentityKey.values()) {
      for (Profile one : subjects) {
        for (Profile other : subjects) {
          if (one != other && shares(texts(key, one), texts(key, other))) {
            sharing++;
            assertThat(shares(numbers(key, one), numbers(key, other))).as(key.name()).isTrue();
          }
        }
      }
    }
    assertThat(sharing).as("pairs that share a text").isGreaterThan(1_000);
  }

  @Test
  void a_subject_has_a_number_exactly_when_it_has_a_text() {
    for (Profile subject : subjects(300)) {
      for (IdentityKey key : IdentityKey.values()) {
        assertThat(numbers(key, subject).isEmpty())
            .as(key.name())
            .isEqualTo(texts(key, subject).isEmpty());
      }
    }
  }

  @Test
  void every_key_of_a_profile_is_among_the_subjects() {
    Set<IdentityKey> seen = new HashSet<>();
    for (Profile subject : subjects(300)) {
      for (IdentityKey key : IdentityKey.values()) {
        if (key.isIn(subject)) {
          seen.add(key);
        }
      }
    }

    assertThat(seen)
        .containsExactlyInAnyOrder(
            IdentityKey.OLN,
            IdentityKey.SID,
            IdentityKey.FBI,
            IdentityKey.SOC,
            IdentityKey.VIN,
            IdentityKey.PLACE,
            IdentityKey.PLATE,
            IdentityKey.NAME);
  }

  @Test
  void texts_of_different_keys_never_agree() {
    assertThat(Arrays.stream(IdentityKey.values()).map(IdentityKey::prefix).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void an_order_that_leaves_a_key_out_is_refused() {
    assertThatThrownBy(() -> IdentityKey.inOrder(IdentityKey.OLN, IdentityKey.SID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> texts(IdentityKey key, Profile subject) {
    List<String> texts = new ArrayList<>();
    key.addTexts(subject, texts);
    return texts;
  }

  private static List<Long> numbers(IdentityKey key, Profile subject) {
    KeyNumbers numbers = new KeyNumbers();
    key.addNumbers(subject, numbers);
    return Arrays.stream(numbers.all()).boxed().toList();
  }

  private static <T> boolean shares(List<T> some, List<T> others) {
    return some.stream().anyMatch(others::contains);
  }

  /** Subjects of few invented identifiers, so that many agree in some and differ in others. */
  private List<Profile> subjects(int count) {
    Random random = new Random(7);
    List<Profile> subjects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PersonName name =
          new PersonName(
              one(random, "", "ARDEN", "O'BRIEN", "BIRK-COLE"),
              one(random, "", "ANN", "JEAN-LUC", "MARY ANN"),
              one(random, "", "LEE"),
              one(random, "", "JR"));
      PersonIdentity person =
          new PersonIdentity(
              name,
              random.nextBoolean()
                  ? Optional.empty()
                  : Optional.of(LocalDate.of(1990, 1, 1 + random.nextInt(2))),
              one(random, "", "S1", "S2"),
              one(random, "", "VT", "NH"),
              one(random, "", "900-11-0001", "900110001", "900110002"),
              one(random, "", "VT1"),
              one(random, "", "77A"),
              "",
              "");
      VehicleIdentity vehicle =
          new VehicleIdentity(
              one(random, "", "ABC 120", "ABC-12O"),
              one(random, "", "VT", "NH"),
              one(random, "", "1M8GDM9AXKP042788"));
      String place = one(random, "", "12 Elm Street", "12 ELM ST APT 2", "12 Elm St, Barre");
      subjects.add(
          Profile.of(
              new Subject(SubjectKind.PERSON, person, vehicle, RecordNumber.NONE, place, ""),
              likeness));
    }
    return subjects;
  }

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
