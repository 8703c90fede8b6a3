"""Names of states as a file implies them: the product's defaults, the League's rows, what delegations say."""

from collections.abc import Mapping
from typing import Any

from multaqa.summits.state_names import UN_SHORT, Names, completed, default_names, without_article

AUTHORITIES = ("league", "un")
DELEGATION_NAMES = {
    f"{kind}_{language}": (kind, language) for kind in ("official", "short") for language in ("ar", "en")
}


def _from_member(names: dict[str, Names], member: Mapping[str, Any]) -> None:
    league, un = names["league"], names["un"]
    un_official = un.get("official", {}).get("ar")
    same = un_official in (None, league.get("official", {}).get("ar"))
    un["short"] = un["short"] | {"ar": member.get("un_short") or member["short"]}
    if same:
        un["official"] = un.get("official", {}) | {"ar": member["official"]}
    league["short"] = league["short"] | {"ar": member["short"]}
    league["official"] = league.get("official", {}) | {"ar": member["official"]}
    league["sort_key"] = league.get("sort_key", {}) | {"ar": member["key"]}


def _from_delegation(names: dict[str, Names], code: str, delegation: Mapping[str, Any]) -> None:
    for key, (kind, language) in DELEGATION_NAMES.items():
        if key not in delegation:
            continue
        names["league"][kind] = names["league"].get(kind, {}) | {language: delegation[key]}
        if language == "en" and not (kind == "short" and "en" in UN_SHORT.get(code, {})):
            names["un"][kind] = names["un"].get(kind, {}) | {language: delegation[key]}


def implied(
    code: str, *, member: Mapping[str, Any] | None = None, delegation: Mapping[str, Any] | None = None
) -> dict[str, Names]:
    """{"league": {short, official, plate, sort_key}, "un": {…}} before the `states` section has its say."""
    names = default_names(code)
    if member:
        _from_member(names, member)
    if delegation:
        _from_delegation(names, code, delegation)
        if not member and "short_ar" in delegation:
            bare = without_article(delegation["short_ar"], "ar")
            key = names["league"].get("sort_key", {}).get("ar")
            names["league"]["sort_key"] = {"ar": key or bare}
    return {authority: completed(names[authority]) for authority in AUTHORITIES}
