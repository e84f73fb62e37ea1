/**
 * Reads the stamps of logs: text in, an instant out, with how far it can be relied on. Written by
 * hand because {@code java.time.format} costs as much as all the rest of parsing a record.
 */
package org.needtoknow.parsers.time;
