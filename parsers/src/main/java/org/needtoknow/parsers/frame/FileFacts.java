package org.needtoknow.parsers.frame;

import java.util.List;
import org.needtoknow.parsers.source.FileProblem;

/**
 * What is known of a file once it has been read.
 *
 * @param sha256 SHA-256 of the file as delivered, of a member of an archive: of its content;
 *     lower-case hexadecimal
 * @param deliveredBytes its size as delivered, of a member: of its content
 * @param framedBytes bytes after decompression that went into blocks and rejected records: all of
 *     them
 * @param blocks how many blocks were cut
 * @param problems what was wrong with the file as a whole
 */
public record FileFacts(
    int source,
    String file,
    String sha256,
    long deliveredBytes,
    long framedBytes,
    int blocks,
    List<FileProblem> problems) {
  public FileFacts {
    problems = List.copyOf(problems);
  }
}
