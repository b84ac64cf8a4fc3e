"""Extracts documents on a Spark cluster:

    spark-submit spark_extract.py hdfs:///requests.jsonl hdfs:///inventories
"""
import sys

from pyspark.sql import SparkSession

if __name__ == "__main__":
    requests = SparkSession.builder.appName("policyextract").getOrCreate().sparkContext.textFile(sys.argv[1])
    requests.pipe("policyextract worker", checkCode=True).saveAsTextFile(sys.argv[2])
