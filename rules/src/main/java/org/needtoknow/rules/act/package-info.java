/**
 * Turns log lines into acts of people: removes duplicates, and joins automatic follow-ups to the
 * head that triggered them.
 */
package org.needtoknow.rules.act;
