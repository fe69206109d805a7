// What tells later whether the secret is still the one that made the hashes: the first one that comes stays.
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.secretCheck = coalesce(dataset.secretCheck, $secretCheck)
RETURN dataset.secretCheck AS secretCheck
