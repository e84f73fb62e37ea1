package org.needtoknow.parsers.frame;

/**
 * Some whole consecutive records of one file, unchanged.
 *
 * @param source index of the log source in the department's list
 * @param file path relative to the department folder; a member of an archive follows {@code !}
 * @param ordinal number of the block in its file, from 0
 * @param line first physical line, 1-based
 * @param offset first byte in the decompressed file, 0-based
 * @param context what a parser must know about the file before the block (the header in force, the
 *     report's date), or {@code ""}
 * @param bytes the records' raw bytes; not copied; do not change them
 */
@SuppressWarnings("ArrayRecordComponent") // a block crosses the network once and is parsed once
public record Block(
    int source, String file, int ordinal, long line, long offset, String context, byte[] bytes) {}
