-- The place of an element is what people cite, so there is no gap where one was taken out of a draft.
UPDATE element e
JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY recommendation_id ORDER BY ordinal) AS place FROM element) numbered
  ON numbered.id = e.id
SET e.ordinal = 10000 + numbered.place;

UPDATE element SET ordinal = ordinal - 10000;
