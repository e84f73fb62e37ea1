/**
 * The command line: arguments in, a short table and an exit code out. It checks everything that can
 * be wrong with the configuration before it loads Flink, so that help and errors come at once.
 */
package org.needtoknow.cli;
