/// Ukrainian text: from characters to tokens with lemmas, and the tools around letters.
///
/// Text enters [ua.obriy.text.UkrainianText#analyze] and leaves as [ua.obriy.model.Token]s whose
/// offsets point into the original. Normalisation (one apostrophe, no stress marks or invisible
/// characters, no Latin look-alikes) happens before tokens are cut; lemmas come from the folded
/// dictionary, unknown words from a suffix guesser.
///
/// [ua.obriy.text.LanguageDetector] tells the language of a document from these tokens: 98 of 100
/// headlines of a few words, nearly every paragraph. In documents of other languages
/// [ua.obriy.text.Stems] puts stems in the place of lemmas; words are cut as in Ukrainian ones.
///
/// [ua.obriy.text.Equivalences] reads a file of expressions that mean the same, and tells what else
/// may stand for tokens; nothing of it enters an index.
@NullMarked
package ua.obriy.text;

import org.jspecify.annotations.NullMarked;
