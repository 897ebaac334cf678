"""Rules as sentences: what the documents, the explanations and the site say is generated here from `ir`.

Every part of a rule appears in its sentence, so that it can be read back into the rule by whoever knows the
figures and the names of the criterion. Two things are said by their value: a maximum that stands alone
(«1 điểm»), and a named quotient inside «(b/a) × điểm tối đa», whose name is the subject of the sentence.
Labels of cases stand in brackets after the words of the case.
"""

from parlang.prose.figures import figure_text
from parlang.prose.naming import figure_label
from parlang.prose.rules import case_key, case_sentence, naming_sentences, rule_sentences
from parlang.prose.wording import Language

__all__ = ["Language", "case_key", "case_sentence", "figure_label", "figure_text", "naming_sentences", "rule_sentences"]
