// There is one node that says what the graph holds; writers lock it.
CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE
