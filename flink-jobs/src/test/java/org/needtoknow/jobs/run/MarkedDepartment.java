package org.needtoknow.jobs.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A sample department with a name in it that stands nowhere else, so that whatever holds it says
 * something of a subject.
 */
public final class MarkedDepartment {
  public static final String MARKER = "ZZMARKER";

  /** Their plate, which has room for no more; all that begins the name begins so, too. */
  public static final String PLATE = MARKER.substring(0, 7);

  private MarkedDepartment() {}

  /**
   * A person with that name is related to the officer who looks them up again and again, and is the
   * reason and the remark as well: documents of every kind name them.
   */
  public static CopiedDepartment in(Path parent) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      rows.append("CTM" + i + ",11/1" + i + "/2025 10:00:00,ibaro,,CT0990200,7B1,DQ,C,,")
          .append("about " + MARKER + ",,\"" + MARKER + "," + MARKER + "\",19900101,")
          .append(MARKER + ",CT,,,," + PLATE + ",CT,,,,NO HIT,USER\n");
    }
    return CopiedDepartment.of("connecticut", parent)
        .append(
            "relationships.csv",
            "201,family," + MARKER + "," + MARKER + ",1990-01-01,,," + MARKER + " Street 1,,,,,\n")
        .append("logs/collect-2025-11.csv", rows.toString());
  }
}
