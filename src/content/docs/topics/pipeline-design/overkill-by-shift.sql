WITH looks AS (
  SELECT serial, started,
         max(judge = 'machine' AND verdict = 'stop') AS stopped,
         max(judge <> 'machine' AND verdict = 'pass') AS released
  FROM decision
  GROUP BY serial, started
), shifts AS (
  SELECT *, datetime(started, '-6 hours') AS since_six  -- the night shift ends at six
  FROM looks
)
SELECT date(since_six) AS day,
       CAST(strftime('%H', since_six) AS INTEGER) / 8 + 1 AS shift,
       count(*) AS looks,
       sum(stopped) AS stops,
       sum(stopped AND released) AS overkills,
       round(100.0 * sum(stopped AND released) / sum(released OR NOT stopped), 2)
         AS percent_of_good
FROM shifts
GROUP BY day, shift
ORDER BY day, shift;
