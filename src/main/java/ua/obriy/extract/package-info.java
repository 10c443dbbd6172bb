/// Text out of binary formats: PDF, DOC, DOCX, ODT, RTF, XLS, XLSX, ODS, PPTX, EPUB, mail,
/// mailboxes, ZIP and GZIP.
///
/// A file enters [ua.obriy.extract.Extraction#read], [ua.obriy.extract.Part]s leave: texts, tables,
/// messages, and files that were packed inside, which the caller reads in their turn. The format is
/// told by content ([ua.obriy.extract.Container], then what the archive holds).
///
/// The parsers are Tika, POI, PDFBox, mime4j and Commons Compress. They run in a worker: another
/// process of the same JVM, started when first needed, used again for the next file. A process and
/// not a thread, because Java cannot end a thread that hangs, and because one thread that eats the
/// heap harms all others; a process is killed, its memory is its own, and the next file gets a new
/// one. Inside it XML has neither entities nor anything from outside; time, heap, output, unpacked
/// bytes, number of files and compression ratio are bounded
/// ([ua.obriy.extract.ExtractionLimits]). A worker ends with its parent, since its input ends, and
/// after half a minute without work.
///
/// Limits: text of pictures is not read; a file without any other text is refused with that reason.
/// Columns of a PDF are told by the space between them, tables are read row by row; text that is
/// set around pictures may come in another order.
@NullMarked
package ua.obriy.extract;

import org.jspecify.annotations.NullMarked;
