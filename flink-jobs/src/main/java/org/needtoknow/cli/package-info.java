/**
 * The command line. It reads arguments, prints a short table and returns an exit code. It checks
 * the configuration before it loads Flink, so that help and errors appear at once.
 */
package org.needtoknow.cli;
