package ua.obriy.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A disk that is full after so many bytes.
public final class FailingDisk {
  private final long bytes;
  private final AtomicLong left;

  public FailingDisk(long bytes) {
    this.bytes = bytes;
    this.left = new AtomicLong(bytes);
  }

  /// Bytes that were written.
  public long written() {
    return bytes - left.get();
  }

  /// The same index, written to this disk.
  public LuceneStore holding(LuceneStore store) {
    return store.over(Limited::new);
  }

  private void write(long bytes) throws IOException {
    if (left.addAndGet(-bytes) < 0) {
      throw new IOException("No space left on device");
    }
  }

  private final class Limited extends FilterDirectory {
    Limited(Directory disk) {
      super(disk);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return new Counted(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      return new Counted(super.createTempOutput(prefix, suffix, context));
    }
  }

  private final class Counted extends FilterIndexOutput {
    Counted(IndexOutput out) {
      super("counted " + out.getName(), out.getName(), out);
    }

    @Override
    public void writeByte(byte value) throws IOException {
      write(1);
      super.writeByte(value);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      write(length);
      super.writeBytes(bytes, offset, length);
    }
  }
}
