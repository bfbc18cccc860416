-- 哪里提到“孵化”?两个字的词也能查到。
-- Where does 孵化 (incubation) occur? Words of two characters are found.
SELECT s.kind AS 类别, s.code AS 代码, s.slot AS 位置, s.name AS 名称
FROM search_result s
WHERE s.id IN (SELECT name FROM search_gram WHERE gram = '孵化') AND instr(s.name, '孵化') > 0
ORDER BY s.kind, s.code, s.slot;
