"""What a training run depends on besides its data. A finished or half-finished run belongs to one set of settings."""

from dataclasses import asdict, dataclass

MAX_TOKENS = 128


@dataclass(frozen=True)
class Settings:
    seed: int = 1
    epochs: int = 2
    batch: int = 48  # lines a step; whole postings stay together
    rate: float = 8e-5  # learning rate of the encoder at its highest
    head_rate: float = 1e-3
    role_rate: float = 2e-2  # of the role head, whose input is small: a mean of vectors of length 1
    warmup: float = 0.06  # share of the steps
    weight_decay: float = 0.01
    dropout: float = 0.1
    non_duties: float = 0.35  # share of the lines that are no duty, drawn anew for each epoch
    written: float = 0.4  # the same for lines written for the project
    secondary: float = 0.2  # what a secondary label takes from the primary
    real: float = 3.0  # weight of a line of a real posting; a written line weighs 1
    foreign: float = 1.0  # the same for the category of a duty in a job that is no social media job
    composed: float = 1.5  # weight of a line of a composed posting
    duty_task: float = 0.5
    role_task: float = 0.2
    half: bool = True  # bfloat16 where the processor has it; weights and updates stay float32

    def as_dict(self) -> dict:
        return asdict(self)
