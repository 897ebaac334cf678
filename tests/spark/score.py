"""Run queries in a local Spark, in an environment of its own that has pyspark and no parlang.

Each line of the input is a job: the two files of a set and the rows of its table, numbers and dates as text. Each line
of the output is what came of it: the rows, or the error.
"""

import json
import sys
import tempfile
from datetime import date
from decimal import Decimal

from pyspark.sql import SparkSession

READ = {"date": date.fromisoformat, "decimal": Decimal, "bigint": int, "int": int}


def session(folder):
    """A Spark of one thread that keeps its tables in a folder, and refuses what does not fit (ANSI)."""
    settings = {
        "spark.sql.warehouse.dir": f"{folder}/warehouse",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.ansi.enabled": "true",
        "spark.driver.extraJavaOptions": f"-Dderby.system.home={folder}",
        "spark.local.dir": folder,
    }
    builder = SparkSession.builder.master("local[1]").appName("parlang")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def scored(spark, job):
    """The rows that the query of a job gives."""
    spark.sql("DROP TABLE IF EXISTS figures")
    spark.sql(job["table"])
    schema = spark.table("figures").schema
    rows = [[read(field.dataType.simpleString(), row.get(field.name)) for field in schema] for row in job["rows"]]
    spark.createDataFrame(rows, schema).write.insertInto("figures")
    return [row.asDict() for row in spark.sql(job["query"]).collect()]


def read(kind, value):
    reader = READ.get(kind.partition("(")[0])
    return value if value is None or reader is None else reader(value)


def main():
    """Answer job by job."""
    with tempfile.TemporaryDirectory() as folder:
        spark = session(folder)
        for line in sys.stdin:
            try:
                found = {"rows": scored(spark, json.loads(line))}
            except Exception as problem:  # noqa: BLE001 - whatever it is, it is told where the job is from
                found = {"error": str(problem)[:2000]}
            print(json.dumps(found, default=str), flush=True)
        spark.stop()


if __name__ == "__main__":
    main()
