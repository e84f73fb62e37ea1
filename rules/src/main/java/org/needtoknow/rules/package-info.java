/**
 * The pure core: from lookups and the work on file to verdicts and findings. It knows no Flink, no
 * files and no clock; every answer is a function of its arguments. Read it in the order in which
 * data flows: {@code identity}, {@code act}, {@code resolve}, {@code route}, {@code match}, {@code
 * explain}, {@code signal}, {@code catalogue}, {@code decide}, {@code pattern}, {@code draw}.
 */
package org.needtoknow.rules;
