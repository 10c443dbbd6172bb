/// What a document is about: the list of topics and a classifier that shows its evidence.
///
/// [ua.obriy.topics.TopicCatalogue] reads the topics and their cues from a folder such as
/// `index-data/topics` (its README says how to edit them). [ua.obriy.topics.TopicClassifier] takes
/// a document with the tokens of its one analysis and gives [ua.obriy.model.TopicFinding]s, the
/// strongest first, each with the words of the document that speak for it.
///
/// Limits: it knows only words and fixed phrases, so a text that speaks of a topic without any of
/// its cues gets no topic, and irony or denial («без корупції») count as the topic.
@NullMarked
package ua.obriy.topics;

import org.jspecify.annotations.NullMarked;
