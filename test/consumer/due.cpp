// Loads policy files into a new database and prints each target: its code, its due period, its wording. Usage: due FILE…
#include <exception>
#include <iostream>
#include <memory>
#include <parkdb.h>
#include <stdexcept>
#include <string>

namespace
{

struct Close {
    void operator()(parkdb *db) const
    {
        parkdb_close(db);
    }
    void operator()(parkdb_cursor *cursor) const
    {
        parkdb_cursor_close(cursor);
    }
};

using Database = std::unique_ptr<parkdb, Close>;
using Cursor = std::unique_ptr<parkdb_cursor, Close>;

Database created(const char *path)
{
    parkdb *db = nullptr;
    parkdb_error error;
    if (parkdb_create(path, &db, &error)) throw std::runtime_error(error.message);
    return Database(db);
}

void check(const Database &db, int code)
{
    if (code) throw std::runtime_error(std::string(parkdb_code_name(code)) + ": " + parkdb_last_error(db.get())->message);
}

void print_targets(const Database &db)
{
    parkdb_cursor *opened = nullptr;
    check(db, parkdb_target_overview_find(db.get(), nullptr, &opened));
    Cursor cursor(opened);
    int code;
    while ((code = parkdb_next(cursor.get())) == PARKDB_ROW) {
        const parkdb_target_overview *row = parkdb_target_overview_row(cursor.get());
        std::cout << row->target_code << '|' << (row->period_to ? row->period_to : "") << '|' << row->wording << '\n';
    }
    check(db, code);
}

} // namespace

int main(int argc, char **argv)
{
    try {
        Database db = created(":memory:");
        check(db, parkdb_load_files(db.get(), argv + 1, static_cast<size_t>(argc - 1), nullptr, nullptr));
        print_targets(db);
    } catch (const std::exception &problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
    return 0;
}
