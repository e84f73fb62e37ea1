/**
 * Cuts a log into blocks of whole records, in one pass, with bounded memory. A block includes its
 * place in the file, so that blocks can be parsed in parallel on any machine.
 */
package org.needtoknow.parsers.frame;
