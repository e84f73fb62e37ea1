/**
 * Cuts a log into blocks of whole records, in one pass, with bounded memory. A block knows where it
 * stood, so that it can be parsed anywhere, by anyone, in parallel.
 */
package org.needtoknow.parsers.frame;
