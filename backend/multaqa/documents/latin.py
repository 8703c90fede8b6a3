"""A copy of an Arabic font whose full stops, brackets and digits are Latin where no letter says which they should be.

Amiri draws punctuation for Arabic unless a Latin letter stands in the same text box: an English line that holds only
"2022." ends in an Arabic full stop. The copy differs in one number: the table of substitutions for unknown scripts
points to the one for Latin (OpenType 1.9, "ScriptList table").
"""

import struct


def _tables(font: bytes) -> dict[bytes, int]:
    (count,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sLLL", font, 12 + 16 * i) for i in range(count))
    return {tag: offset for tag, _checksum, offset, _length in records}


def prefer_latin(font: bytes) -> bytes:
    """The font file with DFLT leading to latn; unchanged if it has not both."""
    gsub = _tables(font).get(b"GSUB")
    if gsub is None:
        return font
    scripts = gsub + struct.unpack_from(">H", font, gsub + 4)[0]
    (count,) = struct.unpack_from(">H", font, scripts)
    places = {font[at : at + 4]: at + 4 for at in range(scripts + 2, scripts + 2 + 6 * count, 6)}
    if not {b"DFLT", b"latn"} <= places.keys():
        return font
    changed = bytearray(font)
    changed[places[b"DFLT"] : places[b"DFLT"] + 2] = font[places[b"latn"] : places[b"latn"] + 2]
    return bytes(changed)
