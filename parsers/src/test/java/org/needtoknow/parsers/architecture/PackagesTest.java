package org.needtoknow.parsers.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needtoknow.parsers.log.LogReader;

/** The allowed dependencies between the packages of this module. */
class PackagesTest {
  private static JavaClasses classes;

  @BeforeAll
  static void readTheClasses() {
    classes =
        new ClassFileImporter()
            .importUrl(LogReader.class.getProtectionDomain().getCodeSource().getLocation());
    assertThat(classes).hasSizeGreaterThan(100);
  }

  @Test
  void no_two_packages_know_each_other() {
    slices().matching("org.needtoknow.parsers.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void parsers_do_not_use_flink() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.flink..")
        .check(classes);
  }
}
