#!/bin/sh
# Extracts documents on all cores of this machine, or of others (--sshlogin), with GNU parallel:
#   parallel.sh requests.jsonl jobs.log >> inventories.jsonl
# A block of requests whose worker was killed is tried again; a run that was stopped goes on when it is started again with the same log.
exec parallel --pipe --block "${BLOCK:-1M}" --keep-order --retries 3 --joblog "$2" --resume-failed policyextract worker < "$1"
