/** What is said of a record that could not be read, wherever it was found to be so. */
package org.needtoknow.parsers.record;
