package org.needtoknow.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;

/** One id for one person with one name. */
class SubjectIdsTest {
  private final DirectoryIndex index =
      DirectoryIndex.of(
          new Directory(
              List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
              List.of()),
          new FeedCoverage(Feed.DUTY, false, false, Optional.empty(), Optional.empty(), List.of()),
          AuditSettings.defaults("town", ZoneOffset.UTC));

  private final SubjectIds ids = new SubjectIds(new KeyedHash(new byte[32]), index.ties());

  private String id(String last, String first) {
    Subject subject =
        Subject.person(
            PersonIdentity.of(
                new PersonName(last, first, "", ""), Optional.of(LocalDate.of(1980, 4, 5))));
    return ids.of(subject, Profile.of(subject, index.likeness()), "");
  }

  @ParameterizedTest
  @CsvSource({
    "Núñez, José, NUNEZ, JOSE",
    "O'Brien, Ann, OBRIEN, ANN",
    "Smith Jr, Earl, SMITH JR., EARL",
    "Roy, Mary Ann, ROY, MARY",
  })
  void aPersonHasOneIdHoweverTheNameIsWritten(
      String last, String first, String otherLast, String otherFirst) {
    assertThat(id(last, first)).isEqualTo(id(otherLast, otherFirst));
  }

  @Test
  void brothersWhoShareHalfANameHaveTwo() {
    assertThat(id("Bell", "Jean-Luc")).isNotEqualTo(id("Bell", "Jean-Paul"));
  }
}
