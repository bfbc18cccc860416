-- 月度清单：今后一年内到期的目标、剩余天数、牵头单位和状态。
-- The monthly list: which targets fall due within a year, how many days are left, who leads, and how far are they?
SELECT due_day AS 到期日, days_left AS 剩余天数, document AS 文件, clause AS 条款, subject AS 对象, indicator AS 指标, wording AS 目标值,
       coalesce(lead, '（文件未指明）') AS 牵头单位, status AS 状态, force AS 文件效力
FROM target_calendar
-- 先按到期时段找出目标,其余的不必写出。 Which targets they are is found by their due periods first: of the others nothing is written.
WHERE target_code IN (SELECT t.code FROM clock JOIN period due ON due.last_day BETWEEN clock.as_of AND date(clock.as_of, '+366 days')
                      JOIN target_state s ON s.due = due.id JOIN target t ON t.id = s.target)
  AND days_left BETWEEN 0 AND 366
ORDER BY due_day, target_code, area_code;
