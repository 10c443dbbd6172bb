/// Names: which people and organisations a document names, and which dates and sums of money.
///
/// The tokens of one analysis enter [ua.obriy.names.NameFinder] and leave as
/// [ua.obriy.model.Names], every name in the nominative with the words that carry it. A person is
/// known by a first name or initials beside a surname; later mentions of the surname alone join it.
/// An organisation is known by a noun, legal form or abbreviation of `index-data/names/words.tsv`.
/// Words are looked up once; each reader passes over a text once, so that time grows with length.
///
/// Limits: people named by the surname alone everywhere in a document are not listed, nor the first
/// of two who share a surname in the plural (Ганна та Степан Шевчуки); nor are organisations that
/// only a quotation names.
@NullMarked
package ua.obriy.names;

import org.jspecify.annotations.NullMarked;
