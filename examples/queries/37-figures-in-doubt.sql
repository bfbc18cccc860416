-- 一个园区有哪些数据存疑？与上年相差悬殊、大于所在行政区、占比超过 100%。更换园区代码即可查询其他园区。
-- Which figures of a park are doubtful: far from the year before, above its region's, a share above 100 %? Put another park's code for another park.
SELECT indicator AS 指标, period AS 时期, printf('%.12g', value) || ' ' || unit AS 数值, source AS 来源, note AS 存疑原因,
       printf('%.12g', compared_with) || ' ' || unit || '（' || compared_area || '，' || compared_period || '年）' AS 对照
FROM figure_doubt WHERE area_code = 'shijiazhuang-htz'
ORDER BY indicator_code, period, kind;
