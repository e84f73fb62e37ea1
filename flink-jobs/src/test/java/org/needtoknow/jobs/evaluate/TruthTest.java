package org.needtoknow.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

class TruthTest {
  private static final String HEADING = "episode,label,kind,form,trace,file,line,note\n";

  @TempDir private Path folder;

  @Test
  void labels_and_pairs_are_read_from_a_folder() throws Exception {
    write("lookups.csv", HEADING + "M-1,Misuse,coworker,sparse,Yes,logs/a.csv,7,\n");
    write(
        "people.csv",
        "pair,same,how,a_last,a_first,a_dob,b_last,b_first,b_dob\n"
            + "1,no,twin,DOE,JANE,1980-01-01,DOE,JOAN,1980-01-01\n");

    Truth truth = Truth.read(folder);

    assertThat(truth.labels())
        .containsExactly(new Label("M-1", true, "coworker", "sparse", true, "logs/a.csv", 7, 2));
    assertThat(truth.pairs()).hasSize(1).allMatch(pair -> !pair.same());
  }

  @Test
  void a_file_of_labels_without_people_is_enough() throws Exception {
    Path file = write("truth.csv", HEADING + "H-1,Honest,self,namesake,,logs/a.csv,7,\n");

    Truth truth = Truth.read(file);

    assertThat(truth.labels()).allMatch(Label::leavesTrace).noneMatch(Label::misuse);
    assertThat(truth.pairs()).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_reported_at_once_with_its_line_and_column() throws IOException {
    write(
        "lookups.csv",
        HEADING
            + "M-1,guilty,coworker,,yes,logs/a.csv,7,\n"
            + "M-2,misuse,,,yes,logs/a.csv,0,\n"
            + "M-3,misuse,self,,yes,logs/a.csv,8,\n"
            + "M-3,honest,self,,yes,logs/a.csv,9,\n");

    List<String> problems = problems();

    assertThat(problems)
        .containsExactly(
            "lookups.csv:2: column \"label\": is neither misuse nor honest; write one of the two",
            "lookups.csv:3: column \"kind\": is blank; fill it in",
            "lookups.csv:3: column \"line\": is not a number from 1; give the record's first line in its file",
            "lookups.csv:5: column \"episode\": the episode has another label, kind or trace in line 4;"
                + " give each episode a name of its own");
  }

  @Test
  void a_missing_column_and_a_missing_file_are_reported() throws IOException {
    write("lookups.csv", "episode,label,kind,file\nM-1,misuse,self,logs/a.csv\n");

    assertThat(problems())
        .contains("lookups.csv:1: there is no column \"line\"; docs/accuracy.md lists the columns");

    Files.delete(folder.resolve("lookups.csv"));
    assertThat(problems()).hasSize(1).allMatch(words -> words.contains("cannot be read"));
  }

  private List<String> problems() {
    return catchThrowableOfType(ConfigurationException.class, () -> Truth.read(folder))
        .problems()
        .stream()
        .map(Problem::asLine)
        .map(line -> line.substring(line.indexOf("lookups.csv")))
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
