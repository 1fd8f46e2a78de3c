"""One layer, whole: plan, pages, proof and receipt; pure Python."""
