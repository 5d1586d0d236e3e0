SELECT serial, max(score) AS highest
FROM decision
JOIN image USING (serial, started)
JOIN defect USING (image, version)  -- findings of the version that decided
WHERE version = 'v3' AND judge = 'machine' AND verdict = 'pass'
GROUP BY serial, started
HAVING max(score) >= 0.35  -- the threshold of v2
ORDER BY highest DESC;
