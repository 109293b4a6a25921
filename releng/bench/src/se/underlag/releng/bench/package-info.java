/** Benchmarks: one class each, ratios within one run, measured in fresh processes with the same flags. */
package se.underlag.releng.bench;
