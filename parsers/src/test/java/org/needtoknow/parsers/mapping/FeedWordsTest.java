package org.needtoknow.parsers.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedWordsTest {
  private static final List<Words<?>> ALL =
      List.of(
          FeedWords.ROLE,
          FeedWords.ACCOUNT_STATUS,
          FeedWords.CREDENTIAL_EVENT,
          FeedWords.DUTY,
          FeedWords.UNIT,
          FeedWords.RELATIONSHIP,
          FeedWords.RESTRICTION,
          FeedWords.RECORD,
          FeedWords.WORK,
          FeedWords.ACTION,
          FeedWords.SUBJECT);

  @Test
  void everyWordAndEveryFieldStandsInTheGuide() throws Exception {
    String guide = Files.readString(Path.of("..", "docs", "formats", "mapping-reference.md"));

    for (Words<?> words : ALL) {
      assertThat(words.all().keySet())
          .allSatisfy(word -> assertThat(guide).containsIgnoringCase(word.replace('_', ' ')));
    }
    assertThat(LogField.words()).allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
  }

  @Test
  void wordsAreComparedWithoutCaseSpaceAndDash() {
    assertThat(FeedWords.DUTY.find("Administrative-LEAVE")).isPresent();
    assertThat(FeedWords.DUTY.find("dreaming")).isEmpty();
  }
}
