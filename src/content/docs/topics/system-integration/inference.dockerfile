FROM vision/base-devel@sha256:4c1e… AS build
WORKDIR /build
COPY requirements.lock .
RUN --mount=type=cache,target=/pip-cache \
    pip install --cache-dir /pip-cache --require-hashes --target /packages -r requirements.lock
COPY native/ native/
RUN make -C native install PREFIX=/packages

FROM vision/base-runtime@sha256:9a07…
COPY --from=build /packages /packages
ENV PYTHONPATH=/packages LD_LIBRARY_PATH=/packages/lib
COPY selftest/ /selftest
COPY src/ /app
USER 10001:10001
ENTRYPOINT ["python3", "/app/serve.py", "--bundle", "/bundle"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python3", "/app/answers.py", "/selftest/field-5.raw"]
