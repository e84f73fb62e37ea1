package org.needtoknow.samples.logs;

/**
 * The place of a record.
 *
 * @param file relative to the department's folder
 * @param line first line of the record, from 1
 */
public record Position(String file, long line) {}
