package org.needtoknow.results.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * The inputs of a run besides its logs, which {@link FileRecord} lists, and its settings.
 *
 * @param keyId names the department's key without giving it away
 * @param catalogue SHA-256 over all rules
 * @param rules the version of each rule, by its id
 * @param files SHA-256 of every other file that decisions depend on, by its path in the
 *     department's folder; decisions of the archive have a name of their own
 */
public record Inputs(
    String keyId,
    String catalogue,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<String, Integer> rules,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<String, String> files) {
  public Inputs {
    keyId = Text.required(keyId, "inputs.key_id");
    catalogue = Text.required(catalogue, "inputs.catalogue");
    rules = Blank.orEmptyMap(rules);
    files = Blank.orEmptyMap(files);
  }
}
