/**
 * The core: it turns lookups and the work on file into verdicts and findings. It uses no Flink, no
 * files and no clock; every result depends only on the arguments. Read it in the order in which
 * data flows: {@code identity}, {@code act}, {@code resolve}, {@code route}, {@code match}, {@code
 * explain}, {@code signal}, {@code catalogue}, {@code decide}, {@code pattern}, {@code draw}.
 */
package org.needtoknow.rules;
