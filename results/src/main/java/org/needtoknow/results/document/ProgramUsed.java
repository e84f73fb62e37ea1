package org.needtoknow.results.document;

/**
 * The program that made a document.
 *
 * @param commit of its source; {@code unknown} when it was built outside a repository, and with
 *     {@code -changed} when files differed from it
 */
public record ProgramUsed(String version, String commit) {
  public ProgramUsed {
    version = Blank.required(version, "program.version");
    commit = Blank.orBlank(commit);
  }
}
