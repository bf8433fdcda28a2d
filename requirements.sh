#!/bin/sh
# Renew the pins: every version with its hashes, and no address of any index.
set -eu
options="--universal --python-version 3.11 --generate-hashes --upgrade --quiet --no-annotate
 --no-header --no-emit-index-url --no-emit-find-links"
# shellcheck disable=SC2086  # the options are words
{
    .venv/bin/uv pip compile pyproject.toml $options -o requirements.txt
    .venv/bin/uv pip compile pyproject.toml --group build $options -o requirements-build.txt
    .venv/bin/uv pip compile pyproject.toml --group dev $options -o requirements-dev.txt
} > /dev/null
