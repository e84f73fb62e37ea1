/** Reads the directory of a department: its people, accounts, rosters, ties and restrictions. */
package org.needtoknow.parsers.directory;
