WITH first AS (
  SELECT serial, min(started) AS started
  FROM inspection
  GROUP BY serial
), final AS (
  SELECT serial, started, verdict,
         row_number() OVER (PARTITION BY serial, started ORDER BY decided DESC) AS newest
  FROM decision
)
SELECT date(first.started, '-6 hours') AS day,
       count(*) AS boards,
       sum(verdict = 'pass') AS good,
       round(100.0 * sum(verdict = 'pass') / count(*), 1) AS percent
FROM first
JOIN final USING (serial, started)
WHERE newest = 1
GROUP BY day
ORDER BY day;
