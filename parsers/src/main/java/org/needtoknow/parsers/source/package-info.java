/**
 * Opens a file whatever it is packed in: plain, gzip, or an archive of several. What is wrong with
 * the file is told beside its bytes and never thrown, and what an archive may expand to is bounded.
 */
package org.needtoknow.parsers.source;
