/** Moments and their forms in each file. A moment is a number of seconds since 1970, UTC. */
package org.needtoknow.samples.time;
