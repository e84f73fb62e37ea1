/**
 * The directory: who works here, with which accounts, on duty when and in which unit, their
 * relationships, what is restricted, and the work that is neither a case nor a call. A versioned
 * snapshot that every task opens; never a stream.
 */
package org.needtoknow.model.personnel;
