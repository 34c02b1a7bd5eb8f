"""The tasks and their linear heads on a line's pooled vector."""

import torch

CATEGORIES = ("execution", "strategy", "community", "ads", "analytics", "other")
ROLES = (
    "social_media_manager",
    "social_media_specialist",
    "social_media_strategist",
    "social_media_director",
    "community_manager",
    "engagement_strategist",
    "content_creator",
    "influencer",
    "ads_specialist",
    "social_media_analyst",
    "manager_strategist",
    "not_social",
)
OUTPUTS = {"duty": 1, "category": len(CATEGORIES), "role": len(ROLES)}


def random_heads(width: int, seed: int) -> dict[str, torch.Tensor]:
    """Untrained heads: `TASK.weight` [outputs, width] with standard deviation 0.02, `TASK.bias` zero."""
    generator = torch.Generator().manual_seed(seed)
    heads = {}
    for task, outputs in OUTPUTS.items():
        heads[f"{task}.weight"] = torch.randn(outputs, width, generator=generator) * 0.02
        heads[f"{task}.bias"] = torch.zeros(outputs)
    return heads
