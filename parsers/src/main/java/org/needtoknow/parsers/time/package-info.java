/**
 * Turns the time stamps of logs into instants and says how reliable they are. It does not use
 * {@code java.time.format}, which takes as much time as the rest of parsing a record.
 */
package org.needtoknow.parsers.time;
