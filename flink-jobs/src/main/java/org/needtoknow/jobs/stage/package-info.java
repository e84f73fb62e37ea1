/**
 * The steps of an audit that run in parallel. Each step is a plain function over the data of one
 * key, and a thin Flink class that buffers per key and calls it once all input of the key is there.
 * No step reads a watermark, a wall clock or the order of arrival, so batch and streaming at any
 * parallelism give the same decisions.
 */
package org.needtoknow.jobs.stage;
