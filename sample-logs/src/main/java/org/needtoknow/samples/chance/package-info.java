/** Chance that can be repeated: every draw comes from the seed and the name of what is drawn. */
package org.needtoknow.samples.chance;
