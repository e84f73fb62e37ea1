/**
 * The people of a town: names, households, licences, plates. Everybody is invented, and made again
 * from the seed whenever needed, so that a town of millions takes no memory.
 */
package org.needtoknow.samples.people;
