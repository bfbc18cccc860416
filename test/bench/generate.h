/* The benchmark's files: policy files (a catalogue, thirty documents, an assessment scheme) and the figures as CSV. */
#ifndef BENCH_GENERATE_H
#define BENCH_GENERATE_H

#include "world.h"

/* Files: 00-catalogue.json, doc-00.json …, zz-scheme.json, figures.csv. Made anew each time. */
void generate(const struct world *world, const char *directory);

/* The policy files in the order of loading: their paths, one after the other. */
enum { POLICY_FILES = PROVINCES + 2, PATH_SIZE = 512 };
void policy_paths(const char *directory, char paths[POLICY_FILES][PATH_SIZE]);
void path_in(char *path, const char *directory, const char *name);

#endif
