/// Reading: from files, folders and streams to [ua.obriy.model.SourceDocument]s.
///
/// Bytes enter [ua.obriy.ingest.Ingest], one [ua.obriy.ingest.Outcome] leaves for every document,
/// line or file, and nothing ends the run but an exception of the receiver. On the way: the format
/// is told by content (`FormatReader`s, first match wins), characters are decoded (`TextDecoder`),
/// each format makes `Draft`s, `Cleaning` repairs them, records each repair with its line and keeps
/// the original where it differs, `Identity` names them. Rows of a table become documents in
/// `TableRows`, whatever they were read from; [ua.obriy.ingest.ColumnMap] says what the columns
/// are.
///
/// Characters: without a declaration two words are enough to tell windows-1251, KOI8-U, ISO-8859-5
/// and CP866 apart in 99 of 100 cases; single short words and MacCyrillic are less sure. Lost
/// letters of mojibake are guessed from their neighbours.
///
/// Web pages: the article is looked for below its headline. A page without a headline in sight is
/// judged by its prose alone; a box without class among the paragraphs may stay, a paragraph of
/// another holder than the others may go.
///
/// [ua.obriy.ingest.Stories] finds, after the analysis, the copies of a document among those that
/// came before: generated copies of the bundled documents are found in 99 of 100, reports and
/// projects of one template are taken for copies in less than one pair of a thousand. A text cut to
/// less than about a fifth, or a title alone among much other text, is not found.
///
/// Limits: one document is held in memory whole, at most [ua.obriy.ingest.Limits#documentBytes] of
/// it; files of any size are read piece by piece. NDJSON, JSON, CSV, HTML, RSS, Atom, JSON Feed,
// site
/// maps and plain text are read here, XML without its DTD and at most 200 elements deep; binary
/// formats, mail and archives by [ua.obriy.extract]; what is packed inside those is read like any
/// other input, at most five archives deep, one gibibyte and 100,000 files for a source file.
@NullMarked
package ua.obriy.ingest;

import org.jspecify.annotations.NullMarked;
