/**
 * Opens plain files, gzip files and archives of several files. Problems of a file are reported with
 * its bytes and never thrown, and the expanded size of an archive is limited.
 */
package org.needtoknow.parsers.source;
