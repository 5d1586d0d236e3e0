SELECT serial, verdict, judge, decided
FROM (
  SELECT serial, verdict, judge, decided,
         row_number() OVER (
           PARTITION BY serial
           ORDER BY started DESC, decided DESC
         ) AS newest
  FROM decision
)
WHERE newest = 1
ORDER BY serial;
