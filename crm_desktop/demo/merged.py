"""A customer who was in the sample twice and was merged, so that there is one to take apart."""

from __future__ import annotations

from crm_desktop import customers, merging
from crm_desktop.demo.map_story import at
from crm_desktop.demo.scene import Scene

_AGO = 20  # days


def add_merged(scene: Scene) -> None:
    """Somebody had entered the last firm again, with another phone and a tag of its own."""
    kept = scene.firms[-1]
    with (
        at(scene, _AGO),
        scene.store.change("customers_merged", origin="automatic", customer=kept.name),
    ):
        again = customers.add(
            scene.store, name=f"{kept.name} (2)", phones=["+49 30 2240088"], source="Web"
        )
        merging.merge(scene.store, subject="customer", kept_id=kept.id, gone_ids=[again])
