/**
 * Reads text into the model. {@code source} opens plain and packed files, {@code frame} cuts them
 * into blocks of whole records, {@code log} turns blocks into lookups, {@code table} and {@code
 * mapping} read any other export, {@code department} reads the folder and the work on file, {@code
 * check} reports before a run what was understood. It does not use Flink.
 */
package org.needtoknow.parsers;
