/** Where results leave the pipeline: thin adapters between Flink and the run's own folder. */
package org.needtoknow.jobs.sink;
