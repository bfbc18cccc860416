#include "ask.h"
#include "bare.h"
#include "fail.h"
#include "ours.h"
#include "stage.h"

void stage_warm(struct stage *stage)
{
    struct engine engines[2];
    struct asked asked;
    say("Warm: each question again and again");
    report_part(stage->report, "Warm: one handle, asked again and again");
    ours_engine(&engines[0], stage->main, PARKDB_OPEN_READ_ONLY);
    bare_engine(&engines[1], stage->bare, 0);
    need(ours_db(&engines[0]), parkdb_read_begin(ours_db(&engines[0])), "read");
    bare_execute(bare_sqlite(&engines[1]), "BEGIN; SELECT count(*) FROM indicator");
    ask_all(stage->world, engines, 2, stage->rounds, &asked);
    for (int q = 0; q < QUESTIONS; q++)
        report_times(stage->report, question_names[q], asked.seconds[q][0], asked.seconds[q][1], 0.0, asked.differs[q] ? DIFFERENT : SAME);
    need(ours_db(&engines[0]), parkdb_read_end(ours_db(&engines[0])), "read");
    for (int e = 0; e < 2; e++) engines[e].close(&engines[e]);
}
