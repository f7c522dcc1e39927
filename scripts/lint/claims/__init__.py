"""The claims that the evidence does not carry, in the order of the list "Do not claim"."""

from scripts.lint.claims.fashions import (
    BODY_LANGUAGE,
    DUNNING_KRUGER,
    LEARNING_STYLES,
    MINDSET,
    ORDER_OF_INTERVIEWS,
    POWER_POSING,
    TEN_THOUSAND_HOURS,
)
from scripts.lint.claims.feedback import A_RIGHT, ALWAYS_HELPS, EMPLOYERS_REMEMBER, NOTES_FOR_MONTHS
from scripts.lint.claims.feelings import BY_A_DAY, IN_THE_BRAIN, SILENCE_IS_WORSE
from scripts.lint.claims.search import SHARE_WITHOUT_ANSWER, SO_MANY_INTERVIEWS
from scripts.lint.claims.work import LEARNING_GETS_INTERVIEWS, TIMES_MORE_LIKELY, WRITING_GETS_HIRED

CLAIMS = (
    IN_THE_BRAIN,
    SO_MANY_INTERVIEWS,
    SHARE_WITHOUT_ANSWER,
    ALWAYS_HELPS,
    EMPLOYERS_REMEMBER,
    A_RIGHT,
    WRITING_GETS_HIRED,
    TIMES_MORE_LIKELY,
    LEARNING_GETS_INTERVIEWS,
    BY_A_DAY,
    ORDER_OF_INTERVIEWS,
    POWER_POSING,
    LEARNING_STYLES,
    TEN_THOUSAND_HOURS,
    DUNNING_KRUGER,
    BODY_LANGUAGE,
    MINDSET,
    NOTES_FOR_MONTHS,
    SILENCE_IS_WORSE,
)
"""Every claim; the first that a sentence makes is reported at its place."""
