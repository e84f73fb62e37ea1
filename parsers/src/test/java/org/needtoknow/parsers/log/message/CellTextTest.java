package org.needtoknow.parsers.log.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "***",
        "* * *",
        "***,***",
        "***-**-****",
        "####",
        "[REDACTED]",
        "REDACTED",
        "redacted",
        "[MASKED]",
        "NAME WITHHELD",
        "WITHHELD",
        "(withheld)",
        "<REDACTED>",
        "REDACTED, J",
        "REDACTED,REDACTED",
        "[Name Redacted]",
        "[CONFIDENTIAL]",
        "(SEALED)",
        "██████",
        "███ ██",
        "■■■",
        "••••",
        "7923.600 GC",
        "7923.600(a) GC",
        "GC 7923.600",
        "Gov. Code 6254",
        "(b)(6)",
        "(b)(7)(C)",
        "b6; b7C",
        "***REDACTED***"
      })
  void masksInManyWritings(String cell) {
    assertThat(CellText.isMasked(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "**",
        "#12",
        "# 5",
        "MASKED ROBBER",
        "484 PC",
        "SEALED",
        "CONFIDENTIAL SOURCE",
        "SUSPECT NAME WITHHELD BY THE CALLER",
        "ROE,JANE",
        "WITHERS,ANN",
        "26-00113",
        "7923600",
        "B6",
        "(860) 555-0100",
        "[sic]",
        "MASON,RED",
        "BMW",
        "ABC***",
        "12345"
      })
  void otherTextIsNoMask(String cell) {
    assertThat(CellText.isMasked(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.026E+11", "1.00E+10", "2,026E+11", "2.03e11", "1E+05"})
  void powersOfTenAreSeen(String cell) {
    assertThat(CellText.isPower(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"26E113", "1E5", "26-00113", "2.5", "E+11", "C26E0340", "202600000113"})
  void numbersOfAgenciesAreNoPowers(String cell) {
    assertThat(CellText.isPower(cell)).isFalse();
  }
}
