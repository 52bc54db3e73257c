# docker build -t hearsay . && docker run --rm -v "$PWD/articles:/articles:ro" hearsay /articles
FROM python:3.12-slim AS build
WORKDIR /src
COPY . .
RUN python -m venv /opt/hearsay && /opt/hearsay/bin/pip install --no-cache-dir '.[files,frontier]'

FROM python:3.12-slim
RUN useradd --create-home --uid 1000 hearsay
COPY --from=build /opt/hearsay /opt/hearsay
ENV PATH=/opt/hearsay/bin:$PATH
USER hearsay
WORKDIR /home/hearsay
ENTRYPOINT ["hearsay"]
CMD ["--help"]
