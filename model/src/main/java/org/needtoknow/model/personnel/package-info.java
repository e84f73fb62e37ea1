/**
 * The directory: who works here, with which accounts, on duty when and in which unit, related to
 * whom, what is restricted, and the small work that is neither a case nor a call. A versioned
 * snapshot that every task opens; never a stream.
 */
package org.needtoknow.model.personnel;
