-- 文件承诺了哪些资金和场地:给谁、多少、比例、上限、期限?
-- Which money and premises are promised: to whom, how much, at what rate, up to what, for how long?
SELECT n.document_code AS 文件, n.clause AS 条款, n.name AS 名称,
       CASE n.rate_bound WHEN 'at_most' THEN '≤' WHEN 'at_least' THEN '≥' ELSE '' END || printf('%.12g', n.rate) || n.rate_unit AS 比例,
       n.rate_of AS 基数,
       CASE n.amount_bound WHEN 'at_most' THEN '≤' WHEN 'at_least' THEN '≥' ELSE '' END || printf('%.12g', n.amount) || n.amount_unit AS 金额,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'instrument' AND v.field = 'per' AND v.word = n.per) AS 频次,
       printf('%.12g', n.duration) || n.duration_unit AS 期限,
       n.beneficiary AS 受益方
FROM instrument_overview n
ORDER BY n.document_code, n.clause, n.instrument_code;
