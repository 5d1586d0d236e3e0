"""Imports decks into a new collection, one after the other, with Anki's own code.

Usage: import_twice.py DECK.apkg... ; prints, as JSON, what lies there after each import.
"""

import json
import sys
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


def state(collection: Collection) -> dict[str, object]:
    return {
        "notes": sorted(collection.db.list("select guid from notes")),
        "cards": collection.card_count(),
        "reviewed": collection.db.scalar("select count() from cards where reps > 0"),
        "media": sorted(path.name for path in Path(collection.media.dir()).iterdir()),
        "decks": sorted(deck.name for deck in collection.decks.all_names_and_ids()),
        "fields": {
            guid: fields.split("\x1f")
            for guid, fields in collection.db.execute("select guid, flds from notes")
        },
    }


def main(packages: list[str]) -> None:
    states = []
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "collection.anki2"))
        for package in packages:
            options = ImportAnkiPackageOptions(with_scheduling=False)
            collection.import_anki_package(
                ImportAnkiPackageRequest(package_path=package, options=options)
            )
            states.append(state(collection))
            # A card is answered, to see that its schedule outlives the next import.
            card = collection.sched.getCard()
            if card is not None:
                collection.sched.answerCard(card, 4)
        collection.close()
    print(json.dumps(states))


main(sys.argv[1:])
