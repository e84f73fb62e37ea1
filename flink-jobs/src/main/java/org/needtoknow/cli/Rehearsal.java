package org.needtoknow.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs several commands in turn, separated by {@code +}, even when one fails. The class data
 * archive then holds the classes of all of them, and every command starts faster.
 */
public final class Rehearsal {
  private static final String NEXT = "+";

  private Rehearsal() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    List<String> command = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(NEXT)) {
        Ntk.run(out, out, command.toArray(new String[0]));
        command.clear();
      } else {
        command.add(argument);
      }
    }
    Ntk.run(out, out, command.toArray(new String[0]));
  }
}
