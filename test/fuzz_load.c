/* A fuzzer of the policy file loader, for clang's libFuzzer; built with -D PARKDB_FUZZ=ON:
 *
 *     test/fuzz_load -dict=test/data/policy.dict -max_len=4096 corpus/ examples/policies/
 *
 * Whatever the bytes are, a load is refused or kept whole, and the database stays sound. */
#include <parkdb.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static parkdb *db;

static void open_once(void)
{
    parkdb_error error;
    if (db) return;
    if (parkdb_create(":memory:", &db, &error) == PARKDB_OK &&
        parkdb_load_file(db, PARKDB_SOURCE_DIR "/examples/policies/base-catalogue.json", NULL, NULL) == PARKDB_OK)
        return;
    fprintf(stderr, "%s\n", db ? parkdb_last_error(db)->message : error.message);
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    parkdb_load_options options = {.size = sizeof options, .dry_run = 1};
    parkdb_load_result result;
    open_once();
    int code = parkdb_load_text(db, "fuzz.json", (const char *)data, size, &options, &result);
    if ((code == PARKDB_OK) != (result.errors == 0) || code == PARKDB_ERROR) {
        fprintf(stderr, "%s: %s, %d errors\n", parkdb_code_name(code), parkdb_last_error(db)->message, result.errors);
        abort();
    }
    return 0;
}
