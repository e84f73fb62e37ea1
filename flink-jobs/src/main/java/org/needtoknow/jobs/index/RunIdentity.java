package org.needtoknow.jobs.index;

import java.io.Serializable;

/**
 * The fields that all documents of a run share.
 *
 * @param department the department's id
 * @param keyId names the key of the hashes
 * @param runId the same for the same input, rules and program
 * @param epoch the number of the run
 */
public record RunIdentity(String department, String keyId, String runId, long epoch)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
