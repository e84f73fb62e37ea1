/**
 * What happens once everything is decided, in plain Java and in one thread: lists are sorted,
 * counts are balanced, findings become review items in order of work, and the run's folder is made
 * whole and given its name. Memory does not grow with the length of a log.
 */
package org.needtoknow.jobs.finish;
