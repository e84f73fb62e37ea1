package org.needtoknow.samples.planted;

import java.util.ArrayList;
import java.util.List;

/** Plans the requested number of episodes, over all kinds in turn, each with an honest twin. */
public final class Planting {
  private final List<Script> scripts = new ArrayList<>();

  /** All kinds that this department's systems can show. */
  public Planting(Stage stage) {
    Misconduct misconduct = new Misconduct(stage);
    RealWork work = new RealWork(stage);
    scripts.addAll(new Pursuits(stage, misconduct, work).scripts());
    scripts.addAll(new Crowds(stage, misconduct, work).scripts());
    scripts.addAll(new AccountTrouble(stage, misconduct, work).scripts());
    scripts.addAll(new DeskTrouble(stage, misconduct, work).scripts());
    if (!stage.department().style().hasRecordsSystem()) {
      scripts.removeIf(Script::needsRecords);
    }
    stage.dice().shuffle(scripts);
  }

  /** Plans the episodes; each kind uses its forms in turn, starting with a different one. */
  public void plan(int episodes, int firstForm) {
    for (int i = 0; i < episodes; i++) {
      Script script = scripts.get(i % scripts.size());
      int number = firstForm + Math.floorMod(script.kind().hashCode(), 60) + i / scripts.size();
      script.misuse().plan(number);
      script.twin().plan(number);
    }
  }

  /** The kinds, in words. */
  public List<String> kinds() {
    return scripts.stream().map(Script::kind).sorted().toList();
  }
}
