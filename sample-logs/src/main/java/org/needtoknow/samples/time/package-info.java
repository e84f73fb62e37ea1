/** Moments and how each file writes them. A moment is a number of seconds since 1970, UTC. */
package org.needtoknow.samples.time;
