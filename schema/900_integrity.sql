CREATE VIEW integrity_problem AS
  -- Rules for the whole file that no constraint can express: no row when all is well.
  SELECT 'area_member equals the groups'' lists and rules' AS rule, coalesce(g.code, x.area_group) || ' / ' || coalesce(m.code, x.member) AS what
  FROM (
    SELECT area_group, member FROM (
      SELECT * FROM (SELECT area_group, member, first_day, last_day FROM area_member
                     EXCEPT SELECT area_group, member, first_day, last_day FROM area_member_expected)
      UNION ALL
      SELECT * FROM (SELECT area_group, member, first_day, last_day FROM area_member_expected
                     EXCEPT SELECT area_group, member, first_day, last_day FROM area_member))) x
  LEFT JOIN area g ON g.id = x.area_group LEFT JOIN area m ON m.id = x.member
  UNION ALL
  SELECT 'area_bound equals the areas and their members', area || ' / ' || member
  FROM (
    SELECT * FROM (SELECT area, quantifier, member, first_day, last_day FROM area_bound
                   EXCEPT SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected)
    UNION ALL
    SELECT * FROM (SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected
                   EXCEPT SELECT area, quantifier, member, first_day, last_day FROM area_bound))
  UNION ALL
  SELECT 'indicator_period equals the periods of the figures', i.code || ' / ' || x.period
  FROM (
    SELECT * FROM (SELECT indicator, period FROM observation UNION SELECT indicator, period FROM figure_kept
                   EXCEPT SELECT indicator, period FROM indicator_period)
    UNION ALL
    SELECT indicator, period FROM indicator_period p
    WHERE NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = p.indicator AND o.period = p.period)
      AND NOT EXISTS (SELECT 1 FROM figure_kept r WHERE r.indicator = p.indicator AND r.period = p.period)) x
  JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'verdict has no and yes', 'without them no target is met or missed'
  WHERE (SELECT group_concat(met) FROM (SELECT met FROM verdict ORDER BY met)) IS NOT '0,1'
  UNION ALL
  SELECT DISTINCT 'area_group_open equals the groups'' rules and the registers', coalesce(a.code, x.area_group)
  FROM (
    SELECT * FROM (SELECT area_group, first_day, last_day FROM area_group_open EXCEPT SELECT area_group, first_day, last_day FROM area_group_open_expected)
    UNION ALL
    SELECT * FROM (SELECT area_group, first_day, last_day FROM area_group_open_expected EXCEPT SELECT area_group, first_day, last_day FROM area_group_open)) x
  LEFT JOIN area a ON a.id = x.area_group
  UNION ALL
  SELECT DISTINCT 'area_day and area_heir equal what regions, parks and successors say', coalesce(a.code, x.area)
  FROM (
    SELECT * FROM (SELECT area, first_day, last_day, 0, 0, 0, 0 FROM area_day EXCEPT SELECT area, first_day, last_day, 0, 0, 0, 0 FROM area_day_expected)
    UNION ALL
    SELECT * FROM (SELECT area, first_day, last_day, 0, 0, 0, 0 FROM area_day_expected EXCEPT SELECT area, first_day, last_day, 0, 0, 0, 0 FROM area_day)
    UNION ALL
    SELECT * FROM (SELECT area, first_day, last_day, heir, is_alone, is_bound, is_same FROM area_heir
                   EXCEPT SELECT area, first_day, last_day, heir, is_alone, is_bound, is_same FROM area_heir_expected)
    UNION ALL
    SELECT * FROM (SELECT area, first_day, last_day, heir, is_alone, is_bound, is_same FROM area_heir_expected
                   EXCEPT SELECT area, first_day, last_day, heir, is_alone, is_bound, is_same FROM area_heir)) x
  LEFT JOIN area a ON a.id = x.area
  UNION ALL
  SELECT 'a GB code is one region''s at a time', a.code || ' / ' || r.gb_code
  FROM region r JOIN area a ON a.id = r.id JOIN area_day x ON x.area = r.id
  WHERE EXISTS (
    SELECT 1 FROM region o JOIN area_day y ON y.area = o.id
    WHERE o.gb_code = r.gb_code AND o.id < r.id AND y.first_day <= x.last_day AND y.last_day >= x.first_day)
  UNION ALL
  SELECT 'nothing that is kept is paused', 'members' FROM area_member_pause
  UNION ALL
  SELECT 'nothing that is kept is paused', 'verdicts' FROM status_pause
  UNION ALL
  SELECT 'bounds lie the way in which the indicator gets better', d.code || ' / ' || i.ord
  FROM assessment_item i JOIN assessment_dimension d ON d.id = i.dimension JOIN indicator t ON t.id = i.indicator
  WHERE i.bound_best <> i.bound_worst AND t.direction = CASE WHEN i.bound_best > i.bound_worst THEN 'decrease' ELSE 'increase' END
  UNION ALL
  SELECT 'a round of an assessment is sealed, and has its results', r.code
  FROM assessment_round r
  WHERE r.sealed = 0 OR NOT EXISTS (SELECT 1 FROM assessment_frozen_result f WHERE f.round = r.code)
  UNION ALL
  SELECT 'no figure is stale', i.code || ' / ' || x.period || ' / ' || x.area FROM figure_dirty x JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'no verdict is stale', t.code FROM status_dirty x JOIN target t ON t.id = x.target
  UNION ALL
  SELECT 'every verdict is as its definition has it', coalesce(target_code, '') || ' / ' || coalesce(area_code, '') || ' / ' || coalesce(due_period, '')
  FROM stored_difference
  UNION ALL
  SELECT 'the verdicts of a due period follow each other day by day',
         coalesce(t.code, k.target) || ' / ' || coalesce(a.code, k.area) || ' / ' || coalesce(p.code, k.due) || ' / ' || date(k.first_day * 86400, 'unixepoch')
  FROM status_kept k LEFT JOIN target t ON t.id = k.target LEFT JOIN area a ON a.id = k.area LEFT JOIN period p ON p.id = k.due
  WHERE k.due <> 0 AND k.last_day <> coalesce((
    SELECT min(n.first_day) - 1 FROM status_kept n
    WHERE n.area = k.area AND n.indicator = k.indicator AND n.target = k.target AND n.due = k.due AND n.first_day > k.first_day), 9999998)
  UNION ALL
  SELECT 'verdicts are made for the day of the stamp', coalesce((SELECT group_concat(date(day * 86400, 'unixepoch')) FROM status_stamp), 'no stamp')
  WHERE (SELECT count(*) FROM status_stamp) <> 1 OR NOT EXISTS (SELECT 1 FROM status_day d JOIN status_stamp s ON s.day = d.day)
  UNION ALL
  SELECT 'a day has its date and its month', day FROM status_day
  WHERE as_of IS NOT date(day * 86400, 'unixepoch') OR month IS NOT CAST(substr(as_of, 1, 4) AS INTEGER) * 12 + CAST(substr(as_of, 6, 2) AS INTEGER) - 1
  UNION ALL
  SELECT 'nothing is left over from a refresh', w.name
  FROM (
    SELECT 'figure_touched' AS name, EXISTS (SELECT 1 FROM figure_touched) AS is_left
    UNION ALL SELECT 'figure_stage', EXISTS (SELECT 1 FROM figure_stage)
    UNION ALL SELECT 'figure_candidate', EXISTS (SELECT 1 FROM figure_candidate)
    UNION ALL SELECT 'figure_work', EXISTS (SELECT 1 FROM figure_work)
    UNION ALL SELECT 'figure_whole', EXISTS (SELECT 1 FROM figure_whole)
    UNION ALL SELECT 'figure_event', EXISTS (SELECT 1 FROM figure_event)
    UNION ALL SELECT 'status_touched', EXISTS (SELECT 1 FROM status_touched)
    UNION ALL SELECT 'figure_peer', EXISTS (SELECT 1 FROM figure_peer)
    UNION ALL SELECT 'status_span', EXISTS (SELECT 1 FROM status_span)
    UNION ALL SELECT 'status_asked', EXISTS (SELECT 1 FROM status_asked)) w
  WHERE w.is_left
  UNION ALL
  SELECT 'day_ahead has every day ahead', date(day * 86400, 'unixepoch') FROM day_ahead_expected
  WHERE day > (SELECT max(day) FROM status_stamp) AND (indicator, day) NOT IN (SELECT indicator, day FROM day_ahead)
  UNION ALL
  -- parkdb_check recomputes all derived figures and compares them.
  SELECT 'figure_kept has what is reported', coalesce(i.code, x.indicator) || ' / ' || x.period || ' / ' || x.area
  FROM (
    SELECT r.indicator AS indicator, r.period AS period, r.area AS area
    FROM figure_reported r
    LEFT JOIN figure_kept k ON k.indicator = r.indicator AND k.period = r.period AND k.area = r.area AND k.known_from = r.known_from
    WHERE k.how IS NOT NULL OR k.value IS NOT r.value OR k.known_to IS NOT r.known_to OR k.bound IS NOT r.bound OR k.source IS NOT r.source
      OR k.flags IS NOT r.flags
    UNION ALL
    SELECT k.indicator, k.period, k.area FROM figure_kept k
    WHERE k.how IS NULL AND NOT EXISTS (
      SELECT 1 FROM figure_reported r WHERE r.indicator = k.indicator AND r.period = k.period AND r.area = k.area AND r.known_from = k.known_from)) x
  LEFT JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'derivation_depth equals the derivations', coalesce(i.code, x.indicator)
  FROM (
    SELECT * FROM (SELECT indicator, depth FROM derivation_depth EXCEPT SELECT indicator, depth FROM derivation_depth_expected)
    UNION ALL
    SELECT * FROM (SELECT indicator, depth FROM derivation_depth_expected EXCEPT SELECT indicator, depth FROM derivation_depth)) x
  LEFT JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'group_asked equals what targets speak of', coalesce(i.code, x.indicator) || ' / ' || coalesce(a.code, x.area_group)
  FROM (
    SELECT * FROM (SELECT indicator, area_group FROM group_asked EXCEPT SELECT indicator, area_group FROM group_asked_expected)
    UNION ALL
    SELECT * FROM (SELECT indicator, area_group FROM group_asked_expected EXCEPT SELECT indicator, area_group FROM group_asked)) x
  LEFT JOIN indicator i ON i.id = x.indicator LEFT JOIN area a ON a.id = x.area_group
  UNION ALL
  SELECT 'length_asked equals the lengths of which targets speak', months || ' months'
  FROM (
    SELECT * FROM (SELECT months FROM length_asked EXCEPT SELECT months FROM length_asked_expected)
    UNION ALL
    SELECT * FROM (SELECT months FROM length_asked_expected EXCEPT SELECT months FROM length_asked))
  UNION ALL
  SELECT 'region_within equals the tree of regions', coalesce(r.code, x.region) || ' / ' || coalesce(w.code, x.within)
  FROM (
    SELECT * FROM (SELECT region, within FROM region_within EXCEPT SELECT region, within FROM region_within_expected)
    UNION ALL
    SELECT * FROM (SELECT region, within FROM region_within_expected EXCEPT SELECT region, within FROM region_within)) x
  LEFT JOIN area r ON r.id = x.region LEFT JOIN area w ON w.id = x.within
  UNION ALL
  SELECT 'clause.within_task is the nearest task', c.code
  FROM clause c JOIN clause_within_task_expected e ON e.clause = c.id WHERE c.within_task IS NOT e.within_task
  UNION ALL
  SELECT 'search_gram equals the names', coalesce(n.name, x.gram)
  FROM (
    SELECT * FROM (SELECT gram, name FROM search_gram EXCEPT SELECT gram, name FROM search_gram_expected)
    UNION ALL
    SELECT * FROM (SELECT gram, name FROM search_gram_expected EXCEPT SELECT gram, name FROM search_gram)) x
  LEFT JOIN search_name n ON n.id = x.name
  UNION ALL
  SELECT 'search_name equals the names', name
  FROM (
    SELECT * FROM (SELECT kind, ref, slot, name FROM search_name EXCEPT SELECT kind, ref, slot, name FROM search_name_expected)
    UNION ALL
    SELECT * FROM (SELECT kind, ref, slot, name FROM search_name_expected EXCEPT SELECT kind, ref, slot, name FROM search_name))
  UNION ALL
  SELECT 'an area has a row in the table of its kind', code FROM area a
  WHERE NOT EXISTS (SELECT 1 FROM region WHERE id = a.id) AND NOT EXISTS (SELECT 1 FROM park WHERE id = a.id)
    AND NOT EXISTS (SELECT 1 FROM area_group WHERE id = a.id)
  UNION ALL
  SELECT 'an indicator is not derived from itself', i.code FROM indicator i
  WHERE EXISTS (SELECT 1 FROM indicator_operand o WHERE o.indicator = i.id AND o.operand = i.id)
  UNION ALL
  SELECT 'an agency is not above itself', g.code FROM agency g
  WHERE g.id IN (
    WITH RECURSIVE up(id) AS (
      SELECT g.parent WHERE g.parent IS NOT NULL
      UNION SELECT x.parent FROM up JOIN agency x ON x.id = up.id WHERE x.parent IS NOT NULL)
    SELECT id FROM up)
  UNION ALL
  SELECT 'the duties of an agency do not pass to itself', g.code FROM agency g
  WHERE EXISTS (SELECT 1 FROM agency_succession x WHERE x.agency = g.id AND x.successor = g.id)
  UNION ALL
  SELECT 'a park is not part of itself', a.code FROM park p JOIN area a ON a.id = p.id
  WHERE p.id IN (
    WITH RECURSIVE up(id) AS (
      SELECT p.part_of WHERE p.part_of IS NOT NULL
      UNION SELECT x.part_of FROM up JOIN park x ON x.id = up.id WHERE x.part_of IS NOT NULL)
    SELECT id FROM up);

CREATE VIEW integrity_repair_rest AS
  -- Write-only: INSERT null to rebuild everything kept besides figures and verdicts.
  SELECT NULL AS what WHERE 0;
CREATE TRIGGER integrity_repair_rest_insert INSTEAD OF INSERT ON integrity_repair_rest BEGIN
  DELETE FROM figure_touched;
  DELETE FROM figure_stage;
  DELETE FROM figure_candidate;
  DELETE FROM figure_work;
  DELETE FROM figure_whole;
  DELETE FROM figure_event;
  DELETE FROM figure_peer;
  DELETE FROM status_touched;
  DELETE FROM status_span;
  DELETE FROM status_asked;
  DELETE FROM verdict;
  INSERT INTO verdict (met) VALUES (0), (1);
  DELETE FROM area_member_pause;
  DELETE FROM status_pause;
  DELETE FROM replaced;
  DELETE FROM region_within;
  INSERT INTO region_within (region, within) SELECT region, within FROM region_within_expected;
  UPDATE clause SET within_task = (SELECT e.within_task FROM clause_within_task_expected e WHERE e.clause = clause.id);
  INSERT INTO area_day_rebuild VALUES (NULL);
  -- Rows of area_member create rows of area_bound, which must not exist yet. All that depends on them is rebuilt later.
  DELETE FROM area_bound;
  DELETE FROM area_member;
  INSERT INTO area_member (area_group, member, first_day, last_day) SELECT area_group, member, first_day, last_day FROM area_member_expected;
  INSERT INTO area_group_open_refresh VALUES (NULL);
  DELETE FROM area_bound;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day)
    SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected;
  DELETE FROM search_name;
  DELETE FROM search_gram; -- in case the trigger was missing
  INSERT INTO search_name (kind, ref, slot, name) SELECT kind, ref, slot, name FROM search_name_expected ORDER BY kind, ref, slot;
END;

CREATE VIEW integrity_repair AS
  -- Write-only: INSERT null to rebuild every table that triggers keep from its definition.
  SELECT NULL AS what WHERE 0;
CREATE TRIGGER integrity_repair_insert INSTEAD OF INSERT ON integrity_repair BEGIN
  INSERT INTO integrity_repair_rest VALUES (NULL);
  INSERT INTO figure_refresh VALUES (0);
END;
