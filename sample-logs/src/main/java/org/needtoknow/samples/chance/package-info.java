/** Repeatable randomness: every draw depends on the seed and a name for the draw. */
package org.needtoknow.samples.chance;
