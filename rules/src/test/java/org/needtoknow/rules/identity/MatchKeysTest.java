package org.needtoknow.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.rules.match.NameLikeness;

class MatchKeysTest {
  private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(1990, 2, 3));

  private final MatchKeys keys = keysUnder(1);

  private static MatchKeys keysUnder(int key) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) key;
    return new MatchKeys(new KeyedHash(bytes), new NameLikeness());
  }

  private static PersonName name(String last, String first) {
    return new PersonName(last, first, "", "");
  }

  @Test
  void a_person_has_a_key_by_name_by_name_and_date_and_by_sound_and_year() {
    assertThat(keys.ofPerson(name("Doe", "Jane"), BORN))
        .hasSize(3)
        .allMatch(key -> key.matches("(name|name_birth|sound_year):[0-9a-f]{16}"))
        .noneMatch(key -> key.contains("DOE"));
    assertThat(keys.ofPerson(name("Doe", "Jane"), Optional.empty())).hasSize(1);
  }

  @Test
  void the_same_person_has_the_same_keys_and_another_has_not() {
    assertThat(keys.ofPerson(name("O'Doe", "Jane"), BORN))
        .isEqualTo(keysUnder(1).ofPerson(name("ODOE", "JANE"), BORN));
    assertThat(keys.ofPerson(name("Doe", "Jane"), BORN))
        .doesNotContainAnyElementsOf(
            keys.ofPerson(name("Roe", "Mary"), Optional.of(LocalDate.of(1991, 2, 3))));
  }

  @Test
  void accents_a_second_name_and_a_suffix_do_not_part_a_persons_keys() {
    assertThat(keys.ofPerson(name("Núñez Jr", "José"), BORN))
        .isEqualTo(keys.ofPerson(name("NUNEZ", "JOSE"), BORN));
    assertThat(keys.ofPerson(name("ROY", "MARY ANN"), BORN))
        .containsAll(keys.ofPerson(name("ROY", "MARY"), BORN))
        .containsAll(keys.ofPerson(name("ROY", "MARYANN"), BORN));
    assertThat(keys.ofPerson(name("BELL", "JEAN-LUC"), BORN).subList(0, 2))
        .doesNotContainAnyElementsOf(keys.ofPerson(name("BELL", "JEAN-PAUL"), BORN));
  }

  @Test
  void what_sounds_alike_and_is_of_one_year_shares_that_key_alone() {
    List<String> one = keys.ofPerson(name("Smith", "Robert"), BORN);
    List<String> other =
        keys.ofPerson(name("Smyth", "Bob"), Optional.of(LocalDate.of(1990, 12, 30)));

    assertThat(other).contains(one.get(2)).doesNotContain(one.get(0), one.get(1));
  }

  @Test
  void a_plate_is_folded_and_a_record_goes_by_its_number() {
    assertThat(keys.ofPlate("ab-o1 2")).isEqualTo(keys.ofPlate("ABOI2")).hasSize(1);
    assertThat(keys.ofRecord(new RecordNumber(RecordKind.CASE, "25-00001")))
        .isEqualTo(keys.ofRecord(new RecordNumber(RecordKind.NONE, "25-00001")))
        .containsAll(keys.of(Subject.record(new RecordNumber(RecordKind.NONE, "2500001"))));
  }

  @Test
  void under_another_key_nothing_agrees() {
    assertThat(keysUnder(2).ofPlate("ABC123")).isNotEqualTo(keys.ofPlate("ABC123"));
  }
}
