/**
 * The people of a town: names, households, licences, plates. All people are invented. They are
 * computed from the seed when needed, so that a town of millions takes no memory.
 */
package org.needtoknow.samples.people;
