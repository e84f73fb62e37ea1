package org.needtoknow.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules on which package may use which, where Maven's modules do not enforce them. */
class HouseTest {
  /**
   * Simple names of the classes that may read the clock. They record when a run began and ended,
   * wait for a server, renew its lock or delete what has expired. None of them decides.
   */
  private static final Set<String> CLOCK_READERS =
      Set.of(
          "AuditRun",
          "RunRecord",
          "IndexRun",
          "ElasticsearchWriter",
          "PatientCalls",
          "Retention",
          "WriterLock");

  private static final DescribedPredicate<JavaClass> MAY_READ_THE_CLOCK =
      DescribedPredicate.describe(
          "may read the clock", one -> CLOCK_READERS.contains(outermost(one).getSimpleName()));

  private static final DescribedPredicate<JavaAccess<?>> READS_THE_CLOCK =
      DescribedPredicate.describe("reads the clock", HouseTest::readsTheClock);

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
  void only_classes_that_record_or_wait_read_the_clock() {
    noClasses()
        .that()
        .resideInAPackage("org.needtoknow..")
        .and()
        .resideOutsideOfPackages("org.needtoknow.cli..", "org.needtoknow.benchmarks..")
        .and(DescribedPredicate.not(MAY_READ_THE_CLOCK))
        .should()
        .accessTargetWhere(READS_THE_CLOCK)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(InstantSource.class)
        .check(house);
  }

  /** A class that no longer reads the clock must leave the list. */
  @Test
  void every_class_that_may_read_the_clock_does() {
    assertThat(house)
        .filteredOn(MAY_READ_THE_CLOCK)
        .filteredOn(
            one ->
                one.getAccessesFromSelf().stream().anyMatch(READS_THE_CLOCK)
                    || one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().isAssignableTo(InstantSource.class)))
        .extracting(JavaClass::getSimpleName)
        .containsAll(CLOCK_READERS);
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
  void what_decides_and_what_is_read_from_results_does_not_use_flink() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.needtoknow.jobs.finish..",
            "org.needtoknow.jobs.document..",
            "org.needtoknow.jobs.trace..",
            "org.needtoknow.jobs.evaluate..",
            "org.needtoknow..results..",
            "org.needtoknow.rules..",
            "org.needtoknow.parsers..",
            "org.needtoknow.model..",
            "org.needtoknow.reports..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.flink.."))
        .check(house);
  }

  @Test
  void no_package_depends_on_itself_through_others() {
    slices()
        .matching("org.needtoknow.(*).(*)..")
        .should()
        .beFreeOfCycles()
        // The one known cycle: framing reports rejected records and times of parsers.log.
        .ignoreDependency(
            resideInAPackage("org.needtoknow.parsers.frame"),
            resideInAPackage("org.needtoknow.parsers.log.."))
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

  private static JavaClass outermost(JavaClass one) {
    return one.getEnclosingClass().map(HouseTest::outermost).orElse(one);
  }

  /** Any {@code now} of java.time, whatever its arguments, and the older ways to ask the time. */
  private static boolean readsTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
      case "java.util.Date", "java.util.GregorianCalendar" ->
          name.equals("<init>") && takesNothing(access);
      case "java.util.Calendar" -> name.equals("getInstance");
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  private static boolean takesNothing(JavaAccess<?> access) {
    return access instanceof JavaCodeUnitAccess<?> call
        && call.getTarget().getRawParameterTypes().isEmpty();
  }
}
