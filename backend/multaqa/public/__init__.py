"""The public side: pages, feeds, downloads. Reads the record and nothing else; that is what keeps an embargo.

Must never import the desk (contract `embargo`), not even for a word or a label: what a page needs, a release holds.
"""
