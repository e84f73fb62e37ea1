/**
 * Text to model. {@code source} opens files whatever they are packed in, {@code frame} cuts them
 * into blocks of whole records, {@code log} turns blocks into lookups, {@code table} and {@code
 * mapping} read any other export, {@code department} reads the folder and the work on file, {@code
 * check} says before a run what was understood. No Flink.
 */
package org.needtoknow.parsers;
