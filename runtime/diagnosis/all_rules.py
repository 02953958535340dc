"""All diagnoses: importing this module declares them."""

from runtime.diagnosis import (  # noqa: F401 - declare the rules
    curve_rules,
    data_rules,
    failure_rules,
    inside_rules,
    learning_rules,
    network_rules,
    rate_rules,
    rival_rules,
)
from runtime.diagnosis.diagnosis import DIAGNOSES

__all__ = ["DIAGNOSES"]
