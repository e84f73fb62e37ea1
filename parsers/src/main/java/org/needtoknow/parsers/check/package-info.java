/**
 * What can be said of a department before any run: what was understood of each file, what matches
 * nothing, what is missing and what that costs. Names nobody: usernames, unit and case numbers
 * only.
 */
package org.needtoknow.parsers.check;
