# syntax=docker/dockerfile:1
# Three stages: the pages (Node), the Python environment (uv), and what runs. Nothing that builds is in the last one.

FROM node:22-bookworm-slim AS pages
WORKDIR /src
COPY frontend/package.json frontend/package-lock.json frontend/
RUN cd frontend && npm ci --no-fund --no-audit
# The style sheet holds the classes that pages, templates and Python name.
COPY frontend frontend
COPY locale locale
COPY templates templates
COPY backend backend
RUN cd frontend && npm run build

FROM python:3.11-slim-bookworm AS environment
ENV UV_PROJECT_ENVIRONMENT=/opt/multaqa UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never
RUN pip install --no-cache-dir uv==0.13.9
WORKDIR /src
COPY pyproject.toml uv.lock README.md LICENSE ./
RUN uv sync --frozen --no-install-project --extra s3
COPY backend backend
COPY templates templates
COPY locale locale
COPY scripts scripts
COPY --from=pages /src/backend/multaqa/static backend/multaqa/static
RUN /opt/multaqa/bin/python scripts/messages.py compile locale/*/LC_MESSAGES/django.po \
    && /opt/multaqa/bin/python -m whitenoise.compress --quiet backend/multaqa/static/multaqa \
    && uv sync --frozen --no-editable --extra s3

FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/multaqa --create-home multaqa
COPY --from=environment /opt/multaqa /opt/multaqa
ENV PATH=/opt/multaqa/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=multaqa.site.settings \
    MULTAQA_MODE=production \
    MULTAQA_VAR=/var/lib/multaqa \
    MULTAQA_STATIC_FROM_SOURCE=1
USER multaqa
WORKDIR /var/lib/multaqa
VOLUME /var/lib/multaqa
EXPOSE 8000
CMD ["granian", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--workers", "2", "--blocking-threads", "4", "--no-ws", "--respawn-failed-workers", "--workers-kill-timeout", "25", "multaqa.site.wsgi:application"]
