package org.needtoknow.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.junit.jupiter.api.Test;

class PhoneticCodesTest {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private final DoubleMetaphone metaphone = new DoubleMetaphone();
  private final PhoneticCodes codes = new PhoneticCodes();

  private String text(String name) {
    StringBuilder text = new StringBuilder();
    PhoneticCodes.append(codes.of(name), text);
    return text.toString();
  }

  private String expected(String name) {
    String code = metaphone.doubleMetaphone(name);
    return code == null ? "" : code;
  }

  @Test
  void codes_are_those_of_double_metaphone_however_many_are_remembered() {
    Random random = new Random(12);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = 1 + random.nextInt(16); length > 0; length--) {
        name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      names.add(name.toString());
    }
    for (int round = 0; round < 2; round++) {
      for (String name : names) {
        assertThat(text(name)).isEqualTo(expected(name));
      }
    }
  }

  @Test
  void names_of_other_letters_and_none_have_codes_too() {
    for (String name : List.of("", "MUÑOZ", "GARÇON", "Smith", "ŁUKASZ", "A", "ABCDEFGHIJKLM")) {
      assertThat(text(name)).isEqualTo(expected(name));
    }
  }

  @Test
  void a_name_that_begins_like_another_is_not_taken_for_it() {
    assertThat(codes.of("SMITH")).isNotEqualTo(codes.of("SMITHSON"));
    assertThat(codes.of("A")).isNotEqualTo(codes.of("AT"));
    assertThat(codes.of("SMITH")).isEqualTo(codes.of("SMYTH"));
  }
}
