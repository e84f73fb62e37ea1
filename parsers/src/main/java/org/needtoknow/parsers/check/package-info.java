/**
 * What is known about a department before any run: what was understood of each file, what matches
 * nothing, what is missing and what that costs. It shows no names of people, only usernames, unit
 * and case numbers.
 */
package org.needtoknow.parsers.check;
