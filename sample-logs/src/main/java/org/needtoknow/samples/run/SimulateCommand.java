package org.needtoknow.samples.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.needtoknow.samples.county.CountyParameters;
import org.needtoknow.samples.county.CountySimulation;
import org.needtoknow.samples.inquiry.DepartmentStyle;
import org.needtoknow.samples.life.TownParameters;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ntk simulate}: writes an invented department, and labels in a separate folder. */
@Command(
    name = "ntk simulate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes an invented department to OUT/department and what is planted to OUT/labels.")
public final class SimulateCommand implements Callable<Integer> {
  private static final double USUALLY_WRITTEN = 0.6;

  @Spec private CommandSpec spec;

  @Option(names = "--officers", required = true, description = "sworn people, 20 to 20000")
  private int officers;

  @Option(names = "--months", required = true, description = "reported months")
  private int months;

  @Option(names = "--seed", required = true, description = "same seed, same bytes")
  private long seed;

  @Option(names = "--out", required = true, description = "a folder that is new or empty")
  private Path out;

  @Option(names = "--reported", description = "share of parties written down (default 0.6)")
  private Optional<Double> reported;

  @Option(names = "--history", description = "months before, without misuse (default 1)")
  private Optional<Integer> history;

  @Option(
      names = "--start",
      defaultValue = "2026-01-01",
      description = "first day reported (default ${DEFAULT-VALUE})")
  private LocalDate start;

  @Option(
      names = "--style",
      description = "${COMPLETION-CANDIDATES}; chosen by the seed unless given")
  private Optional<DepartmentStyle> style;

  @Option(
      names = "--misuse",
      defaultValue = "1",
      description = "planted episodes per 1,000 acts (default ${DEFAULT-VALUE})")
  private double misuse;

  @Option(
      names = "--dirt",
      description = "share of doubled, late and dirty records (default 0.004)")
  private Optional<Double> dirt;

  @Option(names = "--outages", description = "nights without dispatch records (default 0)")
  private Optional<Integer> outages;

  @Option(
      names = "--world",
      defaultValue = "TOWN",
      description = "${COMPLETION-CANDIDATES}: which way of life (default ${DEFAULT-VALUE})")
  private World world;

  @Option(
      names = "--vary",
      description = "how the department works and keeps records is drawn from the seed")
  private boolean vary;

  /** Runs the simulator and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter terminal = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(terminal, errors, arguments));
  }

  /** Runs the simulator and returns its exit code. */
  public static int run(PrintWriter terminal, PrintWriter errors, String... arguments) {
    return new CommandLine(new SimulateCommand())
        .setOut(terminal)
        .setErr(errors)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(out) && !isEmpty(out)) {
      throw new ParameterException(spec.commandLine(), "--out: the folder is not empty: " + out);
    }
    DepartmentStyle chosen =
        style.orElse(
            DepartmentStyle.values()[(int) Math.floorMod(seed, DepartmentStyle.values().length)]);
    if (!(written() >= 0.1 && written() <= 1)) {
      throw new ParameterException(spec.commandLine(), "--reported must be from 0.1 to 1");
    }
    TownParameters town = town();
    SimulationPlan plan;
    try {
      plan =
          new SimulationPlan(
              officers,
              months,
              history.orElse(town.historyMonths()),
              start,
              seed,
              misuse / 1000,
              dirt.orElse(town.dirt()),
              outages.orElse(town.outageNights()),
              chosen);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
    }
    SimulationFigures figures = simulate(plan, town);
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.printf("style     %s%n", chosen);
    terminal.printf("people    %,d, %,d of them sworn%n", figures.staff(), officers);
    terminal.printf(
        "lookups   %,d, of which people typed %,d%n", figures.lookups(), figures.acts());
    terminal.printf(
        "           %.1f for each shift of a sworn officer%n",
        (double) figures.lookups() / figures.shifts());
    terminal.printf(
        "audit     scripts/ntk audit %s --from %s --to %s --out OUT%n",
        out.resolve("department"), plan.start(), plan.end().minusDays(1));
    return 0;
  }

  private double written() {
    return reported.orElse(USUALLY_WRITTEN);
  }

  /** The town's parameters; their history, dirt and outages are also the defaults in the county. */
  private TownParameters town() {
    if (vary && world == World.TOWN) {
      TownParameters drawn = TownParameters.drawn(seed);
      return reported.map(drawn::writing).orElse(drawn);
    }
    return TownParameters.middle(written());
  }

  private SimulationFigures simulate(SimulationPlan plan, TownParameters town) throws IOException {
    if (world == World.TOWN) {
      showDrawn(town);
      return new Simulation(plan, town, out).run();
    }
    CountyParameters parameters =
        vary ? CountyParameters.drawn(seed) : CountyParameters.middle(written());
    showDrawn(parameters);
    return new CountySimulation(plan, parameters, out).run();
  }

  private void showDrawn(Record parameters) {
    if (vary) {
      spec.commandLine().getOut().printf("drawn     %s%n", parameters);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
