package org.needtoknow.jobs.wire;

import java.io.Serializable;

/**
 * A file to be framed.
 *
 * @param source index of the log source in the department's list
 * @param file path relative to the department folder
 */
public record LogFile(int source, String file) implements Serializable {}
