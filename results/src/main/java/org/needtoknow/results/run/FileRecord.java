package org.needtoknow.results.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * What became of the records of one log file.
 *
 * @param file its path in the department's folder
 * @param sha256 of the file as delivered; {@code ""} of one that was never read to its end
 * @param deliveredBytes its size as delivered
 * @param bytes its size unpacked
 * @param problems what is wrong with the file as a whole
 * @param lookups lookups of the reported period
 * @param outsidePeriod lookups that were read and lie outside the reported period
 * @param duplicates rows that repeat a lookup read before
 * @param notLookups records that are no lookups, by what they are
 * @param rejected records that could not be read
 * @param balanced whether every record is one of these
 * @param warnings how many lookups had something to be said of them, by what it is
 * @param lacks lookups that lack something which an audit record has to hold, by what it is
 * @param totals how many totals the file prints of itself
 * @param totalsThatDisagree those of them that do not agree with its rows
 * @param sequenceRepeats sequence numbers that came more than once; empty when none are logged
 * @param sequenceGaps sequence numbers that are missing
 */
public record FileRecord(
    String file,
    String sha256,
    long deliveredBytes,
    long bytes,
    List<String> problems,
    long records,
    long lookups,
    long outsidePeriod,
    long duplicates,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<String, Long> notLookups,
    long rejected,
    boolean balanced,
    SortedMap<String, Long> warnings,
    SortedMap<String, Long> lacks,
    long totals,
    List<DisagreeingTotal> totalsThatDisagree,
    OptionalLong sequenceRepeats,
    List<SequenceGap> sequenceGaps) {
  public FileRecord {
    file = Text.required(file, "files.file");
    sha256 = Blank.orBlank(sha256);
    problems = Blank.orEmptyList(problems);
    notLookups = Blank.orEmptyMap(notLookups);
    warnings = Blank.orEmptyMap(warnings);
    lacks = Blank.orEmptyMap(lacks);
    totalsThatDisagree = Blank.orEmptyList(totalsThatDisagree);
    sequenceRepeats = sequenceRepeats == null ? OptionalLong.empty() : sequenceRepeats;
    sequenceGaps = Blank.orEmptyList(sequenceGaps);
  }

  /** Records of other kinds than lookups. */
  public long otherKinds() {
    return Counted.sum(notLookups.values());
  }

  /** Whether there is anything that somebody should look at. */
  public boolean needsALook() {
    return rejected > 0
        || !problems.isEmpty()
        || !totalsThatDisagree.isEmpty()
        || !sequenceGaps.isEmpty();
  }
}
