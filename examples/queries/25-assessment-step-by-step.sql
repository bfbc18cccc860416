-- 一个园区的考核得分是怎么算出来的:每个指标的数值、方法、算式、得分,缺的为什么缺?换一个园区代码即可。
-- How does a park's assessment come about: each indicator's figure, method, formula and score, and why is one missing? Put another code for another park.
SELECT r.assessment_code AS 考核方案, r.period AS 时期, r.park_class AS 类别, r.dimension AS 维度, r.indicator AS 指标, CASE WHEN r.value IS NULL THEN '' ELSE printf('%.6g', r.value) || ' ' || r.unit END AS 数值,
       m.meaning_zh AS 方法, CASE r.assumed WHEN 1 THEN '假定' ELSE '公布' END AS 方法与权重,
       coalesce(r.formula, w.meaning_zh) AS 算式或原因, CASE WHEN r.score IS NOT NULL THEN printf('%.2f', r.score) WHEN r.deducted IS NOT NULL THEN printf('-%.2f', r.deducted)
         WHEN r.vetoed = 1 THEN '否决' ELSE '' END AS 得分,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 数据
FROM (SELECT s.*, max(s.period) OVER (PARTITION BY s.assessment_code) AS newest_period FROM assessment_item_score s
      WHERE s.park_code = 'shijiazhuang-htz' AND s.state NOT IN ('pending', 'replaced')) r
JOIN vocabulary m ON m.table_name = 'assessment_item' AND m.field = 'method' AND m.word = r.method
LEFT JOIN vocabulary w ON w.table_name = 'assessment_item_score' AND w.field = 'reason' AND w.word = r.reason
WHERE r.period = r.newest_period
ORDER BY r.assessment_code, r.dimension_code, r.item;
