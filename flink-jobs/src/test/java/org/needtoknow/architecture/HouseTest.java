package org.needtoknow.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house that Maven cannot see: which package may know what. */
class HouseTest {
  private static JavaClasses house;

  @BeforeAll
  static void readTheClasses() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.needtoknow");
  }

  @Test
  void the_core_knows_no_files_no_network_and_no_threads() {
    noClasses()
        .that()
        .resideInAnyPackage("org.needtoknow.model..", "org.needtoknow.rules..")
        .and()
        .haveNameNotMatching(
            ".*\\.rules\\.catalogue\\.CatalogueLoader.*|.*\\.rules\\.catalogue\\..*Resources?.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..", "java.net..", "java.util.concurrent", "org.apache.flink..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(house);
  }

  @Test
  void nothing_that_decides_asks_the_clock() {
    for (Class<?> time :
        new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.needtoknow.model..",
              "org.needtoknow.rules..",
              "org.needtoknow.parsers..",
              "org.needtoknow.reports..")
          .should()
          .callMethod(time, "now")
          .check(house);
    }
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.needtoknow.model..",
            "org.needtoknow.rules..",
            "org.needtoknow.parsers..",
            "org.needtoknow.reports..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(house);
  }

  @Test
  void only_the_jobs_know_flink() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.needtoknow.jobs..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.flink.."))
        .check(house);
  }

  @Test
  void what_is_read_does_not_know_what_is_decided() {
    noClasses()
        .that()
        .resideInAPackage("org.needtoknow.parsers..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.needtoknow.rules.."))
        .check(house);
    noClasses()
        .that()
        .resideInAPackage("org.needtoknow.rules..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.needtoknow.parsers.."))
        .check(house);
  }

  @Test
  void nobody_but_the_shell_calls_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.needtoknow.cli..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.needtoknow.cli.."))
        .check(house);
  }
}
